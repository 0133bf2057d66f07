import { describe, expect, it } from "vitest";
import { DENSITY_SPEC, SCALAR } from "../../js_tests/example.js";
import { zoomOf } from "./zoom.js";

const [panel] = DENSITY_SPEC.panels; // from 0 to 3
const scalar = (/** @type {number} */ median, /** @type {number} */ range, truth = median) => ({
  ...SCALAR,
  lowest: median - range / 2,
  median,
  highest: median + range / 2,
  truth,
  x: new Float32Array(),
  density: new Float32Array(),
});
const zoom = (one, before = undefined, pins = [], isHeld = false) => zoomOf(panel, one, pins, before, isHeld);

describe("the part of the axis that is drawn", () => {
  it("holds what the answer holds, with room, and ends at round numbers", () => {
    const [from, to] = zoom(scalar(0.4213, 0.002));
    expect(from).toBeLessThan(0.4203);
    expect(to).toBeGreaterThan(0.4223);
    expect(to - from).toBeLessThan(0.006);
    expect(Number(from.toFixed(4))).toBeCloseTo(from, 9);
  });

  it("holds the truth, and the answers of pins", () => {
    const [from, to] = zoom(scalar(1, 0.01, 1.2), undefined, [scalar(0.8, 0.02)]);
    expect(from).toBeLessThan(0.79);
    expect(to).toBeGreaterThan(1.2);
  });

  it("is all of it where the answer is wide, where there is none, and where the value is seen", () => {
    expect(zoom(scalar(1.5, 2.5))).toBeNull();
    expect(zoom({ ...scalar(1, 0), lowest: Number.NaN, highest: Number.NaN })).toBeNull();
    expect(zoom({ ...scalar(1, 0.1), seen: true })).toBeNull();
  });

  it("never leaves the axis", () => {
    expect(zoom(scalar(0.03, 0.06))[0]).toBe(0);
  });

  it("stands still while what is drawn has room in it, and while a line is dragged", () => {
    const first = zoom(scalar(1, 0.01));
    expect(zoom(scalar(1.001, 0.009), first)).toBe(first);
    expect(zoom(scalar(1.1, 0.01), first)[0]).toBeGreaterThan(first[1]);
    expect(zoom(scalar(1, 0.0005), first)[1]).toBeLessThan(first[1]);
    expect(zoom({ ...scalar(1, 0.01), seen: true }, first, [], true)).toBe(first);
  });

  it("does not come and go with a width about the limit", () => {
    expect(zoom(scalar(1.5, 1.5), null)).toBeNull();
    expect(zoom(scalar(1.5, 1.5), [0.4, 2.6])).not.toBeNull();
  });
});
