"""Every subset of what can be observed: what it is worth, what it costs, and the cheapest way to an error."""

from itertools import combinations

import numpy as np
import pytest
import xarray as xr
from galaxies import random_catalog, tiny_model, tiny_paper_model

import mosaic_explorer as me
from mosaic_explorer import Mask
from mosaic_explorer.errors import MosaicError
from mosaic_explorer.gains import PIECES, PIECES_IN_TWO, Piece, cheapest, edges, lattice
from mosaic_explorer.gains.pieces import subsets
from mosaic_explorer.modalities import TABLE

TWO = (Piece("lsst", "LSST", "L", 7.0), Piece("redshift", "redshift", "z", 1.0))


@pytest.fixture(scope="module")
def galaxies():
    return random_catalog(30)


@pytest.fixture(scope="module")
def model():
    return tiny_model()


# -- subsets -----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("pieces", [PIECES, PIECES_IN_TWO])
def test_there_is_every_subset_once_smaller_ones_first(pieces):
    some = subsets(pieces, TABLE)
    assert len({one.mask for one in some}) == len(some) == 2 ** len(pieces)
    assert [sum(one.has) for one in some] == sorted(sum(one.has) for one in some)
    for one in some:
        union = Mask.parse(" ".join(p.text for p, has in zip(pieces, one.has, strict=True) if has) or "nothing")
        assert one.mask == union and one.hours(pieces) == sum(p.hours for p, x in zip(pieces, one.has, strict=True) if x)
    assert some[0].label(pieces) == "nothing"


def test_the_paper_s_inputs_of_photometry_are_among_those_with_the_history_in_two():
    masks = {one.mask for one in subsets(PIECES_IN_TWO, TABLE)}
    for name in ("lsst", "lsst+spherex", "lsst+sfh_after_10gyr", "lsst+sfh_before_10gyr"):
        assert Mask.preset(name) in masks


# -- what each is worth -----------------------------------------------------------------------------------------------------
def test_errors_and_widths_are_those_of_predict(galaxies, model):
    one = lattice(model, galaxies, "log_stellar_mass", pieces=TWO)
    for text in ("nothing", "redshift", "lsst", "redshift lsst"):
        said = model.predict(galaxies, text, what="log_stellar_mass")["log_stellar_mass"]
        off = np.abs(said.sel(quantile=0.5).values - galaxies["log_stellar_mass"].values)
        width = (said.sel(quantile=0.84).values - said.sel(quantile=0.16).values) / 2
        line = one.sel(subset=text)
        assert float(line["error"]) == pytest.approx(off.mean(), rel=1e-4)
        assert float(line["standard_error"]) == pytest.approx(off.std() / np.sqrt(30), rel=1e-4)
        assert float(line["width"]) == pytest.approx(np.median(width), rel=1e-4)
    assert one["error"].attrs["units"] == "dex" and one["hours"].attrs["units"] == "h"


def test_the_order_of_the_galaxies_changes_nothing(galaxies, model):
    first, second = (
        lattice(model, some, "sfh", pieces=TWO) for some in (galaxies, galaxies.isel(galaxy=slice(None, None, -1)))
    )
    for name in ("error", "standard_error", "width"):
        np.testing.assert_allclose(first[name], second[name], rtol=1e-4)


def test_where_the_target_is_seen_nothing_is_left_to_predict(galaxies, model):
    one = lattice(model, galaxies, "redshift", pieces=TWO)
    seen = one["has"].sel(piece="redshift")
    assert (one["target_seen"] == seen).all()
    assert np.isnan(one["error"][seen]).all() and np.isfinite(one["error"][~seen]).all()
    assert np.isfinite(one["outliers"][~seen]).all()


def test_where_a_part_of_a_vector_is_seen_the_rest_is_scored(galaxies, model):
    parts = tuple(piece for piece in PIECES_IN_TWO if piece.text.startswith("sfh"))
    one = lattice(model, galaxies, "sfh", pieces=parts)
    line, mask = one.sel(subset="sfh[0:10]"), Mask.parse("sfh[0:10]")
    said = model.predict(galaxies, mask, what="sfh")["sfh"].sel(quantile=0.5).values
    hidden = ~mask.of("sfh")
    assert float(line["target_seen"]) == pytest.approx(mask.of("sfh").mean())
    assert float(line["error"]) == pytest.approx(np.abs(said - galaxies["sfh"].values)[:, hidden].mean(), rel=1e-4)


def test_noise_reaches_the_model_and_leaves_the_truth_alone(galaxies, model):
    exact, noisy = (lattice(model, galaxies, "redshift", pieces=TWO, noise=noise) for noise in (None, "lsst-y1"))
    assert float(exact["error"][0]) == pytest.approx(float(noisy["error"][0]), rel=1e-5)  # nothing seen
    assert float(exact.sel(subset="lsst")["error"]) != float(noisy.sel(subset="lsst")["error"])


def test_a_model_without_widths_has_errors(galaxies):
    one = lattice(tiny_paper_model(), galaxies, "sed", pieces=TWO[:1], galaxies=3)
    assert np.isfinite(one["error"]).all() and np.isnan(one["width"]).all() and one.attrs["galaxies"] == 3


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"target": "redshft"}, "Did you mean 'redshift'"),
        ({"pieces": ()}, "1 to 8"),
        ({"pieces": (TWO[0], TWO[0])}, "labels of its own"),
        ({"pieces": (TWO[0], Piece("lsst[g]", "g", "g", 1))}, "must not overlap"),
        ({"pieces": (Piece("nothing", "none", "n", 1),)}, "shows nothing"),
        ({"pieces": (Piece("lsst", "LSST", "L", -1),)}, "hours, 0 or more"),
        ({"costs": {"sedd": 3}}, "Did you mean 'sed'"),
        ({"costs": {"sed": float("nan")}}, "hours, 0 or more"),
        ({"galaxies": 0}, "1 or more"),
        ({"noise": "lsst-y100"}, "Did you mean"),
    ],
)
def test_what_cannot_be_is_said_at_the_door(galaxies, model, options, words):
    with pytest.raises(MosaicError, match=words):
        lattice(model, galaxies, **options)


# -- one piece more ---------------------------------------------------------------------------------------------------------
def test_edges_add_one_piece_each_and_tell_what_is_sure_of_the_same_galaxies(galaxies, model):
    one = lattice(model, galaxies, "log_stellar_mass")
    has, found = one["has"].values, edges(one)
    assert len({(e.smaller, e.larger) for e in found}) == len(found) == 5 * 2**4
    for edge in found:
        assert np.flatnonzero(has[edge.smaller] != has[edge.larger]).tolist() == [edge.piece] and has[edge.larger, edge.piece]
        first, second = (one["galaxy_error"].values[i].astype(float) for i in (edge.smaller, edge.larger))
        assert edge.factor == pytest.approx(second.mean() / first.mean(), rel=1e-5)
        apart = abs((second - first).mean()) / ((second - first).std() / np.sqrt(30))
        assert edge.is_sure == (apart > 2) or apart == pytest.approx(2, rel=1e-3)
    one["galaxy_error"][0] += 1
    assert all(edge.is_sure for edge in edges(one) if edge.smaller == 0) and not all(edge.is_sure for edge in edges(one))


def test_edges_compare_no_subset_that_shows_the_target(galaxies, model):
    one = lattice(model, galaxies, "redshift", pieces=TWO)
    z = [p.text for p in TWO].index("redshift")
    for edge in edges(one):
        assert np.isnan(edge.factor) == bool(one["has"].values[edge.larger, z])
    widths = [edge for edge in edges(one, "width") if np.isfinite(edge.factor)]
    assert widths[0].factor == pytest.approx(float(one["width"][widths[0].larger] / one["width"][widths[0].smaller]))


# -- the cheapest way ---------------------------------------------------------------------------------------------------
def made_up(seed, n=4, free=False):
    """A lattice of random errors and costs."""
    rng = np.random.default_rng(seed)
    some = subsets(PIECES[:n], TABLE)
    has = np.array([one.has for one in some])
    cost = rng.integers(0 if free else 1, 9, n).astype(float)
    error = rng.uniform(0.01, 1, len(some))
    return xr.Dataset(
        {
            "has": (("subset", "piece"), has),
            "error": ("subset", error),
            "width": ("subset", np.full(len(some), np.nan)),
            "target_seen": ("subset", np.zeros(len(some))),
            "hours": ("subset", has @ cost),
            "piece_hours": ("piece", cost),
        },
        {
            "subset": [one.mask.text for one in some],
            "label": ("subset", [one.label(PIECES[:n]) for one in some]),
            "piece": [p.text for p in PIECES[:n]],
            "piece_label": ("piece", [p.label for p in PIECES[:n]]),
        },
        {"target": "log_stellar_mass"},
    )


@pytest.mark.parametrize("seed", range(12))
def test_no_subset_that_reaches_the_error_is_cheaper(seed):
    one = made_up(seed, free=seed % 2)
    wanted = 0.3
    plan = cheapest(one, wanted)
    reaching = [
        (sum(one["piece_hours"].values[list(some)]), float(one["error"][i]))
        for k in range(5)
        for some in combinations(range(4), k)
        for i in [next(i for i, row in enumerate(one["has"].values) if np.flatnonzero(row).tolist() == list(some))]
        if one["error"][i] <= wanted
    ]
    assert plan.reached == bool(reaching)
    if reaching:
        assert (plan.hours, plan.error) == pytest.approx(min(reaching)) and plan.error <= wanted
    else:
        assert plan.error == float(one["error"].min())


@pytest.mark.parametrize("seed", range(6))
def test_the_way_adds_one_piece_after_another_that_which_takes_most_off_for_an_hour(seed):
    one = made_up(seed)
    plan = cheapest(one, 1e-6)
    assert not plan.reached and plan.steps[-1].seen == plan.seen and plan.steps[-1].hours == plan.hours
    cost = dict(zip(one["piece_label"].values.tolist(), one["piece_hours"].values.tolist(), strict=True))
    before, left, hours = one.isel(subset=0), {step.piece for step in plan.steps}, 0.0
    for step in plan.steps:
        hours += cost[step.piece]
        assert step.hours == hours
        rates = {}
        for piece in left:
            has = before["has"].values | (one["piece_label"].values == piece)
            after = one.isel(subset=int(np.flatnonzero((one["has"].values == has).all(1))[0]))
            rates[piece] = float(before["error"] - after["error"]) / cost[piece]
        assert max(rates, key=rates.get) == step.piece
        left.remove(step.piece)
        before = one.sel(subset=step.seen)


def test_what_costs_nothing_is_seen_first_and_nothing_may_be_enough():
    one = made_up(1)
    one["piece_hours"][2] = 0.0
    one["hours"] = one["has"] @ one["piece_hours"]
    one["error"][-1] = 1e-3
    assert cheapest(one, 2e-3).steps[0].piece == one["piece_label"].values[2]
    assert cheapest(one, 5.0).steps == () and cheapest(one, 5.0).label == "nothing"


def test_subsets_that_show_the_target_do_not_count(galaxies, model):
    plan = cheapest(lattice(model, galaxies, "redshift", pieces=TWO), 1e-9)
    assert not plan.reached and "redshift" not in plan.seen


@pytest.mark.parametrize(("error", "by"), [(0, "error"), (-1, "error"), (float("nan"), "error"), ("x", "error"), (0.1, "cost")])
def test_a_wanted_error_is_a_positive_number(error, by):
    with pytest.raises(MosaicError):
        cheapest(made_up(0), error, by)


def test_it_says_why_nothing_is_known():
    with pytest.raises(MosaicError, match="no widths"):
        cheapest(made_up(0), 0.1, "width")


def test_it_is_among_the_package_s_names():
    assert me.gains.lattice is lattice and me.gains.cheapest is cheapest
