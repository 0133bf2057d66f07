"""What is said of the paper's table and figures: what is shown, of which galaxies, and where it differs from the paper."""

from __future__ import annotations

from ...latent.modality_map import HULL
from ..session.value_words import ValueWords

PAPER_LINK = "arXiv 2510.07684"
READINGS = (
    "Rows 3 and 4 follow the numbers of the paper's captions, as cosmic time: “0–10 Gyr masked” leaves the history after "
    "10 Gyr, which the paper calls “early SFH”, and “10–13.8 Gyr masked” the one before 10 Gyr, its “late SFH”. Read as "
    "lookback times the words would fit, but on the package's galaxies not the paper's numbers."
)
OTHER_GALAXIES = (
    "The paper's galaxies are private, and others than these: compare patterns and ratios rather than values. It prints no "
    "units; masses, SFH and SED are taken to be in dex, as here. A dash is where it prints nothing."
)


def table_caption(galaxies: str, noise: str, words: ValueWords) -> str:
    """Beneath Table 1."""
    return (
        f"Mean absolute error of the median against the {words.adjective} value ± its standard error, of {galaxies}, {noise}; "
        "of vectors the mean over each galaxy's values first. Smaller is better. Only hidden values count, for seen ones come "
        f"back as given; the paper does not say which it counts. {OTHER_GALAXIES} {READINGS}"
    )


def figure_2_caption(row: int, n: int, noise: str, words: ValueWords) -> str:
    """Above Figure 2, of the galaxy in a row and of the scalars of n."""
    return (
        f"Each row is one of the paper's inputs, {noise}. Grey is hidden, white is seen. Vectors are those of galaxy {row}, "
        f"where the paper has three samples: pale solid lines {words.adjective}, orange dotted ones predicted (the median). "
        "Bands are the 16–84% range of this galaxy's answer; the paper's, whose network says no widths, are of the errors of "
        f"1,000 samples. Scalars are those of up to {n:,} galaxies, predicted against {words.adjective}, this galaxy large, "
        "and the dashed diagonal. MAE: the mean absolute error over all galaxies of Table 1. A triangle: when it is observed."
    )


def map_caption(n: int, noise: str, is_fresh: bool, label: str, words: ValueWords) -> str:
    """Beneath Figure 3, of n galaxies coloured by a scalar."""
    colour = (
        f"Colours: the {words.adjective} {label}, from the 1st to the 99th percentile; the paper draws all three scalars. Axes "
        "have no unit, and distances between far groups mean nothing."
    )
    if is_fresh:
        low, high = HULL
        return (
            f"UMAP of the last hidden states of all modalities at once: {n:,} galaxies, a point a modality, {noise}; the paper "
            "has 10,000. Each map is laid out anew: no two can be compared point by point. Hulls hold the points of a modality "
            f"between the {low:g} and {high:g} percentiles in x and y, as in the paper. A modality's state is the mean of its "
            "tokens' states; the paper does not say how it comes to one. Percent: points whose nearest one is of the same "
            f"modality, 20% by chance; the paper finds modalities well apart in its first four rows. {colour}"
        )
    return (
        f"The map that stays, one layout for all five inputs: each of {n:,} galaxies is one point, of the mean of its "
        f"modalities' last hidden states, {noise}. The less is seen, the more places draw together. The paper lays each input "
        f"out anew, a point a modality, with hulls around them: the button above does so, in a minute or two. {colour}"
    )
