"""A network that begins as a trained one: the same answers, more blocks, and only where the two fit."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from galaxies import random_catalog, with_filters

from mosaic_explorer import Mask
from mosaic_explorer.catalog.measurements import catalog_values
from mosaic_explorer.catalog.photometry_library import photometry_row
from mosaic_explorer.errors import ModelError
from mosaic_explorer.model import load_model
from mosaic_explorer.model.mosaic import Mosaic
from mosaic_explorer.model.network import MosaicNetwork
from mosaic_explorer.model.scaling import Scaling
from mosaic_explorer.photometry import load_filter
from mosaic_explorer.training import loop
from mosaic_explorer.training.warm_start import grow


@pytest.fixture(scope="module")
def begun(recipe, tmp_path_factory):
    """A trained model's folder, and the recipe of a deeper one that begins with it."""
    folder = tmp_path_factory.mktemp("begun")
    loop.train(recipe, folder, accelerator="cpu")
    deeper = replace(recipe, name="deeper", begin_with=str(folder), network=replace(recipe.network, depth=5))
    return folder, deeper


@pytest.mark.parametrize(
    ("query_blocks", "asked"),
    [(2, {}), (4, {}), (2, {"sfh": 13, "sed": 77}), (5, {"sfh": 39, "spherex": 17})],
)
def test_a_grown_network_answers_as_the_one_it_began_with(begun, query_blocks, asked):
    folder, deeper = begun
    before = load_model(folder)
    torch.manual_seed(1)
    deeper = replace(deeper, network=replace(deeper.network, query_blocks=query_blocks), asked_patches=asked)
    after = MosaicNetwork(deeper.table(), deeper.network)
    grow(after, before)
    galaxies = random_catalog(6)
    mask = Mask.preset("lsst+sfh_after_10gyr")
    expected = before.predict(galaxies, mask, ood_score=False)
    grown = Mosaic(after, before.scaling, name="deeper", config={}).predict(galaxies, mask, ood_score=False)
    for name in expected.data_vars:
        np.testing.assert_allclose(grown[name], expected[name], rtol=1e-4, atol=1e-5, equal_nan=True)


def test_a_network_that_knows_filters_grows_whichever_they_are(recipe):
    recipe = replace(recipe, network=replace(recipe.network, filter_width=8, filter_tokens=2))
    torch.manual_seed(2)
    before = MosaicNetwork(recipe.table(), recipe.network)
    scaling = Scaling.fit(catalog_values(random_catalog(40), recipe.table()), recipe.table(), recipe.network.bins)
    before = Mosaic(before, scaling, name="before", config={"recipe": recipe.to_dict()})
    deeper = replace(recipe, network=replace(recipe.network, depth=3), asked_patches={"sfh": 39})
    learned = [load_filter(name) for name in ("sdss2010-u", "sdss2010-g", "twomass-J")]
    after = MosaicNetwork(deeper.table().with_row(photometry_row(learned)), deeper.network)
    grow(after, before)
    galaxies = with_filters(random_catalog(6))
    after = Mosaic(after, scaling.with_filters(3), name="after", config={"recipe": deeper.to_dict()})
    expected, found = (
        model.predict(galaxies, "photometry", what=["redshift", "sfh", "photometry"], filters=["vista-H"], ood_score=False)
        for model in (before, after)
    )
    for name in expected.data_vars:
        np.testing.assert_allclose(found[name], expected[name], rtol=1e-4, atol=1e-5, equal_nan=True)


def test_training_goes_on_from_it_and_says_so(begun, tmp_path):
    folder, deeper = begun
    model = loop.train(replace(deeper, galaxies_seen=32), tmp_path, accelerator="cpu")
    assert len(model.network.blocks) == 5
    assert model.config["trained"]["begun_with"]["galaxies_seen"] == 192
    assert model.config["trained"]["begun_with"]["name"] == folder.name
    assert model.config["trained"]["begun_with"]["seconds"] >= 0
    assert "begun_with" not in model.config["catalog"]
    assert np.array_equal(model.scaling.mean, load_model(folder).scaling.mean)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"width": 32}, "'width' is 32, but 16 in"),
        ({"components": 5}, "'components' is 5, but 10 in"),
        ({"depth": 1}, "'depth' is 1, but .* has 2 blocks already"),
        ({"query_blocks": 1}, "'query_blocks' is 1; .* it may be 2 to 5"),
    ],
)
def test_another_network_is_refused(begun, change, words, tmp_path):
    _, deeper = begun
    with pytest.raises(ModelError, match=words):
        loop.train(replace(deeper, network=replace(deeper.network, **change)), tmp_path, accelerator="cpu")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("other", [{"patches": {"sed": 48}}, {"asked_patches": {"sfh": 50}}])
def test_other_tokens_are_refused(begun, other, tmp_path):
    _, deeper = begun
    with pytest.raises(ModelError, match="'begin_with' names .* cuts them otherwise"):
        loop.train(replace(deeper, **other), tmp_path, accelerator="cpu")
