"""A place to drop a file on, or to choose one: sent to the server in pieces, which the server asks for one by one."""

from __future__ import annotations

from collections.abc import Callable

import panel as pn
import param

PIECE = 1_000_000  # bytes; a message of a websocket may hold 20 MB
MOST_NAME = 200  # characters


class FileDrop(pn.custom.JSComponent):
    """Gives each file to `take(name, bytes, more)`, `more` saying whether others come that were dropped with it.

    One that is too large is not sent, and not taken whatever a browser sends.
    """

    kinds = param.String("", doc="The suffixes of files, with commas between.")
    most = param.Integer(0, doc="Bytes that a file may have.")
    piece = param.Integer(PIECE, constant=True, doc="Bytes that are sent at a time.")

    _esm = """
    export function render({ model }) {
      const box = document.createElement("label"), words = document.createElement("span");
      const field = document.createElement("input");
      field.setAttribute("aria-label", "a table of your galaxies");
      box.className = "drop";
      field.type = "file"; field.multiple = true; field.accept = model.kinds;
      const idle = "Drop a file here, or choose one";
      words.textContent = idle; words.setAttribute("role", "status");
      box.append(words, field);
      let waiting = [], file = null;
      const size = bytes => bytes < 1e5 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
      const next = () => {
        file = waiting.shift() ?? null;
        if (!file) return;
        if (file.size > model.most) {
          words.textContent = `${file.name} has ${size(file.size)}; at most ${size(model.most)} can be brought. ${idle}`;
          next();
        } else model.send_msg({ name: file.name, size: file.size, more: waiting.length > 0 });
      };
      const bring = files => {
        const idling = !file;
        waiting.push(...[...files].sort((a, b) => b.name.endsWith(".toml") - a.name.endsWith(".toml")));  // maps before tables
        if (idling) next();
      };
      model.on("msg:custom", async taken => {  // how many bytes the server has
        if (!file || typeof taken !== "number") return;
        if (taken >= file.size) {
          words.textContent = `${file.name}, ${size(file.size)}. ${idle}`;
          next();
          return;
        }
        words.textContent = `${file.name}: ${Math.round(100 * taken / file.size)}%`;
        try {
          model.send_msg(await file.slice(taken, taken + model.piece).arrayBuffer());
        } catch (error) {
          words.textContent = `${file.name} cannot be read. ${idle}`;
          next();
        }
      });
      field.addEventListener("change", () => { bring(field.files); field.value = ""; });
      for (const kind of ["dragenter", "dragover"])
        box.addEventListener(kind, event => { event.preventDefault(); box.classList.add("over"); });
      for (const kind of ["dragleave", "drop"])
        box.addEventListener(kind, event => { event.preventDefault(); box.classList.remove("over"); });
      box.addEventListener("drop", event => bring(event.dataTransfer.files));
      return box;
    }
    """

    def __init__(
        self, take: Callable[[str, bytes, bool], None], kinds: tuple[str, ...], also: str = "", most: int = 0, **params
    ):
        self._take, self._name, self._size, self._more, self._have = take, "", 0, False, bytearray()
        kinds = ",".join([*kinds, *([also] if also else [])])
        super().__init__(kinds=kinds, most=most, sizing_mode="stretch_width", margin=8, stylesheets=[STYLE], **params)

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


STYLE = """
.drop { display: flex; align-items: center; justify-content: center; min-height: 72px; padding: 8px 16px; cursor: pointer;
  box-sizing: border-box; border: 2px dashed #8a949e; border-radius: 6px; font-size: 14px; text-align: center;
  overflow-wrap: anywhere; }
.drop:hover, .drop.over { border-color: #0b83c9; background: #0b83c91a; }
.drop:focus-within { outline: 2px solid #0b83c9; outline-offset: 2px; }
.drop input { position: absolute; width: 1px; height: 1px; opacity: 0; }
"""
