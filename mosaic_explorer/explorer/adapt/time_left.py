"""How far an adaptation is, in words."""

from __future__ import annotations

KNOWN_FROM = 0.03  # share of the work that must be done before it tells how long the rest takes
DOING = {"heads": "training what answers", "all weights": "training all weights"}


def time_left_words(share: float, seconds: float, doing: str) -> str:
    """Like "zero points · 12%, about 7 minutes left"."""
    words = f"{DOING.get(doing, doing)} · {share:.0%}"
    if share < KNOWN_FROM:
        return words
    left = seconds * (1 - share) / share
    if left < 60:
        return f"{words}, less than a minute left"
    minutes = round(left / 60)
    return f"{words}, about {minutes} minute{'' if minutes == 1 else 's'} left"
