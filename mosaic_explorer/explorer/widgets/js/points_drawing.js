// Draws many galaxies as points, coloured or not, with or without axes.

import { FONT, upright, withinBox } from "./canvas.js";
import { drawGrid } from "./grid.js";
import { drawColourBar, legendMarks, paletteOf } from "./points_colours.js";
import { drawDensity, isDense } from "./points_density.js";
import { drawManyByColour, MANY, takesPixels } from "./points_many.js";
import { roundTicks, scale } from "./scales.js";

/** @import { Box, Colours, Context } from "./types.js" */
/** @import { Cloud, Colouring, PointScales, PointSpec, Viewport } from "./points.js" */

/**
 * Frame and scales for a size and for what of all is looked at.
 * @param {PointSpec} spec
 * @param {[x0: number, x1: number, y0: number, y1: number]} ends
 * @param {number} width
 * @param {number} height
 * @param {Viewport} viewport
 * @returns {PointScales}
 */
export function pointScales(spec, ends, width, height, viewport, hasColours = false) {
  const frame = {
    left: spec.axes ? 56 : 8,
    right: width - (spec.coloured || hasColours ? 66 : 14),
    top: 8,
    bottom: height - (spec.axes ? 40 : 8),
  };
  const [x0, x1, y0, y1] = ends;
  /** @type {(a: number, b: number, shift: number) => [number, number]} */
  const part = (a, b, shift) => {
    const centre = (a + b) / 2 + shift * (b - a);
    const half = (b - a) / 2 / viewport.zoom;
    return [centre - half, centre + half];
  };
  const [left, right] = part(x0, x1, viewport.x);
  const [low, high] = part(y0, y1, viewport.y);
  return { frame, x: scale(left, right, frame.left, frame.right), y: scale(high, low, frame.top, frame.bottom) };
}

/**
 * @param {Context} ctx
 * @param {PointSpec} spec
 * @param {Cloud} cloud
 * @param {Colouring | null} colouring
 * @param {PointScales} scales
 * @param {Colours} colours
 */
export function drawPoints(ctx, spec, cloud, colouring, scales, colours) {
  const { frame } = scales;
  ctx.font = FONT;
  ctx.setLineDash([]);
  if (spec.axes) drawAxes(ctx, cloud, scales, colours);
  ctx.save();
  ctx.beginPath();
  ctx.rect(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
  ctx.clip();
  const own = cloud.x.length - (cloud.behind ?? 0); // those before have a colour of their own
  ctx.globalAlpha = colouring ? 0.8 : 0.45;
  if (colouring && !(cloud.behind && colouring.own)) {
    drawByColour(ctx, spec, cloud, cloud.behind ? own : 0, cloud.x.length, colouring, scales, colours);
  } else if (!cloud.behind && spec.axes && isDense(cloud)) drawDensity(ctx, spec, cloud, scales, colours);
  else drawAlike(ctx, spec, cloud, cloud.behind ? own : 0, cloud.behind ? colours.hidden : colours.answer, scales);
  ctx.globalAlpha = 1;
  if (cloud.behind && colouring?.own) drawByColour(ctx, spec, cloud, 0, own, colouring, scales, colours);
  else if (cloud.behind) drawOwn(ctx, spec, cloud, scales, colours);
  ctx.restore();
  if (cloud.behind && cloud.legend && !scales.isBeside)
    drawLegend(ctx, cloud.legend, legendMarks(spec, colouring, colours), frame, colours);
  if (colouring && !scales.isBeside) drawColourBar(ctx, spec, colouring, frame, colours);
}

/**
 * A ring around the galaxy in view.
 * @param {Context} ctx
 * @param {PointSpec} spec
 * @param {Cloud} cloud
 * @param {[x: number, y: number] | null} here where it lies; null for nowhere
 * @param {PointScales} scales
 * @param {Colours} colours
 */
export function drawHere(ctx, spec, cloud, here, { frame, x, y }, colours) {
  const [hereX, hereY] = here ?? [Number.NaN, Number.NaN];
  if (Number.isNaN(hereX) || Number.isNaN(hereY)) return;
  withinBox(ctx, frame, () => {
    ctx.strokeStyle = spec.coloured && !cloud.behind ? colours.answer : colours.ink;
    ctx.lineWidth = 2.5;
    ctx.beginPath();
    ctx.arc(x(hereX), y(hereY), 7, 0, 2 * Math.PI);
    ctx.stroke();
  });
}

/**
 * Calls `mark` with the pixels of each point that is known and can be seen.
 * @param {Iterable<number>} members
 * @param {Cloud} cloud
 * @param {PointScales} scales
 * @param {(px: number, py: number) => void} mark
 */
function eachVisible(members, { x: xs, y: ys }, { frame, x, y }, mark) {
  for (const i of members) {
    const px = x(xs[i]);
    const py = y(ys[i]);
    if (px > frame.left - 4 && px < frame.right + 4 && py > frame.top - 4 && py < frame.bottom + 4) mark(px, py);
  }
}

/**
 * Each from one on by itself: where many lie it gets darker.
 * @param {Context} ctx
 * @param {PointSpec} spec
 * @param {Cloud} cloud
 * @param {number} first
 * @param {string} colour
 * @param {PointScales} scales
 */
function drawAlike(ctx, spec, cloud, first, colour, scales) {
  ctx.fillStyle = colour;
  const members = Array.from({ length: cloud.x.length - first }, (_, i) => first + i);
  eachVisible(members, cloud, scales, (px, py) => {
    ctx.beginPath();
    ctx.moveTo(px + spec.size, py);
    ctx.arc(px, py, spec.size, 0, 2 * Math.PI);
    ctx.fill();
  });
}

/**
 * Some of the points, from one to before another, all of one colour at once; those without a value last.
 * @param {Context} ctx
 * @param {PointSpec} spec
 * @param {Cloud} cloud
 * @param {number} first
 * @param {number} stop
 * @param {Colouring} colouring
 * @param {PointScales} scales
 * @param {Colours} colours
 */
function drawByColour(ctx, spec, cloud, first, stop, colouring, scales, colours) {
  if (stop - first > MANY && takesPixels(ctx))
    return drawManyByColour(ctx, spec, cloud, first, stop, colouring, scales, colours);
  const { values, low, high } = colouring;
  const palette = paletteOf(spec, colouring);
  const bins = palette.length;
  /** @type {number[][]} */
  const members = Array.from({ length: bins + 1 }, () => []);
  for (let i = first; i < stop; i++) {
    const value = (values[i] - low) / (high - low);
    members[Number.isNaN(value) ? bins : Math.min(Math.max(Math.floor(value * bins), 0), bins - 1)].push(i);
  }
  members.forEach((some, bin) => {
    if (!some.length) return;
    ctx.fillStyle = bin === bins ? colours.hidden : palette[bin];
    ctx.beginPath();
    eachVisible(some, cloud, scales, (px, py) => {
      ctx.moveTo(px + spec.size, py);
      ctx.arc(px, py, spec.size, 0, 2 * Math.PI);
    });
    ctx.fill();
  });
}

/** Those that lie before the others, in the second colour. @type {(ctx: Context, spec: PointSpec, cloud: Cloud, scales: PointScales, colours: Colours) => void} */
function drawOwn(ctx, spec, cloud, scales, colours) {
  const own = Array.from({ length: cloud.x.length - (cloud.behind ?? 0) }, (_, i) => i);
  ctx.fillStyle = colours.answer;
  ctx.globalAlpha = 0.75;
  ctx.beginPath();
  eachVisible(own, cloud, scales, (px, py) => {
    ctx.moveTo(px + spec.size * 0.8, py);
    ctx.arc(px, py, spec.size * 0.8, 0, 2 * Math.PI);
  });
  ctx.fill();
  ctx.globalAlpha = 1;
}

/**
 * What the two kinds of points are, on a ground of their own: points may lie there.
 * @param {Context} ctx
 * @param {[own: string, behind: string]} legend
 * @param {string[]} marks their colours
 * @param {Box} frame
 * @param {Colours} colours
 */
function drawLegend(ctx, legend, marks, frame, colours) {
  const width = Math.max(...legend.map(text => ctx.measureText(text).width)) + 26;
  ctx.globalAlpha = 0.85;
  ctx.fillStyle = colours.ground;
  ctx.fillRect(frame.left + 2, frame.top + 2, width, 36);
  ctx.globalAlpha = 1;
  ctx.textAlign = "left";
  ctx.textBaseline = "middle";
  legend.forEach((text, i) => {
    const y = frame.top + 12 + 17 * i;
    ctx.fillStyle = marks[i];
    ctx.beginPath();
    ctx.arc(frame.left + 12, y, 4, 0, 2 * Math.PI);
    ctx.fill();
    ctx.fillStyle = colours.ink;
    ctx.fillText(text, frame.left + 22, y);
  });
}

/**
 * Axes, and the line on which both are equal.
 * @param {Context} ctx
 * @param {Cloud} cloud
 * @param {PointScales} scales
 * @param {Colours} colours
 */
function drawAxes(ctx, cloud, { frame, x, y }, colours) {
  const [left, right] = x.domain();
  const [high, low] = y.domain();
  drawGrid(ctx, { frame, x, y }, roundTicks(left, right, 6), roundTicks(low, high, 6), colours);
  ctx.strokeStyle = colours.soft;
  ctx.setLineDash([5, 4]);
  ctx.beginPath();
  ctx.moveTo(frame.left, y(left));
  ctx.lineTo(frame.right, y(right));
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.textAlign = "center";
  ctx.fillText(cloud.x_label, (frame.left + frame.right) / 2, frame.bottom + 30);
  upright(ctx, cloud.y_label, 12, (frame.top + frame.bottom) / 2);
}
