import { expect, it } from "vitest";
import { pointsWithin, rectangle } from "./polygon.js";

/** A C, open to the right. */
const C = [
  [0, 0],
  [10, 0],
  [10, 2],
  [2, 2],
  [2, 8],
  [10, 8],
  [10, 10],
  [0, 10],
];

const isWithin = (x, y, outline) => pointsWithin(1, [x], [y], outline).length === 1;

it("a point in the bay of an outline is outside, one in its arms inside", () => {
  expect([isWithin(5, 5, C), isWithin(1, 5, C), isWithin(8, 1, C), isWithin(8, 9, C), isWithin(-1, 5, C)]).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

it("direction and beginning of an outline change nothing", () => {
  const others = [[...C].reverse(), [...C.slice(3), ...C.slice(0, 3)]];
  for (let x = -0.5; x < 11; x += 1.1)
    for (let y = -0.5; y < 11; y += 1.1) for (const other of others) expect(isWithin(x, y, other)).toBe(isWithin(x, y, C));
});

it("counts as many of a grid in a circle as its area says", () => {
  const circle = Array.from({ length: 200 }, (_, i) => [50 + 40 * Math.cos(i * 0.0314159), 50 + 40 * Math.sin(i * 0.0314159)]);
  const xs = Float32Array.from({ length: 10000 }, (_, i) => (i % 100) + 0.5);
  const ys = Float32Array.from({ length: 10000 }, (_, i) => Math.floor(i / 100) + 0.5);
  const found = pointsWithin(10000, xs, ys, circle);
  expect(Math.abs(found.length - Math.PI * 1600)).toBeLessThan(40);
  for (const i of found) expect(Math.hypot(xs[i] - 50, ys[i] - 50)).toBeLessThan(40.1);
});

it("what an outline that crosses itself encloses twice is outside", () => {
  const twice = [...rectangle([0, 0], [10, 10]), [0, 0], ...rectangle([3, 3], [7, 7]), [3, 3]];
  expect(isWithin(5, 5, twice)).toBe(false);
  expect(isWithin(1.5, 2, twice)).toBe(true);
});

it("points that are nowhere, or beyond the first n, are in no outline", () => {
  const [xs, ys] = [
    [5, Number.NaN, 5, 5],
    [1, 1, Number.NaN, 1],
  ];
  expect(pointsWithin(3, xs, ys, C)).toEqual([0]);
  expect(pointsWithin(4, xs, ys, [])).toEqual([]);
});
