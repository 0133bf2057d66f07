// Groups A and B: their figures, their stacks against each other, the list of their galaxies.

import { clearCanvas, floats, followWidth } from "../../widgets/js/canvas.js";
import { element, setColours } from "../../widgets/js/dom.js";
import { figureFile, moreButton } from "../../widgets/js/figure.js";
import { listView } from "../../widgets/js/list.js";
import { drawStacks, HEIGHT } from "./stacks_drawing.js";

/** @import { Context, CreateView, Numbers, Themes } from "../../widgets/js/types.js" */
/** @import { Letter } from "../../widgets/js/groups.js" */
/** @import { Listing } from "../../widgets/js/list.js" */
/** @import { Curve, Plot } from "./stacks_drawing.js" */

/**
 * @typedef {{ letter: Letter, n: number, cells: string[] }} Group a row of figures, none of an empty group
 * @typedef {{ head: string, label: string, title: string, cells: string[] }} ComparedLine `head` where a quantity begins
 * @typedef {object} Content
 * @property {string} empty what to say while there is no group
 * @property {Group[]} groups
 * @property {{ label: string, title: string }[]} columns of the groups' figures
 * @property {string} found which galaxies can be taken as a group at once
 * @property {{ heads: string[], lines: ComparedLine[] }} compared
 * @property {Listing} list
 * @property {boolean} waiting
 * @property {{ list: string, stacks: string, compared: string }} panels
 * @typedef {Omit<Curve, "middle" | "low" | "high"> & { middle: Numbers, low: Numbers, high: Numbers }} SentCurve
 * @typedef {{ plots?: (Omit<Plot, "x" | "curves"> & { x: Numbers, curves: SentCurve[] })[], true?: string }} Stacks
 * @typedef {{ content: Content, stacks: Stacks, here: number, colours: Themes, dark: boolean }} SelectedData
 */

const TITLE = "Groups stacked";
/** @type {Letter[]} */
const LETTERS = ["A", "B"];
const TITLE_HEIGHT = 20; // px, of one plot

/** @type {CreateView<SelectedData>} */
export function createView(data, host) {
  let { content, here, dark } = data;
  let plots = readPlots(data.stacks);
  const empty = element("p", {});
  const figures = element("table", { class: "figures" });
  const take = element("div", { class: "take" });
  const legend = element("div", { class: "legend" });
  const condition = element("input", {
    type: "text",
    placeholder: "z > 2, i < 24",
    "aria-label": "galaxies of a group, by a condition",
  });
  condition.addEventListener("keydown", event => event.stopPropagation()); // a letter is no shortcut here
  const conditions = element(
    "div",
    { class: "take" },
    "or those of",
    condition,
    ...LETTERS.map(letter => {
      const made = element(
        "button",
        { type: "button", "aria-label": `those of the condition become group ${letter}` },
        `as ${letter}`,
      );
      made.addEventListener("click", () => host.send({ act: "condition", group: letter, text: condition.value }));
      return made;
    }),
  );
  const compared = element("table", { class: "compared" });
  const comparison = element(
    "section",
    {},
    element("div", { class: "head" }, element("h3", {}, "Compared"), moreButton(content.panels.compared, "Groups compared")),
    element("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": "groups compared" }, compared),
  );
  const list = listView(host.send, content.panels.list, "Selected galaxies", "Galaxies");
  const stackHead = element(
    "div",
    { class: "head" },
    element("h3", {}, "Stacks"),
    legend,
    moreButton(content.panels.stacks, TITLE, figure),
  );
  const canvases = element("div", { class: "canvases" });
  const stacks = element("section", {}, stackHead, canvases);
  const wide = element("div", { class: "wide" }, figures);
  const root = element(
    "div",
    { class: "plots selected", "data-plot": "stacks" },
    empty,
    wide,
    take,
    conditions,
    comparison,
    stacks,
    list.root,
  );

  const colours = () => data.colours[dark ? "dark" : "light"];
  /** @type {(key: string, label: string, name: string, message: object) => HTMLButtonElement} */
  const button = (key, label, name, message) => {
    const made = element("button", { type: "button", "data-key": key, "aria-label": name, title: name }, label);
    made.addEventListener("click", () => host.send(message));
    return made;
  };

  /** @param {Group} group */
  const figureRow = ({ letter, cells }) => {
    const among = button(`among-${letter}`, "step among", `look among the galaxies of group ${letter} alone`, {
      act: "among",
      group: letter,
    });
    const away = button(`clear-${letter}`, "×", `let group ${letter} go`, { act: "clear", group: letter });
    const head = element("th", { scope: "row" }, element("i", { class: `swatch ${letter}` }), letter);
    return element(
      "tr",
      {},
      head,
      ...cells.map(text => element("td", {}, text)),
      element("td", { class: "acts" }, among, away),
    );
  };
  /** @param {ComparedLine} line */
  const comparedRows = ({ head, label, title, cells }) => {
    const row = element(
      "tr",
      { title },
      element("th", { scope: "row", class: "soft" }, label),
      ...cells.map(text => element("td", {}, text)),
    );
    const above = element("tr", { class: "quantity" }, element("th", { scope: "rowgroup", colspan: cells.length + 1 }, head));
    return head ? [above, row] : [row];
  };
  const fill = () => {
    const focus = /** @type {HTMLElement | null} */ (/** @type {ShadowRoot} */ (root.getRootNode()).activeElement);
    const key = root.contains(focus) && focus?.dataset.key;
    const { groups, columns, found } = content;
    const there = groups.filter(({ n }) => n);
    empty.textContent = content.empty;
    empty.hidden = !content.empty;
    const heads = columns.map(({ label, title }) => element("th", { scope: "col", title }, label));
    const head = element("thead", {}, element("tr", {}, element("td"), ...heads, element("td")));
    figures.replaceChildren(head, element("tbody", {}, ...there.map(figureRow)));
    figures.hidden = stacks.hidden = !there.length;
    const name = (/** @type {Letter} */ letter) => `take ${found} as group ${letter}`;
    const takers = groups.map(({ letter }) =>
      button(`found-${letter}`, `as ${letter}`, name(letter), { act: "found", group: letter }),
    );
    take.replaceChildren(`take ${found}`, ...takers);
    const { heads: letters, lines } = content.compared;
    comparison.hidden = !lines.length;
    const first = element("tr", {}, element("td"), ...letters.map(text => element("th", { scope: "col" }, text)));
    compared.replaceChildren(element("thead", {}, first), element("tbody", {}, ...lines.flatMap(comparedRows)));
    list.show(content.list);
    list.mark(here);
    root.setAttribute("aria-busy", String(content.waiting));
    if (key) /** @type {HTMLElement | null} */ (root.querySelector(`[data-key=${JSON.stringify(key)}]`))?.focus();
  };

  // -- the plots -------------------------------------------------------------------------------------------------------------
  /** @param {string} format */
  function figure(format) {
    return figureFile(format, TITLE, size.width, plots.length * (HEIGHT + TITLE_HEIGHT), colours(), drawAll);
  }
  /** @param {Context} ctx */
  function drawAll(ctx) {
    plots.forEach((plot, i) => {
      ctx.save();
      ctx.translate(0, i * (HEIGHT + TITLE_HEIGHT));
      ctx.fillStyle = colours().ink;
      ctx.textAlign = "left";
      ctx.fillText(plot.title, 12, 10);
      ctx.translate(0, TITLE_HEIGHT);
      drawStacks(ctx, plot, size.width, colours());
      ctx.restore();
    });
  }
  function redraw() {
    setColours(root, colours());
    const isNew = canvases.children.length !== plots.length;
    if (isNew)
      canvases.replaceChildren(
        ...plots.map(() => element("figure", {}, element("figcaption"), element("canvas", { role: "img" }))),
      );
    plots.forEach((plot, i) => {
      const [caption, canvas] = /** @type {[HTMLElement, HTMLCanvasElement]} */ ([...canvases.children[i].children]);
      caption.textContent = plot.title;
      canvas.setAttribute("aria-label", `${plot.title}, of ${named(plot.curves)}`);
      if (!(size.width > 0) || !plot.x.length) return;
      Object.assign(canvas.style, { width: `${size.width}px`, height: `${HEIGHT}px` });
      drawStacks(clearCanvas(canvas, size.width, HEIGHT), plot, size.width, colours());
    });
    const letters = [...new Set(plots.flatMap(({ curves }) => curves.map(({ letter }) => letter)))];
    const isTrue = plots.some(({ curves }) => curves.some(({ side }) => side === "true"));
    legend.replaceChildren(
      ...letters.map(letter => element("span", {}, element("i", { class: `line ${letter}` }), `${letter} predicted`)),
      ...(isTrue ? [element("span", {}, element("i", { class: "line dashed" }), data.stacks.true ?? "true")] : []),
    );
  }
  const size = followWidth(root, element("canvas"), HEIGHT, redraw);
  /** @param {boolean} isDark */
  const setTheme = isDark => {
    dark = isDark;
    root.classList.toggle("dark", dark);
    redraw();
  };
  fill();
  setTheme(dark);
  // who looks at the page from outside finds the plots at their element
  Object.assign(root, {
    plot: { panel: { key: "stacks", title: TITLE }, canvas: canvases, plots: () => plots, content: () => content },
  });
  return {
    element: root,
    changes: {
      content(some) {
        content = some;
        fill();
      },
      stacks(some) {
        plots = readPlots(some);
        redraw();
      },
      here(row) {
        here = row;
        list.mark(here);
      },
      dark: setTheme,
    },
    destroy: size.destroy,
  };
}

/**
 * @param {Curve[]} curves
 * @returns {string}
 */
const named = curves => curves.map(({ letter, side }) => `${letter} ${side}`).join(", ");

/**
 * @param {Stacks} stacks
 * @returns {Plot[]}
 */
function readPlots({ plots = [] }) {
  return plots.map(plot => ({
    ...plot,
    x: floats(plot.x),
    curves: plot.curves.map(curve => ({
      ...curve,
      middle: floats(curve.middle),
      low: floats(curve.low),
      high: floats(curve.high),
    })),
  }));
}
