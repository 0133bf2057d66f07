"""Reads and writes what belongs to a training: its log, its recipe."""

import csv

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
