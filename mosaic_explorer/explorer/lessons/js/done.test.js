import { expect, test } from "vitest";
import { isDone, unmet } from "./done.js";

/** @type {import("./types.js").Moment} */
const MOMENT = {
  ...{ page: 1, row: 3, noise: "lsst-y1", edits: { redshift: 1.2 }, truth: "off", frame: "rest", time: "cosmic", sfr: "log" },
  ...{ pins: 1, scalar: "redshift", seen: [[3, 6], [10, 20]] }, // biome-ignore format: pairs
};
const BESIDE = { widths: { redshift: 0.05, log_halo_mass: Number.NaN }, hasGuessed: false, hasChosen: true, firstRow: 2 };

test.each([
  [
    {
      shows: [
        [3, 6],
        [12, 13],
      ],
    },
    true,
  ],
  [{ shows: [[5, 7]] }, false],
  [{ hides: [[6, 10]] }, true],
  [{ hides: [[6, 11]] }, false],
  [{ row: 3, noise: "lsst-y1" }, true],
  [{ row: 3, noise: "noise-free" }, false],
  [{ noise: ["noise-free", "lsst-y1"] }, true],
  [{ other_galaxy: true }, true],
  [{ edited: { redshift: { above: 1 } } }, true],
  [{ edited: { redshift: { above: 1, below: 1.1 } } }, false],
  [{ edited: { g: { above: 1 } } }, false],
  [{ width: { redshift: { below: 0.06 } } }, true],
  [{ width: { log_halo_mass: { below: 9 } } }, false],
  [{ pins: 2 }, false],
  [{ guess: true }, false],
  [{ choice: true, truth: "off", frame: "rest" }, true],
  [{ tab: "map" }, true], // a page that has no tabs is not asked for one
])("%o holds: %s", (conditions, holds) => {
  expect(isDone(/** @type {any} */ (conditions), MOMENT, BESIDE)).toBe(holds);
});

test("what does not hold is named", () => {
  expect(unmet({ row: 4, truth: "off", guess: true }, MOMENT, BESIDE)).toEqual(["row", "guess"]);
  expect(unmet({ tab: "map" }, { ...MOMENT, tab: "next" }, BESIDE)).toEqual(["tab"]);
});
