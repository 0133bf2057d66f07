// The list of lessons.

import { element } from "../../widgets/js/dom.js";

/** @import { Summary } from "./types.js" */

/**
 * @param {Summary[]} lessons
 * @param {(message: object) => void} send
 */
export function list(lessons, send) {
  const items = lessons.map(({ name, title, summary, minutes, n_pages }) => {
    const open = element("button", { type: "button", "data-lesson": name }, title);
    open.addEventListener("click", () => send({ act: "open", lesson: name, page: 1 }));
    const size = element("small", {}, `${minutes} minutes, ${n_pages} pages`);
    return element("li", {}, open, element("p", {}, summary), size);
  });
  const close = element(
    "button",
    { type: "button", class: "close", "aria-label": "close the list", title: "close the list" },
    "×",
  );
  close.addEventListener("click", () => send({ act: "list", open: false }));
  return element(
    "section",
    { "aria-label": "lessons" },
    element("header", {}, element("h2", {}, "Lessons"), close),
    element("ol", { class: "list" }, ...items),
  );
}
