"""The browser's address follows what is shown; where it has led there itself, it is not told again."""

import pytest
from galaxies import random_catalog, tiny_model

from mosaic_explorer.explorer.app.address import Address


@pytest.fixture
def address(open_session):
    return Address(open_session(random_catalog(40), tiny_model(), held=True))


def test_a_step_is_written_into_the_address(address):
    address.state.open(7)
    assert "row=7" in address.query


def test_back_and_forward_are_followed_and_not_written_over_what_comes_next(address):
    told = []
    address.param.watch(lambda event: told.append(event.new), "query")
    for query in ("row=7&mask=lsst%20sfh[0:10]", "row=8&mask=lsst%20sfh[0:10]"):  # written as a browser may write it
        address.query = query
    assert address.state.row == 8 and address.state.mask.text == "lsst sfh[0:10]"
    assert told == ["row=7&mask=lsst%20sfh[0:10]", "row=8&mask=lsst%20sfh[0:10]"]
    address.state.open(9)
    assert "row=9" in address.query


def test_an_address_that_cannot_be_is_mended(address):
    address.query = "row=7&mask=nonsense"
    assert address.state.row == 7 and "nonsense" not in address.query and address.session.notice.lines
