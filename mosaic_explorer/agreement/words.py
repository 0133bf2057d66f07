"""How far a galaxy's parts part, in one sentence with numbers."""

from __future__ import annotations

import numpy as np

from ..modalities import Table
from .implied import MASS, REDSHIFT, camera_of
from .parts import Parts, lived_by, looked_at

MEANING = (
    "The model answers each value by itself, with the middle of what it holds possible, and such middles need not fit one "
    "another. Here the spectrum is taken to the redshift and through the 108 filters, hydrogen on the way included, and the "
    "history is added up to the moment at which the galaxy is observed: what is seen of them where something is, what is "
    "predicted elsewhere. The number is the median over bands, in brackets lie two of three; magnitudes with errors of their "
    "own are left out. Of true values the same sum gives the true magnitudes to 0.001 mag and the true mass to 0.001 dex."
)
LEAST = 0.005  # mag, dex: less is nothing, to two digits
SEEN, PREDICTED, PARTLY = "seen", "predicted", "partly seen"


def sentence(table: Table, galaxy: Parts) -> str:
    """How the parts of one galaxy agree, "" where all of them are simply seen.

    Parameters
    ----------
    galaxy : arrays of one galaxy, as `Parts.of` gives them
    """
    clauses = [clause for clause in (_magnitudes(table, galaxy), _mass(table, galaxy)) if clause]
    text = "; ".join(clauses)
    return f"{text[0].upper()}{text[1:]}." if text else ""


def _magnitudes(table: Table, galaxy: Parts) -> str:
    camera = camera_of(table)
    if camera is None:
        return ""
    places = camera.places[galaxy.is_news[camera.places]]
    offsets = galaxy.offset[places]
    compared = np.isfinite(offsets)
    redshift = float(galaxy.values[table.place(REDSHIFT).start])
    of_spectrum, of_redshift = _whose(galaxy.seen[looked_at(table, redshift)]), _whose(galaxy.seen[[_redshift_place(table)]])
    whose = "" if of_redshift == of_spectrum else f"the {of_redshift} "
    subject = f"the {of_spectrum} spectrum at {whose}z {redshift:.2f}"
    if compared.any():
        noun = {SEEN: "those seen", PREDICTED: "predicted", PARTLY: "those seen and predicted"}
        return f"{subject} gives magnitudes {_difference(offsets[compared], noun[_whose(galaxy.seen[places[compared]])])}"
    measured = np.isfinite(galaxy.implied[places])  # all with an error
    if not measured.any():
        return ""
    away = np.abs(galaxy.implied - galaxy.values)[places[measured]]
    return (
        f"{subject} lies within 1σ of {np.sum(away <= galaxy.error[places[measured]])} of {measured.sum()} measured magnitudes"
    )


def _difference(offsets: np.ndarray, noun: str) -> str:
    """By how much magnitudes differ in the median, and the range that holds two of three; in the direction that is named."""
    low, median, high = np.percentile(offsets, [16, 50, 84])
    if abs(median) < LEAST:
        return f"as bright as {noun}{_range(low, high, len(offsets))}"
    if median > 0:
        return f"{median:.2f} fainter{_range(low, high, len(offsets))} than {noun}"
    return f"{-median:.2f} brighter{_range(-high, -low, len(offsets))} than {noun}"


def _range(low: float, high: float, n: int) -> str:
    return f" ({_number(low)} to {_number(high)})" if n > 1 else ""


def _number(x: float) -> str:
    text = f"{x:.2f}"
    return text.lstrip("-") if float(text) == 0 else text.replace("-", "−")


def _mass(table: Table, galaxy: Parts) -> str:
    place = table.place(MASS).start if MASS in table.scalar_names else 0
    if MASS not in table.scalar_names or not galaxy.is_news[place]:
        return ""
    offset = float(galaxy.offset[place])
    of_history = _whose(galaxy.seen[lived_by(table, float(galaxy.values[_redshift_place(table)]))])
    of_mass = _whose(galaxy.seen[[place]])
    mass = "the stellar mass" if of_mass == of_history else f"the {of_mass} stellar mass"
    if abs(offset) < LEAST:
        return f"the {of_history} history forms {mass}"
    return f"the {of_history} history forms {abs(offset):.2f} dex {'more' if offset > 0 else 'less'} than {mass}"


def _redshift_place(table: Table) -> int:
    return table.place(REDSHIFT).start


def _whose(seen: np.ndarray) -> str:
    if seen.all():
        return SEEN
    return PARTLY if seen.any() else PREDICTED
