// Axes of small panels: a frame, a few ticks, a label along each side.

import { SMALL_FONT, upright } from "../../widgets/js/canvas.js";
import { short } from "../../widgets/js/numbers.js";
import { logTicks, roundTicks, scale } from "../../widgets/js/scales.js";

/** @import { Box, Colours, Context, Scale } from "../../widgets/js/types.js" */

export const [LEFT, RIGHT, TOP, BOTTOM] = [42, 6, 4, 34];

/** @typedef {{ x: Scale, y: Scale, frame: Box, xTicks: [number, string][], yTicks: [number, string][] }} Axes */

/**
 * @param {number} width
 * @param {number} height
 * @param {{ x: number[], y: number[], log?: boolean, down?: boolean, ticks?: Record<string, number> }} ends
 * @returns {Axes}
 */
export function axesOf(width, height, { x: [x0, x1], y: [y0, y1], log = false, down = false, ticks = {} }) {
  const frame = { left: LEFT, right: width - RIGHT, top: TOP, bottom: height - BOTTOM };
  const named = Object.entries(ticks).map(([name, at]) => /** @type {[number, string]} */ ([at, name]));
  const wide = frame.right - frame.left;
  const round = log ? logTicks(x0, x1, wide * 0.85) : roundTicks(x0, x1, 4);
  return {
    frame,
    x: scale(x0, x1, frame.left, frame.right, log),
    y: down ? scale(y1, y0, frame.bottom, frame.top) : scale(y0, y1, frame.bottom, frame.top),
    xTicks: named.length ? named : round.map(at => [at, log && at >= 1000 ? `${short(at / 1000)}k` : short(at)]),
    yTicks: roundTicks(y0, y1, 4).map(at => [at, short(at)]),
  };
}

/**
 * @param {Context} ctx
 * @param {Axes} axes
 * @param {string} xLabel
 * @param {string} yLabel
 * @param {Colours} colours
 */
export function drawAxes(ctx, { x, y, frame, xTicks, yTicks }, xLabel, yLabel, colours) {
  ctx.strokeStyle = colours.edge;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.rect(frame.left + 0.5, frame.top + 0.5, frame.right - frame.left - 1, frame.bottom - frame.top - 1);
  ctx.stroke();
  ctx.fillStyle = colours.soft;
  ctx.font = SMALL_FONT;
  ctx.textAlign = "center";
  ctx.textBaseline = "top";
  let free = Number.NEGATIVE_INFINITY;
  for (const [at, text] of xTicks) {
    const [middle, half] = [x(at), ctx.measureText(text).width / 2 + 2];
    const inside = Math.min(Math.max(middle, frame.left + half - 12), frame.right - half + 4);
    if (inside - half < free) continue;
    ctx.fillText(text, inside, frame.bottom + 3);
    free = inside + half;
  }
  const most = frame.right + RIGHT - ctx.measureText(xLabel).width / 2 - 1; // a long label ends where the panel does
  ctx.fillText(xLabel, Math.min((frame.left + frame.right) / 2, most), frame.bottom + 18);
  ctx.textAlign = "right";
  ctx.textBaseline = "middle";
  for (const [at, text] of yTicks) ctx.fillText(text, frame.left - 4, Math.max(y(at), frame.top + 5));
  ctx.textBaseline = "top";
  upright(ctx, yLabel, 0, (frame.top + frame.bottom) / 2);
}
