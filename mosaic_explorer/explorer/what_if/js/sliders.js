// The section "What if" of the rail: a slider for each value that can be changed before the model is shown it.

import { createBackpressure } from "../../widgets/js/backpressure.js";
import { answersItself } from "../../widgets/js/by_itself.js";
import { element } from "../../widgets/js/dom.js";

/** @import { CreateView } from "../../widgets/js/types.js" */

/**
 * @typedef {object} SliderRow what a slider shows
 * @property {string} name
 * @property {string} group
 * @property {string} label
 * @property {string} spoken
 * @property {string} unit
 * @property {number} min
 * @property {number} max
 * @property {number} step
 * @property {number} value
 * @property {number | null} own where on the line the galaxy's own value is, from 0 to 1
 * @property {string} text
 * @property {string} why
 * @property {boolean} edited
 * @property {boolean} hidden
 * @property {boolean} missing
 */

/**
 * @typedef {object} SlidersData
 * @property {SliderRow[]} rows
 * @property {boolean} open
 * @property {number} acks how many messages the server has taken
 * @property {number} digits
 * @property {string} meaning
 * @property {string} more
 */

/** @type {CreateView<SlidersData>} */
export function createView(data, host) {
  const title = element("summary");
  const groups = element("div");
  const resetAll = element("button", { type: "button", class: "all" }, "Reset all");
  const more = element("span", { title: data.more, tabindex: 0, role: "note", "aria-label": data.more }, "(?)");
  const section = element("details", {}, title, element("p", {}, `${data.meaning} `, more), groups, resetAll);
  const messages = createBackpressure(message => {
    if (!answersItself(section, message, () => messages.acknowledge())) host.send(message);
  });
  /** @type {Map<string, (row: SliderRow) => void>} */
  const followers = new Map();
  /** @type {string | null} */
  let inHand = null; // the name of what is under the hand: what the server says of it is older than the hand

  /** @param {SliderRow} row */
  const build = ({ name, group, label, spoken, unit }) => {
    const caption = element("label", { for: name, title: spoken }, label);
    const words = element("span", { class: "value", "aria-hidden": true }); // a screen reader hears it from the slider
    const slider = element("input", { type: "range", id: name, "aria-label": spoken });
    const reset = element("button", { type: "button", title: "back to its own", "aria-label": `reset ${label}` }, "↺");
    let isByKey = false; // a key that is inHand down is one slide
    const settle = () => {
      isByKey = false;
      if (inHand !== name) return;
      inHand = null;
      messages.now({ name, value: slider.valueAsNumber, phase: "release" });
    };
    slider.addEventListener("input", () => {
      inHand = name;
      words.textContent = [slider.valueAsNumber.toFixed(data.digits), unit].join(" ").trim();
      slider.setAttribute("aria-valuetext", words.textContent);
      messages.newest({ name, value: slider.valueAsNumber, phase: "live" });
    });
    slider.addEventListener("keydown", () => {
      isByKey = true;
    });
    slider.addEventListener("change", () => {
      if (!isByKey) settle();
    });
    for (const kind of ["keyup", "blur", "pointercancel"]) slider.addEventListener(kind, settle);
    reset.addEventListener("click", () => {
      slider.focus();
      host.send({ name, value: null, phase: "release" });
    });
    const last = /** @type {HTMLElement | null} */ (groups.lastElementChild);
    const place = last?.dataset.of === group ? last : groups.appendChild(element("div", { "data-of": group }));
    place.append(caption, slider, words, reset);
    /** @param {SliderRow} row */
    const follow = row => {
      for (const part of [caption, slider, words])
        for (const mark of /** @type {const} */ (["edited", "hidden", "missing"])) part.classList.toggle(mark, row[mark]);
      reset.style.visibility = row.edited ? "visible" : "hidden";
      if (inHand === name) return;
      for (const property of /** @type {const} */ (["min", "max", "step", "value"])) slider[property] = String(row[property]);
      slider.style.setProperty("--own", String(row.own ?? -1)); // outside, it is not drawn
      words.textContent = row.text;
      words.title = slider.title = row.why;
      slider.setAttribute("aria-valuetext", [row.text, row.why].filter(Boolean).join(", "));
    };
    followers.set(name, follow);
  };

  /** @param {SliderRow[]} rows */
  const followRows = rows => {
    const names = rows.map(row => row.name);
    if (inHand === null && names.join() !== [...followers.keys()].join()) {
      const focused = /** @type {Document | ShadowRoot} */ (groups.getRootNode()).activeElement?.id;
      groups.replaceChildren();
      followers.clear();
      rows.forEach(build);
      if (focused) /** @type {HTMLElement | null} */ (groups.querySelector(`[id="${focused}"]`))?.focus();
    }
    for (const row of rows) followers.get(row.name)?.(row);
    const moved = rows.filter(row => row.edited).length;
    title.textContent = moved ? `What if (${moved} moved)` : "What if";
    resetAll.disabled = !moved;
  };
  /** @param {boolean} open */
  const followOpen = open => {
    section.open = open;
  };
  resetAll.addEventListener("click", () => {
    title.focus();
    host.send({ name: null, value: null, phase: "release" });
  });
  section.addEventListener("toggle", () => host.set("open", section.open));
  followRows(data.rows);
  followOpen(data.open);
  return {
    element: section,
    changes: { rows: followRows, open: followOpen, acks: messages.acknowledge },
    destroy: messages.stop,
  };
}
