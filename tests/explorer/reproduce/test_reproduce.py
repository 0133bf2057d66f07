"""Every panel can be reproduced: the programs come to the panel's numbers, files hold them, messages are checked."""

import ast
import base64
import contextlib
import importlib.util
import io
import re
import time
from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest
from galaxies import random_catalog, tiny_filter_model, tiny_model, with_magnitudes

from mosaic_explorer import Mask
from mosaic_explorer.catalog import open_catalog, write_catalog
from mosaic_explorer.catalog.noise import observe
from mosaic_explorer.catalog.surveys import EXACT
from mosaic_explorer.errors import MosaicError
from mosaic_explorer.explorer.reproduce import program as writer
from mosaic_explorer.explorer.reproduce.files import csv_text, parquet_bytes
from mosaic_explorer.explorer.reproduce.program import snippet
from mosaic_explorer.explorer.reproduce.view import Reproduce
from mosaic_explorer.explorer.session.lattice_choice import LatticeChoice
from mosaic_explorer.explorer.session.observations import AS_OBSERVED
from mosaic_explorer.explorer.session.panels import panel_titles, steps, vector_panels
from mosaic_explorer.explorer.session.state import ExplorerState
from mosaic_explorer.explorer.sources.origin import PACKAGED, Origin, origin
from mosaic_explorer.explorer.upload.table import read_upload
from mosaic_explorer.latent import latent_map
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.model import load_model, save_model
from mosaic_explorer.model.quantiles import QUANTILES
from mosaic_explorer.steps import finish

Y1 = "LSST Y1"
EDITS = (("redshift", 1.2), ("g", 24.3))
PINS = (Mask.parse("lsst spherex"), Mask.parse("redshift sed[3500:5500]"))
WORDS = ["q025", "q16", "q25", "median", "q75", "q84", "q975"]


def run(program, **given):
    """What a program leaves behind, and what it prints."""
    printed, names = io.StringIO(), dict(given)
    with contextlib.redirect_stdout(printed):
        exec(compile(program, "snippet", "exec"), names)
    return names, printed.getvalue()


def snapshot(state, **changed):
    return state.snapshot._replace(**{"row": 7, "mask": Mask.parse("lsst sfh[0:10]"), **changed})


@pytest.fixture(scope="module")
def packaged(catalog, model):
    return ExplorerState(catalog, model), origin(catalog, model)


@pytest.fixture(scope="module")
def tiny():
    return tiny_model()


def data_of(panel, asked, state):
    """What a panel's file holds."""
    return finish(steps(panel, asked, state.model, state.observations))


def check(panel, asked, state, whence, **given):
    """A panel's program comes to the numbers that its file holds, which are those that the model gives to the view."""
    data = data_of(panel, asked, state)
    names, printed = run(snippet(panel, asked, state.observations, whence), **given)
    table = names["table"]
    for line in data.attrs["about"].splitlines():
        assert line in printed or line.startswith("address")
    near = {"rtol": 0, "atol": 2e-5}
    pd.testing.assert_frame_equal(table, data, **near)
    assert table.attrs["units"] == data.attrs["units"]
    if panel in (vectors := vector_panels(state.table)):
        seen = state.inputs(asked)
        answer = state.model.answer(seen, asked.mask).quantiles[0]
        for name in vectors[panel]:
            part = table[table["modality"] == name] if "modality" in table else table
            place = state.table.slices[name]
            np.testing.assert_allclose(part[WORDS], answer[place], **near)
            np.testing.assert_array_equal(part["truth"], state.values[asked.row, place])
            for letter, pin in zip("AB", asked.pins):
                median = state.model.answer(seen, pin).quantiles[0, place, QUANTILES.index(0.5)]
                np.testing.assert_allclose(part[f"median_{letter}"], median, **near)
            there = part["seen"].to_numpy()
            np.testing.assert_array_equal(there, asked.mask.of(name) & np.isfinite(seen.values[0, place]))
            np.testing.assert_array_equal(part["shown"].to_numpy()[there], seen.values[0, place][there])
            np.testing.assert_allclose(part["error"].to_numpy()[there], seen.error[0, place][there], atol=1e-6)
            np.testing.assert_array_equal(part["limit"], there & seen.limit[0, place])
    elif panel in state.table.scalar_names:
        density = state.model.answer(state.inputs(asked), asked.mask).densities[panel]
        np.testing.assert_allclose(table["density"], density.pdf(table[panel])[0], rtol=1e-3, atol=1e-4)
    elif panel != "compare":
        np.testing.assert_array_equal(table["id"], state.catalog["galaxy"].values[: len(table)])
    return data, names, printed


ONE = ["sed", "sfh", "photometry", "redshift", "log_halo_mass", "log_stellar_mass"]


def test_words_of_a_strangers_model_are_no_part_of_a_program(packaged, monkeypatch):
    """A line that ended in a label would go on as code; the door of models refuses such labels, and a program trusts it not."""
    state, whence = packaged
    for end in ("\n", "\r", "\r\n", "\x0c\n", "\\\n", "\x00"):
        label = f"SFH{end}import os; os.abort()  # "
        monkeypatch.setattr(writer, "panel_titles", lambda table, label=label: panel_titles(table) | {"sfh": label})
        text = snippet("sfh", state.snapshot, state.observations, whence)
        plain = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Import)]
        assert [[name.name for name in node.names] for node in plain] == [["mosaic_explorer"]]
        assert "os.abort" not in " ".join(line for line in text.splitlines() if not line.startswith("# "))


# -- programs ---------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("panel", ONE)
def test_a_program_comes_to_the_numbers_on_the_screen(panel, packaged):
    state, whence = packaged
    assert whence == Origin(PACKAGED, "mosaic-small")
    check(panel, snapshot(state), state, whence)


@pytest.mark.parametrize("panel", ["sed", "photometry", "redshift"])
def test_with_noise_edits_and_pins_too(panel, packaged):
    state, whence = packaged
    data, names, _ = check(panel, snapshot(state, row=12, noise=Y1, edits=EDITS, pins=PINS), state, whence)
    if panel == "photometry":
        g = data[data["band"] == "g"].iloc[0]
        assert g["shown"] == np.float32(24.3) and g["error"] > 0 and not g["limit"]
        assert names["catalog"]["lsst"].values[12, 1] == g["truth"] != g["shown"]  # the truth stays


def test_what_follows_and_the_axes_of_a_history_too(packaged):
    state, whence = packaged
    asked = snapshot(state, edits=EDITS, pins=PINS, time="lookback", sfr="linear")
    for panel in ("derived", "sfh"):
        data = data_of(panel, asked, state)
        names, _ = run(snippet(panel, asked, state.observations, whence))
        pd.testing.assert_frame_equal(names["table"], data, rtol=0, atol=2e-5)
    assert "lookback_time" in data and data.attrs["units"]["median"] == "Msun/yr"


@pytest.mark.parametrize("colour", ["error", "true:half_mass_age", "predicted:log_ssfr"])
def test_colours_of_many_galaxies_too(colour, packaged):
    state, whence = packaged
    asked = snapshot(state, colour=colour, truth="off" if colour == "error" else "shown")
    data, names, _ = check("population", asked, state, whence)
    assert data.columns[-1] == colour.replace(":", "_") and data.columns[-1] in names["table"]
    assert data.iloc[:, -1].isna().all() == (colour == "error")


def test_edits_without_noise_are_exact_and_leave_the_truth(packaged):
    state, whence = packaged
    data, names, _ = check("photometry", snapshot(state, edits=EDITS), state, whence)
    g = data[data["band"] == "g"].iloc[0]
    assert g["shown"] == np.float32(24.3) == g["median"] and g["error"] == 0
    assert names["catalog"]["redshift"].values[7] == state.values[7, 0]


@pytest.mark.parametrize("panel", ["photometry", "population"])
def test_a_program_reads_a_dropped_table_by_the_same_map(panel, model, tmp_path, monkeypatch):
    rows = [f"g{i},{20 + i % 7},{-3 + i},{30 + i},4,4,4" for i in range(30)]  # fluxes below zero are measurements, too
    data = "\n".join(["my \\ id,g,r,i,eg,er,ei", *rows]).encode()
    bands = '{ g = "g", r = "r", i = "i" }'
    map_text = f'id = "my \\\\ id"\n# """as measured"""\n[lsst]\ncolumns = {bands}\nunit = "nJy"\nerror = "e{{band}}"\n'
    (tmp_path / "my fluxes.csv").write_bytes(data)
    monkeypatch.chdir(tmp_path)
    state = ExplorerState(read_upload("my fluxes.csv", data, map_text).catalog, model)
    whence = origin(state.catalog, model)
    assert whence == Origin(None, "mosaic-small", "my fluxes.csv")
    asked = state.snapshot._replace(row=5)
    names, printed = run(snippet(panel, asked, state.observations, whence))
    pd.testing.assert_frame_equal(names["table"], data_of(panel, asked, state), rtol=0, atol=2e-5)
    assert names["catalog"].attrs["import_map"].strip() == map_text.strip() and "truth" not in printed
    assert names["catalog"]["galaxy"].values[5] == "g5" and names["catalog"]["lsst_limit"].values[0, 2] == 1


@pytest.mark.parametrize("panel", ["selected", "stacks", "population", "gains", "lattice"])
def test_groups_and_those_found_come_out_the_same(panel, packaged):
    state, whence = packaged
    groups = {"group_a": "3-9 40", "group_b": "12", "filter": "#3-30", "scalar_name": "log_stellar_mass", "truth": "off"}
    groups["lattice"] = LatticeChoice(True, by="width", want=0.05, costs=(("sed", 4.0),))
    asked = state.snapshot._replace(**groups)
    data = data_of(panel, asked, state)
    names, printed = run(snippet(panel, asked, state.observations, whence))
    pd.testing.assert_frame_equal(names["table"], data, rtol=0, atol=2e-4)
    about = [line for line in data.attrs["about"].splitlines() if not line.startswith("address")]
    assert all(line in printed for line in about)


@pytest.mark.slow
@pytest.mark.parametrize("panel", ["population", "compare"])
@pytest.mark.parametrize("noise", [EXACT, Y1])
def test_many_galaxies_come_out_the_same(panel, noise, packaged):
    state, whence = packaged
    data, _, printed = check(panel, snapshot(state, noise=noise, pins=PINS[:1]), state, whence)
    if panel == "population":
        assert len(data) == 3000
        name = "redshift"
        answer = state.model.answer(state.observations.under(noise), Mask.parse("lsst sfh[0:10]"), [name])
        off = np.abs(answer.quantiles[:, 0, QUANTILES.index(0.5)] - state.values[:, 0])
        printed_error = re.search(f"mean absolute error of {name}: ([0-9.]+) ± ([0-9.]+)", printed)
        assert float(printed_error[1]) == pytest.approx(off.mean(), abs=1e-4)
        assert float(printed_error[2]) == pytest.approx(off.std() / np.sqrt(3000), abs=1e-4)


@pytest.mark.slow
def test_a_map_comes_out_the_same(tiny):
    state = ExplorerState(random_catalog(40), tiny)
    asked = snapshot(state, scalar_name="log_stellar_mass")
    with pytest.raises(MosaicError, match="still being made"):
        data_of("latent map", asked, state)
    latent_map(tiny, state.measurements, asked.mask)
    check("latent map", asked, state, Origin(), catalog=state.catalog, model=tiny)
    nothing = asked._replace(mask=Mask.none())
    latent_map(tiny, state.measurements, nothing.mask)
    check("latent map", nothing, state, Origin(), catalog=state.catalog, model=tiny)


@pytest.mark.parametrize("noise", [AS_OBSERVED, EXACT, Y1])
@pytest.mark.parametrize("panel", ["sfh", "photometry", "redshift", "population"])
def test_a_catalog_that_holds_observations_is_shown_as_chosen(panel, noise, tiny):
    observed = observe(random_catalog(20), ["lsst-y10"], seed=5)
    observed["lsst_observed"][7, 2], observed["lsst_error"][7, 2] = np.nan, np.nan  # never measured
    state = ExplorerState(observed, tiny)
    edits = (("g", 24.3), ("r", 23.9))
    check(panel, snapshot(state, noise=noise, edits=edits), state, Origin(), catalog=observed, model=tiny)


def test_a_galaxy_that_lacks_what_a_survey_observes_can_be_reproduced(tiny):
    catalog = observe(random_catalog(20), ["spherex-deep"], seed=5)
    catalog["spherex"][7] = np.nan
    state = ExplorerState(catalog, tiny)
    asked = snapshot(state, mask=Mask.parse("lsst spherex"), noise=Y1, edits=(("g", 24.3),))
    check("photometry", asked, state, Origin(), catalog=catalog, model=tiny)
    catalog["lsst"][7] = np.nan
    state = ExplorerState(catalog, tiny)
    check("sed", asked, state, Origin(), catalog=catalog, model=tiny)


# -- where things came from -------------------------------------------------------------------------------------------
@pytest.mark.parametrize("measured", [False, True])
@pytest.mark.parametrize("panel", ["photometry", "gains", "lattice", "sed", "compare"])
def test_with_filters_of_other_surveys_too(panel, measured, tmp_path):
    write_catalog(with_magnitudes(random_catalog(6), ["hsc2017-g", "wise2010-W1"], measured), tmp_path / "six.zarr")
    save_model(tiny_filter_model(), tmp_path / "filters")
    galaxies, base = open_catalog(tmp_path / "six.zarr"), load_model(tmp_path / "filters")
    state = ExplorerState(galaxies, base.for_catalog(galaxies))
    mask = Mask.parse("lsst[g] photometry[hsc2017-g]", state.table)
    moment = state.snapshot._replace(mask=mask, passbands=("hsc", "Euclid-H"), pins=(Mask.parse("lsst", state.table),))
    program = snippet(panel, moment, state.observations, Origin(str(tmp_path / "six.zarr"), str(tmp_path / "filters")))
    names, _ = run(program)
    expected = finish(steps(panel, moment, state.model, state.observations))
    pd.testing.assert_frame_equal(names["table"], expected, rtol=1e-4, atol=1e-4)
    assert len(csv_text(expected)) and len(parquet_bytes(expected))


def test_a_program_opens_the_catalog_and_model_that_the_server_was_told_of(tmp_path, tiny, monkeypatch):
    catalog, path, folder = random_catalog(20), tmp_path / 'mine "2" 🌌.zarr', tmp_path / "mine"
    write_catalog(catalog, path)
    save_model(tiny, folder)
    model = load_model(folder)
    assert origin(catalog, model) == Origin(None, None)
    monkeypatch.setenv("MOSAIC_CATALOG", str(path))
    monkeypatch.setenv("MOSAIC_MODEL", str(folder))
    whence = origin(catalog, model)
    assert whence == Origin(str(path), str(folder))
    assert origin(random_catalog(20, seed=1), tiny) == Origin(None, None)  # others are open than the server was told of
    state = ExplorerState(catalog, model)
    check("sed", snapshot(state), state, whence)


def test_a_program_without_origin_says_so(tiny):
    state = ExplorerState(random_catalog(20), tiny)
    program = snippet("sed", snapshot(state), state.observations, Origin())
    assert "`catalog` and `model`: as given to me.explore()" in program
    with pytest.raises(MosaicError, match="Did you mean 'sed'"):
        snippet("sedd", snapshot(state), state.observations, Origin())


# -- files ------------------------------------------------------------------------------------------------------------
@pytest.mark.slow
def test_files_hold_the_table_and_say_what_it_is(packaged):
    state, _ = packaged
    for panel in panel_titles(state.table).keys() - {
        "latent map",
        "paper table",
        "few labels",
        "rare galaxies",
    }:  # which take long
        moment = snapshot(state, row=12, noise=Y1, edits=EDITS, pins=PINS, group_a="3-5")
        data = data_of(panel, moment, state)
        text = csv_text(data)
        assert text.startswith("# MOSAIC Explorer") and "LSST Y1" in text and "mosaic-small" in text
        read = pd.read_csv(io.StringIO(text), comment="#")
        assert list(read) == list(data) and len(read) == len(data)
        for name in data.select_dtypes("number"):
            np.testing.assert_array_equal(read[name].astype(data[name].dtype), data[name])
        parquet = pd.read_parquet(io.BytesIO(parquet_bytes(data)))
        pd.testing.assert_frame_equal(parquet, data)
        assert parquet.attrs["about"] == data.attrs["about"]


def test_hidden_values_are_not_said_to_be_shown_and_limits_are_marked(packaged):
    state, _ = packaged
    data = data_of("photometry", snapshot(state, noise=Y1, mask=Mask.parse("spherex lsst[g]")), state)
    assert (data["seen"] == data["shown"].notna()).all() and data.loc[data["modality"] == "lsst", "seen"].sum() == 1
    assert data["limit"].any() and not (data["limit"] & ~data["seen"]).any()
    sed = data_of("sed", snapshot(state, frame="observed"), state)
    np.testing.assert_allclose(sed["observed_wavelength"], sed["wavelength"] * (1 + state.values[7, 0]) / 1e4, rtol=1e-6)


def test_without_pyarrow_the_message_names_the_way_out(packaged, monkeypatch):
    data = data_of("redshift", snapshot(packaged[0]), packaged[0])
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(MosaicError, match="pip install pyarrow"):
        parquet_bytes(data)


# -- messages of a browser --------------------------------------------------------------------------------------------
@pytest.fixture
def dialog(open_session, tiny):
    """A page's dialog whose answers are gathered instead of sent."""
    session, told = open_session(random_catalog(20), tiny), []
    made = Reproduce(session)
    made._send_msg = told.append

    def ask(message):
        told.clear()
        made._handle_msg(message)
        deadline = time.time() + 20
        while not told:
            assert time.time() < deadline
            time.sleep(0.01)
        return told[0]

    return SimpleNamespace(state=session.state, made=made, ask=ask, told=told)


def test_the_dialog_gets_program_link_and_files_of_the_moment_it_opened_at(dialog):
    dialog.state.row = 3
    told = dialog.ask({"panel": "sed", "want": "snippet"})
    names, _ = run(told["text"], catalog=dialog.state.catalog, model=dialog.state.model)
    np.testing.assert_array_equal(names["table"]["truth"], dialog.state.values[3, TABLE.slices["sed"]])
    assert told["query"] == "row=3" and told["stem"] == "mosaic-sed-galaxy3"
    dialog.state.row = 5
    told = dialog.ask({"panel": "sed", "want": "csv"})
    assert told["name"] == "mosaic-sed-galaxy3.csv" and "galaxy in row 3" in base64.b64decode(told["base64"]).decode()
    told = dialog.ask({"panel": "sed", "want": "parquet"})
    assert len(pd.read_parquet(io.BytesIO(base64.b64decode(told["base64"])))) == TABLE["sed"].size
    assert "still being made" in dialog.ask({"panel": "latent map", "want": "csv"})["trouble"]


@pytest.mark.parametrize(
    "nonsense",
    [
        *(None, "sed", 3, [], {}, {"panel": "sed"}, {"panel": "sed", "want": "exe"}, {"panel": "x", "want": "csv"}),
        *({"panel": ["sed"], "want": "csv"}, {"panel": "sed", "want": {}}, {"panel": None, "want": None}),
    ],
)
def test_what_makes_no_sense_is_not_answered(dialog, nonsense):
    dialog.made._handle_msg(nonsense)
    time.sleep(0.05)
    assert not dialog.told
