"""How many threads answer: as many as there are processors for, none of which waits for another."""

import threading

import numpy as np
import pytest
import torch
from galaxies import random_catalog, tiny_model

from mosaic_explorer import Mask
from mosaic_explorer.catalog.measurements import catalog_values
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.model import mosaic, threads

N, BATCH = 20, 4  # five batches


@pytest.fixture
def asked(monkeypatch):
    """A function: what a model answers and embeds on so many processors, and how many torch threads each batch had."""
    model, values = tiny_model(), catalog_values(random_catalog(N), TABLE)
    network = model.network.states
    used = {}

    def states(*args):
        used.setdefault(threading.get_ident(), set()).add(torch.get_num_threads())
        return network(*args)

    def ask(cpus, allowed=8):
        used.clear()
        monkeypatch.setattr(threads, "usable_cpus", lambda: cpus)
        monkeypatch.setattr(mosaic, "BATCH", BATCH)
        monkeypatch.setattr(model.network, "states", states)
        before = torch.get_num_threads()
        torch.set_num_threads(allowed)
        try:
            answer, hidden = model.answer(values, Mask.preset("lsst")), model.embed_values(values, Mask.preset("lsst"))
            assert torch.get_num_threads() == allowed  # as the caller left it
        finally:
            torch.set_num_threads(before)
        return answer, hidden, dict(used)

    return ask


def test_threads_are_as_many_as_processors_and_torch_uses_one_in_each(asked):
    for cpus in (1, 3):
        used = asked(cpus)[2]
        assert all(counts == {1} for counts in used.values())
        assert (set(used) == {threading.get_ident()}) == (cpus == 1) and len(used) <= 2 * cpus  # anew for the embeddings


def test_a_caller_who_allows_torch_one_thread_gets_one(asked):
    assert set(asked(8, allowed=1)[2]) == {threading.get_ident()}


def test_one_batch_is_answered_where_it_is_asked(asked, monkeypatch):
    monkeypatch.setattr(threads, "ThreadPoolExecutor", None)
    assert set(asked(1)[2]) == {threading.get_ident()}
    model, values = tiny_model(), catalog_values(random_catalog(3), TABLE)
    monkeypatch.setattr(threads, "usable_cpus", lambda: 8)
    model.answer(values, Mask.preset("lsst"))


def test_threads_change_no_answer(asked):
    (one, one_hidden, _), (several, several_hidden, _) = asked(1), asked(4)
    np.testing.assert_array_equal(one.quantiles, several.quantiles)
    for name, ours in one.densities.items():
        for part in ("weights", "means", "sigmas"):
            np.testing.assert_array_equal(getattr(ours, part), getattr(several.densities[name], part))
    np.testing.assert_array_equal(one_hidden, several_hidden)


def test_what_fails_in_a_thread_is_raised_and_the_count_is_restored(asked, monkeypatch):
    before = torch.get_num_threads()
    monkeypatch.setattr(threads, "usable_cpus", lambda: 3)
    with pytest.raises(ZeroDivisionError):
        threads.for_batches(lambda part: 1 / 0, 9, 3)
    assert torch.get_num_threads() == before
