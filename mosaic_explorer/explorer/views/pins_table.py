"""The table that compares masks, drawn by the browser: what it is told is plain words, what it tells is what a user asks."""

# ruff: noqa: E501  (CSS and JavaScript)
from __future__ import annotations

import math
from collections.abc import Callable
from typing import ClassVar

import panel as pn
import param

from ...modalities import Table
from ..pins import DIGITS, SEEN, Figure, best

SHORT = {
    "redshift": "z", "log_halo_mass": "log Mh", "log_stellar_mass": "log M*",
    "lsst": "LSST", "spherex": "SPHEREx", "sfh": "SFH", "sed": "SED", "mah": "halo",
}  # fmt: skip
NOT_YET = {"text": "…", "beside": "", "title": "", "best": False}


class PinsTable(pn.custom.JSComponent):
    """The table; `shown` is what it says, as `PinsView` makes it, and `heard` is called with what a user asks of it."""

    shown = param.Dict({}, doc="Rows, columns, captions and colours.")

    _esm = """
    export function render({ model }) {
      const make = (tag, attributes = {}, ...children) => {
        const made = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
        made.append(...children);
        return made;
      };
      const root = make("div", { class: "compare" });
      const send = (act, mask = "") => model.send_msg({ act, mask });
      const button = (key, act, mask, attributes, ...children) => {
        const made = make("button", { type: "button", "data-key": key, ...attributes }, ...children);
        made.addEventListener("click", () => { if (made.getAttribute("aria-disabled") !== "true") send(act, mask); });
        return made;
      };
      const letter = text => make("b", { class: "letter" }, make("i", { class: `swatch ${text}` }), text);

      const table = (name, section, pins, whole) => {
        const names = ["now", ...pins.map(pin => pin.letter)];
        const body = names.map((text, k) => {
          const said = make("span", { class: k ? "mask" : "mask now-mask" }, k ? pins[k - 1].mask : "");
          const title = k ? pins[k - 1].mask : "";
          const head = !whole ? letter(text)
            : k ? button(`go-${title}`, "go", title, { class: "go", title: `go to ${title}`, "aria-label": `${text}: go to the mask ${title}` }, letter(text), said)
            : make("div", { class: "go" }, letter(text), said);
          const away = k ? button(`remove-${title}`, "remove", title, { class: "away", title: "take this pin away", "aria-label": `take pin ${text} away` }, "×") : "";
          return make("tr", {}, make("th", { scope: "row" }, head),
            ...section.columns.map(() => make("td", { class: "figure" }, make("span"), make("small"))),
            ...(whole ? [make("td", { class: "end" }, away)] : []));
        });
        const heads = section.columns.map(({ label, unit, title }) => make("th", { scope: "col", title }, label, make("small", {}, unit)));
        return make("table", { class: name }, make("caption"),
          make("thead", {}, make("tr", {}, make("td"), ...heads, ...(whole ? [make("td", { class: "end" })] : []))), make("tbody", {}, ...body));
      };

      const build = ({ pins, galaxy, population, empty }) => {
        const pin = button("pin", "pin", "", { class: "pin" });
        if (!pins.length) return [make("p", {}, empty), pin];
        const from = ["", ...pins.map(pin => pin.mask)].map((mask, k) => {
          const radio = make("input", { type: "radio", name: "against", value: k, "data-key": `against-${mask}` });
          radio.addEventListener("change", () => send("against", mask));
          return make("label", k ? { title: mask } : {}, radio, k ? letter(pins[k - 1].letter) : "truth");
        });
        return [
          make("div", { class: "scroll" }, table("galaxy", galaxy, pins, true), table("population", population, pins, false)),
          make("fieldset", {}, make("legend", {}, "Residuals and differences from"), ...from), pin,
        ];
      };

      const fill = ({ now, galaxy, population, against, pin, colours }) => {
        for (const [role, colour] of Object.entries(colours)) root.style.setProperty(`--${role}`, colour);
        for (const [name, { caption, waiting, rows }] of Object.entries({ galaxy, population })) {
          const table = root.querySelector(`table.${name}`);
          if (!table) continue;
          table.caption.textContent = caption;
          table.setAttribute("aria-busy", waiting);
          const cells = table.querySelectorAll("td.figure");
          rows.flat().forEach(({ text, beside, title, best }, i) => {
            [cells[i].children[0].textContent, cells[i].children[1].textContent, cells[i].title] = [text, beside, title];
            cells[i].classList.toggle("best", best);
          });
        }
        for (const said of root.querySelectorAll(".now-mask")) said.textContent = said.parentElement.title = now;
        root.querySelectorAll("input").forEach((radio, k) => { radio.checked = k === against; });
        const button = root.querySelector("button.pin");
        [button.textContent, button.title] = [pin.label, pin.title];
        button.setAttribute("aria-disabled", !pin.possible);
      };

      let built = null;
      const draw = () => {
        const { pins, galaxy, population } = model.shown, wanted = JSON.stringify([pins, galaxy.columns, population.columns]);
        if (wanted !== built) {  // else only texts change: nothing moves, and the focus stays where it is
          const key = root.getRootNode().activeElement?.dataset?.key;
          root.replaceChildren(...build(model.shown));
          built = wanted;
          if (key !== undefined)
            ([...root.querySelectorAll("[data-key]")].find(x => x.dataset.key === key) ?? root.querySelector("button.pin")).focus();
        }
        fill(model.shown);
      };
      model.on("shown", draw);
      draw();
      return root;
    }
    """

    _stylesheets: ClassVar = [
        """
        .compare { color: var(--ink); font-size: 13px; line-height: 1.35; max-width: 640px; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; table-layout: fixed; width: 100%; min-width: 420px; margin-bottom: 10px; }
        caption { text-align: left; padding: 2px 0 4px; color: var(--soft); }
        thead th { text-align: right; vertical-align: top; font-size: 12px; font-weight: 500; padding: 2px 3px; border-bottom: 1px solid var(--edge); }
        thead td { width: 96px; border-bottom: 1px solid var(--edge); }
        .end { width: 26px; }
        small { display: block; font-size: 12px; font-weight: 400; min-height: 1.35em; }
        thead small { color: var(--soft); }
        tbody th { text-align: left; font-weight: 400; padding: 0; }
        .figure { text-align: right; padding: 2px 3px; font-size: 12px; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .population .figure small { display: inline; }
        .population .figure, .population tbody th { height: 22px; padding-block: 0; }
        .best span { font-weight: 700; }
        [aria-busy=true] .figure { color: var(--soft); }
        .go { display: flex; width: 96px; min-height: 38px; align-items: center; gap: 5px; box-sizing: border-box; padding: 0 3px 0 0; text-align: left; }
        .mask { overflow: hidden; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; font-size: 12px; line-height: 1.25; overflow-wrap: anywhere; }
        .letter { display: inline-flex; align-items: center; gap: 5px; font-weight: 600; flex: none; }
        .swatch { width: 10px; height: 10px; border-radius: 2px; background: var(--now); }
        .swatch.A { background: var(--A); } .swatch.B { background: var(--B); }
        .swatch.C { background: var(--C); } .swatch.D { background: var(--D); }
        button { font: inherit; color: inherit; background: none; border: 0; border-radius: 4px; cursor: pointer; }
        button:hover { background: var(--grid); }
        .away { width: 24px; height: 24px; padding: 0; font-size: 16px; line-height: 1; }
        .pin { border: 1px solid var(--soft); padding: 4px 12px; min-height: 28px; }
        .pin[aria-disabled=true] { color: var(--soft); border-style: dashed; cursor: default; background: none; }
        fieldset { border: 0; margin: 0 0 8px; padding: 0; display: flex; flex-wrap: wrap; gap: 2px 10px; align-items: center; }
        legend { float: left; padding: 0; margin-right: 2px; }
        label { display: inline-flex; align-items: center; gap: 4px; min-height: 24px; cursor: pointer; }
        .compare input[type=radio] { accent-color: var(--seen); margin: 0; width: 16px; height: 16px; }
        p { margin: 4px 0 8px; }
        :is(button, input):focus-visible { outline: 2px solid var(--seen); outline-offset: 1px; }
        .go:focus-visible { outline-offset: -2px; }
        """
    ]

    def __init__(self, heard: Callable[[object], None], **params):
        self._heard = heard
        super().__init__(sizing_mode="stretch_width", margin=(6, 8), **params)

    def _handle_msg(self, message: object) -> None:
        self._heard(message)


def column(table: Table, name: str) -> dict[str, str]:
    """The head of a column: a short label, the unit of its errors, and the label in full."""
    row, variable = table.variables[name if name in table.variables else table[name].variables[0].name]
    unit = {"": "", "mag(AB)": "mag"}.get(variable.unit, "dex")
    return {"label": SHORT.get(name, name), "unit": unit, "title": row.label if name in table.slices else variable.label}


def cells(
    figures: list[dict[str, Figure]], names: list[str], fresh: bool, write: Callable[[Figure], tuple[str, str]]
) -> list[list[dict]]:
    """Rows of cells; the best of each column is marked, once all are of the same moment."""
    marked = {name: best([some[name] for some in figures]) if fresh else set() for name in names}
    return [
        [cell(some[name], i in marked[name], write) if name in some else NOT_YET for name in names]
        for i, some in enumerate(figures)
    ]


def cell(figure: Figure, is_best: bool, write: Callable[[Figure], tuple[str, str]]) -> dict:
    """One cell; where there is no figure it is "seen" or a dash, and its title says why."""
    if figure.instead:
        return {"text": SEEN if figure.instead == SEEN else "–", "beside": "", "title": figure.instead, "best": False}
    text, beside = write(figure)
    return {"text": text, "beside": beside, "title": "the best of these" if is_best else "", "best": is_best}


def galaxy_cell(figure: Figure) -> tuple[str, str]:
    """Signed with its sigmas beneath if it is of one value, else a mean absolute error."""
    if math.isnan(figure.beside):
        return number(figure.value), ""
    digits = 1 if abs(figure.beside) < 10 else 0
    return number(figure.value, signed=True), f"{number(figure.beside, digits, signed=True)}σ"


def population_cell(figure: Figure) -> tuple[str, str]:
    """Mean absolute error and standard error, if there is one."""
    return number(figure.value), "" if math.isnan(figure.beside) else f" ± {number(figure.beside)}"


def number(x: float, digits: int = DIGITS, signed: bool = False) -> str:
    """A number with so many digits after the point, a true minus, and no sign before nothing."""
    text = f"{x:+.{digits}f}" if signed else f"{x:.{digits}f}"
    return text.lstrip("+-") if float(text) == 0 else text.replace("-", "−")
