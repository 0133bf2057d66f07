"""The stellar populations of the two worlds: diffsky's calibrations, their shares, and what was mended in them. Data and why.

Seven calibrations come with diffsky 0.3.11. All were compared with published numbers, on haloes above 10^10.6 Msun at redshift
0.2 to 6, with surviving masses (docs in the test of this file give the bounds that the chosen ones keep):

- mass function, Weaver et al. 2023 (A&A 677, A184), 10^9.1 to 10^11.4 Msun: `hizels_261013` and `c260710` lie within 0.2 dex in
  most bins to redshift 3, `cs261020` up to 0.44 dex above at 10^10 and redshift 1.5-2.5; `cosmos_260316` is 0.4-0.6 dex below at
  10^11.2-11.4 and lets centrals grow to 10^14 Msun of stars; `hizels_260710` and `sdss_feniks_260701` are 0.35-0.8 dex above at
  10^9.6-10^10.1 (their satellites have six to twenty times the stars of centrals in haloes of the same mass), and
  `feniks_260617` is a hundred times below at 10^10.9 and redshift 1.5 to 2;
- main sequence, Speagle et al. 2014 (ApJS 214, 15): 0.1-0.4 dex below in the two chosen, 0.4-0.5 dex in `cs261020` below
  redshift 1. It is left so: masses grow by it, and they agree; Leja et al. 2022 (ApJ 936, 165) measure a sequence that is 0.2-0.5
  dex below the older ones, too;
- quiescent galaxies: see `Shift`.
"""

from __future__ import annotations

from typing import NamedTuple


class Calibration(NamedTuple):
    """A calibration of diffsky with the share of the broad world's blocks that it makes.

    `shifts` is added to parameters of diffstarpop, by their names.
    """

    name: str  # without a space: one of the meanings of the catalog's `calibration`
    folder: str  # of diffsky.param_utils
    file: str
    share: float
    shifts: dict[str, float]

    @property
    def text(self) -> str:
        """What a catalog records of it."""
        shifts = ", ".join(f"{name} {value:+g}" for name, value in self.shifts.items())
        return f"{self.folder.split('/')[0]}/{self.file}" + (f" ({shifts})" if shifts else "")


REFERENCE = Calibration("hizels_261013", "sdss_feniks_hizels_calibrations", "sdss_feniks_hizels_261013", 0.0, {})
CALIBRATIONS = (
    REFERENCE,
    Calibration(
        "hizels_261013_mended",
        REFERENCE.folder,
        REFERENCE.file,
        0.5,
        {
            "frac_quench_cen_x0_yhitpeak": -0.33,
            "frac_quench_cen_k": 1.4,
            "frac_quench_sat_x0_ylotpeak": 0.13,
            "frac_quench_sat_x0_yhitpeak": 0.13,
            "mean_uqt_ytp": -0.05,
            "std_uqt_int": 0.085,
            "mean_uqs_int": 0.3,
        },
    ),
    Calibration(
        "c260710_mended",
        "cosmos_calibrations/data",
        "c260710",
        0.5,
        {
            "frac_quench_cen_ylo_yhitpeak": 0.22,
            "frac_quench_cen_k": -1.28,
            "mean_uqt_ytp": 0.1,
            "mean_uqt_hi": -0.1,
            "std_uqt_int": 0.08,
            "mean_urej_int": -0.2,
        },
    ),
)


def recorded_mix() -> str:
    """What a catalog of the broad world records of its calibrations."""
    return "; ".join(
        f"{calibration.share:.0%} of blocks {calibration.text}" for calibration in CALIBRATIONS if calibration.share
    )
