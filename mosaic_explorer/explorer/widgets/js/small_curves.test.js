import { expect, it } from "vitest";
import { path } from "./small_curves.js";

it("a line is broken where nothing is known", () => {
  expect(path([0, 10, null, 20, 20], 20)).toBe("M0 20L25 10M75 0L100 0");
  expect(path([null, 3], 10)).toBe("M100 7");
});
