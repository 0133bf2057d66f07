"""Reading a whole table in a test: its columns as numbers, as texts, and what it says of itself."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np

from mosaic_explorer.importers.reading import open_table


def whole(source, size=1000, **where):
    """All columns of a table: `numbers` and `texts` by name, with its units, names, rows and what is unusable."""
    with open_table(source, **where) as table:
        names = list(dict.fromkeys(table.names))
        return SimpleNamespace(
            names=list(table.names),
            words=table.words,
            n_rows=table.n_rows,
            units=dict(table.units),
            unusable=dict(table.unusable),
            numbers=_joined(table.chunks(names, [], size)),
            texts=_joined(table.chunks([], names, size)),
        )


def _joined(chunks):
    chunks = list(chunks)
    return {name: np.concatenate([chunk[name] for chunk in chunks]) for name in (chunks[0] if chunks else ())}


def as_text(values):
    """A column as a list of texts."""
    return [str(value) for value in values]
