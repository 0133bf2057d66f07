import { describe, expect, it } from "vitest";
import { logTicks, roundTicks, scale, steadyEnds } from "./scales.js";

describe("a scale", () => {
  it("goes from values to pixels and back, linear and logarithmic", () => {
    const linear = scale(0, 10, 100, 200);
    const log = scale(100, 10000, 0, 60, true);
    expect(linear(2.5)).toBeCloseTo(125);
    expect(linear.invert(125)).toBeCloseTo(2.5);
    expect(log(1000)).toBeCloseTo(30);
    expect(log.invert(45)).toBeCloseTo(10 ** 3.5);
  });

  it("may run downwards, as pixels do", () => {
    const y = scale(5, 1, 10, 90);
    expect([y(5), y(3), y(1)]).toEqual([10, 50, 90]);
    expect(y.domain()).toEqual([5, 1]);
  });

  it("has no place for what is no number", () => {
    expect(scale(0, 1, 0, 1)(Number.NaN)).toBeNaN();
  });
});

describe("round ticks", () => {
  it.each([
    [0, 3, 6, [0, 0.5, 1, 1.5, 2, 2.5, 3]],
    [-0.1, 13.9, 8, [0, 2, 4, 6, 8, 10, 12]],
    [7, 12, 6, [7, 8, 9, 10, 11, 12]],
    [10, 15.5, 6, [10, 11, 12, 13, 14, 15]],
    [0, 2.1, 10, [0, 0.5, 1, 1.5, 2]],
    [0, 0.21, 10, [0, 0.05, 0.1, 0.15, 0.2]],
  ])("between %f and %f, at most %d steps", (low, high, most, ticks) => {
    const found = roundTicks(low, high, most);
    expect(found).toHaveLength(ticks.length);
    found.forEach((tick, i) => {
      expect(tick).toBeCloseTo(ticks[i], 12);
    });
  });

  it("are never more steps than room, in steps of 1, 2 or 5", () => {
    for (let i = 1; i < 400; i++) {
      const [high, most] = [0.013 * i ** 1.7, 3 + (i % 9)];
      const ticks = roundTicks(0, high, most);
      const step = ticks[1] - ticks[0];
      expect(high / step).toBeLessThanOrEqual(most * 1.002);
      expect(high / step).toBeGreaterThan(most / 2.51); // and not much fewer
      expect([1, 2, 5, 10].some(k => Math.abs(step / 10 ** Math.floor(Math.log10(step * 1.0001)) - k) < 1e-6)).toBe(true);
    }
  });

  it("keep one at an end that is round but for its last bit", () => {
    expect(roundTicks(3 * 0.2, 1, 4)[0]).toBeCloseTo(0.6);
    expect(roundTicks(0, 3 * 0.1, 3).at(-1)).toBeCloseTo(0.3);
  });
});

describe("ticks of a logarithmic axis", () => {
  it("prefer 1, 2 and 5 times powers of ten, and do not crowd", () => {
    const ticks = logTicks(990, 50500, 700).sort((a, b) => a - b);
    expect(ticks).toEqual(expect.arrayContaining([1000, 2000, 5000, 10000, 20000, 50000]));
    const x = scale(990, 50500, 0, 700, true);
    ticks.slice(1).forEach((tick, i) => {
      expect(x(tick) - x(ticks[i])).toBeGreaterThan(49); // a label has 62 px, less where two are short
    });
  });

  it("are fewer on a narrow axis", () => {
    expect(logTicks(0.33, 5.1, 300).length).toBeLessThan(logTicks(0.33, 5.1, 900).length);
  });
});

describe("ends", () => {
  it("are whole steps around what is drawn", () => {
    expect(steadyEnds(undefined, 1.1, 3.2, 0.5, false)).toEqual([0.5, 3.5]);
  });

  it("stay where they are about right, and follow where they are not", () => {
    expect(steadyEnds([0, 4], 1.1, 3.2, 0.5, false)).toEqual([0, 4]);
    expect(steadyEnds([0, 9], 1.1, 3.2, 0.5, false)).toEqual([0.5, 3.5]);
    expect(steadyEnds([2, 4], 1.1, 3.2, 0.5, false)).toEqual([0.5, 3.5]);
  });

  it("only grow while something is dragged", () => {
    expect(steadyEnds([0, 9], 1.1, 3.2, 0.5, true)).toEqual([0, 9]);
    expect(steadyEnds([2, 9], 1.1, 3.2, 0.5, true)).toEqual([0.5, 9]);
  });

  it("stay where there is nothing to draw", () => {
    expect(steadyEnds([2, 3], Infinity, -Infinity, 1, false)).toEqual([2, 3]);
    expect(steadyEnds(undefined, Infinity, -Infinity, 1, false)).toEqual([0, 1]);
  });
});
