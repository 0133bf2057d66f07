"""The store of things that take long to make: bounded in bytes, made once, whoever asks."""

import threading
import time

import numpy as np
import pytest

from mosaic_explorer.lru_cache import LRUCache


def array(megabytes):
    return np.zeros(int(megabytes * 1e6), np.uint8)


@pytest.fixture
def cache():
    return LRUCache(3_000_000, lambda value: value.nbytes)


def test_those_used_last_stay_within_the_bound(cache):
    for key in "abc":
        cache.put(key, array(1))
    assert cache.peek("a") is not None  # a use
    cache.put("d", array(1))
    assert [key for key in "abcd" if key in cache] == ["a", "c", "d"] and cache.nbytes == 3_000_000
    cache.put("e", array(2.5))
    assert [key for key in "abcde" if key in cache] == ["e"]


def test_a_key_that_is_put_again_counts_once(cache):
    for _ in range(5):
        cache.put("a", array(1))
    assert len(cache) == 1 and cache.nbytes == 1_000_000


def test_the_one_used_last_stays_however_large_it_is(cache):
    large = array(10)
    cache.put("small", array(1))
    assert cache.get("large", lambda: large) is large and cache.get("large", lambda: array(1)) is large
    assert "small" not in cache


def test_what_grows_while_it_is_kept_makes_others_go():
    cache = LRUCache(3, len)
    growing = [0]
    cache.put("growing", growing)
    cache.put("other", [1])
    growing += [0, 0, 0]
    cache.put("new", [1])
    assert "growing" not in cache and "other" in cache and "new" in cache


def test_what_makes_place_is_given_to_drop():
    dropped = []
    cache = LRUCache(2, lambda value: 1, drop=dropped.append)
    for key in "abcd":
        cache.put(key, key)
    assert dropped == ["a", "b"]


def test_a_thing_is_made_once_while_others_wait_for_it(cache):
    calls, gate, results = [], threading.Event(), []

    def make():
        calls.append(1)
        gate.wait(10)
        return array(1)

    threads = [threading.Thread(target=lambda: results.append(cache.get("key", make))) for _ in range(4)]
    for thread in threads:
        thread.start()
    while not calls:
        time.sleep(0.01)
    assert cache.get("another", lambda: array(1)).nbytes == 1_000_000  # who asks for something else does not wait
    gate.set()
    for thread in threads:
        thread.join(10)
    assert len(calls) == 1 and len(results) == 4 and all(one is results[0] for one in results)


def test_what_cannot_be_made_is_an_error_and_the_next_try_may_succeed(cache):
    def fail():
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        cache.get("key", fail)
    assert cache.get("key", lambda: array(1)).nbytes == 1_000_000
