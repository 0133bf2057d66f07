import { afterEach, expect, it } from "vitest";
import { THEMES } from "../../js_tests/example.js";
import { SvgContext } from "../../widgets/js/svg.js";
import { createView } from "./distribution.js";
import { drawDistribution } from "./distribution_drawing.js";

afterEach(() => document.body.replaceChildren());

const CURVE = {
  title: "n(z)",
  words: "redshifts of 4 galaxies",
  x_label: "redshift",
  ends: [0, 2],
  density: Float32Array.from([0.2, 0.8, 0, 0]),
  medians: Float32Array.from([1, 0]),
  legend: ["sum of p(z)", "medians"],
};

it("has the mean of the densities as a line, the medians as steps, and says which is which", () => {
  const ctx = new SvgContext(426, 300);
  drawDistribution(ctx, CURVE, 426, 300, THEMES.light);
  const svg = new DOMParser().parseFromString(ctx.text(), "text/html");
  const [line] = svg.querySelectorAll(`path[stroke="${THEMES.light.answer}"]`);
  const points = line.getAttribute("d").slice(1).split("L");
  expect(points.map(point => Number(point.split(" ")[0]))).toEqual([100.5, 189.5, 278.5, 367.5]); // the middles of bins
  const heights = points.map(point => 260 - Number(point.split(" ")[1]));
  expect(heights[1] / heights[0]).toBeCloseTo(4, 3);
  const texts = [...svg.querySelectorAll("text")].map(text => text.textContent);
  expect(texts).toEqual(expect.arrayContaining(["redshift", "density", "sum of p(z)", "medians"]));
});

it("is drawn when there is something, and named for who cannot see it", async () => {
  const data = { spec: { key: "population", height: 300 }, curve: {}, colours: THEMES, dark: false };
  const view = createView(data, { send() {}, set() {} });
  document.body.append(view.element);
  await Promise.resolve();
  const canvas = view.element.querySelector("canvas");
  expect(canvas.getAttribute("aria-label")).toBeNull();
  view.changes.curve(CURVE);
  expect(canvas.getAttribute("aria-label")).toBe("redshifts of 4 galaxies");
  expect(view.element.querySelector("b").textContent).toBe("n(z)");
});
