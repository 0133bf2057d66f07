"""Answers about all galaxies as a file: what the model says, by the ids of the table, sent to the browser in pieces."""

import base64
import json

import numpy as np
import pandas as pd
import pytest
from waiting import wait_for

from mosaic_explorer import Mask
from mosaic_explorer.catalog import write_catalog
from mosaic_explorer.explorer.download.view import AnswersDownload
from mosaic_explorer.explorer.download.writer import write_job
from mosaic_explorer.explorer.session.jobs import once
from mosaic_explorer.explorer.widgets import saver as saver_module
from mosaic_explorer.explorer.widgets.saver import FileSaver
from mosaic_explorer.model import save_model


@pytest.fixture
def download(open_session, tmp_path):
    """The dialog of a session, whose files are written in this process, which spares the start of another."""
    session = open_session(mask=Mask.parse("lsst"))
    catalog = write_catalog(session.state.catalog.assign_coords(galaxy=np.arange(20) + 900), tmp_path / "mine.zarr.zip")
    save_model(session.state.model, tmp_path / "model")
    heard = []

    def here(module, job, hear):
        def write():
            write_job(job, lambda message: (heard.append(message), hear(message)))
            return heard[-1]

        return once(write)

    made = AnswersDownload(session, catalog, tmp_path / "model", 20, here)
    made.heard = heard
    made._open()
    return made


def received(saver, ask):
    """The file that a browser puts together of what it is sent, for pieces that it asks for."""
    sent = []
    saver._send_msg = sent.append
    for at in ask:
        saver._handle_msg(at)
    return b"".join(base64.b64decode(piece["base64"]) for piece in sent)


def test_the_file_holds_what_predict_says_by_the_ids_of_the_table(download, monkeypatch):
    offers = []
    monkeypatch.setattr(download.saver, "_send_msg", offers.append)
    download.format.value = "CSV"
    download._make()
    wait_for(lambda: not download.work.panel.visible, seconds=60)
    assert "is saved" in download.words.object and {"rows": 20, "of": 20} in download.heard
    data = received(download.saver, [0])
    assert offers[0] == {"name": "answers.csv", "size": len(data)}
    table = pd.read_csv(pd.io.common.BytesIO(data), comment="#").set_index("galaxy")
    assert table.index.tolist() == list(range(900, 920))
    state = download.session.state
    expected = state.model.predict(state.catalog, state.mask, what="scalars").table()
    np.testing.assert_allclose(table["redshift"], expected["redshift"], rtol=1e-4)


def test_what_cannot_be_is_said_and_can_be_tried_again(download):
    download.catalog.unlink()
    download._make()
    wait_for(lambda: not download.work.panel.visible, seconds=60)
    assert "role='alert'" in download.words.object and not download.make.disabled


def test_a_browser_is_given_nothing_but_that_file_and_no_more_than_it_asks_for(tmp_path, monkeypatch):
    monkeypatch.setattr(saver_module, "PIECE", 4)
    (tmp_path / "a.csv").write_bytes(b"redshift")
    saver = FileSaver()
    assert received(saver, [0]) == b""  # there is none yet
    saver._send_msg = lambda message: None
    saver.offer(tmp_path / "a.csv", "a.csv")
    assert received(saver, [0, 4]) == b"redshift"
    assert received(saver, [-1, "0", True, None, {"at": 0}, 10**30]) == b""


def test_the_dialog_says_which_galaxies_seen_how(download):
    assert "20 galaxies" in download.what.object and "<code>lsst</code>" in download.what.object
    download.session.state.mask = Mask.parse("spherex")
    assert "<code>spherex</code>" in download.what.object
    download._make()
    assert json.loads((download.folder.path / "job.json").read_text())["mask"] == "spherex"
    wait_for(lambda: not download.work.panel.visible, seconds=60)


def test_where_galaxies_are_looked_for_the_file_is_of_those_unless_all_are_wanted(download):
    state = download.session.state
    assert not download.which.visible
    state.choose("#3-5 12")
    assert download.which.visible and "4 galaxies (#3-5 12)" in download.what.object
    download.format.value = "CSV"
    download._make()
    wait_for(lambda: not download.work.panel.visible, seconds=60)
    table = pd.read_csv(download.folder.path / "answers.csv", comment="#").set_index("galaxy")
    assert table.index.tolist() == [903, 904, 905, 912]
    expected = state.model.predict(state.catalog.isel(galaxy=[3, 4, 5, 12]), state.mask, what="scalars").table()
    np.testing.assert_allclose(table["redshift"], expected["redshift"], rtol=1e-4)
    download.which.value = "all galaxies"
    assert "20 galaxies," in download.what.object
    state.choose("")
    assert not download.which.visible and "rows" not in download.what.object
