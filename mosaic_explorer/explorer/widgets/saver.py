"""A file of the server that the browser saves: sent in pieces, which the browser asks for one by one."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import param

from .component import Component, asset

PIECE = 2_000_000  # bytes; a message of a websocket may hold 20 MB


class FileSaver(Component):
    """Invisible; `offer(path, name)` has the browser save a file under a name."""

    piece = param.Integer(PIECE, constant=True, doc="Bytes that are sent at a time.")

    _bundle = "saver.bundle.js"

    def __init__(self, **params: Any):
        self._path: Path | None = None
        super().__init__(width=0, height=0, margin=0, stylesheets=[asset("widgets/css/unseen.css")], **params)

    def offer(self, path: Path, name: str) -> None:
        """Have the browser ask for the file, piece by piece."""
        self._path = path
        self._send_msg({"name": name, "size": path.stat().st_size})

    def _handle_msg(self, message: object) -> None:
        """Where the next piece begins; a browser may send anything, and is given nothing but this file."""
        if type(message) is not int or self._path is None or message < 0:
            return
        try:
            with self._path.open("rb") as file:
                file.seek(message)
                data = file.read(PIECE)
        except (OSError, ValueError):  # it is gone, or no file is so long
            return
        self._send_msg({"at": message, "base64": base64.b64encode(data).decode()})
