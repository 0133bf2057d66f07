// The table that compares masks: what it shows is words, what it sends is what a user asks.

import { element, setColours } from "../../widgets/js/dom.js";
import { moreButton } from "../../widgets/js/figure.js";

/** @import { CreateView } from "../../widgets/js/types.js" */

/**
 * @typedef {{ letter: string, mask: string }} Pin
 * @typedef {{ letter: string, mask: string, model: string, rank: number, first: boolean }} Row of a mask's rows, by one model or two,
 *   the first has the buttons
 * @typedef {{ now: string, options: [value: string, label: string][] }} Choice
 * @typedef {{ text: string, beside: string, title: string, best: boolean }} Cell
 * @typedef {{ label: string, unit: string, title: string }} Column
 * @typedef {{ caption: string, waiting: boolean, columns: Column[], rows: Cell[][] }} Section
 * @typedef {object} Content
 * @property {string} empty what to say while there are no pins
 * @property {Row[]} rows the narrowest answers first
 * @property {Pin[]} pins
 * @property {Section} galaxy
 * @property {Section} population
 * @property {{ by: Choice, metric: Choice, beside: Choice }} choices
 * @property {number} reference what residuals are from: 0 the truth, else a pin from 1
 * @property {string} truth what the galaxy's own values are called
 * @property {{ label: string, title: string, possible: boolean }} pin
 * @property {Record<string, string>} colours
 */

const NOW = "now"; // the letter of the mask in force
const CHOICES = /** @type {const} */ ({ by: "sorted into", metric: "showing", beside: "beside" });

/** @param {string} text */
const letter = text => element("b", { class: "letter" }, element("i", { class: `swatch ${text}` }), text);

/** @type {CreateView<{ content: Content }>} */
export function createView(data, host) {
  const root = element("div", { class: "compare" });
  /** @type {(act: string, mask?: string) => void} */
  const send = (act, mask = "") => host.send({ act, mask });
  /** @type {(key: string, act: string, mask: string, attributes: Record<string, string>, ...children: (Node | string)[]) => HTMLButtonElement} */
  const actButton = (key, act, mask, attributes, ...children) => {
    const button = element("button", { type: "button", "data-key": key, ...attributes }, ...children);
    button.addEventListener("click", () => {
      if (button.getAttribute("aria-disabled") !== "true") send(act, mask);
    });
    return button;
  };

  /**
   * A row's head: its rank, letter and model, and in the first table its mask, a pin's being a button that goes there.
   * @param {Row} row
   * @param {boolean} isFirst
   */
  const rowHead = (row, isFirst) => {
    const name = row.model ? element("span", { class: "model" }, row.model.replace(/^mosaic-/, "")) : "";
    const head = [letter(row.letter), name];
    if (!isFirst) return element("div", { class: "ranked" }, element("span", { class: "rank" }, `${row.rank}.`), ...head);
    if (!row.first) return element("div", { class: "go" }, ...head); // its mask stands with the other model
    const mask = element("span", { class: `mask${row.letter === NOW ? " now-mask" : ""}` }, row.mask);
    head.splice(1, 1, element("span", {}, mask, name));
    if (row.letter === NOW) return element("div", { class: "go", title: row.mask }, ...head);
    const attributes = { class: "go", title: `go to ${row.mask}`, "aria-label": `${row.letter}: go to the mask ${row.mask}` };
    return actButton(`go-${row.mask}`, "go", row.mask, attributes, ...head);
  };
  /** @param {Row} row */
  const removeButton = row => {
    if (row.letter === NOW || !row.first) return "";
    const attributes = { class: "away", title: "take this pin away", "aria-label": `take pin ${row.letter} away` };
    return actButton(`remove-${row.mask}`, "remove", row.mask, attributes, "×");
  };
  /** @type {(name: string, section: Section, rows: Row[], isFirst: boolean) => HTMLTableElement} */
  const table = (name, { columns }, rows, isFirst) => {
    const body = rows.map(row => {
      const figures = columns.map(() => element("td", { class: "figure" }, element("span"), element("small")));
      const end = isFirst ? [element("td", { class: "end" }, removeButton(row))] : [];
      return element("tr", {}, element("th", { scope: "row" }, rowHead(row, isFirst)), ...figures, ...end);
    });
    const heads = columns.map(({ label, unit, title }) =>
      element("th", { scope: "col", title }, label, element("small", {}, unit)),
    );
    const end = isFirst ? [element("td", { class: "end" })] : [];
    const head = element("thead", {}, element("tr", {}, element("td"), ...heads, ...end));
    return element("table", { class: name }, element("caption"), head, element("tbody", {}, ...body));
  };
  /** @type {(act: keyof typeof CHOICES, choice: Choice) => HTMLLabelElement} */
  const choose = (act, { options }) => {
    const list = element(
      "select",
      { "data-key": act },
      ...options.map(([value, label]) => element("option", { value }, label)),
    );
    list.addEventListener("change", () => host.send({ act, mask: "", value: list.value }));
    return element("label", {}, CHOICES[act], list);
  };

  /** @param {Content} content */
  const build = ({ rows, pins, galaxy, population, choices, empty, truth }) => {
    const pin = actButton("pin", "pin", "", { class: "pin" });
    const beside = choose("beside", choices.beside);
    if (rows.length < 2) return [element("p", {}, empty), element("div", { class: "choices" }, pin, beside)];
    const references = [null, ...pins].map((one, k) => {
      const mask = one?.mask ?? "";
      const radio = element("input", { type: "radio", name: "reference", value: k, "data-key": `reference-${mask}` });
      radio.addEventListener("change", () => send("reference", mask));
      return element("label", one ? { title: mask } : {}, radio, one ? letter(one.letter) : truth);
    });
    return [
      element("div", { class: "more-line" }, moreButton("compare", "Compare")),
      element("div", { class: "scroll" }, table("galaxy", galaxy, rows, true), table("population", population, rows, false)),
      element("div", { class: "choices" }, choose("by", choices.by), choose("metric", choices.metric), beside),
      ...(pins.length ? [element("fieldset", {}, element("legend", {}, "Residuals and differences from"), ...references)] : []),
      pin,
    ];
  };

  /** @param {Content} content */
  const fill = ({ rows, galaxy, population, choices, reference, pin, colours }) => {
    setColours(root, colours);
    for (const [name, { caption, waiting, rows }] of Object.entries({ galaxy, population })) {
      const table = /** @type {HTMLTableElement | null} */ (root.querySelector(`table.${name}`));
      if (!table) continue;
      /** @type {HTMLElement} */ (table.caption).textContent = caption;
      table.setAttribute("aria-busy", String(waiting));
      const cells = /** @type {NodeListOf<HTMLElement>} */ (table.querySelectorAll("td.figure"));
      rows.flat().forEach(({ text, beside, title, best }, i) => {
        [cells[i].children[0].textContent, cells[i].children[1].textContent, cells[i].title] = [text, beside, title];
        cells[i].classList.toggle("best", best);
      });
    }
    const now = rows.find(row => row.letter === NOW)?.mask ?? "";
    for (const mask of root.querySelectorAll(".now-mask")) {
      mask.textContent = now;
      /** @type {HTMLElement} */ (mask.closest(".go")).title = now;
    }
    for (const list of root.querySelectorAll("select"))
      list.value = choices[/** @type {keyof typeof CHOICES} */ (list.dataset.key)].now;
    const metric = /** @type {HTMLElement | null | undefined} */ (root.querySelector("[data-key=metric]")?.parentElement);
    if (metric) metric.hidden = !choices.by.now; // of all galaxies every score is there
    root.querySelectorAll("input").forEach((radio, k) => {
      radio.checked = k === reference;
    });
    const button = /** @type {HTMLButtonElement} */ (root.querySelector("button.pin"));
    [button.textContent, button.title] = [pin.label, pin.title];
    button.setAttribute("aria-disabled", String(!pin.possible));
  };

  let structure = "";
  /** @param {Content} content */
  const draw = content => {
    const rows = content.rows.map(row => (row.letter === NOW ? { ...row, mask: "" } : row));
    const structureNow = JSON.stringify([
      rows,
      content.galaxy.columns,
      content.population.columns,
      content.choices.beside.options,
    ]);
    if (structureNow !== structure) {
      // else only texts change: nothing moves, and the focus stays where it is
      const focus = /** @type {ShadowRoot | Document} */ (root.getRootNode()).activeElement;
      const key = root.contains(focus ?? null) ? /** @type {HTMLElement} */ (focus).dataset.key : undefined;
      root.replaceChildren(...build(content));
      structure = structureNow;
      if (key !== undefined) focusAgain(key);
    }
    fill(content);
  };
  /** @param {string} key */
  const focusAgain = key => {
    const keyed = /** @type {HTMLElement[]} */ ([...root.querySelectorAll("[data-key]")]);
    (keyed.find(one => one.dataset.key === key) ?? keyed.find(one => one.dataset.key === "pin"))?.focus();
  };
  draw(data.content);
  return { element: root, changes: { content: draw } };
}
