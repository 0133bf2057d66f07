import { expect, it } from "vitest";
import { erfc } from "../../widgets/js/erfc.js";
import { cdf, crps, densityPlaces, pdf, peaks } from "./mixtures.js";

const mixture = (weights, means, sigmas) => ({ weights, means, sigmas, low: 0, high: 6 });

it("the error function is as tables have it", () => {
  expect([0, 0.5, 1, 2, -1].map(erfc)).toEqual(
    [1, 0.4795001222, 0.1572992071, 0.004677735, 1.8427007929].map(x => expect.closeTo(x, 6)),
  );
});

it("a normal distribution's score at its mean is 0.2337 of its width, and the distance far from it", () => {
  for (const sigma of [0.3, 0.01, 1e-4]) expect(crps(mixture([1], [2], [sigma]), 2) / sigma).toBeCloseTo(0.2337, 2);
  expect(crps(mixture([1], [2], [1e-4]), 5)).toBeCloseTo(3, 3);
  expect(crps(mixture([1], [2], [1e-4]), 7)).toBeCloseTo(5, 3);
});

it("what lies beyond the range is within it", () => {
  const half = mixture([1], [0], [1]);
  expect(cdf(half, [0, 6])).toEqual(Float64Array.from([0, 1]));
  expect(pdf(half, [0])[0]).toBeCloseTo(2 * 0.39894, 4);
  expect(pdf(half, [-0.1, 6.1])).toEqual(Float64Array.from([0, 0]));
});

it("places lie close where a density is sharp, and rise", () => {
  const places = densityPlaces([mixture([0.5, 0.5], [1, 4], [1e-4, 1])]);
  expect(places.every((x, i) => i === 0 || x > places[i - 1])).toBe(true);
  expect(places.filter(x => Math.abs(x - 1) < 5e-4).length).toBeGreaterThan(20);
});

it("two peaks stay two with their shares, a shoulder is none", () => {
  const found = peaks(mixture([0.7, 0.3], [1, 4], [0.05, 0.1]));
  expect(found.map(([place]) => place)).toEqual([expect.closeTo(1, 2), expect.closeTo(4, 2)]);
  expect(found.map(([, share]) => share)).toEqual([expect.closeTo(0.7, 2), expect.closeTo(0.3, 2)]);
  expect(found[0][2]).toBeCloseTo(0.05, 2);
  expect(peaks(mixture([0.7, 0.3], [1, 1.1], [0.1, 0.1]))).toEqual([]);
  expect(peaks(mixture([0.98, 0.02], [1, 4], [0.1, 0.1]))).toEqual([]);
});
