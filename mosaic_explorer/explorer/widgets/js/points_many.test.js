import { afterEach, expect, it, vi } from "vitest";
import { THEMES } from "../../js_tests/example.js";
import { pointScales } from "./points_drawing.js";
import { drawManyByColour, pixelOf } from "./points_many.js";

afterEach(() => vi.unstubAllGlobals());

const SPEC = { axes: false, coloured: true, size: 2, palette: ["#001122", "#334455"], diverging: [] };

const images = []; // what was put on paper

/** What is drawn of three points of which two are in one place, one without a value: {colour: pixels}. */
function drawn(draw) {
  images.length = 0;
  vi.stubGlobal(
    "ImageData",
    class {
      constructor(width, height) {
        Object.assign(this, { width, height, data: new Uint8ClampedArray(4 * width * height) });
      }
    },
  );
  const paper = { getContext: () => ({ putImageData: image => images.push({ data: image.data.slice() }) }) };
  vi.spyOn(document, "createElement").mockReturnValue(paper);
  const ctx = { getTransform: () => ({ a: 1 }), drawImage() {} };
  const cloud = { x: Float32Array.of(0, 0, 1, 5, Number.NaN), y: Float32Array.of(0, 0, 1, 5, 0) };
  draw(ctx, cloud, pointScales(SPEC, [-1, 2, -1, 2], 300, 200, { zoom: 1, x: 0, y: 0 }));
  vi.restoreAllMocks();
  const counts = {};
  for (const pixel of new Uint32Array(images[0].data.buffer)) if (pixel) counts[pixel] = (counts[pixel] ?? 0) + 1;
  return counts;
}

it("each point is a few pixels in the colour of its value, known ones before grey ones, and what is outside is nowhere", () => {
  const colouring = { values: Float32Array.of(1, Number.NaN, 0, 1, 1), low: 0, high: 1, title: "" };
  const counts = drawn((ctx, cloud, scales) => drawManyByColour(ctx, SPEC, cloud, 0, 5, colouring, scales, THEMES.light));
  expect(counts).toEqual({ [pixelOf("#001122")]: 9, [pixelOf("#334455")]: 9 });
});

it("drawn anew on the same paper, with other colours or from elsewhere, nothing is left of before", () => {
  const values = Float32Array.of(1, Number.NaN, 0, 1, 1);
  const draw = (low, zoom) =>
    drawn((ctx, cloud, { frame }) => {
      const scales = pointScales(SPEC, [-1, 2, -1, 2], 300, 200, { zoom, x: 0, y: 0 });
      expect(scales.frame).toEqual(frame);
      drawManyByColour(ctx, SPEC, cloud, 0, 5, { values, low, high: low + 1, title: "" }, scales, THEMES.light);
    });
  expect(draw(0, 1)).toEqual({ [pixelOf("#001122")]: 9, [pixelOf("#334455")]: 9 });
  expect(draw(-1, 1)).toEqual({ [pixelOf("#334455")]: 18 });
  expect(draw(0, 60)).toEqual({});
});

it("a colour is told in three digits or six", () => {
  expect(pixelOf("#0f8")).toBe(pixelOf("#00ff88"));
  expect(pixelOf("#112233") >>> 0).toBe(0xff332211);
});
