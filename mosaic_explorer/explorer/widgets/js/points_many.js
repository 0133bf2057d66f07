// Very many points, set pixel by pixel: ten times as fast as discs, which nobody could tell apart.

import { madeOnce } from "./made_once.js";
import { paletteOf } from "./points_colours.js";

/** @import { Colours, Context } from "./types.js" */
/** @import { Cloud, Colouring, PointScales, PointSpec } from "./points.js" */

export const MANY = 5000; // points, from which on they are drawn so
const ALL_MARKS = 8; // that three bits make
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
export function drawManyByColour(ctx, spec, cloud, first, stop, colouring, scales, colours) {
  const palette = paletteOf(spec, colouring);
  const { places, unknown } = placesOf(colouring, palette.length);
  const [grey, known] = [new Uint32Array(palette.length + 1), Uint32Array.from([...palette, "#000"], pixelOf)];
  grey[palette.length] = pixelOf(colours.hidden);
  known[palette.length] = 0;
  const pixels = createPixels(ctx, scales, cloud.x.length);
  if (unknown) pixels.set(cloud, first, stop, places, grey);
  pixels.set(cloud, first, stop, places, known);
  pixels.draw();
}

/**
 * Where in a palette of n colours the value of each point lies, n where it has none; and how many have none.
 * @type {(colouring: Colouring, n: number) => { places: Uint8Array, unknown: number }}
 */
const placesOf = madeOnce(({ values, low, high }, n) => {
  const places = new Uint8Array(values.length);
  let unknown = 0;
  for (let i = 0; i < values.length; i++) {
    const value = (values[i] - low) / (high - low);
    if (value >= 0) places[i] = Math.min(value * n, n - 1);
    else if (Number.isNaN(value)) [places[i], unknown] = [n, unknown + 1];
  }
  return { places, unknown };
});

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
  const pixel = pixelOf(colour);
  const pixels = createPixels(ctx, scales, cloud.x.length);
  const each = Uint32Array.from({ length: ALL_MARKS }, (_, mark) => (mark & bit ? pixel : 0));
  pixels.set(cloud, 0, marks.length, marks, each);
  pixels.draw();
}

/** @type {{ canvas: HTMLCanvasElement, image: ImageData } | null} */
let paper = null; // of the last drawing: the next one is mostly as large

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
  if (paper?.image.width !== width || paper.image.height !== height) {
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width, height });
    paper = { canvas, image: new ImageData(width, height) };
  }
  const { canvas, image } = paper;
  const pixels = new Uint32Array(image.data.buffer).fill(0);
  const [firstSide, secondSide] = SIZES;
  const side = Math.round((n <= firstSide ? 3 : n <= secondSide ? 2 : 1) * density);
  // both scales are straight; half a pixel more rounds what is cut off
  const back = (side >> 1) - 0.5;
  const [x0, y0] = [(x(0) - frame.left) * density - back, (y(0) - frame.top) * density - back];
  const [perX, perY] = [(x(1) - x(0)) * density, (y(1) - y(0)) * density];
  return {
    /**
     * Sets some of the points, from one to before another, each to the colour that its place has among `colours`; 0 is none.
     * @param {Cloud} cloud
     * @param {number} first
     * @param {number} stop
     * @param {ArrayLike<number>} places
     * @param {Uint32Array} colours
     */
    set(cloud, first, stop, places, colours) {
      const { x: xs, y: ys } = cloud;
      for (let i = first; i < stop; i++) {
        const pixel = colours[places[i]];
        if (!pixel) continue;
        const [fromX, fromY] = [x0 + perX * xs[i], y0 + perY * ys[i]];
        if (!(fromX > -side && fromX < width && fromY > -side && fromY < height)) continue; // NaN, too
        const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
        const [right, bottom] = [Math.min(left + side, width), Math.min(top + side, height)];
        for (let row = Math.max(top, 0); row < bottom; row++)
          for (let column = Math.max(left, 0); column < right; column++) pixels[row * width + column] = pixel;
      }
    },
    draw() {
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
