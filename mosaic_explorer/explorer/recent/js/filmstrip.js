// A strip of the galaxies opened lately, each with its small spectrum; a click opens it again.

import { element } from "../../widgets/js/dom.js";

/** @import { CreateView } from "../../widgets/js/types.js" */

/** @typedef {[row: number, redshift: string, heights: (number | null)[]]} Card */
/** @typedef {{ cards: Card[], current: number, size: [points: number, height: number] }} FilmstripData */

/** @type {CreateView<FilmstripData>} */
export function createView(data, host) {
  const strip = element("nav", { "aria-label": "galaxies opened lately" });
  const hint = element("p", {}, "galaxies you open are kept here");
  /** @type {Map<number, HTMLButtonElement>} */
  const buttons = new Map();
  const [points, height] = data.size;
  let current = data.current;

  /** @param {Card} card */
  const cardButton = ([row, redshift, heights]) => {
    const title = `Galaxy ${row}, redshift ${redshift}`;
    const button = element("button", { type: "button", title, "aria-label": title });
    button.innerHTML = `<svg viewBox="0 0 ${points - 1} ${height}" preserveAspectRatio="none" aria-hidden="true"><path/></svg>`;
    /** @type {Element} */ (button.querySelector("path")).setAttribute("d", path(heights, height));
    button.append(element("b", {}, String(row)), element("span", {}, `z ${redshift}`));
    button.addEventListener("click", () => host.send(row));
    return button;
  };
  const mark = () => {
    for (const [row, button] of buttons)
      if (row === current) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
  };
  /** @param {Card[]} cards those that stay are not touched: one of them may have the focus */
  const fill = cards => {
    const rows = new Set(cards.map(([row]) => row));
    for (const [row, button] of buttons)
      if (!rows.has(row)) {
        button.remove();
        buttons.delete(row);
      }
    cards.forEach((card, i) => {
      if (buttons.has(card[0])) return;
      const button = cardButton(card);
      buttons.set(card[0], button);
      strip.insertBefore(button, strip.children[i] ?? null);
    });
    hint.hidden = cards.length > 1;
    strip.append(hint);
    mark();
  };
  fill(data.cards);
  return {
    element: strip,
    changes: {
      cards: fill,
      current(row) {
        current = row;
        mark();
      },
    },
  };
}

/**
 * A line through heights, broken where there is none.
 * @param {(number | null)[]} heights
 * @param {number} height of the picture
 */
export function path(heights, height) {
  const isGap = (/** @type {number | null | undefined} */ y) => y === null || y === undefined;
  return heights.map((y, x) => (isGap(y) ? "" : `${isGap(heights[x - 1]) ? "M" : "L"}${x} ${height - Number(y)}`)).join("");
}
