"""Tables of text whose header is written by a standard: ECSV, IPAC, and the machine-readable tables of the AAS and CDS."""

from __future__ import annotations

import re
from itertools import pairwise

from ...errors import CatalogError
from .astropy_header import header, header_columns, header_masks, header_units
from .text_layout import TextLayout, split

IPAC_TYPES = frozenset(("int", "long", "float", "double", "real", "char", "date", "i", "l", "f", "d", "r", "c", ""))


def ecsv(lines: list[str], encoding: str) -> TextLayout:
    """ECSV, as astropy writes it: a header in YAML, a line of names; an empty value is a masked one."""
    about: list[str] = []
    for line in lines:
        if line.strip() and not line.startswith("#"):
            break
        about.append(line[2:])
    number = len(about)
    text = "\n".join(about[1:])
    delimiter = str(header(text).get("delimiter", " "))
    columns = header_columns(text)
    names = split(lines[number], delimiter)
    if [str(one["name"]) for one in columns] != names:
        raise CatalogError(
            f"the header of the ECSV file names other columns than its line of names, {', '.join(names[:5])}, ..."
        )
    arrays = frozenset(str(one["name"]) for one in columns if re.search(r"\[.*\]", str(one.get("subtype", ""))))
    return TextLayout(
        encoding, tuple(names), number + 1, delimiter, words="ECSV", units=header_units(text), masks=header_masks(names),
        arrays=arrays,
    )  # fmt: skip


def ipac(lines: list[str], encoding: str) -> TextLayout | None:
    """An IPAC table: columns stand between the bars of its header, of names, types, units and nulls."""
    heads = [(number, line) for number, line in enumerate(lines[:5000]) if line.startswith("|")]
    after = next((line for line in lines[heads[-1][0] + 1 :] if line.strip()), "") if heads else ""
    types = {word.strip().lower() for _, line in heads[1:2] for word in line.strip("| \t").split("|")}
    if not heads or len(heads) > 4 or not (types <= IPAC_TYPES if types else after):
        return None
    bars = [place for place, letter in enumerate(heads[0][1]) if letter == "|"]
    spans = [(a + 1, b) for a, b in pairwise(bars)]
    rows = [[line[a:b].strip() for a, b in spans] for _, line in heads]
    units = dict(zip(rows[0], rows[2])) if len(rows) > 2 else {}
    nulls = frozenset(rows[3]) if len(rows) > 3 else frozenset()
    ends: list[tuple[int, int | None]] = [*spans[:-1], (spans[-1][0], None)]
    return TextLayout(
        encoding, tuple(rows[0]), heads[-1][0] + 1, "\t", comment="\\", words="IPAC table", spans=tuple(ends),
        units={name: unit for name, unit in units.items() if unit}, nulls=nulls | {""},
    )  # fmt: skip


def ruled(lines: list[str], encoding: str) -> TextLayout | None:
    """A table whose columns stand above and below a line of dashes, "--- -----", one run of them for each."""
    texts = [(number, line) for number, line in enumerate(lines[:1000]) if line.strip() and not line.startswith("#")][:5]
    for i, (number, line) in enumerate(texts):
        if i and re.fullmatch(r"\s*(-{2,}|={2,})(\s+(-+|=+))+\s*", line):
            spans = [match.span() for match in re.finditer(r"[-=]+", line)]
            heads = [[text[a:b].strip() for a, b in spans] for _, text in texts[:i] if text.strip(" -=")]
            if not heads or len(heads) > 2 or not all(heads[0]):
                return None
            units = {name: unit for name, unit in zip(heads[0], heads[1]) if unit} if len(heads) > 1 else {}
            ends: list[tuple[int, int | None]] = [*spans[:-1], (spans[-1][0], None)]
            return TextLayout(
                encoding,
                tuple(heads[0]),
                number + 1,
                "\t",
                words="text, columns at fixed places",
                spans=tuple(ends),
                units=units,
            )
    return None


def byte_by_byte(lines: list[str], encoding: str) -> TextLayout:
    """A machine-readable table of the AAS or CDS, whose header says in which bytes of a line each column stands."""
    from astropy.io.ascii import cds

    rules = [number for number, line in enumerate(lines) if re.match(r"^(-{10,}|={10,})\s*$", line)]
    reader = cds.CdsHeader()
    reader.data = cds.CdsData()
    reader.readme = None
    reader.get_cols(lines)
    return TextLayout(
        encoding, tuple(col.name for col in reader.cols), rules[-1] + 1, "\t", comment="\0", words="machine-readable table",
        spans=tuple((col.start, col.end) for col in reader.cols),
        units={col.name: str(col.unit) for col in reader.cols if col.unit},
    )  # fmt: skip
