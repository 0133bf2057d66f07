"""What probes are asked for: a number of each galaxy, or whether it is of a class; and how good answers are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import xarray as xr
from numpy.typing import ArrayLike

from ..catalog.conditions import parse_conditions
from ..catalog.derived import DerivedQuantities
from ..catalog.own_columns import own_columns
from ..catalog.quantities import quantities_of
from ..catalog.schema import GALAXY
from ..errors import CatalogError, unknown
from ..modalities import Table

FEWEST_OF_A_CLASS = 2  # galaxies in and out of it


@dataclass(frozen=True)
class Target:
    """What is asked of n galaxies.

    values : (n,) float, NaN where not known; of a class 1 for its members, 0 for others
    is_class : whether it is one
    unit : of the values
    """

    name: str
    values: np.ndarray
    is_class: bool
    unit: str = ""

    @property
    def score_name(self) -> str:
        """What `score` gives: "R²", the share of the variance told, or "AUC" of a class, the area under the ROC curve."""
        return "AUC" if self.is_class else "R²"

    def score(self, predicted: np.ndarray, rows: np.ndarray) -> float:
        """How good predictions (rows,) are of some galaxies, 1 at best; NaN where all are of a class or none, or all are equal.

        A guess of the mean has an R² of 0, one of a class an AUC of 0.5.
        """
        truth = self.values[rows]
        if self.is_class:
            return area_under_roc(predicted, truth > 0)
        variance = float(((truth - truth.mean()) ** 2).mean())
        return 1 - float(((predicted - truth) ** 2).mean()) / variance if variance > 0 else float("nan")

    def error(self, predicted: np.ndarray, rows: np.ndarray) -> float:
        """Mean absolute error of predictions (rows,), in the target's unit; of a class NaN."""
        return float("nan") if self.is_class else float(np.abs(predicted - self.values[rows]).mean())


def target_of(catalog: xr.Dataset, table: Table, target: str | ArrayLike) -> Target:
    """A target by name.

    Parameters
    ----------
    target : a scalar, a derived quantity (`catalog.quantities`), or a column of the catalog's own, like "av"; conditions with
        commas between, like "log_ssfr < -11, redshift > 1", for the class of galaxies of which all hold; or a value of one's
        own for each galaxy, (n,), NaN where not known, booleans for a class

    Raises
    ------
    CatalogError
        If there is nothing of that name, or the values are of another number of galaxies.
    """
    n = catalog.sizes[GALAXY]
    if not isinstance(target, str):
        given = np.asarray(target)
        if given.shape != (n,) or given.dtype.kind not in "fiub":
            raise CatalogError(
                f"a target of one's own is one number for each of {n} galaxies; found {given.dtype} {given.shape}."
            )
        return Target("target", given.astype(float), given.dtype.kind == "b")
    if "<" in target or ">" in target:
        return _class_of(catalog, table, target)
    values, unit = _numbers(catalog, table, target)
    return Target(target, values, False, unit)


def _names(catalog: xr.Dataset, table: Table) -> list[str]:
    return [*table.scalar_names, *quantities_of(table), *own_columns(catalog, table)]


def _numbers(catalog: xr.Dataset, table: Table, name: str) -> tuple[np.ndarray, str]:
    if name in quantities_of(table):
        return DerivedQuantities(catalog).quantity(name), quantities_of(table)[name].variable.error_unit
    if name in table.scalar_names:
        return catalog[name].values.astype(float), table.variables[name][1].error_unit
    if name in own_columns(catalog, table):
        unit = str(catalog[name].attrs.get("units", ""))
        return catalog[name].values.astype(float), "dex" if unit.startswith("log10(") else unit
    raise CatalogError(unknown("target", name, _names(catalog, table)))


def _class_of(catalog: xr.Dataset, table: Table, text: str) -> Target:
    names = _names(catalog, table)
    holds, known = np.ones(catalog.sizes[GALAXY], bool), np.ones(catalog.sizes[GALAXY], bool)
    for name, (low, high) in parse_conditions(text.split(","), names).items():
        values, _ = _numbers(catalog, table, name)
        known &= np.isfinite(values)
        holds &= (values > low) & (values < high)
    return Target(text, np.where(known, holds, np.nan), True)


def area_under_roc(scores: np.ndarray, members: np.ndarray) -> float:
    """The chance that a member scores higher than another galaxy, ties counting half; NaN without both."""
    from scipy.stats import rankdata  # takes half a second to load

    inside = int(members.sum())
    outside = len(members) - inside
    if min(inside, outside) == 0:
        return float("nan")
    return float((rankdata(scores)[members].sum() - inside * (inside + 1) / 2) / (inside * outside))


def check_labels(target: Target, rows: np.ndarray, folds: int) -> None:
    """Raise a CatalogError unless these labelled galaxies are enough to learn from in so many folds."""
    if len(rows) < 2 * folds:
        raise CatalogError(f"'{target.name}' is known of {len(rows)} galaxies; {folds} folds need {2 * folds} at least.")
    if target.is_class:
        inside = int(target.values[rows].sum())
        if min(inside, len(rows) - inside) < FEWEST_OF_A_CLASS * folds:
            raise CatalogError(
                f"of {len(rows)} labelled galaxies {inside} are '{target.name}'; {folds} folds need "
                f"{FEWEST_OF_A_CLASS * folds} at least in it, and as many outside. Give more labels, or fewer folds."
            )
