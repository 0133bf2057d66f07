"""Twins: galaxies that are alike in all that is seen of them, and far apart in what is hidden."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import xarray as xr

from ..catalog.measurements import catalog_values
from ..catalog.schema import GALAXY
from ..errors import CatalogError, MaskError, ModelError
from ..masks import Mask
from ..modalities import Variable
from ..steps import finish
from .degeneracy import Degeneracy, Line, degeneracy
from .hidden import Hidden
from .likeness import TOLERANCE, Likeness
from .shown import Shown, row_of
from .wanted import target_of

if TYPE_CHECKING:
    from ..model.mosaic import Mosaic

MOST_COMPARED = 10_000  # galaxies of which all pairs are compared, in some minutes
CHUNK = 50  # galaxies between two pauses
OWN_WORDS = {"av": "A(V)"}  # short words for columns of simulated catalogs


@dataclass(frozen=True)
class Twins:
    """Pairs of galaxies alike in what is seen, those furthest apart in what is hidden first.

    Attributes
    ----------
    pairs : `row` and `twin` of the catalog, `galaxy` and `twin_galaxy` (ids); `disagreement` in what is seen, of which 1 is the
        most that counts as alike; `apart` in what is hidden, in spreads of the catalog; and of each hidden quantity the twin's
        less the galaxy's, in its unit
    alike : how many others each galaxy has that are alike, on average
    direction : how what is hidden changes among those alike; None where they are too few
    """

    pairs: pd.DataFrame
    alike: float
    direction: Degeneracy | None

    def __repr__(self) -> str:
        words = self.direction.words if self.direction is not None else "too few alike for a direction"
        return f"{len(self.pairs)} twins; {self.alike:.3g} alike; {words or 'no direction stands out'}"


def twins(
    model: Mosaic,
    catalog: xr.Dataset,
    mask: Mask | str,
    galaxy: int | None = None,
    noise: str | Iterable[str] | None = None,
    n: int = 12,
    tolerance: float = TOLERANCE,
    also: Iterable[str] = (),
    seed: int = 0,
) -> Twins:
    """Galaxies that nobody could tell apart by what the mask shows, and that differ most in what it hides.

    What is seen agrees within noise, see `Likeness`: chi squared of the differences is no larger than in 95% of two
    measurements of one galaxy; exact values agree within the tolerance. Far apart are they in hidden scalars, histories,
    spectra and magnitudes, each in units of the catalog's spread (half of the 16-84% range), root mean square.

    >>> len(me.latent.twins(model, catalog, "stellar_mass", galaxy=0, n=3).pairs)
    3

    Parameters
    ----------
    model : whose table says what there is to be seen, and hidden
    galaxy : a row, whose twins are wanted; None for the most striking pairs of the whole catalog, no galaxy in two of them
    noise, seed : exact values are measured first, as for `Mosaic.predict`
    n : of pairs
    tolerance : of exact values, mag or dex (root mean square over a modality's seen values); of a redshift a tenth of it
    also : columns of the catalog's own, like "av", whose change is told, too

    Raises
    ------
    CatalogError
        If there is no such row, or all pairs are wanted of more than 10,000 galaxies.
    MaskError
        If the mask shows nothing, or hides nothing.
    ModelError
        If n is below 1, or the tolerance not above 0.
    """
    if isinstance(n, bool) or not isinstance(n, (int, np.integer)) or n < 1:
        raise ModelError(f"n is how many pairs are wanted, 1 or more; found {n!r}.")
    shown = Shown.of(model, catalog, mask, noise, seed)
    table = shown.model.table
    further = [also] if isinstance(also, str) else list(also)
    own = {name: (_variable(catalog, name), target_of(catalog, table, name).values) for name in further}
    truth = catalog_values(catalog, table)
    if galaxy is None and len(shown) > MOST_COMPARED:
        raise CatalogError(
            f"all pairs of {len(shown):,} galaxies are too many; name one galaxy, or give at most {MOST_COMPARED:,}, "
            f"for instance catalog.isel(galaxy=slice(0, {MOST_COMPARED}))."
        )
    row = None if galaxy is None else row_of(catalog, galaxy)
    likeness, hidden = Likeness(shown.inputs, shown.mask, tolerance), Hidden(truth, shown.mask, own)
    found = finish(find_twins(likeness, hidden, row, n))
    ids = catalog[GALAXY].values
    found.pairs.insert(2, GALAXY, ids[found.pairs["row"]])
    found.pairs.insert(3, "twin_galaxy", ids[found.pairs["twin"]])
    return found


def find_twins(likeness: Likeness, hidden: Hidden, row: int | None = None, n: int = 12) -> Generator[None, None, Twins]:
    """As `twins`, of galaxies that are compared already; yields now and then."""
    if not np.isfinite(likeness.values).any():
        raise MaskError("nothing is seen of these galaxies, so all are alike; show some of their values.")
    if not hidden.quantities:
        raise MaskError(
            f"'{hidden.mask.text}' hides nothing that is known of these galaxies; hide the redshift, a mass or the history, "
            "of galaxies of which they are known."
        )
    yield
    lines, counts, line = [], [], Line(hidden)
    for done, one in enumerate(range(len(likeness.values)) if row is None else [row]):
        disagreement = likeness.disagreement(one)
        others = np.flatnonzero(disagreement <= 1)
        others = others[others != one]
        counts.append(len(others))
        if row is None:
            others = others[others > one]  # each pair once
            line.add(line.numbers(others) - line.numbers(np.array([one])))
        apart = hidden.apart(one, others)
        best = np.argsort(-np.nan_to_num(apart, nan=-1), kind="stable")[
            : 2 * n + 1
        ]  # more are of no use: n pairs are 2 n galaxies
        lines += [(one, other, disagreement[other], far) for other, far in zip(others[best], apart[best], strict=True)]
        if done % CHUNK == 0:
            yield
    direction = line.direction() if row is None else degeneracy(hidden, np.array([one, *others], int))
    pairs = pd.DataFrame(lines, columns=["row", "twin", "disagreement", "apart"]).dropna()
    pairs = pairs.sort_values(["apart", "row", "twin"], ascending=[False, True, True])
    pairs = (_each_once(pairs, n) if row is None else pairs.head(n)).reset_index(drop=True)
    for name, values in hidden.quantities.items():
        pairs[name] = values[pairs["twin"].values.astype(int)] - values[pairs["row"].values.astype(int)]
    return Twins(pairs, float(np.mean(counts)), direction)


def _each_once(pairs: pd.DataFrame, n: int) -> pd.DataFrame:
    """The first n pairs in which no galaxy comes twice: else one odd galaxy would be in all of them."""
    met: set[int] = set()
    kept: list[int] = []
    for place, pair in enumerate(zip(pairs["row"], pairs["twin"], strict=True)):
        if met.isdisjoint(pair):
            met.update(pair)
            kept.append(place)
            if len(kept) == n:
                break
    return pairs.iloc[kept]


def _variable(catalog: xr.Dataset, name: str) -> Variable:
    """A column of the catalog's own in words."""
    if name not in catalog.variables:
        return Variable(name, name, "", "")
    words = catalog[name].attrs
    return Variable(name, OWN_WORDS.get(name, name), str(words.get("units", "")), str(words.get("long_name", name)))
