// The paper's page: its Table 1, Figure 2 and Figure 3 of the model and the galaxies that are loaded.

import { element, setColours } from "../../widgets/js/dom.js";
import { moreButton } from "../../widgets/js/figure.js";
import { figure2 } from "./figure_2.js";
import { figure3 } from "./figure_3.js";
import { tableOf } from "./table_1.js";

/** @import { CreateView, Themes } from "../../widgets/js/types.js" */
/** @import { Curves, Figure2, Points } from "./figure_2.js" */
/** @import { Figure3 } from "./figure_3.js" */
/** @import { To } from "./opener.js" */
/** @import { TableContent } from "./table_1.js" */

/**
 * @typedef {{ share: number | null, words: string }} Far
 * @typedef {object} Data
 * @property {TableContent} table
 * @property {Figure2} figure_2
 * @property {Partial<Curves>} curves
 * @property {Partial<Points>} points
 * @property {Partial<Figure3>} figure_3
 * @property {{ table?: Far, maps?: Far }} progress
 * @property {boolean} linked
 * @property {Themes} colours
 * @property {boolean} dark
 */

/** @type {CreateView<Data>} */
export function createView(data, host) {
  const { linked } = data;
  /** @param {To} to */
  const open = to => host.send({ open: to });
  let { dark } = data;
  const tableFar = element("div", { class: "far", role: "status" });
  const table = element("div", { class: "table" });
  const tableWords = element("p", { class: "caption" });
  const title = element("p", { class: "model" });
  const curveWords = element("p", { class: "caption" });
  const rows = figure2(data.figure_2, open, linked);
  const mapsFar = element("div", { class: "far", role: "status" });
  const maps = element("div", { class: "maps" });
  const mapWords = element("p", { class: "caption" });
  const scalars = element("div", { class: "choices", role: "group", "aria-label": "colour by" });
  const fresh = element("button", { type: "button", class: "lay-out" });
  fresh.addEventListener("click", () => host.send({ lay_out: true }));
  const root = element(
    "div",
    { class: "paper" },
    title,
    element("div", { class: "head" }, element("h2", {}, "Table 1"), moreButton(data.table.panel, "The paper's Table 1")),
    tableFar,
    table,
    tableWords,
    element("h2", {}, "Figure 2"),
    curveWords,
    ...rows.parts,
    element("div", { class: "head" }, element("h2", {}, "Figure 3"), scalars, fresh),
    mapsFar,
    maps,
    mapWords,
  );
  let figure = figure3(data.figure_3, open, linked);

  const colours = () => data.colours[dark ? "dark" : "light"];
  const drawRows = () => rows.draw(data.curves, data.points, colours());
  const sizes = new ResizeObserver(() => {
    drawRows();
    figure.draw(colours());
  });
  /** @param {TableContent} content */
  const fillTable = content => {
    keepFocus(table, () => table.replaceChildren(tableOf(content, open, linked)));
    tableWords.textContent = content.caption;
    title.textContent = content.title;
  };
  const fillCurves = () => {
    curveWords.textContent = data.curves.caption ?? "Asking the model about the galaxy in view…";
    drawRows();
  };
  /** @param {Partial<Figure3>} content */
  const fillMaps = content => {
    figure = figure3(content, open, linked);
    keepFocus(maps, () => maps.replaceChildren(figure.legend, figure.strip));
    mapWords.textContent = content.caption ?? "";
    const buttons = (content.scalars ?? []).map(([name, label]) => {
      const button = element(
        "button",
        { type: "button", "aria-pressed": String(name === content.scalar), "data-mask": name },
        label,
      );
      button.addEventListener("click", () => host.send({ scalar: name }));
      return button;
    });
    keepFocus(scalars, () => scalars.replaceChildren(...buttons));
    labelFresh();
    figure.draw(colours());
  };
  const labelFresh = () => {
    const isBusy = data.figure_3.fresh && typeof data.progress.maps?.share === "number";
    fresh.textContent = isBusy ? "stop" : data.figure_3.fresh ? "the map that stays" : "lay out as in the paper (UMAP)";
  };
  /** @param {Data["progress"]} progress */
  const fillFar = progress => {
    tableFar.replaceChildren(...farOf(progress.table, "of Table 1"));
    mapsFar.replaceChildren(...farOf(progress.maps, "of the maps"));
    table.setAttribute("aria-busy", String(typeof progress.table?.share === "number"));
    labelFresh();
  };
  /** @param {boolean} isDark */
  const setTheme = isDark => {
    dark = isDark;
    setColours(root, colours());
    drawRows();
    figure.draw(colours());
  };
  fillTable(data.table);
  fillMaps(data.figure_3);
  fillCurves();
  fillFar(data.progress);
  setTheme(dark);
  sizes.observe(root);
  return {
    element: root,
    changes: {
      table: fillTable,
      curves: fillCurves,
      points: drawRows,
      figure_3: fillMaps,
      progress: fillFar,
      dark: setTheme,
    },
    destroy: () => sizes.disconnect(),
  };
}

/**
 * A bar, and words; words alone where there is nothing to wait for.
 * @param {Far | undefined} far
 * @param {string} name
 */
function farOf(far, name) {
  if (!far || (far.share === null && !far.words)) return [];
  const words = element("span", {}, far.words);
  if (far.share === null) return [words];
  return [element("progress", { max: "1", value: String(far.share), "aria-label": name }), words];
}

/**
 * Change what is within a part, and have the same cell focused as before.
 * @param {HTMLElement} part
 * @param {() => void} change
 */
function keepFocus(part, change) {
  const active = /** @type {HTMLElement | null} */ (/** @type {ShadowRoot | Document} */ (part.getRootNode()).activeElement);
  const cells = () => [.../** @type {NodeListOf<HTMLElement>} */ (part.querySelectorAll("[data-mask]"))];
  const at = active ? cells().indexOf(active) : -1;
  change();
  if (at >= 0) cells()[at]?.focus();
}
