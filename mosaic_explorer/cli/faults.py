"""What the machine refuses, and faults of this program, each as one line; a traceback goes to a file."""

from __future__ import annotations

import os
import tempfile
import traceback

EXTRAS = {"torch": "torch", "lightning": "train"}  # packages that commands need and the core has not, and what brings them


def system_refusal(error: OSError | MemoryError) -> str:
    """What the operating system refused, and of which file."""
    if isinstance(error, MemoryError):
        return f"this machine's memory does not suffice{f' ({error})' if str(error) else ''}."
    reason = error.strerror or str(error) or type(error).__name__
    return f"'{error.filename}': {reason}." if error.filename is not None else f"{reason}."


def missing_package(error: ImportError) -> str | None:
    """What to install for what is not there; None if that is no part of an install that could be had."""
    extra = EXTRAS.get((error.name or "").partition(".")[0])
    return f"this needs '{error.name}'; install with: pip install 'mosaic-explorer[{extra}]'." if extra else None


def report_fault(error: Exception) -> str:
    """Write the traceback to a file; the line says what happened and where the file is."""
    handle, path = tempfile.mkstemp(prefix="mosaic-fault-", suffix=".txt")
    with os.fdopen(handle, "w") as file:
        file.write("".join(traceback.format_exception(error)))
    message = " ".join(str(error).split())
    return f"a fault of this program, {type(error).__name__}: {message}. Please report it, with '{path}'."
