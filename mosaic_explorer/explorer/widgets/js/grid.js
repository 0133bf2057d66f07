// The grid behind what is drawn over two axes, with the numbers of its lines.

import { short } from "./numbers.js";

/** @import { Box, Colours, Context, Scale } from "./types.js" */

/**
 * @param {Context} ctx
 * @param {{ frame: Box, x: Scale, y: Scale }} scales
 * @param {number[]} columns where there are lines along y
 * @param {number[]} rows where there are lines along x
 * @param {Colours} colours
 */
export function drawGrid(ctx, { frame, x, y }, columns, rows, colours) {
  ctx.strokeStyle = colours.grid;
  ctx.fillStyle = colours.soft;
  ctx.lineWidth = 1;
  ctx.textBaseline = "middle";
  ctx.textAlign = "center";
  ctx.beginPath();
  for (const tick of columns) {
    ctx.moveTo(x(tick), frame.top);
    ctx.lineTo(x(tick), frame.bottom);
    ctx.fillText(short(tick), x(tick), frame.bottom + 11);
  }
  ctx.textAlign = "right";
  for (const tick of rows) {
    ctx.moveTo(frame.left, y(tick));
    ctx.lineTo(frame.right, y(tick));
    ctx.fillText(short(tick), frame.left - 6, y(tick));
  }
  ctx.stroke();
}
