"""What came of observing a catalog, in lines of text."""

from __future__ import annotations

import numpy as np
import xarray as xr

from ..modalities import TABLE
from .filter_curves import FILTER
from .photometry_library import PHOTOMETRY
from .schema import ERROR, LIMIT, OBSERVED
from .surveys import DEPTH_SNR, Survey
from .targets import targets


def summary(catalog: xr.Dataset, survey: Survey) -> str:
    """What came of observing, as lines of text: depth, fraction detected, median error of these; by band or detector."""
    (target,) = targets(catalog, [survey])
    kept = target.is_seen
    observed, error, limit = (catalog.variables[target.name + x].values[:, kept] for x in (OBSERVED, ERROR, LIMIT))
    depth, unit_of = target.depths(DEPTH_SNR)[kept], target.bands.unit_of[kept]
    is_observed = np.isfinite(observed)
    detected = is_observed & (limit == 0)
    dim = FILTER if survey.modality == PHOTOMETRY else TABLE[survey.modality].dim
    lines = [
        f"{survey.name} ({survey.title})",
        f"  {dim:<16} {'5-sigma depth':>14} {f'{survey.detection_snr:g} sigma':>10} {'median error':>14}",
    ]
    for unit in dict.fromkeys(unit_of.tolist()):
        part = unit_of == unit
        deep, shallow = depth[part].max(), depth[part].min()
        depths = f"{deep:.2f}" if part.sum() == 1 else f"{shallow:.2f} to {deep:.2f}"
        errors = error[:, part][detected[:, part]]
        fraction = detected[:, part].sum() / max(is_observed[:, part].sum(), 1)
        label = _label(survey, target.bands.units[unit], target.bands.wavelength[kept][part])
        lines.append(
            f"  {label:<16} {depths:>14} {fraction:>10.1%} {f'{np.median(errors):.3f} mag' if len(errors) else '-':>14}"
        )
    lines.append(
        f"  at least {survey.detection_snr:g} sigma in all {kept.sum()}: {detected.all(1).mean():.1%} of galaxies; "
        f"in one or more: {detected.any(1).mean():.1%}"
    )
    return "\n".join(lines)


def _label(survey: Survey, unit: str, wavelength: np.ndarray) -> str:
    if len(wavelength) > 1:
        return f"{wavelength[0]:.2f}-{wavelength[-1]:.2f} um"
    return unit if survey.modality == PHOTOMETRY else unit.removeprefix(f"{survey.modality}-")
