"""An install without torch: shipped models answer with its numbers, the page starts, and what needs it says so in one line."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from galaxies import tiny_model

from mosaic_explorer import load_model, open_catalog
from mosaic_explorer.catalog import write_catalog
from mosaic_explorer.model import Mosaic, save_model

pytestmark = pytest.mark.slow
CLOSE = 1e-3  # of a value's width: single precision, summed up otherwise
PRESETS = ("lsst", "lsst+spherex", "lsst+sfh_after_10gyr", "lsst+sfh_before_10gyr", "stellar_mass", "all", "nothing")
WITHOUT_TORCH = """
import sys

class Refusal:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "torch":
            raise ModuleNotFoundError("No module named 'torch'", name="torch")

sys.meta_path.insert(0, Refusal())
"""
PREDICT = """
import mosaic_explorer as me, numpy as np
model, catalog = me.load_model("mosaic-small"), me.open_catalog().isel(galaxy=slice(0, 3))
arrays = {}
for preset in sys.argv[2:]:
    answer = model.predict(catalog, preset, noise="lsst-y10")
    arrays |= {f"{preset} {name}": answer[name].values for name in answer.data_vars}
    arrays[f"{preset} embedding"] = model.embed(catalog, preset).values
np.savez(sys.argv[1], **arrays)
assert not any(name.partition(".")[0] == "torch" for name in sys.modules)
"""


def without_torch(program, *arguments):
    command = [sys.executable, "-c", WITHOUT_TORCH + program, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parents[1])


def test_all_presets_are_answered_with_its_numbers(tmp_path):
    done = without_torch(PREDICT, tmp_path / "answers.npz", *PRESETS)
    assert done.returncode == 0, done.stderr
    found, shipped = np.load(tmp_path / "answers.npz"), load_model("mosaic-small")
    model = Mosaic(shipped.engine.by_torch, shipped.scaling, name=shipped.name, config=shipped.config)
    catalog = open_catalog().isel(galaxy=slice(0, 3))
    for preset in PRESETS:
        answer = model.predict(catalog, preset, noise="lsst-y10")
        for name, array in answer.data_vars.items():
            ours, theirs = found[f"{preset} {name}"], array.values
            if theirs.dtype.kind == "U":
                assert (ours == theirs).all()
                continue
            width = 1.0
            if "quantile" in array.dims:
                width = np.maximum(theirs[..., -2] - theirs[..., 1], 1e-3)[..., None]
            elif name.endswith(("_pdf", "_mean")):
                width = np.abs(theirs).max()
            assert np.nanmax(np.abs(ours - theirs) / width) < CLOSE, (preset, name)
        np.testing.assert_allclose(found[f"{preset} embedding"], model.embed(catalog, preset).values, atol=1e-4)


def test_what_needs_torch_says_so_in_one_line(tmp_path):
    save_model(tiny_model(), tmp_path / "own")
    for model in ("mosaic-paper", str(tmp_path / "own")):
        program = f"""
import mosaic_explorer as me
try:
    me.load_model({model!r})
except me.errors.MosaicError as error:
    print(error)
"""
        said = without_torch(program).stdout
        assert "which has no graph, needs 'torch'; install with: pip install 'mosaic-explorer[torch]'" in said
        assert said.count("\n") == 1


def test_the_page_and_the_commands_start(tmp_path):
    program = """
import mosaic_explorer.adaptation, mosaic_explorer.explorer.app.page, mosaic_explorer.explorer.widget.opening
from mosaic_explorer.cli import main
catalog, out = sys.argv[1:]
assert main(["predict", catalog, "--see", "lsst", "--out", f"{out}/answers.zarr"]) == 0
sys.exit(main(["export", "mosaic-small", "--out", out]) + main(["adapt", "mosaic-small", "--catalog", catalog, "--out", out]))
"""
    write_catalog(open_catalog(rows=np.arange(40)), tmp_path / "some.zarr")
    done = without_torch(program, tmp_path / "some.zarr", tmp_path)
    assert done.returncode == 4, done.stderr
    for words in ("exporting needs 'torch'; install with: pip install 'mosaic-explorer[export]'", "adapting needs 'torch'"):
        assert words in done.stderr
