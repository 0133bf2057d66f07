// Cells that open the explorer in a state: links where the page has an address, else buttons.

import { element } from "../../widgets/js/dom.js";

/**
 * @typedef {{ mask: string, focus: string, tab: string }} To a state: what is seen, a scalar in focus or "", a tab
 * @typedef {(to: To) => void} Open
 */

const FIRST_TAB = "population";

/**
 * A cell that opens a state; a click with a modifier has the browser open it elsewhere, as any link.
 * @param {To} to
 * @param {string} name for who cannot see it
 * @param {Open} open
 * @param {boolean} linked
 * @param {(Node | string)[]} children
 * @returns {HTMLElement}
 */
export function opener(to, name, open, linked, ...children) {
  const attributes = { class: "opener", title: `open the explorer: ${to.mask}`, "aria-label": name, "data-mask": to.mask };
  /** @type {HTMLElement} */
  const node = linked
    ? element("a", { ...attributes, href: address(to) }, ...children)
    : element("button", { ...attributes, type: "button" }, ...children);
  const refresh = () => linked && node.setAttribute("href", address(to)); // galaxy and noise may have changed
  node.addEventListener("pointerenter", refresh);
  node.addEventListener("focus", refresh);
  node.addEventListener("click", event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    scrollToTop(node);
    open(to);
  });
  return node;
}

/**
 * The address of this page in another state.
 * @param {To} to
 */
export function address({ mask, focus, tab }) {
  const query = new URLSearchParams(window.location.search);
  query.set("mask", mask);
  if (focus) query.set("focus", focus);
  query.set("tab", tab);
  if (tab === FIRST_TAB) query.delete("tab");
  return `?${query}`;
}

/** @param {Node} from what is opened stands at the top of the page */
function scrollToTop(from) {
  for (let node = /** @type {any} */ (from); node; node = node.parentNode ?? node.host) if (node.scrollTop) node.scrollTop = 0;
}
