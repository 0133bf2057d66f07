"""What a file from someone else must say, checked by a pydantic schema; what is wrong becomes one line."""

from __future__ import annotations

from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import ErrorDetails

from .errors import excerpt, unknown


class Strict(BaseModel):
    """Settings that a file gives: kinds are not converted, an unknown key is an error."""

    model_config = ConfigDict(strict=True, extra="forbid", protected_namespaces=())


class Tolerant(Strict):
    """Settings among which others may stand."""

    model_config = ConfigDict(extra="allow")


S = TypeVar("S", bound=BaseModel)
KINDS = {
    "int_type": "be a whole number",
    "float_type": "be a number",
    "bool_type": "be true or false",
    "string_type": "be a text",
    "list_type": "be a list",
    "dict_type": "be a table of settings",
    "model_type": "be a table of settings",
}


def parse(schema: type[S], data: Any) -> S:
    """The settings in `data`, plain values as JSON or TOML give them.

    Raises
    ------
    ValueError
        In one line the first key that is wrong, what was found there and what is expected.
    """
    try:
        return schema.model_validate(data)
    except ValidationError as error:
        raise ValueError(_fault(error.errors(include_url=False)[0], schema)) from error


def _fault(detail: ErrorDetails, schema: type[BaseModel]) -> str:
    place, kind = _place(detail["loc"]), detail["type"]
    if kind == "missing":
        return f"'{place}' is missing"
    if kind == "extra_forbidden":
        *before, key = detail["loc"]
        allowed = _keys(schema, before)
        return (f"{_place(before)}: " if before else "") + unknown("key", str(key), allowed).rstrip(".")
    if kind == "value_error":
        must = str(detail["ctx"]["error"])
    elif kind == "too_short":
        least = detail["ctx"]["min_length"]
        must = f"have at least {least} entr{'y' if least == 1 else 'ies'}"
    elif kind == "too_long":
        must = f"have at most {detail['ctx']['max_length']:,} entries"
    else:
        must = KINDS.get(kind) or detail["msg"].removeprefix("Input should ").removeprefix("String should ")
    value = "" if isinstance(detail["input"], dict | list) else f"; found {excerpt(detail['input'])}"
    return f"'{place}' must {must}{value}" if place else f"it must {must}{value}"


def _place(keys: Any) -> str:
    """Keys and numbers as in a program: table[1].patch."""
    words = "".join(f"[{key}]" if isinstance(key, int) else f".{excerpt(str(key))[1:-1]}" for key in keys)
    return words.removeprefix(".")


def _keys(schema: type[BaseModel], place: list) -> list[str]:
    """The keys that settings at a place may have."""
    for key in place:
        if isinstance(key, int):
            continue
        kind: Any = schema.model_fields[key].annotation
        while getattr(kind, "__args__", None):  # of a list's entries
            kind = kind.__args__[0]
        schema = kind
    return list(schema.model_fields)
