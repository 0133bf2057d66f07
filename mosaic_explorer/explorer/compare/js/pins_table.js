// The table that compares masks: what it shows is words, what it sends is what a user asks.

import { element } from "../../widgets/js/dom.js";
import { moreButton } from "../../widgets/js/figure.js";

/** @import { CreateView } from "../../widgets/js/types.js" */

/**
 * @typedef {{ letter: string, mask: string }} Pin
 * @typedef {{ text: string, beside: string, title: string, best: boolean }} Cell
 * @typedef {{ label: string, unit: string, title: string }} Column
 * @typedef {{ caption: string, waiting: boolean, columns: Column[], rows: Cell[][] }} Section
 * @typedef {object} Content
 * @property {string} empty what to say while there are no pins
 * @property {string} now the mask in force
 * @property {Pin[]} pins
 * @property {Section} galaxy
 * @property {Section} population
 * @property {number} reference what residuals are from: 0 the truth, else a pin from 1
 * @property {string} truth what the galaxy's own values are called
 * @property {{ label: string, title: string, possible: boolean }} pin
 * @property {Record<string, string>} colours
 */

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
   * A row's head: its letter, and in the first table its mask, a pin's being a button that goes there.
   * @param {Pin | null} pin
   * @param {boolean} isFirst
   */
  const rowHead = (pin, isFirst) => {
    if (!isFirst) return letter(pin?.letter ?? "now");
    if (!pin) return element("div", { class: "go" }, letter("now"), element("span", { class: "mask now-mask" }));
    const attributes = { class: "go", title: `go to ${pin.mask}`, "aria-label": `${pin.letter}: go to the mask ${pin.mask}` };
    const mask = element("span", { class: "mask" }, pin.mask);
    return actButton(`go-${pin.mask}`, "go", pin.mask, attributes, letter(pin.letter), mask);
  };
  /** @param {Pin | null} pin */
  const removeButton = pin => {
    if (!pin) return "";
    const attributes = { class: "away", title: "take this pin away", "aria-label": `take pin ${pin.letter} away` };
    return actButton(`remove-${pin.mask}`, "remove", pin.mask, attributes, "×");
  };
  /** @type {(name: string, section: Section, pins: Pin[], isFirst: boolean) => HTMLTableElement} */
  const table = (name, { columns }, pins, isFirst) => {
    const body = [null, ...pins].map(pin => {
      const figures = columns.map(() => element("td", { class: "figure" }, element("span"), element("small")));
      const end = isFirst ? [element("td", { class: "end" }, removeButton(pin))] : [];
      return element("tr", {}, element("th", { scope: "row" }, rowHead(pin, isFirst)), ...figures, ...end);
    });
    const heads = columns.map(({ label, unit, title }) =>
      element("th", { scope: "col", title }, label, element("small", {}, unit)),
    );
    const end = isFirst ? [element("td", { class: "end" })] : [];
    const head = element("thead", {}, element("tr", {}, element("td"), ...heads, ...end));
    return element("table", { class: name }, element("caption"), head, element("tbody", {}, ...body));
  };

  /** @param {Content} content */
  const build = ({ pins, galaxy, population, empty, truth }) => {
    const pin = actButton("pin", "pin", "", { class: "pin" });
    if (!pins.length) return [element("p", {}, empty), pin];
    const references = [null, ...pins].map((one, k) => {
      const mask = one?.mask ?? "";
      const radio = element("input", { type: "radio", name: "reference", value: k, "data-key": `reference-${mask}` });
      radio.addEventListener("change", () => send("reference", mask));
      return element("label", one ? { title: mask } : {}, radio, one ? letter(one.letter) : truth);
    });
    return [
      element("div", { class: "more-line" }, moreButton("compare", "Compare")),
      element("div", { class: "scroll" }, table("galaxy", galaxy, pins, true), table("population", population, pins, false)),
      element("fieldset", {}, element("legend", {}, "Residuals and differences from"), ...references),
      pin,
    ];
  };

  /** @param {Content} content */
  const fill = ({ now, galaxy, population, reference, pin, colours }) => {
    for (const [role, colour] of Object.entries(colours)) root.style.setProperty(`--${role}`, colour);
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
    for (const mask of root.querySelectorAll(".now-mask")) {
      mask.textContent = now;
      /** @type {HTMLElement} */ (mask.parentElement).title = now;
    }
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
    const structureNow = JSON.stringify([content.pins, content.galaxy.columns, content.population.columns]);
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
    (keyed.find(one => one.dataset.key === key) ?? keyed[keyed.length - 1]).focus();
  };
  draw(data.content);
  return { element: root, changes: { content: draw } };
}
