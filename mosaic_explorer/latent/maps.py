"""A map of the latent space: the last hidden states of many galaxies under one mask, laid flat."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass

import numpy as np

from ..catalog.measurements import Measurements
from ..errors import MosaicError
from ..lru_cache import LRUCache
from ..masks import Mask, as_mask
from ..model.mosaic import Mosaic
from ..steps import finish
from .galaxies import Galaxies
from .layouts import PCA, REFERENCE, SEED, UMAP, Layout, Tell, fit_layout, read_layout, tell_nobody
from .reference import ReferenceMap, reference_map
from .trustworthiness import JUDGED, trustworthiness

MAPS_BYTES = 8_000_000  # some 300 maps of 3,000 galaxies, 5 of 200,000
AT_ONCE = 3000  # galaxies that are placed before any is shown: a second
CHUNK = 256  # galaxies at a time: a tenth of a second
PLACING = 0.3  # of the time that a fresh map takes, the states'


@dataclass(frozen=True)
class LatentMap:
    """Where galaxies lie on the map, xy (galaxies, 2) without unit, under which mask and noise the model saw them, how they
    were laid out, and how trustworthy that is (Venna & Kaski 2001): 1 if all that lie together are alike, 0.5 by chance."""

    xy: np.ndarray
    mask: Mask
    noise: str
    layout: Layout
    trustworthiness: float


_maps: LRUCache[LatentMap] = LRUCache(MAPS_BYTES, lambda latent: latent.xy.nbytes)


def latent_map(
    model: Mosaic,
    inputs: Measurements | np.ndarray,
    mask: Mask | str,
    layout: str | Layout = "",
    tell: Tell = tell_nobody,
) -> LatentMap:
    """Where galaxies lie by the pooled embeddings that a model makes of them; kept for the next caller.

    With nothing seen all galaxies look the same to the model, and a fresh map has all points in one place.

    >>> me.latent.latent_map(model, model.inputs(catalog), "lsst").xy.shape
    (60, 2)

    Parameters
    ----------
    inputs : measurements of galaxies, or exact values (galaxies, table.size) in physical units
    mask : which of them the model sees, or its text
    layout : "reference", the map that stays whatever is seen, "umap", "densmap" or "pca" of just these states, "umap:sfh" of
        one modality's; "" for the map that stays where the model has one, else UMAP
    tell : told which share is done, and what is being done; an exception that it raises ends the work

    Raises
    ------
    MosaicError
        If there is no such layout, or the model has no map that stays.
    """
    inputs = inputs if isinstance(inputs, Measurements) else Measurements.exact(inputs)
    return finish(map_steps(model, inputs, as_mask(mask, model.table), layout, tell))


def map_steps(
    model: Mosaic,
    inputs: Measurements | Galaxies,
    mask: Mask,
    layout: str | Layout = "",
    tell: Tell = tell_nobody,
    grow: Callable[[LatentMap], object] = lambda latent: None,
) -> Generator[None, None, LatentMap]:
    """As `latent_map`, in steps, the last of which may take long where the layout is fresh.

    Many galaxies come on the map that stays in a random order; `grow` is given those that have come, the others NaN, each time
    that they have doubled.
    """
    layout, galaxies = layout_of(model, layout), Galaxies.of(inputs)
    key = map_key(model, galaxies, mask, layout)
    if (kept := _maps.peek(key)) is not None:
        return kept
    if layout.is_fresh:
        made = yield from _fitted(model, galaxies, mask, layout, tell)
    else:
        made = yield from _placed(model, galaxies, mask, layout, tell, grow)
    _maps.put(key, made)
    return made


def _fitted(model: Mosaic, galaxies: Galaxies, mask: Mask, layout: Layout, tell: Tell) -> Generator[None, None, LatentMap]:
    share = PLACING if layout.method != PCA else 1.0
    states = yield from states_in_steps(model, galaxies, mask, layout.modality, lambda done, doing: tell(done * share, doing))
    xy = fit_layout(states, layout.method, lambda done, doing: tell(share + done * (1 - share), doing))
    return LatentMap(xy, mask, galaxies.noise, layout, trustworthiness(states, xy))


def _placed(
    model: Mosaic, galaxies: Galaxies, mask: Mask, layout: Layout, tell: Tell, grow: Callable[[LatentMap], object]
) -> Generator[None, None, LatentMap]:
    stays, n = own_map(model), galaxies.n
    order = np.arange(n) if n <= AT_ONCE else np.random.default_rng(SEED).permutation(n)
    xy, due = np.full((n, 2), np.nan, np.float32), AT_ONCE
    judged: list[np.ndarray] = []  # states of the first ones
    for start in range(0, n, CHUNK):
        some = order[start : start + CHUNK]
        states = model.embed_values(galaxies.take(some), mask).mean(1)
        xy[some] = stays.place(states)
        if start < JUDGED:
            judged.append(states)
        done = start + len(some)
        tell(done / n, f"{done:,} of {n:,}")
        if due <= done < n:
            due = 2 * done
            grow(LatentMap(xy.copy(), mask, galaxies.noise, layout, float("nan")))
        yield
    some = np.concatenate(judged) if judged else np.zeros((0, 2), np.float32)
    return LatentMap(xy, mask, galaxies.noise, layout, trustworthiness(some, xy[order[: len(some)]]))


def layout_of(model: Mosaic, layout: str | Layout) -> Layout:
    """The layout that a text means for a model; "" is the map that stays where it has one, else UMAP."""
    if layout == "":
        return Layout(UMAP if reference_map(model) is None else REFERENCE)
    return read_layout(layout, model.table) if isinstance(layout, str) else layout


def own_map(model: Mosaic) -> ReferenceMap:
    """The model's map that stays; a MosaicError where it has none."""
    made = reference_map(model)
    if made is None:
        raise MosaicError(f"the model '{model.name}' has no map that stays; take a fresh one: umap, densmap or pca.")
    return made


def kept_map(model: Mosaic, inputs: Measurements | Galaxies, mask: Mask, layout: str | Layout = "") -> LatentMap | None:
    """The map if it is still there from an earlier call."""
    return _maps.peek(map_key(model, Galaxies.of(inputs), mask, layout_of(model, layout)))


def map_key(model: Mosaic, galaxies: Galaxies, mask: Mask, layout: Layout) -> tuple:
    """What a map depends on: the model, the galaxies and their noise, mask, layout."""
    return model.identity, galaxies.key, mask, layout


def states_in_steps(
    model: Mosaic, galaxies: Galaxies, mask: Mask, modality: str = "", tell: Tell = tell_nobody
) -> Generator[None, None, np.ndarray]:
    """Hidden states (galaxies, width) of a modality, or the mean of all modalities', a few galaxies a step."""
    states = yield from hidden_in_steps(model, galaxies, mask, tell)
    return states[:, [row.name for row in model.table.without_filters].index(modality)] if modality else states.mean(1)


def hidden_in_steps(
    model: Mosaic, galaxies: Galaxies, mask: Mask, tell: Tell = tell_nobody
) -> Generator[None, None, np.ndarray]:
    """Hidden states of all modalities, (galaxies, modalities, width), a few galaxies a step."""
    parts = []
    for start in range(0, galaxies.n, CHUNK):
        stop = min(start + CHUNK, galaxies.n)
        parts.append(model.embed_values(galaxies.take(np.arange(start, stop)), mask))
        tell(stop / galaxies.n, "asking the model")
        yield
    return np.concatenate(parts)
