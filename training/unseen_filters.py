"""Whether filters that a model never trained on serve as well as those that it did: redshifts from them, magnitudes in them.

python training/unseen_filters.py [MODEL] [CATALOG]

Of held-out galaxies with i < 24, as surveys of one depth would measure them (0.03 mag, without what else they suffer from):
the redshift from sets of filters of which all or some were kept out of training, beside sets like them; magnitudes predicted
from LSST's, in each filter kept out beside the two trained ones of like width that are nearest in wavelength.
"""

import sys
from fnmatch import fnmatchcase

import numpy as np

from mosaic_explorer import load_model, open_catalog
from mosaic_explorer.catalog.measurements import Measurements
from mosaic_explorer.catalog.trust import Trust
from mosaic_explorer.evaluation.tables import markdown
from mosaic_explorer.masks import Mask
from mosaic_explorer.metrics import nmad, redshift_errors
from mosaic_explorer.modalities import LSST_BANDS
from mosaic_explorer.model.quantiles import MEDIAN

FAINTEST = 24.0
ERROR = 0.03  # mag
LIKE = 1.6  # times as wide at most
NEAR = 0.35  # of ln(wavelength)
SETS = {  # kept out: like it, trained on
    "Pan-STARRS grizy": (["panstarrs-g", "panstarrs-r", "panstarrs-i", "panstarrs-z", "panstarrs-y"],
                         ["decamDR1-g", "decamDR1-r", "decamDR1-i", "decamDR1-z", "decamDR1-Y"]),
    "u* + Pan-STARRS": (["cfht_megacam-ustar", "panstarrs-g", "panstarrs-r", "panstarrs-i", "panstarrs-z", "panstarrs-y"],
                        ["cfht_megacam-ustar", "decamDR1-g", "decamDR1-r", "decamDR1-i", "decamDR1-z", "decamDR1-Y"]),
    "DES + Euclid YJH": (["decamDR1-g", "decamDR1-r", "decamDR1-i", "decamDR1-z", "Euclid-Y", "Euclid-J", "Euclid-H"],
                         ["decamDR1-g", "decamDR1-r", "decamDR1-i", "decamDR1-z", "roman-f106", "roman-f129", "roman-f184"]),
    "Euclid VIS YJH": (["Euclid-VIS", "Euclid-Y", "Euclid-J", "Euclid-H"],
                       ["roman-f062", "roman-f106", "roman-f129", "roman-f184"]),
}  # fmt: skip

model = load_model(sys.argv[1] if len(sys.argv) > 1 else "mosaic-small")
catalog = open_catalog(sys.argv[2] if len(sys.argv) > 2 else None, split="test")
catalog = catalog.isel(galaxy=catalog["lsst"].values[:, LSST_BANDS.index("i")] < FAINTEST)
kept_out = model.config["recipe"]["kept_out"]
model = model.for_catalog(catalog)
exact = model.inputs(catalog)
normal = np.random.default_rng(0).normal(size=exact.values.shape)
noisy = Measurements(
    exact.values + ERROR * normal.astype(np.float32), np.full(normal.shape, ERROR, np.float32), exact.limit, trust=Trust.BROAD
)
z = catalog["redshift"].values.astype(float)


def is_kept_out(name: str) -> bool:
    """Whether a filter was neither shown nor asked for in training."""
    return any(fnmatchcase(name, word) for word in kept_out)


rows = []
for label, pair in SETS.items():
    cells = [label]
    for names in pair:
        mask = Mask.parse(f"photometry[{','.join(names)}]", model.table)
        median = model.answer(noisy, mask, ["redshift"]).quantiles[:, model.table.place("redshift").start, MEDIAN]
        error = np.abs(median - z)
        spread = error.std() / np.sqrt(len(error))
        cells += [f"{error.mean():.4f} ± {spread:.4f}", f"{nmad(redshift_errors(median, z)):.4f}"]
    rows.append([*cells, f"{sum(map(is_kept_out, pair[0]))} of {len(pair[0])}"])
print(markdown(["filters", "z MAE", "sigma_MAD", "z MAE, like it", "sigma_MAD, like it", "kept out"], rows), "\n")

row = model.table["photometry"]
place = model.table.slices["photometry"]
answer = model.answer(noisy, "lsst", ["photometry"]).quantiles[:, place, MEDIAN]
error = np.abs(answer - exact.values[:, place])
centre, width = row.axis, np.array([curve[-2] - curve[1] for curve in row.curves]) / row.axis
trained = np.array([not is_kept_out(str(name)) for name in row.coordinate])
rows, ratios = [], []
for number in np.flatnonzero(~trained):
    like = trained & (np.abs(np.log(width / width[number])) < np.log(LIKE)) & (np.abs(np.log(centre / centre[number])) < NEAR)
    below, above = (np.flatnonzero(like & side) for side in (centre < centre[number], centre >= centre[number]))
    if not len(below) or not len(above):
        continue
    pair = below[np.argmax(centre[below])], above[np.argmin(centre[above])]
    known = np.isfinite(error[:, [number, *pair]]).all(1)
    mean = error[known].mean(0)
    share = np.clip((centre[number] - centre[pair[0]]) / max(centre[pair[1]] - centre[pair[0]], 1e-9), 0, 1)
    expected = (1 - share) * mean[pair[0]] + share * mean[pair[1]]
    ratios.append(mean[number] / expected)
    names = " and ".join(str(row.coordinate[one]) for one in pair)
    rows.append([str(row.coordinate[number]), f"{mean[number]:.4f}", f"{expected:.4f}", names, f"{ratios[-1]:.2f}"])
print(markdown(["kept out", "error [mag]", "between its neighbours", "which are", "ratio"], rows))
print(f"\ngeometric mean of the ratios {np.exp(np.mean(np.log(ratios))):.3f}")
