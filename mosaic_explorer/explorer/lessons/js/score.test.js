import { expect, test } from "vitest";
import { curveVerdict, normalCrps, verdict } from "./score.js";

test("the score is that of a normal distribution, by the integral that defines it", () => {
  const guess = { value: 0.7, width: 0.2 };
  const normal = (/** @type {number} */ x) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  for (const truth of [0.1, 0.7, 0.83, 2]) {
    let [below, sum] = [0, 0];
    const step = 0.0005;
    for (let x = -2; x < 4; x += step) {
      below += (normal((x - guess.value) / guess.width) / guess.width) * step;
      sum += (below - Number(x >= truth)) ** 2 * step;
    }
    expect(normalCrps(guess, truth)).toBeCloseTo(sum, 2);
  }
});

test("a certain and right guess has no loss, a certain and wrong one its distance", () => {
  expect(normalCrps({ value: 1, width: 1e-6 }, 1)).toBeCloseTo(0, 5);
  expect(normalCrps({ value: 1, width: 1e-6 }, 1.5)).toBeCloseTo(0.5, 5);
});

test("words say who was better, and what a range should be", () => {
  expect(verdict({ value: 1, width: 0.3 }, { truth: 1.05, crps: 0.01 }, "")).toContain(
    "narrower range would have scored better",
  );
  expect(verdict({ value: 1, width: 0.1 }, { truth: 2, crps: 0.1 }, "")).toContain("too narrow");
  expect(verdict({ value: 1, width: 0.3 }, { truth: 1.1, crps: 1.2 }, "dex")).toContain("You were");
});

test("a curve is scored by its mean error, beside the model's", () => {
  expect(curveVerdict({ own: 0.3, model: 0.6 })).toContain("You were 2.0 times better");
  expect(curveVerdict({ own: 0.3, model: 0.31 })).toContain("as good as the model");
});
