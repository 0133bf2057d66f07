// What charts of a few points with error bars are made of: titles, grids, axes, marks.

import { FONT, SMALL_FONT } from "./canvas.js";
import { short } from "./numbers.js";

/** @import { Box, Colours, Context, Scale } from "./types.js" */

/**
 * @typedef {object} Marks
 * @property {number[]} x px
 * @property {number[]} y
 * @property {number[]} low ends of the bars; NaN for none
 * @property {number[]} high
 * @property {string} colour
 * @property {boolean} isSquare
 */

/**
 * Points with bars, and a faint line through them.
 * @param {Context} ctx
 * @param {Marks} marks
 */
export function drawMarks(ctx, { x, y, low, high, colour, isSquare }) {
  ctx.strokeStyle = ctx.fillStyle = colour;
  ctx.lineWidth = 1;
  ctx.globalAlpha = 0.45;
  ctx.beginPath();
  for (let i = 0; i < x.length; i++)
    if (i) ctx.lineTo(x[i], y[i]);
    else ctx.moveTo(x[i], y[i]);
  ctx.stroke();
  ctx.globalAlpha = 1;
  ctx.lineWidth = 1.6;
  ctx.beginPath();
  for (let i = 0; i < x.length; i++) {
    if (Number.isNaN(low[i])) continue;
    ctx.moveTo(x[i], low[i]);
    ctx.lineTo(x[i], high[i]);
  }
  ctx.stroke();
  ctx.beginPath();
  for (let i = 0; i < x.length; i++) {
    if (isSquare) ctx.rect(x[i] - 3, y[i] - 3, 6, 6);
    else {
      ctx.moveTo(x[i] + 3.2, y[i]);
      ctx.arc(x[i], y[i], 3.2, 0, 2 * Math.PI);
    }
  }
  ctx.fill();
}

/** @type {(ctx: Context, text: string, frame: Box, colours: Colours) => void} */
export function title(ctx, text, frame, colours) {
  ctx.font = SMALL_FONT;
  ctx.fillStyle = colours.ink;
  ctx.textAlign = "left";
  ctx.textBaseline = "middle";
  ctx.fillText(text, frame.left, frame.top - 8);
}

/** @type {(ctx: Context, frame: Box, x: Scale, columns: number[], y: Scale, rows: number[], colours: Colours) => void} */
export function grid(ctx, frame, x, columns, y, rows, colours) {
  ctx.font = SMALL_FONT;
  ctx.setLineDash([]);
  ctx.strokeStyle = colours.grid;
  ctx.fillStyle = colours.soft;
  ctx.lineWidth = 1;
  ctx.textAlign = "right";
  ctx.textBaseline = "middle";
  ctx.beginPath();
  for (const tick of columns) {
    ctx.moveTo(x(tick), frame.top);
    ctx.lineTo(x(tick), frame.bottom);
  }
  for (const tick of rows) {
    ctx.moveTo(frame.left, y(tick));
    ctx.lineTo(frame.right, y(tick));
    ctx.fillText(short(tick), frame.left - 6, y(tick));
  }
  ctx.stroke();
}

/** @type {(ctx: Context, frame: Box, x: Scale, ticks: number[], label: string, words: (x: number) => string, colours: Colours) => void} */
export function axis(ctx, frame, x, ticks, label, words, colours) {
  ctx.font = SMALL_FONT;
  ctx.fillStyle = colours.soft;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  for (const tick of ticks) ctx.fillText(words(tick), x(tick), frame.bottom + 10);
  ctx.font = FONT;
  ctx.fillText(label, (frame.left + frame.right) / 2, frame.bottom + 26);
}

/** @type {(ctx: Context, frame: Box, y: number, colours: Colours) => void} */
export function dashed(ctx, frame, y, colours) {
  ctx.strokeStyle = colours.ink;
  ctx.lineWidth = 1;
  ctx.setLineDash([5, 4]);
  ctx.beginPath();
  ctx.moveTo(frame.left, y);
  ctx.lineTo(frame.right, y);
  ctx.stroke();
  ctx.setLineDash([]);
}

/** @type {(values: number[]) => [low: number, high: number]} */
export function ends(values) {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return high > low ? [low, high] : [(Number.isFinite(low) ? low : 0) - 0.5, (Number.isFinite(low) ? low : 0) + 0.5];
}

/** @type {(ends: [low: number, high: number], by: number) => [low: number, high: number]} */
export const widened = ([low, high], by) => [low - by * (high - low), high + by * (high - low)];
