import { afterEach, expect, it } from "vitest";
import { THEMES } from "../../js_tests/example.js";
import { pointer, press } from "../../js_tests/explorer.js";
import { drawGroups, drawNotFound, foundOf } from "./groups.js";
import { createView } from "./points.js";
import { pointScales } from "./points_drawing.js";
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
  palette: ["#001"],
};
const POINTS = { x: [0, 1, 2, 1], y: [0, 1, 2, 1.02], ends: [-1, 3, -1, 3], words: "", x_label: "", y_label: "" };

async function open(changes = {}) {
  const sent = [];
  const data = { spec: SPEC, points: POINTS, colouring: {}, groups: {}, here: -1, colours: THEMES, dark: false, ...changes };
  const view = createView(data, { send: message => sent.push(message), set() {} });
  document.body.append(view.element);
  await Promise.resolve();
  await Promise.resolve();
  const button = name => view.element.querySelector(`[aria-label="${name}"]`);
  return { ...view, sent, plot: view.element.plot, button };
}

/** Draws around the points 1 and 3. */
function around(plot, options = {}) {
  const [x, y] = plot.spot(1);
  pointer(plot, "pointerdown", x - 30, y - 30, options);
  for (const [dx, dy] of [
    [30, -30],
    [30, 30],
    [-30, 30],
  ])
    pointer(plot, "pointermove", x + dx, y + dy, options);
  pointer(plot, "pointerup", x - 30, y + 30, options);
}

it("with Shift one draws around points, and the map stays where it is", async () => {
  const { plot, sent } = await open();
  const before = plot.spot(1);
  around(plot, { shiftKey: true });
  expect(sent).toEqual([{ act: "lasso", group: "A", points: [1, 3] }]);
  expect(plot.spot(1)).toEqual(before);
});

it("with Alt or Ctrl it is a box, from corner to corner", async () => {
  const { plot, sent } = await open();
  const [x, y] = plot.spot(1);
  for (const key of ["altKey", "ctrlKey"]) {
    const options = { shiftKey: true, [key]: true };
    pointer(plot, "pointerdown", x - 30, y - 30, options);
    pointer(plot, "pointermove", x + 30, y + 30, options);
    pointer(plot, "pointerup", x + 30, y + 30, options);
  }
  expect(sent).toEqual(Array(2).fill({ act: "lasso", group: "A", points: [1, 3] }));
});

it("the lasso is chosen by a button for its group, and given up by pressing it again or by Escape", async () => {
  const { plot, sent, button } = await open();
  button("lasso group B").click();
  expect(button("lasso group B").getAttribute("aria-pressed")).toBe("true");
  around(plot);
  expect(sent).toEqual([{ act: "lasso", group: "B", points: [1, 3] }]);
  press(plot.canvas, "Escape");
  expect(button("lasso group B").getAttribute("aria-pressed")).toBe("false");
  press(plot.canvas, "+");
  const before = plot.spot(1);
  around(plot);
  expect(sent.length).toBe(1);
  expect(plot.spot(1)).not.toEqual(before); // the map has moved
});

it("a click opens a galaxy even while the lasso is chosen", async () => {
  const { plot, sent, button } = await open();
  button("lasso group A").click();
  pointer(plot, "pointerdown", ...plot.spot(2));
  pointer(plot, "pointerup", ...plot.spot(2));
  expect(sent).toEqual([2]);
});

it("Escape gives up a lasso that is being drawn, and one around nothing says so", async () => {
  const { plot, sent, element } = await open();
  const [x, y] = plot.spot(1);
  pointer(plot, "pointerdown", x - 30, y - 30, { shiftKey: true });
  pointer(plot, "pointermove", x + 30, y - 30);
  expect(element.querySelector(".lasso path").getAttribute("d")).toMatch(/^M/);
  press(plot.canvas, "Escape");
  expect(element.querySelector(".lasso path").getAttribute("d")).toBe("");
  pointer(plot, "pointerup", x + 30, y + 30);
  const [x2, y2] = [x + 60, y - 10];
  pointer(plot, "pointerdown", x2, y2, { shiftKey: true });
  pointer(plot, "pointermove", x2 + 20, y2);
  pointer(plot, "pointermove", x2 + 20, y2 + 20);
  pointer(plot, "pointerup", x2, y2 + 20);
  expect(sent).toEqual([]);
  expect(element.querySelector("[role=status]").textContent).toContain("No point");
});

it("by keyboard Shift and arrows draw a rectangle, Enter takes it, and the counts are told", async () => {
  const { plot, sent, element } = await open();
  for (let i = 0; i < 4; i++) press(plot.canvas, "ArrowLeft", { shiftKey: true }); // from the middle
  for (let i = 0; i < 4; i++) press(plot.canvas, "ArrowDown", { shiftKey: true });
  expect(element.querySelector("[role=status]").textContent).toMatch(/points within; Enter makes them group A/);
  press(plot.canvas, "Escape");
  press(plot.canvas, "Enter");
  expect(sent).toEqual([]);
  element.querySelector("[aria-label='lasso group B']").click();
  for (let i = 0; i < 10; i++) press(plot.canvas, "ArrowLeft");
  for (let i = 0; i < 10; i++) press(plot.canvas, "ArrowUp");
  for (let i = 0; i < 20; i++) press(plot.canvas, "ArrowRight", { shiftKey: true });
  for (let i = 0; i < 20; i++) press(plot.canvas, "ArrowDown", { shiftKey: true });
  press(plot.canvas, "Enter");
  expect(sent).toEqual([{ act: "lasso", group: "B", points: [1, 3] }]);
});

it("groups are counted on their buttons, looked at and let go", async () => {
  const { sent, element, changes, button } = await open();
  const see = [...element.querySelectorAll("button")].find(one => one.textContent.startsWith("stacks"));
  expect(see.hidden).toBe(true);
  changes.groups({ marks: [1, 0, 2, 0], counts: { A: 41, B: 1 } });
  expect(button("lasso group A").textContent).toBe("A 41");
  see.click();
  button("let the groups A and B go").click();
  expect(sent).toEqual([{ act: "look" }, { act: "clear" }]);
});

it("points that are not among those found are neither opened nor taken", async () => {
  const { plot, sent } = await open({ groups: { marks: [0, 4, 0, 0], counts: { A: 0, B: 0 } } });
  around(plot, { shiftKey: true });
  expect(sent).toEqual([{ act: "lasso", group: "A", points: [3] }]);
});

it("A are circles, B squares, those not found grey and behind, and the cloud without them keeps their numbers", () => {
  const cloud = { ...POINTS, x: Float32Array.from(POINTS.x), y: Float32Array.from(POINTS.y) };
  const groups = { marks: Uint8Array.from([1, 2, 4, 3]) };
  const scales = pointScales(SPEC, POINTS.ends, 400, 300, { zoom: 1, x: 0, y: 0 });
  const ctx = new SvgContext(400, 300);
  drawNotFound(ctx, SPEC, cloud, groups, scales, THEMES.light);
  drawGroups(ctx, cloud, groups, scales, THEMES.light);
  const svg = new DOMParser().parseFromString(ctx.text(), "text/html");
  const path = (what, colour) => svg.querySelector(`path[${what}="${colour}"]`).getAttribute("d");
  expect(path("stroke", THEMES.light.group_a).match(/a3.6/g).length).toBe(4); // two circles of two arcs
  expect(path("stroke", THEMES.light.group_b).match(/M/g).length).toBe(2);
  expect(path("fill", THEMES.light.edge)).toContain("a1.4");
  const found = foundOf(cloud, groups);
  expect([...found.x].map(Number.isNaN)).toEqual([false, false, true, false]);
  expect(foundOf(cloud, { marks: [1, 2, 0, 0] })).toBe(cloud);
});
