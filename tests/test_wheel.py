"""The wheel is whole: installed in an empty environment, outside any checkout, it predicts and serves the page."""

import json
import os
import re
import subprocess
import sys
import sysconfig
import urllib.request
import venv
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[1]
START = 120  # s until a server on a busy machine must be there
OURS = {
    "models": "mosaic_explorer/models",
    "apps/lessons": "mosaic_explorer/lessons/shipped",
    "mosaic_explorer": "mosaic_explorer",
}  # folders, and where the wheel has them
BUILDS_BUNDLES = re.compile(r"/js_tests/|\.test\.js$|\.d\.ts$|^mosaic_explorer/explorer/[^/]+\.js(on)?$")  # and tests them
PREDICT = """
import json, mosaic_explorer as me
model, catalog = me.load_model("mosaic-small"), me.open_catalog()
answer = model.predict(catalog.isel(galaxy=slice(0, 3)), me.Mask.preset("lsst"), what="scalars")
print(json.dumps([me.__file__, catalog.sizes["galaxy"], float(answer["redshift"].sel(quantile=0.5).mean())]))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--wheel-dir",
        folder,
        ROOT,
    ]
    subprocess.run(command, check=True, capture_output=True, text=True)
    return next(folder.glob("mosaic_explorer-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """The folder of an environment that has the wheel, and of this one only what others have made."""
    folder = tmp_path_factory.mktemp("installed") / "env"
    venv.create(folder, symlinks=True, with_pip=False)
    packages = sysconfig.get_path("purelib", vars={"base": str(folder), "platbase": str(folder)})
    (Path(packages) / "others.pth").write_text("\n".join(path for path in sys.path if "site-packages" in path))
    pip = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        folder / "bin" / "python",
        "install",
        "--quiet",
        "--no-deps",
        "--no-compile",
    ]
    subprocess.run([*pip, wheel], check=True, capture_output=True)
    return folder


def environment():
    return {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "MOSAIC"))}


def test_nothing_of_ours_is_missing_in_the_wheel(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder, place in OURS.items():
        tracked = subprocess.run(["git", "ls-files", folder], cwd=ROOT, capture_output=True, text=True).stdout.split("\n")
        files = {place + path.removeprefix(folder) for path in tracked if path and not BUILDS_BUNDLES.search(path)}
        assert files, "the tests run outside a checkout"
        assert files - names == set()


def test_an_installed_wheel_predicts(installed, tmp_path):
    python = installed / "bin" / "python"
    done = subprocess.run(
        [python, "-c", PREDICT], cwd=tmp_path, env=environment(), capture_output=True, text=True, timeout=START
    )
    assert done.returncode == 0, done.stderr
    path, galaxies, redshift = json.loads(done.stdout)
    assert Path(path).is_relative_to(installed) and galaxies == 3000 and 0 < redshift < 3


def test_an_installed_wheel_serves_the_page(installed, tmp_path):
    python = installed / "bin" / "python"
    where = "import mosaic_explorer; print(mosaic_explorer.__file__)"
    path = subprocess.run([python, "-c", where], cwd=tmp_path, env=environment(), capture_output=True, text=True).stdout.strip()
    assert Path(path).is_relative_to(installed)
    command = [python, installed / "bin" / "mosaic", "explore", "--port", "0"]
    process = subprocess.Popen(command, cwd=tmp_path, env=environment(), stdout=subprocess.PIPE, text=True)
    try:
        url = process.stdout.readline().split()[-1]
        page = urllib.request.urlopen(f"{url}?row=12", timeout=START).read().decode()
        assert "<title>MOSAIC Explorer</title>" in page
        for script in re.findall(r'src="([^"]+)"', page):
            assert urllib.request.urlopen(f"{url.rsplit('/', 1)[0]}/{script}", timeout=START).status == 200
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
