"""The notebooks run from top to bottom, hold no outputs, and stay small enough to read."""

import json
import os
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[1] / "apps" / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
NEEDED = {"5_": ["torch", "lightning"], "6_": ["torch"], "7_": ["distributed", "pyarrow"]}  # beside what all of them ask for
LARGEST = 12_000  # bytes
LONG = "6_"  # adapts a model, which takes two minutes
ALL = "MOSAIC_ALL_NOTEBOOKS"  # to run that one, too


def test_there_are_seven():
    assert [path.name[0] for path in NOTEBOOKS] == list("1234567")


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_holds_words_and_code_and_no_outputs(path):
    notebook = json.loads(path.read_text())
    assert path.stat().st_size < LARGEST
    assert notebook["metadata"]["kernelspec"]["name"] == "python3"
    cells = notebook["cells"]
    assert cells[0]["cell_type"] == "markdown" and cells[0]["source"][0].startswith("# ")
    code = [cell for cell in cells if cell["cell_type"] == "code"]
    assert code and not any(cell["outputs"] or cell["execution_count"] for cell in code)


@pytest.mark.slow
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs_from_top_to_bottom(path, tmp_path):
    nbclient = pytest.importorskip("nbclient", reason="notebooks are run by nbclient, of the extra 'test'")
    for package in ["ipykernel", "holoviews", "astropy", "anywidget", *NEEDED.get(path.name[:2], [])]:
        pytest.importorskip(package)
    if path.name.startswith(LONG) and not os.environ.get(ALL):
        pytest.skip(f"two minutes: {ALL}=1 runs it")
    import nbformat

    notebook = nbformat.read(path, as_version=4)
    nbclient.NotebookClient(notebook, timeout=600, resources={"metadata": {"path": str(tmp_path)}}).execute()
    last = [cell for cell in notebook.cells if cell.cell_type == "code" and cell.outputs][-1]
    assert last.outputs
