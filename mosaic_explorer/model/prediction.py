"""What `predict` hands out: an xarray Dataset that also gives itself as a table, one row a galaxy."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import xarray as xr

from ..catalog.schema import GALAXY
from ..densities import Mixtures
from ..modalities import Table
from .answer import OLD_NAMES, VariableAnswers
from .quantiles import QUANTILES
from .threads import for_batches

if TYPE_CHECKING:
    from astropy.table import Table as AstropyTable

QUANTILE, BIN, COMPONENT = "quantile", "bin", "component"
PARTS = ("weight", "mean", "sigma")  # of a mixture: redshift_weight and so on, along `component`
RANGE = "range"  # attribute of these: where the mixture is cut off
SCORE = ("ood_score", "ood_variable")  # the last columns of a table
MEDIAN = 0.5
AT_ONCE = 128  # galaxies whose densities one thread works out


class Prediction(xr.Dataset):
    """Quantiles of variables, densities of scalars and a score of how unlike the training galaxies a galaxy is.

    A Dataset with all that xarray does. A density is a mixture of Gaussians, cut off at the ends of the training galaxies'
    range: `redshift_weight`, `redshift_mean`, `redshift_sigma` (galaxy, component), which `mixture("redshift")` makes an object
    of. Its mean in each bin of a common grid is `redshift_pdf` (galaxy, bin), per unit of redshift, at `redshift_grid` (bin),
    the middle of each bin; `density("redshift")` is the same with the grid as its axis.
    Selections, arithmetic, copies and `xr.concat` give a Prediction again; of a plain Dataset, as `xr.merge`, `where` and
    files give, `Prediction.of` makes one.
    """

    __slots__ = ()

    @classmethod
    def of(cls, dataset: xr.Dataset) -> Prediction:
        """A prediction of a plain Dataset that once was one."""
        return cls(dataset.data_vars, dataset.coords, dataset.attrs)

    def __getitem__(self, key: Any) -> Any:
        return super().__getitem__(OLD_NAMES.get(key, key) if isinstance(key, str) else key)

    def __getattr__(self, name: str) -> Any:
        return super().__getattr__(OLD_NAMES.get(name, name))

    def _repr_html_(self) -> str:
        from .prediction_html import scalars_html

        return scalars_html(self) + super()._repr_html_()

    def mixture(self, name: str) -> Mixtures:
        """The densities of a scalar without bins, as sharp as they are: `pdf`, `cdf`, `quantiles`, `crps` and so on.

        Raises KeyError if none was asked for.

        >>> answer = model.predict(catalog, "lsst", what="redshift")
        >>> answer.mixture("redshift").quantiles([0.16, 0.84])[0].round(2).tolist()
        [0.44, 0.46]
        """
        weight, mean, sigma = (self[f"{name}_{part}"] for part in PARTS)
        return Mixtures(weight.values, mean.values, sigma.values, *weight.attrs[RANGE])

    def density(self, name: str) -> xr.DataArray:
        """The mean density of a scalar in each bin of its grid, (galaxy, NAME_grid), per unit of the scalar.

        Raises KeyError if none was asked for.

        >>> dict(model.predict(catalog, "lsst", what="redshift").density("redshift").sizes)
        {'galaxy': 60, 'redshift_grid': 512}
        """
        grid = f"{name}_grid"
        density = self[f"{name}_pdf"].swap_dims({BIN: grid})
        return density.drop_vars([other for other in density.coords if str(other).endswith("_grid") and other != grid])

    def table(self) -> pd.DataFrame:
        """One row a galaxy, by its id: medians and quantiles of scalars and bands, `ood_score`, `ood_variable`.

        The median is in the column NAME, or NAME_BAND, the quantile 0.16 in NAME_q16, 0.025 in NAME_q025; units are in
        `table.attrs["units"]`, {column: unit}. Vectors along an axis of many values are left out; `answer.to_dataframe()` has
        them.

        >>> model.predict(catalog, "lsst", what="redshift").table().shape
        (60, 9)
        """
        galaxies = self if GALAXY in self.dims else self.expand_dims(GALAXY)
        columns, units = {}, {}
        axes = {str(name): coord.values for name, coord in galaxies.coords.items() if coord.dims == (name,)}
        for name, array in galaxies.data_vars.items():
            ordered = array.transpose(GALAXY, ..., QUANTILE, missing_dims="ignore")
            for column, values in flat_columns(str(name), ordered.dims, ordered.values, axes):
                columns[column], units[column] = values, str(array.attrs.get("units", ""))
        last = [name for name in SCORE if name in columns]
        order = [name for name in columns if name not in last] + last
        index = pd.Index(galaxies[GALAXY].values, name=GALAXY)
        table = pd.DataFrame({name: columns[name] for name in order}, index)
        table.attrs = {**self.attrs, "units": {name: units[name] for name in order}}
        return table

    def to_astropy(self) -> AstropyTable:
        """As `table()`, a table of astropy's: the galaxy's id and the same columns, with units.

        >>> model.predict(catalog, "lsst", what="scalars").to_astropy()["log_stellar_mass"].unit
        Unit("dex(solMass)")

        Raises
        ------
        MosaicError
            If astropy is not installed.
        """
        from .astropy_table import astropy_table

        return astropy_table(self.table())

    def to_dataframe(self, dim_order: Sequence[Hashable] | None = None) -> pd.DataFrame:
        """As xarray's, but each value stands in one row alone, and not beside all values of all other axes.

        A row holds the variables that share its axes, and NaN for the others; its index is NaN for axes that are not theirs.
        So the frame has as many rows as the answer has values, where the product of all axes would fill any memory.
        """
        order = list(self.dims if dim_order is None else dim_order)
        groups: dict[frozenset, list[Hashable]] = {}
        for name, array in self.data_vars.items():
            groups.setdefault(frozenset(array.dims), []).append(name)
        if len(groups) <= 1:
            return super().to_dataframe(dim_order)
        frames = []
        for dims, names in groups.items():
            part = xr.Dataset.to_dataframe(self[names], [dim for dim in order if dim in dims])
            frames.append(part.reset_index(drop=not dims))
        frame = pd.concat(frames, ignore_index=True)
        return frame.set_index([dim for dim in order if dim in frame])


def flat_columns(
    name: str, dims: Sequence[Hashable], values: np.ndarray, axes: Mapping[str, np.ndarray]
) -> Iterator[tuple[str, np.ndarray]]:
    """The columns that a table has of a variable: (name, values (galaxies,)); none of vectors along an axis of numbers.

    Parameters
    ----------
    dims : of `values`: the galaxies', then maybe one whose values have names, then maybe that of quantiles
    axes : {dimension: the values along it}
    """
    along = [str(dim) for dim in dims if dim not in (GALAXY, QUANTILE)]
    if not along:
        parts = {name: values}
    elif len(along) == 1 and along[0] in axes and axes[along[0]].dtype.kind in "UOT":
        parts = {f"{name}_{label}": values[:, i] for i, label in enumerate(axes[along[0]])}
    else:
        return
    for column, part in parts.items():
        if QUANTILE not in dims:
            yield column, part
            continue
        levels = axes[QUANTILE].tolist()
        for i in sorted(range(len(levels)), key=lambda i: (levels[i] != MEDIAN, levels[i])):
            yield quantile_name(column, levels[i]), part[:, i]


def quantile_name(name: str, level: float) -> str:
    """What the column of a quantile is called: NAME is the median, NAME_q16 the quantile 0.16, NAME_q025 0.025."""
    return name if level == MEDIAN else f"{name}_q{f'{level:g}'.removeprefix('0.')}"


class PredictionAxes:
    """The coordinates of a model's predictions, made once: making them anew costs more than a question."""

    def __init__(self, table: Table, edges: dict[str, np.ndarray]):
        coords: dict[str, np.ndarray | tuple] = {QUANTILE: np.array(QUANTILES)}
        for row in table:
            if row.dim is not None:
                coords[row.dim] = (row.dim, np.array(row.coordinate), {"units": row.coordinate_unit})
        self.table, self.coords, self.edges = table, xr.Coordinates(coords), edges
        self.grids = {
            name: xr.Variable(BIN, (ends[1:] + ends[:-1]) / 2, {"units": table.variables[name][1].unit})
            for name, ends in edges.items()
        }

    def prediction(self, answer: VariableAnswers, catalog: xr.Dataset, attrs: dict) -> Prediction:
        """An answer about a catalog's galaxies."""
        data: dict[str, tuple] = {}
        binned = self._binned(answer.densities)
        if answer.ood_score is not None and answer.ood_variable is not None:
            data["ood_score"] = (GALAXY,), answer.ood_score, {"units": "", "long_name": "how unlike the training galaxies"}
            data["ood_variable"] = (GALAXY,), answer.ood_variable.astype(str), {"long_name": "whose seen values are to blame"}
        for name, values in answer.quantiles.items():
            row, variable = self.table.variables[name]
            about = {"units": variable.unit, "long_name": variable.label}
            if row.is_vector:
                data[name] = (GALAXY, row.dim, QUANTILE), values, about
            else:
                data[name] = (GALAXY, QUANTILE), values[:, 0], about
                if name in answer.densities:
                    data |= self._density(name, answer.densities[name], binned[name])
        dims = list(dict.fromkeys(dim for dims, *_ in data.values() for dim in dims if dim not in (BIN, COMPONENT)))
        return Prediction(data, self._coords_of(catalog, dims, answer.densities), attrs)

    def _binned(self, densities: dict[str, Mixtures]) -> dict[str, np.ndarray]:
        """Mean densities in the bins of each scalar, (n, bins): half the time of many galaxies' scalars, so in threads."""
        n = max(map(len, densities.values()), default=0)
        found = {name: np.empty((n, len(self.edges[name]) - 1), np.float32) for name in densities}

        def work_out(part: slice) -> None:
            for name, mixtures in densities.items():
                some = mixtures if n <= AT_ONCE else mixtures[part]
                found[name][part] = some.on(self.edges[name])

        for_batches(work_out, n, AT_ONCE)
        return found

    def _density(self, name: str, mixtures: Mixtures, binned: np.ndarray) -> dict[str, tuple]:
        """The variables that say a scalar's density: exactly, and in bins."""
        variable = self.table.variables[name][1]
        data: dict[str, tuple] = {f"{name}_pdf": ((GALAXY, BIN), binned, {"long_name": f"density of {variable.label}"})}
        words = f"of each Gaussian of the density of {variable.label}"
        ends = [float(mixtures.low), float(mixtures.high)]
        for part, values in zip(PARTS, (mixtures.weights, mixtures.means, mixtures.sigmas), strict=True):
            unit = "" if part == "weight" else variable.unit
            data[f"{name}_{part}"] = (GALAXY, COMPONENT), values, {"units": unit, "long_name": words, RANGE: ends}
        return data

    def _coords_of(self, catalog: xr.Dataset, dims: Iterable[str], scalars: Iterable[str]) -> xr.Coordinates:
        """The coordinates along `dims`, and the grids of scalars; put together from parts, which spares xarray's alignment."""
        galaxies = xr.Coordinates({GALAXY: catalog[GALAXY].values}) if GALAXY not in catalog.xindexes else catalog.coords
        source = {dim: galaxies if dim == GALAXY else self.coords for dim in dims}
        return xr.Coordinates(
            {dim: coords.variables[dim] for dim, coords in source.items()}
            | {f"{name}_grid": self.grids[name] for name in scalars},
            indexes={dim: coords.xindexes[dim] for dim, coords in source.items()},
        )
