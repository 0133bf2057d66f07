"""Style of the page as a whole, and of Material UI's widgets on it."""

from __future__ import annotations

import panel as pn

from .component import asset

ABOUT = asset("widgets/css/about.css")
GRID = asset("widgets/css/grid.css")
OVERLAY = asset("widgets/css/overlay.css")  # lies on the page where it would be, and takes no room
ONE_PLACE = asset("widgets/css/one_place.css")  # several in one place, of which one is visible
SCORES = asset("widgets/css/scores.css")
UNPRINTED = "@media print { :host { display: none !important; } }"  # for what is there to be pressed
EVERYWHERE = asset("widgets/css/everywhere.css")  # in the style of every component
FOLLOW_BROWSER = asset("widgets/page.html")

WIDE, WIDE_TABS = "wide-tab", ("paper",)  # the CSS class of the plots' grid while such a tab is open
ON_STAGE = "on-stage"  # the CSS class of what is large while all else steps aside

BAR_ON_TOP = {  # slim, and quiet
    "& .MuiToolbar-root": {"minHeight": "48px !important"},
    "& .MuiToolbar-root h5": {"display": "none"},  # an empty heading, for who hears the page
    "& .MuiLinearProgress-root": {"display": "none"},  # there whether asked for or not, and without a name
    "& .MuiAppBar-root": {"backgroundImage": "none"},  # lighter in the dark than white text bears
}

_RAIL = "& nav.MuiBox-root, & .MuiDrawer-root"
_WHOLE = {"width": "100% !important", "margin": "0 !important", "transition": "none !important"}
_NO_TOP = {"& .MuiAppBar-root, & .MuiToolbar-root": {"display": "none !important"}}
NO_BAR = BAR_ON_TOP | _NO_TOP | {_RAIL: {"display": "none !important"}, "& .main": _WHOLE}  # the window is the plot's

LESSON_WIDTH = "clamp(320px, 32vw, 1200px)"  # of the window, beside a plot on stage
LESSON_BESIDE = (  # of the window, a third is the lesson's; below "sm" there is no room for it
    BAR_ON_TOP
    | _NO_TOP
    | {
        "& nav.MuiBox-root, & .MuiDrawer-paper": {"width": f"{LESSON_WIDTH} !important", "flexShrink": "0 !important"},
        "& .MuiDrawer-paper": {"transform": "none !important", "visibility": "visible !important", "overflow": "hidden"},
        "& .main": {
            "width": f"calc(100% - {LESSON_WIDTH}) !important",
            "margin": "0 !important",
            "transition": "none !important",
        },
        "@media (max-width: 799px)": {_RAIL: {"display": "none !important"}, "& .main": _WHOLE},
    }
)

# below "sm" the rail is a drawer
BREAKPOINTS = {"breakpoints": {"values": {"xs": 0, "sm": 800, "md": 900, "lg": 1200, "xl": 1536}}}

# For the list of a pmui.Select, whose lines else say that they are a menu's, and whose headings that they are lines.
OPTIONS = {
    "components": {
        "MuiMenuItem": {"defaultProps": {"role": "option"}},
        "MuiListSubheader": {"defaultProps": {"role": "presentation"}},
    }
}


def mark_wide(grid: pn.viewable.Viewable, tab: str) -> None:
    """Give the tabs the whole width while one is open that needs it; the galaxy's plots step aside."""
    grid.css_classes = [*(name for name in grid.css_classes if name != WIDE), *[WIDE] * (tab in WIDE_TABS)]


def mark_on_stage(part: pn.viewable.Viewable, is_on: bool) -> None:
    """Give a part the CSS class of what is on stage, or take it away."""
    part.css_classes = [*(name for name in part.css_classes if name != ON_STAGE), *[ON_STAGE] * is_on]
