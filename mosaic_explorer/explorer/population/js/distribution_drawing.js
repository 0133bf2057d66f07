// Draws the mean of many densities as a line over its area, and the histogram of their medians as steps.

import { FONT, upright } from "../../widgets/js/canvas.js";
import { drawGrid } from "../../widgets/js/grid.js";
import { roundTicks, scale } from "../../widgets/js/scales.js";

/** @import { Colours, Context } from "../../widgets/js/types.js" */

/**
 * @typedef {object} Shapes
 * @property {string} x_label
 * @property {[low: number, high: number]} ends
 * @property {Float32Array} density
 * @property {Float32Array} medians
 * @property {[density: string, medians: string]} legend
 */

/**
 * @param {Context} ctx
 * @param {Shapes} shapes
 * @param {number} width
 * @param {number} height
 * @param {Colours} colours
 */
export function drawDistribution(ctx, { ends, density, medians, x_label, legend }, width, height, colours) {
  const frame = { left: 56, right: width - 14, top: 44, bottom: height - 40 };
  const x = scale(ends[0], ends[1], frame.left, frame.right);
  const peak = Math.max(1e-9, ...density, ...medians);
  const y = scale(peak * 1.04, 0, frame.top, frame.bottom);
  ctx.font = FONT;
  ctx.setLineDash([]);
  drawGrid(ctx, { frame, x, y }, roundTicks(ends[0], ends[1], 6), roundTicks(0, peak, 5), colours);
  const steps = () => {
    const wide = (ends[1] - ends[0]) / medians.length;
    ctx.beginPath();
    ctx.moveTo(x(ends[0]), frame.bottom);
    medians.forEach((value, i) => {
      ctx.lineTo(x(ends[0] + i * wide), y(value));
      ctx.lineTo(x(ends[0] + (i + 1) * wide), y(value));
    });
    ctx.lineTo(x(ends[1]), frame.bottom);
  };
  ctx.globalAlpha = 0.35;
  ctx.fillStyle = colours.hidden;
  steps();
  ctx.fill();
  ctx.globalAlpha = 1;
  ctx.strokeStyle = colours.hidden;
  steps();
  ctx.stroke();
  const curve = () => {
    const wide = (ends[1] - ends[0]) / density.length;
    ctx.beginPath();
    density.forEach((value, i) => {
      const at = x(ends[0] + (i + 0.5) * wide);
      if (i) ctx.lineTo(at, y(value));
      else ctx.moveTo(at, y(value));
    });
  };
  ctx.strokeStyle = colours.answer;
  ctx.lineWidth = 2;
  curve();
  ctx.stroke();
  ctx.lineWidth = 1;
  ctx.strokeStyle = colours.edge;
  ctx.beginPath();
  ctx.moveTo(frame.left, frame.bottom);
  ctx.lineTo(frame.right, frame.bottom);
  ctx.stroke();
  ctx.fillStyle = colours.soft;
  ctx.textAlign = "center";
  ctx.fillText(x_label, (frame.left + frame.right) / 2, frame.bottom + 30);
  upright(ctx, "density", 12, (frame.top + frame.bottom) / 2);
  ctx.textAlign = "left";
  legend.forEach((text, i) => {
    const line = 12 + 17 * i;
    ctx.strokeStyle = i ? colours.hidden : colours.answer;
    ctx.lineWidth = i ? 6 : 2;
    ctx.beginPath();
    ctx.moveTo(frame.left, line);
    ctx.lineTo(frame.left + 18, line);
    ctx.stroke();
    ctx.fillStyle = colours.ink;
    ctx.fillText(text, frame.left + 26, line);
  });
}
