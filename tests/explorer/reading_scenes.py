"""Reads a scene as the browser does."""

import numpy as np


def drawn(plots, name, pin=None):
    """The columns of a modality that plots draw, or of one of its pins: {column: values}."""
    rows = [row for panel in plots.spec["panels"] for row in panel["rows"]]
    rows = [{**row, **plots.scene["filters"]} if row.get("is_filters") else row for row in rows]
    numbers, place, found = plots.scene["numbers"], 0, []
    for columns in [None] + [("median", "low", "high")] * len(plots.scene["pin_masks"]):
        one = {}
        for row in rows:
            one[row["name"]] = {}
            for column in columns or row["columns"]:
                one[row["name"]][column] = numbers[place : place + len(row["axis"])]
                place += len(row["axis"])
        found.append(one)
    assert place == len(numbers)
    return found[0 if pin is None else pin + 1][name]


def finite(values):
    return np.isfinite(values)
