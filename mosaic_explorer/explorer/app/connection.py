"""The page's connection to the server: when it is lost, the page says so, tries again, and comes back as it was; and it says
what it has drawn."""

from __future__ import annotations

from typing import Any

import param

from ..session.session import Session
from ..widgets.component import Component


class Connection(Component):
    """Invisible while there is one; the page that comes back is the one of its address, light or dark as it was."""

    dark = param.Boolean(False, doc="Dark theme.")
    asked = param.Integer(0, doc="How many times it was asked whether it has drawn what it was told.")
    heard = param.Integer(0, doc="Up to which of these times it has.")

    _bundle = "connection.bundle.js"

    def __init__(self, session: Session, **params: Any):
        super().__init__(dark=session.state.dark, width=0, height=0, margin=0, **params)
        session.follow(lambda: self.param.update(dark=session.state.dark), "dark")
        session.heard.ask = lambda number: self.param.update(asked=number)
        self.param.watch(lambda event: session.heard.hear(event.new), "heard")
