"""Answers out: the network, its scaling, and Mosaic, which speaks catalogs, masks and physical units."""

from .files import load_model, save_model
from .mosaic import Answer, Mosaic

__all__ = ["Answer", "Mosaic", "load_model", "save_model"]
