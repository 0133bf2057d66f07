// The adapter of a page without a server: puts a view on it, behind a shadow root with its styles, and keeps what it is told.

import { element } from "../../widgets/js/dom.js";

/** @import { CreateView, View } from "../../widgets/js/types.js" */

/**
 * A view on the page.
 * @template Data
 * @typedef {{ element: HTMLElement, set(values: Partial<Data>): void, view: View<Data> }} Part
 */

/**
 * @template Data
 * @param {CreateView<Data>} createView
 * @param {Data} data what it begins with
 * @param {string[]} styles
 * @param {(message: any) => void} receive what hands do to it
 * @returns {Part<Data>}
 */
export function createPart(createView, data, styles, receive = () => {}) {
  const around = element("div", { class: "part" });
  const root = around.attachShadow({ mode: "open" });
  root.append(...styles.map(text => element("style", {}, text)));
  const kept = { ...data };
  /** @param {Partial<Data>} values */
  const set = values => {
    for (const [name, value] of Object.entries(values)) {
      /** @type {any} */ (kept)[name] = value;
      /** @type {any} */ (view.changes)?.[name]?.(value);
    }
  };
  const view = createView(kept, { send: receive, set: (name, value) => set(/** @type {any} */ ({ [name]: value })) });
  root.append(view.element);
  return { element: around, set, view };
}
