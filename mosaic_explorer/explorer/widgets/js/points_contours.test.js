import { expect, it } from "vitest";
import { THEMES } from "../../js_tests/example.js";
import { contoursOf, drawContours, drawHulls, hullOf } from "./points_contours.js";
import { pointScales } from "./points_drawing.js";
import { SvgContext } from "./svg.js";

const SPEC = { axes: false, coloured: true, size: 2, palette: [], diverging: [] };
const ends = [0, 10, 0, 10];
/** Two heaps of points, the second one with a stray. */
const heaps = () => {
  const x = [];
  const y = [];
  for (let i = 0; i < 400; i++) {
    const [angle, reach] = [i * 2.4, Math.sqrt(i / 400)];
    x.push(2 + Math.cos(angle) * reach, 8 + Math.cos(angle) * reach);
    y.push(2 + Math.sin(angle) * reach, 7 + Math.sin(angle) * reach);
  }
  return { x: Float32Array.from([...x, Number.NaN]), y: Float32Array.from([...y, 1]), ends };
};

it("lines of equal density run around each heap, the innermost the tightest", () => {
  const cloud = heaps();
  const contours = contoursOf(cloud);
  expect(contours.length).toBeGreaterThan(3);
  expect(contours[0].coordinates.length).toBe(2);
  const width = ({ coordinates }) => {
    const columns = coordinates[0][0].map(([column]) => column);
    return Math.max(...columns) - Math.min(...columns);
  };
  expect(width(contours.at(-1))).toBeLessThan(width(contours[0]));
  expect(contoursOf({ ...cloud, x: cloud.x.slice(0, 20), y: cloud.y.slice(0, 20) })).toEqual([]);
  const ctx = new SvgContext(300, 300);
  drawContours(ctx, contours, cloud, pointScales(SPEC, ends, 300, 300, { zoom: 1, x: 0, y: 0 }), THEMES.light);
  expect(ctx.text()).toContain(`stroke="${THEMES.light.ink}"`);
});

it("a group has an outline without its strays, and its letter", () => {
  const cloud = heaps();
  const heap = Array.from({ length: 400 }, (_, i) => 2 * i);
  expect(Math.max(...hullOf(cloud, heap).map(([x]) => x))).toBeLessThan(3.01);
  expect(hullOf(cloud, heap.slice(0, 4))).toBeNull();
  const ctx = new SvgContext(300, 300);
  const marks = Uint8Array.from(cloud.x, (_, i) => (i % 2 ? 2 : 0));
  drawHulls(ctx, cloud, { marks }, pointScales(SPEC, ends, 300, 300, { zoom: 1, x: 0, y: 0 }), THEMES.light);
  expect(ctx.text()).toContain(">B</text>");
  expect(ctx.text()).not.toContain(">A</text>");
});
