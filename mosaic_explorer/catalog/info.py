"""What a catalog holds, in numbers: how many galaxies, each variable's range, what is missing, where it came from."""

from __future__ import annotations

import json
import shutil
import textwrap
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from ..modalities import MAGNITUDE_FLOOR, TABLE, Table, Variable
from .filter_curves import catalog_filters
from .photometry_library import PHOTOMETRY, photometry_rows
from .schema import GALAXY, SPLITS
from .store import catalog_path, open_catalog
from .unobserved import is_constant

QUANTILES = (0.05, 0.5, 0.95)
MOST_VALUES = 20_000_000  # a variable with more values has its quantiles from evenly spaced galaxies
WIDEST = 110  # columns of text


def catalog_info(path: str | Path | None = None, table: Table = TABLE) -> dict[str, Any]:
    """What the catalog at `path` holds, as plain numbers and texts; JSON can carry it.

    Keys: name, galaxies, split {train: n, test: n} or None, filters (names, in the order of `photometry`) or None,
    physics_version, stored_bytes, bytes_per_galaxy, provenance (the attributes), variables (a list; see `describe`). Ranges are
    in the unit of the variable. Minimum, maximum and the fractions are of all values; a variable of more than 20 million values
    has the quantiles of every k-th galaxy, and its "quantiles_of" says how many galaxies that is.

    Parameters
    ----------
    path : a .zarr folder or a .zarr.zip file; None for the held-out galaxies that come with the package

    Raises
    ------
    CatalogError
        If there is no catalog there, or `validate` refuses it.
    """
    place = catalog_path(path)
    catalog = open_catalog(path, table=table)
    n, stored = catalog.sizes[GALAXY], stored_bytes(place)
    split = None
    if "split" in catalog:
        split = {name: int((catalog["split"].values == name).sum()) for name in SPLITS}
    return {
        "name": place.name,
        "galaxies": n,
        "split": split,
        "filters": list(catalog_filters(catalog)) if PHOTOMETRY in catalog.variables else None,
        "physics_version": _plain(catalog.attrs.get("physics_version")),
        "stored_bytes": stored,
        "bytes_per_galaxy": round(stored / n, 1),
        "provenance": {str(key): _plain(value) for key, value in catalog.attrs.items()},
        "variables": describe(catalog, table),
    }


def describe(catalog: xr.Dataset, table: Table = TABLE) -> list[dict[str, Any]]:
    """One dict for each variable, those of the table first, then whatever else the catalog carries.

    Keys: name, modality (None for a variable that the table lacks), unit, dims, values (per galaxy), min, q05, median,
    q95, max, missing (the fraction of values that is NaN), galaxies (those with at least one value), at_floor (the
    fraction of the values present that lies on the floor: magnitude 32, SFH -4; None without a floor), quantiles_of.
    Numbers that do not exist are None.
    """
    known = {v.name: (row, v) for row in (*table, *photometry_rows(catalog)) for v in row.variables}
    ours = [name for name in known if name in catalog.variables]
    others = [str(name) for name in catalog.data_vars if name not in ours and name != "split"]
    rows = []
    for name in [*ours, *others]:
        modality, variable = known.get(name, (None, None))
        data = catalog.variables[name]
        row = {
            "name": name,
            "modality": modality.name if modality else None,
            "unit": str(data.attrs.get("units", "")),
            "dims": [str(dim) for dim in data.dims],
            "values": int(np.prod([size for dim, size in data.sizes.items() if dim != GALAXY], dtype=int)),
        }
        rows.append(row | _numbers(data, variable))
    return rows


def _numbers(data: xr.Variable, variable: Variable | None) -> dict[str, Any]:
    """The statistics of one variable; the galaxy dimension, if any, is looked for first."""
    row = dict.fromkeys(("min", "q05", "median", "q95", "max", "missing", "galaxies", "at_floor", "quantiles_of"))
    values = data.values
    if data.dims[:1] != (GALAXY,):
        values = values[None]  # one for the whole catalog
    if values.dtype.kind not in "biuf" or not values.size:
        return row
    if is_constant(values) and np.isnan(values.flat[0]):
        return row | {"missing": 1.0, "galaxies": 0}
    flat = values.reshape(len(values), -1)
    has_value = ~np.isnan(flat) if flat.dtype.kind == "f" else np.ones(flat.shape, bool)
    row["missing"], row["galaxies"] = 1 - float(has_value.mean()), int(has_value.any(1).sum())
    if not row["galaxies"]:
        return row
    row["min"], row["max"] = _round_float32(np.nanmin(flat)), _round_float32(np.nanmax(flat))
    if (on_floor := _on_floor(flat, variable)) is not None:
        row["at_floor"] = float(on_floor.sum() / has_value.sum())
    some = slice(None, None, max(1, -(-flat.size // MOST_VALUES)))
    sample = flat[some][has_value[some]]
    if sample.size:
        row["q05"], row["median"], row["q95"] = map(
            _round_float32, np.quantile(sample if sample.dtype.kind == "f" else sample.astype(float), QUANTILES)
        )
    row["quantiles_of"] = len(flat[some])
    return row


def _round_float32(value: float) -> float:
    """A number as float32 knows it, without the digits that it does not."""
    return float(f"{float(value):.7g}")


def _on_floor(values: np.ndarray, variable: Variable | None) -> np.ndarray | None:
    """Which values are as low, or for a magnitude as faint, as the catalog writes them."""
    if variable is None:
        return None
    if variable.is_magnitude:
        return values >= MAGNITUDE_FLOOR
    return None if variable.floor is None else values <= variable.floor


def stored_bytes(path: Path) -> int:
    """The bytes that a catalog, a file or a folder, takes on disk."""
    return sum(p.stat().st_size for p in path.rglob("*") if p.is_file()) if path.is_dir() else path.stat().st_size


def _plain(value: Any) -> Any:
    """An attribute as JSON can carry it."""
    if isinstance(value, np.ndarray):
        return [_plain(x) for x in value]
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, (list, tuple)):
        return [_plain(x) for x in value]
    if isinstance(value, float) and not np.isfinite(value):
        return None
    return value if isinstance(value, (bool, int, float, str, type(None))) else str(value)


def info_json(info: dict[str, Any]) -> str:
    """`catalog_info` as one JSON object; what does not exist is null."""
    return json.dumps(info, indent=1, allow_nan=False)


def info_text(info: dict[str, Any], width: int | None = None) -> str:
    """`catalog_info` as a person reads it, `width` columns wide (default: the terminal's, at most 110)."""
    width = min(WIDEST, width or shutil.get_terminal_size((WIDEST, 24)).columns)
    n = info["galaxies"]
    lines = [f"{info['name']}: {n:,} {'galaxies' if n > 1 else 'galaxy'}{_split_words(info['split'])}"]
    lines.append(f"physics version {info['physics_version'] or 'not given'}")
    lines.append(f"on disk {_size(info['stored_bytes'])}, {info['bytes_per_galaxy']:,.0f} bytes per galaxy")
    lines += ["", *_table(info["variables"], n)]
    if any(_sampled(row, n) for row in info["variables"]):
        lines += ["", "~ 5%, median and 95% of evenly spaced galaxies; all else of every value."]
    if info["filters"]:
        names = textwrap.wrap(
            ", ".join(info["filters"]), max(width, 40), initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False
        )
        lines += ["", f"photometry in {len(info['filters'])} filters", *names]
    if info["provenance"]:
        lines += ["", "provenance"]
        indent = 2 + max(len(key) for key in info["provenance"]) + 2
        for key, value in info["provenance"].items():
            lines += textwrap.wrap(
                str(value), max(width, indent + 30), initial_indent=f"  {key:<{indent - 2}}", subsequent_indent=" " * indent
            ) or [f"  {key}"]
    return "\n".join(lines)


def _split_words(split: dict[str, int] | None) -> str:
    return "" if split is None else f" ({', '.join(f'{count:,} {name}' for name, count in split.items())})"


def _size(count: int) -> str:
    return f"{count / 1e9:.2f} GB" if count >= 1e9 else f"{count / 1e6:.1f} MB" if count >= 1e5 else f"{count / 1e3:.1f} kB"


def _table(variables: list[dict], n: int) -> list[str]:
    """The variables in columns, under the name of their modality."""
    head = ["", "unit", "values", "min", "5%", "median", "95%", "max", "missing", "at floor"]
    body: list[list[str] | str] = []
    modality = ""
    for row in variables:
        if row["modality"] != modality:
            modality = row["modality"]
            body.append(modality or "also in the catalog")
        some = "~" if _sampled(row, n) else ""
        body.append(
            [
                "  " + row["name"] + some,
                row["unit"] or "-",
                f"{row['values']:,}",
                *(_number(row[key]) for key in ("min", "q05", "median", "q95", "max")),
                _percent(row["missing"]),
                _percent(row["at_floor"]),
            ]
        )
    cells = [head, *(line for line in body if isinstance(line, list))]
    widths = [max(len(line[i]) for line in cells) for i in range(len(head))]

    def format_line(line: list[str]) -> str:
        return "  ".join(cell.ljust(w) if i < 2 else cell.rjust(w) for i, (cell, w) in enumerate(zip(line, widths))).rstrip()

    return [format_line(head), *(line if isinstance(line, str) else format_line(line) for line in body)]


def _sampled(row: dict, n: int) -> bool:
    """Whether a variable's quantiles are those of some of the galaxies."""
    return GALAXY in row["dims"] and row["quantiles_of"] is not None and row["quantiles_of"] < n


def _number(value: float | None) -> str:
    if value is None:
        return "-"
    size = abs(value)
    return f"{value:.3g}" if size and (size < 1e-2 or size >= 1e5) else f"{value:.2f}"


def _percent(fraction: float | None) -> str:
    """A fraction in percent; neither 0% nor 100% unless it is exactly that."""
    if fraction is None:
        return "-"
    if 0 < fraction < 5e-4:
        return "<0.1%"
    if 0.9995 <= fraction < 1:
        return ">99.9%"
    return f"{100 * fraction:.1f}%" if 0 < fraction < 1 else f"{100 * fraction:.0f}%"
