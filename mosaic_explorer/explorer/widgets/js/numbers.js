// How numbers are written: thousands apart, a true minus, no more digits than mean something.

import { format } from "d3-format";

const whole = format(",.0f");
const trimmed = format(".4~f");
const fixed = [0, 1, 2, 3].map(n => format(`.${n}f`));
const withSign = [0, 1, 2, 3].map(n => format(`+.${n}f`));

/** @param {number} x a number as on an axis */
export const short = x => (Math.abs(x) >= 1000 ? whole(x) : trimmed(x));

/** @param {number} x with so many digits after the point */
export const digits = (x, n = 2) => fixed[n](x);

/** @param {number} x with its sign, nothing being "+0" */
export const signed = (x, n = 2) => withSign[n](x + 0);
