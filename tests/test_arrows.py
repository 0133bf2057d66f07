"""The arrows of the house hold, also for what is loaded while the page starts."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.slow
LATE = ("mosaic_explorer.importers", "mosaic_explorer.simulation", "mosaic_explorer.training", "mosaic_explorer.evaluation")
HEAVY = ("jax", "diffsky", "lightning", "h5py", "astropy", "umap")


@pytest.mark.parametrize(
    ("module", "late"),
    [
        ("mosaic_explorer", ("torch", "xarray", "panel", *LATE, *HEAVY)),
        ("mosaic_explorer.model", ("panel", "bokeh", *LATE, *HEAVY)),
        ("mosaic_explorer.adaptation", ("panel", "bokeh", *LATE, *HEAVY)),
        ("mosaic_explorer.explorer.app.app", (*LATE[1:], *HEAVY)),
    ],
)
def test_what_makes_galaxies_and_models_is_not_loaded_at_the_start(module, late):
    code = f"import sys, {module}; print(*[name for name in {late!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
