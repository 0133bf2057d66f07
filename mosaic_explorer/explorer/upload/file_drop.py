"""A place to drop a file on, or to choose one: sent to the server in pieces, which the server asks for one by one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import param

from ..widgets.component import Component, asset

PIECE = 1_000_000  # bytes; a message of a websocket may hold 20 MB
MOST_NAME = 200  # characters


class FileDrop(Component):
    """Gives each file to `take(name, bytes, more)`, `more` saying whether others come that were dropped with it.

    One that is too large is not sent, and not taken whatever a browser sends.
    """

    kinds = param.String("", doc="The suffixes of files, with commas between.")
    most = param.Integer(0, doc="Bytes that a file may have.")
    piece = param.Integer(PIECE, constant=True, doc="Bytes that are sent at a time.")

    _bundle = "file_drop.bundle.js"

    def __init__(
        self, take: Callable[[str, bytes, bool], None], kinds: tuple[str, ...], also: str = "", most: int = 0, **params: Any
    ):
        self._take, self._name, self._size, self._more, self._have = take, "", 0, False, bytearray()
        suffixes = ",".join([*kinds, *([also] if also else [])])
        super().__init__(
            kinds=suffixes,
            most=most,
            sizing_mode="stretch_width",
            margin=8,
            stylesheets=[asset("upload/js/file_drop.css")],
            **params,
        )

    def _handle_msg(self, message: object) -> None:
        """The beginning of a file, or a piece of it; anything else is not for us."""
        if isinstance(message, dict):
            name, size = message.get("name"), message.get("size")
            if isinstance(name, str) and isinstance(size, int) and 0 <= size <= self.most:
                self._name, self._size, self._have = name[-MOST_NAME:], size, bytearray()
                self._more = message.get("more") is True
                self._advance()
        elif isinstance(message, bytes) and 0 < len(message) <= min(PIECE, self._size - len(self._have)):
            self._have += message
            self._advance()

    def _advance(self) -> None:
        """Ask for the next piece, or hand the whole over."""
        self._send_msg(len(self._have))
        if len(self._have) == self._size:
            data, self._have, self._size = bytes(self._have), bytearray(), 0
            self._take(self._name, data, self._more)
