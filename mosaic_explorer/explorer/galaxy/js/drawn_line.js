// The line of a guess that is drawn, as logarithms along an axis, NaN where nothing is drawn.

export const ROOM = [-4, 2]; // log10 of a rate, between which a guess lies
const FIRST = -1; // where a line that is drawn by keys begins
const REACH = 8; // values to each side that a key takes along

/**
 * The line raised around a place, or lowered, all of it drawn.
 * @param {number[]} values
 * @param {number} at
 * @param {number} by
 */
export function raised(values, at, by) {
  const whole = values.every(Number.isNaN) ? values.map(() => FIRST) : filled(values);
  return whole.map((value, i) => {
    const near = Math.max(0, 1 - Math.abs(i - at) / REACH);
    return Math.min(Math.max(value + by * near, ROOM[0]), ROOM[1]);
  });
}

/**
 * Mean absolute errors of a guess and of an answer, where truth and answer are known; null where they are nowhere.
 * @param {number[]} guess
 * @param {number[]} truth
 * @param {number[]} answer
 */
export function meanErrors(guess, truth, answer) {
  const known = [...truth.keys()].filter(i => ![truth[i], answer[i], guess[i]].some(Number.isNaN));
  if (!known.length) return null;
  /** @param {number[]} of */
  const mean = of => known.reduce((sum, i) => sum + Math.abs(of[i] - truth[i]), 0) / known.length;
  return { own: mean(guess), model: mean(answer) };
}

/**
 * A line without gaps: straight between what is drawn, level beyond it.
 * @param {number[]} values some of them NaN, not all
 * @returns {number[]}
 */
export function filled(values) {
  const known = [...values.keys()].filter(i => !Number.isNaN(values[i]));
  let k = 0;
  return values.map((value, i) => {
    if (!Number.isNaN(value)) return value;
    while (k < known.length && known[k] < i) k++;
    const [left, right] = [known[k - 1], known[k]];
    if (left === undefined) return values[right];
    if (right === undefined) return values[left];
    return values[left] + ((values[right] - values[left]) * (i - left)) / (right - left);
  });
}
