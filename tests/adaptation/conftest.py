"""Galaxies as LSST measured them, with redshifts; and courses of training that take a moment."""

from dataclasses import replace

import pytest

from mosaic_explorer.adaptation import candidates
from mosaic_explorer.catalog.noise import observe

WRONG_BY = 0.3  # mag, of the band that is wrong


@pytest.fixture(scope="session")
def measured(familiar):
    """Sixty galaxies like those that the model learned from; nothing is known of them but LSST's measurements and redshifts."""
    some = observe(familiar.isel(galaxy=slice(0, 60)).drop_dims("filter"), ["lsst-y10"])
    return some.assign(
        {name: some[name] * float("nan") for name in ("log_halo_mass", "log_stellar_mass", "spherex", "sfh", "sed")}
    )


@pytest.fixture(scope="session")
def off_in_g(measured):
    """The same with a zero point of g that is wrong."""
    observed = measured["lsst_observed"].copy(deep=True)
    observed.loc[{"band": "g"}] += WRONG_BY
    return measured.assign(lsst_observed=observed)


@pytest.fixture(scope="session", autouse=True)
def short_courses():
    """Networks are trained on for eight steps."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HEADS", "WHOLE"):
            patch.setattr(candidates, name, replace(getattr(candidates, name), least_steps=8, most_steps=8, batch=32))
        yield
