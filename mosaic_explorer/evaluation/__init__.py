"""What a model is worth, on galaxies that it never saw: scores, the model card, a page of figures (`mosaic evaluate`)."""

from .card import check_notes, write_evaluation
from .report import write_report
from .scores import evaluate
from .tables import table_text

__all__ = ["check_notes", "evaluate", "table_text", "write_evaluation", "write_report"]
