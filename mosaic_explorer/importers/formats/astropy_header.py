"""What astropy writes beside a table, in ECSV, Parquet, HDF5 and FITS alike: types and units of its columns, in YAML."""

from __future__ import annotations

import re

import yaml

META = re.compile(r"^(meta|schema)\s*:", re.M)  # from here on things that only astropy makes sense of
MASK = ".mask"  # ends the name of the column that is true where another is masked


def header_columns(text: str) -> list[dict]:
    """Name, datatype, unit and subtype of each column, as the header's `datatype` lists them; [] if it does not."""
    return [one for one in header(text).get("datatype") or [] if isinstance(one, dict) and "name" in one]


def header(text: str) -> dict:
    """The header without its meta data; {} if it is no YAML."""
    at = META.search(text)
    try:
        found = yaml.safe_load(text[: at.start()] if at else text)
    except yaml.YAMLError:
        return {}
    return found if isinstance(found, dict) else {}


def header_units(text: str) -> dict[str, str]:
    """{column: unit}, of those that have one."""
    return {str(one["name"]): str(one["unit"]) for one in header_columns(text) if one.get("unit")}


def header_masks(names: list[str]) -> dict[str, str]:
    """{column: the column that is true where it is masked}: astropy writes both if it must."""
    return {name: name + MASK for name in names if name + MASK in names}
