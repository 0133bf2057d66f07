import { describe, expect, it } from "vitest";
import { DENSITY_SPEC, SCALAR } from "../../js_tests/example.js";
import { insetOf } from "./inset.js";

const [panel] = DENSITY_SPEC.panels; // from 0 to 3
const FRAME = { left: 10, right: 310, top: 4, bottom: 60 };
const scalar = (/** @type {number} */ median, /** @type {number} */ range) => ({
  ...SCALAR,
  lowest: median - range / 2,
  median,
  highest: median + range / 2,
  x: new Float32Array(),
  density: new Float32Array(),
});
/** @type {(median: number, range: number, before?: any) => any} */
const inset = (median, range, before = null) => insetOf(panel, scalar(median, range), FRAME, before);

describe("an inset", () => {
  it("is there where a density is too sharp for the axis, and only there", () => {
    expect(inset(1, 0.2)).toBeNull();
    const { from, to } = inset(0.4213, 0.002);
    expect(to - from).toBeGreaterThanOrEqual(0.006);
    expect(to - from).toBeLessThan(0.02);
    expect(from).toBeLessThan(0.4203);
    expect(to).toBeGreaterThan(0.4223);
    expect(insetOf(panel, { ...scalar(1, 0.002), seen: true }, FRAME, null)).toBeNull();
  });

  it("lies where the peak is not", () => {
    expect(inset(0.4, 0.01).frame.left).toBeGreaterThan(160);
    expect(inset(2.5, 0.01).frame.right).toBeLessThan(160);
  });

  it("stands still while what it shows fits into it", () => {
    const first = inset(1, 0.01);
    const moved = inset(1.004, 0.012, first);
    expect([moved.from, moved.to]).toEqual([first.from, first.to]);
    expect(inset(1.1, 0.01, first).from).toBeGreaterThan(first.to);
    expect(inset(1, 0.0005, first).to).toBeLessThan(first.to);
  });

  it("does not come and go with a width about the limit, nor change sides with a median about the middle", () => {
    expect(inset(1, 0.12)).toBeNull();
    expect(inset(1, 0.12, inset(1, 0.09))).not.toBeNull();
    expect(inset(1.52, 0.01, inset(1.49, 0.01)).isRight).toBe(true);
    expect(inset(1.48, 0.01, inset(1.51, 0.01)).isRight).toBe(false);
  });
});
