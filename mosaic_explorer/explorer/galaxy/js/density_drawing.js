// Draws what the model says of one scalar: its density where it is, median and band, pins', the truth; above, where on the whole
// axis that is.

import { FONT, SMALL_FONT, withinBox } from "../../widgets/js/canvas.js";
import { digits, short } from "../../widgets/js/numbers.js";
import { roundTicks, scale } from "../../widgets/js/scales.js";
import { DASHES, verticalLine, wedge } from "./marks.js";
import { zoomOf } from "./zoom.js";

/** @import { Box, Colours, Context, Scale } from "../../widgets/js/types.js" */
/** @import { DensityPanel, DensityScales, DensityScene, Scalar, Zoom } from "./types.js" */

const SIDE = 10; // px
const FLOOR = 22; // px of labels
const STRIP = { top: 3, height: 9, gap: 7 }; // px, of the whole axis above the plot
const STRIP_LABEL = 30; // px at either end of it
const TICKS = 6;
const DRAWN_ABOVE = 1e-3; // of the peak: lower parts of a density are not drawn

/**
 * @param {DensityPanel} panel
 * @param {DensityScene} scene
 * @param {number} width
 * @param {number} height
 * @param {DensityScales | null} [before] those of the last drawing: what is drawn stands still while it can
 * @param {boolean} [isHeld] the line is being dragged
 * @returns {DensityScales}
 */
export function densityScales(panel, scene, width, height, before, isHeld) {
  const [left, right] = [SIDE, width - SIDE];
  const last = before ? (before.zoom ? /** @type {[number, number]} */ ([before.zoom.from, before.zoom.to]) : null) : undefined;
  const pins = scene.pins.map(pin => pin[panel.name]);
  const ends = zoomOf(panel, scene.scalars[panel.name], pins, last, isHeld);
  const top = STRIP.top + STRIP.height + STRIP.gap;
  const frame = { left, right, top: ends ? top : STRIP.top, bottom: height - FLOOR };
  if (!ends) return { frame, x: scale(panel.edges[0], panel.edges[1], left, right), zoom: null };
  const [from, to] = ends;
  const strip = { left: left + STRIP_LABEL, right: right - STRIP_LABEL, top: STRIP.top, bottom: STRIP.top + STRIP.height };
  const whole = scale(panel.edges[0], panel.edges[1], strip.left, strip.right);
  return { frame, x: scale(from, to, left, right), zoom: { from, to, strip, whole } };
}

/**
 * @param {Context} ctx
 * @param {DensityPanel} panel
 * @param {DensityScene} scene
 * @param {DensityScales} scales
 * @param {Colours} colours
 */
export function drawDensity(ctx, panel, scene, { frame, x, zoom }, colours) {
  ctx.font = FONT;
  ctx.setLineDash([]);
  if (zoom) drawStrip(ctx, panel, scene.scalars[panel.name], frame, zoom, colours);
  withinBox(ctx, { ...frame, left: frame.left - SIDE, right: frame.right + SIDE }, () =>
    drawCurves(ctx, panel, scene, frame, x, colours),
  );
  drawAxis(ctx, /** @type {[number, number]} */ (x.domain()), frame, x, colours, TICKS);
}

/**
 * The whole axis with its ends, the density on it, and which part of it the plot shows.
 * @param {Context} ctx
 * @param {DensityPanel} panel
 * @param {Scalar} scalar
 * @param {Box} frame
 * @param {Zoom} zoom
 * @param {Colours} colours
 */
function drawStrip(ctx, panel, scalar, frame, { from, to, strip, whole }, colours) {
  ctx.fillStyle = colours.hidden;
  ctx.globalAlpha = 0.35;
  ctx.beginPath();
  ctx.moveTo(whole(from), strip.bottom);
  ctx.lineTo(whole(to), strip.bottom);
  ctx.lineTo(frame.right, frame.top);
  ctx.lineTo(frame.left, frame.top);
  ctx.closePath();
  ctx.fill();
  ctx.fillRect(whole(from), strip.top, whole(to) - whole(from), strip.bottom - strip.top);
  ctx.globalAlpha = 1;
  drawShape(ctx, { ...strip, top: strip.top - 6 }, whole, scalar, colours.answer, 0.4, []);
  ctx.setLineDash([]);
  ctx.strokeStyle = colours.edge;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(strip.left, strip.bottom);
  ctx.lineTo(strip.right, strip.bottom);
  ctx.stroke();
  ctx.font = SMALL_FONT;
  ctx.fillStyle = colours.soft;
  ctx.textBaseline = "middle";
  ctx.textAlign = "right";
  ctx.fillText(digits(panel.edges[0], 1), strip.left - 5, strip.bottom - 3);
  ctx.textAlign = "left";
  ctx.fillText(digits(panel.edges[1], 1), strip.right + 5, strip.bottom - 3);
  ctx.font = FONT;
}

/**
 * All that stands on the axis.
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
  if (panel.implied) wedge(ctx, frame, x, scalar.implied, panel.implied, colours);
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
