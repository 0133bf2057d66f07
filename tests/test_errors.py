"""Errors are one line, whatever they repeat."""

import pytest

from mosaic_explorer.errors import CatalogError, unknown


def test_what_a_stranger_calls_a_column_ends_no_line_and_steers_no_terminal():
    with pytest.raises(CatalogError) as error:
        raise CatalogError(unknown("column", "redshift", ["a\nb", "\x1b[2J", "\ud800"]))
    assert str(error.value) == "unknown column 'redshift'; allowed: a\\nb, \\x1b[2J, \\ud800."
