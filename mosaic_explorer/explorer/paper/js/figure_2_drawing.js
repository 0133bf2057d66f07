// Draws the panels of Figure 2: a galaxy's vector, true and predicted, or a scalar of many galaxies.

import { withinBox } from "../../widgets/js/canvas.js";
import { axesOf, drawAxes } from "./small_axes.js";

/** @import { Box, Colours, Context, Scale } from "../../widgets/js/types.js" */

/**
 * @typedef {{ all: boolean, spans: [from: number, to: number][] }} Hidden
 * @typedef {{ low: Float32Array, median: Float32Array, high: Float32Array }} Levels
 * @typedef {object} Vector
 * @property {Float32Array} x
 * @property {boolean} log
 * @property {boolean} down bright magnitudes are on top
 * @property {Record<string, number>} ticks names of single values
 * @property {string} x_label
 * @property {string} y_label
 * @property {Float32Array} truth NaN where not known
 * @property {Levels} levels
 * @property {Hidden} hidden
 * @property {[number, number]} ends of y, the same in all rows
 * @property {number | null} observed when the galaxy is, on a history's axis
 * @typedef {object} Scalar
 * @property {string} x_label
 * @property {string} y_label
 * @property {[number, number]} ends of both axes
 * @property {Float32Array} truth of many galaxies
 * @property {Float32Array} median
 * @property {{ truth: number, low: number, median: number, high: number } | null} here the galaxy in view
 * @property {Hidden} hidden
 */

export const HEIGHT = 150; // px
const MANY = 20; // values from which on they are a line

/** @type {(ctx: Context, vector: Vector, width: number, colours: Colours) => void} */
export function drawVector(ctx, vector, width, colours) {
  const { x: at, log, truth, levels, hidden, ends } = vector;
  const [first, last] = [at[0], at[at.length - 1]];
  const margin = at.length < MANY ? 0.06 * (last - first) : 0;
  const axes = axesOf(width, HEIGHT, { ...vector, x: [first - margin, last + margin], y: ends, log });
  const { x, y, frame } = axes;
  withinBox(ctx, frame, () => {
    shade(ctx, frame, hidden, x, colours);
    band(ctx, at, levels.low, levels.high, x, y, colours.answer);
    line(ctx, at, truth, x, y, { colour: colours.ink, width: 3, alpha: 0.4 });
    line(ctx, at, levels.median, x, y, { colour: colours.answer, width: 2, dash: [2, 2.5] });
    if (at.length < MANY) for (let i = 0; i < at.length; i++) dot(ctx, x(at[i]), y(levels.median[i]), 2.5, colours.answer);
  });
  if (vector.observed !== null) triangle(ctx, x(vector.observed), frame.bottom, colours.mark);
  drawAxes(ctx, axes, vector.x_label, vector.y_label, colours);
}

/** @type {(ctx: Context, scalar: Scalar, width: number, colours: Colours) => void} */
export function drawScalar(ctx, scalar, width, colours) {
  const { ends, truth, median, here, hidden } = scalar;
  const axes = axesOf(width, HEIGHT, { x: ends, y: ends });
  const { x, y, frame } = axes;
  withinBox(ctx, frame, () => {
    shade(ctx, frame, hidden, x, colours);
    ctx.fillStyle = colours.seen;
    ctx.globalAlpha = 0.4;
    for (let i = 0; i < truth.length; i++) ctx.fillRect(x(truth[i]) - 0.75, y(median[i]) - 0.75, 1.5, 1.5);
    ctx.globalAlpha = 1;
    ctx.strokeStyle = colours.hidden;
    ctx.setLineDash([4, 3]);
    stroke(ctx, [x(ends[0]), y(ends[0])], [x(ends[1]), y(ends[1])]);
    ctx.setLineDash([]);
    if (here && Number.isFinite(here.truth)) {
      ctx.strokeStyle = colours.answer;
      ctx.lineWidth = 2;
      if (Number.isFinite(here.low)) stroke(ctx, [x(here.truth), y(here.low)], [x(here.truth), y(here.high)]);
      dot(ctx, x(here.truth), y(here.median), 4, colours.answer);
    }
  });
  drawAxes(ctx, axes, scalar.x_label, scalar.y_label, colours);
}

/** Grey is hidden. @type {(ctx: Context, frame: Box, hidden: Hidden, x: Scale, colours: Colours) => void} */
function shade(ctx, frame, { all, spans }, x, colours) {
  ctx.fillStyle = colours.hidden;
  ctx.globalAlpha = 0.16;
  const parts = all ? [[frame.left, frame.right]] : spans.map(span => span.map(x));
  for (const [from, to] of parts) ctx.fillRect(from, frame.top, to - from, frame.bottom - frame.top);
  ctx.globalAlpha = 1;
}

/** @type {(ctx: Context, at: Float32Array, low: Float32Array, high: Float32Array, x: Scale, y: Scale, colour: string) => void} */
function band(ctx, at, low, high, x, y, colour) {
  if (!Number.isFinite(low[0])) return;
  ctx.beginPath();
  for (let i = 0; i < at.length; i++) ctx.lineTo(x(at[i]), y(low[i]));
  for (let i = at.length - 1; i >= 0; i--) ctx.lineTo(x(at[i]), y(high[i]));
  ctx.closePath();
  ctx.fillStyle = colour;
  ctx.globalAlpha = 0.28;
  ctx.fill();
  ctx.globalAlpha = 1;
}

/**
 * A line, broken where a value is not known.
 * @param {Context} ctx
 * @param {Float32Array} at
 * @param {Float32Array} values
 * @param {Scale} x
 * @param {Scale} y
 * @param {{ colour: string, width: number, alpha?: number, dash?: number[] }} style
 */
function line(ctx, at, values, x, y, { colour, width, alpha = 1, dash = [] }) {
  ctx.beginPath();
  let isBroken = true;
  for (let i = 0; i < at.length; i++) {
    const isKnown = Number.isFinite(values[i]);
    if (isKnown) ctx[isBroken ? "moveTo" : "lineTo"](x(at[i]), y(values[i]));
    isBroken = !isKnown;
  }
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.globalAlpha = alpha;
  ctx.setLineDash(dash);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.globalAlpha = 1;
}

/** @type {(ctx: Context, from: number[], to: number[]) => void} */
function stroke(ctx, [x0, y0], [x1, y1]) {
  ctx.beginPath();
  ctx.moveTo(x0, y0);
  ctx.lineTo(x1, y1);
  ctx.stroke();
}

/** At the foot of a history. @type {(ctx: Context, x: number, foot: number, colour: string) => void} */
function triangle(ctx, x, foot, colour) {
  ctx.beginPath();
  ctx.moveTo(x - 4, foot - 1);
  ctx.lineTo(x + 4, foot - 1);
  ctx.lineTo(x, foot - 9);
  ctx.closePath();
  ctx.fillStyle = colour;
  ctx.fill();
}

/** @type {(ctx: Context, x: number, y: number, radius: number, colour: string) => void} */
function dot(ctx, x, y, radius, colour) {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = colour;
  ctx.fill();
}
