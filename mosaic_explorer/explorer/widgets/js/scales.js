// Scales from values to pixels, where ticks stand on them, and ends that stand still.

import { tickStep, ticks } from "d3-array";
import { scaleLinear, scaleLog } from "d3-scale";

/** @import { Scale } from "./types.js" */

const ROOM_FOR_LABEL = 62; // px

/**
 * A scale from `from` .. `to` to the pixels `start` .. `stop`.
 * @param {number} from
 * @param {number} to
 * @param {number} start
 * @param {number} stop
 * @returns {Scale}
 */
export function scale(from, to, start, stop, log = false) {
  return (log ? scaleLog() : scaleLinear()).domain([from, to]).range([start, stop]).unknown(Number.NaN);
}

/**
 * Round values, in steps of 1, 2 or 5 times a power of ten, at most `most` steps between two ends.
 * @param {number} low
 * @param {number} high
 * @param {number} most
 */
export function roundTicks(low, high, most) {
  let count = most;
  while (high - low > most * 1.001 * tickStep(low, high, count)) count /= 1.5; // d3 counts steps roughly, and may take more
  const margin = 1e-9 * tickStep(low, high, count); // an end that is round but for its last bit has its tick
  return ticks(low - margin, high + margin, count);
}

/**
 * Those of a logarithmic axis: 1, 2, 5 times powers of ten within its ends, others where there is room.
 * @param {number} low
 * @param {number} high
 * @param {number} width px
 */
export function logTicks(low, high, width) {
  const candidates = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power++)
    for (const k of [1, 1.5, 2, 3, 4, 5, 6, 8])
      if (k * 10 ** power >= low * 0.999 && k * 10 ** power <= high * 1.001) candidates.push(k * 10 ** power);
  const at = scale(low, high, 0, width / ROOM_FOR_LABEL, true);
  /** @type {number[]} */
  const ticksWithRoom = [];
  for (const x of candidates.sort((a, b) => rank(a) - rank(b)))
    if (ticksWithRoom.every(y => Math.abs(at(x) - at(y)) > 0.8)) ticksWithRoom.push(x);
  return ticksWithRoom;
}

/** @param {number} x */
function rank(x) {
  const k = x / 10 ** Math.floor(Math.log10(x) + 1e-9);
  return [1, 2, 5, 3, 4, 1.5, 6, 8].findIndex(y => Math.abs(y - k) < 1e-6);
}

/**
 * Ends, in whole steps, that hold what is drawn; those of before while they are about right, so that plots stand still.
 * @param {number[] | undefined} before
 * @param {number} low
 * @param {number} high
 * @param {number} step
 * @param {boolean} onlyWider they may grow, but not shrink: something is being dragged
 */
export function steadyEnds(before, low, high, step, onlyWider) {
  if (!(low <= high)) return before ?? [0, 1];
  const margin = 0.06 * Math.max(high - low, step);
  const tight = [Math.floor((low - margin) / step) * step, Math.ceil((high + margin) / step) * step];
  if (!before) return tight;
  const holds = before[0] <= low && before[1] >= high;
  const size = tight[1] - tight[0];
  if (holds && (onlyWider || before[1] - before[0] <= size + Math.max(2 * step, 0.35 * size))) return before;
  return onlyWider ? [Math.min(before[0], tight[0]), Math.max(before[1], tight[1])] : tight;
}
