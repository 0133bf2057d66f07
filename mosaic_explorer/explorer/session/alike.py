"""Galaxies like the one that is open: its twins, and the model's neighbours, among those that stand for the catalog."""

from __future__ import annotations

from collections.abc import Generator
from typing import NamedTuple

import numpy as np

from ...catalog.measurements import Measurements
from ...errors import MosaicError
from ...latent.hidden import Hidden
from ...latent.likeness import Likeness
from ...latent.nearest import distances, nearest
from ...latent.pairs import Twins, find_twins
from ...latent.shown import pooled
from ...model.mosaic import Mosaic
from .chunks import chunks
from .observations import Observations
from .sample import Sample
from .state import Snapshot

MOST, MOST_SLOW = 3000, 200  # galaxies that are compared; those of a network that takes long
CHUNK = 100  # galaxies between two chances for a more urgent question
SHOWN = 6  # galaxies of either kind


class Alike(NamedTuple):
    """What was found of a galaxy.

    rows : (galaxies,) of the catalog, those compared, the galaxy among them
    inputs, truth : what is measured of them, and their own values, (galaxies, table.size)
    place : the galaxy's among them
    of : which galaxies these are, in words
    twins, nearest : places of twins, those furthest apart first, and of the model's neighbours, the nearest first
    found : the twins in numbers; None where there can be none
    why_not : then, in words
    distance : (galaxies,) to the model, in units of two at random
    """

    rows: np.ndarray
    inputs: Measurements
    truth: np.ndarray
    place: int
    of: Sample
    twins: np.ndarray
    nearest: np.ndarray
    found: Twins | None
    why_not: str
    distance: np.ndarray


class Compared(NamedTuple):
    """Galaxies made ready to be compared, under one mask and noise."""

    rows: np.ndarray
    inputs: Measurements
    truth: np.ndarray
    of: Sample
    likeness: Likeness
    hidden: Hidden
    states: np.ndarray


def compared_key(snapshot: Snapshot, observations: Observations, model: Mosaic) -> tuple:
    """What `compared` hangs on: of the galaxy itself only if it is changed, or not among those that stand for all."""
    is_usual = not snapshot.edits and sample(snapshot, observations, model).place(snapshot.row) >= 0
    own = () if is_usual else (snapshot.row, snapshot.edits)
    return snapshot.mask, snapshot.noise, snapshot.filter, own


def sample(snapshot: Snapshot, observations: Observations, model: Mosaic) -> Sample:
    """The galaxies with which one is compared."""
    most = MOST if model.has_uncertainty else MOST_SLOW
    return observations.among(snapshot.filter, most, most)


def compared(snapshot: Snapshot, observations: Observations, model: Mosaic) -> Generator[None, None, Compared]:
    """Galaxies to compare with, the one that is open among them, as it is edited."""
    some = sample(snapshot, observations, model)
    rows = np.union1d(some.rows, [snapshot.row])
    inputs, truth = observations.measured(rows, snapshot.noise), observations.truth(rows)
    if snapshot.edits:
        own, place = observations.one(snapshot.row, snapshot.noise, snapshot.edits), int(np.searchsorted(rows, snapshot.row))
        values, error, limit = inputs.values.copy(), inputs.error.copy(), inputs.limit.copy()
        values[place], error[place], limit[place] = own.values[0], own.error[0], own.limit[0]
        inputs = Measurements(values, error, limit, inputs.noise, inputs.trust)
    yield
    states = []
    for part in chunks(model, len(rows), CHUNK):
        states.append(pooled(model.embed_values(inputs[part], snapshot.mask)))
        yield
    hidden = Hidden(truth, snapshot.mask)
    yield
    return Compared(rows, inputs, truth, some, Likeness(inputs, snapshot.mask), hidden, np.concatenate(states))


def alike(snapshot: Snapshot, among: Compared) -> Generator[None, None, Alike]:
    """The galaxies like the one that is open."""
    place = int(np.searchsorted(among.rows, snapshot.row))
    found, why_not = None, ""
    try:
        found = yield from find_twins(among.likeness, among.hidden, place, SHOWN)
    except MosaicError as error:
        why_not = str(error)
    distance = distances(among.states, among.states[place])
    others = distance.copy()
    others[place] = np.inf
    near = nearest(others, SHOWN) if np.isfinite(among.likeness.values[place]).any() else np.array([], int)
    twins = np.array([] if found is None else found.pairs["twin"].values, int)
    return Alike(among.rows, among.inputs, among.truth, place, among.of, twins, near, found, why_not, distance)
