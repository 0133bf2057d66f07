"""Fits the map that stays: python training/fit_map.py [MODEL] [CATALOG]; writes map.safetensors beside the model's weights.

The layout is UMAP of the states of galaxies of which redshift, photometry and history are seen, without noise. A perceptron
learns to place the same galaxies, seen otherwise, where they lie there: under the presets and random masks, as each survey sees
them. It is judged on a fifth of the galaxies: R^2 of places, and trustworthiness (Venna & Kaski 2001) under some masks.
"""

import sys
from itertools import pairwise

import numpy as np
import torch
from sklearn.manifold import trustworthiness

import mosaic_explorer as me
from mosaic_explorer.explorer.session.observations import Observations
from mosaic_explorer.latent.reference import FILE, ReferenceMap
from mosaic_explorer.masks import PRESETS, Mask
from mosaic_explorer.masks.random import shared_masks
from mosaic_explorer.model.files import model_folder

LAID_OUT = "redshift lsst spherex sfh"
NEIGHBOURS, MIN_DISTANCE, EPOCHS = 30, 0.3, 300  # of UMAP: a smooth layout is easier to learn than islands
RANDOM_MASKS, HIDDEN = 40, (96, 48)
STEPS, BATCH, RATE = 6000, 512, 2e-3
JUDGED = 0.2  # of the galaxies
SHOWN = ("lsst", "lsst spherex", "lsst sfh[10:]", "log_stellar_mass")


def main(name: str = "mosaic-small", catalog_path: str | None = None) -> None:
    """Fit, say how good it is, write."""
    torch.manual_seed(0)
    rng = np.random.default_rng(0)
    catalog, shipped = me.open_catalog(catalog_path), me.load_model(name)
    model = shipped.for_catalog(catalog)
    seen_as = Observations(catalog, model.table)
    settings = [noise for noise in seen_as.choices if "LSST" in noise or noise == seen_as.choices[0]]
    layout = _layout(model.embed_values(seen_as.under(settings[0]), model.as_mask(LAID_OUT)).mean(1))
    is_judged = rng.random(seen_as.n) < JUDGED
    texts = [text for text in PRESETS.values() if text not in ("all", "nothing")]
    random = [Mask(seen) for seen in shared_masks(RANDOM_MASKS, rng, model.table.without_filters)[1]]
    masks = [(model.as_mask(mask), noise) for mask in (*texts, LAID_OUT, *random) for noise in settings]
    states, rows = [], []
    for mask, noise in masks:
        some = np.sort(rng.choice(seen_as.n, 800, replace=False))
        states.append(model.embed_values(seen_as.under(noise)[some], mask).mean(1))
        rows.append(some)
    x, row = np.concatenate(states), np.concatenate(rows)
    fitted = _fit(x[~is_judged[row]], layout[row[~is_judged[row]]])
    judged = is_judged[row]
    off, spread = fitted.place(x[judged]) - layout[row[judged]], layout[row[judged]] - layout.mean(0)
    about = {"r2": 1 - float((off**2).sum() / (spread**2).sum())}
    others = np.flatnonzero(is_judged)
    for text in SHOWN:
        seen = model.embed_values(seen_as.under(settings[0])[others], model.as_mask(text)).mean(1)
        about[f"trustworthiness, {text}"] = float(trustworthiness(seen, fitted.place(seen), n_neighbors=15))
    about = {key: round(value, 3) for key, value in about.items()}
    ends = [float(end) for axis in layout.T for end in (axis.min(), axis.max())]
    made = ReferenceMap(fitted.mean, fitted.scale, fitted.layers, ends, about)
    path = model_folder(name) / FILE
    made.save(path, shipped.config["weights_sha256"])
    print(f"{path.parent.name}/{path.name}: {about}")


def _layout(states: np.ndarray) -> np.ndarray:
    import umap

    mapper = umap.UMAP(n_neighbors=NEIGHBOURS, min_dist=MIN_DISTANCE, n_epochs=EPOCHS, random_state=0, n_jobs=1)
    return mapper.fit_transform(states)


def _fit(states: np.ndarray, places: np.ndarray) -> ReferenceMap:
    """A perceptron by least squares, so that it gives the mean of where galaxies lie that look alike."""
    mean, scale = states.mean(0), states.std(0) + 1e-6
    middle, spread = places.mean(0), places.std(0)
    x = torch.from_numpy(((states - mean) / scale).astype(np.float32))
    y = torch.from_numpy(((places - middle) / spread).astype(np.float32))
    sizes = (x.shape[1], *HIDDEN, 2)
    linear = [torch.nn.Linear(a, b) for a, b in pairwise(sizes)]
    network = torch.nn.Sequential(*(part for one in linear for part in (one, torch.nn.ReLU())))[:-1]
    optimiser = torch.optim.AdamW(network.parameters(), RATE, weight_decay=1e-4)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, STEPS)
    for _ in range(STEPS):
        some = torch.randint(len(x), (BATCH,))
        loss = torch.nn.functional.mse_loss(network(x[some]), y[some])
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
    layers = [(one.weight.detach().numpy(), one.bias.detach().numpy()) for one in linear]
    weight, bias = layers[-1]
    layers[-1] = (weight * spread[:, None], bias * spread + middle)
    return ReferenceMap(mean, scale, layers, [], {})


if __name__ == "__main__":
    main(*sys.argv[1:])
