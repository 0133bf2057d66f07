// Where a sharp density is drawn once more, larger: which part of the axis, and on which side of the plot.

import { tickStep } from "d3-array";
import { scale } from "../../widgets/js/scales.js";

/** @import { Box } from "../../widgets/js/types.js" */
/** @import { DensityPanel, Inset, Scalar } from "./types.js" */

const SHARP = 1 / 30; // of the axis: a 95% range narrower than this has an inset ...
const NO_LONGER = 1 / 20; // ... and keeps it until it is wider than this
const AROUND = 3; // such ranges, at least, that an inset holds
const MOST_AROUND = 15; // of one that is there already
const MARGIN = 0.1; // of an inset, at either end, that the range may not enter
const WIDTH = 0.44; // of the plot
const MOST_WIDTH = 260; // px
const TICK_ROOM = 20; // px under an inset's axis

/**
 * The inset of a plot, or null where the whole axis shows enough. While the one before will do, it stands still: what is dragged
 * would jump otherwise.
 * @param {DensityPanel} panel
 * @param {Scalar} scalar
 * @param {Box} frame of the plot
 * @param {Inset | null} before
 * @returns {Inset | null}
 */
export function insetOf(panel, { seen, lowest, median, highest }, frame, before) {
  const [start, stop] = panel.edges;
  const range = highest - lowest;
  if (seen || !(range > 0) || range > (stop - start) * (before ? NO_LONGER : SHARP)) return null;
  const [from, to] = before && holds(before, lowest, highest) ? [before.from, before.to] : ends(lowest, median, highest);
  const middle = (median - start) / (stop - start);
  const isRight = before ? (before.isRight ? middle < 0.52 : middle < 0.48) : middle < 0.5;
  const width = Math.min(WIDTH * (frame.right - frame.left), MOST_WIDTH);
  const left = isRight ? frame.right - width : frame.left + 6;
  const box = { left, right: left + width - 6, top: frame.top + 2, bottom: frame.bottom - TICK_ROOM };
  return { from, to, isRight, frame: box, x: scale(from, to, box.left, box.right) };
}

/** @type {(before: Inset, lowest: number, highest: number) => boolean} */
function holds({ from, to }, lowest, highest) {
  const margin = MARGIN * (to - from);
  return lowest >= from + margin && highest <= to - margin && to - from <= MOST_AROUND * (highest - lowest);
}

/**
 * Round ends: some three or six ranges apart, the median about in the middle.
 * @type {(lowest: number, median: number, highest: number) => [number, number]}
 */
function ends(lowest, median, highest) {
  const needed = AROUND * Math.max(highest - lowest, 2 * (highest - median), 2 * (median - lowest));
  const step = tickStep(0, needed, 4);
  const size = Math.ceil(needed / step - 1e-9) * step;
  const from = Math.round((median - size / 2) / step) * step;
  return [from, from + size];
}
