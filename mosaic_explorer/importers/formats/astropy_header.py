"""What astropy writes beside a table, in ECSV, Parquet, HDF5 and FITS alike: types and units of its columns, in YAML."""

from __future__ import annotations

import re
from functools import lru_cache

import yaml

from ...errors import CatalogError

META = re.compile(r"^(meta|schema)\s*:", re.M)  # from here on things that only astropy makes sense of
MOST_HEADER = 300_000  # characters: two thousand columns with what each is; more takes many seconds
MASK = ".mask"  # ends the name of the column that is true where another is masked


def header_columns(text: str) -> list[dict]:
    """Name, datatype, unit and subtype of each column, as the header's `datatype` lists them; [] if it does not."""
    return [one for one in header(text).get("datatype") or [] if isinstance(one, dict) and "name" in one]


def header(text: str) -> dict:
    """The header without its meta data; {} if it is no YAML, or repeats what it has said by a name, without end perhaps."""
    at = META.search(text)
    return _read(text[: at.start()] if at else text)


@lru_cache(maxsize=2)
def _read(text: str) -> dict:
    if len(text) > MOST_HEADER:
        raise CatalogError(
            f"the header that says what columns are has {len(text):,} characters; at most {MOST_HEADER:,} are read."
        )
    try:
        if any(isinstance(token, yaml.AliasToken) for token in yaml.scan(text, yaml.SafeLoader)):
            return {}
        found = yaml.safe_load(text)
    except (yaml.YAMLError, RecursionError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def header_units(text: str) -> dict[str, str]:
    """{column: unit}, of those that have one."""
    return {str(one["name"]): str(one["unit"]) for one in header_columns(text) if one.get("unit")}


def header_masks(names: list[str]) -> dict[str, str]:
    """{column: the column that is true where it is masked}: astropy writes both if it must."""
    return {name: name + MASK for name in names if name + MASK in names}
