"""The light of galaxies: stars and gas, dimmed by dust, glowing dust, absorbed on the way, seen through filters."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from ..modalities import LSST_BANDS
from ..photometry import lsst_filters, spherex_filters
from . import nebular
from .accretion import Nuclei
from .dust import DustLaw, DustScreen
from .dust_emission import DustGlow
from .galaxies import GalaxyModel, Stars, distance_terms
from .gas import Gas
from .grid import SPEED_OF_LIGHT_AA, fine_grid, rebin
from .hydrogen import Hydrogen, behind
from .nature import Nature, draw, reference
from .nuclei import NuclearLight
from .options import Physics
from .photometry import ObservedBands, bands
from .quick_band import QuickBand
from .templates import load_templates

AB_ZERO_LSUN_HZ = 1.13492e-13  # L_nu [Lsun/Hz] of a source at 10 pc with AB magnitude 0 (3631 Jy)
LSUN_HZ_TO_JY_AT_10PC = 3631.0 / AB_ZERO_LSUN_HZ
N_DUST = 6  # ages at which dust is computed; between them it is interpolated, to 1e-4
DUST_AGE_GYR_LOG10, DUST_AGE_SHARPNESS = -2.5, 5.0  # diffsky's step from young to old stars (avpop_mono)
USUAL_AGE_GYR_LOG10 = -2.0  # of the stars that shine in the ultraviolet
FLUX_UNIT = 1e-20  # Lsun/Hz: keeps single-precision numbers near one
TINY = 1e-30
MARGIN_MAG = 0.05  # by which the light of a selection may err
BATCH = 32  # galaxies at a time: their spectra fit the cache


class Parts(NamedTuple):
    """What one galaxy's light is made of, by the `k` ages at which dust is computed."""

    weights: jax.Array  # (k, m * a) of the templates
    lines: jax.Array  # (k, l) of gas without dust [FLUX_UNIT * THz]
    continuum: jax.Array  # (k, r) of gas, coefficients of its shapes
    ionising: jax.Array  # (q,) escaping, coefficients of its shapes
    screen: DustScreen


class Light:
    """Computes the light of galaxies; made once for one choice of physics, with its first library of templates."""

    def __init__(self, physics: Physics):
        self.physics = physics
        self.stars = stars = load_templates(physics.ssp[0])
        self.grid = grid = fine_grid()
        self.galaxies = GalaxyModel(stars.lgmet, stars.lg_age_gyr)
        spectra = rebin(stars.wave, stars.flux, grid.edges)
        m, a, n = spectra.shape
        hertz = SPEED_OF_LIGHT_AA * -np.diff(1 / grid.edges) * 1e-12  # THz of each bin
        self.hertz = jnp.array(hertz, jnp.float32)
        self.gas = None
        if physics.nebular:
            ionising, shapes = nebular.ionising_light(stars, spectra, grid)
            self.ionising, self.ionising_shapes = jnp.array(ionising, jnp.float32), jnp.array(shapes / FLUX_UNIT, jnp.float32)
            self.gas = Gas(stars, grid, hertz, physics, FLUX_UNIT)
        self.spectra = jnp.array(spectra.reshape(m * a, n) / FLUX_UNIT, jnp.float32)
        self.usual = m // 2 * a + int(np.argmin(np.abs(stars.lg_age_gyr - USUAL_AGE_GYR_LOG10)))  # the row of such stars
        nodes, self.age_weights = _dust_ages(stars.lg_age_gyr, m)
        self.dust_nodes = jnp.array(nodes)
        self.dust = DustLaw(grid.centres)
        self.line_dust = DustLaw(self.gas.wave) if self.gas else None
        self.glow = DustGlow(grid.centres) if physics.dust_emission else None
        self.hydrogen = Hydrogen(grid, physics)
        self.nuclear = NuclearLight(grid)
        self._quick_bands: dict[str, QuickBand] = {}
        self.lsst, self.spherex = bands(lsst_filters(), grid), bands(spherex_filters(), grid)

    def nature(self, keys: jax.Array, stars: Stars, redshift: np.ndarray) -> Nature:
        """The gas and dust of galaxies in this world, by one key each, (g,)."""
        if self.physics.is_broad:
            return draw(keys, stars, jnp.asarray(redshift), jnp.asarray(self.stars.lg_age_gyr))
        return reference(stars, self.physics.log_u)

    def band(
        self,
        stars: Stars,
        nature: Nature,
        redshift: np.ndarray,
        letter: str,
        sightline: np.ndarray | None = None,
        faintest: float = np.inf,
    ) -> np.ndarray:
        """Mean L_nu in one LSST band, (g,) [Lsun/Hz], at a fraction of the cost of all; within `MARGIN_MAG` of `all`.

        Only what lies behind the filter is computed, in few slices. Active nuclei are apart, see `NuclearLight.bands`.

        Parameters
        ----------
        faintest : AB magnitude; hydrogen absorbs no light of galaxies that are fainter without it
        """
        quick, redshift = self._quick_band(letter), np.asarray(redshift)
        slices, lines = (np.array(light) for light in self._quick(stars, nature, jnp.asarray(redshift), letter))
        bare = magnitudes(np.asarray(self._scale_to_mass(slices.sum(-1) + lines.sum(-1), stars)), redshift)
        seen = np.flatnonzero(bare < faintest)
        through = quick.behind_hydrogen(self.hydrogen, redshift[seen], None if sightline is None else sightline[seen])
        slices[seen] *= through[0]
        lines[seen] *= through[1]
        return np.asarray(self._scale_to_mass(slices.sum(-1) + lines.sum(-1), stars))

    def all(
        self,
        stars: Stars,
        nature: Nature,
        redshift: jnp.ndarray,
        filters: ObservedBands | None = None,
        nuclei: Nuclei | None = None,
        sightline: np.ndarray | None = None,
    ) -> dict[str, jnp.ndarray]:
        """Mean L_nu [Lsun/Hz] through the filters, behind the IGM, and of the rest-frame spectrum: lsst, spherex, sed; with
        `filters` also photometry. The others are computed by a program that does not know of those filters.

        Parameters
        ----------
        nuclei : active nuclei of the galaxies; left out, there is none
        sightline : numbers of the sightlines (g,); left out, hydrogen absorbs as on the mean of all
        """
        through = self.hydrogen.transmission(redshift, sightline)
        behind_igm, means = self._means(stars, nature, redshift, through, nuclei)
        if filters is None:
            return means
        return means | {"photometry": self._scale_to_mass(jnp.array(filters.mean(behind_igm, redshift)), stars)}

    @partial(jax.jit, static_argnums=0)
    def _means(
        self, stars: Stars, nature: Nature, redshift: jnp.ndarray, through: jax.Array, nuclei: Nuclei | None
    ) -> tuple[jnp.ndarray, dict[str, jnp.ndarray]]:
        """The spectra behind the IGM, (g, n) as `spectrum` gives them, and what `all` says of them."""
        spectrum = self.spectrum(stars, nature)
        if nuclei is not None:
            per_mass = self.nuclear.spectrum(nuclei) / (FLUX_UNIT * 10 ** stars.log_mass[:, None])
            spectrum += per_mass.astype(jnp.float32)
        behind_igm = behind(spectrum, through)
        means = {
            "lsst": jax.vmap(self.lsst.flux)(behind_igm, redshift),
            "spherex": jax.vmap(self.spherex.flux)(behind_igm, redshift),
            "sed": self.grid.sed(spectrum),
        }
        return behind_igm, {name: self._scale_to_mass(value, stars) for name, value in means.items()}

    def spectrum(self, stars: Stars, nature: Nature) -> jnp.ndarray:
        """Rest-frame spectrum on the fine grid of one solar mass formed, (g, n) [1e-20 Lsun/Hz/Msun]."""
        return jax.lax.map(lambda galaxy: self._spectrum(*galaxy), (stars, nature), batch_size=BATCH)

    def _spectrum(self, stars: Stars, nature: Nature) -> jax.Array:
        """Of one galaxy, (n,)."""
        parts = self.parts(stars, nature)
        attenuated, intrinsic = self.stellar_and_gas_light(parts)
        if self.glow is not None:
            # energy is conserved: what dust takes it gives back
            absorbed_luminosity = ((intrinsic - attenuated) * self.hertz).sum()
            glow = absorbed_luminosity * (self.glow.coefficients(nature) @ self.glow.shapes)
            attenuated = attenuated.at[self.glow.first :].add(glow)
        return attenuated

    def parts(self, stars: Stars, nature: Nature) -> Parts:
        """What one galaxy's light is made of."""
        flat = stars.weights.reshape(1, -1).astype(jnp.float32)
        weights = flat * self.age_weights
        nodes = jnp.interp(self.dust_nodes, self.galaxies.templates.ssp_lg_age_gyr, stars.av)
        screen = DustScreen.of(nodes, stars, nature)
        if self.gas is None:
            nothing = jnp.zeros((len(nodes), 0), jnp.float32)
            return Parts(weights, nothing, nothing, nothing[0], screen)
        lines, continuum = self.gas.emit(weights, nature)
        return Parts(weights, lines, continuum, nature.ionising_escape * (flat[0] @ self.ionising), screen)

    def stellar_and_gas_light(self, parts: Parts) -> tuple[jax.Array, jax.Array]:
        """Light (n,) of one galaxy behind dust and without it."""
        stars, screen = parts.weights @ self.spectra, parts.screen
        attenuated, intrinsic = (stars * self.dust.transmission(screen)).sum(0), stars.sum(0)
        if self.gas is not None and self.line_dust is not None:
            gas = parts.continuum @ self.gas.shapes
            attenuated += (gas * self.dust.transmission(screen, of_gas=True)).sum(0)
            intrinsic += gas.sum(0)
            emergent, lines = self.gas.emerge(parts.lines, self.line_dust.transmission(screen, of_gas=True), screen.lya_escape)
            attenuated += self.gas.spread(emergent, len(intrinsic))
            intrinsic += self.gas.spread(lines, len(intrinsic))
            escaping = parts.ionising @ self.ionising_shapes
            attenuated = attenuated.at[: len(escaping)].add(escaping)
            intrinsic = intrinsic.at[: len(escaping)].add(escaping)
        error = self.dust.template_error(screen)
        return attenuated * error, intrinsic * error

    @partial(jax.jit, static_argnums=(0, 4))
    def _quick(self, stars: Stars, nature: Nature, redshift: jax.Array, letter: str) -> tuple[jax.Array, jax.Array]:
        """Light [1e-20 Lsun/Hz/Msun] in the slices of one band (g, s) and in each line within it (g, l)."""
        quick = self._quick_band(letter)
        return jax.lax.map(
            lambda galaxy: quick.light(self.parts(*galaxy[:2]), galaxy[2], self), (stars, nature, redshift), batch_size=BATCH
        )

    def _quick_band(self, letter: str) -> QuickBand:
        """One band's tables, made when they are first asked for."""
        if letter not in self._quick_bands:
            curve = lsst_filters()[LSST_BANDS.index(letter)]
            self._quick_bands[letter] = QuickBand(bands([curve], self.grid), self)
        return self._quick_bands[letter]

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
