// The part of a lesson's page that asks for a curve drawn on a plot, and takes it as the guess.

import { element } from "../../widgets/js/dom.js";

const LEAST_SHARE = 0.6; // of the axis that has to be drawn over

/**
 * @param {string} label of what is drawn
 * @param {() => { values: number[] | null, share: number }} drawn on the plot
 * @param {(values: number[]) => void} take
 */
export function drawGuess(label, drawn, take) {
  const how = element(
    "p",
    {},
    `Draw the ${label.toLowerCase()} on its plot, from end to end: with finger or mouse, as often as you like, or with the arrow keys.`,
  );
  const done = element("button", { type: "button", class: "take", "data-act": "draw" }, "That is my guess");
  done.addEventListener("click", () => {
    const { values } = drawn();
    if (values) take(values);
  });
  const root = element("div", { class: "draw" }, how, done);
  return {
    element: root,
    /** What is drawn is another. */
    follow() {
      const { values, share } = drawn();
      done.disabled = !values || share < LEAST_SHARE;
      done.title = done.disabled ? "draw along the whole axis first" : "";
    },
  };
}
