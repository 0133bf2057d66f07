import { expect, it } from "vitest";
import { THEMES } from "../../js_tests/example.js";
import { drawDensity, isDense } from "./points_density.js";
import { pointScales } from "./points_drawing.js";
import { SvgContext } from "./svg.js";

const SPEC = { key: "population", title: "", height: 310, axes: true, coloured: false, size: 2, zoomable: false };

it("points that lie together are one cell, the more the stronger; those alone, and those unknown, are not", () => {
  const x = new Float32Array(5000).fill(1);
  const y = new Float32Array(5000).fill(1);
  x.fill(2, 0, 10);
  [x[0], y[0]] = [0.5, 1.8]; // far off
  y.fill(Number.NaN, 10, 20);
  const cloud = { x, y, ends: [0, 3, 0, 3], words: "", x_label: "", y_label: "" };
  expect(isDense(cloud)).toBe(true);
  expect(isDense({ ...cloud, x: x.subarray(0, 100) })).toBe(false);
  const scales = pointScales(SPEC, cloud.ends, 420, 310, { zoom: 1, x: 0, y: 0 });
  const ctx = new SvgContext(420, 310);
  drawDensity(ctx, SPEC, cloud, scales, THEMES.light);
  const svg = new DOMParser().parseFromString(ctx.text(), "text/html");
  const cells = [...svg.querySelectorAll(`rect[fill="${THEMES.light.answer}"]`)].filter(
    cell => cell.getAttribute("width") === "3",
  );
  expect(cells.length).toBe(2);
  const opacity = cells.map(cell => Number(cell.getAttribute("fill-opacity") ?? cell.getAttribute("opacity")));
  expect(opacity[0]).not.toBe(opacity[1]);
  expect(Math.max(...opacity.map(value => value || 1))).toBe(1);
  expect([...svg.querySelectorAll("text")].map(text => text.textContent)).toEqual(["galaxies: 3", "4980"]);
});
