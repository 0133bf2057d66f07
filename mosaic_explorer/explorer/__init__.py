"""Where people meet galaxies, masks and models: a plain-Python core, and Panel views around it."""

__all__ = ["explore"]


def __getattr__(name: str) -> object:
    """Import Panel only when the page is asked for: a table of a panel's numbers needs none."""
    if name == "explore":
        from .app.notebook import explore

        return explore
    raise AttributeError(f"module '{__name__}' has no attribute '{name}'")
