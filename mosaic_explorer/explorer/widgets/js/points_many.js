// Very many points, set pixel by pixel: ten times as fast as discs, which nobody could tell apart.

import { paletteOf } from "./points_colours.js";

/** @import { Colours, Context } from "./types.js" */
/** @import { Cloud, Colouring, PointScales, PointSpec } from "./points.js" */

export const MANY = 5000; // points, from which on they are drawn so
const SIZES = [20_000, 80_000]; // points up to which a side has three and two pixels

/** Whether a context can be given pixels: that of a file with vectors cannot. @param {Context} ctx */
export const takesPixels = ctx => "drawImage" in ctx;

/**
 * Some of the points, each in the colour of its value; those without a value in grey, behind the others.
 * @param {Context} ctx
 * @param {PointSpec} spec
 * @param {Cloud} cloud
 * @param {number} first
 * @param {number} stop
 * @param {Colouring} colouring
 * @param {PointScales} scales
 * @param {Colours} colours
 */
export function drawManyByColour(ctx, spec, cloud, first, stop, { values, low, high, ...about }, scales, colours) {
  const palette = paletteOf(spec, { values, low, high, ...about });
  const shades = Uint32Array.from([...palette, colours.hidden], pixelOf);
  const grey = palette.length;
  const perShade = palette.length / (high - low);
  const pixels = createPixels(ctx, scales, cloud.x.length);
  for (const isKnown of [false, true]) {
    for (let i = first; i < stop; i++) {
      const value = values[i];
      if (Number.isNaN(value) === isKnown) continue;
      const shade = isKnown ? Math.min(Math.max(Math.floor((value - low) * perShade), 0), grey - 1) : grey;
      pixels.set(cloud.x[i], cloud.y[i], shades[shade]);
    }
  }
  pixels.draw();
}

/**
 * The points that have a mark, of one colour.
 * @param {Context} ctx
 * @param {Cloud} cloud
 * @param {ArrayLike<number>} marks of the first points
 * @param {number} bit
 * @param {string} colour
 * @param {PointScales} scales
 */
export function drawManyMarked(ctx, cloud, marks, bit, colour, scales) {
  const [pixels, pixel] = [createPixels(ctx, scales, cloud.x.length), pixelOf(colour)];
  for (let i = 0; i < marks.length; i++) if (marks[i] & bit) pixels.set(cloud.x[i], cloud.y[i], pixel);
  pixels.draw();
}

/**
 * The pixels of a frame, to be set by places on the plot.
 * @param {Context} context
 * @param {PointScales} scales
 * @param {number} n points
 */
function createPixels(context, { frame, x, y }, n) {
  const ctx = /** @type {CanvasRenderingContext2D} */ (context);
  const density = ctx.getTransform().a;
  const width = Math.max(Math.round((frame.right - frame.left) * density), 1);
  const height = Math.max(Math.round((frame.bottom - frame.top) * density), 1);
  const image = new ImageData(width, height);
  const pixels = new Uint32Array(image.data.buffer);
  const [firstSide, secondSide] = SIZES;
  const side = Math.round((n <= firstSide ? 3 : n <= secondSide ? 2 : 1) * density);
  const back = side >> 1;
  // both scales are straight
  const [x0, y0] = [(x(0) - frame.left) * density, (y(0) - frame.top) * density];
  const [perX, perY] = [(x(1) - x(0)) * density, (y(1) - y(0)) * density];

  /** @type {(cx: number, cy: number, mark: (at: number) => void) => void} */
  function each(cx, cy, mark) {
    const left = Math.round(x0 + perX * cx) - back;
    const top = Math.round(y0 + perY * cy) - back;
    if (!(left > -side && left < width && top > -side && top < height)) return; // NaN, too
    const [right, bottom] = [Math.min(left + side, width), Math.min(top + side, height)];
    for (let row = Math.max(top, 0); row < bottom; row++)
      for (let column = Math.max(left, 0); column < right; column++) mark(row * width + column);
  }
  return {
    /** @type {(cx: number, cy: number, pixel: number) => void} */
    set: (cx, cy, pixel) =>
      each(cx, cy, at => {
        pixels[at] = pixel;
      }),
    draw() {
      const canvas = document.createElement("canvas");
      Object.assign(canvas, { width, height });
      canvas.getContext("2d")?.putImageData(image, 0, 0);
      ctx.drawImage(canvas, frame.left, frame.top, width / density, height / density);
    },
  };
}

/** @type {Map<string, number>} */
const known = new Map();

/**
 * A colour as a pixel's 32 bits, opaque.
 * @param {string} colour "#rgb" or "#rrggbb"
 */
export function pixelOf(colour) {
  let pixel = known.get(colour);
  if (pixel === undefined) {
    const digits = colour.length === 4 ? [...colour.slice(1)].map(digit => digit + digit).join("") : colour.slice(1, 7);
    const [red, green, blue] = [0, 2, 4].map(at => Number.parseInt(digits.slice(at, at + 2), 16));
    pixel = ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0; // as all processors of today have it in memory
    known.set(colour, pixel);
  }
  return pixel;
}
