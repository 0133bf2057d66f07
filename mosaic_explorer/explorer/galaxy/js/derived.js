// What follows from the answer, in a quiet line: each quantity as predicted, and its truth beneath.

import { followScenes } from "../../widgets/js/by_itself.js";
import { element, setColours } from "../../widgets/js/dom.js";
import { moreButton } from "../../widgets/js/figure.js";
import { digits } from "../../widgets/js/numbers.js";

/** @import { CreateView } from "../../widgets/js/types.js" */
/** @import { DerivedData, DerivedValue } from "./types.js" */

const NOTHING = "–";

/** @type {CreateView<DerivedData>} */
export function createView(data) {
  const { spec } = data;
  const items = spec.quantities.map(({ name, label, unit, meaning }) => {
    const value = element("span", { class: "value" });
    const truth = element("span", { class: "truth" });
    const item = element("div", { class: "quantity", title: meaning, "data-quantity": name }, `${label} `, value, truth);
    return { item, value, truth, unit };
  });
  const about = `about: ${spec.title}`;
  const help = element("button", { type: "button", popovertarget: "meaning", "aria-label": about }, "(?)");
  const lines = [spec.meaning, ...spec.quantities.map(({ label, meaning }) => `${label}: ${meaning}`)];
  const note = element("div", { id: "meaning", popover: "auto", role: "note", "aria-label": about });
  note.append(...lines.map(line => element("p", {}, line)));
  const buttons = element("div", { class: "buttons" }, help, note, moreButton(spec.panel, spec.title));
  const list = element("div", { class: "quantities" }, ...items.map(({ item }) => item));
  const root = element("section", { class: "derived", "aria-label": spec.title }, list, buttons);
  const changes = {
    /** @param {DerivedValue[]} numbers */
    numbers(numbers) {
      items.forEach(({ item, value, truth, unit }, i) => {
        const number = numbers[i];
        if (!number) return;
        item.classList.toggle("is-seen", number.seen);
        value.textContent = words(number.of_medians, unit);
        truth.textContent = number.seen || Number.isNaN(number.truth) ? "" : `${spec.truth} ${words(number.truth, unit)}`;
      });
    },
    /** @param {boolean} dark */
    dark(dark) {
      setColours(root, data.colours[dark ? "dark" : "light"]);
    },
  };
  changes.numbers(data.numbers);
  changes.dark(data.dark);
  const destroy = followScenes(root, scenes => changes.numbers(scenes.derived));
  return { element: root, changes, destroy };
}

/**
 * @param {number} x
 * @param {string} unit
 */
function words(x, unit) {
  return Number.isNaN(x) ? NOTHING : [digits(x), unit].filter(Boolean).join(" ");
}
