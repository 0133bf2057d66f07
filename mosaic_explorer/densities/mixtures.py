"""Densities that are mixtures of normal distributions, cut off at the ends of a range."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike
from scipy.special import ndtr

from ..errors import MosaicError
from .normals import FAR, log_mass, tail_cdf, tail_pdf
from .protocol import Rows, blocks, of_each

ROOT_2PI = np.sqrt(2 * np.pi)
PRECISION = 1e-8  # of quantiles, in units of the range: the last step of the search
CUT = 1e-4  # of a component, beyond the ends of the range: less is as good as nothing to others
MOST_STEPS = 100  # of it; bisection alone needs 30
# where a component is looked at, in units of its sigma from its mean: between two such places distribution functions are smooth
NEAR = np.array([-6.0, -4.0, -2.5, -1.2, 0.0, 1.2, 2.5, 4.0, 6.0])
BRACKETS = np.array([-3.0, -1.5, -0.5, 0.5, 1.5, 3.0])  # the same for quantiles, which Newton's steps find from there
REACH = 6.5  # sigma: 1e-10 lies beyond, less than a file can hold
SMALLEST = 1e-10  # share of a component that shows nowhere
# of Gauss and Legendre, between two neighbours of `NEAR`
NODES, NODE_WEIGHTS = np.polynomial.legendre.leggauss(4)


class Mixtures:
    """Densities of n galaxies, each the sum of k normal distributions, 0 outside its range and scaled to hold 1 within.

    A `Densities`; all is exact, save `quantiles` (to 1e-7 of the range) and `crps` (to 1e-5 of itself). Components may be as
    narrow as 1e-6 of the range, and their means may lie outside.

    Parameters
    ----------
    weights : (n, k) not negative, of the whole normal distributions; only their ratios count
    means, sigmas : (n, k) in the unit of the number
    low, high : the ends of the range, the same for all galaxies or (n,)

    Raises
    ------
    MosaicError
        If shapes do not agree, a sigma is not positive or a range is empty.
    """

    def __init__(
        self,
        weights: ArrayLike,
        means: ArrayLike,
        sigmas: ArrayLike,
        low: float | np.ndarray,
        high: float | np.ndarray,
    ):
        self.weights, self.means, self.sigmas = (np.atleast_2d(x) for x in (weights, means, sigmas))
        self.low, self.high = low, high
        if not self.weights.shape == self.means.shape == self.sigmas.shape or self.weights.ndim != 2:
            shapes = f"{self.weights.shape}, {self.means.shape}, {self.sigmas.shape}"
            raise MosaicError(f"'weights', 'means', 'sigmas' of mixtures: found {shapes}; all have to be (n, components)")
        if (self.sigmas <= 0).any():
            raise MosaicError(f"'sigmas' of mixtures: found {self.sigmas.min():g}; a width has to be above 0")
        if (self.weights < 0).any():
            raise MosaicError(f"'weights' of mixtures: found {self.weights.min():g}; a weight is 0 or more")
        if np.any(np.asarray(low) >= high):
            raise MosaicError(f"the range of mixtures: found {low} to {high}; 'low' has to lie below 'high'")

    def __len__(self) -> int:
        return len(self.weights)

    def __getitem__(self, rows: Rows) -> Mixtures:
        low, high = (end if np.ndim(end) == 0 else np.atleast_1d(np.asarray(end)[rows]) for end in (self.low, self.high))
        return Mixtures(self.weights[rows], self.means[rows], self.sigmas[rows], low, high)

    def __repr__(self) -> str:
        return f"Mixtures of {self.weights.shape[1]} components, {len(self)} galaxies"

    @property
    def nbytes(self) -> int:
        """Bytes of all numbers."""
        return self.weights.nbytes + self.means.nbytes + self.sigmas.nbytes

    @cached_property
    def shares(self) -> np.ndarray:
        """How much of each galaxy's probability each component holds within the range, (n, k)."""
        return self._terms.shares

    @cached_property
    def _terms(self) -> _Terms:
        return _Terms(self)

    def pdf(self, x: ArrayLike) -> np.ndarray:
        return self._on_points(x, "pdf")

    def cdf(self, x: ArrayLike) -> np.ndarray:
        return self._on_points(x, "cdf")

    def _on_points(self, x: ArrayLike, what: str) -> np.ndarray:
        x = of_each(x, len(self))
        found = np.empty(x.shape)
        for part in blocks(len(self), x.shape[1] * self.weights.shape[1]):
            found[part] = getattr(self._terms[part], what)(x[part])
        return found

    def on(self, edges: ArrayLike) -> np.ndarray:
        edges = np.asarray(edges, float)
        found = np.empty((len(self), len(edges) - 1))
        for part in blocks(len(self), len(edges) * self.weights.shape[1]):
            found[part] = self._terms[part].masses(edges)
        return np.divide(found, np.diff(edges), out=found)

    def quantiles(self, levels: ArrayLike) -> np.ndarray:
        levels = np.asarray(levels, float)
        found = np.empty((len(self), len(levels)))
        for part in blocks(len(self), (len(BRACKETS) * self.weights.shape[1] + 2) * max(len(levels), self.weights.shape[1])):
            found[part] = _quantiles(self._terms[part], levels)
        return found

    def pit(self, truth: ArrayLike) -> np.ndarray:
        return self.cdf(np.asarray(truth, float)[:, None])[:, 0]

    def crps(self, truth: ArrayLike) -> np.ndarray:
        truth, found = np.asarray(truth, float), np.empty(len(self))
        k = self.weights.shape[1]
        for part in blocks(len(self), len(NODES) * (len(NEAR) * k + 2) * k):
            found[part] = _crps(self._terms[part], truth[part])
        return found

    def cde_loss(self, truth: ArrayLike) -> np.ndarray:
        truth, square = np.asarray(truth, float), np.empty(len(self))
        for part in blocks(len(self), self.weights.shape[1] ** 2):
            square[part] = _mean_density(self._terms[part])
        return square - 2 * self.pdf(truth[:, None])[:, 0]

    def places(self, near: np.ndarray = NEAR) -> np.ndarray:
        """Where to look at each galaxy's density so that nothing is missed, (n, k x near + 2), rising from end to end.

        Those are the ends of the range and, of each component, its mean and so many sigmas from it (`near`).
        """
        return self._terms.places(near)

    def modes(self) -> np.ndarray:
        """Where each density is highest, (n,), to a fortieth of the width of its peak."""
        places = self.places(np.linspace(-3, 3, 13))
        at = np.clip(self.pdf(places).argmax(1)[:, None], 1, places.shape[1] - 2)
        left, right = np.take_along_axis(places, at - 1, 1), np.take_along_axis(places, at + 1, 1)
        finer = left + (right - left) * np.linspace(0, 1, 41)
        return np.take_along_axis(finer, self.pdf(finer).argmax(1)[:, None], 1)[:, 0]

    def uncut(self) -> Mixtures:
        """As mixtures that no end cuts, which is what others take mixtures for: their range holds all of them.

        A component with all but `CUT` of itself within the range stays; one that is cut becomes the normal distribution that
        has the mean and the variance of what is left of it.
        """
        terms = self._terms
        means, sigmas = terms.means.copy(), terms.sigmas.copy()
        cut = terms.log_masses < np.log1p(-CUT)
        low, high = (np.broadcast_to(end, cut.shape)[cut] for end in (terms.low, terms.high))
        parts = Mixtures(np.ones((cut.sum(), 1)), means[cut][:, None], sigmas[cut][:, None], low, high)
        for part in blocks(len(parts), len(NODES) * (len(NEAR) + 2)):
            x, shares = _nodes(parts._terms[part])
            shares = shares * parts._terms[part].pdf(x)
            shares /= shares.sum(1, keepdims=True)
            mean = (shares * x).sum(1)
            rows = tuple(i[part] for i in np.nonzero(cut))
            means[rows], sigmas[rows] = mean, np.sqrt((shares * (x - mean[:, None]) ** 2).sum(1))
        return Mixtures(terms.shares, means, sigmas, (means - FAR * sigmas).min(1), (means + FAR * sigmas).max(1))


class _Terms:
    """The components of mixtures in double precision, as the formulas need them; arrays are (n, k), the range (n, 1).

    F(x) = sum_k slope_k Phi(side_k (x - mean_k) / sigma_k) + shift, the side such that no difference of two numbers near 1 is
    taken; components whose mean lies `FAR` outside are left out of that and added by their tails.
    """

    def __init__(self, mixtures: Mixtures):
        n = len(mixtures)
        self.low, self.high = (
            np.broadcast_to(np.asarray(end, float).reshape(-1, 1), (n, 1)) for end in (mixtures.low, mixtures.high)
        )
        self.means, self.sigmas = mixtures.means.astype(float), mixtures.sigmas.astype(float)
        a, b = (self.low - self.means) / self.sigmas, (self.high - self.means) / self.sigmas
        self.a, self.b = a, b
        log_masses = log_mass(a, b)
        with np.errstate(divide="ignore", invalid="ignore"):  # a weight of 0, or all of them
            log_shares = np.log(mixtures.weights.astype(float)) + log_masses
            highest = log_shares.max(1, keepdims=True)  # scipy's logsumexp takes longer than all else here, of one galaxy
            self.log_total = highest + np.log(np.exp(log_shares - highest).sum(1, keepdims=True))
        self.log_shares = log_shares - self.log_total
        self.shares = np.exp(self.log_shares)
        self.log_masses = log_masses
        left_out = (a > FAR) | (b < -FAR)
        self.is_far = left_out & (self.shares > SMALLEST)
        self.any_far = bool(self.is_far.any())
        side = np.where(a > 0, -1.0, 1.0)
        self.steepness = side / self.sigmas
        at_low, at_high = ndtr(side * a), ndtr(side * b)
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):  # of far ones
            slope = np.where(left_out, 0, self.shares / (at_high - at_low))
            peak = np.where(left_out, 0, self.shares * np.exp(-log_masses) / self.sigmas / ROOT_2PI)
        self.slope, self.peak = slope, peak
        self.shift = -(slope * at_low).sum(1, keepdims=True)

    def __getitem__(self, rows: slice | np.ndarray) -> _Terms:
        part = object.__new__(_Terms)
        for name, value in vars(self).items():
            setattr(part, name, value[rows] if isinstance(value, np.ndarray) else value)
        part.any_far = bool(part.is_far.any())
        return part

    def cdf(self, x: np.ndarray) -> np.ndarray:
        """(n, m) -> (n, m)"""
        inside = np.clip(x, self.low, self.high)
        t = self._standard(inside)
        found = np.einsum("nmk,nk->nm", ndtr(t, out=t), self.slope) + self.shift
        if self.any_far:
            self._add_far(found, inside, cumulative=True)
        return np.clip(found, 0, 1, out=found)

    def pdf(self, x: np.ndarray) -> np.ndarray:
        """(n, m) -> (n, m)"""
        t = self._standard(x)
        np.exp(np.multiply(np.square(t, out=t), -0.5, out=t), out=t)
        found = np.einsum("nmk,nk->nm", t, self.peak)
        if self.any_far:
            self._add_far(found, np.clip(x, self.low, self.high), cumulative=False)
        found[(x < self.low) | (x > self.high)] = 0
        return found

    def masses(self, edges: np.ndarray) -> np.ndarray:
        """Probability between neighbours of rising edges (bins + 1,), (n, bins).

        Of each component only those edges are looked at that lie within `REACH` of its mean.
        """
        if not np.isfinite(self.shift).all():
            return np.diff(self.cdf(np.broadcast_to(edges, (len(self.low), len(edges)))), axis=1)
        k, bins = self.means.shape[1], len(edges) - 1
        means, sigmas = self.means.ravel(), self.sigmas.ravel()
        first = np.maximum(np.searchsorted(edges, means - REACH * sigmas) - 1, 0)
        last = np.minimum(np.searchsorted(edges, means + REACH * sigmas), bins)
        counts = np.where(self.shares.ravel() > SMALLEST, last - first + 1, 0).clip(0)
        ends = np.cumsum(counts)
        at = np.arange(ends[-1]) + np.repeat(first - ends + counts, counts)  # the edges of one component after another
        low, high = (np.repeat(end[:, 0], counts.reshape(-1, k).sum(1)) for end in (self.low, self.high))
        t = np.clip(edges[at], low, high)
        t -= np.repeat(means, counts)
        t *= np.repeat(self.steepness.ravel(), counts)
        upto = ndtr(t, out=t)
        upto *= np.repeat(self.slope.ravel(), counts)
        mass = np.diff(upto, append=0)
        mass[ends[counts > 0] - 1] = 0  # from one component to the next
        rows = np.repeat(np.arange(len(self.low)) * bins, counts.reshape(-1, k).sum(1))
        total: np.ndarray = np.bincount(rows + np.minimum(at, bins - 1), mass, len(self.low) * bins).reshape(-1, bins)
        if self.any_far:
            far = np.zeros((len(total), bins + 1))
            self._add_far(far, np.clip(edges, self.low, self.high), cumulative=True)
            total += np.diff(far, axis=1)
        return total

    def cdf_and_pdf(self, x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Both, at x (n, m) within the range."""
        if self.any_far:
            return self.cdf(x), self.pdf(x)
        t = self._standard(x)
        upto = np.einsum("nmk,nk->nm", ndtr(t), self.slope) + self.shift
        np.exp(np.multiply(np.square(t, out=t), -0.5, out=t), out=t)
        return np.clip(upto, 0, 1, out=upto), np.einsum("nmk,nk->nm", t, self.peak)

    def _standard(self, x: np.ndarray) -> np.ndarray:
        """x in units of each component's sigma, on its side: (n, m, k)."""
        return (x[..., None] - self.means[:, None]) * self.steepness[:, None]

    def _add_far(self, found: np.ndarray, x: np.ndarray, cumulative: bool) -> None:
        """Add what components far outside hold to a sum over the others, at x within the range."""
        for k in np.flatnonzero(self.is_far.any(0)):
            rows = np.flatnonzero(self.is_far[:, k])
            a, b, sigma, share = (y[rows, k, None] for y in (self.a, self.b, self.sigmas, self.shares))
            t = (x[rows] - self.means[rows, k, None]) / sigma
            from_above = a < 0
            a, b, t = np.where(from_above, -b, a), np.where(from_above, -a, b), np.where(from_above, -t, t)
            if cumulative:
                below = tail_cdf(t, a, b)
                found[rows] += share * np.where(from_above, 1 - below, below)
            else:
                found[rows] += share * tail_pdf(t, a, b) / sigma

    def places(self, near: np.ndarray) -> np.ndarray:
        """See `Mixtures.places`."""
        outside = np.maximum(np.maximum(self.a, -self.b), 1)  # a tail that starts so many sigmas out falls so much faster
        centres = np.clip(self.means, self.low, self.high)
        places = centres[..., None] + (self.sigmas / outside)[..., None] * near
        places = np.concatenate([self.low, places.reshape(len(self.low), -1), self.high], 1)
        return np.sort(np.clip(places, self.low, self.high, out=places), 1)


def _quantiles(terms: _Terms, levels: np.ndarray) -> np.ndarray:
    """Newton's steps from a bracket, halved where a step would leave it, (n, levels)."""
    places = terms.places(BRACKETS)
    upto = terms.cdf(places)
    above = np.clip((upto[:, :, None] < levels).sum(1), 1, places.shape[1] - 1)
    left, right = np.take_along_axis(places, above - 1, 1), np.take_along_axis(places, above, 1)
    from_, to = np.take_along_axis(upto, above - 1, 1), np.take_along_axis(upto, above, 1)
    along = np.clip((levels - from_) / np.maximum(to - from_, np.finfo(float).tiny), 0, 1)
    found = left + along * (right - left)
    rows = np.flatnonzero(np.isfinite(upto[:, -1]))
    found[~np.isfinite(upto[:, -1])] = np.nan
    x, left, right, is_open = found[rows], left[rows], right[rows], right[rows] > left[rows]
    terms = terms[rows]
    for _ in range(MOST_STEPS):
        going_on = np.asarray(is_open.any(1))
        if not going_on.any():
            break
        if going_on.sum() < 0.7 * len(going_on):  # the others are there
            rows, terms = rows[going_on], terms[going_on]
            x, left, right, is_open = x[going_on], left[going_on], right[going_on], is_open[going_on]
        excess, density = terms.cdf_and_pdf(x)
        excess -= levels
        left, right = np.where(excess < 0, x, left), np.where(excess >= 0, x, right)
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            step = x - excess / density
        new = np.where((step >= left) & (step <= right), step, (left + right) / 2)
        moved = np.abs(new - x)
        x = np.where(is_open, new, x)
        found[rows] = x
        is_open &= moved > PRECISION * (terms.high - terms.low)
    return found


def _crps(terms: _Terms, truth: np.ndarray) -> np.ndarray:
    """The integral of F^2 left of the truth and of (1 - F)^2 right of it, (n,)."""
    truth = truth[:, None]
    within = np.clip(truth, terms.low, terms.high)
    x, width = _nodes(terms, within)
    upto = terms.cdf(x)
    inner = (np.where(x < within, upto, 1 - upto) ** 2 * width).sum(1)
    return inner + np.abs(truth - within)[:, 0]


def _nodes(terms: _Terms, *others: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Where to evaluate what is to be integrated over the range, (n, nodes), and the width that each stands for.

    By Gauss and Legendre's rule between all places near a component, and `others` (n, m).
    """
    places = np.sort(np.concatenate([terms.places(NEAR), *others], 1), 1)
    half = np.diff(places, axis=1)[..., None] / 2  # (n, pieces, 1)
    x = places[:, :-1, None] + half * (1 + NODES)
    return x.reshape(len(x), -1), (half * NODE_WEIGHTS).reshape(len(x), -1)


def _mean_density(terms: _Terms) -> np.ndarray:
    """The integral of f^2, (n,): the product of two normal densities is one, times their overlap."""
    j, k = np.triu_indices(terms.means.shape[1])
    doubled = np.where(j == k, 0.0, np.log(2))
    m, s = terms.means, terms.sigmas
    variance = s[:, j] ** 2 + s[:, k] ** 2
    away = (m[:, j] - m[:, k]) ** 2 / variance
    sigma = s[:, j] * s[:, k] / np.sqrt(variance)
    mean = (m[:, j] * s[:, k] ** 2 + m[:, k] * s[:, j] ** 2) / variance
    mass = log_mass((terms.low - mean) / sigma, (terms.high - mean) / sigma)
    log_scale = terms.log_shares - terms.log_masses
    overlap = log_scale[:, j] + log_scale[:, k] - 0.5 * away - np.log(ROOT_2PI) - 0.5 * np.log(variance)
    return np.exp(overlap + mass + doubled).sum(1)
