// Which part of a scalar's axis is drawn: that where the answer is, with the truth.

import { tickStep } from "d3-array";

/** @import { DensityPanel, Scalar } from "./types.js" */

const AROUND = 1.5; // times what has to be in sight that is drawn
const MOST_AROUND = 5; // of a part that is drawn already
const MARGIN = 0.04; // of it, at either end, that nothing may enter
const WHOLE = 0.55; // of the axis: more than that in sight, and all of it is drawn
const STILL_WHOLE = 0.4; // the same of an axis that is drawn whole already
const NARROWEST = 1e-5; // of the axis

/**
 * The ends of what is drawn, or null where that is the whole axis. While the ends before will do, they stand still: what is
 * dragged would jump otherwise.
 * @param {DensityPanel} panel
 * @param {Scalar} scalar
 * @param {Scalar[]} pins
 * @param {[number, number] | null | undefined} before undefined: nothing was drawn
 * @param {boolean} isHeld the line is being dragged along the axis
 * @returns {[number, number] | null}
 */
export function zoomOf({ edges: [start, stop] }, scalar, pins, before, isHeld = false) {
  if (isHeld && before !== undefined) return before;
  if (scalar.seen) return null;
  const answers = [scalar, ...pins.filter(pin => !pin.seen)];
  const places = [...answers.flatMap(({ lowest, highest }) => [lowest, highest]), scalar.truth, scalar.implied].filter(
    x => x >= start && x <= stop,
  );
  if (!(scalar.highest > scalar.lowest) || places.length < 2) return null;
  const low = Math.min(...places);
  const high = Math.max(...places);
  if (high - low > (before === null ? STILL_WHOLE : WHOLE) * (stop - start)) return null;
  if (before && holds(before, low, high)) return before;
  return ends(low, high, start, stop);
}

/** @type {(before: [number, number], low: number, high: number) => boolean} */
function holds([from, to], low, high) {
  const margin = MARGIN * (to - from);
  return low >= from + margin && high <= to - margin && to - from <= MOST_AROUND * (high - low);
}

/**
 * Round ends about the middle.
 * @type {(low: number, high: number, start: number, stop: number) => [number, number]}
 */
function ends(low, high, start, stop) {
  const needed = AROUND * Math.max(high - low, NARROWEST * (stop - start));
  const step = tickStep(0, needed, 10);
  const middle = (low + high) / 2;
  const from = Math.floor((middle - needed / 2) / step) * step;
  const to = Math.ceil((middle + needed / 2) / step) * step;
  return [Math.max(from, start), Math.min(to, stop)];
}
