"""The numbers behind a panel as one table, to be saved: tidy columns, and words that say what they are and in which unit."""

from __future__ import annotations

import importlib.util
import io
from collections.abc import Generator

import numpy as np
import pandas as pd

from ... import __version__
from ...catalog.schema import GALAXY
from ...errors import MosaicError
from ...latent.maps import known_map
from ...modalities import Modality
from ...model.quantiles import MEDIAN, QUANTILES
from ..compare.figures import Figure, figure_names, galaxy_figures, population_figures
from ..session.answers import PointEstimate, drawn_redshift, is_seen
from ..session.edits import edits_text
from ..session.observations import noise_words
from ..session.panels import (
    COMPARE,
    LATENT_MAP,
    LETTERS,
    N_MAPPED,
    NOW,
    POPULATION,
    check_panel,
    of_one_galaxy,
    panel_titles,
    vector_panels,
)
from ..session.population import N_SHOWN, summarise
from ..session.state import FRAMES, ExplorerState, Snapshot
from ..session.url import query_of

UM_PER_AA = 1e-4
LEVELS = {i: "median" if i == MEDIAN else f"q{level:g}".replace("0.", "") for i, level in enumerate(QUANTILES)}
Steps = Generator[None, None, pd.DataFrame]


def panel_data(panel: str, snapshot: Snapshot, state: ExplorerState) -> Steps:
    """Yields where it may be interrupted, returns a panel's numbers under a moment, just those that it draws.

    `attrs["about"]` of the table says in lines of text what is shown and what the columns are.

    - sed, sfh, photometry, any other vector: its coordinate; `truth`; `seen` (bool); `shown`, what the model was shown of it,
      with its 1-sigma `error` (0: exact) and `limit` (bool: fainter than `shown`), NaN where hidden; the answer's quantiles
      `q025` ... `median` ... `q975`; `median_A` ... of the pins. Where something is seen the quantiles repeat it.
    - a scalar: `density` at the middle of each bin, `density_A` ... of the pins; its truth and quantiles in `about`
    - population: `row`, `id`, `truth`, `median` of the scalar in focus; latent map: `row`, `id`, `x`, `y`, truth
    - compare: an error for each mask and quantity, of this galaxy and of many

    Raises
    ------
    MosaicError
        At once, if there is no such panel; in its course, if the map has not been made yet.
    """
    table = state.table
    check_panel(panel, table)
    if panel in (names := vector_panels(table)):
        return _vectors(panel, names[panel], snapshot, state)
    writers = {POPULATION: _population, LATENT_MAP: _latent_map, COMPARE: _compare}
    return writers[panel](snapshot, state) if panel in writers else _density(panel, snapshot, state)


# -- one galaxy -------------------------------------------------------------------------------------------------------
def _vectors(panel: str, names: tuple[str, ...], snapshot: Snapshot, state: ExplorerState) -> Steps:
    table, truth, shown = state.table, state.values[snapshot.row], state.shown(snapshot)
    seen = is_seen(snapshot.mask, shown.values[0])
    quantiles = state.model.answer(shown, snapshot.mask).quantiles[0]
    pinned = []
    for mask in snapshot.pins:
        yield
        pinned.append(state.model.answer(shown, mask).quantiles[0, :, MEDIAN])
    parts = []
    for name in names:
        row, place = table[name], table.slices[name]
        columns = _coordinates(row, several=len(names) > 1)
        if (
            snapshot.frame == FRAMES[1]
            and name == "sed"
            and np.isfinite(redshift := drawn_redshift(table, snapshot, truth, quantiles))
        ):
            columns["observed_wavelength"] = row.axis * (1 + redshift) * UM_PER_AA
        columns |= {
            "truth": truth[place],
            "seen": seen[place],
            "shown": np.where(seen, shown.values[0], np.nan)[place],
            "error": np.where(seen, shown.error[0], np.nan)[place],
            "limit": (seen & shown.limit[0])[place],
        }
        columns |= {word: quantiles[place, i] for i, word in LEVELS.items()}
        columns |= {f"median_{letter}": median[place] for letter, median in zip(LETTERS, pinned, strict=False)}
        parts.append(pd.DataFrame(columns))
    frame = pd.concat(parts, ignore_index=True)
    row = table[names[-1]]
    units = [f"{row.dim if len(names) == 1 else 'wavelength'} [{row.coordinate_unit}]"]
    units += ["observed_wavelength [um]"] if "observed_wavelength" in frame else []
    variable = row.variables[0]
    label = variable.label if len(names) == 1 else "magnitude"
    about = [
        f"{', '.join(units)}; truth, shown, error, quantiles: {label} [{variable.unit}]",
        "seen: the model was shown it, as `shown`, with its 1-sigma error (0: exact); limit: it was told `fainter than shown`",
        "q025 ... q975, median: quantiles of the answer; where something is seen they repeat it",
    ]
    return _with_words(frame, panel, snapshot, state, about)


def _coordinates(row: Modality, several: bool) -> dict[str, object]:
    """Columns that say where on a panel's axis the values stand; with several modalities also whose they are."""
    names = [str(c) for c in row.coordinate] if row.extent is None else [""] * row.size
    if several:
        return {"modality": row.name, "band": names, "wavelength": row.axis}
    return {row.dim: row.axis if row.extent else names}


def _density(name: str, snapshot: Snapshot, state: ExplorerState) -> Steps:
    shown, place, (_, variable) = state.shown(snapshot), state.table.place(name).start, state.table.variables[name]
    edges = state.model.edges[name]
    answer = state.model.answer(shown, snapshot.mask, [name])
    frame = pd.DataFrame({name: (edges[1:] + edges[:-1]) / 2, "density": answer.densities[name][0]})
    unit = f" [{variable.unit}]" if variable.unit else ""
    quantiles = ", ".join(f"{word} {answer.quantiles[0, place, i]:.6g}" for i, word in LEVELS.items())
    about = [
        f"{name}: middle of a bin{unit}; density: probability per unit of it",
        f"truth {state.values[snapshot.row, place]:.6g}; {quantiles}",
    ]
    if is_seen(snapshot.mask, shown.values[0])[place]:
        about.append(f"seen, as {shown.values[0, place]:.6g}: the density is all in its bin")
    for letter, mask in zip(LETTERS, snapshot.pins, strict=False):
        yield
        pinned = state.model.answer(shown, mask, [name])
        frame[f"density_{letter}"] = pinned.densities[name][0]
        about.append(f"pin {letter}: median {pinned.quantiles[0, place, MEDIAN]:.6g}")
    return _with_words(frame, name, snapshot, state, about)


# -- many galaxies ----------------------------------------------------------------------------------------------------
def _population(snapshot: Snapshot, state: ExplorerState) -> Steps:
    shown, name = state.observations.under(snapshot.noise)[:N_SHOWN], snapshot.scalar_name
    found = yield from summarise(state.model, shown, state.values[:N_SHOWN], snapshot.mask)
    summary = found.scalars[name]
    frame = pd.DataFrame(_ids(state, len(shown)) | {"truth": summary.truth, "median": summary.median})
    unit = state.table.variables[name][1].unit
    about = [f"truth, median of the answer: {name}{f' [{unit}]' if unit else ''}{', seen' if summary.seen else ''}"]
    about += [f"mean absolute error of {key}: {s.mae:.6f} ± {s.error:.6f}" for key, s in found.scalars.items() if not s.seen]
    return _with_words(frame, POPULATION, snapshot, state, about)


def _latent_map(snapshot: Snapshot, state: ExplorerState) -> Steps:
    yield
    name, shown = snapshot.scalar_name, state.observations.under(snapshot.noise)[:N_MAPPED]
    made = known_map(state.model, shown, snapshot.mask)
    if made is None:
        raise MosaicError("the map of this mask is still being made; ask again once it is shown.")
    truth = state.values[: len(shown), state.table.place(name).start]
    frame = pd.DataFrame(_ids(state, len(shown)) | {"x": made.xy[:, 0], "y": made.xy[:, 1], name: truth})
    return _with_words(frame, LATENT_MAP, snapshot, state, [f"x, y: UMAP, without unit; {name}: true value"])


def _ids(state: ExplorerState, n: int) -> dict[str, np.ndarray]:
    return {"row": np.arange(n), "id": state.catalog[GALAXY].values[:n]}


def _compare(snapshot: Snapshot, state: ExplorerState) -> Steps:
    masks = {NOW: snapshot.mask, **dict(zip(LETTERS, snapshot.pins, strict=False))}
    shown, answers = state.shown(snapshot), []
    for mask in masks.values():
        yield
        answers.append(PointEstimate.of(state.model.answer(shown, mask)))
    one = galaxy_figures(state.values[snapshot.row], list(masks.values()), answers)
    many, n = state.observations.under(snapshot.noise)[:N_SHOWN], min(N_SHOWN, state.n_galaxies)
    rows = []
    for (letter, mask), figures in zip(masks.items(), one, strict=True):
        begin = {"pin": letter, "mask": mask.text}
        for name in figure_names(state.table):
            rows.append(begin | {"galaxies": f"row {snapshot.row}", "of": name} | _figure(figures[name], "sigmas"))
        found = yield from summarise(state.model, many, state.values[:N_SHOWN], mask)
        for name, figure in population_figures(found).items():
            rows.append(begin | {"galaxies": f"first {n}", "of": name} | _figure(figure, "standard_error"))
    about = [
        "error of one galaxy: answer - truth of a scalar (sigmas: in units of half the 16-84% range), mean |answer - truth| "
        "over values of a modality that all masks hide",
        "error of many: mean |answer - truth|, with its standard error; note: why there is no figure",
    ]
    return _with_words(pd.DataFrame(rows), COMPARE, snapshot, state, about)


def _figure(figure: Figure, beside: str) -> dict[str, object]:
    return {"error": figure.value, "sigmas": np.nan, "standard_error": np.nan, "note": figure.instead} | {beside: figure.beside}


# -- words and files --------------------------------------------------------------------------------------------------
def _with_words(frame: pd.DataFrame, panel: str, snapshot: Snapshot, state: ExplorerState, about: list[str]) -> pd.DataFrame:
    """The table with lines that say what it is of."""
    one = of_one_galaxy(panel)
    of = f", galaxy in row {snapshot.row} (id {state.catalog[GALAXY].values[snapshot.row]})" if one else ""
    lines = [
        f"MOSAIC Explorer {__version__}: {panel_titles(state.table)[panel]}{of}; model {state.model.name}, "
        f"{noise_words(snapshot.noise)}",
        f"mask: {snapshot.mask.text}",
    ]
    if snapshot.edits and one:
        lines.append(f"shown otherwise than they are: {edits_text(snapshot.edits)}")
    lines += [f"pin {letter}: {mask.text}" for letter, mask in zip(LETTERS, snapshot.pins, strict=False)] if one else []
    query = query_of(snapshot, state.table, state.observations)
    frame.attrs["about"] = "\n".join([*lines, f"address: ?{query}" if query else "address: as it opens", *about])
    return frame


def csv_text(frame: pd.DataFrame) -> str:
    """The table as CSV, its words before it in lines that begin with #: `pandas.read_csv(file, comment="#")` reads it."""
    words = "".join(f"# {line}\n" for line in frame.attrs["about"].splitlines())
    return words + frame.to_csv(index=False, lineterminator="\n")


def parquet_bytes(frame: pd.DataFrame) -> bytes:
    """The table as Parquet, its words among the attributes that pandas reads back; MosaicError without pyarrow."""
    if importlib.util.find_spec("pyarrow") is None:
        raise MosaicError(
            "writing Parquet needs pyarrow, which is not installed here (pip install pyarrow); the CSV holds the same numbers."
        )
    file = io.BytesIO()
    frame.to_parquet(file, engine="pyarrow", index=False)
    return file.getvalue()
