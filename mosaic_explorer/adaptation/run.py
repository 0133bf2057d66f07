"""From a model and galaxies with known redshifts to a model that is right about galaxies like those."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import xarray as xr

from ..errors import ModelError
from ..files import check_place, exists, write_beside
from ..masks import Mask
from ..model.files import CONFIG, load_model, save_model
from ..model.mosaic import Mosaic
from .candidates import Trial, try_all
from .card import adaptation_card, figures_table, trial_table
from .figures import Figures, figures_of
from .galaxies import labelled
from .progress import Listener

CARD = "README.md"


@dataclass(frozen=True)
class Adapted:
    """What came of an adaptation.

    model : the adapted model, or the one that was given
    declined : whether nothing was to be gained, and the model is as it was
    way : what was done, in words
    before, after : figures of the labelled galaxies; after by cross-validation, each galaxy by a model adapted without it
    trial : all that was tried
    """

    model: Mosaic
    declined: bool
    way: str
    before: Figures
    after: Figures
    trial: Trial

    def __str__(self) -> str:
        galaxies = f"{self.before.n:,} galaxies with a known {self.before.of.replace('_', ' ')}"
        if self.declined:
            head = f"declined: by {galaxies}, nothing is better for sure than the model as it is, which is kept."
            return "\n\n".join([head, figures_table(self.before, self.after), trial_table(self.trial)])
        head = f"adapted to {galaxies}: {self.way}."
        return "\n\n".join([head, figures_table(self.before, self.after), trial_table(self.trial)])


def adapt(
    model: Mosaic | str | Path,
    catalog: xr.Dataset,
    seen: Mask | str | None = None,
    of: str = "redshift",
    out: str | Path | None = None,
    progress: bool | Listener = True,
) -> Adapted:
    """Make a model right about galaxies like those of a catalog, some of whose redshifts (or stellar masses) are known.

    Zero points of filters, corrections of densities, the weight of the population, a network that is trained on: each is tried
    by cross-validation over the labelled galaxies, and the first is taken that is as good as the best. If none is better for
    sure than the model, it is kept. The same galaxies, in whatever order, give the same model.

    >>> me.adapt("mosaic-small", me.read_table("mine.fits"), out="models/mine")  # doctest: +SKIP

    Parameters
    ----------
    model : or its name or folder
    catalog : of 30 to 100,000 galaxies with labels (of more, as many are drawn), and any number without
    seen : what the model is shown, a mask or its text; by default all that surveys measure and the catalog has
    of : "redshift" or "log_stellar_mass"
    out : a new folder, to which the adapted model and its card are written
    progress : whether bars are shown; or a function that is given what is being tried, and the share of all work that is done

    Raises
    ------
    CatalogError, MaskError
        If fewer than 30 labels are known, many lie outside the model's range, no measured band is there, or the mask shows
        the labels.
    ModelError
        If there is no such model, a model or a card lies in `out` already, or it cannot be written.
    """
    if out is not None:
        _check_new(Path(out))
    model = model if isinstance(model, Mosaic) else load_model(model)
    own, galaxies = labelled(model, catalog, seen, of)
    trial = try_all(own, galaxies, progress)
    chosen = trial.candidates[trial.chosen]
    before = figures_of(own, galaxies, trial.candidates[0].mixtures.numpy())
    after = figures_of(own, galaxies, chosen.mixtures.numpy()) if trial.chosen else before
    if not trial.chosen:
        return Adapted(model, True, chosen.name, before, after, trial)
    made = chosen.make()
    about = {
        "from": {"name": model.name, "weights_sha256": str(model.config.get("weights_sha256", ""))},
        "way": chosen.name,
        "tried": [
            {"way": one.name, "gain": round(gain, 5), "error": round(error, 5)}
            for one, (gain, error) in zip(trial.candidates, trial.gains, strict=True)
        ],
        "before": before.to_dict(),
        "after": after.to_dict(),
    }
    adapted = made.adapted(made.adaptation, about=about)
    adapted = adapted.with_filters([]) if adapted.filters else adapted  # those of a catalog come with it
    if out is not None:
        adapted.name = Path(out).name
        save_model(adapted, out)
        card = adaptation_card(adapted, before, after, trial)
        write_beside(Path(out) / CARD, card.encode())
        adapted = load_model(out)
    return Adapted(adapted, False, chosen.name, before, after, trial)


def _check_new(out: Path) -> None:
    """Raise a ModelError unless a model and its card can be written to a folder without overwriting any."""
    if exists(out / CONFIG):
        raise ModelError(f"'{out}' holds a model already; give another folder.")
    if exists(out / CARD):
        raise ModelError(f"'{out}' holds a {CARD} already, where the model's card would go; give another folder.")
    try:
        check_place(out / CONFIG)
    except OSError as error:
        raise ModelError(f"'{out}' cannot be written ({error.strerror}); give another folder.") from error
