// Small curves of one modality, those of a galaxy beside those of another, as an SVG picture, and cards of galaxies with these.

import { element } from "./dom.js";

/**
 * @typedef {object} Curve
 * @property {string} label
 * @property {string} kind "seen", "hidden" or "partly" seen
 * @property {(number | null)[]} own heights of the galaxy that is open
 * @property {(number | null)[]} other those of the card's
 *
 * @typedef {object} Card
 * @property {number} row
 * @property {string} title
 * @property {string[]} lines
 * @property {Curve[]} curves
 */

const FEW = 10; // values: so few are dots, too
const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 100; // of a picture, in its own units

/**
 * A card that opens its galaxy.
 * @param {Card} card
 * @param {number} height the most of a curve's value
 * @param {(row: number) => void} open
 */
export function cardButton(card, height, open) {
  const button = element("button", { type: "button", "data-row": card.row, title: card.title, "aria-label": card.title });
  button.append(element("b", {}, `galaxy ${card.row}`));
  for (const curve of card.curves)
    button.append(element("span", { class: `curve ${curve.kind}` }, element("i", {}, curve.label), picture(curve, height)));
  button.append(...card.lines.map(line => element("small", {}, line)));
  button.addEventListener("click", () => open(card.row));
  return button;
}

/** @type {(kind: string, text: string) => HTMLElement} what a kind of line means */
export const keyed = (kind, text) => element("span", {}, element("i", { class: kind }), text);

/**
 * Both curves, and where they have few values dots, too.
 * @param {Curve} curve
 * @param {number} height the most of a value
 */
function picture(curve, height) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `-2 -2 ${WIDTH + 4} ${height + 4}`);
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("aria-hidden", "true");
  for (const [name, heights] of /** @type {const} */ ([
    ["own", curve.own],
    ["other", curve.other],
  ])) {
    const line = document.createElementNS(SVG, "path");
    line.setAttribute("class", name);
    line.setAttribute("d", path(heights, height));
    svg.append(line);
    if (heights.length > FEW) continue;
    const dots = document.createElementNS(SVG, "path");
    dots.setAttribute("class", `${name} dots`);
    dots.setAttribute("d", heights.map((y, i) => (y === null ? "" : `M${at(i, heights.length)} ${height - y}h0`)).join(""));
    svg.append(dots);
  }
  return svg;
}

/** @type {(i: number, n: number) => number} */
const at = (i, n) => Math.round((1000 * WIDTH * i) / Math.max(n - 1, 1)) / 1000;

/**
 * A line through heights, broken where there is none.
 * @param {(number | null)[]} heights
 * @param {number} height of the picture
 */
export function path(heights, height) {
  let broken = true;
  return heights
    .map((y, i) => {
      if (y === null) {
        broken = true;
        return "";
      }
      const step = `${broken ? "M" : "L"}${at(i, heights.length)} ${height - y}`;
      broken = false;
      return step;
    })
    .join("");
}
