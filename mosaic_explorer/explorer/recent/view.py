"""A strip of the galaxies opened lately, each with its small spectrum; a click opens it again."""

from __future__ import annotations

import math
from typing import ClassVar

import panel as pn
import param

from ..session.session import Session
from .recent import HEIGHT, POINTS, Recent, small_spectrum

STRIP_HEIGHT = 52  # px, whatever it holds
STRIP_SPACE = STRIP_HEIGHT + 4  # with its margin: keep it free for a strip that is made later

STYLE = """
:host { overflow: hidden; }
nav { display: flex; gap: 4px; height: 100%; align-items: center; overflow-x: auto; scrollbar-width: none; }
button {
  flex: 1 1 0; min-width: 46px; max-width: 60px; height: 50px; padding: 2px 4px; box-sizing: border-box; cursor: pointer;
  font: inherit; font-size: 11px; line-height: 12px; color: inherit; background: none;
  border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: 4px;
}
button:hover { background: color-mix(in srgb, currentColor 9%, transparent); }
button[aria-current=true] { border: 2px solid currentColor; padding: 1px 3px; }
button:focus-visible { outline: 2px solid currentColor; outline-offset: -4px; }
button b, button span { display: block; white-space: nowrap; }
button span { opacity: 0.75; }
svg { display: block; width: 100%; height: 20px; overflow: visible; }
path { fill: none; stroke: currentColor; stroke-width: 1.2; vector-effect: non-scaling-stroke; }
p { margin: 0 8px; font-size: 13px; opacity: 0.7; white-space: nowrap; }
"""


class Filmstrip(pn.custom.JSComponent):
    """Follows `state.row`, and opens the galaxies whose buttons are pressed."""

    cards = param.List([], doc="[row, redshift in words, small spectrum] of each galaxy, newest first.")
    current = param.Integer(0, doc="The row that is shown.")
    size = param.List([POINTS, HEIGHT], doc="How wide and high the small spectra are.")

    _stylesheets: ClassVar[list[str]] = [STYLE]

    _esm = """
    export function render({ model }) {
      const strip = document.createElement("nav"), hint = document.createElement("p"), buttons = new Map();
      strip.setAttribute("aria-label", "galaxies opened lately");
      hint.textContent = "galaxies you open are kept here";
      const [points, height] = model.size;
      const line = heights => heights.map((y, x) =>
        y == null ? "" : `${heights[x - 1] == null ? "M" : "L"}${x} ${height - y}`).join("");
      const made = ([row, redshift, heights]) => {
        const button = document.createElement("button");
        button.type = "button";
        button.innerHTML = `<svg viewBox="0 0 ${points - 1} ${height}" preserveAspectRatio="none" aria-hidden="true">
          <path/></svg><b></b><span></span>`;
        button.querySelector("path").setAttribute("d", line(heights));
        button.querySelector("b").textContent = row;
        button.querySelector("span").textContent = `z ${redshift}`;
        button.title = `Galaxy ${row}, redshift ${redshift}`;
        button.setAttribute("aria-label", button.title);
        button.addEventListener("click", () => model.send_msg(row));
        return button;
      };
      const mark = () => buttons.forEach((button, row) => row === model.current
        ? button.setAttribute("aria-current", "true") : button.removeAttribute("aria-current"));
      const fill = () => {  // those that stay are not touched: one of them may have the focus
        const wanted = new Set(model.cards.map(card => card[0]));
        buttons.forEach((button, row) => { if (!wanted.has(row)) { button.remove(); buttons.delete(row); } });
        model.cards.forEach((card, i) => {
          if (!buttons.has(card[0])) {
            buttons.set(card[0], made(card));
            strip.insertBefore(buttons.get(card[0]), strip.children[i] ?? null);
          }
        });
        hint.hidden = model.cards.length > 1;
        strip.append(hint);
        mark();
      };
      model.on("cards", fill);
      model.on("current", mark);
      fill();
      return strip;
    }
    """

    def __init__(self, session: Session, **params):
        self.state, self.recent = session.state, Recent(session.state.row)
        self._own_cards: dict[int, list] = {}  # what a browser says of `cards` means nothing
        super().__init__(
            cards=self._cards(),
            current=self.state.row,
            height=STRIP_HEIGHT,
            sizing_mode="stretch_width",
            margin=(2, 8),
            css_classes=["filmstrip"],
            **params,
        )
        self.state.param.watch(lambda event: self._note(event.new), ["row"])

    def _note(self, row: int) -> None:
        self.recent.note(row)
        self.param.update(cards=self._cards(), current=row)

    def _cards(self) -> list[list]:
        self._own_cards = {row: self._own_cards.get(row) or self._card(row) for row in self.recent.rows}
        return list(self._own_cards.values())

    def _card(self, row: int) -> list:
        table, values = self.state.table, self.state.values[row]
        redshift = float(values[table.place("redshift").start])
        return [row, f"{redshift:.2f}" if math.isfinite(redshift) else "–", small_spectrum(values[table.place("sed")])]

    def _handle_msg(self, row: object) -> None:
        """A button was pressed; of what a browser sends, only the rows of the strip mean something."""
        if type(row) is int and row in self.recent.rows and row != self.state.row:
            self.state.open(row)
