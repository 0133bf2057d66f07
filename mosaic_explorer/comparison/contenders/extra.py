"""Packages that only some contenders need, those of the `compare` extra; asked for before the work."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.util import find_spec

from ...errors import ModelError

PACKAGES = {  # contender: {module: the package that brings it}
    "boosting": {"sklearn": "scikit-learn"},
    "flexzboost": {"flexcode": "flexcode", "xgboost": "xgboost"},
}


def check_packages(contenders: Iterable[str]) -> None:
    """Raise a ModelError if a package that one of the contenders needs is not installed."""
    for name in contenders:
        lacking = [package for module, package in PACKAGES.get(name, {}).items() if find_spec(module) is None]
        if lacking:
            raise ModelError(
                f"'{name}' needs {' and '.join(lacking)}; install with: pip install 'mosaic-explorer[compare]', or leave it "
                "out of --only."
            )
