"""As surveys see it: each effect does what its law says, to what it should and nothing else, whatever the company."""

from pathlib import Path

import numpy as np
import pytest
import torch
from galaxies import random_catalog

from mosaic_explorer.catalog import open_catalog, write_catalog
from mosaic_explorer.catalog.bands import Bands
from mosaic_explorer.catalog.effects import Blends, Exposure, MissingBands, ZeroPoints, choose_effects, load_effects
from mosaic_explorer.catalog.effects.catalog_draws import CatalogDraws, companions
from mosaic_explorer.catalog.effects.extinction import extinction_per_ebv
from mosaic_explorer.catalog.effects.reddening import reddened
from mosaic_explorer.catalog.noise import observe
from mosaic_explorer.catalog.observing import RECORDS
from mosaic_explorer.catalog.surveys import NoiseModel, load_surveys, magnitude_to_flux, noise_model
from mosaic_explorer.cli import main
from mosaic_explorer.errors import CatalogError
from mosaic_explorer.modalities import TABLE

SURVEYS = ["lsst-y10", "spherex-deep"]
PARTS = ("_observed", "_error", "_limit")
EFFECTS = load_effects()
N = 4000
BRIGHT = 18.0  # noise is a few thousandths of a magnitude: what an effect does can be read off


@pytest.fixture(scope="module")
def galaxies():
    """Four thousand galaxies so bright that there is almost no noise."""
    catalog = random_catalog(N)
    for name in ("lsst", "spherex"):
        catalog[name] = catalog[name].copy(data=catalog[name].values - catalog[name].values.mean() + BRIGHT)
    return catalog


@pytest.fixture(scope="module")
def clean(galaxies):
    return observe(galaxies, SURVEYS, seed=3)


def change(galaxies, clean, effects, seed=3):
    """The catalog with effects, and by how many magnitudes they changed what is measured by LSST."""
    there = observe(galaxies, SURVEYS, seed=seed, effects=effects)
    return there, there["lsst_observed"].values - clean["lsst_observed"].values


def exposure_of(name, n=N, depth=0.0):
    row = TABLE[name]
    magnitude = np.random.default_rng(5).normal(22 + depth, 1, (n, row.size))
    companion = magnitude_to_flux(np.roll(magnitude, 1, 0))
    survey = "lsst-y10" if name == "lsst" else "spherex-deep"
    return Exposure(magnitude_to_flux(magnitude), companion, noise_model(load_surveys()[survey], row)), Bands.of_row(row)


@pytest.mark.parametrize("effect", EFFECTS)
def test_the_truth_stays_and_each_effect_changes_only_what_it_should(galaxies, clean, effect):
    there, _ = change(galaxies, clean, effect)
    assert there[list(galaxies.data_vars)].identical(galaxies)
    records = {"blends": {"blended_with", "blend_share"}, "reddening": {"reddening_residual"}, "aperture": {"aperture_loss"}}
    expected = {f"{name}_{record}" for name in ("lsst", "spherex") for record in records.get(effect, ())}
    assert set(there.data_vars) - set(clean.data_vars) == expected
    notes = {"zero-points": {"zero_point_mag"}, "errors": {"noise_over_stated"}, "floor": {"unstated_floor_mag"}}
    about = there["lsst_observed"].attrs
    common = notes.get(effect, set())
    assert set(about) - set(clean["lsst_observed"].attrs) == {"effects", "effect_sizes"} | (
        common | {"calibrated_as_one"} if common else set()
    )
    if effect == "missing":
        kept = np.isfinite(there["lsst_observed"].values)
        for part in PARTS:
            np.testing.assert_array_equal(there["lsst" + part].values[kept], clean["lsst" + part].values[kept])
        assert not there["lsst_limit"].values[~kept].any()
    else:
        assert np.isfinite(there["lsst_observed"].values).all()
        assert (there["lsst_observed"].values != clean["lsst_observed"].values).any()


def test_blends_conserve_flux_and_say_whose_light_it_is(galaxies):
    exposure, bands = exposure_of("lsst")
    after = Blends(0.02).apply(exposure, CatalogDraws(1, np.arange(N)), bands)
    share = after.records["blend_share"].values
    is_blended = share > 0
    assert is_blended.mean() == pytest.approx(0.02, abs=4 * np.sqrt(0.02 / N))
    whole = exposure.flux.sum() + exposure.companion[is_blended].sum()
    assert after.flux.sum() == pytest.approx(whole, rel=1e-6)
    np.testing.assert_array_equal(after.flux[~is_blended], exposure.flux[~is_blended])
    there = observe(galaxies, SURVEYS, seed=3, effects="blends")
    partner, blended = there["lsst_blended_with"].values, there["lsst_blend_share"].values > 0
    assert (partner[~blended] == -1).all() and (partner[blended] != there["galaxy"].values[blended]).all()
    np.testing.assert_array_equal(partner, there["spherex_blended_with"].values)
    flux = magnitude_to_flux(galaxies["lsst"].values.astype(float))
    both = -2.5 * np.log10(flux[blended] + flux[partner[blended]])  # ids are rows here
    assert np.abs(there["lsst_observed"].values[blended] - both).max() < 0.05
    expected = flux[partner[blended]].sum(1) / (flux[blended] + flux[partner[blended]]).sum(1)
    np.testing.assert_allclose(there["lsst_blend_share"].values[blended], expected, rtol=1e-5)


def test_no_galaxy_lends_its_light_across_the_split(galaxies):
    there = observe(galaxies, ["lsst-y10"], seed=3, effects=[Blends(1.0)])
    split, partner = galaxies["split"].values, there["lsst_blended_with"].values
    np.testing.assert_array_equal(split[partner], split)


def test_a_companion_depends_on_no_order_and_is_never_the_galaxy_itself():
    ids = np.random.default_rng(0).permutation(1000) * 7
    rows = companions(1, ids)
    order = np.random.default_rng(1).permutation(1000)
    np.testing.assert_array_equal(ids[order][companions(1, ids[order])], ids[rows][order])
    assert (rows != np.arange(1000)).all()
    fewer = companions(1, ids[1:])
    left = rows[1:] != 0  # of those whose companion is still there
    np.testing.assert_array_equal(ids[1:][fewer][left], ids[rows[1:]][left])
    np.testing.assert_array_equal(companions(1, ids[:1]), [-1])


def test_reddening_undone_gives_the_original():
    exposure, bands = exposure_of("spherex", 50)
    after = EFFECTS["reddening"].apply(exposure, CatalogDraws(1, np.arange(50)), bands)
    left = after.records["reddening_residual"].values[:, None]
    assert np.abs(after.flux / exposure.flux - 1).max() > 1e-4
    back = reddened(after.flux, -left, extinction_per_ebv(bands.wavelength))
    np.testing.assert_allclose(back, exposure.flux, rtol=1e-12)


def test_what_is_left_of_the_milky_way_is_as_the_map_errs():
    exposure, bands = exposure_of("lsst", 1)
    left = [
        EFFECTS["reddening"].apply(exposure, CatalogDraws(seed, np.arange(500)), bands).records["reddening_residual"].values
        for seed in range(40)
    ]
    # E(B-V) exponential: its mean square is twice the square of its mean; the map's error even between 0.10 and 0.16
    expected = 0.03 * np.sqrt(2 * (0.1**2 + 0.1 * 0.16 + 0.16**2) / 3)
    assert np.std(left) == pytest.approx(expected, rel=0.08) and abs(np.mean(left)) < 0.03 * expected


@pytest.mark.parametrize(
    ("wavelength", "published"),
    [  # Schlafly & Finkbeiner 2011 (ApJ 737, 103), Table 6, R(V) = 3.1; per E(B-V) of Schlegel et al. 1998, 0.86 of it true
        ((0.3746, 0.4846, 0.6249, 0.7579, 0.8691, 0.9767), (4.145, 3.237, 2.273, 1.684, 1.323, 1.088)),  # LSST ugrizy
        ((0.3614, 0.4749, 0.6206, 0.7526, 0.8947), (4.239, 3.303, 2.285, 1.698, 1.263)),  # SDSS ugriz
        ((0.4900, 0.6241, 0.7564, 0.8690, 0.9645), (3.172, 2.271, 1.682, 1.322, 1.087)),  # Pan-STARRS grizy
    ],
)
def test_the_law_of_dust_is_the_published_one(wavelength, published):
    ratio = extinction_per_ebv(np.array(wavelength)) * 0.86 / np.array(published)
    assert np.abs(ratio - 1).max() < 0.05  # they normalise at 1 um, the law at B - V
    assert np.abs(ratio / ratio.mean() - 1).max() < 0.015  # the colour of the dust


@pytest.mark.slow
def test_the_law_of_dust_is_fitzpatricks_as_others_compute_it():
    averages = pytest.importorskip("dust_extinction.parameter_averages")
    units = pytest.importorskip("astropy.units")
    wavelength = np.geomspace(0.12, 3.2, 200)
    theirs = 3.1 * averages.F99(Rv=3.1)(wavelength * units.um)
    np.testing.assert_allclose(extinction_per_ebv(wavelength), theirs, atol=0.01)
    beyond = np.array([3.4, 4.65, 5.0, 12.8, 22.4])
    assert np.abs(extinction_per_ebv(beyond) - 3.1 * averages.G23(Rv=3.1)(beyond * units.um)).max() < 0.1
    assert np.isnan(extinction_per_ebv(np.array([np.nan]))).all()


def test_zero_points_are_one_a_band_and_scatter_as_they_should(galaxies, clean):
    there, by = change(galaxies, clean, "zero-points")
    assert by.std(0).max() < 1e-3  # what is left is noise, which is the same
    np.testing.assert_allclose(by.mean(0), there["lsst_observed"].attrs["zero_point_mag"], atol=1e-4)
    assert len(there["spherex_observed"].attrs["zero_point_mag"]) == 6  # one a detector
    exposure, bands = exposure_of("spherex", 1)
    drawn = [
        ZeroPoints((0.01, 0.02)).apply(exposure, CatalogDraws(seed, np.arange(1)), bands).notes["zero_point_mag"].values
        for seed in range(400)
    ]
    assert np.std(drawn) == pytest.approx(np.sqrt((0.01**2 + 0.01 * 0.02 + 0.02**2) / 3), rel=0.08)


def test_zero_points_and_reddening_are_one_a_patch_of_sky_where_there_are_patches(galaxies, clean):
    patch = np.arange(N) % 3 * 10
    patched = galaxies.assign(sky_patch=("galaxy", patch))
    there, by = change(patched, clean, ["zero-points", "reddening"])
    assert "zero_point_mag" not in there["lsst_observed"].attrs
    residual, offset = there["lsst_reddening_residual"].values, there["lsst_zero_point_mag"].values
    assert there["lsst_zero_point_mag"].attrs["units"] == "mag" and len(np.unique(there["spherex_zero_point_mag"])) == 3 * 6
    for name in range(3):
        rows = patch == name * 10
        assert len(np.unique(residual[rows])) == 1 and (offset[rows] == offset[rows][0]).all()
        expected = offset[rows][0] + residual[rows][0] * extinction_per_ebv(TABLE["lsst"].axis)
        np.testing.assert_allclose(by[rows].mean(0), expected, atol=1e-4)
    alone = observe(patched.isel(galaxy=patch == 10), SURVEYS, seed=3, effects=["zero-points", "reddening"])
    np.testing.assert_array_equal(alone["lsst_observed"].values, there["lsst_observed"].values[patch == 10])


def test_apertures_lose_the_same_in_all_bands(galaxies, clean):
    there, by = change(galaxies, clean, "aperture")
    loss = there["lsst_aperture_loss"].values
    np.testing.assert_allclose(by, np.repeat(loss[:, None], 6, 1), atol=2e-3)
    assert loss.min() >= 0 and loss.mean() == pytest.approx(0.06 * np.sqrt(2 / np.pi), rel=0.05)
    np.testing.assert_array_equal(loss, there["spherex_aperture_loss"].values)


@pytest.mark.parametrize("effect", ["errors", "floor"])
def test_noise_is_not_what_is_stated(galaxies, effect):
    faint = galaxies.assign(lsst=galaxies["lsst"] + 3.5).assign_attrs(galaxies.attrs)
    faint["lsst"].attrs = galaxies["lsst"].attrs
    with_effect = observe(faint, ["lsst-y10"], seed=3, effects=effect)
    pulls = (with_effect["lsst_observed"].values - faint["lsst"].values) / with_effect["lsst_error"].values
    about = with_effect["lsst_observed"].attrs
    if effect == "errors":
        factor = np.array(about["noise_over_stated"])
        assert (factor > 1 / 1.3).all() and (factor < 1.3).all() and np.ptp(factor) > 0.05
    else:
        error = np.median(with_effect["lsst_error"].values, 0)
        factor = np.sqrt(1 + (np.array(about["unstated_floor_mag"]) / error) ** 2)
        assert factor.max() > 1.2
    np.testing.assert_allclose(pulls.std(0), factor, rtol=0.05)


@pytest.mark.slow
def test_bands_are_missing_in_their_patterns_and_shares():
    n = 40_000
    exposure, bands = exposure_of("lsst", n)
    missing = EFFECTS["missing"].apply(exposure, CatalogDraws(1, np.arange(n)), bands).missing
    spherex, channels = exposure_of("spherex", n)
    unseen = EFFECTS["missing"].apply(spherex, CatalogDraws(1, np.arange(n)), channels).missing
    found = {}
    for pattern in zip(map(bytes, missing.astype("u1")), unseen.all(1), unseen.any(1)):
        found[pattern] = found.get(pattern, 0) + 1 / n

    def share(lacking, no_spherex=False, part=False):
        word = bytes(np.array([band in lacking for band in "ugrizy"], "u1"))
        return found.get((word, no_spherex, part), 0)

    expected = [
        (share(""), 0.60),
        (share("u"), 0.06),
        (share("y"), 0.05),
        (share("uy"), 0.06),
        (share("zy"), 0.03),
        (share("uiy"), 0.03),
        (share("", True, True), 0.10),
        (share("", False, True), 0.04),
        (share("ugrizy"), 0.03),
    ]
    assert sum(ours for ours, _ in expected) == pytest.approx(1)
    for ours, theirs in expected:
        assert ours == pytest.approx(theirs, abs=4 * np.sqrt(theirs / n))


@pytest.mark.slow
def test_a_galaxys_effects_depend_on_the_seed_and_its_id_alone(galaxies, monkeypatch):
    whole = observe(galaxies, SURVEYS, seed=3, effects="all")
    monkeypatch.setattr("mosaic_explorer.catalog.observing.BLOCK", 170)
    assert observe(galaxies, SURVEYS, seed=3, effects="all").identical(whole)
    rows = np.random.default_rng(2).permutation(N)
    shuffled = observe(galaxies.isel(galaxy=rows), SURVEYS[::-1], seed=3, effects=list(EFFECTS)[::-1])
    assert shuffled["lsst_observed"].identical(whole["lsst_observed"].isel(galaxy=rows))
    few = observe(galaxies.isel(galaxy=rows[:300]), SURVEYS, seed=3, effects="all")
    alone = (few["lsst_blend_share"].values == 0) & (whole["lsst_blend_share"].values[rows[:300]] == 0)
    assert alone.mean() > 0.95
    for name in ("lsst_observed", "spherex_observed", "lsst_reddening_residual", "lsst_aperture_loss", "lsst_limit"):
        np.testing.assert_array_equal(few[name].values[alone], whole[name].values[rows[:300]][alone])
    other = observe(galaxies, ["lsst-y10"], seed=4, effects="all")
    assert (other["lsst_aperture_loss"].values != whole["lsst_aperture_loss"].values).all()


def test_observing_again_without_effects_leaves_none_of_them(galaxies, clean):
    there = observe(galaxies, SURVEYS, seed=3, effects="all")
    assert {f"{name}_{record}" for name in ("lsst", "spherex") for record in RECORDS[:-1]} <= set(there)
    patched = galaxies.assign(sky_patch=("galaxy", np.arange(N) // 9))
    assert "lsst_" + RECORDS[-1] in observe(patched, SURVEYS, seed=3, effects="all")
    assert observe(there, SURVEYS, seed=3).identical(clean)


def test_a_catalog_with_effects_is_written_and_read_as_it_is(galaxies, tmp_path):
    there = observe(galaxies.isel(galaxy=slice(0, 50)), SURVEYS, seed=3, effects="all")
    write_catalog(there, tmp_path / "a.zarr")
    assert open_catalog(tmp_path / "a.zarr").identical(there)


class SameDraws:
    """The numbers of a catalog's draws, as numpy or as torch has them."""

    def __init__(self, xp):
        self.xp, self.draws = xp, CatalogDraws(9, np.arange(200))

    def __getattr__(self, name):
        found = getattr(self.draws, name)
        return (lambda *given: as_xp(self.xp, found(*given))) if name.startswith("of_") else found

    def normal(self, uniform):
        return torch.special.ndtri(uniform) if self.xp is torch else self.draws.normal(uniform)

    def constant(self, values):
        return as_xp(self.xp, values)


def as_xp(xp, values):
    return torch.from_numpy(np.ascontiguousarray(values)) if xp is torch else values


@pytest.mark.parametrize("effect", EFFECTS)
@pytest.mark.parametrize("name", ["lsst", "spherex"])
def test_the_laws_are_the_same_for_torch_as_for_numpy(effect, name):
    exposure, bands = exposure_of(name, 200)
    ours = EFFECTS[effect].apply(exposure, SameDraws(np), bands)
    noise = NoiseModel(
        *(torch.as_tensor(x, dtype=torch.float64) for x in (exposure.noise.floor, exposure.noise.photon, exposure.noise.sky))
    )
    tensors = Exposure(torch.from_numpy(exposure.flux), torch.from_numpy(exposure.companion), noise)
    theirs = EFFECTS[effect].apply(tensors, SameDraws(torch), bands)
    np.testing.assert_allclose(theirs.flux.numpy(), ours.flux, rtol=1e-12)
    np.testing.assert_allclose(theirs.noise.flux_error(theirs.flux), ours.noise.flux_error(ours.flux), rtol=1e-12)
    for record, values in ours.records.items():
        np.testing.assert_allclose(theirs.records[record].values.numpy(), values.values, rtol=1e-12)
    assert (theirs.missing is None) == (ours.missing is None)
    if ours.missing is not None:
        np.testing.assert_array_equal(theirs.missing.numpy(), ours.missing)


@pytest.mark.parametrize(
    ("effects", "words"),
    [
        ("blend", "unknown effect 'blend'.*Did you mean 'blends'"),
        (["blends", "blends"], "'blends' is named twice"),
        (["blends", Blends(0.5)], "'blends' is named twice"),
    ],
)
def test_effects_that_cannot_be_are_refused_in_one_line(galaxies, effects, words):
    with pytest.raises(CatalogError, match=words) as refused:
        observe(galaxies, SURVEYS, effects=effects)
    assert "\n" not in str(refused.value)


def test_effects_are_chosen_by_name_in_one_order():
    assert [effect.name for effect in choose_effects("all")] == list(EFFECTS)
    assert [effect.name for effect in choose_effects(["missing", "blends"])] == ["blends", "missing"]
    assert choose_effects(()) == () and choose_effects([Blends(0.5)]) == (Blends(0.5),)
    assert isinstance(EFFECTS["missing"], MissingBands)
    assert sum(pattern.share for pattern in EFFECTS["missing"].patterns) == pytest.approx(0.4)


def test_the_command_adds_effects(tmp_path, capsys):
    path = Path(tmp_path / "a.zarr")
    write_catalog(random_catalog(9), path)
    assert main(["observe", str(path), "--survey", "lsst-y10", "--effects", "zero-points, blends"]) == 0
    assert "effects: blends, zero-points" in capsys.readouterr().out
    assert open_catalog(path)["lsst_observed"].attrs["effects"] == ["blends", "zero-points"]
    assert main(["observe", str(path), "--survey", "lsst-y10", "--effects", "all"]) == 0
    assert "missing" in open_catalog(path)["lsst_observed"].attrs["effects"]
    assert main(["observe", str(path), "--survey", "lsst-y10", "--effects", "bleds"]) == 2
    assert "Did you mean 'blends'" in capsys.readouterr().err
