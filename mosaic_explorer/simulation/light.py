"""The light of galaxies: stars and gas, dimmed by dust, glowing dust, absorbed on the way, seen through filters."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial

import jax
import jax.numpy as jnp
import numpy as np

from ..modalities import LSST_BANDS
from ..photometry import igm, lsst_filters, spherex_filters
from . import dust_emission, nebular
from .galaxies import GalaxyModel, Stars, distance_terms, dust_curve, error_curves
from .grid import SPEED_OF_LIGHT_AA, fine_grid, rebin
from .options import Physics
from .photometry import ObservedBands, bands, core
from .templates import load_templates

AB_ZERO_LSUN_HZ = 1.13492e-13  # L_nu [Lsun/Hz] of a source at 10 pc with AB magnitude 0 (3631 Jy)
LSUN_HZ_TO_JY_AT_10PC = 3631.0 / AB_ZERO_LSUN_HZ
N_DUST = 6  # ages at which dust is computed; between them it is interpolated, to 1e-4
DUST_AGE_GYR_LOG10, DUST_AGE_SHARPNESS = -2.5, 5.0  # diffsky's step from young to old stars (avpop_mono)
IGM_REDSHIFTS = np.linspace(0.0, 3.5, 351)
FLUX_UNIT = 1e-20  # Lsun/Hz: keeps single-precision numbers near one
TINY = 1e-30
CORE_LOSS = 5e-4  # of a filter's response, left out where only a selection is made
MARGIN_MAG = 0.05  # what that may change
SMALL_BATCH = 64  # galaxies at a time in a selection: their pieces of template fit the cache


class Light:
    """Computes the light of galaxies; made once for one choice of physics, with its first library of templates."""

    def __init__(self, physics: Physics):
        stars = load_templates(physics.ssp[0])
        self.grid = grid = fine_grid()
        spectra = rebin(stars.wave, stars.flux, grid.edges)
        if physics.nebular:
            spectra = nebular.with_gas(stars, spectra, grid, physics.log_u)
        self.galaxies = GalaxyModel(stars.lgmet, stars.lg_age_gyr)
        lsst = lsst_filters()
        self.lsst, self.spherex = bands(lsst, grid), bands(spherex_filters(), grid)
        self.lsst_cores = {letter: bands([core(curve, CORE_LOSS)], grid) for letter, curve in zip(LSST_BANDS, lsst)}
        m, a, n = spectra.shape
        self.spectra = jnp.array(spectra.reshape(m * a, n) / FLUX_UNIT, jnp.float32)
        nodes, self.age_weights = _dust_ages(stars.lg_age_gyr, m)
        self.dust_nodes = jnp.array(nodes)
        curve, slope = dust_curve(grid.centres)
        self.dust_curve, self.dust_slope = curve.astype(jnp.float32), slope.astype(jnp.float32)
        self.error_mean, self.error_scatter = (jnp.array(x, jnp.float32) for x in error_curves(grid.centres))
        self.hertz = jnp.array(SPEED_OF_LIGHT_AA * -np.diff(1 / grid.edges) * 1e-12, jnp.float32)  # THz of each bin
        glow = dust_emission.dust_spectrum(grid.centres) * 1e12 if physics.dust_emission else np.zeros(n)
        self.glow = jnp.array(glow, jnp.float32)
        self.igm = jnp.array(_igm_table() if physics.igm else np.ones((len(IGM_REDSHIFTS), 1)), jnp.float32)

    @partial(jax.jit, static_argnums=(0, 3))
    def band(self, stars: Stars, redshift: jnp.ndarray, letter: str) -> jnp.ndarray:
        """Mean L_nu in one LSST band, (g,) [Lsun/Hz], at a fraction of the cost of all; within `MARGIN_MAG` of `all`.

        Only the part of the spectrum behind the filter is computed, without the last 5e-4 of the filter's wings.
        """
        band = self.lsst_cores[letter]
        width = band.weights.shape[-1]

        def one(galaxy: tuple[jax.Array, jax.Array, tuple[jax.Array, ...], jax.Array]) -> jax.Array:
            weights, nodes, factors, redshift = galaxy
            first, response = band.window(redshift)

            def cut(x: jax.Array) -> jax.Array:
                return jax.lax.dynamic_slice_in_dim(x, first[0], width, -1)

            attenuated, _ = self._attenuate(weights @ cut(self.spectra), nodes, factors, cut)
            return (attenuated * self._igm(redshift, first[0], width) * response[0]).sum()

        return self._scale_to_mass(jax.lax.map(one, (*self._parts(stars), redshift), batch_size=SMALL_BATCH), stars)

    def all(self, stars: Stars, redshift: jnp.ndarray, filters: ObservedBands | None = None) -> dict[str, jnp.ndarray]:
        """Mean L_nu [Lsun/Hz] through the filters, behind the IGM, and of the rest-frame spectrum: lsst, spherex, sed; with
        `filters` also photometry. The others are computed by a program that does not know of those filters."""
        behind_igm, means = self._means(stars, redshift)
        if filters is None:
            return means
        return means | {"photometry": self._scale_to_mass(jnp.array(filters.mean(behind_igm, redshift)), stars)}

    @partial(jax.jit, static_argnums=0)
    def _means(self, stars: Stars, redshift: jnp.ndarray) -> tuple[jnp.ndarray, dict[str, jnp.ndarray]]:
        """The spectra behind the IGM, (g, n) as `spectrum` gives them, and what `all` says of them."""
        spectrum = self.spectrum(stars)
        width = self.igm.shape[1]
        through = jax.vmap(lambda z: self._igm(z, 0, width))(redshift)
        behind_igm = jnp.concatenate([spectrum[:, :width] * through, spectrum[:, width:]], -1)
        means = {
            "lsst": jax.vmap(self.lsst.flux)(behind_igm, redshift),
            "spherex": jax.vmap(self.spherex.flux)(behind_igm, redshift),
            "sed": self.grid.sed(spectrum),
        }
        return behind_igm, {name: self._scale_to_mass(value, stars) for name, value in means.items()}

    def spectrum(self, stars: Stars) -> jnp.ndarray:
        """Rest-frame spectrum on the fine grid of one solar mass formed, (g, n) [1e-20 Lsun/Hz/Msun]."""
        weights, nodes, factors = self._parts(stars)
        g, k, _ = weights.shape
        parts = (weights.reshape(g * k, -1) @ self.spectra).reshape(g, k, -1)
        attenuated, intrinsic = jax.vmap(lambda p, n, f: self._attenuate(p, n, f, lambda x: x))(parts, nodes, factors)
        # energy is conserved: what dust takes it gives back
        absorbed_luminosity = ((intrinsic - attenuated) * self.hertz).sum(-1, keepdims=True)
        return attenuated + absorbed_luminosity * self.glow

    def _parts(self, stars: Stars) -> tuple[jnp.ndarray, jnp.ndarray, tuple]:
        """Template weights split by age of dust (g, k, m*a), attenuation in V at these ages (g, k), dust and error factors."""
        g = len(stars.log_mass)
        flat = stars.weights.reshape(g, 1, -1).astype(jnp.float32)
        nodes = jax.vmap(lambda av: jnp.interp(self.dust_nodes, self.galaxies.templates.ssp_lg_age_gyr, av))(stars.av)
        factors = (stars.dust_slope, stars.unobscured_share, stars.error_mags, stars.scatter_mags)
        return flat * self.age_weights, nodes.astype(jnp.float32), jax.tree.map(lambda x: x.astype(jnp.float32), factors)

    def _attenuate(
        self,
        parts: jax.Array,
        nodes: jax.Array,
        factors: tuple[jax.Array, ...],
        cut: Callable[[jax.Array], jax.Array],
    ) -> tuple[jnp.ndarray, jnp.ndarray]:
        """Light (w,) behind dust and without it, of one galaxy from its parts (k, w); `cut` takes the wavelengths."""
        slope, unobscured_share, errors, scatter = factors
        curve = cut(self.dust_curve) * jnp.exp(slope * cut(self.dust_slope))
        through_dust = jnp.exp(-0.4 * np.log(10).astype(np.float32) * nodes[:, None] * curve)
        transmission = unobscured_share + (1 - unobscured_share) * through_dust
        template_error = (10 ** (-0.4 * errors)) @ cut(self.error_mean) * 10 ** (-0.4 * (scatter @ cut(self.error_scatter)))
        return (parts * transmission).sum(0) * template_error, parts.sum(0) * template_error

    def _igm(self, redshift: jnp.ndarray, first: int | jax.Array, width: int) -> jnp.ndarray:
        """Transmission of the IGM in `width` bins from `first`, at one redshift."""
        place = redshift / (IGM_REDSHIFTS[1] - IGM_REDSHIFTS[0])
        low = jnp.floor(place).astype(int)
        part = (place - low).astype(jnp.float32)
        row = self.igm[low] * (1 - part) + self.igm[low + 1] * part
        bins = first + jnp.arange(width)
        return jnp.where(bins < len(row), row[jnp.minimum(bins, len(row) - 1)], 1.0)

    @staticmethod
    def _scale_to_mass(mean: jnp.ndarray, stars: Stars) -> jnp.ndarray:
        """Light of one solar mass formed [1e-20 Lsun/Hz], as that of the galaxy [Lsun/Hz], in double precision."""
        return mean.astype(jnp.float64) * FLUX_UNIT * 10 ** stars.log_mass.reshape(-1, *[1] * (mean.ndim - 1))


@lru_cache(maxsize=8)
def light_of(physics: Physics) -> Light:
    """The light of one choice of physics, made once: its tables and compiled programs serve every simulation with it."""
    return Light(physics)


def magnitudes(mean: np.ndarray, redshift: np.ndarray) -> np.ndarray:
    """Apparent AB magnitudes (g, ...) of galaxies with mean L_nu [Lsun/Hz] behind redshifted filters."""
    terms = distance_terms(np.asarray(redshift)).reshape(-1, *[1] * (mean.ndim - 1))
    return -2.5 * np.log10(np.maximum(mean, TINY) / AB_ZERO_LSUN_HZ) + terms


def log_jansky(l_nu: np.ndarray) -> np.ndarray:
    """log10 flux [Jy] at 10 pc of L_nu [Lsun/Hz]."""
    return np.log10(np.maximum(l_nu, TINY) * LSUN_HZ_TO_JY_AT_10PC)


def _dust_ages(lg_age_gyr: np.ndarray, n_metallicity: int) -> tuple[np.ndarray, jnp.ndarray]:
    """Ages (k,) at which dust is computed, and the share (k, m*a) each template takes from each.

    diffsky's attenuation goes from that of young stars to that of old ones along one sigmoid of log age, so transmission is
    smooth in the sigmoid: a polynomial through Chebyshev points of it is exact to 1e-4.
    """
    step = 1 / (1 + np.exp(-DUST_AGE_SHARPNESS * (lg_age_gyr - DUST_AGE_GYR_LOG10)))
    k = np.arange(N_DUST)
    at = step.min() + (step.max() - step.min()) * 0.5 * (1 - np.cos(np.pi * k / (N_DUST - 1)))
    share = np.stack([np.prod([(step - at[j]) / (at[i] - at[j]) for j in k if j != i], 0) for i in k])
    ages = np.interp(at, step, lg_age_gyr)
    return ages, jnp.array(np.tile(share, (1, n_metallicity)), jnp.float32)


@lru_cache(maxsize=1)
def _igm_table() -> np.ndarray:
    """Mean transmission of the IGM in each bin of the fine grid short of Lyman alpha, (redshifts, bins)."""
    edges = fine_grid().edges
    size = int(np.searchsorted(edges, igm.LYMAN_ALPHA_AA)) + 1
    inner = np.linspace(0, 1, 9)[:-1] + 1 / 16
    wave = (edges[:size, None] + np.diff(edges[: size + 1])[:, None] * inner).ravel()
    return np.stack([igm.transmission(wave, z).reshape(size, -1).mean(1) for z in IGM_REDSHIFTS])
