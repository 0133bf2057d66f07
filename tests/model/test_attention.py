"""What answers attend to: the weights are the network's own, sum to one, and hang on one galaxy alone."""

import numpy as np
import pytest
import torch
from galaxies import random_catalog, tiny_filter_model, tiny_model, tiny_paper_model, with_filters

from mosaic_explorer import Mask
from mosaic_explorer.errors import ModelError
from mosaic_explorer.model.attention import attention, attention_weights, rolled_out
from mosaic_explorer.model.torch_engine import network_input

MASKS = ["lsst", "lsst spherex sfh[2:7] log_stellar_mass", "sed"]


@pytest.mark.parametrize("text", MASKS)
@torch.inference_mode()
def test_weights_times_values_are_what_each_block_of_the_shipped_model_adds(model, few, text):
    network, mask = model.network, Mask.parse(text)
    given, key_ids = network_input(model, model.inputs(few), mask)
    keys, usable = network.key_tokens(given, key_ids)
    passed = []
    states = network.attend(keys, None, network.query_tokens(np.arange(5)), passed.append)
    assert bool(usable.all()) and len(passed) == len(network.blocks)
    torch.testing.assert_close(states, network.states(given, key_ids, np.arange(5)))
    n_keys = keys.shape[1]
    for i, (block, x) in enumerate(zip(network.blocks, passed, strict=True)):
        is_last = i + 1 == len(network.blocks)
        attended = attention_weights(block, x, n_keys, None) @ block.looks(x, n_keys)[2]
        y = x + block.out(attended.transpose(1, 2).reshape(x.shape))
        y = y + block.down(torch.nn.functional.gelu(block.up(block.norm2(y))))
        wanted = block(x, n_keys, None, queries_only=is_last)
        torch.testing.assert_close(y[:, n_keys:] if is_last else y, wanted, atol=1e-4, rtol=1e-4)


@pytest.mark.parametrize("text", MASKS)
def test_all_of_it_sums_to_one_and_hangs_on_no_other_galaxy(model, few, text):
    mask, inputs = Mask.parse(text), model.inputs(few)
    found = attention(model, inputs, mask, "redshift")
    np.testing.assert_allclose(found.layers.sum(-1), 1, atol=1e-5)
    np.testing.assert_allclose(found.rollout.sum(-1) + found.own, 1, atol=1e-5)
    assert found.seen_rollout.shape == (len(inputs), len(found.key_ids)) and (found.seen_rollout > 0).all()
    turned = attention(model, inputs[::-1], mask, "redshift")
    alone = attention(model, inputs[2:3], mask, "redshift")
    for part in ("layers", "rollout"):
        np.testing.assert_allclose(getattr(turned, part)[::-1], getattr(found, part), atol=1e-5)
        np.testing.assert_allclose(getattr(alone, part)[0], getattr(found, part)[2], atol=1e-5)


def test_a_galaxy_attends_to_nothing_that_it_does_not_show(model, few):
    inputs = model.inputs(few)
    inputs.values[0, model.table.place("spherex")] = np.nan
    mask = Mask.parse("lsst spherex")
    found = attention(model, inputs, mask, "log_stellar_mass")
    assert (found.seen_layers[0, ..., 1:] == 0).all() and (found.seen_rollout[0, 1:] == 0).all()
    alone = attention(model, inputs[:1], Mask.parse("lsst"), "log_stellar_mass")
    np.testing.assert_allclose(found.seen_rollout[0, 0], alone.seen_rollout[0, 0], atol=1e-5)


def test_filters_of_any_survey_have_keys_of_their_own_and_some_together():
    catalog = with_filters(random_catalog(3))
    model = tiny_filter_model().for_catalog(catalog)
    mask = Mask.parse("lsst photometry[sdss2010-g,vista-J]", model.table)
    found = attention(model, model.inputs(catalog), mask, "redshift")
    size = model.size
    assert len(found.key_ids) == 3
    assert found.rollout.shape[1] == size.registers + 3 + size.filter_tokens


def test_rollout_is_the_product_of_halved_layers():
    rng = np.random.default_rng(0)
    first, second = (torch.from_numpy(rng.dirichlet(np.ones(3), (1, 3))).float() for _ in range(2))
    of_query = torch.from_numpy(rng.dirichlet(np.ones(3), (1, 2))).float()
    query, own = rolled_out([first, second], of_query)
    # as Abnar & Zuidema have it, of all four tokens at once: the query is the last one, to which nobody attends
    product = torch.eye(4)
    for keys, row in ((first[0], None), (second[0], of_query[0, 0]), (torch.zeros(3, 3), of_query[0, 1])):
        weights = torch.zeros(4, 4)
        weights[:3, :3] = keys
        weights[3, :3] = row if row is not None else 0
        mixed = (weights + torch.eye(4)) / 2
        if row is None:
            mixed[3, 3] = 1  # it has not come yet
        product = mixed @ product
    torch.testing.assert_close(query[0], product[3, :3])
    assert own == pytest.approx(product[3, 3].item())


def test_what_cannot_be_is_said(few):
    inputs = tiny_model().inputs(few)
    with pytest.raises(ModelError, match="unknown scalar 'redshifd'.*redshift"):
        attention(tiny_model(), inputs, Mask.parse("lsst"), "redshifd")
    with pytest.raises(ModelError, match="no queries"):
        attention(tiny_paper_model(), inputs, Mask.parse("lsst"), "redshift")
