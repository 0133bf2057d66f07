"""All subsets of what can be observed of a galaxy, with how good and how sure the answers are and what each costs."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence

import numpy as np
import xarray as xr

from ..catalog.measurements import Measurements, catalog_values
from ..catalog.noise import add_noise
from ..catalog.schema import GALAXY, validate
from ..errors import CatalogError
from ..masks import Mask
from ..model.mosaic import Mosaic
from ..steps import finish
from .pieces import PIECES, Piece, check_pieces, subsets, with_costs
from .subset_scores import TargetScore, check_target, error_unit, target_scores, targets_of

SUBSET, PIECE = "subset", "piece"
N_GALAXIES = 300
Scores = Mapping[str, TargetScore]  # by target


def lattice(
    model: Mosaic,
    catalog: xr.Dataset,
    target: str = "redshift",
    *,
    noise: str | None = None,
    pieces: Sequence[Piece] = PIECES,
    costs: Mapping[str, float] | None = None,
    galaxies: int = N_GALAXIES,
) -> xr.Dataset:
    """How good answers about a target are under every subset of some pieces: 32 of the five by default, in some 15 s.

    That more is seen does not promise a smaller error: what differs by no more than its standard errors is no difference.

    >>> pieces = me.gains.PIECES[1:3]
    >>> lattice = me.gains.lattice(model, catalog, "redshift", pieces=pieces, galaxies=20)
    >>> lattice["subset"].values.tolist()
    ['nothing', 'lsst', 'spherex', 'lsst spherex']

    Parameters
    ----------
    target : a scalar, or a vector modality, of which the mean over its hidden values counts
    noise : exact magnitudes are measured first, as this survey would, see `Mosaic.predict`
    pieces : what is seen or hidden as a whole; `PIECES`, `PIECES_IN_TWO` (the SFH before and after 10 Gyr, as in the paper), or
        one's own, at most eight
    costs : other costs than the examples, {text or label of a piece: hours of telescope time}
    galaxies : how many, the first of the catalog

    Returns
    -------
    Dataset with dims subset, whose coordinate is the text of the mask, and piece, that of the piece's:

    - `has` (subset, piece) : whether the piece is in it; `label` (subset) says so in words
    - `error`, `standard_error` (subset) : mean absolute error and its standard error [unit of the target's errors: dex, mag, or
        none of redshift]
    - `galaxy_error` (subset, galaxy) : of each galaxy, NaN where its true value is not known
    - `width` (subset) : the median galaxy's half of the 16-84% range, likewise
    - `outliers` (subset) : the part of redshifts with |dz| / (1 + z) > 0.15; NaN of other targets
    - `target_seen` (subset) : the part of the target's values that are seen; where it is 1 nothing is left to predict, and all
        figures are NaN; between 0 and 1 they are of the rest, and not to be compared with others
    - `hours` (subset), `piece_hours` (piece) : telescope time [h]

    Raises
    ------
    MosaicError
        If target, noise, a piece or a cost cannot be, or the catalog holds no galaxies.
    """
    model = model.for_catalog(catalog)
    check_target(target, model.table)
    chosen = with_costs(check_pieces(pieces, model.table), costs)
    if galaxies < 1 or not catalog.sizes.get(GALAXY):
        raise CatalogError(f"galaxies must be 1 or more; found {galaxies}, of the catalog's {catalog.sizes.get(GALAXY, 0)}.")
    some = catalog.isel({GALAXY: slice(galaxies)})
    validate(some, model.table)
    measured = some if noise is None else add_noise(some, model.table, noise)
    inputs, truth = model.inputs(measured), catalog_values(some, model.table)
    scores = finish(lattice_steps(model, inputs, truth, chosen, targets=[target]))
    return lattice_dataset(model, chosen, scores, target, inputs)


def lattice_steps(
    model: Mosaic,
    inputs: Measurements,
    truth: np.ndarray,
    pieces: tuple[Piece, ...],
    targets: Sequence[str] | None = None,
) -> Generator[None, None, dict[Mask, Scores]]:
    """Scores of each subset's mask, of several targets (default: all); yields between questions to the model."""
    asked = targets_of(model.table) if targets is None else targets
    scores: dict[Mask, Scores] = {}
    for subset in subsets(pieces, model.table):
        scores[subset.mask] = yield from target_scores(model, inputs, truth, subset.mask, asked)
    return scores


def lattice_dataset(
    model: Mosaic, pieces: tuple[Piece, ...], scores: Mapping[Mask, Scores], target: str, inputs: Measurements
) -> xr.Dataset:
    """As `lattice` gives it, of scores that are there; figures of other subsets are NaN."""
    some, unit = subsets(pieces, model.table), error_unit(target, model.table)
    parts = [float(subset.mask.of(target).mean()) for subset in some]
    found = [scores[s.mask][target] if s.mask in scores else None for s in some]

    def figures(name: str) -> np.ndarray:
        return np.array([np.nan if one is None else getattr(one, name) for one in found], float)

    words, nothing = {"units": unit}, np.full(len(inputs), np.nan, np.float32)
    return xr.Dataset(
        {
            "has": ((SUBSET, PIECE), np.array([subset.has for subset in some])),
            "error": (SUBSET, figures("error"), words | {"long_name": "mean absolute error"}),
            "standard_error": (SUBSET, figures("standard_error"), words | {"long_name": "standard error of the error"}),
            "galaxy_error": ((SUBSET, GALAXY), np.array([nothing if one is None else one.each for one in found]), words),
            "width": (SUBSET, figures("width"), words | {"long_name": "median half of the 16-84% range"}),
            "outliers": (SUBSET, figures("outliers"), {"units": "", "long_name": "part with |dz| / (1 + z) > 0.15"}),
            "target_seen": (SUBSET, parts, {"units": "", "long_name": "part of the target's values that are seen"}),
            "hours": (SUBSET, [s.hours(pieces) for s in some], {"units": "h", "long_name": "telescope time"}),
            "piece_hours": (PIECE, [piece.hours for piece in pieces], {"units": "h", "long_name": "telescope time"}),
        },
        {
            SUBSET: [subset.mask.text for subset in some],
            "label": (SUBSET, [subset.label(pieces) for subset in some]),
            PIECE: [piece.text for piece in pieces],
            "piece_label": (PIECE, [piece.label for piece in pieces]),
        },
        {"target": target, "model": model.name, "noise": inputs.noise, "galaxies": len(inputs)},
    )
