// What the lattice is of, what each piece costs, and what is to be reached: fields beside the diagram.

import { element } from "../../widgets/js/dom.js";

/**
 * @typedef {{ text: string, label: string, initial: string, hours: number }} Piece
 * @typedef {object} Choices
 * @property {{ key: string, label: string }[]} targets
 * @property {string} target
 * @property {"error" | "width"} by
 * @property {boolean} in_two
 * @property {boolean} can_split whether there is a history to be seen in two parts
 * @property {number} want 0 for nothing
 * @property {string} unit of what is wanted
 */

const BY = { error: "error", width: "width" };
const BY_MEANING = { error: "mean absolute error of the galaxies", width: "half of the 16–84% range of the median galaxy" };
const HALVES = "SFH in two: before and after 10 Gyr, as in the paper";
const EXAMPLES = "Hours of telescope time, for a field or a galaxy, are examples: put in your own.";

/** @param {(message: object) => void} send */
export function fieldsView(send) {
  const target = element("select", { "aria-label": "errors of" });
  target.addEventListener("change", () => send({ target: target.value }));
  const by = element("div", { class: "by", role: "group", "aria-label": "colour by" });
  for (const [key, label] of Object.entries(BY)) {
    const title = BY_MEANING[/** @type {keyof typeof BY} */ (key)];
    const button = element("button", { type: "button", "data-by": key, title }, label);
    button.addEventListener("click", () => send({ by: key }));
    by.append(button);
  }
  const halves = element("input", { type: "checkbox" });
  halves.addEventListener("change", () => send({ in_two: halves.checked }));
  const split = element("label", { class: "split" }, halves, HALVES);
  const choices = element("div", { class: "choices" }, element("label", {}, "of the", target), by, split);

  const list = element("div", { class: "pieces" });
  const want = element("input", { type: "number", min: 0, step: "any", class: "want" });
  const measure = element("span");
  const unit = element("span");
  const way = element("p", { class: "way", role: "status" });
  want.addEventListener("change", () => send({ want: want.value }));
  const costs = element(
    "div",
    { class: "costs" },
    element("p", { class: "soft" }, EXAMPLES),
    list,
    element("label", { class: "wanted" }, measure, want, unit),
    way,
  );

  let texts = "";
  /** @param {Piece[]} pieces */
  const listPieces = pieces => {
    const now = pieces.map(piece => piece.text).join();
    if (now === texts) return;
    texts = now;
    list.replaceChildren(
      ...pieces.map(({ text, label, initial }) => {
        const field = element("input", { type: "number", min: 0, step: "any", "aria-label": `hours of ${label}` });
        field.addEventListener("change", () => send({ cost: text, hours: field.value }));
        return element("label", {}, element("b", {}, initial), element("span", {}, label), field, "h");
      }),
    );
  };

  /** What is being written stays until another value is in force. @type {(field: HTMLInputElement, value: string) => void} */
  const fill = (field, value) => {
    if (field.dataset.inForce === value) return;
    field.value = field.dataset.inForce = value;
  };

  /** @type {(now: Choices, pieces: Piece[], words: string) => void} */
  const show = (now, pieces, words) => {
    const options = now.targets.map(({ key, label }) => `${key}=${label}`).join();
    if (target.dataset.options !== options) {
      target.replaceChildren(...now.targets.map(({ key, label }) => element("option", { value: key }, label)));
      target.dataset.options = options;
    }
    target.value = now.target;
    for (const button of by.querySelectorAll("button"))
      button.setAttribute("aria-pressed", String(button.dataset.by === now.by));
    halves.checked = now.in_two;
    split.hidden = !now.can_split;
    listPieces(pieces);
    [...list.querySelectorAll("input")].forEach((field, i) => {
      fill(field, String(pieces[i].hours));
    });
    measure.textContent = `cheapest way to ${now.by === "error" ? "an error" : "a width"} of`;
    unit.textContent = now.unit;
    fill(want, now.want ? String(now.want) : "");
    way.textContent = words;
  };
  return { choices, costs, show };
}
