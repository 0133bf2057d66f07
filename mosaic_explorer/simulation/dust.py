"""Dust in front of a galaxy's stars and gas, and the corrections of its templates, at given wavelengths."""

from __future__ import annotations

from . import jax_setup  # noqa: F401

# isort: split

from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from .galaxies import UV_BUMP, Stars, bump_curve, dust_curve, error_curves
from .nature import Nature

LN_MAGNITUDE = 0.4 * np.log(10)


class DustScreen(NamedTuple):
    """The dust of one galaxy."""

    nodes: jax.Array  # (k,) attenuation in V of stars at the ages at which dust is computed [mag]
    gas_factor: jax.Array  # by which that of gas is larger
    slope: jax.Array
    bump: jax.Array
    unobscured_share: jax.Array
    error_mags: jax.Array  # (6,)
    scatter_mags: jax.Array  # (6,)
    lya_escape: jax.Array

    @classmethod
    def of(cls, nodes: jax.Array, stars: Stars, nature: Nature) -> DustScreen:
        """That of one galaxy, in single precision."""
        both = (
            nodes, nature.line_attenuation, nature.dust_slope, nature.dust_bump,
            stars.unobscured_share, stars.error_mags, stars.scatter_mags, nature.lya_escape,
        )  # fmt: skip
        return cls(*(x.astype(jnp.float32) for x in both))


class DustLaw:
    """diffsky's dust law and template corrections at wavelengths (w,) [AA]."""

    def __init__(self, wave: np.ndarray):
        curve, log_ratio = dust_curve(wave)
        bump = bump_curve(wave)
        self.smooth, self.bump, self.log_ratio = (x.astype(jnp.float32) for x in (curve - UV_BUMP * bump, bump, log_ratio))
        self.error_mean, self.error_scatter = (jnp.array(x, jnp.float32) for x in error_curves(wave))

    def at(self, rows: jax.Array) -> DustLaw:
        """The law at some of its wavelengths."""
        part = object.__new__(DustLaw)
        for name, values in vars(self).items():
            setattr(part, name, values[..., rows])
        return part

    def transmission(self, screen: DustScreen, of_gas: bool = False) -> jax.Array:
        """What of the light passes, (k, w)."""
        curve = (self.smooth + screen.bump * self.bump) * jnp.exp(screen.slope * self.log_ratio)
        depth = np.float32(LN_MAGNITUDE) * screen.nodes * (screen.gas_factor if of_gas else 1)
        return screen.unobscured_share + (1 - screen.unobscured_share) * jnp.exp(-depth[:, None] * curve)

    def template_error(self, screen: DustScreen) -> jax.Array:
        """By which the templates' light is to be multiplied, (w,)."""
        mean = (10 ** (-0.4 * screen.error_mags)) @ self.error_mean
        return mean * 10 ** (-0.4 * (screen.scatter_mags @ self.error_scatter))
