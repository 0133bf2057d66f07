"""The histogram of percentiles, as SVG that takes the colour of the text around it: even where densities are right."""

from __future__ import annotations

import html
from collections.abc import Sequence
from itertools import pairwise

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 320, 136, 22, 18, 8, 34  # px
SURE = 2.0  # standard deviations of a bin's count that are shaded


def pit_chart(counts: Sequence[int], before: Sequence[int] = ()) -> str:
    """Bars of the share of galaxies in each bin over the share expected; those of another model as a dashed line."""
    n, total = len(counts), max(1, sum(counts))
    heights = [count * n / total for count in counts]
    others = [count * n / max(1, sum(before)) for count in before]
    spread = SURE * ((1 - 1 / n) * n / total) ** 0.5
    peak = max(2.0, *heights, *others) * 1.05
    wide = (WIDTH - LEFT - RIGHT) / n

    def y(value: float) -> float:
        return round(HEIGHT - BOTTOM - value / peak * (HEIGHT - TOP - BOTTOM), 1)

    def x(bin: float) -> float:
        return round(LEFT + bin * wide, 1)

    band = f"<rect class='band' x='{LEFT}' y='{y(1 + spread)}' width='{WIDTH - LEFT - RIGHT}' "
    band += f"height='{round(y(max(0.0, 1 - spread)) - y(1 + spread), 1)}'/>"
    bars = "".join(
        f"<rect class='bar' x='{x(i) + 1}' y='{y(height)}' width='{round(wide - 2, 1)}' height='{round(y(0) - y(height), 1)}'/>"
        for i, height in enumerate(heights)
    )
    steps = "".join(f"M{x(i)} {y(height)}H{x(i + 1)}" for i, height in enumerate(others))
    steps += "".join(f"M{x(i + 1)} {y(a)}V{y(b)}" for i, (a, b) in enumerate(pairwise(others)))
    dashed = f"<path class='before' d='{steps}'/>" if others else ""
    even = f"<line class='even' x1='{LEFT}' x2='{WIDTH - RIGHT}' y1='{y(1)}' y2='{y(1)}'/>"
    ticks = "".join(
        f"<text x='{x(n * share)}' y='{HEIGHT - BOTTOM + 13}' text-anchor='middle'>{share:.0%}</text>" for share in (0, 0.5, 1)
    )
    sides = "".join(f"<text x='{LEFT - 5}' y='{y(value) + 4}' text-anchor='end'>{value}</text>" for value in (0, 1))
    middle = (LEFT + WIDTH - RIGHT) / 2
    title = f"<text x='{middle}' y='{HEIGHT - 3}' text-anchor='middle'>percentile of the measured redshift</text>"
    listed = ", ".join(f"{height:.1f}" for height in heights)
    words = html.escape(f"Galaxies by percentile in {n} bins, times what is expected: {listed}", quote=True)
    axis = f"<line class='axis' x1='{LEFT}' x2='{WIDTH - RIGHT}' y1='{y(0)}' y2='{y(0)}'/>"
    return (
        f"<svg role='img' aria-label='{words}' width='{WIDTH}' height='{HEIGHT}' viewBox='0 0 {WIDTH} {HEIGHT}'>"
        f"{band}{bars}{dashed}{even}{axis}{ticks}{sides}{title}</svg>"
    )
