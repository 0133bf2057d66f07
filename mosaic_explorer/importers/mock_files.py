"""The files of a diffsky mock in OpenCosmo format: checked, opened, and the columns of its galaxies read.

A mock is a folder: `*diffsky_gals.hdf5` files with the galaxies, and the `diffsky_*.hdf5` files that belong to them
(stellar templates, model parameters, filters, times).
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import h5py
import numpy as np

from ..catalog.schema import SHOWN_ROWS
from ..errors import CatalogError
from ..modalities import LSST_BANDS, TABLE
from .report import Report

if TYPE_CHECKING:
    from .mock_light import Cosmos

GALAXY_FILES = "*diffsky_gals.hdf5"
COMPANION_FILES = ("ssp_data", "param_collection", "transmission_curves", "t_table")  # diffsky_NAME_*.hdf5
GROUP_COLUMNS = ("gal_id", "central", "top_host_idx")
PARAMETERS = (  # what the light of a galaxy depends on
    "redshift_true",
    *("logm0", "logtc", "early_index", "late_index", "t_peak"),  # diffmah: the growth of its halo
    *("lgmcrit", "lgy_at_mcrit", "indx_lo", "indx_hi", "lg_qt", "qlglgdt", "lg_drop", "lg_rejuv"),  # diffstar: its history
    *("mc_sfh_type", "uran_av", "uran_delta", "uran_funo", "uran_pburst", "delta_mag_ssp_scatter"),  # draws: dust, bursts
    *("uran_pmerge", "logmp_infall", "logmhost_infall"),  # mergers
)
# The mock's own results, where it has them: compared with ours.
OWN_MASSES = {"log_halo_mass": "logmp_obs", "log_stellar_mass": "logsm_obs"}
OWN_MAGNITUDES = tuple(f"lsst_{band}" for band in LSST_BANDS)
REDSHIFT_MAX = TABLE.variables["redshift"][1].allowed[1]
SEED = 0  # of the draw of haloes


@dataclass
class Mock:
    """An opened mock: its datasets (opencosmo), templates and model parameters (diffsky), cosmology, name, and the diffsky
    version that made it."""

    datasets: list
    templates: Any  # named tuples of diffsky's, without types
    model: Any
    cosmos: Cosmos
    name: str
    diffsky_version: str


@dataclass
class Galaxies:
    """Galaxies of a mock and of those that merged into them.

    `columns` hold (n, ...) values each; `host` (n,) is the place of each one's host in them (its own, if it has none);
    `is_merged` and `in_catalog` (n,) say which satellites are no galaxies any more, and which galaxies belong into the catalog.
    """

    columns: dict[str, np.ndarray]
    host: np.ndarray
    is_merged: np.ndarray
    in_catalog: np.ndarray


def check_files(folder: Path) -> str:
    """The name of the mock in a folder, if its files are there, whole, and hold the columns needed.

    Raises
    ------
    CatalogError
    """
    if not folder.is_dir():
        raise CatalogError(f"there is no folder '{folder}'; expected one with the files of a mock, {GALAXY_FILES} among them.")
    files = sorted(folder.glob(GALAXY_FILES))
    if not files:
        raise CatalogError(
            f"'{folder}' holds no {GALAXY_FILES}; found {len(list(folder.iterdir()))} other files. Give the folder of one mock."
        )
    names, n_galaxies = {}, 0
    for path in sorted(folder.glob("*.hdf5")):
        try:
            with h5py.File(path) as file:
                if path in files:
                    names[_mock_name(file, path)] = path
                    n_galaxies += _count(file, path)
        except OSError as error:
            what = " ".join(str(error).split())
            raise CatalogError(f"'{path.name}' cannot be read as HDF5 ({what[:160]}); get the file again.") from error
    if n_galaxies == 0:
        raise CatalogError(f"'{folder}' holds 0 galaxies in {len(files)} files; at least 1 is needed.")
    if len(names) > 1:
        raise CatalogError(f"'{folder}' holds files of several mocks ({', '.join(names)}); give each its own folder.")
    (name,) = names
    for what in COMPANION_FILES:
        if not (folder / f"diffsky_{name}_{what}.hdf5").exists():
            raise CatalogError(f"'{folder}' lacks 'diffsky_{name}_{what}.hdf5', which comes with the mock; get it too.")
    return name


def _mock_name(file: h5py.File, path: Path) -> str:
    try:
        name = file["header/catalog_info"].attrs["mock_version_name"]
    except KeyError:
        raise CatalogError(
            f"'{path.name}' is no diffsky mock in OpenCosmo format: it lacks 'header/catalog_info' with 'mock_version_name'."
        ) from None
    return name.decode() if isinstance(name, bytes) else str(name)


def _count(file: h5py.File, path: Path) -> int:
    """Galaxies in a file, over its groups (cores, synthetic cores)."""
    count = 0
    for group in (file, *(item for item in file.values() if isinstance(item, h5py.Group))):
        if "data" not in group:
            continue
        missing = [name for name in (*GROUP_COLUMNS, *PARAMETERS) if name not in group["data"]]
        if missing:
            raise CatalogError(
                f"'{path.name}' lacks {len(missing)} of the columns that the light of a galaxy depends on: "
                f"{', '.join(missing[:6])}{', ...' if len(missing) > 6 else ''}; use a mock with mergers (made after May 2026)."
            )
        count += len(group["data/gal_id"])
    return count


def open_mock(folder: Path, name: str) -> Mock:
    """The mock, opened by diffsky, synthetic cores included.

    Raises
    ------
    CatalogError
        If diffsky or opencosmo cannot.
    """
    from diffsky.data_loaders.opencosmo_utils import load_diffsky_mock

    from .mock_light import Cosmos

    try:
        with warnings.catch_warnings():  # that versions go unchecked; we report them, and compare masses
            warnings.simplefilter("ignore", UserWarning)
            lightcone, companions = load_diffsky_mock(folder, synth_cores=True)
        versions = dict(getattr(lightcone.header, "diffsky_versions", {}))
        cosmos = Cosmos.of(lightcone.cosmology)
    except Exception as error:  # h5py, pydantic, opencosmo and diffsky each raise their own
        what = " ".join(str(error).split())[:160]
        raise CatalogError(
            f"'{folder}' cannot be opened as a diffsky mock ({type(error).__name__}: {what}); expected one made by diffsky "
            f"{version('diffsky')} or near: get its files again, or install the diffsky that made it."
        ) from error
    diffsky_version = str(versions.get("diffsky", "unknown"))
    # files come in the order of the file system: sorted, the same mock gives the same catalog everywhere
    datasets = sorted(_datasets(lightcone), key=lambda d: _columns(d, GROUP_COLUMNS)["gal_id"][:1].tolist())
    return Mock(datasets, companions["ssp_data"], companions["param_collection"], cosmos, name, diffsky_version)


def _datasets(lightcone: dict) -> Iterator:
    """A lightcone holds slices, and a slice may hold cores and synthetic cores apart."""
    for item in lightcone.values():
        if isinstance(item, dict):
            yield from _datasets(item)
        else:
            yield item


def read_galaxies(mock: Mock, limit: int | None, report: Report) -> Galaxies:
    """The galaxies of the mock, or `limit` of them in haloes drawn at random, with all that merged into them.

    Raises
    ------
    CatalogError
        If no galaxy can be used, or hosts cannot be told.
    """
    from .mock_light import merger_mask

    parts = [_columns(dataset, GROUP_COLUMNS) for dataset in mock.datasets]
    starts = np.cumsum([0, *(len(part["gal_id"]) for part in parts)])
    host = np.concatenate([_hosts(part) + start for part, start in zip(parts, starts)])
    haloes, halo = np.unique(host, return_inverse=True)
    report.interpretation.append(f"{len(host)} galaxies in {len(haloes)} haloes and {len(mock.datasets)} datasets")
    # the place of each galaxy's halo in the order in which haloes are taken
    rank = np.random.default_rng(SEED).permutation(len(haloes))[halo] if limit else halo
    rows = np.flatnonzero(rank < (limit or len(haloes)))
    columns = _read_columns(mock, starts, rows)
    is_usable = _usable(columns, report)
    columns, rows = _take(columns, is_usable), rows[is_usable]
    is_merged = merger_mask(columns, mock.model, mock.cosmos)
    in_catalog = ~is_merged
    if limit:
        in_order = np.argsort(rank[rows], kind="stable")
        in_catalog[in_order[np.cumsum(in_catalog[in_order]) > limit]] = False
        needed = rank[rows] <= rank[rows][in_catalog].max(initial=-1)  # haloes after the last one needed are not computed
        columns, rows, is_merged, in_catalog = _take(columns, needed), rows[needed], is_merged[needed], in_catalog[needed]
    place = np.full(len(host), -1)
    place[rows] = np.arange(len(rows))
    host = place[host[rows]]
    return Galaxies(columns, np.where(host < 0, np.arange(len(rows)), host), is_merged, in_catalog)


def _hosts(part: dict[str, np.ndarray]) -> np.ndarray:
    """Row of each galaxy's host in its dataset, (n,); its own row where the mock has lost the host.

    opencosmo 1.2 gives rows of the dataset, 1.3 rows of the lightcone. A central is its own host: that tells them apart.
    """
    rows = np.arange(len(part["gal_id"]))
    host, central = np.asarray(part["top_host_idx"]).astype(int), np.asarray(part["central"]) == 1
    shift = (host - rows)[central]
    if len(shift) and np.ptp(shift):
        raise CatalogError(
            f"'top_host_idx' does not point to hosts: {np.count_nonzero(shift != np.median(shift))} of {len(shift)} centrals "
            f"are not their own host. Use a newer release of the mock, whose rows were numbered anew for OpenCosmo."
        )
    host = host - (shift[0] if len(shift) else 0)
    return np.where((host >= 0) & (host < len(rows)) & ~central, host, rows)


def _read_columns(mock: Mock, starts: np.ndarray, rows: np.ndarray) -> dict[str, np.ndarray]:
    own = [c for c in (*OWN_MASSES.values(), *OWN_MAGNITUDES) if all(c in d.columns for d in mock.datasets)]
    names = ["gal_id", "central", *PARAMETERS, *own]
    parts = []
    for dataset, start, stop in zip(mock.datasets, starts, starts[1:]):
        mine = rows[(rows >= start) & (rows < stop)] - start
        if len(mine):
            parts.append(_columns(dataset.take_rows(mine), names))
    return {name: np.concatenate([part[name] for part in parts]) for name in names}


def _columns(dataset: Any, names: Sequence[str]) -> dict[str, np.ndarray]:
    """Columns of an opencosmo dataset, (n,) or (n, values) each; opencosmo drops the first axis where n is 1."""
    data = dataset.select(list(names)).get_data("numpy")
    rows = {name: np.asarray(data[name]).reshape(len(dataset), -1) for name in names}
    return {name: row[:, 0] if row.shape[1] == 1 else row for name, row in rows.items()}


def _usable(columns: dict[str, np.ndarray], report: Report) -> np.ndarray:
    """Which galaxies can be used, (n,) of bool; the others are counted and named in the report."""
    ids, n = columns["gal_id"], len(columns["gal_id"])
    not_finite = {name: ~np.isfinite(columns[name].reshape(n, -1).astype(float)).all(1) for name in PARAMETERS}
    which = ", ".join(name for name, wrong in not_finite.items() if wrong.any())
    is_repeated = np.ones(n, bool)
    is_repeated[np.unique(ids, return_index=True)[1]] = False
    is_usable = np.ones(n, bool)
    for wrong, what in (
        (np.any(list(not_finite.values()), axis=0), f"with parameters that are not finite ({which})"),
        (columns["redshift_true"] <= 0, "with redshift <= 0"),
        (columns["redshift_true"] > REDSHIFT_MAX, f"with redshift > {REDSHIFT_MAX:g}"),
        (is_repeated, "whose gal_id was there before (the first is kept)"),
    ):
        exclude(report, wrong & is_usable, ids, what)
        is_usable &= ~wrong
    if not is_usable.any():
        raise CatalogError(f"no galaxy of the mock can be used: {'; '.join(report.exclusions)}.")
    return is_usable


def exclude(report: Report, wrong: np.ndarray, ids: np.ndarray, what: str) -> None:
    """Count and name the galaxies left out, `wrong` (n,) of bool."""
    if wrong.any():
        some = ", ".join(map(str, ids[wrong][:SHOWN_ROWS])) + (", ..." if wrong.sum() > SHOWN_ROWS else "")
        report.exclusions.append(f"{wrong.sum()} galaxies {what}: gal_id {some}")


def _take(columns: dict[str, np.ndarray], rows: np.ndarray) -> dict[str, np.ndarray]:
    return {name: column[rows] for name, column in columns.items()}
