import { expect, test } from "vitest";
import { planScore, reading, resultOf, score, spent, stars, tooDear, unfair, verdict } from "./game_rules.js";

/** @type {import("./types.js").Game} */
const GAME = {
  ...{ of: "redshift", label: "redshift", unit: "", width: 0.1, budget: 10, deals: false, first: [[3, 4]] },
  sale: [
    { see: "lsst[u]", name: "u", meaning: "LSST u", hours: 4, seen: [[0, 1]] },
    { see: "lsst[g]", name: "g", meaning: "LSST g", hours: 2, seen: [[1, 2]] },
    { see: "part", name: "part", meaning: "part", hours: 5, seen: [[10, 15]] },
    { see: "whole", name: "whole", meaning: "whole", hours: 9, seen: [[10, 20]] },
  ],
};
const ANSWER = { lowest: 0.3, low: 0.42, median: 0.5, high: 0.58, highest: 0.7, truth: 0.55 };

test.each([
  ["what is seen for nothing", [], [[3, 4]], { isKept: true, wants: null, trouble: "" }],
  [
    "what was bought",
    [1],
    [
      [1, 2],
      [3, 4],
    ],
    { isKept: true, wants: null, trouble: "" },
  ],
  [
    "a point that a hand has shown",
    [1],
    [
      [0, 2],
      [3, 4],
    ],
    { isKept: false, wants: 0, trouble: "" },
  ],
  [
    "a bit of what is sold whole, the cheapest that has it",
    [],
    [
      [3, 4],
      [11, 12],
    ],
    { isKept: false, wants: 2, trouble: "" },
  ],
  [
    "a bit that the larger alone has",
    [],
    [
      [3, 4],
      [14, 16],
    ],
    { isKept: false, wants: 3, trouble: "" },
  ],
])(
  // biome-ignore format: a line a case
  "a mask is read as a purchase: %s",
  (_, bought, seen, found) => {
    expect(reading(GAME, /** @type {number[]} */ (bought), /** @type {any} */ (seen))).toEqual(found);
  },
);

test("what cannot be bought is said: hidden again, two at once, not for sale, too dear", () => {
  const trouble = (/** @type {number[]} */ bought, /** @type {[number, number][]} */ seen) => {
    const found = reading(GAME, bought, seen);
    expect([found.isKept, found.wants]).toEqual([false, null]);
    return found.trouble;
  };
  expect(trouble([1], [[3, 4]])).toContain("Time is spent once");
  expect(trouble([], [[0, 2], [3, 4]])).toContain("one observation at a time"); // biome-ignore format: pairs
  expect(trouble([], [[3, 4], [30, 31]])).toContain("for sale"); // biome-ignore format: pairs
  expect(trouble([0, 1], [[0, 2], [3, 4], [10, 15]])).toBe("part takes 5 h; 4 h are left."); // biome-ignore format: pairs
  expect(tooDear(GAME, [0], 2)).toBe("");
  expect(spent(GAME, [0, 1])).toBe(6);
});

test("hours count if the answer is narrow and right, else the whole budget", () => {
  const answer = { width: 0.08, lowest: 0.3, highest: 0.7 };
  expect(score(GAME, 4, answer, 0.69)).toBe(4);
  expect(score(GAME, 4, answer, Number.NaN)).toBe(4);
  expect(score(GAME, 4, answer, 0.71)).toBe(10);
  expect(score(GAME, 4, { ...answer, width: 0.11 }, 0.5)).toBe(10);
  expect(score(GAME, 29, { ...answer, width: 0.11 }, 0.5)).toBe(29); // all that is for sale costs more than there is
});

test("what came of it is told in words, and in stars beside the model's plans", () => {
  const result = resultOf(GAME, [0], ANSWER);
  expect(result).toMatchObject({ hours: 4, truth: 0.55, within: "68", score: 4 });
  expect(result.width).toBeCloseTo(0.08);
  expect(verdict(GAME, result)).toBe("4 h for 0.50 ±0.080. The truth is 0.55. It lies in your 68% range.");
  const plan = { pieces: [0], hours: 4, widths: [0.08], width: 0.08, lowest: 0.3, highest: 0.7 };
  const plans = (/** @type {number} */ greedy, /** @type {number | null} */ cheapest) => ({
    greedy: { ...plan, hours: greedy },
    cheapest: cheapest === null ? null : { ...plan, hours: cheapest },
    all: { ...plan, hours: 20 },
  });
  expect(stars(GAME, result, null)).toBe(1);
  expect(stars(GAME, result, plans(3, 2))).toBe(1);
  expect(stars(GAME, result, plans(4, 2))).toBe(2);
  expect(stars(GAME, result, plans(6, 4))).toBe(3);
  expect(planScore(GAME, { ...plan, width: 0.2 }, result)).toBe(10);

  const wide = resultOf(GAME, [], { ...ANSWER, low: 0.2 });
  expect(verdict(GAME, wide)).toContain("not as narrow as ±0.10; the round counts all of the budget, 10 h.");
  const wrong = resultOf(GAME, [], { ...ANSWER, truth: 0.9 });
  expect(verdict(GAME, wrong)).toContain("outside your 95% range: narrow, and wrong");
  expect(stars(GAME, wrong, plans(10, null))).toBe(0);
  expect(verdict(GAME, resultOf(GAME, [], { ...ANSWER, truth: 0.65 }))).toContain("one time in four");
  expect(resultOf(GAME, [], { ...ANSWER, truth: Number.NaN })).toMatchObject({ truth: null, within: "", score: 0 });
});

test("galaxy, values and truth stay as they are while a round is played", () => {
  /** @type {any} */
  const moment = { row: 7, edits: {}, truth: "off" };
  expect(unfair(moment, 7)).toBe("");
  expect(unfair(moment, 8)).toContain("galaxy stays");
  expect(unfair({ ...moment, edits: { redshift: 1 } }, 7)).toContain("galaxy stays");
  expect(unfair({ ...moment, truth: "shown" }, 7)).toContain("The truth comes last");
});
