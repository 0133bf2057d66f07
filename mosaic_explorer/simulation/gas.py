"""The light of gas around a galaxy's young stars: its lines one by one, its continuum as a sum of few shapes."""

from __future__ import annotations

from . import jax_setup  # noqa: F401

# isort: split

import jax
import jax.numpy as jnp
import numpy as np

from .grid import Grid, line_places
from .interpolation import corners
from .nature import Nature
from .nebular import elements_of_lines, gas_models, is_lyman_alpha, photons_by_age
from .options import Physics
from .templates import Templates


class Gas:
    """Gas in one choice of physics; `flux_unit` [Lsun/Hz] is that of the templates' light."""

    def __init__(self, stars: Templates, grid: Grid, hertz: np.ndarray, physics: Physics, flux_unit: float):
        self.is_drawn = physics.is_broad
        models = gas_models(None if self.is_drawn else physics.log_u)
        m, u, c, n_lines = models.lines.shape
        self.nodes = models.log_metallicity, models.log_u
        self.wave, self.n_lines = models.line_wave, n_lines
        self.is_lyman_alpha = jnp.array(is_lyman_alpha(models.line_wave))
        self.elements = jnp.array(elements_of_lines(), jnp.float32)
        photons = photons_by_age(stars, models, own_metallicity=not self.is_drawn)
        self.photons = jnp.array(photons / flux_unit, jnp.float32)
        # both emissions side by side, lines first
        emission = np.concatenate([models.lines, models.continuum], -1)
        self.emission = jnp.array(emission.reshape(m * u, c, -1) if self.is_drawn else emission.reshape(m * c, -1), jnp.float32)
        self.shapes = jnp.array(models.shapes, jnp.float32)
        bins, shares = line_places(models.line_wave, grid)
        self.bins = jnp.array(bins)
        self.shares = jnp.array(shares / hertz[bins], jnp.float32)  # of a line's luminosity to the L_nu of its two bins

    def emit(self, weights: jax.Array, nature: Nature) -> tuple[jax.Array, jax.Array]:
        """Of one galaxy without dust: its lines (k, l) [flux unit * THz] and the coefficients (k, r) of its continuum's shapes.

        Parameters
        ----------
        weights : (k, m * a) of the templates
        """
        photons = weights @ self.photons
        if self.is_drawn:
            rows, share = corners(nature.log_gas_metallicity, self.nodes[0], nature.log_u, self.nodes[1])
            emission = photons @ jnp.tensordot(share, self.emission[rows], 1)
        else:
            emission = photons @ self.emission
        emission = emission * (1 - nature.ionising_escape)
        abundance = 10 ** (self.elements @ jnp.stack(nature.excesses))
        return emission[:, : self.n_lines] * abundance, emission[:, self.n_lines :]

    def emerge(self, lines: jax.Array, dust: jax.Array, lya_escape: jax.Array) -> tuple[jax.Array, jax.Array]:
        """Lines (l,) of one galaxy behind dust and without it, from those of `emit` and the transmission of dust (k, l).

        In the broad world the escape of Lyman alpha holds all that happens to it. In the reference world it is lost in the gas,
        before dust, and warms nothing.
        """
        if self.is_drawn:
            dust = jnp.where(self.is_lyman_alpha, lya_escape, dust)
        else:
            lines = jnp.where(self.is_lyman_alpha, lya_escape, 1.0) * lines
        return (lines * dust).sum(0), lines.sum(0)

    def spread(self, lines: jax.Array, n: int) -> jax.Array:
        """Lines (l,) as light [flux unit] in the bins of the grid, (n,)."""
        return jnp.zeros(n, jnp.float32).at[self.bins].add(lines * self.shares)
