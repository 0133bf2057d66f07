// Draws scores in bins, one chart beneath the other over one axis, and the percentiles of true values.

import { withinBox } from "../../widgets/js/canvas.js";
import { axis, dashed, drawMarks, ends, grid, title, widened } from "../../widgets/js/charts.js";
import { ROLES } from "../../widgets/js/groups.js";
import { short } from "../../widgets/js/numbers.js";
import { roundTicks, scale } from "../../widgets/js/scales.js";

/** @import { Box, Colours, Context, Scale } from "../../widgets/js/types.js" */
/** @import { Letter } from "../../widgets/js/groups.js" */

/**
 * @typedef {object} Series
 * @property {Letter | ""} letter a group's; "" of all galaxies
 * @property {Float32Array} x the middle of each bin
 * @property {Float32Array} y
 * @property {Float32Array} low where chance alone would leave it
 * @property {Float32Array} high
 * @property {Float32Array} n galaxies
 * @typedef {object} Chart
 * @property {string} key
 * @property {string} label
 * @property {number | null} aim what is right
 * @property {Series[]} series
 * @typedef {{ letter: Letter | "", values: Float32Array }} Shares how many times as many galaxies as expected in each bin
 * @typedef {object} Drawn
 * @property {Chart[]} charts
 * @property {{ low: number, high: number, series: Shares[] }} pit `low` to `high`: where chance alone leaves 95% of bins
 * @property {string} x_label
 * @property {string} pit_label
 * @typedef {{ x: Scale, frames: { frame: Box, y: Scale, chart: Chart }[] }} Places
 */

const [LEFT, RIGHT] = [52, 14];
const [CHART, TITLE, AXIS] = [62, 18, 40];
const PIT = 92;
const SHIFT = 4; // px by which groups stand beside all

/** @param {Drawn} drawn */
export const heightOf = ({ charts, pit }) =>
  charts.length * (TITLE + CHART) + AXIS + (pit.series.length ? TITLE + PIT + AXIS : 0);

/**
 * Where the charts stand.
 * @param {Drawn} drawn
 * @param {number} width
 * @returns {Places}
 */
export function places({ charts }, width) {
  const [left, right] = [LEFT, width - RIGHT];
  const [from, to] = widened(ends(charts.flatMap(({ series }) => series.flatMap(({ x }) => [...x]))), 0.05);
  const frames = charts.map((chart, i) => {
    const top = i * (TITLE + CHART) + TITLE;
    const values = chart.series.flatMap(({ y, low, high }) => [...y, ...low, ...high]);
    if (chart.aim !== null) values.push(chart.aim);
    const [bottom, most] = widened(ends(values), 0.08);
    const least = chart.key === "bias" ? bottom : Math.max(bottom, 0); // a scatter or a share is no less than 0
    return { frame: { left, right, top, bottom: top + CHART - 4 }, y: scale(most, least, top, top + CHART - 4), chart };
  });
  return { x: scale(from, to, left, right), frames };
}

/**
 * @param {Context} ctx
 * @param {Drawn} drawn
 * @param {number} width px
 * @param {Colours} colours
 */
export function drawHowGood(ctx, drawn, width, colours) {
  const { x, frames } = places(drawn, width);
  const [from, to] = x.domain();
  const columns = roundTicks(from, to, 6);
  for (const { frame, y, chart } of frames) {
    title(ctx, chart.label, frame, colours);
    const [most, least] = y.domain();
    grid(ctx, frame, x, columns, y, roundTicks(least, most, 3), colours);
    if (chart.aim !== null) dashed(ctx, frame, y(chart.aim), colours);
    withinBox(ctx, frame, () => {
      for (const series of chart.series) drawSeries(ctx, series, x, y, colours);
    });
  }
  const last = frames[frames.length - 1].frame;
  axis(ctx, last, x, columns, drawn.x_label, short, colours);
  if (drawn.pit.series.length)
    drawPit(ctx, drawn, { ...last, top: last.bottom + AXIS + TITLE, bottom: last.bottom + AXIS + TITLE + PIT }, colours);
}

/** @type {(letter: Letter | "", colours: Colours) => string} */
export const colourOf = (letter, colours) => (letter ? colours[ROLES[letter]] : colours.answer);

/** @type {(ctx: Context, series: Series, x: Scale, y: Scale, colours: Colours) => void} */
function drawSeries(ctx, { letter, x: xs, y: ys, low, high }, x, y, colours) {
  const shift = letter === "A" ? -SHIFT : letter === "B" ? SHIFT : 0;
  drawMarks(ctx, {
    x: Array.from(xs, value => x(value) + shift),
    y: Array.from(ys, y),
    low: Array.from(low, y),
    high: Array.from(high, y),
    colour: colourOf(letter, colours),
    isSquare: letter === "B",
  });
}

/** @type {(ctx: Context, drawn: Drawn, frame: Box, colours: Colours) => void} */
function drawPit(ctx, { pit, pit_label }, frame, colours) {
  const peak = Math.max(2, pit.high, ...pit.series.flatMap(({ values }) => [...values])) * 1.04;
  const x = scale(0, 100, frame.left, frame.right);
  const y = scale(peak, 0, frame.top, frame.bottom);
  title(ctx, "galaxies by percentile, times what is expected", frame, colours);
  grid(ctx, frame, x, [0, 25, 50, 75, 100], y, roundTicks(0, peak, 3), colours);
  ctx.fillStyle = colours.hidden;
  ctx.globalAlpha = 0.28;
  ctx.fillRect(frame.left, y(pit.high), frame.right - frame.left, y(pit.low) - y(pit.high));
  ctx.globalAlpha = 1;
  for (const { letter, values } of pit.series) {
    const wide = (frame.right - frame.left) / values.length;
    ctx.fillStyle = ctx.strokeStyle = colourOf(letter, colours);
    if (!letter) {
      ctx.globalAlpha = 0.55;
      values.forEach((value, i) => {
        ctx.fillRect(frame.left + i * wide + 1, y(value), wide - 2, y(0) - y(value));
      });
      ctx.globalAlpha = 1;
      continue;
    }
    ctx.lineWidth = 1.8;
    ctx.beginPath();
    values.forEach((value, i) => {
      if (i) ctx.lineTo(frame.left + i * wide, y(value));
      else ctx.moveTo(frame.left, y(value));
      ctx.lineTo(frame.left + (i + 1) * wide, y(value));
    });
    ctx.stroke();
  }
  dashed(ctx, frame, y(1), colours);
  axis(ctx, frame, x, [0, 25, 50, 75, 100], pit_label, short, colours);
}
