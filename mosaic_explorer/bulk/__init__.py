"""Answers about many galaxies, to a file: in bounded memory, on several processors or machines, resumable."""

from .write import Outcome, check_output, write_embeddings, write_predictions

__all__ = ["Outcome", "check_output", "write_embeddings", "write_predictions"]
