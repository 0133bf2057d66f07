"""Where people meet galaxies, masks and models: a plain-Python core, and Panel views around it."""

from .app.notebook import explore

__all__ = ["explore"]
