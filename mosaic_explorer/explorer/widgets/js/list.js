// A list of galaxies: sorted by a column's head, a line opens its galaxy.

import { element } from "./dom.js";
import { moreButton } from "./figure.js";

/**
 * @typedef {{ key: string, label: string, title: string }} Column
 * @typedef {object} Listing
 * @property {Column[]} columns
 * @property {string[][]} rows
 * @property {string} sort
 * @property {boolean} descending
 * @property {string} words how many of how many are shown
 * @property {number} more how many more lines can be shown
 */

/**
 * @param {(message: object) => void} send
 * @param {string} panel that its numbers are of
 * @param {string} name of the list, for who cannot see it
 * @param {string} [title] over it
 */
export function listView(send, panel, name, title = "") {
  const words = element("span", { class: "soft" });
  const head = element("div", { class: "head" }, ...(title ? [element("h3", {}, title)] : []), words, moreButton(panel, name));
  const table = element("table", { class: "list" });
  const scroll = element("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": name }, table);
  const more = element("button", { type: "button", class: "more-lines", "data-key": "more" });
  more.addEventListener("click", () => send({ act: "more" }));
  const root = element("section", { class: "listing" }, head, scroll, more);

  /** @type {(column: Column, listing: Listing) => HTMLTableCellElement} */
  const columnHead = ({ key, label, title }, { sort, descending }) => {
    if (key === "group") return element("th", { scope: "col", title }, element("span", { class: "unseen" }, "group"));
    const arrow = key === sort ? (descending ? " ↓" : " ↑") : "";
    const text = `${label}${arrow}`;
    const attributes = { type: "button", title: `${title}; press to sort by it`, "data-key": `sort-${key}` };
    const button = element("button", attributes, text);
    button.addEventListener("click", () => send({ act: "sort", key }));
    const order = key === sort ? (descending ? "descending" : "ascending") : "none";
    return element("th", { scope: "col", "aria-sort": order }, button);
  };
  /** @type {(cells: string[], columns: Column[]) => HTMLTableRowElement} */
  const row = (cells, columns) => {
    const number = cells[columns.findIndex(({ key }) => key === "row")];
    const line = element("tr", { "data-row": number });
    cells.forEach((text, i) => {
      const { key } = columns[i];
      if (key === "group") line.append(element("td", {}, element("i", { class: `swatch ${text}` }), text));
      else if (key === "row") {
        const name = { "aria-label": `open galaxy ${text}`, "data-key": `open-${cells[0]}-${text}` };
        line.append(element("td", {}, element("button", { type: "button", ...name }, text)));
      } else line.append(element("td", {}, text));
    });
    line.addEventListener("click", () => send({ act: "open", row: Number(number) }));
    return line;
  };
  return {
    root,
    /** @param {Listing} listing */
    show(listing) {
      root.hidden = !listing.rows.length;
      words.textContent = listing.words;
      more.hidden = !listing.more;
      more.textContent = `${listing.more} more`;
      const heads = element("tr", {}, ...listing.columns.map(column => columnHead(column, listing)));
      const body = listing.rows.map(cells => row(cells, listing.columns));
      table.replaceChildren(element("thead", {}, heads), element("tbody", {}, ...body));
    },
    /** @param {number} here the row of the galaxy in view */
    mark(here) {
      for (const line of table.querySelectorAll("tbody tr"))
        if (line.getAttribute("data-row") === String(here)) line.setAttribute("aria-current", "true");
        else line.removeAttribute("aria-current");
    },
  };
}
