// The marks that galaxy plots are made of: lines, bands, points, bars, hatches.

import { FONT, SMALL_FONT, withinBox } from "../../widgets/js/canvas.js";

/** @import { Box, Colours, Context, Scale } from "../../widgets/js/types.js" */
/** @typedef {(value: number) => number} ToPixels */

/** Dashes of the four pins' lines. */
export const DASHES = [[], [7, 3], [2, 3], [8, 3, 2, 3]];
const HATCH = 9; // px between lines
const FUTURE = [4, 3]; // dashes
export const DOTS = [1.5, 3]; // of what another part implies
const STROKE = 10; // px from the middle of a level stroke to its ends
const WEDGE = 4.5; // px

/**
 * Hidden ground: a quiet hatch.
 * @param {Context} ctx
 * @param {Box} box
 * @param {number} from px
 * @param {number} to px
 * @param {Colours} colours
 */
export function hatch(ctx, box, from, to, colours) {
  const left = Math.max(from, box.left - 1);
  const right = Math.min(to, box.right + 1);
  if (!(right > left)) return;
  withinBox(ctx, { ...box, left, right }, () => {
    ctx.globalAlpha = 0.1;
    ctx.fillStyle = colours.hidden;
    ctx.fillRect(left, box.top, right - left, box.bottom - box.top);
    ctx.globalAlpha = 0.3;
    ctx.strokeStyle = colours.hidden;
    ctx.lineWidth = 1;
    ctx.setLineDash([]);
    ctx.beginPath();
    const height = box.bottom - box.top;
    for (let x = Math.floor((left - height) / HATCH) * HATCH; x < right; x += HATCH) {
      ctx.moveTo(x, box.bottom);
      ctx.lineTo(x + height, box.top);
    }
    ctx.stroke();
  });
}

/**
 * A line through values, broken where there is none.
 * @param {Context} ctx
 * @param {ArrayLike<number>} px
 * @param {ArrayLike<number>} values
 * @param {ToPixels} y
 * @param {string} colour
 * @param {number} width
 * @param {number[]} dash
 */
export function line(ctx, px, values, y, colour, width, dash = []) {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.lineJoin = "round";
  ctx.setLineDash(dash);
  ctx.beginPath();
  let isGoing = false;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (Number.isNaN(value)) isGoing = false;
    else if (isGoing) ctx.lineTo(px[i], y(value));
    else {
      const isAlone = Number.isNaN(values[i + 1]); // one value between gaps is a short dash
      ctx.moveTo(px[i] - (isAlone ? 1 : 0), y(value));
      if (isAlone) ctx.lineTo(px[i] + 1, y(value));
      isGoing = true;
    }
  }
  ctx.stroke();
}

/**
 * A line through values that is dashed from a pixel on: what is to come. NaN for a line without that.
 * @param {Context} ctx
 * @param {Float64Array} px rising
 * @param {Float32Array} values
 * @param {ToPixels} y
 * @param {string} colour
 * @param {number} width
 * @param {number} future px
 */
export function lineInto(ctx, px, values, y, colour, width, future) {
  const first = Number.isNaN(future) ? px.length : px.findIndex(x => x > future);
  const cut = first < 0 ? px.length : first;
  line(ctx, px.subarray(0, cut), values.subarray(0, cut), y, colour, width);
  if (cut < px.length)
    line(ctx, px.subarray(Math.max(cut - 1, 0)), values.subarray(Math.max(cut - 1, 0)), y, colour, width, FUTURE);
}

/**
 * An area between two lines, broken where there is none.
 * @param {Context} ctx
 * @param {ArrayLike<number>} px
 * @param {ArrayLike<number>} low
 * @param {ArrayLike<number>} high
 * @param {ToPixels} y
 * @param {string} colour
 * @param {number} alpha
 */
export function band(ctx, px, low, high, y, colour, alpha) {
  ctx.globalAlpha = alpha;
  ctx.fillStyle = colour;
  ctx.beginPath();
  for (let start = 0; start < low.length; start++) {
    if (Number.isNaN(low[start])) continue;
    let stop = start;
    while (stop < low.length && !Number.isNaN(low[stop])) stop++;
    ctx.moveTo(px[start], y(high[start]));
    for (let i = start + 1; i < stop; i++) ctx.lineTo(px[i], y(high[i]));
    for (let i = stop - 1; i >= start; i--) ctx.lineTo(px[i], y(low[i]));
    ctx.closePath();
    start = stop;
  }
  ctx.fill();
  ctx.globalAlpha = 1;
}

/**
 * Answers as bars from low to high, with diamonds at the median; those of pins (`pin` from 1) are smaller, and stand aside.
 * @param {Context} ctx
 * @param {ArrayLike<number>} px
 * @param {{ median: ArrayLike<number>, low: ArrayLike<number>, high: ArrayLike<number> }} answer
 * @param {ToPixels} y
 * @param {string} colour
 * @param {number} pin
 * @param {number} scale of their size
 */
export function diamonds(ctx, px, { median, low, high }, y, colour, pin, scale = 1) {
  const aside = pin ? (pin % 2 ? -1 : 1) * (3 + 3 * Math.ceil(pin / 2)) : 0;
  const width = (pin ? 4.5 : 9) * scale;
  const size = (pin ? 3.5 : 5) * scale;
  for (let i = 0; i < median.length; i++) {
    if (Number.isNaN(median[i])) continue;
    const x = px[i] + aside;
    ctx.globalAlpha = pin ? 0.5 : 0.35;
    ctx.fillStyle = colour;
    if (!Number.isNaN(low[i]))
      // of an answer without width there is the diamond alone
      ctx.fillRect(x - width / 2, Math.min(y(low[i]), y(high[i])), width, Math.abs(y(high[i]) - y(low[i])));
    ctx.globalAlpha = 1;
    const at = y(median[i]);
    ctx.beginPath();
    ctx.moveTo(x, at - size);
    ctx.lineTo(x + size, at);
    ctx.lineTo(x, at + size);
    ctx.lineTo(x - size, at);
    ctx.closePath();
    ctx.fill();
  }
}

/**
 * Discs, large ones with an edge.
 * @param {Context} ctx
 * @param {ArrayLike<number>} px
 * @param {ArrayLike<number>} values
 * @param {ToPixels} y
 * @param {number} size
 * @param {string} colour
 * @param {string} edge
 */
export function points(ctx, px, values, y, size, colour, edge) {
  for (let i = 0; i < values.length; i++)
    if (!Number.isNaN(values[i])) {
      ctx.beginPath();
      ctx.arc(px[i], y(values[i]), size, 0, 2 * Math.PI);
      ctx.fillStyle = colour;
      ctx.fill();
      if (size > 3) ring(ctx, px[i], y(values[i]), size, edge, 1);
    }
}

/**
 * @param {Context} ctx
 * @param {number} x
 * @param {number} y
 * @param {number} size
 * @param {string} colour
 * @param {number} width
 */
export function ring(ctx, x, y, size, colour, width) {
  ctx.beginPath();
  ctx.arc(x, y, size, 0, 2 * Math.PI);
  ctx.setLineDash([]);
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.stroke();
}

/**
 * A dashed line across a frame, and what it means.
 * @param {Context} ctx
 * @param {Box} frame
 * @param {number} x px
 * @param {string} text
 * @param {Colours} colours
 */
export function flag(ctx, frame, x, text, colours) {
  ctx.strokeStyle = colours.mark;
  ctx.lineWidth = 1.5;
  ctx.setLineDash([5, 4]);
  ctx.beginPath();
  ctx.moveTo(x, frame.top);
  ctx.lineTo(x, frame.bottom);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.fillStyle = colours.mark;
  ctx.textBaseline = "top";
  const isRight = x > (frame.left + frame.right) / 2;
  ctx.textAlign = isRight ? "right" : "left";
  ctx.fillText(text, x + (isRight ? -5 : 5), frame.bottom - 16);
  ctx.textBaseline = "middle";
}

/**
 * Level bars at values: how wide the filters are of which these are magnitudes.
 * @param {Context} ctx
 * @param {ArrayLike<number>} from px
 * @param {ArrayLike<number>} to px
 * @param {ArrayLike<number>} values
 * @param {ToPixels} y
 * @param {string} colour
 */
export function bars(ctx, from, to, values, y, colour) {
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.5;
  ctx.globalAlpha = 0.75;
  ctx.setLineDash([]);
  ctx.beginPath();
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i])) continue;
    ctx.moveTo(from[i], y(values[i]));
    ctx.lineTo(to[i], y(values[i]));
  }
  ctx.stroke();
  ctx.globalAlpha = 1;
}

/**
 * What another part implies of points: level strokes, with an edge that sets them off from what they lie on.
 * @param {Context} ctx
 * @param {ArrayLike<number>} px
 * @param {ArrayLike<number>} values
 * @param {ToPixels} y
 * @param {string} colour
 * @param {string} edge
 */
export function strokes(ctx, px, values, y, colour, edge) {
  ctx.setLineDash([]);
  for (const [stroke, width] of /** @type {[string, number][]} */ ([
    [edge, 3.6],
    [colour, 1.8],
  ])) {
    ctx.strokeStyle = stroke;
    ctx.lineWidth = width;
    ctx.beginPath();
    for (let i = 0; i < values.length; i++) {
      if (Number.isNaN(values[i])) continue;
      ctx.moveTo(px[i] - STROKE, y(values[i]));
      ctx.lineTo(px[i] + STROKE, y(values[i]));
    }
    ctx.stroke();
  }
}

/**
 * A wedge that points down at a value from the top of a frame, and what it means, if it is on the axis.
 * @param {Context} ctx
 * @param {Box} frame
 * @param {Scale} x
 * @param {number} value
 * @param {string} text
 * @param {Colours} colours
 */
export function wedge(ctx, frame, x, value, text, colours) {
  const [from, to] = x.domain();
  if (!(value >= from && value <= to)) return;
  const at = x(value);
  ctx.setLineDash([]);
  ctx.fillStyle = colours.mark;
  ctx.strokeStyle = colours.ground;
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  ctx.moveTo(at - WEDGE, frame.top);
  ctx.lineTo(at + WEDGE, frame.top);
  ctx.lineTo(at, frame.top + 2 * WEDGE);
  ctx.closePath();
  ctx.stroke();
  ctx.fill();
  const isRight = at > (frame.left + frame.right) / 2;
  ctx.font = SMALL_FONT;
  const room = ctx.measureText(text).width + 4;
  const outwards = isRight ? at + WEDGE + 4 : at - WEDGE - 4 - room; // away from the density
  const inwards = isRight ? at - WEDGE - 4 - room : at + WEDGE + 4;
  const fits = outwards >= frame.left && outwards + room <= frame.right;
  const start = fits ? outwards : inwards;
  ctx.globalAlpha = 0.75;
  ctx.fillStyle = colours.ground;
  ctx.fillRect(start, frame.top - 1, room, 2 * WEDGE + 3);
  ctx.globalAlpha = 1;
  ctx.fillStyle = colours.mark;
  ctx.textAlign = "left";
  ctx.textBaseline = "middle";
  ctx.fillText(text, start + 2, frame.top + WEDGE);
  ctx.font = FONT;
}

/**
 * A line from top to bottom at a value, if it is on the axis.
 * @param {Context} ctx
 * @param {Box} frame
 * @param {Scale} x
 * @param {number} value
 * @param {string} colour
 * @param {number} width
 * @param {number[]} dash
 */
export function verticalLine(ctx, frame, x, value, colour, width, dash = []) {
  const [from, to] = x.domain();
  if (!(value >= Math.min(from, to) && value <= Math.max(from, to))) return; // beyond the axis, or absent
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(x(value), frame.top);
  ctx.lineTo(x(value), frame.bottom);
  ctx.stroke();
}
