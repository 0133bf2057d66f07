"""Short words for what every view names: presets, modalities, units, round numbers."""

from __future__ import annotations

from ...modalities import Modality

PRESET_LABELS = {
    "lsst": "LSST",
    "lsst+spherex": "LSST + SPHEREx",
    "lsst+sfh_after_10gyr": "LSST + SFH > 10 Gyr",
    "lsst+sfh_before_10gyr": "LSST + SFH < 10 Gyr",
    "stellar_mass": "Stellar mass",
    "everything": "Everything",
    "nothing": "Nothing",
    "photometry+redshift": "Photometry + z",
    "optical_spectrum": "Optical spectrum",
}
SHORT = {
    "redshift": "z", "log_halo_mass": "log Mh", "log_stellar_mass": "log M*",
    "lsst": "LSST", "spherex": "SPHEREx", "sfh": "SFH", "sed": "SED", "mah": "halo",
}  # fmt: skip


def meanings(row: Modality) -> str:
    """What a modality's switches are of, a line each."""
    if row.is_vector:
        return f"{row.label}: {row.variables[0].meaning}"
    return "\n".join(f"{v.label}: {v.meaning}" for v in row.variables)


def short(row: Modality) -> str:
    """A modality in a word: SFH."""
    return SHORT.get(row.name, row.label)


def unit_of(row: Modality) -> str:
    """The unit along a modality's axis, as it is printed."""
    return pretty_unit(row.coordinate_unit)


def round_number(x: float) -> str:
    """A number to three digits, without an exponent: 5489.7 as 5,490."""
    return f"{float(f'{x:.3g}'):,.10g}"


def pretty_unit(unit: str) -> str:
    """A unit as it is printed: AA as Å, um as µm."""
    return {"AA": "Å", "um": "µm"}.get(unit, unit)
