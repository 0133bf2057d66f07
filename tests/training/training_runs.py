"""Reads and writes what belongs to a training: its log, its recipe."""

import csv

import pytest

from mosaic_explorer.errors import ModelError
from mosaic_explorer.training.recipe import Recipe

TIMES = ("seconds", "galaxies_per_second")


def read_log(folder):
    """The rows of log.csv, [{column: number}], without what depends on the clock."""
    with (folder / "log.csv").open(newline="") as file:
        return [{key: float(value) for key, value in row.items() if key not in TIMES} for row in csv.DictReader(file)]


def write_recipe(recipe, path):
    """A recipe without patches or extra modalities as TOML."""
    network = recipe.network.to_dict()
    plain = {key: value for key, value in recipe.to_dict().items() if isinstance(value, str | int | float)}
    lines = [*(f"{key} = {value!r}" for key, value in plain.items()), "[network]"]
    lines += [f"{key} = {value!r}" for key, value in network.items()]
    path.write_text("\n".join(lines).replace("False", "false"))
    return path


def assert_refused(text, words, folder):
    """A recipe of this text is refused in one line of these words."""
    (folder / "r.toml").write_text(text)
    with pytest.raises(ModelError, match=words) as error:
        Recipe.load(folder / "r.toml")
    assert "\n" not in str(error.value)
