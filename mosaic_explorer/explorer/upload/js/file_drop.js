// A place to drop files on, or to choose them: each is sent in pieces, which the server asks for one by one.

import { element } from "../../widgets/js/dom.js";

/** @import { CreateView } from "../../widgets/js/types.js" */

/** @typedef {{ kinds: string, most: number, piece: number }} FileDropData */

const IDLE = "Drop a file here, or choose one";

/** @param {number} bytes */
const sizeWords = bytes => (bytes < 1e5 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);

/** @type {CreateView<FileDropData>} */
export function createView({ kinds, most, piece }, host) {
  const words = element("span", { role: "status" }, IDLE);
  const field = element("input", { type: "file", multiple: "", accept: kinds, "aria-label": "a table of your galaxies" });
  const box = element("label", { class: "drop" }, words, field);
  /** @type {File[]} */
  const waiting = [];
  /** @type {File | null} */
  let file = null; // that is being sent

  const next = () => {
    file = waiting.shift() ?? null;
    if (!file) return;
    if (file.size > most) {
      words.textContent = `${file.name} has ${sizeWords(file.size)}; at most ${sizeWords(most)} can be brought. ${IDLE}`;
      next();
    } else host.send({ name: file.name, size: file.size, more: waiting.length > 0 });
  };
  /** @param {FileList | null | undefined} files */
  const bring = files => {
    const isIdle = !file;
    const isMap = (/** @type {File} */ one) => Number(one.name.endsWith(".toml"));
    waiting.push(...[...(files ?? [])].sort((a, b) => isMap(b) - isMap(a))); // maps before tables
    if (isIdle) next();
  };
  field.addEventListener("change", () => {
    bring(field.files);
    field.value = "";
  });
  for (const [kinds, isOver] of /** @type {const} */ ([
    [["dragenter", "dragover"], true],
    [["dragleave", "drop"], false],
  ]))
    for (const kind of kinds)
      box.addEventListener(kind, event => {
        event.preventDefault();
        box.classList.toggle("over", isOver);
      });
  box.addEventListener("drop", event => bring(event.dataTransfer?.files));
  return {
    element: box,
    /** @param {unknown} bytes how many the server has, or that it refuses the file */
    async receive(bytes) {
      if (file && bytes === "refused") {
        words.textContent = IDLE;
        next();
      }
      if (!file || typeof bytes !== "number") return;
      if (bytes >= file.size) {
        words.textContent = `${file.name}, ${sizeWords(file.size)}. ${IDLE}`;
        next();
        return;
      }
      words.textContent = `${file.name}: ${Math.round((100 * bytes) / file.size)}%`;
      try {
        host.send(await file.slice(bytes, bytes + piece).arrayBuffer());
      } catch {
        words.textContent = `${file.name} cannot be read. ${IDLE}`;
        next();
      }
    },
  };
}
