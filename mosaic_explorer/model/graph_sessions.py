"""Sessions of ONNX Runtime: of a graph that is ours, and, with limits of time and memory, of one that may be a stranger's."""

from __future__ import annotations

import threading
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import ModelError
from ..machine import gigabytes

if TYPE_CHECKING:
    from onnxruntime import InferenceSession, SessionOptions

WITHOUT = "Without this file torch answers, where it is installed; 'mosaic export' writes it anew."
MOST_SECONDS = 120.0  # of an answer about one block of galaxies, which takes less than one
MOST_MEMORY = 1_000_000_000  # bytes that all strangers' graphs of this program may have together
FIRST_PIECE = 1 << 20  # bytes that are taken at once
_limiting = threading.Lock()


def open_session(data: bytes, weights: dict[str, np.ndarray], path: Path) -> InferenceSession:
    """A session of a graph, with weights for those tensors that it keeps elsewhere; ModelError if it cannot be."""
    import onnxruntime

    return _open(data, weights, path, onnxruntime.SessionOptions(), [])


def open_limited(data: bytes, weights: dict[str, np.ndarray], path: Path) -> InferenceSession:
    """The same of a graph that may be a stranger's; nothing is computed yet."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    _limit_memory()
    options.add_session_config_entry("session.use_env_allocators", "1")
    return _open(data, weights, path, options, ["ConstantFolding"])  # which works without limits


def run_limited(
    session: InferenceSession, wanted: list[str], feed: dict[str, np.ndarray], shapes: list[tuple[int, ...]], path: Path
) -> list[np.ndarray]:
    """What a graph answers, if these are finite numbers of the shapes that are expected; else, or too late, a ModelError."""
    import onnxruntime

    options = onnxruntime.RunOptions()
    options.log_severity_level = 4
    clock = threading.Timer(MOST_SECONDS, setattr, (options, "terminate", True))  # it ends with the node that is computed
    clock.daemon = True
    clock.start()
    try:
        found = session.run(wanted, feed, options)
    except Exception as error:  # onnxruntime's own have no common class
        if options.terminate:
            raise ModelError(f"'{path}' took more than {MOST_SECONDS:.0f} s for an answer. {WITHOUT}") from error
        if "bfc_arena" in str(error):
            words = f"'{path}' asked for more than the {gigabytes(MOST_MEMORY)} of memory that it may have. {WITHOUT}"
            raise ModelError(words) from error
        raise ModelError(f"'{path}' cannot answer as a network of ours ({_reason(error)}). {WITHOUT}") from error
    finally:
        clock.cancel()
    for name, numbers, shape in zip(wanted, found, shapes, strict=True):
        here = (numbers.shape, str(numbers.dtype)) if isinstance(numbers, np.ndarray) else type(numbers).__name__
        if here != (shape, "float32"):
            raise ModelError(
                f"'{path}' does not answer as a network of ours: '{name}' is {here}, not {shape} float32. {WITHOUT}"
            )
        if not np.isfinite(numbers).all():
            raise ModelError(f"'{path}' answers with NaN or infinite numbers in '{name}'. {WITHOUT}")
    return found


def _open(
    data: bytes, weights: dict[str, np.ndarray], path: Path, options: SessionOptions, without: list[str]
) -> InferenceSession:
    import onnxruntime

    options.intra_op_num_threads = options.inter_op_num_threads = 1  # threads have galaxies of their own: see `threads`
    options.log_severity_level = 3 if not without else 4
    values = [onnxruntime.OrtValue.ortvalue_from_numpy(x) for x in weights.values()]
    options.add_external_initializers(list(weights), values)
    try:
        return onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"], disabled_optimizers=without)
    except Exception as error:  # onnxruntime's own have no common class
        raise ModelError(f"'{path}' cannot be opened as a network ({_reason(error)}).") from error


def _reason(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:300]


def _limit_memory() -> None:
    """Have sessions that ask for the program's own memory share `MOST_MEMORY`: set once for all of them."""
    with _limiting:
        _limit_once()


@cache
def _limit_once() -> None:
    import onnxruntime

    place = onnxruntime.OrtMemoryInfo(
        "Cpu", onnxruntime.OrtAllocatorType.ORT_ARENA_ALLOCATOR, 0, onnxruntime.OrtMemType.DEFAULT
    )
    sizes = {"max_mem": MOST_MEMORY, "arena_extend_strategy": 1, "initial_chunk_size_bytes": FIRST_PIECE}
    onnxruntime.create_and_register_allocator(place, onnxruntime.OrtArenaCfg(sizes))
