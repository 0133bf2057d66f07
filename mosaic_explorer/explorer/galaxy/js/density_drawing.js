// Draws what the model says of one scalar: its density over the whole range, median and band, pins', the truth.

import { FONT } from "../../widgets/js/canvas.js";
import { short } from "../../widgets/js/numbers.js";
import { roundTicks, scale } from "../../widgets/js/scales.js";
import { DASHES, verticalLine } from "./marks.js";

/** @import { Box, Colours, Context, Scale } from "../../widgets/js/types.js" */
/** @import { DensityPanel, DensityScales, DensityScene, Scalar } from "./types.js" */

const SIDE = 10; // px
const FLOOR = 22; // px of labels
const DRAWN_ABOVE = 1e-3; // of the peak: lower parts of a density are not drawn

/**
 * @param {DensityPanel} panel
 * @param {number} width
 * @param {number} height
 * @returns {DensityScales}
 */
export function densityScales(panel, width, height) {
  const frame = { left: SIDE, right: width - SIDE, top: 4, bottom: height - FLOOR };
  return { frame, x: scale(panel.edges[0], panel.edges[1], frame.left, frame.right) };
}

/**
 * @param {Context} ctx
 * @param {DensityPanel} panel
 * @param {DensityScene} scene
 * @param {DensityScales} scales
 * @param {Colours} colours
 */
export function drawDensity(ctx, panel, scene, { frame, x }, colours) {
  const scalar = scene.scalars[panel.name];
  ctx.font = FONT;
  ctx.setLineDash([]);
  scene.pins.forEach((pin, k) => {
    const one = pin[panel.name];
    const colour = colours[`pin${k + 1}`];
    if (one.seen) verticalLine(ctx, frame, x, one.median, colour, 2, DASHES[k]);
    else drawShape(ctx, frame, x, panel, one, colour, 0.1, DASHES[k]);
  });
  if (scalar.seen) verticalLine(ctx, frame, x, scalar.value, colours.seen, 5);
  else {
    drawShape(ctx, frame, x, panel, scalar, colours.answer, 0.2, []);
    verticalLine(ctx, frame, x, scalar.median, colours.answer, 2.5);
  }
  if (!scalar.seen || scalar.edited) verticalLine(ctx, frame, x, scalar.truth, colours.ink, 2, [5, 3]);
  drawAxis(ctx, panel, frame, x, colours);
}

/**
 * @param {Context} ctx
 * @param {DensityPanel} panel
 * @param {Box} frame
 * @param {Scale} x
 * @param {Colours} colours
 */
function drawAxis(ctx, panel, frame, x, colours) {
  ctx.setLineDash([]);
  ctx.strokeStyle = colours.edge;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(frame.left, frame.bottom);
  ctx.lineTo(frame.right, frame.bottom);
  const ticks = roundTicks(panel.edges[0], panel.edges[1], 6);
  for (const tick of ticks) {
    ctx.moveTo(x(tick), frame.bottom);
    ctx.lineTo(x(tick), frame.bottom + 4);
  }
  ctx.stroke();
  ctx.fillStyle = colours.soft;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  for (const tick of ticks) ctx.fillText(short(tick), Math.min(Math.max(x(tick), 14), frame.right - 4), frame.bottom + 13);
}

/**
 * A density's area, darker within the 16-84% range, and its outline.
 * @param {Context} ctx
 * @param {Box} frame
 * @param {Scale} x
 * @param {DensityPanel} panel
 * @param {Scalar} scalar
 * @param {string} colour
 * @param {number} alpha
 * @param {number[]} dash
 */
function drawShape(ctx, frame, x, panel, { density, low, high }, colour, alpha, dash) {
  const n = density.length;
  const width = (panel.edges[1] - panel.edges[0]) / n;
  /** @param {number} i */
  const centre = i => panel.edges[0] + (i + 0.5) * width;
  let peak = 0;
  for (const value of density) peak = Math.max(peak, value);
  if (!(peak > 0)) return;
  let first = 0;
  let last = n - 1;
  while (first < n && density[first] <= DRAWN_ABOVE * peak) first++;
  while (last > first && density[last] <= DRAWN_ABOVE * peak) last--;
  /** @param {number} i */
  const y = i => frame.bottom - ((frame.bottom - frame.top - 6) * density[i]) / peak;
  /** @type {(from: number, to: number, strength: number) => void} */
  const area = (from, to, strength) => {
    if (to < from) return;
    ctx.globalAlpha = strength;
    ctx.fillStyle = colour;
    ctx.beginPath();
    ctx.moveTo(x(centre(from)), frame.bottom);
    for (let i = from; i <= to; i++) ctx.lineTo(x(centre(i)), y(i));
    ctx.lineTo(x(centre(to)), frame.bottom);
    ctx.closePath();
    ctx.fill();
    ctx.globalAlpha = 1;
  };
  area(first, last, alpha);
  /** @param {number} value */
  const bin = value => Math.round((value - panel.edges[0]) / width - 0.5);
  area(Math.max(first, bin(low)), Math.min(last, bin(high)), 1.2 * alpha);
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.5;
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(x(centre(first)), y(first));
  for (let i = first + 1; i <= last; i++) ctx.lineTo(x(centre(i)), y(i));
  ctx.stroke();
}
