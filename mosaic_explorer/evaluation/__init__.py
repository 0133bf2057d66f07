"""What a model is worth, on galaxies that it never saw: scores, the model card, a page of figures (`mosaic evaluate`)."""

from .card import check_notes, evaluation_json, write_evaluation
from .card_place import check_card, check_folder
from .report import write_report
from .scores import evaluate
from .tables import table_text

__all__ = [
    "check_card",
    "check_folder",
    "check_notes",
    "evaluate",
    "evaluation_json",
    "table_text",
    "write_evaluation",
    "write_report",
]
