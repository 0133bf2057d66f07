"""Answers out: the network, its scaling, and Mosaic, which speaks catalogs, masks and physical units."""

from .answer import Answer
from .files import load_model, save_model
from .mosaic import Mosaic
from .prediction import Prediction

__all__ = ["Answer", "Mosaic", "Prediction", "load_model", "save_model"]
