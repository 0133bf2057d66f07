"""`mosaic predict` and `mosaic embed`: a table or a catalog in, a file of answers out, in the order given."""

import json

import numpy as np
import pandas as pd
import pytest

import mosaic_explorer as me
from mosaic_explorer.catalog import write_catalog
from mosaic_explorer.catalog.noise import observe
from mosaic_explorer.cli import main
from mosaic_explorer.modalities import LSST_BANDS

pytestmark = pytest.mark.slow  # left out of the quick loop

IDS = [900719925474099267 + 3 * i for i in (5, 0, 3, 1, 4, 2, 6, 9, 8, 7)]


@pytest.fixture(scope="module")
def noisy(catalog):
    """Ten galaxies as LSST measured them, their ids beyond 32 bits and out of order."""
    return observe(catalog.isel(galaxy=slice(0, 10)), ["lsst-y10"]).assign_coords(galaxy=IDS)


@pytest.fixture
def table(noisy, tmp_path):
    """The same as fluxes with errors in nJy, as Rubin gives them; limits as the flux and error that are as faint."""
    observed, error = noisy["lsst_observed"].values.astype(float), noisy["lsst_error"].values.astype(float)
    limit = noisy["lsst_limit"].values == 1
    flux = 10 ** (-0.4 * (observed - 31.4))
    frame = pd.DataFrame({"objectId": IDS})
    for i, band in enumerate(LSST_BANDS):
        frame[f"{band}_cModelFlux"] = np.where(limit[:, i], 0.1 * flux[:, i], flux[:, i])
        sigma = np.where(limit[:, i], 0.5, error[:, i] / 1.0857362047581296)
        frame[f"{band}_cModelFluxErr"] = flux[:, i] * sigma
    path = tmp_path / "object.csv"
    frame.to_csv(path, index=False)
    return path


def run(capsys, *words):
    status = main([str(word) for word in words])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_a_table_of_fluxes_is_answered_as_the_catalog_of_its_measurements(capsys, model, noisy, table, tmp_path):
    expected = model.predict(noisy, "lsst", "scalars", trust="survey").table()
    status, out, err = run(capsys, "predict", table, "--see", "lsst", "--out", tmp_path / "answers.csv")
    assert status == 0, err
    frame = pd.read_csv(tmp_path / "answers.csv")
    assert frame["galaxy"].tolist() == IDS
    for name in ("redshift", "redshift_q16", "log_stellar_mass", "ood_score"):
        np.testing.assert_allclose(frame[name], expected[name], rtol=0.01, atol=0.01)
    assert "answers.csv: 10 galaxies in" in out and "log_stellar_mass [log10(Msun)]" in out and "density of redshift" in out


def test_what_came_of_it_is_one_json_object(capsys, table, tmp_path):
    words = ["predict", table, "--see", "lsst", "--ask", "redshift,sfh", "--no-score", "--densities", "none", "--json"]
    status, out, err = run(capsys, *words, "--rows", "2:9", "--limit", "4", "--out", tmp_path / "a.zarr")
    assert status == 0, err
    said = json.loads(out)
    assert said["galaxies"] == 4 and said["resumed"] == 0 and said["out"].endswith("a.zarr")
    assert "redshift_q16" in said["columns"] and "sfh" in said["columns"] and "ood_score" not in said["columns"]
    assert "redshift_pdf" not in said["columns"] and said["table"]["understood"]


def test_noise_is_added_to_a_catalog_and_embeddings_are_written(capsys, model, catalog, tmp_path):
    exact = catalog.isel(galaxy=slice(0, 8))
    path = write_catalog(exact, tmp_path / "c.zarr")
    status, _, err = run(
        capsys, "predict", path, "--see", "lsst", "--noise", "lsst-y1,spherex-deep", "--seed", "2", "--out", tmp_path / "a.csv"
    )
    assert status == 0, err
    expected = model.predict(exact, "lsst", "redshift", noise=["lsst-y1", "spherex-deep"], seed=2)["redshift"]
    frame = pd.read_csv(tmp_path / "a.csv")
    np.testing.assert_allclose(frame["redshift"], expected.sel(quantile=0.5), rtol=1e-3, atol=1e-4)
    np.testing.assert_allclose(frame["redshift_given"], exact["redshift"], rtol=1e-6)
    status, _, err = run(capsys, "embed", path, "--see", "lsst", "--out", tmp_path / "e.parquet")
    assert status == 0, err
    states = np.stack(pd.read_parquet(tmp_path / "e.parquet")["embedding_lsst"])
    np.testing.assert_allclose(states, model.embed(exact, "lsst").sel(modality="lsst"), atol=1e-4)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["nowhere.zarr", "--see", "lsst", "--out", "a.csv"], "there is no catalog at"),
        (["nowhere.csv", "--see", "lsst", "--out", "a.csv"], "nowhere.csv"),
        ([None, "--see", "lsst", "--out", "a.txt"], "must end in one of: .zarr"),
        (
            [None, "--see", "lsst", "--out", "a.csv", "--map", "m.toml"],
            "--map, --as-lsst and --error-floor say how a table is read",
        ),
        ([None, "--see", "lsst", "--out", "a.csv", "--limit", "0"], "--limit must be at least 1; found 0"),
        ([None, "--see", "lsst", "--out", "a.csv", "--model", "nobody"], "there is no model 'nobody'"),
    ],
)
def test_what_cannot_be_is_one_line_and_leaves_nothing(capsys, tmp_path, monkeypatch, words, message):
    monkeypatch.chdir(tmp_path)
    status, _, err = run(capsys, "predict", *(word for word in words if word is not None))
    assert status == 2 and message in err and err.count("\n") == 1
    assert not list(tmp_path.iterdir())


def test_the_helper_says_what_is_meant_by_rows(capsys):
    with pytest.raises(SystemExit):
        main(["predict", "--see", "lsst", "--out", "a.csv", "--rows", "five"])
    assert "write rows as 100:200, 100: or :200; found 'five'" in capsys.readouterr().err


def test_answers_about_many_are_at_hand_in_python(tmp_path, model):
    galaxies = me.galaxy(lsst=[[24.0] * 6] * 3, lsst_error=[[0.1] * 6] * 3, id=["c", "a", "b"])
    outcome = me.bulk.write_predictions(model, galaxies, tmp_path / "a.csv", "lsst", progress=False)
    assert pd.read_csv(outcome.path)["galaxy"].tolist() == ["c", "a", "b"]
