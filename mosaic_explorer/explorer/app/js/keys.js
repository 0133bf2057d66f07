// Keys that are pressed anywhere on the page, but those that the control in focus wants itself; a button that leads to the plots.

import { element, explorerOf, findDeep } from "../../widgets/js/dom.js";

/** @import { CreateView } from "../../widgets/js/types.js" */

const NO_TEXT = ["range", "radio", "checkbox", "button", "submit"].map(kind => `[type=${kind}]`).join(", ");
const TAKES_TEXT = `input:not(${NO_TEXT}), textarea, select, [contenteditable], [role=option], [role=menuitem]`;
const TAKES_MOVES = "input[type=range], input[type=radio], [role=slider], [role=tab]";
const MOVES = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown"];
const HELP = "?"; // closes the overlay, too, in which no other key means anything

/** @param {EventTarget[]} path */
const isInDialog = path => path.some(node => node instanceof Element && node.matches("[role=dialog], [popover]"));

/** @type {CreateView<{ keys: string[] }>} */
export function createView(data, host) {
  let { keys } = data;
  /** @type {HTMLElement | null | undefined} */
  let opener = null; // what a dialog was opened from, which it does not find again behind shadow roots
  /** @param {Event} event */
  const noteOpener = event => {
    const path = event.composedPath();
    const target = /** @type {Element} */ (path[0]);
    if (!isInDialog(path))
      opener = /** @type {HTMLElement | null | undefined} */ (target.closest?.("button, input, [tabindex]"));
  };
  /** @param {FocusEvent} event */
  const giveFocusBack = event => {
    if (!isInDialog(event.composedPath()) || event.relatedTarget) return;
    setTimeout(() => {
      if (document.activeElement === document.body) opener?.focus(); // the dialog is closed
    });
  };
  /** @param {KeyboardEvent} event */
  const press = event => {
    const path = event.composedPath();
    const target = /** @type {HTMLElement} */ (path[0]);
    /** @param {string} kind */
    const is = kind => target.matches?.(kind);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && is(TAKES_TEXT)) target.blur();
    if (event.defaultPrevented || !keys.includes(event.key)) return; // a control has taken it
    if (is(TAKES_TEXT) || (is(TAKES_MOVES) && MOVES.includes(event.key))) return;
    if (isInDialog(path) && event.key !== HELP) return;
    event.preventDefault();
    host.send(event.key);
  };
  window.addEventListener("keydown", press);
  window.addEventListener("focusout", giveFocusBack);
  for (const kind of ["keydown", "pointerdown"]) window.addEventListener(kind, noteOpener, true);
  const skip = element("button", { type: "button", class: "skip" }, "skip to the plots");
  skip.addEventListener("click", () => findDeep(explorerOf(skip), ".vectors canvas")?.focus());
  return {
    element: skip,
    changes: {
      keys(now) {
        keys = now;
      },
    },
    destroy() {
      window.removeEventListener("keydown", press);
      window.removeEventListener("focusout", giveFocusBack);
      for (const kind of ["keydown", "pointerdown"]) window.removeEventListener(kind, noteOpener, true);
    },
  };
}
