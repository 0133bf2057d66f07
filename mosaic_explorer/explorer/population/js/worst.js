// The list of galaxies that the model gets most wrong.

import { element, setColours } from "../../widgets/js/dom.js";
import { listView } from "../../widgets/js/list.js";

/** @import { CreateView, Themes } from "../../widgets/js/types.js" */
/** @import { Listing } from "../../widgets/js/list.js" */

/** @typedef {{ listing: Partial<Listing> & { panel?: string }, here: number, colours: Themes, dark: boolean }} WorstData */

/** @type {CreateView<WorstData>} */
export function createView(data, host) {
  const list = listView(host.send, data.listing.panel ?? "population", "galaxies furthest off");
  const root = element("div", { class: "plots worst", "data-plot": "worst" }, list.root);
  let { here } = data;

  /** @param {WorstData["listing"]} listing */
  const show = listing => {
    if (!listing.rows) return;
    const focus = /** @type {HTMLElement | null} */ (/** @type {ShadowRoot} */ (root.getRootNode()).activeElement);
    const key = root.contains(focus) && focus?.dataset.key;
    list.show(/** @type {Listing} */ (listing));
    list.mark(here);
    if (key) /** @type {HTMLElement | null} */ (root.querySelector(`[data-key=${JSON.stringify(key)}]`))?.focus();
  };
  /** @param {boolean} dark */
  const setTheme = dark => {
    root.classList.toggle("dark", dark);
    setColours(root, data.colours[dark ? "dark" : "light"]);
  };
  setTheme(data.dark);
  show(data.listing);
  return {
    element: root,
    changes: {
      listing: show,
      here(row) {
        here = row;
        list.mark(row);
      },
      dark: setTheme,
    },
  };
}
