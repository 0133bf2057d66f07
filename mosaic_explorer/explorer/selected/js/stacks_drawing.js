// Draws curves of the groups over one axis: predicted ones with their band, true ones dashed.

import { FONT, upright, withinBox } from "../../widgets/js/canvas.js";
import { drawGrid } from "../../widgets/js/grid.js";
import { ROLES } from "../../widgets/js/groups.js";
import { logTicks, roundTicks, scale } from "../../widgets/js/scales.js";

/** @import { Colours, Context, Scale } from "../../widgets/js/types.js" */
/** @import { Letter } from "../../widgets/js/groups.js" */

/**
 * @typedef {object} Curve
 * @property {Letter} letter
 * @property {"predicted" | "true"} side
 * @property {Float32Array} middle NaN where nothing is known
 * @property {Float32Array} low empty where there is no band
 * @property {Float32Array} high
 * @typedef {object} Plot
 * @property {string} key
 * @property {string} title
 * @property {string} x_label
 * @property {string} y_label
 * @property {boolean} x_log
 * @property {boolean} steps a true one is a histogram
 * @property {number} least what lies lower does not stretch the vertical axis
 * @property {Float32Array} x
 * @property {Curve[]} curves
 */

export const HEIGHT = 190; // px

/**
 * @param {Context} ctx
 * @param {Plot} plot
 * @param {number} width px
 * @param {Colours} colours
 */
export function drawStacks(ctx, plot, width, colours) {
  const frame = { left: 56, right: width - 24, top: 6, bottom: HEIGHT - 38 };
  const { x: xs, curves } = plot;
  const x = scale(xs[0], xs[xs.length - 1], frame.left, frame.right, plot.x_log);
  const [low, high] = ends(plot);
  const y = scale(high, low, frame.top, frame.bottom);
  ctx.font = FONT;
  ctx.setLineDash([]);
  drawAxes(ctx, plot, x, y, frame, colours);
  withinBox(ctx, frame, () => {
    for (const { letter, low: from, high: to, side } of curves) {
      if (!from.length || side === "true") continue;
      ctx.globalAlpha = 0.18;
      ctx.fillStyle = colours[ROLES[letter]];
      ctx.beginPath();
      for (let i = 0; i < xs.length; i++) line(ctx, i === 0, x(xs[i]), y(from[i]));
      for (let i = xs.length - 1; i >= 0; i--) line(ctx, false, x(xs[i]), y(to[i]));
      ctx.fill();
      ctx.globalAlpha = 1;
    }
    for (const { letter, side, middle } of curves) {
      ctx.strokeStyle = colours[ROLES[letter]];
      ctx.lineWidth = side === "true" ? 1.2 : 2.2;
      ctx.setLineDash(side === "true" ? [5, 3] : []);
      ctx.beginPath();
      const half = plot.steps && side === "true" ? (xs[1] - xs[0]) / 2 : 0;
      let isBegun = false;
      for (let i = 0; i < xs.length; i++) {
        if (Number.isNaN(middle[i])) {
          isBegun = false;
          continue;
        }
        if (half) line(ctx, !isBegun, x(xs[i] - half), y(middle[i]));
        line(ctx, !isBegun && !half, x(xs[i] + half), y(middle[i]));
        isBegun = true;
      }
      ctx.stroke();
    }
  });
  ctx.setLineDash([]);
}

/** @type {(ctx: Context, isFirst: boolean, px: number, py: number) => void} */
function line(ctx, isFirst, px, py) {
  if (isFirst) ctx.moveTo(px, py);
  else ctx.lineTo(px, py);
}

/**
 * What the vertical axis holds.
 * @param {Plot} plot
 * @returns {[low: number, high: number]}
 */
function ends({ curves, least }) {
  let [low, high] = [Infinity, -Infinity];
  for (const { middle, low: from, high: to } of curves)
    for (const values of [middle, from, to])
      for (const value of values) {
        if (value < low) low = value;
        if (value > high) high = value;
      }
  low = Math.max(low, least);
  if (!(high > low)) return [0, 1];
  return [low, high + 0.04 * (high - low)];
}

/** @type {(ctx: Context, plot: Plot, x: Scale, y: Scale, frame: import("../../widgets/js/types.js").Box, colours: Colours) => void} */
function drawAxes(ctx, plot, x, y, frame, colours) {
  const [left, right] = x.domain();
  const [high, low] = y.domain();
  const columns = plot.x_log ? logTicks(left, right, frame.right - frame.left) : roundTicks(left, right, 6);
  drawGrid(ctx, { frame, x, y }, columns, roundTicks(low, high, 4), colours);
  ctx.textAlign = "center";
  ctx.fillText(plot.x_label, (frame.left + frame.right) / 2, frame.bottom + 28);
  upright(ctx, plot.y_label, 12, (frame.top + frame.bottom) / 2);
}
