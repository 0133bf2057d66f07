"""The random masks of training: the paper's appendix A, and ours."""

import numpy as np

from mosaic_explorer.masks import Mask
from mosaic_explorer.masks.halves import odd_tokens, vector_values
from mosaic_explorer.masks.random import Questions, paper_budget, paper_masks, paper_spans, shared_masks
from mosaic_explorer.modalities import TABLE


def test_paper_masks_hide_each_modality_half_of_the_time_and_independently():
    seen = paper_masks(4000, np.random.default_rng(0))
    shown = np.stack([seen[:, TABLE.slices[n]].any(1) for n in ("lsst", "spherex", "sfh", "sed")], 1)
    np.testing.assert_allclose(shown.mean(0), 0.5, atol=0.03)
    subsets = np.bincount(shown @ [1, 2, 4, 8], minlength=16) / len(shown)
    np.testing.assert_allclose(subsets, 1 / 16, atol=0.02)


def test_paper_masks_hide_three_of_four_scalars():
    seen = paper_masks(4000, np.random.default_rng(1))
    np.testing.assert_allclose(seen[:, :3].mean(0), 0.25, atol=0.03)


def test_paper_spans_use_up_their_budget_and_no_more():
    for size in (6, 102, 921):
        hidden = paper_spans(500, size, np.random.default_rng(2)).sum(1)
        assert hidden.max() == paper_budget(size)  # no overlap happened
        assert hidden.min() >= 1


def test_the_papers_budget_is_a_fifth_rounded_up():
    sizes = {6: 2, 35: 7, 102: 21, 117: 24, 921: 185}  # ceil(0.2 d); 35 x 0.2 is a little more than 7 in floating point
    assert {size: paper_budget(size) for size in sizes} == sizes


def test_shared_masks_stay_within_what_the_micro_batch_shares():
    rng = np.random.default_rng(3)
    sizes = []
    for _ in range(200):
        shared, seen = shared_masks(8, rng)
        assert not (seen & ~shared).any()
        sizes.append(shared.sum())
    assert min(sizes) == 0 and max(sizes) > 1000  # nothing, and nearly everything, are both practised


def test_questions_are_asked_whole_and_as_often_as_they_weigh():
    rng, n = np.random.default_rng(4), 3000
    lsst, both = (Mask.preset(name).seen for name in ("lsst", "lsst+spherex"))
    drawn = [Questions({"lsst": 1, "lsst+spherex": 3}, 0.8).draw(2, rng) for _ in range(n)]
    whole = [shared for shared, seen in drawn if (seen == shared).all() and seen.any()]
    often = {name: np.mean([(shared == seen).all() for shared in whole]) for name, seen in (("lsst", lsst), ("both", both))}
    assert 0.17 < often["lsst"] < 0.3 and 0.55 < often["both"] < 0.75  # random masks may draw them, too
    assert any(not ((shared == lsst).all() or (shared == both).all()) for shared, _ in drawn)


def test_of_each_galaxy_some_of_a_few_bands_may_be_lacking():
    rng, lsst = np.random.default_rng(9), TABLE.slices["lsst"]
    drawn = [Questions({"lsst+spherex": 1}, 1.0, lacking=0.5).draw(40, rng) for _ in range(200)]
    whole = [(seen == shared).all() for shared, seen in drawn]
    assert 0.4 < np.mean(whole) < 0.6
    seen = np.concatenate([seen for (_, seen), is_whole in zip(drawn, whole, strict=True) if not is_whole])
    lacking = (~seen[:, lsst]).sum(1)
    assert lacking.min() == 1 and lacking.max() == 3 and (lacking == 1).mean() > 0.5
    assert seen[:, TABLE.slices["spherex"]].all()  # its channels have spans and gaps of their own
    assert np.ptp((~seen[:, lsst]).mean(0)) < 0.03  # whichever of the six


def test_without_questions_all_masks_are_random():
    rng, other = np.random.default_rng(5), np.random.default_rng(5)
    for _ in range(20):
        drawn = Questions({}, 1.0).draw(4, rng)
        other.random()
        assert all(np.array_equal(a, b) for a, b in zip(drawn, shared_masks(4, other), strict=True))


def test_halved_masks_show_every_other_token_of_vectors_and_all_scalars():
    rng, odd, vectors = np.random.default_rng(6), odd_tokens(TABLE), vector_values(TABLE)
    whole = Mask.preset("photometry+redshift").seen
    drawn = [Questions({"photometry+redshift": 1}, 0.0, 1.0).draw(2, rng) for _ in range(200)]
    assert all((seen == shared).all() for shared, seen in drawn)
    halves = [whole & ~(vectors & half) for half in (odd, ~odd)]
    often = [np.mean([(shared == half).all() for shared, _ in drawn]) for half in halves]
    assert min(often) > 0.15  # half of them halve a random mask
    assert all(not (shared & vectors & odd).any() or not (shared & vectors & ~odd).any() for shared, _ in drawn)
