"""A place to drop a file on, or to choose one: sent to the server in pieces, which the server asks for one by one."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

import param

from ...errors import MosaicError
from ...files import WorkingFolder
from ..widgets.component import Component, asset

PIECE = 1_000_000  # bytes; a message of a websocket may hold 20 MB
MOST_NAME = 200  # characters
REFUSED = "refused"


class FileDrop(Component):
    """Gives each file to `take(path, more)`, `more` saying whether others come that were dropped with it.

    A file lies in a folder of its own, under the name that `check(name, size)` gives it, until the next one comes; it is
    written as it comes, never held in memory. One that is too large, or that `check` refuses with a MosaicError, is not sent,
    and not taken whatever a browser sends; `refuse` is told why.
    """

    kinds = param.String("", doc="The suffixes of files, with commas between.")
    most = param.Integer(0, constant=True, doc="Bytes that a file may have; a browser is told, and cannot change it here.")
    piece = param.Integer(PIECE, constant=True, doc="Bytes that are sent at a time.")

    _bundle = "file_drop.bundle.js"

    def __init__(
        self,
        take: Callable[[Path, bool], None],
        kinds: tuple[str, ...],
        also: str = "",
        most: int = 0,
        *,
        check: Callable[[str, int], str] = lambda name, size: name,
        refuse: Callable[[MosaicError], None] = lambda error: None,
        **params: Any,
    ):
        self._take, self._check, self._refuse = take, check, refuse
        self._most = most  # what holds, whatever a browser writes into `most`
        self._size, self._have, self._more, self._also = 0, 0, False, also
        self._folder: WorkingFolder | None = None
        self._number = 0  # of the file, and of its folder
        self.dropped_name = ""  # of the file, as its user has it
        self._path: Path | None = None
        self._file: BinaryIO | None = None
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
            if isinstance(name, str) and isinstance(size, int) and 0 <= size <= self._most:
                self._more = message.get("more") is True
                self._begin(name[-MOST_NAME:], size)
        elif isinstance(message, bytes) and self._file is not None and 0 < len(message) <= min(PIECE, self._size - self._have):
            self._file.write(message)
            self._have += len(message)
            self._advance()

    def _begin(self, name: str, size: int) -> None:
        """Make place for a file, or say why it cannot be brought."""
        self._close()
        name_there = name
        try:
            name = self._check(name, size)
            path = self._place(name, size) / name
        except MosaicError as error:
            self._send_msg(REFUSED)
            self._refuse(error)
            return
        self._path, self._size, self._have, self.dropped_name = path, size, 0, Path(name_there.replace("\\", "/")).name
        self._file = path.open("wb")
        self._advance()

    def _place(self, name: str, size: int) -> Path:
        """A folder for the next file; the one before it goes, unless what comes is a map for it."""
        if self._folder is None:
            self._folder = WorkingFolder("mosaic-table-")
        if shutil.disk_usage(self._folder.path).free < 2 * size:
            raise MosaicError(f"there is no place for {size / 1e6:.0f} MB on the disk of this server.")
        if not (self._also and name.lower().endswith(self._also)):
            for old in self._folder.path.glob("[0-9]*"):
                shutil.rmtree(old, ignore_errors=True)
        self._number += 1
        place = self._folder.path / str(self._number)
        place.mkdir()
        return place

    def _advance(self) -> None:
        """Ask for the next piece, or hand the whole over."""
        self._send_msg(self._have)
        if self._have == self._size and self._path is not None:
            self._close()
            self._take(self._path, self._more)

    def _close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
