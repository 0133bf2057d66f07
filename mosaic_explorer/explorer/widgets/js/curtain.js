// What of an explorer a lesson shows: some plots alone, some scalars covered until the student has guessed, values that no hand
// drags. Who opens the curtain says so by an event; who comes later reads it at the explorer's element.

import { explorerOf } from "./dom.js";

const CURTAIN = "mosaic-curtain"; // `detail` is the explorer
const AFTER = "mosaicCurtain"; // of the explorer's dataset

/**
 * @typedef {object} Curtain
 * @property {string[]} shown plots by their keys; all if empty
 * @property {string[]} covered scalars whose answers and truths are not shown, and histories, which are drawn as a guess
 * @property {boolean} [fixed] whether nothing can be dragged, and single values alone be shown: a drag would tell what is to be paid
 * @property {Record<string, number[]>} [drawn] histories that were guessed
 */

/** @param {Element} root @returns {DOMStringMap} */
const holder = root => {
  const explorer = explorerOf(root);
  return /** @type {HTMLElement} */ (explorer === document ? document.documentElement : explorer).dataset;
};

/**
 * @param {Element} root of a part of the explorer
 * @param {Curtain} curtain
 */
export function drawCurtain(root, curtain) {
  const text = JSON.stringify(curtain);
  if (holder(root)[AFTER] === text) return;
  holder(root)[AFTER] = text;
  window.dispatchEvent(new CustomEvent(CURTAIN, { detail: explorerOf(root) }));
}

/**
 * Do something with the curtain whenever it changes, and once the part is on the page.
 * @param {Element} root of the part
 * @param {(curtain: Curtain) => void} take
 * @returns {() => void} stops it
 */
export function followCurtain(root, take) {
  const read = () => {
    const text = holder(root)[AFTER];
    if (text) take(JSON.parse(text));
  };
  /** @param {Event} event */
  const follow = event => {
    if (/** @type {CustomEvent} */ (event).detail === explorerOf(root)) read();
  };
  window.addEventListener(CURTAIN, follow);
  const whenThere = requestAnimationFrame(read);
  return () => {
    cancelAnimationFrame(whenThere);
    window.removeEventListener(CURTAIN, follow);
  };
}
