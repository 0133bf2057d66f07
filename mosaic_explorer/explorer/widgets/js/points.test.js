import { afterEach, expect, it } from "vitest";
import { THEMES } from "../../js_tests/example.js";
import { pointer, press } from "../../js_tests/explorer.js";
import { createView } from "./points.js";
import { drawHere, drawPoints, pointScales } from "./points_drawing.js";
import { SvgContext } from "./svg.js";

afterEach(() => document.body.replaceChildren());

const SPEC = {
  key: "map",
  title: "Map",
  height: 300,
  axes: false,
  coloured: true,
  size: 2,
  zoomable: true,
  selectable: true,
  palette: ["#001", "#002"],
  diverging: ["#003", "#004"],
};
const POINTS = {
  x: [0, 1, 2, Number.NaN],
  y: [0, 1, 2, 1],
  ends: [-1, 3, -1, 3],
  words: "map of 4 galaxies",
  x_label: "true",
  y_label: "predicted",
};
const COLOURING = { values: [0, 1, Number.NaN, 1], low: 0, high: 1, title: "redshift" };

async function open(spec = {}) {
  const sent = [];
  const data = {
    spec: { ...SPEC, ...spec },
    points: POINTS,
    colouring: COLOURING,
    groups: {},
    here: 1,
    colours: THEMES,
    dark: false,
  };
  const view = createView(data, { send: row => sent.push(row), set() {} });
  document.body.append(view.element);
  await Promise.resolve();
  await Promise.resolve();
  const plot = view.element.plot;
  return { ...view, sent, plot };
}

it("a click on a point opens its galaxy, one beside it does not", async () => {
  const { plot, sent } = await open();
  const [x, y] = plot.spot(2);
  for (const [px, py] of [
    [x + 3, y],
    [x + 60, y + 60],
  ]) {
    pointer(plot, "pointerdown", px, py);
    pointer(plot, "pointerup", px, py);
  }
  expect(sent).toEqual([2]);
});

it("the pointer reads a point's value", async () => {
  const { plot, element } = await open();
  pointer(plot, "pointermove", ...plot.spot(1));
  expect(element.querySelector(".tip").textContent).toBe("galaxy 1redshift 1.00");
});

it("a map is moved by a drag, which opens no galaxy, and zoomed and moved by keys", async () => {
  const { plot, sent } = await open();
  const [x, y] = plot.spot(1);
  press(plot.canvas, "+");
  const [zoomed] = plot.spot(2);
  expect(zoomed - plot.spot(1)[0]).toBeGreaterThan(0);
  pointer(plot, "pointerdown", x, y);
  pointer(plot, "pointermove", x + 40, y);
  pointer(plot, "pointerup", x + 40, y);
  expect(plot.spot(1)[0]).not.toBeCloseTo(x, 0);
  expect(sent).toEqual([]);
  press(plot.canvas, "0");
  expect(plot.spot(1)).toEqual([x, y]);
});

it("points have the colours of their values, those without one are grey, the galaxy in view is ringed", () => {
  const cloud = { ...POINTS, x: Float32Array.from(POINTS.x), y: Float32Array.from(POINTS.y) };
  const scales = pointScales(SPEC, POINTS.ends, 400, 300, { zoom: 1, x: 0, y: 0 });
  const ctx = new SvgContext(400, 300);
  drawPoints(ctx, SPEC, cloud, { ...COLOURING, values: Float32Array.from(COLOURING.values) }, scales, THEMES.light);
  drawHere(ctx, SPEC, cloud, [1, 1], scales, THEMES.light);
  const svg = new DOMParser().parseFromString(ctx.text(), "text/html");
  const discs = colour => svg.querySelectorAll(`path[fill="${colour}"]`).length;
  expect(["#001", "#002", THEMES.light.hidden].map(discs)).toEqual([1, 1, 1]);
  const ring = svg.querySelector(`path[stroke="${THEMES.light.answer}"]`);
  expect(ring.getAttribute("d")).toMatch(new RegExp(`^M${scales.x(1) - 7} ${scales.y(1)}a7 7`));
});

const discsOf = (spec, cloud, colouring) => {
  const scales = pointScales(spec, POINTS.ends, 400, 300, { zoom: 1, x: 0, y: 0 }, colouring !== null);
  const ctx = new SvgContext(400, 300);
  const floats = { ...cloud, x: Float32Array.from(cloud.x), y: Float32Array.from(cloud.y) };
  drawPoints(
    ctx,
    spec,
    floats,
    colouring && { ...colouring, values: Float32Array.from(colouring.values) },
    scales,
    THEMES.light,
  );
  const svg = new DOMParser().parseFromString(ctx.text(), "text/html");
  return { svg, discs: colour => svg.querySelectorAll(`path[fill="${colour}"]`).length, scales };
};

it("a scatter has colours only if some are chosen, and room for their bar", () => {
  const spec = { ...SPEC, axes: true, coloured: false };
  const plain = discsOf(spec, POINTS, null);
  expect([plain.discs("#001"), plain.discs(THEMES.light.answer)]).toEqual([0, 3]);
  const coloured = discsOf(spec, POINTS, COLOURING);
  expect([coloured.discs("#001"), coloured.discs("#002"), coloured.discs(THEMES.light.answer)]).toEqual([1, 1, 0]);
  expect(coloured.scales.frame.right).toBeLessThan(plain.scales.frame.right);
  expect([...coloured.svg.querySelectorAll("text")].map(text => text.textContent)).toContain("redshift");
});

it("what has two signs has a palette of its own", () => {
  const { discs } = discsOf(SPEC, POINTS, { ...COLOURING, values: [-1, 1, 0.5, 1], low: -1, diverging: true });
  expect([discs("#003"), discs("#004"), discs("#001")]).toEqual([1, 1, 0]);
});

it("galaxies laid over others have one colour, or their own before grey ones", () => {
  const cloud = { ...POINTS, behind: 2, legend: ["yours", "others"] };
  const over = discsOf(SPEC, cloud, { ...COLOURING, values: [Number.NaN, Number.NaN, 0, 1] });
  expect([over.discs("#001"), over.discs(THEMES.light.answer)]).toEqual([1, 2]);
  const own = discsOf(SPEC, cloud, { ...COLOURING, values: [0, 1, Number.NaN, Number.NaN], own: true });
  expect([own.discs("#001"), own.discs("#002")]).toEqual([1, 2]); // one in the legend
  expect(own.discs(THEMES.light.hidden)).toBe(2);
});

it("the pointer reads the colour on a scatter, too, with digits that the scale is worth", async () => {
  const { plot, element } = await open({ axes: true, coloured: false, zoomable: false });
  plot.element ??= element;
  pointer(plot, "pointermove", ...plot.spot(1));
  expect(element.querySelector(".tip").textContent).toBe("galaxy 1true 1.00predicted 1.00redshift 1.00");
});

it("axes have ticks, labels, and the line on which both are equal", () => {
  const cloud = { ...POINTS, x: Float32Array.from(POINTS.x), y: Float32Array.from(POINTS.y) };
  const spec = { ...SPEC, axes: true, coloured: false };
  const scales = pointScales(spec, POINTS.ends, 400, 300, { zoom: 1, x: 0, y: 0 });
  const ctx = new SvgContext(400, 300);
  drawPoints(ctx, spec, cloud, null, scales, THEMES.light);
  const svg = new DOMParser().parseFromString(ctx.text(), "text/html");
  const texts = [...svg.querySelectorAll("text")].map(text => text.textContent);
  expect(texts).toEqual(["−1", "0", "1", "2", "3", "−1", "0", "1", "2", "3", "true", "predicted"]);
  expect(svg.querySelector("path[stroke-dasharray='5,4']").getAttribute("d")).toBe("M56.00 260.00L386.00 8.00");
});
