"""Normal distributions cut off at the ends of a range, also where the range holds but the far tail of one.

All functions take arrays that broadcast. A bound is in units of sigma, from the mean: `a` is the lower, `b` the upper one.
"""

from __future__ import annotations

import numpy as np
from scipy.special import erfcx, log_ndtr, ndtr

FAR = 30.0  # sigma beyond the range: from here on a tail is written by its logarithm, which double precision could not hold
ROOT_2 = np.sqrt(2.0)


def log_mass(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Log of a standard normal's probability between a and b."""
    a, b = np.where(a > 0, -b, a), np.where(a > 0, -a, b)  # the tail on the left
    in_tail = b < 0
    if not in_tail.any():
        return np.log(ndtr(b) - ndtr(a))
    with np.errstate(divide="ignore", invalid="ignore"):  # of what is not in the tail
        tail = log_ndtr(b) + np.log(-np.expm1(log_tail_ratio(-b, -a)))
        return np.where(in_tail, tail, np.log(ndtr(b) - ndtr(a)))


def log_tail_ratio(a: np.ndarray, t: np.ndarray) -> np.ndarray:
    """Log of Phi(-t) / Phi(-a) for 0 <= a <= t: how much of the tail beyond a lies beyond t, as exact however far out."""
    a, t = np.maximum(a, 0), np.maximum(t, 0)
    return -0.5 * (t - a) * (t + a) + np.log(erfcx(t / ROOT_2) / erfcx(a / ROOT_2))


def tail_cdf(t: np.ndarray, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Distribution function of a normal cut off to a..b, 0 < a, at t."""
    return np.expm1(log_tail_ratio(a, np.clip(t, a, b))) / np.expm1(log_tail_ratio(a, b))


def tail_pdf(t: np.ndarray, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Density, per sigma, of a normal cut off to a..b, 0 < a, at a <= t <= b."""
    at_a = np.sqrt(2 / np.pi) / erfcx(a / ROOT_2)  # phi(a) / Phi(-a)
    return at_a * np.exp(-0.5 * (t - a) * (t + a)) / -np.expm1(log_tail_ratio(a, b))
