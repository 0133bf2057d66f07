"""What the paper (MOSAIC, arXiv 2510.07684) prints, and the same of any model and galaxies: for its five inputs, Table 1."""

from .printed import PAPER, PAPER_VARIABLES
from .table_1 import Cell, Table1, paper_masks, table_1_steps, vector_names

__all__ = ["PAPER", "PAPER_VARIABLES", "Cell", "Table1", "paper_masks", "table_1_steps", "vector_names"]
