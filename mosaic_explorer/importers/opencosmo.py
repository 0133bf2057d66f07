"""`mosaic import opencosmo`: a diffsky mock in OpenCosmo format (Last Journey and others) becomes a catalog.

Cosmology, stellar templates, model parameters and random draws are those of the mock; see mock_light.py for the light.
"""

from __future__ import annotations

import importlib.util
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import xarray as xr
from tqdm import tqdm

from ..catalog.schema import build_catalog, validate
from ..catalog.writing import check_free, write_catalog
from ..errors import CatalogError
from ..modalities import EXTENDED_TABLE
from ..photometry import LSST_SOURCE
from .report import Report, report_text, settle

if TYPE_CHECKING:
    from .mock_files import Galaxies, Mock

PACKAGES = ("opencosmo", "diffsky", "diffmah", "diffstar", "dsps", "jax")
DRY_RUN_GALAXIES = 500  # enough for the histograms of a dry run
BLOCK = 512  # galaxies whose light is held at once, in whole haloes
MASS_TOLERANCE = 0.01  # dex, median: recomputed masses further from the mock's own are those of another model


def import_opencosmo(
    folder: str | Path,
    out: str | Path | None = None,
    *,
    limit: int | None = None,
    dry_run: bool = False,
    strict: bool = False,
) -> tuple[xr.Dataset, str]:
    """The galaxies of a diffsky mock as a catalog, written to `out`, and a text that says what was understood.

    Satellites that have merged by the time of observation are no galaxies any more: their light, mass and star formation
    are in their host. Memory: about 6 kB a galaxy, and 2 GB.

    Parameters
    ----------
    folder : of the mock
    limit : at most so many galaxies, those of haloes drawn at random over all redshifts (the same ones each time)
    dry_run : write nothing, and compute at most 500 galaxies
    strict : any galaxy left out is an error

    Raises
    ------
    CatalogError
        If the mock or a package lacks something, no galaxy can be used, or `out` exists.
    """
    if limit is not None and limit < 1:
        raise CatalogError(f"--limit must be at least 1 galaxy; found {limit}.")
    if not dry_run:
        if out is None:
            raise CatalogError("--out is missing: the catalog to write, .zarr or .zarr.zip (or give --dry-run).")
        check_free(out)
    for package in PACKAGES:
        if importlib.util.find_spec(package) is None:
            raise CatalogError(f"import needs '{package}'; install with: pip install 'mosaic-explorer[import]'.")
    from .mock_files import check_files, open_mock, read_galaxies

    folder = Path(folder)
    mock = open_mock(folder, check_files(folder))
    report = Report(folder.resolve().name)
    report.interpretation.append(
        f"diffsky mock '{mock.name}', made by diffsky {mock.diffsky_version}, read by {version('diffsky')}"
    )
    if dry_run:
        limit = min(limit or DRY_RUN_GALAXIES, DRY_RUN_GALAXIES)
        report.interpretation.append(f"a dry run: at most {limit} galaxies, of haloes drawn at random")
    galaxies = read_galaxies(mock, limit, report)
    settle(xr.Dataset(), report, strict)  # before hours of work
    catalog = _catalog(mock, galaxies, folder, report)
    settle(catalog, report, strict)
    if not dry_run and out is not None:
        write_catalog(catalog, out)
    return catalog, report_text(catalog, report)


def _catalog(mock: Mock, galaxies: Galaxies, folder: Path, report: Report) -> xr.Dataset:
    from .mock_files import exclude
    from .mock_light import MockLight

    light = MockLight(mock.templates, mock.model, mock.cosmos, galaxies.columns["redshift_true"].max())
    values: dict[str, np.ndarray] = {}
    with tqdm(total=len(galaxies.host), unit="galaxy", desc="importing") as bar:
        for rows in _blocks(galaxies.host):
            columns = {name: column[rows] for name, column in galaxies.columns.items()}
            for name, value in light.values(columns, np.searchsorted(rows, galaxies.host[rows])).items():
                if name not in values:
                    values[name] = np.empty((len(galaxies.host), *value.shape[1:]), np.float32)
                values[name][rows] = value
            bar.update(len(rows))
    if n_merged := galaxies.is_merged.sum():
        report.interpretation.append(
            f"{n_merged} satellites have merged into their hosts: their light and stars are the hosts'"
        )
    is_finite = np.all([np.isfinite(v.reshape(len(v), -1)).all(1) for v in values.values()], axis=0)
    exclude(report, galaxies.in_catalog & ~is_finite, galaxies.columns["gal_id"], "whose light could not be computed")
    in_result = galaxies.in_catalog & is_finite
    if not in_result.any():
        raise CatalogError(f"no galaxy of the mock can be used: {'; '.join(report.exclusions)}.")
    values = {name: value[in_result] for name, value in values.items()}
    columns = {name: column[in_result] for name, column in galaxies.columns.items()}
    _compare(mock, columns, values, report)
    return validate(build_catalog(values, attrs=_attributes(mock, folder), galaxy_id=columns["gal_id"], table=EXTENDED_TABLE))


def _blocks(host: np.ndarray) -> list[np.ndarray]:
    """Increasing rows of whole haloes, about BLOCK galaxies each."""
    order = np.argsort(host, kind="stable")
    begins = np.flatnonzero(np.r_[True, np.diff(host[order]) > 0])
    cuts = np.unique(begins[np.searchsorted(begins, np.arange(BLOCK, len(order), BLOCK), side="right") - 1])
    return [np.sort(rows) for rows in np.split(order, cuts[cuts > 0])]


def _compare(mock: Mock, columns: dict[str, np.ndarray], values: dict[str, np.ndarray], report: Report) -> None:
    """Our numbers against the mock's own; masses that differ mean that this diffsky has another model than the mock's."""
    from .mock_files import OWN_MAGNITUDES, OWN_MASSES

    for name, column in OWN_MASSES.items():
        if column in columns:
            difference = float(np.nanmedian(np.abs(values[name] - columns[column])))
            if difference > MASS_TOLERANCE:
                raise CatalogError(
                    f"'{name}' recomputed differs from the mock's own '{column}' by {difference:.2g} dex (median; expected "
                    f"less than {MASS_TOLERANCE}): the mock was made by diffsky {mock.diffsky_version}, installed is "
                    f"{version('diffsky')}."
                )
            report.interpretation.append(
                f"'{name}' recomputed agrees with the mock's '{column}' to {difference:.1g} dex (median)"
            )
    if all(name in columns for name in OWN_MAGNITUDES):
        differences = [np.nanmedian(values["lsst"][:, i] - columns[name]) for i, name in enumerate(OWN_MAGNITUDES)]
        text = ", ".join(f"{name[-1]} {difference:+.3f}" for name, difference in zip(OWN_MAGNITUDES, differences))
        report.interpretation.append(f"LSST magnitudes less the mock's own (its filters, steps and lensing), median: {text}")


def _attributes(mock: Mock, folder: Path) -> dict[str, str]:
    cosmology, shape = mock.cosmos.parameters, np.shape(mock.templates.ssp_flux)
    return {
        "title": f"Galaxies of the diffsky mock {mock.name}",
        "physics_version": "imported",
        "source": folder.resolve().name,
        "packages": ", ".join([*(f"{name} {version(name)}" for name in PACKAGES), LSST_SOURCE]),
        "made_with": f"diffsky {mock.diffsky_version}",
        "stellar_templates": f"the mock's own: {shape[0]} metallicities, {shape[1]} ages, {shape[2]} wavelengths",
        "light": "stars, nebular emission as the templates have it, dust attenuation and mergers (diffsky); "
        "IGM absorption (Inoue et al. 2014); no lensing",
        "cosmology": ", ".join(f"{name}={value:g}" for name, value in cosmology._asdict().items())
        + f", fb={mock.cosmos.baryon_fraction:g}",
    }
