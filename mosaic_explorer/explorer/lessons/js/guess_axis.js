// An axis on which a student guesses: a value with a range around it, dragged, moved by keys, or typed.

import { element } from "../../widgets/js/dom.js";

/** @import { DensityPanel } from "../../galaxy/js/types.js" */
/** @import { Guess } from "./types.js" */

const STEPS = 200; // of an axis
const NEAR_PX = 9; // of the end of the range: it is the width that is dragged

const short = (/** @type {number} */ x) => String(Number(x.toFixed(1)) || 0);

/**
 * @param {DensityPanel} panel
 * @param {Guess | null} before what was guessed
 * @param {(guess: Guess) => void} take
 */
export function guessAxis(panel, before, take) {
  const [low, high] = [panel.edges[0], panel.edges[panel.edges.length - 1]];
  const step = (high - low) / STEPS;
  const guess = before ? { ...before } : { value: (low + high) / 2, width: (high - low) / 6 };
  const range = element("span", { class: "range" });
  const line = element("span", { class: "line" });
  const track = element("div", { class: "track", "aria-hidden": "true" }, range, line);
  const ends = element("div", { class: "ends", "aria-hidden": "true" }, element("span", {}, short(low)), short(high));
  /** @type {(label: string, name: "value" | "width", min: number) => HTMLInputElement} */
  const input = (label, name, min) => {
    const made = element("input", { type: "number", "aria-label": label, "data-guess": name, step: "any", min });
    made.addEventListener("change", () => {
      if (Number.isFinite(made.valueAsNumber)) guess[name] = made.valueAsNumber;
      show();
    });
    made.addEventListener("keydown", event => {
      const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
      if (!by) return;
      event.preventDefault();
      guess[name] += by * step;
      show();
    });
    return made;
  };
  const value = input(`your ${panel.title}`, "value", low);
  const width = input("half the width of your range", "width", step);
  const done = element("button", { type: "button", class: "take", "data-act": "guess" }, "That is my guess");
  done.addEventListener("click", () => take({ ...guess }));

  const show = () => {
    guess.value = Math.min(Math.max(guess.value, low), high);
    guess.width = Math.min(Math.max(guess.width, step / 2), high - low);
    const share = (/** @type {number} */ x) => (100 * (Math.min(Math.max(x, low), high) - low)) / (high - low);
    const [from, to] = [guess.value - guess.width, guess.value + guess.width].map(share);
    range.style.left = `${from}%`;
    range.style.width = `${to - from}%`;
    line.style.left = `${share(guess.value)}%`;
    value.value = guess.value.toFixed(2);
    width.value = guess.width.toFixed(2);
  };
  const at = (/** @type {PointerEvent} */ event) => {
    const box = track.getBoundingClientRect();
    return low + ((event.clientX - box.left) / box.width) * (high - low);
  };
  /** @type {"value" | "width" | null} */
  let inHand = null;
  /** @param {PointerEvent} event */
  const move = event => {
    if (!inHand) return;
    if (inHand === "value") guess.value = at(event);
    else guess.width = Math.abs(at(event) - guess.value);
    show();
  };
  track.addEventListener("pointerdown", event => {
    const near = (NEAR_PX / track.getBoundingClientRect().width) * (high - low);
    const off = Math.abs(at(event) - guess.value);
    inHand = Math.abs(off - guess.width) < near && off > near ? "width" : "value";
    track.setPointerCapture(event.pointerId);
    move(event);
  });
  track.addEventListener("pointermove", move);
  for (const end of ["pointerup", "pointercancel"]) {
    track.addEventListener(end, () => {
      inHand = null;
    });
  }
  show();
  const typed = element("div", { class: "typed" }, value, " ± ", width, panel.unit ? ` ${panel.unit}` : "", " ", done);
  return element("div", { class: "guess" }, track, ends, typed);
}
