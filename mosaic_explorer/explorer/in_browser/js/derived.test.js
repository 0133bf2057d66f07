import { expect, it } from "vitest";
import { derivedValues } from "./derived.js";
import { TABLE } from "./example.js";

it("of a history of one solar mass a year half had formed half-way, and a tenth in the last Gyr of ten", () => {
  const truth = Float32Array.from([0.1, 10, 24, 23, 0, 0, 0, 0, 0]);
  const inputs = { values: truth, error: new Float32Array(9), limit: new Uint8Array(9) };
  const names = ["log_ssfr", "half_mass_age", "half_mass_time", "recent_fraction", "formed_fraction"];
  const derived = names.map(name => ({ name, needs: [[4, 9]] }));
  const numbers = { truth, inputs, mask: new Uint8Array(9).fill(1), answer: null };
  const drawing = { about: { table: TABLE }, derived, dust: {} };
  const found = derivedValues(drawing, numbers, () => 8.5);
  const expected = [-10, 8.5 - 4.75, 4.75, 1 / 7.5, 7.5 / 8];
  expect(found.map(one => one.truth)).toEqual(expected.map(x => expect.closeTo(x, 5)));
  expect(found.every(one => one.seen && Number.isNaN(one.of_medians))).toBe(true);
});
