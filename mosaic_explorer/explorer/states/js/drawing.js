// Draws curves of few labels: how good answers are against the number of labels, with the spread over draws.

import { axis, dashed, drawMarks, ends, grid, title, widened } from "../../widgets/js/charts.js";
import { roundTicks, scale } from "../../widgets/js/scales.js";

/** @import { Colours, Context } from "../../widgets/js/types.js" */

/**
 * @typedef {object} Series
 * @property {"states" | "scratch"} key
 * @property {string} label
 * @property {number[]} x labels
 * @property {number[]} y scores
 * @property {(number | null)[]} low null where there was one draw
 * @property {(number | null)[]} high
 * @property {string[]} methods
 * @property {number[]} draws
 * @typedef {{ series: Series[], label: string, guess: number }} Drawn
 */

export const HEIGHT = 210; // px
const FRAME = { left: 48, right: 14, top: 22, bottom: 42 };
const SHIFT = 3; // px by which the two stand apart
const LEAST = -0.5; // a score that is lower stands at the edge: far worse than a guess is all the same
/** @type {Record<Series["key"], string>} */
export const ROLES = { states: "answer", scratch: "seen" };

/**
 * @param {Context} ctx
 * @param {Drawn} drawn
 * @param {number} width px
 * @param {Colours} colours
 */
export function drawCurve(ctx, { series, label, guess }, width, colours) {
  const frame = { left: FRAME.left, right: width - FRAME.right, top: FRAME.top, bottom: HEIGHT - FRAME.bottom };
  const counts = [...new Set(series.flatMap(({ x }) => x))].sort((a, b) => a - b);
  const x = scale(counts[0] / 1.4, Math.max(counts[counts.length - 1], 2 * counts[0]) * 1.4, frame.left, frame.right, true);
  const values = series.flatMap(({ y, low, high }) => [...y, ...known(low), ...known(high)]).map(atLeast);
  const [bottom, top] = widened(ends([...values, guess]), 0.06);
  const y = scale(Math.min(top, 1), bottom, frame.top, frame.bottom);
  title(ctx, label, frame, colours);
  grid(ctx, frame, x, counts, y, roundTicks(bottom, Math.min(top, 1), 4), colours);
  dashed(ctx, frame, y(guess), colours);
  for (const one of series) {
    const shift = one.key === "states" ? -SHIFT : SHIFT;
    drawMarks(ctx, {
      x: one.x.map(value => x(value) + shift),
      y: one.y.map(value => y(atLeast(value))),
      low: one.low.map(value => (value === null ? Number.NaN : y(atLeast(value)))),
      high: one.high.map(value => (value === null ? Number.NaN : y(atLeast(value)))),
      colour: colours[ROLES[one.key]],
      isSquare: one.key === "scratch",
    });
  }
  axis(ctx, frame, x, counts, "labels", value => value.toLocaleString("en"), colours);
}

/** @param {number} value */
const atLeast = value => Math.max(value, LEAST);

/** @type {(values: (number | null)[]) => number[]} */
const known = values => values.filter(value => value !== null);
