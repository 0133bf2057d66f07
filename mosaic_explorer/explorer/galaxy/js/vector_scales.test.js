import { expect, it } from "vitest";
import { VECTOR_SPEC, vectorScene } from "../../js_tests/example.js";
import { unpackVectors } from "./scene.js";
import { vectorScales } from "./vector_scales.js";

const panel = VECTOR_SPEC.panels[1];
const scene = unpackVectors(VECTOR_SPEC, vectorScene());

/** The scene with its first band so bright. */
function withBand(magnitude) {
  const columns = structuredClone(scene.columns);
  columns.lsst.exact[0] = magnitude;
  return { ...scene, columns };
}

it("an axis stands still while a point on it is in a hand, and grows for what else is dragged", () => {
  const before = vectorScales(panel, scene, 600, 300);
  const ends = (onlyWider, isHeld) => vectorScales(panel, withBand(12), 600, 300, before, onlyWider, isHeld).ends;
  expect(ends(true, true)).toEqual(before.ends);
  expect(ends(true, false)[0]).toBeLessThan(12);
  expect(ends(true, false)[1]).toBe(before.ends[1]);
});
