"""Noise: what surveys measure stands beside the truth, is right in the mean, and is the same whatever else is observed."""

import os
from types import SimpleNamespace

import numpy as np
import pytest
from galaxies import random_catalog, with_value

from mosaic_explorer import files
from mosaic_explorer.catalog import build_catalog, open_catalog, validate, write_catalog, writing
from mosaic_explorer.catalog.draws import normal_by_id
from mosaic_explorer.catalog.noise import observe
from mosaic_explorer.catalog.store import EMBEDDED
from mosaic_explorer.catalog.surveys import MAG, flux_to_magnitude, load_surveys, measure, noise_model
from mosaic_explorer.catalog.writing import replace_catalog
from mosaic_explorer.cli import main
from mosaic_explorer.errors import CatalogError
from mosaic_explorer.modalities import SPHEREX_BANDS, TABLE

SURVEYS = {name: survey for name, survey in load_surveys().items() if survey.modality in TABLE.by_name}
PARTS = ("_observed", "_error", "_limit")


def flux(magnitude):
    return 10 ** (-0.4 * np.asarray(magnitude, float))


def model_of(name):
    return noise_model(SURVEYS[name], TABLE[SURVEYS[name].modality])


def depth(model, snr=5):
    return flux_to_magnitude(model.flux_at(snr))


def observed_values(catalog, modality):
    return [catalog[modality + part].values for part in PARTS]


@pytest.fixture(scope="module")
def some(catalog):
    """Three hundred galaxies from the package."""
    return catalog.isel(galaxy=slice(0, 300))


@pytest.fixture(scope="module")
def seen(some):
    return observe(some, ["lsst-y10", "spherex-deep"], seed=3)


@pytest.mark.parametrize("name", SURVEYS)
def test_at_the_5_sigma_depth_the_signal_is_5_times_the_noise(name):
    model = model_of(name)
    at_depth = flux(depth(model))[None]
    np.testing.assert_allclose(at_depth / model.flux_error(at_depth), 5, rtol=0.002)
    at_limit = flux(depth(model, 2))[None]
    np.testing.assert_allclose(at_limit / model.flux_error(at_limit), SURVEYS[name].detection_snr, rtol=1e-6)


def test_depths_are_those_the_surveys_publish():
    y1, y10 = depth(model_of("lsst-y1")), depth(model_of("lsst-y10"))
    np.testing.assert_allclose(y10, [25.70, 26.92, 27.06, 26.51, 25.78, 24.86], atol=0.01)
    np.testing.assert_allclose(y10 - y1, 1.25, atol=0.02)  # ten times the visits
    allsky, deep = depth(model_of("spherex-allsky")), depth(model_of("spherex-deep"))
    detectors = np.split(allsky, len(SPHEREX_BANDS))
    assert all(x.min() > 19.4 and x.max() < 19.8 for x in detectors[:4]), "detectors 1 to 4"
    assert all(x.min() > 17.8 and x.max() < 18.9 for x in detectors[4:]), "detectors 5 and 6"
    np.testing.assert_allclose(deep - allsky, 2.15, atol=0.01)


@pytest.mark.parametrize("name", SURVEYS)
def test_pulls_of_detected_galaxies_are_unit_gaussian_in_flux(name):
    model, survey = model_of(name), SURVEYS[name]
    size = len(depth(model))
    n = 60_000 // size
    truth = np.broadcast_to(depth(model) - 1.5, (n, size))  # so bright that noise alone cannot hide them
    normal = normal_by_id(1, survey.modality, np.arange(n), size)
    observed, error, limit = measure(truth, normal, model, survey.detection_snr)
    assert not limit.any()
    pulls = (flux(observed) - flux(truth)) / model.flux_error(flux(truth))
    assert abs(pulls.mean()) < 4 / np.sqrt(pulls.size)
    assert abs(pulls.std() - 1) < 4 / np.sqrt(2 * pulls.size)
    assert np.mean(np.abs(pulls) < 1) == pytest.approx(0.6827, abs=4 * 0.466 / np.sqrt(pulls.size))
    reported = (flux(observed) - flux(truth)) / (error / MAG * flux(observed))  # with the error as the survey knows it
    assert reported.std() == pytest.approx(1, abs=0.05)


@pytest.mark.parametrize(("name", "years"), [("lsst-y1", 1), ("lsst-y10", 10)])
def test_lsst_errors_are_photerrs_own(some, name, years):
    photerr = pytest.importorskip("photerr")
    pd = pytest.importorskip("pandas")
    observed, error, limit = observed_values(observe(some, [name]), "lsst")
    own = photerr.LsstErrorModelV2(nYrObs=years, decorrelate=False, absFlux=True, errLoc="alone")
    asymmetric = own(pd.DataFrame(observed.astype(float), columns=list("ugrizy")), 0).to_numpy()
    ratio = 10 ** (asymmetric / 2.5) - 1  # photerr's magnitude errors are 2.5 log10(1 + noise/signal)
    np.testing.assert_allclose((error / MAG)[limit == 0], ratio[limit == 0], rtol=1e-3)


@pytest.mark.parametrize(("name", "years"), [("lsst-y1", 1), ("lsst-y10", 10)])
def test_lsst_noise_scatters_as_photerrs_own(name, years):
    photerr = pytest.importorskip("photerr")
    pd = pytest.importorskip("pandas")
    model = model_of(name)
    truth = np.broadcast_to(depth(model) - 1, (20_000, 6))
    ours, _, _ = measure(truth, normal_by_id(0, "lsst", np.arange(len(truth)), 6), model, 2)
    theirs = photerr.LsstErrorModelV2(nYrObs=years)(pd.DataFrame(truth, columns=list("ugrizy")), 0)[list("ugrizy")].to_numpy()
    np.testing.assert_allclose(ours.std(0), theirs.std(0), rtol=0.03)
    np.testing.assert_allclose(ours.mean(0), theirs.mean(0), atol=0.005)


def test_what_is_not_detected_is_kept_as_a_limit(seen):
    for name, modality in (("lsst-y10", "lsst"), ("spherex-deep", "spherex")):
        model, snr = model_of(name), SURVEYS[name].detection_snr
        observed, error, limit = observed_values(seen, modality)
        hidden = limit == 1
        assert 0 < hidden.mean() < 1 and np.isfinite(observed).all() and np.isfinite(error).all()
        limits = np.broadcast_to(depth(model, 2), observed.shape)
        np.testing.assert_allclose(observed[hidden], limits[hidden], rtol=1e-6)
        np.testing.assert_allclose(error[hidden], MAG / snr, rtol=1e-6)
        assert (observed[~hidden] <= limits[~hidden] + 1e-5).all() and (error[~hidden] <= MAG / snr + 1e-5).all()


def test_an_empty_sky_is_detected_as_often_as_chance_allows():
    model = model_of("spherex-deep")
    truth = np.full((2000, 102), 32.0)
    _, _, limit = measure(truth, normal_by_id(0, "spherex", np.arange(2000), 102), model, 2)
    assert 1 - limit.mean() == pytest.approx(0.0228, abs=0.002)  # a Gaussian beyond 2 sigma, on one side


def test_true_values_are_kept_and_what_was_not_observed_stays_nan(some):
    holes = some.copy(deep=True)
    holes["lsst"].values[4, 2] = np.nan
    holes["spherex"].values[7] = np.nan
    before = holes.copy(deep=True)
    after = observe(holes, ["lsst-y10", "spherex-allsky"])
    assert before.identical(holes) and before.identical(after[list(before.data_vars)])
    for modality in ("lsst", "spherex"):
        observed, error, limit = observed_values(after, modality)
        unseen = np.isnan(before[modality].values)
        np.testing.assert_array_equal(np.isnan(observed), unseen)
        np.testing.assert_array_equal(np.isnan(error), unseen)
        assert (limit[unseen] == 0).all()


def test_noise_depends_on_the_galaxy_and_not_on_its_company(some, seen, monkeypatch):
    rows = np.array([200, 3, 77, 78, 5])
    few = observe(some.isel(galaxy=rows), ["spherex-deep", "lsst-y10"], seed=3)
    monkeypatch.setattr("mosaic_explorer.catalog.observing.BLOCK", 7)
    blocks = observe(some, ["lsst-y10", "spherex-deep"], seed=3)
    for name in (modality + part for modality in ("lsst", "spherex") for part in PARTS):
        np.testing.assert_array_equal(few[name].values, seen[name].values[rows])
        np.testing.assert_array_equal(blocks[name].values, seen[name].values)


def test_another_seed_another_galaxy_and_another_modality_have_other_noise(some, seen):
    other = observe(some, ["lsst-y10"], seed=4)
    detected = (seen["lsst_limit"].values == 0) & (other["lsst_limit"].values == 0)
    assert (seen["lsst_observed"].values != other["lsst_observed"].values)[detected].all()
    draws = [normal_by_id(seed, name, np.arange(5000), 4) for seed, name in ((0, "lsst"), (1, "lsst"), (0, "spherex"))]
    columns = np.concatenate([*draws, draws[0][1:].tolist() + draws[0][:1].tolist()], axis=1)  # the last: the next galaxy's
    correlation = np.corrcoef(columns.T) - np.eye(16)
    assert np.abs(correlation).max() < 5 / np.sqrt(5000)


def test_ids_may_be_negative_or_texts():
    assert np.isfinite(normal_by_id(0, "lsst", np.array([-1, 2**62]), 6)).all()
    names = normal_by_id(0, "lsst", np.array(["M31", "M87"]), 6)
    np.testing.assert_array_equal(names[1:], normal_by_id(0, "lsst", np.array(["M87"]), 6))


def test_observing_again_replaces_what_that_modality_had(seen):
    again = observe(seen, ["lsst-y1"], seed=3)
    assert again["lsst_observed"].attrs["survey"] == "lsst-y1" and seen["lsst_observed"].attrs["survey"] == "lsst-y10"
    assert (again["lsst_limit"].values.mean(0) > seen["lsst_limit"].values.mean(0)).all()
    np.testing.assert_array_equal(again["spherex_observed"].values, seen["spherex_observed"].values)
    assert set(again.data_vars) == set(seen.data_vars)


def test_variables_say_where_their_noise_comes_from(seen, tmp_path):
    write_catalog(seen, tmp_path / "a.zarr.zip")
    again = open_catalog(tmp_path / "a.zarr.zip")
    for modality, unit in (("lsst", "mag(AB)"), ("spherex", "mag(AB)")):
        about = again[modality + "_observed"].attrs
        assert about["units"] == unit and again[modality + "_error"].attrs["units"] == "mag"
        assert about["seed"] == 3 and about["detection_snr"] == 2 and about["source"]
        assert len(about["depth_5_sigma"]) == TABLE[modality].size
    assert "photerr 1.6.0" in again["lsst_error"].attrs["source"]


@pytest.mark.parametrize(
    ("surveys", "words"),
    [
        (["lsst-y11"], "unknown survey 'lsst-y11'.*Did you mean 'lsst-y1'"),
        (["lsst-y1", "lsst-y10"], "'lsst-y1' and 'lsst-y10' both observe 'lsst'"),
        ([], "no survey was given; choose from: lsst-y1"),
        (["spherex-deep"], "'spherex' is NaN for every galaxy, so 'spherex-deep' has nothing to observe"),
    ],
)
def test_surveys_that_cannot_be_are_refused_in_one_line(surveys, words):
    catalog = build_catalog({"lsst": np.full((3, 6), 24.0)})
    with pytest.raises(CatalogError, match=words) as refused:
        observe(catalog, surveys)
    assert "\n" not in str(refused.value)


def test_ids_that_repeat_are_refused(some):
    with pytest.raises(CatalogError, match="the same id more than once"):
        observe(some.assign_coords(galaxy=np.zeros(300, int)), ["lsst-y10"])


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda c: c.drop_vars("lsst_limit"), "observed values of 'lsst' but lacks 'lsst_limit'"),
        (lambda c: c.assign(lsst_error=c["spherex_error"]), "'lsst_error' has dimensions"),
        (lambda c: c.assign(lsst_error=c["lsst_error"].assign_attrs(units="mag(AB)")), "'lsst_error' has unit"),
        (with_value("lsst_error", 0.0), r"'lsst_error' has values outside .* in 1 of 300 galaxies \(rows 2; found 0\)"),
        (with_value("lsst_error", np.nan), r"not NaN in the same places in 1 galaxies \(rows 2\)"),
        (with_value("lsst_observed", 99.0), "'lsst_observed' has values outside 5 to 60"),
        (with_value("lsst_observed", np.inf), "'lsst_observed' has infinite values"),
        (with_value("spherex_limit", 2), "'spherex_limit' has values outside 0 to 1"),
        (lambda c: c.assign(lsst_limit=c["lsst_limit"].astype(float)), "'lsst_limit' holds float64; expected integers"),
    ],
)
def test_observations_that_cannot_be_are_refused_at_the_gate(seen, spoil, words):
    with pytest.raises(CatalogError, match=words) as refused:
        validate(spoil(seen))
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("name", ["a.zarr", "a.zarr.zip"])
def test_the_command_adds_noise_in_place_or_to_another_catalog(tmp_path, name, capsys):
    path = tmp_path / name
    write_catalog(random_catalog(9), path)
    assert main(["observe", str(path), "--survey", "lsst-y10,spherex-deep", "--out", str(tmp_path / "b.zarr")]) == 0
    assert "lsst_observed" not in open_catalog(path)
    assert main(["observe", str(path), "--survey", "lsst-y10, spherex-deep"]) == 0
    said = capsys.readouterr().out
    assert "lsst-y10 (LSST, 10 years)" in said and "25.70" in said and "9 galaxies observed, seed 0" in said
    there, here = open_catalog(path), open_catalog(tmp_path / "b.zarr")
    assert there.identical(here) and "spherex_limit" in there
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted([name, "b.zarr"])


def test_the_command_says_what_is_wrong_in_one_line(tmp_path, capsys):
    write_catalog(random_catalog(3), tmp_path / "a.zarr")
    for argv, words in (
        ([str(tmp_path / "a.zarr"), "--survey", "lsst-y20"], "unknown survey"),
        ([str(tmp_path / "none.zarr"), "--survey", "lsst-y10"], "there is no catalog at"),
        ([str(tmp_path / "a.zarr"), "--survey", "lsst-y10", "--out", str(tmp_path / "a.zarr")], "exists already"),
        ([str(EMBEDDED), "--survey", "lsst-y10"], "the catalog of the package is never overwritten"),
    ):
        assert main(["observe", *argv]) == 2
        error = capsys.readouterr().err
        assert words in error and error.count("\n") == 1


class Renames:
    """Stands in for `os` where catalogs get their names: what happens at the n-th rename is up to the test."""

    def __init__(self, n, instead):
        self.n, self.instead, self.calls = n, instead, 0

    def __getattr__(self, name):
        return getattr(os, name)

    def stand_in(self, monkeypatch):
        for module in (writing, files.writing):
            monkeypatch.setattr(module, "os", self)

    def replace(self, old, new):
        self.calls += 1
        return self.instead(old, new) if self.calls == self.n else os.replace(old, new)


def no_space(*args, **kwargs):
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize(
    ("name", "broken"),
    [
        ("a.zarr", "write"),
        ("a.zarr", "first rename"),
        ("a.zarr", "second rename"),
        ("a.zarr.zip", "write"),
        ("a.zarr.zip", "first rename"),  # the only one of a file
    ],
)
def test_a_failed_replacement_leaves_the_old_catalog(tmp_path, monkeypatch, name, broken):
    old = random_catalog(4)
    write_catalog(old, tmp_path / name)
    if broken == "write":
        monkeypatch.setattr("xarray.Dataset.to_zarr", no_space)
    else:
        Renames(1 if broken == "first rename" else 2, no_space).stand_in(monkeypatch)
    with pytest.raises(CatalogError, match="No space left"):
        replace_catalog(random_catalog(5), tmp_path / name)
    monkeypatch.undo()
    assert open_catalog(tmp_path / name).identical(old)
    assert [p.name for p in tmp_path.iterdir()] == [name]


class Killed(BaseException):
    """The process ends here: nothing is tidied up."""


@pytest.mark.parametrize(("rename", "left"), [(1, "old"), (2, "new")])
def test_a_kill_after_any_rename_leaves_the_old_catalog_or_the_new(tmp_path, monkeypatch, rename, left):
    catalogs = {"old": random_catalog(4), "new": random_catalog(5)}
    path = tmp_path / "a.zarr"
    write_catalog(catalogs["old"], path)
    renames = Renames(rename, None)

    def killed(old, new):
        os.replace(old, new)
        renames.replace = no_rename
        raise Killed

    def no_rename(old, new):
        raise Killed

    renames.instead = killed
    renames.stand_in(monkeypatch)
    monkeypatch.setattr(writing, "shutil", SimpleNamespace(rmtree=lambda *args, **kwargs: None))
    with pytest.raises(Killed):
        replace_catalog(catalogs["new"], path)
    monkeypatch.undo()
    assert path.exists() == (rename == 2) and (tmp_path / ".a.zarr.replaced").exists()
    assert open_catalog(path).identical(catalogs[left])
    replace_catalog(catalogs["new"], path)  # the next one tidies up
    assert open_catalog(path).identical(catalogs["new"])
    assert not (tmp_path / ".a.zarr.replaced").exists()
