// Hints for who is here for the first time: one line, on one visit only, closed by its button.

import { element } from "../../widgets/js/dom.js";

/** @import { CreateView } from "../../widgets/js/types.js" */

const KEY = "mosaic-hints-shown";
let isFirst = true; // asked once a page, however often the line is drawn anew
try {
  isFirst = !localStorage.getItem(KEY);
  localStorage.setItem(KEY, "yes");
} catch {} // a browser that keeps nothing shows them at each visit

/** @type {CreateView<{ hints: string[] }>} */
export function createView({ hints }) {
  if (!isFirst) return { element: element("div") };
  const close = element("button", { type: "button", title: "close these hints" }, "got it");
  const list = element("ol", {}, ...hints.map(hint => element("li", {}, hint)));
  const line = element("div", { class: "first-visit", role: "note", "aria-label": "first steps" }, list, close);
  close.addEventListener("click", () => {
    isFirst = false;
    line.replaceChildren();
  });
  return { element: line };
}
