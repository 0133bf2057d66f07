"""What is said of twins: how many galaxies look the same, and along which line they differ."""

from __future__ import annotations

from ...latent.likeness import TOLERANCE
from ..session.alike import Alike
from ..session.state import Snapshot

MEANING = (
    "Twins are galaxies that nobody could tell from this one by what is seen, furthest apart in what is hidden first. Measured "
    "values agree as well as 95% of two measurements of one galaxy do (chi squared); exact ones within "
    f"{TOLERANCE:g} mag or dex, a redshift within {TOLERANCE / 10:g}. How far apart they are: root mean square over hidden "
    "redshift, masses, history, spectrum and magnitudes, each in units of its spread (half of the 16-84% range).\n"
    "The line along which they differ is the first principal component of hidden numbers of all that look the same.\n"
    "Nearest to the model are those whose hidden states, averaged, lie closest: 1 is the distance of two galaxies at random."
)
KEPT_BACK = "Twins are told by the galaxies' own values, which are kept back now; T reveals them."
WAITING = "Comparing galaxies…"
NO_NEIGHBOURS = "Nothing is seen of this galaxy, so the model cannot tell it from others: show some of its values."


def twin_words(snapshot: Snapshot, found: Alike) -> str:
    """How many look the same, and how they differ; or why there is none."""
    if found.found is None:
        return f"{found.why_not[0].upper()}{found.why_not[1:]}"
    among, count = f"{len(found.rows):,}", int(found.found.alike)
    if not count:
        which = f" ({found.of.words})" if found.of.filter else ""
        return (
            f"None of {among} galaxies{which} looks the same in what is seen: it leaves no room for twins among these. "
            "See less of the galaxy, or see it with more noise."
        )
    are = "galaxy looks" if count == 1 else "galaxies look"
    first = f"{count:,} of {among} {are} the same in what is seen ({snapshot.noise})."
    direction = found.found.direction
    if direction is None or not direction.words:
        return f"{first} They are too few, or too alike in what is hidden, for a line along which they differ."
    share = f"{100 * direction.share:.0f}% of the scatter lies along this line."
    return f"{first} What is hidden of them goes together, by one standard deviation: {direction.words}. {share}"
