// Table 1: errors by input and variable, ours above the paper's; each cell opens the explorer.

import { element } from "../../widgets/js/dom.js";
import { opener } from "./opener.js";

/** @import { Open } from "./opener.js" */

/**
 * @typedef {{ mae: string, error: string, paper: string, part: string, focus: string }} Cell
 * @typedef {{ preset: string, label: string, mask: string, meaning: string }} Row
 * @typedef {{ label: string, unit: string, meaning: string }} Head
 * @typedef {object} TableContent
 * @property {Head[]} head
 * @property {(Row & { cells: Cell[] })[]} rows
 * @property {number} done galaxies that it is of
 * @property {string} caption
 * @property {string} title
 * @property {string} panel
 */

/**
 * @param {TableContent} content
 * @param {Open} open
 * @param {boolean} linked
 */
export function tableOf({ head, rows }, open, linked) {
  const columns = head.map(({ label, unit, meaning }) =>
    element("th", { scope: "col", title: meaning }, label, element("small", {}, unit ? `[${unit}]` : "")),
  );
  const body = rows.map(({ label, mask, meaning, cells }, number) => {
    const name = element("th", { scope: "row", title: meaning }, `${number + 1}. ${label}`);
    const some = cells.map((cell, i) => cellOf(cell, head[i], label, mask, open, linked));
    return element("tr", {}, name, ...some);
  });
  const corner = element("th", { scope: "col" }, "seen");
  return element("table", {}, element("thead", {}, element("tr", {}, corner, ...columns)), element("tbody", {}, ...body));
}

/** @type {(cell: Cell, head: Head, label: string, mask: string, open: Open, linked: boolean) => HTMLElement} */
function cellOf({ mae, error, paper, part, focus }, { label, unit }, seen, mask, open, linked) {
  const beside = element("small", {}, paper ? `paper ${paper}` : "", part ? element("i", {}, part) : "");
  const ours = element("span", {}, element("b", {}, mae), error ? ` ${error}` : "");
  const words = paper ? `${mae} ${error} ${unit}, the paper ${paper}` : mae;
  const to = { mask, focus, tab: "population" };
  return element("td", {}, opener(to, `${label} from ${seen}: ${words}. Open`, open, linked, ours, beside));
}
