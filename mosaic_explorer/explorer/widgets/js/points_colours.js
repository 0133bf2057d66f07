// Points in the colours of their values: which colours, the points, the bar that explains them, and a value in words.

import { digits, short, worth } from "./numbers.js";
import { roundTicks, scale } from "./scales.js";

/** @import { Box, Colours, Context } from "./types.js" */
/** @import { Colouring, PointSpec } from "./points.js" */

const TOLD = 50; // parts of the scale that a value in words tells apart

/**
 * @param {PointSpec} spec
 * @param {Colouring} colouring
 */
export const paletteOf = (spec, { diverging }) => (diverging ? spec.diverging : spec.palette);

/**
 * What a point's colour means: "predicted redshift 1.43".
 * @param {Colouring} colouring
 * @param {number} i
 */
export function colourWords({ values, low, high, title }, i) {
  return `${title} ${digits(values[i], worth((high - low) / TOLD))}`;
}

/**
 * The marks of points that lie before others, and of those others, for a legend.
 * @param {PointSpec} spec
 * @param {Colouring | null} colouring
 * @param {Colours} colours
 */
export function legendMarks(spec, colouring, colours) {
  if (!colouring) return [colours.answer, colours.hidden];
  const palette = paletteOf(spec, colouring);
  const middle = palette[palette.length >> 1];
  return colouring.own ? [middle, colours.hidden] : [colours.answer, middle];
}

/**
 * The bar beside the points, its title above on a ground of its own: points may lie there.
 * @param {Context} ctx
 * @param {PointSpec} spec
 * @param {Colouring} colouring
 * @param {Box} frame
 * @param {Colours} colours
 */
export function drawColourBar(ctx, spec, colouring, frame, colours) {
  const { low, high, title } = colouring;
  const palette = paletteOf(spec, colouring);
  const left = frame.right + 12;
  const top = frame.top + 18;
  const height = frame.bottom - top;
  palette.forEach((colour, bin) => {
    ctx.fillStyle = colour;
    ctx.fillRect(left, top + height * (1 - (bin + 1) / palette.length), 10, height / palette.length + 0.6);
  });
  const at = scale(low, high, top + height, top);
  ctx.textBaseline = "middle";
  ctx.textAlign = "left";
  ctx.fillStyle = colours.soft;
  for (const tick of roundTicks(low, high, 5)) ctx.fillText(short(tick), left + 14, at(tick));
  const width = ctx.measureText(title).width;
  ctx.globalAlpha = 0.85;
  ctx.fillStyle = colours.ground;
  ctx.fillRect(left + 50 - width - 4, frame.top - 4, width + 8, 16);
  ctx.globalAlpha = 1;
  ctx.fillStyle = colours.soft;
  ctx.textAlign = "right";
  ctx.fillText(title, left + 50, frame.top + 4);
}
