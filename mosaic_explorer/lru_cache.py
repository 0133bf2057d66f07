"""A store of things that take long to make, bounded in bytes: those used last stay."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import Future
from typing import Generic, TypeVar

Value = TypeVar("Value")


class LRUCache(Generic[Value]):
    """Keeps values by key, at most `capacity` bytes of them; may be used from any thread.

    The value used last stays, however large it is. Who still holds a value that was dropped keeps it.

    Parameters
    ----------
    capacity : bytes
    size_of : bytes of one value; values may grow, so all are measured whenever one is added
    drop : called with a value that makes place for others, with no lock held
    """

    def __init__(self, capacity: int, size_of: Callable[[Value], int], drop: Callable[[Value], None] | None = None):
        self.capacity, self.size_of, self.drop = capacity, size_of, drop
        self._values: OrderedDict[Hashable, Value] = OrderedDict()  # the one used last at the end
        self._making: dict[Hashable, Future[Value]] = {}
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._values)

    def __contains__(self, key: Hashable) -> bool:
        return key in self._values

    @property
    def nbytes(self) -> int:
        """Bytes of all values."""
        with self._lock:
            return sum(map(self.size_of, self._values.values()))

    def peek(self, key: Hashable) -> Value | None:
        """The value of a key if it is there; that counts as a use."""
        with self._lock:
            if key in self._values:
                self._values.move_to_end(key)
            return self._values.get(key)

    def put(self, key: Hashable, value: Value) -> None:
        """Keep a value; others make place for it."""
        with self._lock:
            self._values[key] = value
            self._values.move_to_end(key)
            sizes = {kept: self.size_of(one) for kept, one in self._values.items()}
            excess, dropped = sum(sizes.values()) - self.capacity, []
            while excess > 0 and len(self._values) > 1:
                oldest, one = self._values.popitem(last=False)
                excess -= sizes[oldest]
                dropped.append(one)
        if self.drop is not None:
            for one in dropped:
                self.drop(one)

    def get(self, key: Hashable, make: Callable[[], Value]) -> Value:
        """The value of a key, made if it is not there: once, whoever asks meanwhile waits, and shares an error of `make`."""
        with self._lock:
            if key in self._values:
                self._values.move_to_end(key)
                return self._values[key]
            future, is_mine = self._making.get(key), key not in self._making
            if future is None:
                future = self._making[key] = Future()
        if not is_mine:
            return future.result()
        try:
            value = make()
            self.put(key, value)
        except BaseException as error:
            future.set_exception(error)
            raise
        else:
            future.set_result(value)
            return value
        finally:
            with self._lock:
                del self._making[key]
