// A curve that a student draws on a plot as a guess: the plot says what is drawn, the lesson says what was guessed (curtain.js).

import { explorerOf } from "./dom.js";

const DRAWN = "mosaic-drawn"; // `detail` is { explorer, drawn }

/**
 * @typedef {object} Drawn
 * @property {string} name of the plot
 * @property {number[] | null} values along its axis, gaps filled; null while nothing is drawn
 * @property {number} share of the axis that was drawn over
 * @property {{ own: number, model: number } | null} scores mean absolute errors, once guess and truth are shown
 */

/**
 * Say what is drawn on a plot.
 * @param {Element} root of the part
 * @param {Drawn} drawn
 */
export function tellDrawn(root, drawn) {
  window.dispatchEvent(new CustomEvent(DRAWN, { detail: { explorer: explorerOf(root), drawn } }));
}

/**
 * Hear of what is drawn.
 * @param {Element} root of the part
 * @param {(drawn: Drawn) => void} take
 * @returns {() => void} stops it
 */
export function followDrawn(root, take) {
  /** @param {Event} event */
  const follow = event => {
    const { explorer, drawn } = /** @type {CustomEvent} */ (event).detail;
    if (explorer === explorerOf(root)) take(drawn);
  };
  window.addEventListener(DRAWN, follow);
  return () => window.removeEventListener(DRAWN, follow);
}
