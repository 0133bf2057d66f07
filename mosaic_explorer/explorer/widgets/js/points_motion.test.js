import { afterEach, expect, it, vi } from "vitest";
import { THEMES } from "../../js_tests/example.js";
import { createView } from "./points.js";
import { createTrail } from "./points_trail.js";

afterEach(() => document.body.replaceChildren());

const SPEC = {
  ...{ key: "map", title: "Map", height: 300, axes: false, coloured: true, size: 2, zoomable: true, selectable: true },
  ...{ follows: true, palette: ["#001", "#002"], diverging: ["#003", "#004"] },
};
const at = (x, y, caption, more = {}) => ({
  ...{ x, y, ends: [0, 10, 0, 10], words: "map", x_label: "", y_label: "", stays: true, caption },
  ...more,
});

async function open(points, here = 0) {
  const data = { spec: SPEC, points, colouring: {}, groups: {}, here, colours: THEMES, dark: false };
  const view = createView(data, { send() {}, set() {} });
  document.body.append(view.element);
  await Promise.resolve();
  await Promise.resolve();
  return view;
}
const tell = scenes =>
  window.dispatchEvent(
    new CustomEvent("mosaic-scenes", { detail: { explorer: document, scenes: { vectors: { row: 0 }, ...scenes } } }),
  );

it("points of the map that stays arrive where they are now, and can be shown as they were", async () => {
  const { changes, element } = await open(at([1, 2], [1, 2], "lsst"));
  const [plot, earlier] = [element.plot, element.querySelector(".earlier")];
  expect(earlier.hidden).toBe(true);
  changes.points(at([5, 6], [1, 2], "sfh"));
  await vi.waitFor(() => expect([...plot.points().x]).toEqual([5, 6]));
  expect(earlier.hidden).toBe(false);
  earlier.click();
  expect(element.querySelector("[role=status]").textContent).toContain("lsst");
  await vi.waitFor(() => expect([...plot.points().x]).toEqual([1, 2]));
  earlier.click();
  await vi.waitFor(() => expect([...plot.points().x]).toEqual([5, 6]));
  changes.points(at([0, 1], [0, 1], "sfh", { stays: false })); // another map: there is no before
  expect([...plot.points().x]).toEqual([0, 1]);
  expect(earlier.hidden).toBe(true);
});

it("the galaxy in view is where the model in the page has it, and leaves a trail", async () => {
  const { changes, element } = await open(at([1, 2], [1, 2], "lsst"));
  const { plot } = element;
  tell({ place: [3, 3] });
  tell({ place: [4, 3] });
  tell({ place: [4, 3.000001] }); // not a move
  expect([plot.place(), plot.trail().length]).toEqual([[4, 3.000001], 3]);
  changes.here(1);
  expect([plot.place(), plot.trail().length]).toEqual([[2, 2], 1]);
  changes.here(-1); // one that is not on the map
  tell({ place: [7, 7], vectors: { row: 99 } });
  expect([plot.place(), plot.trail().length]).toEqual([[7, 7], 1]);
});

it("a long trail keeps its newest places", () => {
  const trail = createTrail();
  for (let i = 0; i < 1000; i++) trail.visit(0, [i, 0], 10);
  expect(trail.places.length).toBeLessThan(260);
  expect(trail.places.at(-1)).toEqual([999, 0]);
  expect(trail.places[0]).toEqual([0, 0]);
});
