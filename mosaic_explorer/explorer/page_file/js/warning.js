// A line that warns of a galaxy unlike those the model learned from; it has its place whether it says something or not.

import { oodScore, oodWords } from "../../in_browser/js/ood.js";
import { element } from "../../widgets/js/dom.js";

/** @import { Drawing } from "../../in_browser/js/types.js" */
/** @import { State } from "../../in_browser/js/state.js" */

const WAIT_MS = 400; // after the last change: it takes as long as many answers

/**
 * @param {Drawing} drawing
 * @param {ReturnType<typeof import("../../in_browser/js/galaxy.js").createGalaxy>} galaxy
 * @param {State} state
 */
export function createWarning(drawing, galaxy, state) {
  const line = element("p", { class: "warning", role: "status", "aria-live": "polite" });
  let [changes, row] = [0, state.now.row];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  async function score() {
    const { ask } = galaxy;
    if (!ask || !Object.keys(drawing.ood.rare).length) return;
    const asked = changes;
    const found = await oodScore(drawing, ask, galaxy.inputs(), state.now.mask, () => asked === changes);
    if (found) line.textContent = oodWords(drawing, found.score, found.variable);
    if (found) line.title = line.textContent ?? "";
  }
  const begin = () => {
    changes++;
    clearTimeout(timer);
    timer = setTimeout(() => score().catch(() => {}), WAIT_MS); // if the model cannot answer, others say so
    if (state.now.row !== row) line.textContent = ""; // not a word about another galaxy
    row = state.now.row;
  };
  state.follow(begin);
  return { element: line, begin };
}
