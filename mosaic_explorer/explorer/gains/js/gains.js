// What would make an answer surer: a line each, with what would be left of the width; a click has the model see it.

import { element, setColours } from "../../widgets/js/dom.js";
import { moreButton } from "../../widgets/js/figure.js";

/** @import { CreateView } from "../../widgets/js/types.js" */

/**
 * @typedef {object} Line
 * @property {string} label
 * @property {string} mask what is seen then
 * @property {number} expected what is left of the width, as expected; NaN where not known
 * @property {number} real the same with the galaxy's own values
 * @property {number} many the same of many galaxies on average
 * @property {string} width
 * @property {string} real_width
 *
 * @typedef {object} Content
 * @property {string} question
 * @property {string} now the width as things are
 * @property {string} instead why there are no lines, or ""
 * @property {Line[]} lines what helps most first
 * @property {boolean} waiting
 * @property {string} rank "galaxy" or "many"
 * @property {string} many how many those are
 * @property {string} noun what the galaxy's own values are called
 * @property {string} panel
 * @property {Record<string, string>} colours
 */

const FIRST = 12; // lines, until all are wanted
const RANKS = { galaxy: "this galaxy", many: "many galaxies" };

/** @param {number} part of the width of now; more than all of it ends where the bar does */
const percent = part => `${Math.min(Math.max(100 * part, 0), 100).toFixed(1)}%`;

/** @type {CreateView<{ content: Content }>} */
export function createView(data, host) {
  const root = element("div", { class: "gains" });
  const heading = element("h2");
  const now = element("span", { class: "now" });
  const ranks = element("div", { class: "by ranks", role: "group", "aria-label": "rank by" });
  const key = element("div", { class: "key" });
  const list = element("ol");
  const instead = element("p");
  const all = element("button", { type: "button", class: "all" });
  let isAll = false;
  let content = data.content;

  for (const [rank, label] of Object.entries(RANKS)) {
    const button = element("button", { type: "button", "data-rank": rank }, label);
    button.addEventListener("click", () => host.send({ rank }));
    ranks.append(button);
  }
  all.addEventListener("click", () => {
    isAll = !isAll;
    draw(content);
  });
  const head = element("div", { class: "head" }, heading, moreButton(data.content.panel, "What would help"));
  root.append(head, now, ranks, key, instead, list, all);

  /** @param {Line} line */
  const item = line => {
    const bar = element("span", { class: "bar" });
    const part = element("i", { class: "expected", style: `width: ${percent(line.expected)}` });
    bar.append(part);
    if (Number.isFinite(line.many)) bar.append(element("i", { class: "many", style: `left: ${percent(line.many)}` }));
    if (Number.isFinite(line.real)) bar.append(element("i", { class: "real", style: `left: ${percent(line.real)}` }));
    const words = [`expected ${line.width}`, line.real_width && `really ${line.real_width}`].filter(Boolean).join(", ");
    const average = Number.isFinite(line.many) ? `; of ${content.many} ${Math.round(100 * line.many)}% is left on average` : "";
    const button = element(
      "button",
      {
        type: "button",
        "data-mask": line.mask,
        title: `see it: ${line.mask}`,
        "aria-label": `see ${line.label}: ${words}${average}`,
      },
      element("span", { class: "label" }, line.label),
      bar,
      element("span", { class: "width" }, line.width, element("small", {}, line.real_width)),
    );
    button.addEventListener("click", () => host.send({ mask: line.mask }));
    return element("li", {}, button);
  };

  /** @param {Content} newest */
  const draw = newest => {
    content = newest;
    setColours(root, content.colours);
    const hasLines = !content.instead && content.lines.length > 0;
    heading.textContent = content.question;
    now.textContent = content.now && hasLines ? `Now ${content.now}. Choose what the model should see, too:` : "";
    instead.textContent = content.instead;
    for (const button of ranks.querySelectorAll("button"))
      button.setAttribute("aria-pressed", String(button.dataset.rank === content.rank));
    key.replaceChildren(
      mark("expected", "width expected (the whole bar: as now)"),
      mark("real", `with its ${content.noun === "truth" ? "true" : content.noun} values`),
      mark("many", `${content.many}, on average`),
    );
    const focus = /** @type {HTMLElement | null} */ (/** @type {ShadowRoot | Document} */ (root.getRootNode()).activeElement);
    const focused = focus && list.contains(focus) ? focus.dataset.mask : undefined;
    const lines = hasLines ? (isAll ? content.lines : content.lines.slice(0, FIRST)) : [];
    list.replaceChildren(...lines.map(item));
    if (focused) /** @type {HTMLElement | null} */ (list.querySelector(`[data-mask=${JSON.stringify(focused)}]`))?.focus();
    list.setAttribute("aria-busy", String(content.waiting));
    for (const part of [ranks, key]) part.hidden = !hasLines;
    all.hidden = !hasLines || content.lines.length <= FIRST;
    all.textContent = isAll ? "the first only" : `all ${content.lines.length}`;
  };
  draw(content);
  return { element: root, changes: { content: draw } };
}

/** @type {(kind: string, text: string) => HTMLElement} */
const mark = (kind, text) => element("span", {}, element("i", { class: kind }), text);
