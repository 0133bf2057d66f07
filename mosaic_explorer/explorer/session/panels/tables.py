"""Any panel's numbers as a table: for a person who gives a catalog, a model and a mask, or of a session's moment in steps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import pandas as pd
import xarray as xr

from ....catalog.schema import validate
from ....masks import Mask
from ....model.mosaic import Mosaic
from ....steps import finish
from ..arguments import snapshot_of
from ..edits import Edits
from ..observations import Observations
from ..plots import vector_panels
from ..state import FRAMES, RATES, TIMES, TRUTH, Snapshot
from .alike import those_alike
from .attention import attention
from .compare import compare
from .derived import derived
from .gaining import gaining
from .galaxy import density, vectors
from .groups import groups_compared
from .how_good import how_good
from .lattice import lattice as lattice_table
from .many import mapped, population
from .names import (
    ALIKE,
    ATTENTION,
    COMPARE,
    DERIVED,
    FEW_LABELS,
    GAINS,
    GROUPS_COMPARED,
    HOW_GOOD,
    LATENT_MAP,
    LATTICE,
    PAPER_TABLE,
    POPULATION,
    RARE_FOUND,
    SELECTED,
    SPECTRA_FOUND,
    STACKS,
    check_panel,
)
from .paper import paper_table
from .selected import selected, stacks
from .states import few_labels, rare_found, spectra_found
from .words import Steps


def table(
    name: str,
    catalog: xr.Dataset,
    model: Mosaic,
    mask: Mask | str,
    *,
    row: int = 0,
    noise: str | None = None,
    edits: Mapping[str, float] | Edits = (),
    pins: Sequence[Mask | str] = (),
    scalar: str | None = None,
    frame: str = FRAMES[0],
    beside: str = "",
    truth: str = TRUTH[0],
    filter: str = "",
    a: str | Iterable[int] = "",
    b: str | Iterable[int] = "",
    time: str = TIMES[0],
    sfr: str = RATES[0],
    colour: str = "",
    passbands: str | Iterable[str] | None = None,
    layout: str = "",
    lattice: str = "",
    states: str = "",
) -> pd.DataFrame:
    """The numbers that a panel of the explorer shows; `attrs["units"]` gives units by column, `attrs["about"]` says more.

    - "sed", "sfh", "photometry", any other vector: its coordinate; `truth` (`measured`, of measured values); `seen` (bool);
      `shown`, what the model was shown of it, with its 1-sigma `error` (0: exact) and `limit` (bool: fainter than `shown`), NaN
      where hidden; the answer's quantiles `q025` ... `median` ... `q975`; `median_A` ... of the pins. Where something is seen
      the quantiles repeat it. Of magnitudes `implied`: the spectrum through the filters; how the parts agree stands in words
    - "derived": of each quantity that follows from a galaxy's values, like `log_ssfr`, the `truth`, what follows from the
      answer's medians (`of_medians`, `of_medians_A` ... of the pins), and its `unit`
    - a scalar: `density` at the middle of each bin, `density_A` ... of the pins; its truth and quantiles in words, of the
      stellar mass also what the history forms
    - "population": of all galaxies (of those held out, if the catalog says which; at most 50,000) `row`, `id`, `truth`, and
      `median`, `width` (half of the 16-84% range), `error`, `percentile` of `scalar`; where no truth is known, how the answers
      are distributed: the mean `density` at the middle of each bin, and the histogram of the `medians`
    - "how good": of these galaxies `bias`, `sigma_mad`, `outliers`, `coverage` of `scalar` with their uncertainty, in bins of
      magnitude i, of the scalars, of the predicted width; and how many have which `percentile`
    - "gains": of all that could be seen in addition, the width of each scalar as things are, as expected, as it really becomes,
      and the same of many galaxies on average
    - "alike": `kind`, "twin" (the same in what is seen, furthest apart in what is hidden first) or "nearest" to the model;
      `row`, `id`; `disagreement` in what is seen (1 at most of a twin), `distance` to the model (1: two at random); of hidden
      numbers their own, `NAME`, and `NAME_more`, less that of the galaxy
    - "lattice": of each subset of what can be seen the error and width of `scalar`, or of what `lattice` says, and its cost;
      the cheapest one that reaches a wanted error stands in words
    - "attention": of each seen `token` of the network, and of single bands within one, where the answer about `scalar` looks,
      `rollout` and by `block` and head, and by how much it `moved` when that is hidden, with its `median` and `width` then
    - "latent map": `row`, `id`, `x`, `y`, truth; galaxies of a table are laid over the map of the package's
    - "compare": of each mask (and model) and quantity the `width` of the answer, half of its 16-84% range, and its errors: of
      this galaxy, of many, of scalars in bins of i and redshift; and of this galaxy how far the parts are apart
    - "selected": of each galaxy of the groups A and B its `row`, `id`, own values, and `median`, `width`, `error`, `crps` of
      `scalar`
    - "stacks": of each group and modality `q16`, `median`, `q84` and `mean` of the galaxies along its axis `x`, and of each
      scalar how it is distributed, `density`: predicted, and true
    - "groups compared": of each group and scalar, and each quantity that follows, `q16`, `median`, `q84` of the truth and of
      the answers, and of scalars `bias`, `sigma_mad`, `outliers` and `coverage`
    - "paper table": the paper's Table 1 of these galaxies, whatever the mask: of each of its five inputs (`preset`) and each
      variable the mean absolute error `mae` and its standard `error`, of `n` galaxies, beside what the `paper` prints
    - "few labels": how well probes of hidden states learn `scalar`, or the target that `states` names, with so many `labels`,
      beside methods that learn from what is seen with the same labels (`of`, `method`): of each draw the `score` and `error`
    - "rare galaxies": those that states, and what is seen itself, find by ten examples of a rare kind (`space`), the most alike
      first: `row`, `id`, the target's `value`, whether it `is_member`; precision stands in words
    - "spectra found": of the galaxies whose spectra are nearest to one's states the `row` and `id`, whether it `is_own`, and
      the spectrum's values; ranks and recall stand in words

    >>> list(me.panels.table("sfh", catalog, model, "lsst"))
    ['cosmic_time', 'truth', 'seen', 'shown', 'error', 'limit', 'q025', 'q16', 'q25', 'median', 'q75', 'q84', 'q975']

    Parameters
    ----------
    name : the panel
    catalog, model : the galaxies, of which panels that show many take the first ones (of a large table some drawn at random),
        and who is asked about them
    mask : what is seen, its text, or a preset's name
    row : the galaxy's row in the catalog
    noise : who has measured the magnitudes, a survey ("lsst-y10") or one of `catalog.surveys.SETTINGS`; "noise-free";
        "as observed" (the default, if the catalog holds observed values; else noise-free)
    edits : values of this galaxy that the model is shown otherwise, {"redshift": 1.2, "g": 24.3}
    pins : further masks to compare with, at most four
    scalar : the one in focus where many galaxies are shown (default: the table's first)
    frame : "rest" or "observed"; the latter adds observed wavelengths to the spectrum
    beside : a shipped model whose answers are compared, too
    truth : "off" keeps the galaxy's own values back, and the true values by which many are coloured
    filter : galaxies of which many are shown, as they are found on the page: "i < 24, quiescent", "#12 40"; default all
    a, b : groups of galaxies, as rows or their text, "12-15 40"
    time : of a history; "lookback" adds lookback times from today, "age" those from the moment the galaxy is observed
    sfr : "linear" gives star-formation rates instead of their logarithms
    passbands : what the photometry shows of other surveys, of a model that knows filters: surveys in which the catalog has
        magnitudes, and filters that are predicted, "hsc,Euclid-H" or "none" (default: what was measured; what the mask shows
        in any case); `mosaic photometry --list` names all
    lattice : what the lattice is of, as in an address: "width,of:sfh,want:0.2,halves,cost:sed:4"; see `gains.lattice`
    states : what is asked of states, as in an address: "of:log_ssfr,lowest,head" (a scalar, a quantity that follows, a class
        like "log_ssfr < -11" or a column of the catalog; the rare kind's end; whether a contrastive head finds spectra)
    colour : what many galaxies are coloured by, which is a column then: "predicted:redshift", "true:log_ssfr", "error",
        "width", "ood", "band:g", "column:NAME" of a table of one's own
    layout : of the latent map, see `latent.latent_map`: "reference", "umap", "densmap", "pca", "umap:sfh" (default: the map
        that stays, if the model has one)

    Raises
    ------
    MosaicError
        If a name is unknown, or the catalog, a mask, a row or a value cannot be.
    """
    model = model.for_catalog(catalog)
    validate(catalog, model.table)
    observations = Observations(catalog, model.table)
    snapshot = snapshot_of(
        model.table,
        observations,
        mask=model.as_mask(mask),
        row=row,
        noise=noise,
        edits=edits,
        pins=[model.as_mask(pin) for pin in pins],
        scalar=scalar,
        frame=frame,
        beside=beside,
        truth=truth,
        filter=filter,
        a=a,
        b=b,
        time=time,
        sfr=sfr,
        colour=colour,
        passbands=passbands,
        layout=layout,
        lattice=lattice,
        states=states,
    )
    return finish(steps(name, snapshot, model, observations, make_map=True))


def steps(panel: str, snapshot: Snapshot, model: Mosaic, observations: Observations, *, make_map: bool = False) -> Steps:
    """As `table`, of a session's moment: yields where it may be interrupted, returns the numbers.

    Raises
    ------
    MosaicError
        At once, if there is no such panel; in its course, if the latent map has not been made yet, unless `make_map`.
    """
    check_panel(panel, model.table)
    if panel in vector_panels(model.table):
        return vectors(panel, snapshot, model, observations)
    if panel == LATENT_MAP:
        return mapped(snapshot, model, observations, make_map)
    others = {POPULATION: population, COMPARE: compare, GAINS: gaining, SELECTED: selected, STACKS: stacks, DERIVED: derived}
    others |= {
        HOW_GOOD: how_good,
        GROUPS_COMPARED: groups_compared,
        ALIKE: those_alike,
        ATTENTION: attention,
        LATTICE: lattice_table,
        PAPER_TABLE: paper_table,
        FEW_LABELS: few_labels,
        RARE_FOUND: rare_found,
        SPECTRA_FOUND: spectra_found,
    }
    return others[panel](snapshot, model, observations) if panel in others else density(panel, snapshot, model, observations)
