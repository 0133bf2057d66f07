"""Names that older versions gave to keys of files and to arguments, as they are called now."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def renamed(data: dict, names: dict[str, str]) -> dict:
    """`data` with each old key, {old: new}, under its new name, unless that is there as well."""
    return {names[key] if key in names and names[key] not in data else key: value for key, value in data.items()}


def takes_old_names(**names: str) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """A function that also takes its keyword arguments by their old names, old="new"."""

    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        @functools.wraps(function)
        def wrapped(*args: P.args, **kwargs: P.kwargs) -> T:
            return function(*args, **renamed(kwargs, names))

        return wrapped

    return decorate
