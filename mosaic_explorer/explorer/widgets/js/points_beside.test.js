import { afterEach, expect, it, vi } from "vitest";
import { THEMES } from "../../js_tests/example.js";
import { createView } from "./points.js";
import { halves } from "./points_beside.js";
import { pointScales } from "./points_drawing.js";

afterEach(() => document.body.replaceChildren());

const SPEC = {
  ...{ key: "map", title: "Map", height: 300, axes: false, coloured: true, size: 2, zoomable: true, selectable: true },
  ...{ palette: ["#001", "#002"], diverging: ["#003", "#004"] },
};
const at = (x, y, caption, more = {}) => ({
  ...{ x, y, ends: [0, 10, 0, 10], words: "map", x_label: "", y_label: "", stays: true, caption },
  ...more,
});

it("both halves have the same scales, and a place on the left is as far from its like on the right everywhere", () => {
  const whole = pointScales(SPEC, [0, 10, -1, 1], 500, 300, { zoom: 2, x: 0.1, y: 0 });
  const { other, now, apart } = halves(whole);
  for (const x of [0, 3, 9]) expect(now.x(x) - other.x(x)).toBeCloseTo(apart);
  expect(other.x.domain()).toEqual(whole.x.domain());
  expect([other.frame.left, now.frame.right]).toEqual([whole.frame.left, whole.frame.right]);
  expect(other.frame.right).toBeLessThan(now.frame.left);
});

it("the one before stays on the left while others come, until it is let go, or the galaxies are others", async () => {
  const data = {
    spec: SPEC,
    points: at([1, 2], [1, 2], "lsst"),
    colouring: {},
    groups: {},
    here: 0,
    colours: THEMES,
    dark: false,
  };
  const { changes, element } = createView(data, { send() {}, set() {} });
  document.body.append(element);
  const button = element.querySelector(".beside");
  const { plot } = element;
  button.click(); // nothing was before: what is now is held
  expect(plot.beside().caption).toBe("lsst");
  changes.points(at([5, 6], [1, 2], "sfh"));
  changes.points(at([7, 6], [1, 2], "sed"));
  await vi.waitFor(() => expect([...plot.points().x]).toEqual([7, 6]));
  expect([plot.beside().caption, button.getAttribute("aria-pressed")]).toEqual(["lsst", "true"]);
  button.click();
  expect(plot.beside()).toBe(null);
  button.click();
  expect(plot.beside().caption).toBe("sfh");
  changes.points(at([1, 2, 3], [1, 2, 3], "sed")); // others
  expect([plot.beside(), button.hidden]).toEqual([null, false]);
  changes.points(at([1, 2, 3], [1, 2, 3], "sed", { stays: false })); // a map of its own
  expect(button.hidden).toBe(true);
});
