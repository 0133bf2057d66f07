"""Models made right about a user's galaxies, of which some redshifts are known: `adapt`; how right they are: `check`."""

from .figures import Figures, check
from .run import Adapted, adapt

__all__ = ["Adapted", "Figures", "adapt", "check"]
