"""What went wrong, in one line of a dialog that is read aloud."""

from __future__ import annotations

import html

from ...errors import MosaicError


def trouble_html(text: str) -> str:
    """The line; its style is the dialogs'."""
    return f"<p class='trouble' role='alert'>{html.escape(text[:1].upper() + text[1:])}</p>"


def error_words(error: Exception, what: str) -> str:
    """An error of ours in its own words; `what` went wrong if it is another."""
    return str(error) if isinstance(error, MosaicError) else f"{what} ({type(error).__name__})."
