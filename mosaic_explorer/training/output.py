"""The folder of a run: nothing in it is overwritten unasked, and a disk that is full is one line."""

from __future__ import annotations

from pathlib import Path

from ..errors import ModelError, excerpt
from ..files import check_place, exists
from ..model.files import CONFIG, WEIGHTS
from .checkpoint import CHECKPOINT


def check_output(out: Path, replace: bool) -> None:
    """Raise a ModelError unless a model can be written to `out`; without `replace`, also if one lies there that no run goes on
    with.
    """
    if not replace and not exists(out / CHECKPOINT) and (exists(out / CONFIG) or exists(out / WEIGHTS)):
        raise ModelError(
            f"'{out}' holds a model already, and no checkpoint to go on from; choose another --out, or give --replace to "
            "overwrite it."
        )
    try:
        check_place(out / CONFIG)
    except OSError as error:
        raise ModelError(f"cannot write to {excerpt(str(out))} ({error.strerror}); choose another --out.") from error


def unwritable(out: Path, error: OSError) -> ModelError:
    """What a run says that could not write its files."""
    return ModelError(
        f"'{out}' could not be written ({error.strerror or error}); the last checkpoint there is whole, and the same command "
        "goes on from it."
    )
