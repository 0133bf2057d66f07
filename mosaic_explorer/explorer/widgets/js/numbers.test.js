import { expect, it } from "vitest";
import { digits, short, signed } from "./numbers.js";

it("numbers on an axis have thousands apart, a true minus, and no digits that say nothing", () => {
  expect([1000, 20000, 0.5, -2, 0.25, 0, 12].map(short)).toEqual(["1,000", "20,000", "0.5", "−2", "0.25", "0", "12"]);
  expect(short(3 * 0.1)).toBe("0.3");
});

it("numbers in words have as many digits as asked for", () => {
  expect([digits(1.2345), digits(-0.5, 1), digits(3, 0)]).toEqual(["1.23", "−0.5", "3"]);
});

it("a number that is nothing to its last digit has no minus", () => {
  expect(digits(-0.001)).toBe("0.00");
});

it("errors have a sign, nothing being +0", () => {
  expect([signed(0.5), signed(-0.5, 1), signed(0), signed(-0)]).toEqual(["+0.50", "−0.5", "+0.00", "+0.00"]);
});
