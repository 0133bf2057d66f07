// Where a page answers by itself: what hands do is told to the model in the page, and what it comes to is drawn. The explorer's
// parts, each behind a shadow root, hear of one another by events at the window.

import { explorerOf } from "./dom.js";

export const ASK = "mosaic-ask"; // `detail` is { explorer, message, done }; who answers prevents the default
export const SCENES = "mosaic-scenes"; // `detail` is { explorer, scenes }

/**
 * Tell the model in the page what a hand did.
 * @param {HTMLElement} root of the part that it was done on
 * @param {unknown} message
 * @param {() => void} [done] called when it is drawn
 * @returns {boolean} whether it does all that is to be done about it, so that nobody else need be told
 */
export function answersItself(root, message, done = () => {}) {
  const detail = { explorer: explorerOf(root), message, done };
  return !window.dispatchEvent(new CustomEvent(ASK, { cancelable: true, detail }));
}

/**
 * Draw what the model in the page comes to.
 * @param {HTMLElement} root
 * @param {(scenes: any) => void} draw
 * @returns {() => void} stops it
 */
export function followScenes(root, draw) {
  /** @param {Event} event */
  const take = event => {
    const { explorer, scenes } = /** @type {CustomEvent} */ (event).detail;
    if (explorer === explorerOf(root)) draw(scenes);
  };
  window.addEventListener(SCENES, take);
  return () => window.removeEventListener(SCENES, take);
}
