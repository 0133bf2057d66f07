"""Which plots there are of one galaxy: its vectors, its scalars, and those that can stand alone on the stage."""

from __future__ import annotations

from ...modalities import Table

PHOTOMETRY = "photometry"
IN_PHOTOMETRY = ("lsst", "spherex")  # modalities that share one panel
DENSITIES = "densities"  # of all scalars, on the stage together


def vector_panels(table: Table) -> dict[str, tuple[str, ...]]:
    """The panels that show vectors, and the modalities on each, in the order of the table."""
    together: tuple[str, ...] = IN_PHOTOMETRY if set(IN_PHOTOMETRY) <= set(table.names) else ()
    alone = {row.name: (row.name,) for row in table if row.is_vector and row.name not in together and not row.curves}
    together += tuple(row.name for row in table if together and row.curves)
    return alone | ({PHOTOMETRY: together} if together else {})


def stage_plots(table: Table) -> tuple[str, ...]:
    """What can stand alone on the stage."""
    return (*vector_panels(table), DENSITIES, *table.scalar_names)
