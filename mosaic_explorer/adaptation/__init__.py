"""Models made right about a user's galaxies, of which some redshifts are known: `adapt`; how right they are: `check`."""

import importlib
from typing import TYPE_CHECKING

from ..errors import MosaicError
from .figures import Figures, check

if TYPE_CHECKING:
    from .run import Adapted, adapt

__all__ = ["Adapted", "Figures", "adapt", "check"]


def __getattr__(name: str) -> object:
    """Load what trains only when it is asked for: whoever checks a model needs none of it."""
    if name in ("Adapted", "adapt"):
        try:
            return getattr(importlib.import_module(f"{__name__}.run"), name)
        except ImportError as error:
            words = f"adapting needs '{error.name}'; install with: pip install 'mosaic-explorer[train]'."
            raise MosaicError(words) from error
    raise AttributeError(f"module '{__name__}' has no attribute '{name}'")
