// Saves a file of the server: asks for it piece by piece, and gives the whole to the browser.

import { element } from "./dom.js";
import { save } from "./files.js";

/** @import { CreateView } from "./types.js" */

/** @type {CreateView<{ piece: number }>} */
export function createView(_data, host) {
  const words = element("span", { class: "unseen", role: "status" });
  /** @type {{ name: string, size: number, parts: Uint8Array<ArrayBuffer>[], have: number } | null} */
  let file = null;

  /** @param {unknown} message the file that is to come, or a piece of it */
  const receive = message => {
    const { name = "", size = 0, at = -1, base64 = "" } = /** @type {Record<string, any>} */ (message);
    if (name) file = { name, size, parts: [], have: 0 };
    else if (file && at === file.have) {
      const part = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
      if (!part.length)
        file = null; // it has become shorter: somebody else wrote it
      else {
        file.parts.push(part);
        file.have += part.length;
      }
    }
    if (!file) return;
    if (file.have < file.size) host.send(file.have);
    else {
      save(new Blob(file.parts), file.name);
      words.textContent = `Saved ${file.name}.`;
      file = null;
    }
  };
  return { element: words, receive };
}
