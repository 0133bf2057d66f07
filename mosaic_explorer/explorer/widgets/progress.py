"""A bar that says that something is under way, and to who cannot see it, what; and how far it is, where that is known."""

import html
import time
from collections.abc import Callable

import panel as pn

from .buttons import small_button
from .component import asset

STYLE = asset("widgets/css/progress.css")
DIALOG_STYLE = asset("widgets/css/dialog.css")
SHOW_EVERY_S = 0.2  # how far something is, at most so often


def progress(what: str) -> pn.pane.HTML:
    """The bar, not visible yet."""
    bar = f"<progress aria-label='{html.escape(what, quote=True)}'></progress>"
    return pn.pane.HTML(bar, visible=False, sizing_mode="stretch_width", margin=(0, 8), stylesheets=[STYLE])


def far_html(done: int, of: int | None, per_second: float, what: str, doing: str = "", left: float | None = None) -> str:
    """How far something is: a bar, and words like "1,200 of 4,000 rows, 800 rows/s", or the words `doing` in their place.

    Parameters
    ----------
    left : seconds that it takes still
    """
    count = f"{done:,} of {of:,} {what}" if of else f"{done:,} {what}"
    speed = f", {per_second:,.0f} {what if left is None else ''}/s".replace(" /s", "/s") if per_second > 0 else ""
    speed += "" if left is None else f", {max(1, round(left))} s left"
    bar = f"max='{of}' value='{min(done, of)}'" if of and not doing else ""
    words = html.escape(doing or f"{count}{speed}")
    return f"<progress aria-label='{html.escape(what, quote=True)}' {bar}></progress><p class='far'>{words}</p>"


def share_html(share: float, what: str, words: str) -> str:
    """How far something is that is not counted: a bar, and words."""
    bar = f"<progress aria-label='{html.escape(what, quote=True)}' max='1' value='{share:.3f}'></progress>"
    return f"{bar}<p class='far'>{html.escape(words)}</p>"


class StoppableWork:
    """How far long work of a dialog is, and a button that stops it; `panel` is seen while it goes on.

    Parameters
    ----------
    what : is counted: "rows"
    run : carries out what changes the page, from whatever thread it is told
    stop : is called by the button
    """

    def __init__(self, what: str, run: Callable[[Callable[[], object]], object], stop: Callable[[], None], margin: object):
        self.what, self.run = what, run
        self.words = pn.pane.HTML("", sizing_mode="stretch_width", margin=(0, 8), stylesheets=[STYLE, DIALOG_STYLE])
        self.stop = small_button("stop", "outlined", stop, margin=margin)
        self.panel = pn.Row(self.words, self.stop, visible=False, sizing_mode="stretch_width", margin=0)

    def begin(self, doing: str) -> None:
        """Show the bar, with what is being done in words."""
        self.words.object = far_html(0, None, 0, self.what, doing)
        self.panel.visible = True

    def show(self, share: float, words: str) -> None:
        """Show a share of the whole, with words; from any thread."""
        text = share_html(share, self.what, words)
        self.run(lambda: self.words.param.update(object=text))

    def end(self) -> None:
        """Hide it."""
        self.panel.visible = False

    def listener(self) -> Callable[[int, int | None, str], None]:
        """A function that is told from now on how many are done, of how many, and what is done instead of counting."""
        begun, told = time.monotonic(), 0.0

        def tell(done: int, of: int | None, doing: str = "") -> None:
            nonlocal told
            now = time.monotonic()
            if not doing and now - told < SHOW_EVERY_S:
                return
            told = now
            text = far_html(done, of, done / max(now - begun, 1e-3), self.what, doing)
            self.run(lambda: self.words.param.update(object=text))

        return tell
