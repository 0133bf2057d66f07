// The whole screen for an explorer, where the browser lets a page have it; where it does not, nothing is said.

import { explorerOf } from "../../widgets/js/dom.js";

/** @param {Element} part of the explorer; a browser allows it while a click is being handled */
export function enterFullScreen(part) {
  const explorer = explorerOf(part);
  const element = explorer === document ? document.documentElement : /** @type {Element} */ (explorer);
  element.requestFullscreen?.().catch(() => {});
}

export function leaveFullScreen() {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
}
