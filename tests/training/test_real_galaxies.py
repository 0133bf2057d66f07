"""The script that scores a model on real galaxies, on made-up files of the same layouts."""

import importlib.util
import json
import sys
import tomllib
from pathlib import Path

import h5py
import numpy as np
import pandas as pd
import pytest
from astropy.table import Table
from galaxies import tiny_filter_model

from mosaic_explorer.importers.mapping import load_map
from mosaic_explorer.model.files import save_model

pytestmark = pytest.mark.slow  # left out of the quick loop

SCRIPT = Path(__file__).parents[2] / "training" / "real_galaxies.py"
N = 40


@pytest.fixture(scope="module")
def script():
    sys.path.insert(0, str(SCRIPT.parent))  # beside which its parts lie
    spec = importlib.util.spec_from_file_location("real_galaxies", SCRIPT)
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)  # where dataclasses look for it
    spec.loader.exec_module(module)
    yield module
    sys.path.remove(str(SCRIPT.parent))


@pytest.fixture
def tiny(tmp_path):
    """A model that knows filters, in a folder."""
    return str(save_model(tiny_filter_model(), tmp_path / "tiny"))


@pytest.fixture
def folder(tmp_path):
    """Forty galaxies in each layout; in zCOSMOS one of low confidence, one without u and one whose i is CFHT's."""
    rng = np.random.default_rng(0)
    z = rng.uniform(0.4, 1.2, N)
    mag = {band: rng.uniform(21, 23, N) for band in "ugrizy"}
    frame = pd.DataFrame({"id_zcosmos": np.arange(N), "zpec": z, "cc": 3.5})
    for band in "ugriz":
        frame[f"{band}_photzi25"], frame[f"e{band}_photzi25"] = mag[band], 0.05
    frame["ic_photzi25"], frame["eic_photzi25"] = mag["i"], 0.05
    for band in ("fuv", "nuv", "b", "v", "j", "k"):
        frame[f"{band}_photzi25"] = frame[f"e{band}_photzi25"] = -99.0
    frame.loc[0, "cc"], frame.loc[1, "u_photzi25"], frame.loc[2, ["i_photzi25", "ei_photzi25"]] = 2.5, -99.0, -99.9
    frame.to_csv(tmp_path / "zcosmos.csv.gz", index=False)

    columns = {"id": np.arange(1.0, N + 1), "zspec": z}
    for name in tomllib.loads((SCRIPT.parent / "real_galaxies_maps" / "cosmos100.toml").read_text())["photometry"]["filters"]:
        columns |= {f"f_{name}": np.full(N, -99.0), f"ferr_{name}": np.full(N, -99.0)}
    for band in "ugrizy":
        name = "cosmos/u_new.pb" if band == "u" else f"hsc/{band}HSC.pb"
        columns |= {f"f_{name}": 10 ** (-0.4 * (mag[band] + 48.6)), f"ferr_{name}": np.full(N, 1e-31)}
    Table(columns).write(tmp_path / "cosmos100.fits")

    names = ["id", *(f"{error}{band}" for band in ("NUV", "u", "g", "g+", "r", "i2", "i", "z") for error in ("", "d")), "zspec"]
    missing = {"NUV": -99.0, "g+": -99.0, "i": -99.0, "dNUV": 0.0, "dg+": 0.0, "di": 0.0}
    values = {"id": np.arange(N), "zspec": z} | {f"d{band}": np.full(N, 0.05) for band in ("u", "g", "r", "i2", "z")}
    values |= {band: mag[band] for band in "ugrz"} | {"i2": mag["i"]} | {name: np.full(N, x) for name, x in missing.items()}
    header = "".join(f"# {place:2d} {name}\n" for place, name in enumerate(names, 1))
    rows = np.column_stack([values[name] for name in names])
    (tmp_path / "i2.cat").write_text(header + "\n".join(" ".join(f"{x:g}" for x in row) for row in rows.round(3)) + "\n")
    for file, error in (("i2_cww.bpz", 0.1), ("i2_n16.bpz", 0.0)):
        np.savetxt(tmp_path / file, np.column_stack([np.arange(N), z + error * (1 + z)]), fmt=["%d", "%.4f"], header="id zb")

    for part in ("training", "validation"):
        with h5py.File(tmp_path / f"test_dc2_{part}_9816.hdf5", "w") as file:
            file["photometry/id"], file["photometry/redshift"] = np.arange(N), z
            for band in "ugrizy":
                file[f"photometry/mag_{band}_lsst"], file[f"photometry/mag_err_{band}_lsst"] = mag[band], np.full(N, 0.05)
            file["photometry/mag_u_lsst"][3], file["photometry/mag_err_u_lsst"][3] = 99.0, 26.6
    return tmp_path


def test_every_set_gives_a_line_and_a_row_of_the_table(script, folder, tiny, capsys):
    script.main([str(folder), tiny])
    said = capsys.readouterr()
    lines = {(line["set"], line["by"]): line for line in map(json.loads, filter(lambda x: x[:1] == "{", said.out.splitlines()))}
    n = {name: line["n"] for (name, by), line in lines.items() if by == "tiny"}
    assert n == {
        "zCOSMOS": N - 2, "zCOSMOS, uBgVriz": N - 2, "COSMOS 100, u + HSC grizy": N, "COSMOS 100, 27 bands": N,
        "i2, CFHT ugriz": N, "DC2, magnitudes in 6 bands": N - 1, "DC2, all": N,
    }  # fmt: skip
    assert lines["i2, CFHT ugriz", "BPZ, plain templates"]["bias"] == pytest.approx(0.1, abs=1e-3)
    assert lines["i2, CFHT ugriz", "BPZ, trained templates"]["outliers"] == 0
    assert all(0 <= line["coverage_68"] <= 1 for (_, by), line in lines.items() if by == "tiny")
    assert said.out.count("| tiny |") == 7 and "gst_tests_small.fits: not there" in said.err


def test_adapted_models_stand_beside_what_the_same_labels_teach_others(script, folder, tiny, capsys):
    script.main([str(folder), tiny, "--adapt", "--draws", "1", "--labels", "38"])
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines() if line[:1] == "{"]
    found = {(line["set"], line["by"]) for line in lines}
    assert {("DC2", "tiny, adapted"), ("DC2", "nearest neighbours"), ("DC2", "gradient boosting")} <= found
    assert all(line["n"] == 38 and np.isfinite(line["cde_loss"]) for line in lines)


def test_errors_and_limits_are_kept_and_the_floor_is_added(script, folder):
    catalog = script.dc2_catalog(folder / script.DC2_VALIDATION)
    assert catalog["lsst_limit"].values[3, 0] == 1 and catalog["lsst_limit"].values.sum() == 1
    np.testing.assert_allclose(catalog["lsst_error"].values[0], np.hypot(0.05, 0.02), rtol=1e-5)
    some = next(script.zcosmos(folder))
    assert some.name == "zCOSMOS" and not {0, 1} & set(some.catalog["galaxy"].values) and 2 in some.catalog["galaxy"].values


def test_the_figures_are_those_of_the_answers(script):
    truth = np.full(100, 1.0)
    redshift = truth + np.where(np.arange(100) < 10, 1.0, 0.02)  # a tenth half as far again as it is
    line = script.figures(script.Answers("a", "b", truth, redshift, inside_68=np.arange(100) < 70), np.random.default_rng(0))
    assert line["bias"] == 0.01 and line["outliers"] == 0.1 and line["sigma_mad"] == 0 and line["coverage_68"] == 0.7
    assert 0.02 < line["outliers_spread"] < 0.04  # sqrt(0.1 * 0.9 / 100) = 0.03
    assert "ood_above_1" not in line and "| 10.0% ± " in script.markdown([line], ("bias", "outliers"))


@pytest.mark.parametrize("map", sorted((SCRIPT.parent / "real_galaxies_maps").glob("*.toml")), ids=lambda path: path.stem)
def test_each_set_has_a_map_of_its_own_filters(map):
    loaded = load_map(map)
    filters = [curve.name for entry in loaded.entries for curve in entry.filters]
    assert (
        loaded.title and len(filters) == len(set(filters)) >= 6 and "redshift" in {entry.variable for entry in loaded.entries}
    )
