"""A short Python program that comes to the numbers a panel shows; it uses the package as its README does."""

from __future__ import annotations

import json
from collections.abc import Sequence

import numpy as np
import xarray as xr

from ...catalog.noise import usable_surveys
from ...catalog.schema import ERROR, ERRORS, GALAXY, LIMIT, OBSERVED
from ...catalog.surveys import EXACT, SETTINGS, load_surveys
from ...latent.maps import EPOCHS, MIN_DISTANCE, NEIGHBOURS, SEED
from ...masks import Mask
from ...modalities import TABLE, Modality
from ..compare.figures import figure_names
from ..session.edits import Edits, editable, variable_of
from ..session.observations import Observations
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
from ..session.population import N_SHOWN
from ..session.state import Snapshot
from ..session.url import query_of
from ..sources.origin import Origin


def snippet(panel: str, snapshot: Snapshot, observations: Observations, origin: Origin) -> str:
    """A whole Python program that prints the numbers of a panel under a moment, and leaves them in `table`.

    Galaxies and model that only their owner can open are taken to be in `catalog` and `model`.

    Raises
    ------
    MosaicError
        If there is no such panel.
    """
    table = observations.table
    check_panel(panel, table)
    writer = _Writer(snapshot, observations, origin)
    if panel in (names := vector_panels(table)):
        body = writer.vectors(names[panel])
    elif panel in (POPULATION, LATENT_MAP, COMPARE):
        body = {POPULATION: writer.population, LATENT_MAP: writer.latent_map, COMPARE: writer.compare}[panel]()
    else:
        body = writer.density(panel)
    query = query_of(snapshot, table, observations)
    of = f" of galaxy {snapshot.row}" if of_one_galaxy(panel) else ""
    head = [f"# {panel_titles(table)[panel]}{of}, as MOSAIC Explorer shows it{f' at ?{query}' if query else ''}"]
    if None in origin:
        unknown = [name for name, place in zip(("catalog", "model"), origin, strict=True) if place is None]
        head.append(f"# {' and '.join(f'`{name}`' for name in unknown)}: as given to me.explore()")
    return "\n".join([*head, *sorted(writer.imports, key=lambda line: (line.startswith("from"), line)), "", *body]) + "\n"


class _Writer:
    """Writes the parts of one program, and gathers what it imports."""

    def __init__(self, snapshot: Snapshot, observations: Observations, origin: Origin):
        self.snapshot, self.observations, self.origin = snapshot, observations, origin
        self.table, self.catalog = observations.table, observations.catalog
        self.imports = {"import mosaic_explorer as me"}
        has = [name for name in self.table.variables if name + OBSERVED in self.catalog.variables]
        # of predict and embed: the catalog's own observations count unless they are told not to
        self.options = ", observed=False" if snapshot.noise == EXACT and has else ""

    # -- what is shown to whom ----------------------------------------------------------------------------------------
    def opened(self, name: str, shown: str, rows: Sequence[int], edits: Edits = ()) -> tuple[str, list[str]]:
        """What the model is shown of some galaxies, and the lines that lead there; `name` keeps their true values."""
        part, path, lines = self.catalog.isel({GALAXY: list(rows)}), self.origin.catalog, []
        whole = len(rows) == self.catalog.sizes[GALAXY] and len(rows) > 1
        if path is None:
            place = f"slice({len(rows)})" if isinstance(rows, range) else f"{list(rows)}"
            lines.append(f"{name} = catalog" if whole else f"{name} = catalog.isel(galaxy={place})")
        else:
            arguments = [json.dumps(path)] if path else []
            arguments += [] if whole else [f"rows={f'range({len(rows)})' if isinstance(rows, range) else list(rows)}"]
            lines.append(f"{name} = me.open_catalog({', '.join(arguments)})")
        surveys, gone = self.surveys(part)
        source = f"{name}.drop_vars({json.dumps(gone)})" if gone else name
        if surveys:
            self.imports.add("from mosaic_explorer.catalog.noise import observe")
            lines.append("# the same noise for the same galaxy: it is drawn by the galaxy's id")
            source = f"observe({source}, {json.dumps(list(surveys))})"
        if edits:
            source += ".copy(deep=True)"
        if source == name:
            return name, lines
        lines.append(f"{shown} = {source}")
        measured = {load_surveys()[survey].modality for survey in surveys}
        if self.snapshot.noise != EXACT:
            measured |= {row.name for row in self.table if row.measured and self.held(row) in {*part.variables} - {*gone}}
        return shown, lines + [line for key, value in edits for line in self.edit(shown, key, value, measured)]

    def surveys(self, part: xr.Dataset) -> tuple[tuple[str, ...], list[str]]:
        """Which surveys observe these galaxies; and what the catalog holds of others that see none of them, to be dropped."""
        names = SETTINGS.get(self.snapshot.noise, ())
        observing = usable_surveys(part, self.table, names)
        idle = set(usable_surveys(self.catalog, self.table, names)) - set(observing)
        rows = [self.table[load_surveys()[name].modality] for name in sorted(idle)]
        held = [row.variables[0].name + end for row in rows for end in (OBSERVED, ERROR, LIMIT) if self.held(row) in part]
        return observing, held

    @staticmethod
    def held(row: Modality) -> str:
        """The variable that holds what was observed of a modality that surveys measure."""
        return row.variables[0].name + OBSERVED

    def edit(self, shown: str, key: str, value: float, measured: set[str]) -> list[str]:
        """The lines that change one value: of what is measured, if it is, which keeps its error and is no limit then."""
        name = variable_of(key, self.table).name
        row, _ = self.table.variables[name]
        at = f".loc[{{{json.dumps(row.dim)}: {json.dumps(key)}}}]" if row.is_vector else "[:]"
        if row.name not in measured:
            return [f'{shown}["{name}"]{at} = {value!r}']
        lines = [f'{shown}["{name}{OBSERVED}"]{at} = {value!r}', f'{shown}["{name}{LIMIT}"]{at} = 0']
        under = self.observations.under(self.snapshot.noise)
        if np.isnan(under.values[self.snapshot.row, editable(self.table)[key]]):
            lines.append(f'{shown}["{name}{ERROR}"]{at} = {ERRORS[0]}  # it was not measured: as good as exact')
        return lines

    def one(self) -> tuple[str, list[str]]:
        """This galaxy as the model is shown it, and the lines that lead there; the mask comes with them."""
        shown, lines = self.opened("galaxy", "shown", [self.snapshot.row], self.snapshot.edits)
        return shown, [*lines, *self.model_lines(), f"mask = {self.parsed(self.snapshot.mask)}"]

    def many(self, most: int, *names: str) -> tuple[str, list[str]]:
        """The first so many galaxies, in the same way; without edits, which are of one galaxy."""
        return self.opened(*(names or ("galaxies", "shown")), range(min(most, self.catalog.sizes[GALAXY])))

    def model_lines(self) -> list[str]:
        return [] if self.origin.model is None else [f"model = me.load_model({json.dumps(self.origin.model)})"]

    def parsed(self, mask: Mask) -> str:
        """A mask as Python; of a model with further modalities, in its own table."""
        own = "" if self.table.values_digest == TABLE.values_digest else ", model.table"
        return f"me.Mask.parse({json.dumps(mask.text)}{own})"

    def pins(self) -> str:
        """{letter: mask} as Python."""
        return ", ".join(f'"{a}": {self.parsed(m)}' for a, m in zip(LETTERS, self.snapshot.pins, strict=False))

    # -- panels -------------------------------------------------------------------------------------------------------
    def vectors(self, names: tuple[str, ...]) -> list[str]:
        """A table for each modality: the answer's quantiles, the truth, what was measured, the pins' medians."""
        shown, lines = self.one()
        several = len(names) > 1
        unit = self.table[names[0]].variables[0].unit
        what = json.dumps(list(names) if several else names[0])
        lines += [f"answer = model.predict({shown}, mask, what={what}{self.options})", ""]
        at = "name" if several else json.dumps(names[0])
        place = "table[name]" if several else "table"
        body = [f"{place} = answer[{at}][0].to_pandas()  # a column for each quantile [{unit}]"]
        body.append(f'{place}["truth"] = galaxy[{at}].values[0]')
        if any(self.table[name].measured for name in names) and not self.options and self.snapshot.noise != EXACT:
            measured = f'f"{{name}}_{{part}}" in {shown}' if several else f'"{names[0]}_" + part in {shown}'
            value = f'{shown}[f"{{name}}_{{part}}"]' if several else f'{shown}["{names[0]}_" + part]'
            body += [
                'for part in ("observed", "error", "limit"):  # what the model may be shown',
                f"    if {measured}:",
                f"        {place}[part] = {value}.values[0]",
            ]
        if self.snapshot.pins:
            predicted = f"model.predict({shown}, pin, what={at}, ood_score=False{self.options})"
            body += [
                f"for letter, pin in {{{self.pins()}}}.items():",
                f'    {place}["median_" + letter] = {predicted}[{at}][0].sel(quantile=0.5).values',
            ]
        body.append(f"print({place})")
        if several:
            return [*lines, "table = {}", f"for name in {what}:", *(f"    {line}" for line in body)]
        return [*lines, *body]

    def density(self, name: str) -> list[str]:
        """The density of a scalar, its quantiles and the truth."""
        shown, lines = self.one()
        lines += [
            f'answer = model.predict({shown}, mask, what="{name}"{self.options})',
            "",
            f'print("truth", float(galaxy["{name}"][0]))',
            f'print(answer["{name}"][0].to_pandas())  # its quantiles',
            f'table = answer["{name}_pdf"][0].to_pandas().to_frame("density")  # per unit, at the middle of each bin',
        ]
        if self.snapshot.pins:
            predicted = f'model.predict({shown}, pin, what="{name}", ood_score=False{self.options})'
            lines += [
                f"for letter, pin in {{{self.pins()}}}.items():",
                f'    table["density_" + letter] = {predicted}["{name}_pdf"].values[0]',
            ]
        return [*lines, "print(table)"]

    def population(self) -> list[str]:
        """Errors of every scalar, and truth and median of the one in focus."""
        shown, lines = self.many(N_SHOWN)
        name = self.snapshot.scalar_name
        return [
            *lines,
            *self.model_lines(),
            f"mask = {self.parsed(self.snapshot.mask)}",
            f"scalars = {json.dumps(list(self.table.scalar_names))}",
            f"answer = model.predict({shown}, mask, what=scalars, ood_score=False{self.options})",
            "",
            "for name in scalars:",
            "    error = abs(answer[name].sel(quantile=0.5).astype(float) - galaxies[name])",
            '    print(f"{name}: {error.mean():.3f} ± {error.std() / error.count() ** 0.5:.3f}")  # mean absolute error',
            "",
            f'table = galaxies["{name}"].to_series().to_frame("truth")',
            f'table["median"] = answer["{name}"].sel(quantile=0.5).values',
            "print(table)",
        ]

    def latent_map(self) -> list[str]:
        """UMAP of the pooled embeddings."""
        shown, lines = self.many(N_MAPPED)
        lines += [
            *self.model_lines(),
            f"mask = {self.parsed(self.snapshot.mask)}",
            f"hidden = model.embed({shown}, mask{self.options}).values.mean(1)  # (galaxy, hidden)",
            "",
            f'table = galaxies["{self.snapshot.scalar_name}"].to_series().to_frame()',
        ]
        if not self.snapshot.mask.seen.any() or min(N_MAPPED, self.catalog.sizes[GALAXY]) <= NEIGHBOURS:
            lines.append('table["x"] = table["y"] = 0.0  # galaxies that all look the same, or too few, make no map')
        else:
            self.imports.add("import umap")
            settings = f"n_neighbors={NEIGHBOURS}, min_dist={MIN_DISTANCE}, n_epochs={EPOCHS}, random_state={SEED}, n_jobs=1"
            lines += [f"flat = umap.UMAP({settings})", 'table[["x", "y"]] = flat.fit_transform(hidden)']
        return [*lines, "print(table)"]

    def compare(self) -> list[str]:
        """Errors under the mask in force and the pins, of this galaxy and of many."""
        self.imports |= {"import numpy as np", "import pandas as pd"}
        shown, lines = self.opened("galaxy", "shown", [self.snapshot.row], self.snapshot.edits)
        many, more = self.many(N_SHOWN, "galaxies", "many")
        pins = f", {self.pins()}" if self.snapshot.pins else ""
        return [
            *lines,
            *more,
            *self.model_lines(),
            f'masks = {{"{NOW}": {self.parsed(self.snapshot.mask)}{pins}}}',
            f"names = {json.dumps(figure_names(self.table))}",
            f"scalars = names[:{len(self.table.scalar_names)}]",
            "",
            "table = []",
            "for letter, mask in masks.items():",
            f"    answer = model.predict({shown}, mask, ood_score=False{self.options}).isel(galaxy=0)",
            "    for name in names:  # of this galaxy",
            "        truth, said = galaxy[name].values[0], answer[name]",
            "        known = np.isfinite(np.atleast_1d(truth))",
            "        seen = [m.of(name) for m in masks.values()]",
            "        if not known.any() or mask.of(name)[known].all():",
            "            continue",
            "        # the values that all masks hide, but for those that see everything",
            "        judged = known & ~np.any([s for s in seen if not s[known].all()], axis=0)",
            "        off = np.atleast_1d(said.sel(quantile=0.5).values - truth)[judged]",
            "        if not off.size:",
            "            continue",
            "        error = float(off[0]) if name in scalars else float(np.abs(off).mean())",
            '        table.append((letter, "galaxy", name, error, np.nan))',
            f"    answer = model.predict({many}, mask, what=scalars, ood_score=False{self.options})",
            "    for name in scalars:  # of many: the mean absolute error and its standard error",
            "        error = abs(answer[name].sel(quantile=0.5).astype(float) - galaxies[name])",
            "        if not mask.of(name).all() and error.count():",
            '            table.append((letter, "many", name, float(error.mean()), float(error.std() / error.count() ** 0.5)))',
            'table = pd.DataFrame(table, columns=["pin", "galaxies", "of", "error", "standard_error"])',
            "print(table.to_string())",
        ]
