"""What a model is shown, and the states that are kept for the next question: of just these galaxies, seen just so."""

import numpy as np

from mosaic_explorer.latent.shown import Shown


def test_states_are_kept_for_the_same_question_and_no_other(model, catalog):
    some = catalog.isel(galaxy=slice(0, 40))
    first = Shown.of(model, some, "lsst").states()
    assert first is Shown.of(model, some, "lsst").states() and first.shape[:2] == (40, 5)
    changed = some.copy(deep=True)
    changed["lsst"].values[17, 2] += 0.5  # of one galaxy alone
    others = [
        Shown.of(model, changed, "lsst").states(),
        Shown.of(model, some, "lsst[g,r]").states(),
        Shown.of(model, some, "lsst", "lsst-y10").states(),
        Shown.of(model, some, "lsst", "lsst-y10", seed=1).states(),
    ]
    for number, states in enumerate(others):
        assert all(not np.array_equal(states, other) for other in [first, *others[:number]])
    unchanged = np.delete(np.arange(40), 17)
    np.testing.assert_allclose(others[0][unchanged], first[unchanged], atol=1e-4)


def test_a_hidden_value_that_changes_changes_no_state(model, catalog):
    some = catalog.isel(galaxy=slice(0, 10))
    changed = some.assign(redshift=some["redshift"] + 0.1)
    assert Shown.of(model, changed, "lsst").states() is Shown.of(model, some, "lsst").states()
