"""What a model learned from, in a card's words: its catalogs, what was done to their galaxies, what it has never seen."""

from __future__ import annotations

from typing import Any

from ..catalog.trust import REFERENCE_WORLD
from ..model.mosaic import Mosaic

WORLDS = {
    "broad": "in the broad world stellar populations, gas, dust, the hydrogen on the way and active nuclei differ from galaxy "
    "to galaxy, as published relations and their scatter say",
    REFERENCE_WORLD: "in the reference world all galaxies follow one physics, without nuclei",
}


def catalogs(model: Mosaic) -> list[dict[str, Any]]:
    """The facts of the catalogs that a model learned from, the first first."""
    source = dict(model.config["catalog"])
    further = source.pop("further", [])
    return [{"world": REFERENCE_WORLD, **one} for one in (source, *further)]  # of revisions that knew no other


def data_words(model: Mosaic) -> str:
    """How many galaxies of which worlds, and how often each was seen."""
    trained, sources = model.config["trained"], catalogs(model)
    each = f"each seen {trained['galaxies_seen'] / trained['galaxies']:.1f} times under random masks."
    if len(sources) == 1:
        source = sources[0]
        return (
            f"{trained['galaxies']:,} simulated galaxies ({source['selection']}, redshifts {source['redshift_distribution']}; "
            f"physics version `{model.config['physics_version']}`: {source['light']}), {each}"
        )
    parts = ", ".join(f"{x['world']} world to {x['selection']} ({x['galaxies']:,} simulated)" for x in sources)
    return (
        f"{trained['galaxies']:,} simulated galaxies of the training splits of {len(sources)} catalogs: {parts}; redshifts "
        f"{sources[0]['redshift_distribution']}; physics version `{model.config['physics_version']}`. Light: "
        f"{sources[0]['light']}. On average {each}"
    )


def effects_words(model: Mosaic) -> str:
    """What training did to galaxies beside noise; nothing, if nothing."""
    recipe = model.config["recipe"]
    words = ""
    if effects := recipe.get("effects"):
        words += (
            f" {100 * effects:.0f}% of these suffered from what surveys do beside noise: zero points, blends, missing bands "
            "and the like (docs/surveys.md)."
        )
    if photometry := recipe.get("photometry"):
        kept_out = ", ".join(f"`{name}`" for name in recipe.get("kept_out", []))
        words += f" {100 * photometry:.0f}% were seen in filters of any survey, known by their curves"
        words += f"; never in {kept_out}, which are there to test." if kept_out else "."
    return words


def limits(model: Mosaic) -> str:
    """What the model has never seen."""
    low, high = model.ranges["redshift"]
    worlds = sorted({source["world"] for source in catalogs(model)})
    faintest = model.config["catalog"]["selection"]
    words = (
        f"Galaxies at {low:.3g} < z < {high:.3g} with {faintest}, made by a simulation; nothing else was ever seen, no real "
        f"galaxy among them. {'; '.join(WORLDS[world] for world in worlds).capitalize()}. Stellar mass is the mass formed, and "
        "the SFH runs on to today. "
    )
    if model.config["recipe"].get("effects"):
        return words + "Stars and galaxies of other kinds are not in its world; answers for them look as good as any other."
    return words + (
        "Blends, calibration errors, stars and quasars are not in its world; answers for them look as good as any other."
    )


def simulate_commands(model: Mosaic) -> list[str]:
    """The commands that make its catalogs."""
    recipe = model.config["recipe"]
    paths = [recipe["catalog"], *recipe.get("further", [])]
    lines = []
    for path, source in zip(paths, catalogs(model), strict=True):
        world = " --world reference" if source["world"] == REFERENCE_WORLD else ""
        where = "" if source["selection"] == "i < 27" else f' --where "{source["selection"]}"'
        lines.append(f"mosaic simulate{world} --n {source['galaxies']} --seed {source['seed']}{where} --out {path}")
    return lines
