"""How far the map that stays can be trusted beside a fresh UMAP of each mask alone: python training/map_trust.py [MODEL].

One JSON line a mask and noise, of the package's galaxies: trustworthiness (Venna & Kaski 2001) among 15 neighbours of where the
map that stays has them, and of where a layout of just their states has them. docs/what-states-know.md has the table.
"""

import json
import sys

import mosaic_explorer as me
from mosaic_explorer.catalog.noise import observe
from mosaic_explorer.catalog.schema import GALAXY
from mosaic_explorer.masks import PAPER_PRESETS

N = 2000  # galaxies
SURVEYS = {"noise-free": (), "LSST Y10 + SPHEREx deep": ("lsst-y10", "spherex-deep")}


def main(name: str = "mosaic-small") -> None:
    """Measure and print."""
    model, catalog = me.load_model(name), me.open_catalog().isel({GALAXY: slice(N)})
    for noise, surveys in SURVEYS.items():
        shown = model.inputs(observe(catalog, surveys) if surveys else catalog)
        for mask in PAPER_PRESETS:
            stays, fresh = (me.latent.latent_map(model, shown, mask, layout=layout).trustworthiness for layout in ("", "umap"))
            print(json.dumps({"mask": mask, "noise": noise, "stays": round(stays, 4), "fresh": round(fresh, 4)}), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
