// Figure 3: a map for each input; each opens the explorer with the latent map.

import { clearCanvas, floats } from "../../widgets/js/canvas.js";
import { element } from "../../widgets/js/dom.js";
import { rounded } from "../../widgets/js/numbers.js";
import { drawMap } from "./figure_3_drawing.js";
import { opener } from "./opener.js";

/** @import { Colours, Numbers } from "../../widgets/js/types.js" */
/** @import { Open } from "./opener.js" */
/** @import { Row } from "./table_1.js" */

/**
 * @typedef {{ preset: string, x: Numbers, y: Numbers, kinds: number, hulls: [number, number][][],
 *   apart: string }} SentMap
 * @typedef {object} Figure3
 * @property {Row[]} rows
 * @property {SentMap[]} maps those that have come, in the order of the rows
 * @property {number[][]} ends of each map
 * @property {Numbers} values
 * @property {number[]} colour_ends
 * @property {string[]} palette
 * @property {string} unit
 * @property {string} scalar
 * @property {[name: string, label: string][]} scalars
 * @property {[label: string, role: string][]} hulls
 * @property {boolean} fresh
 * @property {string} caption
 */

/**
 * The maps, what their colours mean, and a function that draws them.
 * @param {Partial<Figure3>} figure
 * @param {Open} open
 * @param {boolean} linked
 */
export function figure3({ rows = [], maps = [], ends = [], ...rest }, open, linked) {
  const cells = rows.map((row, i) => {
    const canvas = element("canvas", {});
    const to = { mask: row.mask, focus: rest.scalar ?? "", tab: "map" };
    const words = maps[i] ? "" : ", not there yet";
    const title = element(
      "span",
      { class: "title" },
      element("span", {}, `${i + 1}. ${row.label}`),
      element("small", {}, maps[i]?.apart ?? ""),
    );
    return { canvas, link: opener(to, `map of ${row.label}${words}. Open`, open, linked, title, canvas) };
  });
  return {
    strip: element("div", { class: "strip maps" }, ...cells.map(({ link }) => link)),
    legend: legendOf(rest),
    /** @param {Colours} colours */
    draw(colours) {
      const values = floats(rest.values ?? []);
      for (const [i, { canvas, link }] of cells.entries()) {
        const size = link.clientWidth;
        if (!(size > 0)) continue;
        Object.assign(canvas.style, { width: `${size}px`, height: `${size}px` });
        const ctx = clearCanvas(canvas, size, size);
        if (!maps[i]) continue;
        const { x, y, kinds, hulls } = maps[i];
        const { colour_ends = [0, 1], palette = [] } = rest;
        const roles = (rest.hulls ?? []).map(([, role]) => role);
        const map = { x: floats(x), y: floats(y), kinds, hulls, ends: ends[i], values, colour_ends, palette, roles };
        drawMap(ctx, map, size, size, colours);
      }
    },
  };
}

/** @param {Omit<Partial<Figure3>, "rows" | "maps" | "ends">} figure */
function legendOf({ palette = [], colour_ends = [0, 1], unit = "", hulls = [], fresh = false }) {
  const [low, high] = colour_ends.map(x => rounded(x));
  const gradient = element("i", { class: "gradient", style: `background: linear-gradient(90deg, ${palette.join(", ")})` });
  const scale = element("span", {}, low, gradient, `${high} ${unit}`);
  const kinds = fresh
    ? hulls.map(([label, role]) =>
        element("span", {}, element("i", { class: "hull", style: `border-color: var(--${role})` }), label),
      )
    : [];
  return element("div", { class: "legend" }, scale, ...kinds);
}
