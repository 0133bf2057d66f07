"""The parts of an adaptation: zero points of simulated galaxies, corrections of mixtures, filters of any survey, the choice."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from galaxies import random_catalog, tiny_model

from mosaic_explorer.adaptation.candidates import Candidate, choose
from mosaic_explorer.adaptation.corrections import fit_correction
from mosaic_explorer.adaptation.galaxies import labelled
from mosaic_explorer.adaptation.zero_points import find_zero_points, with_offsets
from mosaic_explorer.catalog.photometry_library import with_photometry
from mosaic_explorer.model.adaptation import Adaptation, DensityCorrection
from mosaic_explorer.model.config import ConfigFile
from mosaic_explorer.model.density import log_density_uncut
from mosaic_explorer.model.mosaic import Mosaic
from mosaic_explorer.model.network import MosaicNetwork
from mosaic_explorer.photometry import load_filter
from mosaic_explorer.schemas import parse

ENDS = torch.tensor([-2.0, 2.5])


def some_mixtures(n=400, components=4, width=-1.5):
    generator = torch.Generator().manual_seed(0)
    weight, mean, log_width = torch.randn((3, n, components), generator=generator)
    return torch.stack([torch.log_softmax(weight, -1), 0.3 * mean, width + 0.2 * log_width], 1)


def drawn(mixtures):
    """A number drawn from each mixture."""
    generator = torch.Generator().manual_seed(1)
    which = torch.multinomial(mixtures[:, 0].exp(), 1, generator=generator)
    mean, width = (mixtures[:, part].gather(1, which)[:, 0] for part in (1, 2))
    return mean + width.exp() * torch.randn(len(mean), generator=generator)


def test_known_offsets_of_simulated_galaxies_are_found(model, measured, off_in_g):
    plain, wrong = (find_zero_points(model, labelled(model, some, "lsst")[1]) for some in (measured, off_in_g))
    found = {name: wrong[name].offset - plain[name].offset for name in plain}
    assert found["lsst-g"] == max(found.values())
    apart = found["lsst-g"] - np.mean([found[name] for name in found if name != "lsst-g"])
    assert apart == pytest.approx(0.3, abs=0.1)


def test_no_correction_leaves_mixtures_as_they_are():
    mixtures = some_mixtures()
    x = torch.linspace(-1, 1, len(mixtures))
    np.testing.assert_allclose(
        log_density_uncut(DensityCorrection().apply(mixtures), x), log_density_uncut(mixtures, x), atol=1e-5
    )


def test_a_population_weights_densities_as_a_product_would():
    knots = tuple(np.linspace(-2, 2.5, 8))
    weights = (2.0, 1.5, 1.0, 0.5, 0.0, -0.5, -1.0, -1.5)
    mixtures = some_mixtures(20, width=-2.5).double()
    x = torch.linspace(-2, 2.5, 4001, dtype=torch.float64)[:, None].expand(-1, 20)
    log_w = sum(w * (-0.5 * ((x - k) / (knots[1] - knots[0])) ** 2).exp() for w, k in zip(weights, knots, strict=True))
    product = (log_density_uncut(mixtures, x) + log_w).exp()
    product = product / product.sum(0)
    found = log_density_uncut(DensityCorrection(knots=knots, log_weights=weights).apply(mixtures), x).exp()
    np.testing.assert_allclose(found / found.sum(0), product, atol=0.03 * float(product.max()))


def test_a_fit_finds_a_shift_and_a_stretch_and_no_more_where_there_is_none():
    mixtures = some_mixtures(2000, components=1)
    truth = drawn(mixtures)
    none = fit_correction(mixtures, truth, ENDS, population=False)
    assert np.abs(none.shift).max() < 0.03 and np.abs(none.log_stretch).max() < 0.1
    wrong = mixtures.clone()
    wrong[:, 1] -= 0.1
    wrong[:, 2] -= 0.4
    mended = fit_correction(wrong, truth, ENDS, population=False).apply(wrong)
    assert float((log_density_uncut(mended, truth) - log_density_uncut(mixtures, truth)).mean()) > -0.02


def test_few_galaxies_change_little():
    mixtures = some_mixtures(30, components=1)
    truth = drawn(mixtures) + 0.05
    few = fit_correction(mixtures, truth, ENDS, population=True)
    assert np.abs(few.log_weights).max() < 1.5 and few.stray < 0.05


def test_the_first_way_that_is_as_good_as_the_best_is_taken():
    noise = torch.randn(100, generator=torch.Generator().manual_seed(0))
    ways = [
        Candidate("none", torch.empty(0), noise, lambda: None),
        Candidate("simple", torch.empty(0), noise + 1.0 + 0.1 * noise.roll(1), lambda: None),
        Candidate("best", torch.empty(0), noise + 1.005 + 0.1 * noise.roll(2), lambda: None),
    ]
    assert choose(ways) == 1
    assert choose([ways[0], replace(ways[1], log_density=noise.roll(1))]) == 0


def test_an_adaptation_is_written_and_read():
    correction = DensityCorrection((0.1, 0.0), (0.2, 0.1), 1.1, 0.01, 0.0, 1.0, (-1.0, 0.0, 1.0), (0.1, 0.2, 0.3))
    adaptation = Adaptation({"lsst-u": 0.1}, {"lsst-u": 0.02}, {"redshift": correction})
    assert Adaptation.from_dict(adaptation.to_dict()) == adaptation
    assert Adaptation.from_dict(None) == Adaptation()


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ({"zero_points": {"lsst-u": "bright"}}, "adapted.zero_points.lsst-u.*must be a number"),
        ({"floors": {"lsst-u": -1.0}}, "adapted.floors.lsst-u"),
        ({"densities": {"redshift": {"stray": 1.0}}}, "adapted.densities.redshift.stray"),
        ({"densities": {"redshift": {"knots": [0.0, 1.0]}}}, "a number in 'log_weights' for each"),
        ({"densities": {"redshift": {"knots": [1.0, 0.0], "log_weights": [0.0, 0.0]}}}, "'knots' that rise"),
    ],
)
def test_a_config_with_an_impossible_adaptation_is_refused(model, entry, message):
    raw = {key: model.config[key] for key in ("network", "table", "weights_sha256")}
    with pytest.raises(ValueError, match=message):
        parse(ConfigFile, raw | {"adapted": entry})


def test_filters_of_any_survey_have_zero_points_too():
    filters = [load_filter(name) for name in ("hsc2017-g", "hsc2017-r", "hsc2017-i")]
    base = tiny_model()
    network = MosaicNetwork(base.table, replace(base.network.config, filter_width=16))
    model = Mosaic(network, base.scaling, name="tiny", config={})
    plain = random_catalog(64)
    magnitudes = 24 + 0.3 * np.random.default_rng(0).normal(size=(64, 3)).clip(-2, 2)
    catalog = with_photometry(
        plain.drop_vars(["lsst", "spherex"]).assign(_empty(plain)), magnitudes, filters, "simulated spectrum"
    )
    own, galaxies = labelled(model, catalog)
    assert galaxies.mask.text == "photometry" and own.filters == ("hsc2017-g", "hsc2017-r", "hsc2017-i")
    found = find_zero_points(own, galaxies)
    assert set(found) == set(own.filters)
    adapted = own.adapted(with_offsets(own.adaptation, found))
    assert adapted.zero_points[-3:].tolist() == pytest.approx([one.offset for one in found.values()], abs=1e-4)
    assert adapted.with_filters([]).with_filters(filters[:1]).zero_points[-1] == adapted.zero_points[-3]


def _empty(catalog):
    return {name: catalog[name] * np.nan for name in ("lsst", "spherex")}
