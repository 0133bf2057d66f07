"""What the dialog says of a table that was read, as HTML. Names in it are anybody's."""

from __future__ import annotations

import base64
import html
from collections.abc import Iterable
from typing import Any

MAP_NAME = "map.toml"
HEADS = ("taken for", "column", "the first values", "known of", "from … to")


def reading_html(words: dict[str, Any]) -> str:
    """What a table was taken for, column by column, with all that is to be said of it; `words` as `reader.words_of` gives."""
    n = words["n"]
    parts = [f"<p><b>{html.escape(words['name'])}</b>: {n:,} galax{'y' if n == 1 else 'ies'}</p>"]
    parts += [f"<p class='caution' role='status'>{html.escape(caution)}</p>" for caution in words["cautions"]]
    parts.append(_table(HEADS, [_cells(match, n) for match in words["matches"]]))
    lines = [*words["notes"], *(f"Left out: {loss}" for loss in words["losses"])]
    parts.append(f"<ul>{''.join(f'<li>{html.escape(line)}</li>' for line in lines)}</ul>" if lines else "")
    if words["unused"]:
        head = f"{len(words['unused'])} column{'s' if len(words['unused']) > 1 else ''} not used"
        parts.append(f"<details><summary>{head}</summary>{_table(('column', 'why'), words['unused'].items())}</details>")
    if words["map_text"]:
        data = base64.b64encode(words["map_text"].encode()).decode()
        link = f"<a class='save-map' download='{MAP_NAME}' href='data:application/toml;base64,{data}'>save the map</a>"
        parts.append(f"<p>{link} ({MAP_NAME}), for 'mosaic import table' and for tables like this one</p>")
    return "".join(parts)


def _table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    head = "".join(f"<th scope='col'>{one}</th>" for one in heads)
    body = "".join(f"<tr>{''.join(f'<td>{html.escape(str(cell))}</td>' for cell in row)}</tr>" for row in rows)
    return f"<div class='wide' tabindex='0' role='region' aria-label='columns'><table><tr>{head}</tr>{body}</table></div>"


def _cells(match: dict[str, Any], n: int) -> tuple[str, ...]:
    some, unit = match["n_galaxies"], f" [{match['unit']}]" if match["unit"] else ""
    galaxies = "all" if some == n else f"{some:,} of {n:,}" if some else "none"
    ends = f"{match['low']:.4g} … {match['high']:.4g}" if some else ""
    return match["what"], f"{match['column']}{unit}", ", ".join(match["examples"]), galaxies, ends
