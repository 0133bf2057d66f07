// Draws a map of Figure 3: points coloured by a scalar, hulls around those of each modality.

import { scale } from "../../widgets/js/scales.js";

/** @import { Colours, Context } from "../../widgets/js/types.js" */

/**
 * @typedef {object} Drawn
 * @property {Float32Array} x
 * @property {Float32Array} y
 * @property {number} kinds points of each galaxy
 * @property {[number, number][][]} hulls corners
 * @property {number[]} ends [x low, x high, y low, y high]
 * @property {Float32Array} values of each galaxy
 * @property {number[]} colour_ends
 * @property {string[]} palette
 * @property {string[]} roles colours of hulls
 */

const SIZE = 1.8; // px

/** @type {(ctx: Context, map: Drawn, width: number, height: number, colours: Colours) => void} */
export function drawMap(ctx, map, width, height, colours) {
  const { ends, values, palette, kinds } = map;
  const [x, y] = [scale(ends[0], ends[1], 0, width), scale(ends[2], ends[3], height, 0)];
  const [low, high] = map.colour_ends;
  const last = palette.length - 1;
  for (let i = 0; i < map.x.length; i++) {
    const value = values[Math.floor(i / kinds)];
    const step = Math.round(((value - low) / Math.max(high - low, 1e-9)) * last);
    ctx.fillStyle = Number.isFinite(value) ? palette[Math.min(Math.max(step, 0), last)] : colours.hidden;
    ctx.fillRect(x(map.x[i]) - SIZE / 2, y(map.y[i]) - SIZE / 2, SIZE, SIZE);
  }
  for (const [i, corners] of map.hulls.entries()) {
    if (!corners.length) continue;
    ctx.beginPath();
    for (const [k, [cx, cy]] of corners.entries()) ctx[k ? "lineTo" : "moveTo"](x(cx), y(cy));
    ctx.closePath();
    ctx.strokeStyle = colours[map.roles[i]] ?? colours.ink;
    ctx.lineWidth = 2;
    ctx.stroke();
  }
}
