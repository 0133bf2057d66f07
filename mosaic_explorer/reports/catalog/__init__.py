"""A catalog as a page of figures, beside what has been published: `mosaic plot`."""

from .page import plot_catalog

__all__ = ["plot_catalog"]
