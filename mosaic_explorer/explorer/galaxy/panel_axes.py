"""How each panel of vectors is laid out: axes, what stands along them, what its heading offers."""

from __future__ import annotations

from ...agreement import MEANING
from ...agreement.implied import FILTERS
from ...cosmology import age
from ...modalities import Modality
from ..session.state import FRAMES
from .history_axes import HISTORY_AXES
from .wire import PanelAxes

# rest-frame wavelengths in vacuum [AA] of what young stars and gas make glow, those first that are looked for first
LINES = [
    (6564.6, "Hα"),
    (5008.2, "[O III]"),
    (3728.5, "[O II]"),
    (1215.7, "Lyα"),
    (4862.7, "Hβ"),
    (18756.1, "Paα"),
    (9533.2, "[S III]"),
    (12821.6, "Paβ"),
    (32900.0, "PAH 3.3 µm"),
    (40522.6, "Brα"),
    (10833.0, "He I"),
    (26258.7, "Brβ"),
]
REDSHIFTS = (0, 1, 2, 4, 0.5, 3, 0.2, 6)  # whose ages stand above the history; those first that are to have room
KEYS = "arrow keys walk, with Shift they mark a span, Enter hides or shows it, Delete shows the hidden span at the cursor"
PANELS: tuple[tuple[tuple[str, ...], PanelAxes], ...] = (
    (
        ("sed",),
        {
            "key": "sed",
            "title": "Spectrum",
            "x_label": "rest-frame wavelength [Å]",
            "x_log": True,
            "y_label": "log flux at 10 pc [Jy]",
            "x_range": (990, 50500),
            "y_step": 0.5,
            "least_residual": 0.02,
            "along": LINES,
            "hint": "Drag over a plot: what is seen is hidden, what is hidden is shown.",
            "choices": [
                {
                    "field": "frame",
                    "label": "wavelengths",
                    "options": {
                        FRAMES[0]: "Wavelengths as the galaxy emits them.",
                        FRAMES[1]: "Wavelengths as they reach us, on the axis of the photometry below.",
                    },
                }
            ],
            "observed_frame": FRAMES[1],
            "observed_range": (0.33, 5.1),
            "observed_unit": 1e-4,
            "observed_label": "observed wavelength [µm]",
        },
    ),
    (
        ("spherex", "lsst"),
        {
            "key": "photometry",
            "title": "Photometry",
            "x_label": "observed wavelength [µm]",
            "x_log": True,
            "y_label": "AB magnitude",
            "x_range": (0.33, 5.1),
            "y_flipped": True,
            "y_step": 1.0,
            "least_residual": 0.05,
            "agreement": MEANING,
        },
    ),
    (
        ("sfh",),
        {
            "key": "sfh",
            "title": "Star-formation history",
            "x_label": "cosmic time [Gyr]",
            "y_label": "log SFR [Msun/yr]",
            "x_range": (-0.1, 13.9),
            "y_step": 1.0,
            "least_residual": 0.05,
            "marks": True,
            **HISTORY_AXES,
            "along": [(round(float(age(z)), 3), f"z {z:g}") for z in REDSHIFTS],
        },
    ),
)


def plain_axes(row: Modality) -> PanelAxes:
    """Of a modality that has no panel of the house."""
    axes: PanelAxes = {
        "key": row.name,
        "title": row.label,
        "x_log": row.log_axis,
        "y_step": 1.0,
        "least_residual": 0.05,
        "x_label": f"{row.coordinate_label} [{row.printed_coordinate_unit}]",
        "y_label": row.variables[0].unit,
        "x_range": (float(row.axis[0]), float(row.axis[-1])),
    }
    return {**axes, "agreement": MEANING} if row.name in FILTERS else axes
