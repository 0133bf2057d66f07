// How numbers are written: thousands apart, a true minus, no more digits than mean something.

import { format } from "d3-format";

const whole = format(",.0f");
const plain = format(".4~f");
const byDigits = [0, 1, 2, 3, 4, 5, 6].map(n => format(`.${n}f`));
const byDigitsSigned = [0, 1, 2, 3, 4, 5, 6].map(n => format(`+.${n}f`));

/** @param {number} x a number as on an axis */
export const short = x => (Math.abs(x) >= 1000 ? whole(x) : plain(x));

/** @param {number} x with so many digits after the point */
export const digits = (x, n = 2) => byDigits[n](x);

/** @param {number} x with its sign, nothing being "+0" */
export const signed = (x, n = 2) => byDigitsSigned[n](x + 0);

/** @param {number} x to three significant digits, without an exponent */
export const rounded = format(",.3~r");

/** The same with its sign. */
export const signedRounded = format("+,.3~r");

/**
 * How many digits after the point a number is worth that is known to a width: those of 0.4213 ± 0.0005, one more before a 1.
 * @param {number} width
 */
export function worth(width, least = 2) {
  if (!(width > 0)) return least;
  const first = Math.floor(Math.log10(width));
  return Math.min(Math.max((width / 10 ** first < 2 ? 1 : 0) - first, least), 6);
}
