"""What is said of the bands of many galaxies: that they agree, or which is off and what to look at."""

from __future__ import annotations

import html

from ...agreement import BandOffset, notable

MEANING = (
    "Of these galaxies each band is hidden in turn, and the model is asked for it, given the others and no redshift. A zero "
    "point that is off by a tenth of a magnitude, swapped columns, magnitudes of another system are lost in the errors of one "
    "galaxy and plain in hundreds. An offset of one band shows in its neighbours, with the other sign and less: mend the first "
    "and look again. An offset of all bands together looks like fainter galaxies, and is not found."
)
MOST_NAMED = 4  # bands


def bands_html(offsets: list[BandOffset], galaxies: int) -> str:
    """One line of the rail, and all of it for who points at it; nothing where there is nothing to compare.

    offsets : of all bands, the most significant first
    """
    if len(offsets) < 2:
        return ""
    off = notable(offsets)
    if not off:
        return _line("", f"The {len(offsets)} bands agree: each is what the others let expect.", f"{galaxies:,} galaxies.")
    rest = ", ".join(f"{one.band} {one.offset:+.2f}" for one in off[1:MOST_NAMED])
    more = f" Off as well, or for its sake [mag]: {rest}." if rest else ""
    return _line("<b>⚠</b> ", f"{off[0].words}: look at its column, unit and zero point.", f"{galaxies:,} galaxies.{more}")


def _line(sign: str, text: str, more: str) -> str:
    title = html.escape(f"{text} {more} {MEANING}", quote=True)
    return f"<p role='status' title='{title}'>{sign}{html.escape(text)} <small>{html.escape(more)}</small></p>"
