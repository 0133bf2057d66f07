// Draws what the model says of one scalar: its density over the whole range, median and band, pins', the truth; and, where it is
// sharp, its peak once more in an inset.

import { FONT } from "../../widgets/js/canvas.js";
import { digits, short } from "../../widgets/js/numbers.js";
import { roundTicks, scale } from "../../widgets/js/scales.js";
import { insetOf } from "./inset.js";
import { DASHES, verticalLine } from "./marks.js";

/** @import { Box, Colours, Context, Scale } from "../../widgets/js/types.js" */
/** @import { DensityPanel, DensityScales, DensityScene, Inset, Scalar } from "./types.js" */

const SIDE = 10; // px
const FLOOR = 22; // px of labels
const TICKS = 6;
const INSET_TICKS = 3;
const DRAWN_ABOVE = 1e-3; // of the peak: lower parts of a density are not drawn

/**
 * @param {DensityPanel} panel
 * @param {Scalar} scalar
 * @param {number} width
 * @param {number} height
 * @param {DensityScales | null} [before] those of the last drawing: an inset stands still while it can
 * @returns {DensityScales}
 */
export function densityScales(panel, scalar, width, height, before) {
  const frame = { left: SIDE, right: width - SIDE, top: 4, bottom: height - FLOOR };
  const x = scale(panel.edges[0], panel.edges[1], frame.left, frame.right);
  return { frame, x, inset: insetOf(panel, scalar, frame, before?.inset ?? null) };
}

/**
 * @param {Context} ctx
 * @param {DensityPanel} panel
 * @param {DensityScene} scene
 * @param {DensityScales} scales
 * @param {Colours} colours
 */
export function drawDensity(ctx, panel, scene, { frame, x, inset }, colours) {
  const scalar = scene.scalars[panel.name];
  ctx.font = FONT;
  ctx.setLineDash([]);
  drawCurves(ctx, panel, scene, frame, x, colours);
  drawAxis(ctx, panel.edges, frame, x, colours, TICKS);
  if (inset) drawInset(ctx, panel, scene, frame, x(scalar.median), inset, colours);
}

/**
 * All that stands on an axis, the whole one or an inset's.
 * @param {Context} ctx
 * @param {DensityPanel} panel
 * @param {DensityScene} scene
 * @param {Box} frame
 * @param {Scale} x
 * @param {Colours} colours
 */
function drawCurves(ctx, panel, scene, frame, x, colours) {
  const scalar = scene.scalars[panel.name];
  scene.pins.forEach((pin, k) => {
    const one = pin[panel.name];
    const colour = colours[`pin${k + 1}`];
    if (one.seen) verticalLine(ctx, frame, x, one.median, colour, 2, DASHES[k]);
    else drawShape(ctx, frame, x, one, colour, 0.1, DASHES[k]);
  });
  if (scalar.seen) verticalLine(ctx, frame, x, scalar.value, colours.seen, 5);
  else {
    drawShape(ctx, frame, x, scalar, colours.answer, 0.2, []);
    verticalLine(ctx, frame, x, scalar.median, colours.answer, 2.5);
  }
  if (!scalar.seen || scalar.edited) verticalLine(ctx, frame, x, scalar.truth, colours.ink, 2, [5, 3]);
}

/**
 * The peak once more, larger, on an axis of its own, with lines to where it is on the whole one.
 * @param {Context} ctx
 * @param {DensityPanel} panel
 * @param {DensityScene} scene
 * @param {Box} frame
 * @param {number} peak px
 * @param {Inset} inset
 * @param {Colours} colours
 */
function drawInset(ctx, panel, scene, frame, peak, inset, colours) {
  const { frame: box, x, from, to, isRight } = inset;
  const foot = frame.bottom - 2;
  /** @type {[number, number, number, number]} */
  const card = [box.left - 6, frame.top - 2, box.right - box.left + 12, foot - frame.top + 2];
  ctx.globalAlpha = 0.88;
  ctx.fillStyle = colours.ground;
  ctx.fillRect(...card);
  ctx.globalAlpha = 1;
  ctx.setLineDash([]);
  ctx.strokeStyle = colours.edge;
  ctx.lineWidth = 1;
  ctx.beginPath();
  const near = isRight ? box.left - 6 : box.right + 6;
  ctx.moveTo(peak, frame.top);
  ctx.lineTo(near, frame.top - 2);
  ctx.moveTo(peak, frame.bottom);
  ctx.lineTo(near, foot);
  ctx.rect(...card);
  ctx.stroke();
  ctx.save();
  ctx.beginPath();
  ctx.rect(...card);
  ctx.clip();
  drawCurves(ctx, panel, scene, box, x, colours);
  ctx.restore();
  drawAxis(ctx, [from, to], box, x, colours, INSET_TICKS);
}

/**
 * @param {Context} ctx
 * @param {[number, number]} ends
 * @param {Box} frame
 * @param {Scale} x
 * @param {Colours} colours
 * @param {number} most ticks
 */
function drawAxis(ctx, ends, frame, x, colours, most) {
  ctx.setLineDash([]);
  ctx.strokeStyle = colours.edge;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(frame.left, frame.bottom);
  ctx.lineTo(frame.right, frame.bottom);
  const ticks = roundTicks(ends[0], ends[1], most);
  const n = Math.ceil(-Math.log10(ticks[1] - ticks[0]) - 1e-9); // digits of a step
  for (const tick of ticks) {
    ctx.moveTo(x(tick), frame.bottom);
    ctx.lineTo(x(tick), frame.bottom + 4);
  }
  ctx.stroke();
  ctx.fillStyle = colours.soft;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  for (const tick of ticks)
    ctx.fillText(
      n > 1 ? digits(tick, n) : short(tick),
      Math.min(Math.max(x(tick), frame.left + 4), frame.right - 4),
      frame.bottom + 13,
    );
}

/**
 * A density's area, darker within the 16-84% range, and its outline; as narrow as it is, but for the width of a line.
 * @param {Context} ctx
 * @param {Box} frame
 * @param {Scale} x
 * @param {Scalar} scalar
 * @param {string} colour
 * @param {number} alpha
 * @param {number[]} dash
 */
function drawShape(ctx, frame, x, scalar, colour, alpha, dash) {
  const { density, low, high } = scalar;
  let peak = 0;
  for (const value of density) peak = Math.max(peak, value);
  if (!(peak > 0)) return;
  let first = 0;
  let last = density.length - 1;
  while (first < last && density[first] <= DRAWN_ABOVE * peak) first++;
  while (last > first && density[last] <= DRAWN_ABOVE * peak) last--;
  /** @type {[number, number][]} */
  const points = [];
  for (let i = Math.max(first - 1, 0); i <= Math.min(last + 1, density.length - 1); i++) points.push([scalar.x[i], density[i]]);
  /** @param {number} value */
  const y = value => frame.bottom - ((frame.bottom - frame.top - 6) * value) / peak;
  /** @type {(some: [number, number][], strength: number) => void} */
  const area = (some, strength) => {
    if (some.length < 2) return;
    ctx.globalAlpha = strength;
    ctx.fillStyle = colour;
    ctx.beginPath();
    ctx.moveTo(x(some[0][0]), frame.bottom);
    for (const [place, value] of some) ctx.lineTo(x(place), y(value));
    ctx.lineTo(x(some[some.length - 1][0]), frame.bottom);
    ctx.closePath();
    ctx.fill();
    ctx.globalAlpha = 1;
  };
  area(points, alpha);
  area(between(points, low, high), 1.2 * alpha);
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.5;
  ctx.setLineDash(dash);
  ctx.beginPath();
  points.forEach(([place, value], i) => {
    if (i) ctx.lineTo(x(place), y(value));
    else ctx.moveTo(x(place), y(value));
  });
  ctx.stroke();
}

/**
 * The part of a line of points between two places, ends included.
 * @param {[number, number][]} points
 * @param {number} low
 * @param {number} high
 * @returns {[number, number][]}
 */
function between(points, low, high) {
  /** @type {[number, number][]} */
  const part = [];
  points.forEach(([x, y], i) => {
    for (const end of [low, high]) {
      const [from, value] = points[i - 1] ?? [x, y];
      if (from < end && end < x) part.push([end, value + ((y - value) * (end - from)) / (x - from)]);
    }
    if (x >= low && x <= high) part.push([x, y]);
  });
  return part;
}
