"""The kernels of diffsky and diffhalos that have no public name; nothing else of ours touches a private name of theirs.

Both packages are pinned. `CHECKED_AGAINST` are the versions whose kernels have these arguments and this meaning; a test
compares them with what is installed, and each kernel with numbers of its own.
"""

from __future__ import annotations

from . import jax_setup  # noqa: F401

# isort: split

from diffhalos.hmf.hmf_model import _compute_nhalos_tot
from diffhalos.hmf.mc_hosts import _mc_host_halos_singlez_kern
from diffsky.dustpop.tw_dust_kernels import _drude_bump
from diffsky.experimental.kernels.sed_kernels_in_situ import _sed_kern
from diffsky.ssp_err_model.ssp_err_model import _tw_wave_interp_kern

CHECKED_AGAINST = {"diffsky": "0.3.11", "diffhalos": "0.2.0"}

# (hmf_params, log_mass_min (z,) or one, redshift (z,), comoving volume (z,) [Mpc^3]) -> haloes above a mass [log10 Msun], (z,)
halo_count = _compute_nhalos_tot
# (uniform number, hmf_params, log_mass_min, redshift, log_mass_max) -> a host's mass [log10 Msun], drawn from the mass function
host_mass = _mc_host_halos_singlez_kern
# (x, centre, width, amplitude), all in microns but the amplitude -> a Drude profile: the bump of a dust curve, like x
drude_bump = _drude_bump
# (wave (w,) [AA], values (6,) at `ssp_err_model.LAMBDA_REST`) -> values (w,), blended smoothly from one to the next
blend_over_wavelength = _tw_wave_interp_kern
# spectra [Lsun/Hz] and masses of galaxies from their own stars alone, before any merger; see `importers.mock_light`
sed_in_situ = _sed_kern
