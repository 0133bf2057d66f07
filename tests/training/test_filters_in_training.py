"""Training on magnitudes in any filters, of several catalogs, brighter samples among them."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from galaxies import random_catalog, with_filters

from mosaic_explorer.catalog import write_catalog
from mosaic_explorer.catalog.photometry_library import photometry_row
from mosaic_explorer.catalog.trust import Trust
from mosaic_explorer.errors import ModelError
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.model.files import load_model
from mosaic_explorer.photometry import filter_names, load_filter
from mosaic_explorer.training import run
from mosaic_explorer.training.filter_draws import FilterDraws, load_filter_sets, survey_noise
from mosaic_explorer.training.galaxies import load_galaxies
from mosaic_explorer.training.loop import train
from mosaic_explorer.training.samples import draw, samples_of


@pytest.fixture(scope="module")
def knowing(recipe, tmp_path_factory):
    """A recipe whose network knows filters and learns from galaxies of two worlds."""
    folder = tmp_path_factory.mktemp("worlds")
    for name, seed in (("broad", 1), ("reference", 2)):
        catalog = with_filters(random_catalog(80, seed=seed)).assign_attrs(physics_version="x", world=name)
        write_catalog(catalog, folder / f"{name}.zarr")
    return replace(
        recipe, name="filters", catalog=str(folder / "broad.zarr"), further=[str(folder / "reference.zarr")], reference=0.4,
        bright=0.5, photometry=0.8, effects=0.5, kept_out=["vista-*", "spherex-*"], held_back=16,
        network=replace(recipe.network, filter_width=8, filter_tokens=2, trust=3),
    )  # fmt: skip


def test_galaxies_of_all_catalogs_are_taught_in_all_filters_but_those_kept_out(knowing):
    there = load_galaxies(knowing)
    names = there.table["photometry"].coordinate
    assert set(names) == {"sdss2010-g", "hsc2017-i2", "wise2010-W1", *(f"lsst2023-{band}" for band in "ugrizy")}
    assert there.values.shape == (2 * (64 - 12), there.table.size)
    assert set(there.trust) == {Trust.REFERENCE, Trust.BROAD} and [len(x["galaxy"]) for x in there.kept_back] == [12, 12]
    place = there.table.slices["photometry"].start + names.index("lsst2023-r")
    np.testing.assert_array_equal(there.values[:, place], there.values[:, TABLE.slices["lsst"].start + 2])


def test_a_filter_kept_out_that_is_none_is_named(knowing):
    with pytest.raises(ModelError, match="'kept_out' names 'hubble-\\*', which is no filter"):
        load_galaxies(replace(knowing, kept_out=["hubble-*"]))


def test_photometry_needs_a_network_that_knows_filters(recipe):
    with pytest.raises(ModelError, match="needs a network that knows filters"):
        replace(recipe, photometry=0.5)


@pytest.mark.slow
def test_it_trains_calibrates_and_answers_about_a_filter_never_seen(knowing, tmp_path):
    train(knowing, tmp_path / "model", accelerator="cpu")
    model = load_model(tmp_path / "model")
    assert model.config["catalog"]["further"][0]["world"] == "reference"
    galaxies = with_filters(random_catalog(5))
    answer = model.predict(galaxies, "photometry[sdss2010-g,hsc2017-i2]", what=["redshift", "photometry"], filters=["vista-H"])
    assert np.isfinite(answer["photometry"].values).all() and np.isfinite(answer["ood_score"].values).all()


def test_a_network_is_told_magnitudes_in_32_bits_though_its_blocks_work_in_16(knowing, tmp_path, monkeypatch):
    kinds = set()
    real = run.micro_batch_loss

    def watching(network, *rest):
        network.module.register_forward_pre_hook(lambda _, given: kinds.update({given[0].values.dtype, given[0].error.dtype}))
        return real(network, *rest)

    monkeypatch.setattr(run, "micro_batch_loss", watching)
    train(replace(knowing, precision="bf16-mixed", galaxies_seen=32, held_back=0), tmp_path / "model", accelerator="cpu")
    assert kinds == {torch.float32}


def test_every_set_of_filters_is_of_the_library_and_is_drawn():
    known = set(filter_names())
    for name, words in load_filter_sets().items():
        assert all(word in known or "*" in word for word in words), name
    row = photometry_row([load_filter(x) for x in ("sdss2010-u", "sdss2010-g", "sdss2010-r", "twomass-J", "wise2010-W1")])
    draws, rng = FilterDraws.of(row), np.random.default_rng(0)
    shown = [tuple(draws.shown(rng)) for _ in range(200)]
    assert {(0, 1, 2), (0, 1, 2, 3), (3, 4)} <= set(shown) and all(len(set(x)) == len(x) >= 2 for x in shown)


def test_surveys_reach_about_as_deep_as_their_samples():
    generator = torch.Generator().manual_seed(0)
    noise = survey_noise([0.36, 0.62, 2.2], torch.full((2000,), 24.0), generator)
    depth = -2.5 * torch.log10(5 * noise.sky.sqrt())
    assert 24.0 < float(depth[:, 1].median()) < 28.0 and float(depth[:, 1].std()) > 1
    assert float(depth[:, 2].median()) < float(depth[:, 0].median())


def test_samples_are_no_fainter_than_they_say_and_a_shallow_catalog_gives_only_to_shallow_ones():
    rng = np.random.default_rng(0)
    magnitude = np.concatenate([rng.uniform(18, 27, 4000), rng.uniform(18, 23, 3000)])
    catalog = np.repeat([0, 1], [4000, 3000])
    samples = samples_of(magnitude, np.full(7000, int(Trust.BROAD)), catalog)[False]
    deep, shallow = (draw(samples, faintest, 5000, np.random.default_rng(1)) for faintest in (27.0, 22.0))
    assert (catalog[deep] == 0).all() and magnitude[deep].max() > 26.5
    assert magnitude[shallow].max() <= 22 and 0.4 < (catalog[shallow] == 1).mean() < 0.75
