"""Answers as Parquet: a row a galaxy; densities and vectors as lists; each column knows its unit, the file all else."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from ..layout import Column, Layout
from . import Blocks

ABOUT = "mosaic_explorer"  # key of the metadata: JSON


def write(path: Path, blocks: Blocks, layout: Layout) -> None:
    """Write each block as a group of rows."""
    writer: pq.ParquetWriter | None = None
    try:
        for arrays in blocks:
            columns = layout.columns(arrays, lists=True)
            values = [_array(column) for column in columns]
            if writer is None:
                fields = [pa.field(c.name, x.type, metadata={"unit": c.unit}) for c, x in zip(columns, values, strict=True)]
                schema = pa.schema(fields, metadata={ABOUT: json.dumps(_about(layout, columns))})
                texts = [c.name for c in columns if c.values.dtype.kind == "U"]
                writer = pq.ParquetWriter(path, schema, compression="snappy", use_dictionary=texts, write_statistics=texts)
            writer.write_table(pa.Table.from_arrays(values, schema=writer.schema))
    finally:
        if writer is not None:
            writer.close()


def _array(column: Column) -> pa.Array:
    if column.values.ndim == 1:
        return pa.array(column.values)
    return pa.FixedSizeListArray.from_arrays(pa.array(column.values.reshape(-1)), column.values.shape[1])


def _about(layout: Layout, columns: list[Column]) -> dict[str, Any]:
    grids = {name: {"values": values.tolist(), "unit": unit} for name, (values, unit) in layout.grids.items()}
    units = {column.name: column.unit for column in columns}
    return {**layout.attrs, "units": units, "grids": grids, "ranges": layout.ranges}
