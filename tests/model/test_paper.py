"""The paper's network: what the paper says of it holds, and its answers are estimates without widths."""

import json

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from galaxies import random_catalog, tiny_paper_model
from torch import nn

from mosaic_explorer.catalog.measurements import Measurements, catalog_values
from mosaic_explorer.catalog.schema import GALAXY
from mosaic_explorer.errors import ModelError
from mosaic_explorer.masks import Mask
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.model import load_model, save_model
from mosaic_explorer.model.network import NetworkInput
from mosaic_explorer.model.networks import make_network
from mosaic_explorer.model.paper import PaperConfig, PaperLayer, attention
from mosaic_explorer.model.quantiles import MEDIAN, QUANTILES
from mosaic_explorer.model.scaling import Scaling
from mosaic_explorer.model.sizes import network_shapes, total

OTHERS = [level for i, level in enumerate(QUANTILES) if i != MEDIAN]


@pytest.fixture(scope="module")
def paper():
    return tiny_paper_model()


def test_each_value_is_a_token_and_each_modality_has_a_linear_map_from_one_number_and_to_one(paper):
    network, d = paper.network, paper.network.config.width
    assert network.queries.total == network.keys.total == TABLE.size == 1149
    assert list(network.embed) == list(TABLE.names) and len(network.embed) == 5  # the three scalars are one modality
    assert all(layer.weight.shape == (d, 1) for layer in network.embed.values())
    assert all(layer.weight.shape == (1, d) for layer in network.heads.values())
    assert network.positions.shape == (1149, d)


@pytest.mark.parametrize("size", [PaperConfig(8, 2, 2), PaperConfig(12, 3, 3)])
def test_the_parameters_are_as_many_as_the_paper_asks_for(paper, size):
    d, network = size.width, make_network(paper.table, size)
    layer = 4 * d * d + 4 * d + 8 * d * d + 5 * d + 4 * d  # attention, perceptron, two norms
    assert sum(p.numel() for p in network.parameters()) == 5 * 2 * d + 5 * (d + 1) + 1149 * d + size.depth * layer + 2 * d
    shapes = network_shapes(paper.table, size)
    assert shapes == {name: tuple(x.shape) for name, x in network.state_dict().items()}
    assert total(shapes) == sum(p.numel() for p in network.parameters())


def test_a_layer_is_that_of_torchs_transformer():
    torch.manual_seed(0)
    ours = PaperLayer(PaperConfig(16, 1, 4))
    theirs = nn.TransformerEncoderLayer(16, 4, 64, 0.0, "gelu", batch_first=True, norm_first=True)
    names = {
        "norm1": "norm1",
        "norm2": "norm2",
        "self_attn.in_proj_": "query_key_value.",
        "self_attn.out_proj": "out",
        "linear1": "up",
        "linear2": "down",
    }
    state = ours.state_dict()
    their_state = {}
    for name in theirs.state_dict():
        before = next(key for key in names if name.startswith(key))
        their_state[name] = state[name.replace(before, names[before])]
    theirs.load_state_dict(their_state)
    x = torch.randn(2, 30, 16)
    torch.testing.assert_close(ours(x), theirs(x), atol=1e-5, rtol=1e-5)


def test_attention_in_half_precision_is_torchs_on_the_way_there_and_back():
    generator = torch.Generator().manual_seed(0)
    parts = [torch.randn(2, 3, 40, 8, generator=generator, requires_grad=True) for _ in range(3)]
    weights = torch.randn(2, 3, 40, 8, generator=generator)
    exact = F.scaled_dot_product_attention(*parts)
    rounded = attention(*(x.bfloat16() for x in parts)).float()
    torch.testing.assert_close(rounded, exact, atol=0.03, rtol=0.03)
    back = [torch.autograd.grad((out * weights).sum(), parts) for out in (exact, rounded)]
    for full, half in zip(*back, strict=True):
        torch.testing.assert_close(half, full, atol=0.03 * full.abs().max().item(), rtol=0.03)


def test_a_vector_is_scaled_by_one_mean_and_spread_and_each_scalar_by_its_own():
    values = catalog_values(random_catalog(50), TABLE)
    values[3, TABLE.slices["sed"]] = np.nan
    scaling = Scaling.fit(values, TABLE, 512, by_modality=True)
    for row in TABLE:
        place = TABLE.slices[row.name]
        if row.is_vector:
            assert scaling.mean[place] == pytest.approx(np.nanmean(values[:, place]), abs=1e-5)
            assert scaling.spread[place] == pytest.approx(np.nanstd(values[:, place]), abs=1e-5)
        else:
            assert scaling.mean[place] == pytest.approx(np.nanmean(values[:, place], 0), abs=1e-5)
            assert scaling.spread[place] == pytest.approx(np.nanstd(values[:, place], 0), abs=1e-5)


def test_a_value_at_the_mean_of_its_modality_cannot_be_told_from_a_hidden_one(paper):
    """A property of the paper's mask value of 0: what is hidden looks like what is average (ours tells them apart)."""
    values = catalog_values(random_catalog(4), TABLE)
    place = TABLE.place("redshift").start
    values[:, place] = paper.scaling.mean[place]
    with_it, without = Mask.only("lsst", "redshift"), Mask.only("lsst")
    told = [paper.answer(values, mask, ["log_stellar_mass", "sed"]).quantiles for mask in (with_it, without)]
    np.testing.assert_array_equal(*told)
    values[:, place] += 1
    further = paper.answer(values, with_it, ["log_stellar_mass"]).quantiles
    assert np.nanmax(np.abs(further - told[1])) > 1e-5


def test_every_seen_value_moves_the_answer(paper):
    values = paper.scaling.normalise(catalog_values(random_catalog(1), TABLE))
    x = torch.from_numpy(values).requires_grad_()
    seen, nothing = torch.ones(1, TABLE.size, dtype=torch.bool), torch.zeros(1, TABLE.size)
    every = np.arange(TABLE.size)
    answers = paper.network(NetworkInput(x, seen, nothing, nothing.bool()), every, every)
    answers["scalars"][1].sum().backward()
    assert (x.grad != 0).all()


def test_errors_and_limits_are_not_read(paper):
    values = catalog_values(random_catalog(3), TABLE)
    exact = Measurements.exact(values)
    error = np.where(np.isin(np.arange(TABLE.size), np.arange(TABLE.size)[TABLE.slices["lsst"]]), 0.3, 0)
    noisy = Measurements(values, np.broadcast_to(error, values.shape).astype(np.float32), np.zeros(values.shape, bool), "")
    for asked in (["redshift"], ["sed"]):
        a, b = (paper.answer(x, "lsst", asked).quantiles for x in (exact, noisy))
        np.testing.assert_array_equal(a, b)


def test_answers_are_medians_alone_without_densities_or_a_score(paper):
    catalog = random_catalog(3)
    answer = paper.predict(catalog, "lsst")
    for name in TABLE.variables:
        medians, others = answer[name].sel(quantile=0.5), answer[name].sel(quantile=OTHERS)
        assert np.isfinite(medians).all()
        if name != "lsst":
            assert np.isnan(others).all()
    assert not {"redshift_pdf", "ood_score", "ood_variable", "redshift_grid"} & set(answer.variables)
    assert "redshift" in answer.table() and not paper.has_uncertainty
    assert paper.answer(catalog_values(catalog, TABLE), "lsst", ood_score=True).ood_score is None


def test_seen_values_come_back_as_given(paper):
    catalog = random_catalog(3)
    answer = paper.predict(catalog, "lsst redshift sfh[0:5]")
    for level in QUANTILES:
        np.testing.assert_array_equal(answer["redshift"].sel(quantile=level), catalog["redshift"])
    early = (catalog["cosmic_time"] < 5).values
    given = answer["sfh"].sel(quantile=0.16).values
    np.testing.assert_allclose(given[:, early], catalog["sfh"].values[:, early])
    assert np.isnan(given[:, ~early]).all()
    own = paper.predict(catalog, "lsst redshift", reconstruct=True)["redshift"].sel(quantile=0.5)
    assert (np.abs(own - catalog["redshift"]) > 1e-3).any()


def test_neither_order_nor_company_nor_what_else_is_asked_changes_an_answer(paper):
    catalog = random_catalog(11)
    whole = paper.predict(catalog, "spherex")
    mixed = paper.predict(catalog.isel({GALAXY: [7, 2]}), "spherex", what=["redshift", "sfh"])
    for name in ("redshift", "sfh"):
        a, b = (x[name].sel(quantile=0.5) for x in (whole.isel({GALAXY: [7, 2]}), mixed))
        assert np.abs(a - b).max() < 1e-5 * paper.scaling.spread[TABLE.place(name)].max()


def test_hidden_states_are_the_mean_of_each_modalitys_tokens(paper):
    hidden = paper.embed(random_catalog(3), "lsst")
    assert hidden.shape == (3, 5, paper.network.config.width) and np.isfinite(hidden).all()
    assert list(hidden["modality"].values) == list(TABLE.names)


def test_a_saved_model_is_the_same_when_loaded(paper, tmp_path):
    loaded = load_model(save_model(paper, tmp_path / "m"))
    values = catalog_values(random_catalog(3), TABLE)
    np.testing.assert_array_equal(loaded.answer(values, "lsst").quantiles, paper.answer(values, "lsst").quantiles)
    said = json.loads((tmp_path / "m" / "config.json").read_text())
    assert said["network"] == "paper" and said["size"] == {"width": 8, "depth": 2, "heads": 2}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"network": "papr"}, "'network'.*papr"),
        ({"network": ["paper"]}, "'network'"),
        ({"network": "mosaic"}, "size"),
        ({"size": {"width": 8, "depth": 2}}, "heads"),
        ({"size": {"width": 8, "depth": 2, "heads": 2, "knots": 3}}, "knots"),
        ({"size": {"width": 9, "depth": 2, "heads": 2}}, "multiple of 'heads'"),
        ({"size": {"width": 8, "depth": 10_000, "heads": 2}}, "'depth' must be at most"),
        ({"size": {"width": 16, "depth": 2, "heads": 2}}, r"'scaling|'embed.scalars.weight' is \(8, 1\); the table asks for"),
        ({"size": {"width": 8, "depth": 3, "heads": 2}}, "'layers.2.norm1.weight' is missing"),
    ],
)
def test_a_strangers_configuration_is_refused_in_one_line(paper, tmp_path, change, words):
    folder = save_model(paper, tmp_path / "m")
    path = folder / "config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    with pytest.raises(ModelError, match=words) as refused:
        load_model(folder)
    assert "\n" not in str(refused.value)


def test_the_shipped_one_has_learned_and_is_less_sharp_than_ours(familiar):
    """Redshifts from LSST and SPHEREx without noise: always guessing the median is off by 0.56."""
    some = familiar.isel({GALAXY: slice(0, 40)})
    off = {}
    for name in ("mosaic-small", "mosaic-paper"):
        median = load_model(name).predict(some, "lsst+spherex", what="redshift")["redshift"].sel(quantile=0.5)
        off[name] = np.abs(median.values - some["redshift"].values).mean()
    assert off["mosaic-small"] < 0.03 < off["mosaic-paper"] < 0.2
