"""Tables in Arrow's memory layout, from Parquet, pandas and others: nested columns under names of their own."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from ...errors import CatalogError
from .astropy_header import header_masks, header_units
from .reader import Part, TableReader, too_long, uneven

if TYPE_CHECKING:
    import pyarrow as pa

VOTABLE = b"IVOA.VOTable-Parquet.content"  # a VOTable without rows, in the metadata, that says what columns are
FIELD, ATTRIBUTE = re.compile(r"<(?:\w+:)?FIELD\b[^>]*>"), re.compile(r'(\w+)="([^"]*)"')
MOST_TEXT = 1 << 28  # bytes of texts that are taken from a dictionary at a time
JUDGED_ROWS = 1000  # of a column of lists: if these differ in length it is of no use


class ArrowTable(TableReader):
    """A table of Arrow arrays; the fields of a struct are columns of their own, "spec.flux"."""

    packages: tuple[str, ...] = ("pyarrow",)

    def __init__(self, schema: pa.Schema, words: str, n_rows: int):
        super().__init__(words, n_rows)
        self.schema = schema
        lists: list[str] = []
        for field in schema:
            self._add(field.name, field.type, lists)
        if lists:
            for batch in self.batches(lists, JUDGED_ROWS):
                for name in lists:
                    if why := ragged(column_of(batch, name), 0):
                        self.unusable[name] = why
                break
            self.names = [name for name in self.names if name not in self.unusable]
        self.units = _units(schema)
        self.hide_masks(header_masks(self.names) if b"table_meta_yaml" in (schema.metadata or {}) else {})

    def _add(self, name: str, type_: pa.DataType, lists: list[str]) -> None:
        import pyarrow.types as kinds

        type_ = plain_type(type_)
        if kinds.is_struct(type_):
            parts = [f"{name}.{type_.field(i).name}" for i in range(type_.num_fields)]
            self.unusable[name] = f"is a struct (nested); its parts are the columns {', '.join(parts) or 'of nothing'}"
            for i in range(type_.num_fields):
                self._add(parts[i], type_.field(i).type, lists)
        elif why := _no_column(type_):
            self.unusable[name] = why
        else:
            self.names.append(name)
            if kinds.is_fixed_size_list(type_) and (why := too_long(type_.list_size)):
                self.unusable[name] = why
                self.names.remove(name)
            elif is_list(type_) and not kinds.is_fixed_size_list(type_):
                lists.append(name)

    def batches(self, names: list[str], size: int) -> Iterator[pa.RecordBatch]:
        """The columns of at most `size` rows at a time; of a struct at least the fields that are asked for."""
        raise NotImplementedError

    def parts(self, names: list[str], size: int) -> Iterator[dict[str, Part]]:
        row = 0
        for batch in self.batches(names, size):
            if len(batch):
                places = {name: i for i, name in reversed(list(enumerate(batch.schema.names)))}
                yield {name: to_numpy(column_of(batch, name, places), name, row) for name in names}
            row += len(batch)


def column_of(batch: pa.RecordBatch, name: str, places: dict[str, int] | None = None) -> pa.Array:
    """A column, or a field of one: of "spec.flux" the longest beginning that is a column is taken for it.

    `places` {column: number} spares the search of a table of thousands.
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    if places is None:
        places = {name: i for i, name in reversed(list(enumerate(batch.schema.names)))}
    words = name.split(".")
    n = next(n for n in range(len(words), 0, -1) if ".".join(words[:n]) in places)
    array = batch.column(places[".".join(words[:n])])
    while n < len(words):
        array = array.storage if isinstance(array, pa.ExtensionArray) else array
        fields = [array.type.field(i).name for i in range(array.type.num_fields)]
        end = next(m for m in range(len(words), n, -1) if ".".join(words[n:m]) in fields)
        array, n = pc.struct_field(array, [fields.index(".".join(words[n:end]))]), end
    return array


def to_numpy(array: pa.Array, name: str, row: int) -> Part:
    """An Arrow array, whose first row is `row` of the table, as numpy; a list becomes a row.

    If every list is null the result has shape (rows, 0): how long they would be is not known here.

    Raises
    ------
    CatalogError
        If lists are of different lengths.
    """
    import pyarrow as pa
    import pyarrow.compute as pc
    import pyarrow.types as kinds

    if isinstance(array, pa.ExtensionArray):
        array = array.storage
    if kinds.is_dictionary(array.type):
        array = _decoded(array, name)
    if kinds.is_run_end_encoded(array.type):
        array = pc.run_end_decode(array)
    missing = np.asarray(array.is_null()) if array.null_count else None
    if is_list(array.type):
        return _rows(array, name, row, missing)
    if kinds.is_null(array.type):
        return np.full(len(array), np.nan), None
    if kinds.is_decimal(array.type):
        array = array.cast(pa.float64())
    if _is_binary(array.type):
        texts = [value.as_py() for value in array]
        return np.array([x.decode("utf8", "replace") if x is not None else "" for x in texts], object), missing
    if kinds.is_string(plain_type(array.type)) or _is_text(array.type):
        return np.asarray(pc.fill_null(array.cast(pa.large_string()), ""), object), missing
    if array.null_count:  # zeros where there is nothing, so that whole numbers stay whole
        array = pc.fill_null(array, pa.scalar(False if kinds.is_boolean(array.type) else 0).cast(array.type))
    return array.to_numpy(zero_copy_only=False), missing


def _decoded(array: pa.DictionaryArray, name: str) -> pa.Array:
    """A dictionary's values in their rows; CatalogError for long texts that stand in many, each of which is then a copy."""
    import pyarrow as pa
    import pyarrow.compute as pc

    kind = array.type.value_type
    if _is_text(kind) or _is_binary(kind):
        longest = max(pc.binary_length(array.dictionary.cast(pa.large_binary())).drop_null().to_pylist(), default=0)
        if longest * len(array) > MOST_TEXT:
            raise CatalogError(
                f"column '{name}' holds texts of {longest:,} characters in {len(array):,} rows; expected short ones."
            )
    return array.dictionary_decode()


def _rows(array: pa.Array, name: str, row: int, missing: np.ndarray | None) -> Part:
    if why := ragged(array, row):
        raise CatalogError(f"column '{name}' {why}.")
    lists = array.drop_null()
    length = len(lists[0]) if len(lists) else 0
    flat, holes = to_numpy(lists.flatten(), name, row)
    flat = flat.reshape(len(lists), length)
    if missing is None:
        return flat, None if holes is None else holes.reshape(flat.shape)
    values = np.zeros((len(array), length), flat.dtype) if flat.dtype.kind != "O" else np.full((len(array), length), "", object)
    no_values = np.repeat(missing[:, None], length, axis=1)
    values[~missing] = flat
    if holes is not None:
        no_values[~missing] = holes.reshape(flat.shape)
    return values, no_values


def ragged(array: pa.Array, row: int) -> str:
    """Why lists cannot be rows of numbers, '' if they are all as long as the first; the array begins in row `row`."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if isinstance(array, pa.ExtensionArray):
        array = array.storage
    lengths = np.asarray(pc.list_value_length(array.drop_null()))
    if not (lengths != lengths[:1]).any():
        return too_long(int(lengths[0])) if len(lengths) else ""
    first = np.flatnonzero(np.asarray(array.is_valid()))[np.flatnonzero(lengths != lengths[0])[0]]
    return uneven(row + int(first), int(lengths[0]))


def plain_type(type_: pa.DataType) -> pa.DataType:
    """What a column holds, without how it is packed."""
    import pyarrow as pa
    import pyarrow.types as kinds

    if isinstance(type_, pa.BaseExtensionType):
        return plain_type(type_.storage_type)
    return plain_type(type_.value_type) if kinds.is_dictionary(type_) or kinds.is_run_end_encoded(type_) else type_


def is_list(type_: pa.DataType) -> bool:
    import pyarrow.types as kinds

    return bool(kinds.is_list(type_) or kinds.is_large_list(type_) or kinds.is_fixed_size_list(type_) or _is_view(type_))


def _is_view(type_: pa.DataType) -> bool:
    import pyarrow.types as kinds

    return bool(kinds.is_list_view(type_) or kinds.is_large_list_view(type_))


def _is_text(type_: pa.DataType) -> bool:
    import pyarrow.types as kinds

    return bool(kinds.is_string(type_) or kinds.is_large_string(type_) or kinds.is_string_view(type_))


def _is_binary(type_: pa.DataType) -> bool:
    import pyarrow.types as kinds

    return bool(
        kinds.is_binary(type_)
        or kinds.is_large_binary(type_)
        or kinds.is_fixed_size_binary(type_)
        or kinds.is_binary_view(type_)
    )


def _no_column(type_: pa.DataType) -> str:
    """Why values of a type are no numbers and no texts; '' if they are."""
    import pyarrow.types as kinds

    if is_list(type_):
        inside = plain_type(type_.value_type)
        if is_list(inside) or kinds.is_struct(inside) or kinds.is_map(inside):
            return f"holds nested lists ({type_})"
        return _no_column(inside)
    if kinds.is_temporal(type_):
        return f"holds times ({type_})"
    if kinds.is_map(type_) or kinds.is_union(type_):
        return f"holds {type_}, which is no number and no text"
    return ""


def _units(schema: pa.Schema) -> dict[str, str]:
    """What a schema says of units: in astropy's header, in pandas' attributes, or field by field."""
    about = schema.metadata or {}
    units = header_units(about.get(b"table_meta_yaml", b"").decode("utf8", "replace"))
    try:
        attributes = json.loads(about.get(b"pandas", b"{}")).get("attributes") or {}
    except (ValueError, AttributeError):
        attributes = {}
    units |= told_units(attributes)
    for field in FIELD.findall(about.get(VOTABLE, b"").decode("utf8", "replace")):
        told = dict(ATTRIBUTE.findall(field))
        units[told.get("name", "")] = told.get("unit", "")
    for field in schema:
        for key in (b"unit", b"units"):
            if key in (field.metadata or {}):
                units.setdefault(field.name, field.metadata[key].decode("utf8", "replace"))
    return {name: unit for name, unit in units.items() if unit}


def told_units(attributes: object) -> dict[str, str]:
    """The units among the attributes of a table, attrs["units"] = {column: unit}."""
    units = attributes.get("units", attributes.get("unit")) if isinstance(attributes, dict) else None
    return {str(name): str(unit) for name, unit in units.items()} if isinstance(units, dict) else {}
