"""A survey's noise on exact values while predicting, and the former names of the score."""

import numpy as np
import pytest
from galaxies import random_catalog

import mosaic_explorer as me
from mosaic_explorer.catalog.noise import observe
from mosaic_explorer.errors import CatalogError


def same(a, b):
    for name in b.data_vars:
        if a[name].dtype.kind == "f":
            np.testing.assert_allclose(a[name].values, b[name].values, rtol=1e-4)


def test_predicting_with_noise_is_predicting_what_the_survey_would_measure(tiny, three):
    noisy = tiny.predict(three, "lsst", "scalars", noise="lsst-y10", seed=3)
    same(noisy, tiny.predict(observe(three, ["lsst-y10"], 3), "lsst", "scalars"))
    same(noisy.isel(galaxy=[1]), tiny.predict(three.isel(galaxy=[1]), "lsst", "scalars", noise="lsst-y10", seed=3))
    assert "LSST" in noisy.attrs["noise"]
    assert float(np.abs(noisy["redshift"] - tiny.predict(three, "lsst", "redshift")["redshift"]).max()) > 0


def test_noise_is_a_survey_several_or_a_setting_of_the_explorer(tiny, three):
    both = tiny.predict(three, "lsst spherex", "scalars", noise=("lsst-y1", "spherex-allsky"))
    same(both, tiny.predict(three, "lsst spherex", "scalars", noise="LSST Y1"))
    assert tiny.predict(three, "lsst", "redshift", noise="noise-free").attrs["noise"] == "noise-free"
    bands = me.galaxy(lsst=[24.0] * 6)
    same(tiny.predict(bands, "lsst", "redshift", noise="LSST Y1"), tiny.predict(bands, "lsst", "redshift", noise="lsst-y1"))
    np.testing.assert_array_equal(tiny.embed(three, "lsst", noise="lsst-y1"), tiny.embed(observe(three, ["lsst-y1"]), "lsst"))


def test_measured_values_get_no_noise_once_more(tiny):
    measured = me.galaxy(lsst=[24.0] * 6, lsst_error=[0.1] * 6)
    with pytest.raises(CatalogError, match="holds measured values of 'lsst' already.*leave 'lsst-y10' out"):
        tiny.predict(measured, "lsst", noise="lsst-y10")
    with pytest.raises(CatalogError, match="holds measured values of 'lsst' already"):
        tiny.predict(observe(random_catalog(3), ["lsst-y1"]), "lsst", noise="LSST Y10 + SPHEREx deep")


@pytest.mark.parametrize(
    ("noise", "words"),
    [
        ("lsst-y2", "unknown noise 'lsst-y2'; allowed: .*lsst-y1.*LSST Y1.*Did you mean"),
        (["lsst-y2"], "unknown survey 'lsst-y2'"),
        (["lsst-y1", "lsst-y10"], "both observe 'lsst'"),
        ("spherex-deep", "'spherex' is NaN for every galaxy"),
    ],
)
def test_noise_that_cannot_be_is_refused(tiny, noise, words):
    with pytest.raises(CatalogError, match=words):
        tiny.predict(me.galaxy(lsst=[24.0] * 6), "lsst", noise=noise)


def test_the_former_names_of_the_score_are_understood_everywhere(tiny, three):
    answer = tiny.predict(three, "lsst", "redshift", unlike=True)
    np.testing.assert_array_equal(answer.unlike, answer["ood_score"])
    np.testing.assert_array_equal(answer["unlike"], answer.ood_score)
    assert answer["blame"].values.tolist() == answer.blame.values.tolist() == answer["ood_variable"].values.tolist()
    assert "ood_score" in answer.table() and set(answer[["redshift", "ood_score"]].data_vars) == {"redshift", "ood_score"}
    with pytest.raises(AttributeError, match="blamed"):
        answer.blamed  # noqa: B018
