"""What commands write: nothing that is there is overwritten unasked, and where it goes is looked at before the work."""

import json
import shutil

import pytest
from galaxies import random_catalog, tiny_model

from mosaic_explorer import cli, evaluation
from mosaic_explorer.catalog import open_catalog, write_catalog
from mosaic_explorer.cli import main
from mosaic_explorer.errors import CONTROLS, ModelError, printable
from mosaic_explorer.evaluation import check_card, check_folder
from mosaic_explorer.evaluation.galaxies_digest import galaxies_digest
from mosaic_explorer.model import save_model
from mosaic_explorer.model.files import shipped_models

RECIPE = """
name = "r"
catalog = "{catalog}"
galaxies_seen = 32
batch = 16
held_back = 0
network = {{ width = 16, depth = 2, heads = 2, bins = 16 }}
"""
WORK = (  # what takes long; none of it may begin
    "mosaic_explorer.catalog.store._open",
    "mosaic_explorer.importers.table.read",
    "mosaic_explorer.adaptation.run.labelled",
    "mosaic_explorer.graph.exporting.answer_files",
    "mosaic_explorer.bulk.write._opened",
    "mosaic_explorer.training.loop.load_galaxies",
    "mosaic_explorer.simulation.simulate.open_client",
    "mosaic_explorer.evaluation.evaluate",
)


@pytest.fixture(scope="module")
def there(tmp_path_factory):
    """A catalog, a model, a table, a recipe, and a file that is no folder."""
    place = tmp_path_factory.mktemp("there")
    catalog = write_catalog(random_catalog(30), place / "a.zarr")
    save_model(tiny_model(), place / "model")
    (place / "t.csv").write_text("redshift,mag_g\n0.5,22\n0.6,23\n")
    (place / "r.toml").write_text(RECIPE.format(catalog=catalog))
    (place / "file").write_text("")
    return place


def never(*_, **__):
    raise AssertionError("worked in vain")


COMMANDS = {
    "import": ["import", "table", "t.csv", "--out", "{}.zarr"],
    "import --save-map": ["import", "table", "t.csv", "--dry-run", "--save-map", "{}.toml"],
    "observe": ["observe", "a.zarr", "--survey", "lsst-y1", "--out", "{}.zarr"],
    "photometry": ["photometry", "a.zarr", "--filters", "sdss2010-g", "--out", "{}.zarr"],
    "plot": ["plot", "a.zarr", "--out", "{}.html"],
    "page": ["page", "--catalog", "a.zarr", "--n", "2", "--out", "{}.html"],
    "predict": ["predict", "a.zarr", "--see", "lsst", "--model", "model", "--out", "{}.csv"],
    "predict a table": ["predict", "t.csv", "--see", "lsst", "--model", "model", "--out", "{}.csv"],
    "embed": ["embed", "a.zarr", "--see", "lsst", "--model", "model", "--out", "{}.zarr"],
    "adapt": ["adapt", "model", "--catalog", "a.zarr", "--out", "{}"],
    "train": ["train", "r.toml", "--out", "{}"],
    "export": ["export", "model", "--out", "{}"],
    "evaluate": ["evaluate", "model", "--catalog", "a.zarr", "--print-only", "--report", "{}.html"],
    "compare": ["compare", "model", "--catalog", "a.zarr", "--only", "", "--out", "{}"],
    "simulate": ["simulate", "--n", "5", "--out", "{}.zarr"],
}
OPENS_FIRST = {"adapt"}  # commands that read the catalog before all else: minutes of work come later


@pytest.mark.parametrize("command", COMMANDS)
def test_a_place_that_cannot_be_written_is_one_line_before_the_work(command, there, monkeypatch, capsys):
    """Under a file, where the system makes no files (as on a disk that is read-only), of a name that is too long."""
    pytest.importorskip("lightning")
    monkeypatch.chdir(there)
    for name in WORK:
        if command not in OPENS_FIRST or "store._open" not in name:
            monkeypatch.setattr(name, never)
    before = sorted(there.iterdir())
    makes_a_folder = COMMANDS[command][-1] == "{}"  # beside which nothing is written
    for place in ("file/new", "/proc/new", "/proc/new/new", "x" * 300, *(() if makes_a_folder else ("y" * 245,))):
        assert main([word.format(place) for word in COMMANDS[command]]) == 2, place[:9]
        error = capsys.readouterr().err
        assert error.count("\n") == 1 and ("written" in error or "write" in error), error
    assert sorted(there.iterdir()) == before


@pytest.mark.parametrize("command", ["observe", "photometry"])
def test_a_catalog_that_cannot_be_replaced_is_said_before_the_work(command, there, monkeypatch, capsys):
    monkeypatch.chdir(there)
    monkeypatch.setattr(WORK[0], never)
    words = [word for word in COMMANDS[command][:4] if word != "a.zarr"]
    assert main([words[0], "/proc/self/a.zarr", *words[1:]]) == 2
    assert "'/proc/" in (error := capsys.readouterr().err) and error.count("\n") == 1


@pytest.mark.parametrize(
    ("command", "file"),
    [("plot", "old.html"), ("page", "old.html"), ("evaluate", "old.html"), ("export", "old/answer.json"),
     ("train", "old/config.json"), ("adapt", "old/config.json"), ("adapt", "old/README.md"), ("predict", "old.csv"),
     ("embed", "old.zarr"), ("import", "old.zarr"), ("import --save-map", "old.toml"), ("observe", "old.zarr"),
     ("simulate", "old.zarr")],
)  # fmt: skip
def test_what_is_there_is_overwritten_only_on_request(command, file, there, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(there)
    for name in WORK:
        if command not in OPENS_FIRST or "store._open" not in name:
            monkeypatch.setattr(name, never)
    old = tmp_path / file
    old.parent.mkdir(exist_ok=True)
    old.write_text("mine")
    assert main([word.format(tmp_path / "old") for word in COMMANDS[command]]) == 2
    error = capsys.readouterr().err
    assert "already" in error and error.count("\n") == 1 and old.read_text() == "mine"


@pytest.mark.parametrize("command", ["plot", "page", "evaluate", "export", "train"])
def test_on_request_it_is_overwritten(command, there, tmp_path, monkeypatch):
    """The option has one name, and lets the work begin."""
    monkeypatch.chdir(there)
    for name in WORK:
        monkeypatch.setattr(name, never)
    for file in ("old.html", "old/config.json", "old/answer.json"):
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).write_text("mine")
    monkeypatch.setattr(cli, "report_fault", lambda error: str(error))
    monkeypatch.setattr("mosaic_explorer.reports.catalog.page.write_beside", never)
    assert main([*(word.format(tmp_path / "old") for word in COMMANDS[command]), "--replace"]) == 1


def test_a_card_of_other_galaxies_or_of_a_shipped_model_is_overwritten_only_on_request(there, tmp_path, monkeypatch, capsys):
    folder, catalog = shutil.copytree(there / "model", tmp_path / "m"), open_catalog(there / "a.zarr", split="test")
    command = ["evaluate", str(folder), "--catalog", str(there / "a.zarr")]
    written = []
    monkeypatch.setattr(evaluation, "check_notes", lambda _: None)
    monkeypatch.setattr(evaluation, "evaluate", lambda *_: {})
    monkeypatch.setattr(evaluation, "table_text", lambda _: "")
    monkeypatch.setattr(evaluation, "write_evaluation", lambda *_: written.append(1))
    assert main(command) == 0 and written == [1]  # there was none
    for there_now, words in (
        ({"galaxies_digest": galaxies_digest(random_catalog(9))}, "has a card of other galaxies"),
        ({}, r"has a card of other galaxies \(unknown"),
        (None, "has a README.md that no evaluation wrote"),
    ):
        (folder / "README.md").write_text("a card")
        (folder / "evaluation.json").unlink(missing_ok=True)
        if there_now is not None:
            (folder / "evaluation.json").write_text(json.dumps(there_now))
        with pytest.raises(ModelError, match=f"{words}.*give --replace"):
            check_card(folder, catalog)
        assert main(command) == 2 and written == [1]
        assert capsys.readouterr().err.count("\n") == 1
    assert main([*command, "--replace"]) == 0 and written == [1, 1]
    (folder / "evaluation.json").write_text(json.dumps({"galaxies_digest": galaxies_digest(catalog)}))
    assert main(command) == 0 and written == [1, 1, 1]  # of the same galaxies
    for shipped in shipped_models().values():
        with pytest.raises(ModelError, match=r"is a shipped model's, whose card.*give --replace"):
            check_card(shipped, catalog)
    with pytest.raises(ModelError, match="allows no new files"):
        check_folder(there / "file")


def test_no_control_character_of_a_file_reaches_the_terminal(tmp_path, capsys):
    """Neither in what is found in it, nor in an error that repeats it."""
    catalog = random_catalog(5).assign_attrs(title="a\x1b[31mred\x07\x9b2J\u202e\nfake: line\r")
    write_catalog(catalog, tmp_path / "a.zarr")
    assert main(["info", str(tmp_path / "a.zarr")]) == 0
    assert main(["info", str(tmp_path / "\x1b[2J.zarr")]) == 2
    said = capsys.readouterr()
    assert "\\x1b[31mred\\x07\\x9b2J" in said.out and said.err.count("\n") == 1 and "\\x1b[2J.zarr" in said.err
    for text in (said.out, said.err):
        assert not set(CONTROLS.findall(text)) - {"\n"}


def test_words_that_a_terminal_shows_are_left_as_they_are():
    text = "log₁₀ M☉, 0.75 µm – 5 Å, 星系\u00a0🌌"
    assert printable(text) == text and printable("a\tb\nc", keep="\n\t") == "a\tb\nc" and printable("a\nb\x00") == "a\\nb\\x00"
