// The browser's address in step with what is shown: a view that lasts has an entry in its history. Invisible.

import { element } from "../../widgets/js/dom.js";

/** @import { CreateView } from "../../widgets/js/types.js" */

/** @typedef {{ query: string, wait: number, elsewhere: string | null }} AddressData */

/** @param {string} query however its characters are written */
const plain = query => new URLSearchParams(query).toString();

/** @param {string} query */
const pathWith = query => window.location.pathname + (query ? `?${query}` : "");

/** @type {CreateView<AddressData>} */
export function createView(data, host) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const goBack = () => {
    clearTimeout(timer);
    host.set("query", plain(window.location.search));
  };
  window.addEventListener("popstate", goBack);
  return {
    element: element("span"),
    changes: {
      query(query) {
        clearTimeout(timer);
        timer = setTimeout(() => {
          if (plain(query) !== plain(window.location.search)) window.history.pushState(null, "", pathWith(query));
        }, data.wait);
      },
      elsewhere(query) {
        clearTimeout(timer);
        window.location.assign(pathWith(query ?? ""));
      },
    },
    destroy() {
      window.removeEventListener("popstate", goBack);
    },
  };
}
