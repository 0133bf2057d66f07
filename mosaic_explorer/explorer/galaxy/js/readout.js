// What is said of values: those nearest to the pointer, and a scalar's answer.

import { digits, rounded, short, signed, signedRounded, worth } from "../../widgets/js/numbers.js";
import { filterWords, isFilters } from "./filters.js";
import { timeWords } from "./history_axes.js";
import { nearestPoint } from "./seen_point.js";

/** @import { DensityPanel, LinearPanel, Row, ScalarAnswer, VectorPanel, VectorScales, VectorScene } from "./types.js" */

const EDGE = 0.01; // of the range: a 95% range that comes so near to an end of it is at the edge
const ON_POINT = 9; // px from a point that count as at it

/**
 * What is said of the value nearest to a place: where it is drawn, and lines of text.
 * @param {VectorPanel | LinearPanel} panel
 * @param {VectorScene} scene
 * @param {VectorScales} scales
 * @param {number} x px
 * @param {number | null} y px; null by keyboard
 */
export function readout(panel, scene, scales, x, y) {
  const { row, i } = nearest(panel, scene, scales, x, y);
  const columns = scene.columns[row.name];
  const isLinear = "is_linear" in panel;
  const number = isLinear ? rounded : digits;
  /** @param {string} name NaN where there is no such column */
  const value = name => columns[name]?.[i] ?? Number.NaN;
  const unit = row.unit ? ` ${row.unit}` : "";
  const [truth, median, low, high] = ["truth", "median", "low", "high"].map(value);
  const lines = [coordinateWords(panel, row, i, scene)];
  if (!Number.isNaN(truth)) lines.push(`${panel.truth} ${number(truth)}${unit}`);
  if (!Number.isNaN(value("exact"))) lines.push(`seen ${number(value("exact"))}${unit}`);
  else if (!Number.isNaN(value("measured")))
    lines.push(`seen ${number(value("measured"))} ± ${number(value("to") - value("measured"))}${unit}`);
  else if (!Number.isNaN(value("limit"))) lines.push(`not detected: fainter than ${number(value("limit"))}${unit}`);
  if (!Number.isNaN(median)) {
    lines.push(`predicted ${number(median)}${Number.isNaN(low) ? "" : ` (${number(low)} to ${number(high)})`}${unit}`);
    const error = median - truth;
    const place = truth >= low && truth <= high ? ", truth within the band" : ", truth outside the band";
    if (!Number.isNaN(error))
      lines.push(`error ${(isLinear ? signedRounded : signed)(error)} ${panel.error_unit}${Number.isNaN(low) ? "" : place}`);
  }
  if (isFilters(row) && !row.given[i]) lines.push("not among these galaxies' magnitudes: predicted alone");
  if (!Number.isNaN(value("implied"))) lines.push(`the spectrum through this filter ${digits(value("implied"))}${unit}`);
  scene.pins.forEach((pin, k) => {
    const answer = pin[row.name].median[i];
    if (!Number.isNaN(answer)) lines.push(`${scene.letters[k]}: ${number(answer)}`);
  });
  return { x: scales.at(row.axis[i]), lines };
}

/**
 * The value of a panel that is meant: the point that the pointer is on, one that stands near it or the cursor of the keyboard,
 * else the nearest of a line. Below 0 its distance is that of a point.
 * @param {VectorPanel} panel
 * @param {VectorScene} scene
 * @param {VectorScales} scales
 * @param {number} x px
 * @param {number | null} y px; null by keyboard
 */
export function nearest(panel, scene, scales, x, y) {
  const point = y === null ? null : nearestPoint(panel, scene, scales, x, y);
  if (point) return { ...point, distance: -Infinity };
  const reach = y === null ? ON_POINT / 2 : ON_POINT; // a step of the keyboard is so wide
  let best = { row: panel.rows[0], i: 0, distance: Infinity };
  for (const row of panel.rows)
    row.axis.forEach((coordinate, i) => {
      const pixels = Math.abs(scales.at(coordinate) - x);
      const bias = row.dots && panel.rows.length > 1 ? (pixels < reach ? -20 : 40) : 0;
      if (pixels + bias < best.distance) best = { row, i, distance: pixels + bias };
    });
  return best;
}

/**
 * @param {VectorPanel} panel
 * @param {Row} row
 * @param {number} i
 * @param {VectorScene} scene
 */
function coordinateWords(panel, row, i, scene) {
  if (isFilters(row)) return filterWords(row, i);
  if (row.dots) return `${row.label} ${row.names[i]}`;
  const value = row.axis[i];
  const here = `${row.label}, ${timeWords(panel, scene, value, row.coordinate_unit) ?? `${short(Number(value.toPrecision(4)))} ${row.coordinate_unit}`}`;
  if (!panel.observed_unit || !(scene.stretch > 0)) return here;
  return `${here} at rest, ${Number((value * scene.stretch * panel.observed_unit).toPrecision(3))} µm observed`;
}

/**
 * A scalar in words: "1.43 (+0.01 −0.02), truth 1.41, 12th percentile, CRPS 0.01", or "2.50, seen".
 * @param {DensityPanel} panel
 * @param {ScalarAnswer} scalar
 */
export function scalarWords(panel, scalar) {
  const words = scalar.seen ? seenWords(panel, scalar) : estimateWords(scalar);
  return [words, truthWords(panel, scalar), impliedWords(panel, scalar), edgeWords(panel, scalar)].filter(Boolean).join(", ");
}

/**
 * What another part makes of the scalar, "" where none does.
 * @param {DensityPanel} panel
 * @param {ScalarAnswer} scalar
 */
function impliedWords(panel, { implied }) {
  return panel.implied && !Number.isNaN(implied) ? `${panel.implied} ${digits(implied)}` : "";
}

/**
 * A warning where an answer reaches an end of the range that the model has learned: what lies beyond cannot be predicted.
 * @param {DensityPanel} panel
 * @param {ScalarAnswer} scalar
 */
export function edgeWords({ edges: [start, stop] }, { seen, lowest, highest }) {
  const near = EDGE * (stop - start);
  const isAtEdge = !seen && (lowest < start + near || highest > stop - near);
  return isAtEdge ? "edge of what it learned" : "";
}

/**
 * What is seen of a scalar, or was made of it by hand.
 * @param {DensityPanel} panel
 * @param {ScalarAnswer} scalar
 */
export function seenWords(panel, { value, edited }) {
  return `${digits(value)}${beyond(panel, value)} ${edited ? "edited" : "seen"}`;
}

/**
 * An answer: "0.4213 ± 0.0005", whose digits follow the width; several peaks with what each holds, "0.94 (62%), 2.31 (35%)".
 * @param {ScalarAnswer} scalar
 */
export function estimateWords({ low, median, high, peaks }) {
  if (peaks.length > 1)
    return peaks
      .toSorted((a, b) => b[1] - a[1])
      .map(([place, share, sigma]) => `${digits(place, worth(sigma))} (${Math.round(100 * share)}%)`)
      .join(", ");
  const sigma = (high - low) / 2;
  const n = worth(sigma);
  const [up, down] = [digits(high - median, n), digits(median - low, n)];
  const width = up === down ? ` ± ${up}` : ` (+${up} −${down})`;
  return `${digits(median, n)}${Number.isNaN(sigma) ? "" : width}`;
}

/**
 * The truth beside an answer, and how much of the predicted probability lies below it; "" where nobody knows it or it is seen.
 * @param {DensityPanel} panel
 * @param {ScalarAnswer} scalar
 */
export function truthWords(panel, { seen, edited, truth, percentile, crps, low, median, high }) {
  if (Number.isNaN(truth) || (seen && !edited)) return "";
  const sigma = (high - low) / 2;
  const words = `${panel.truth} ${digits(truth, seen ? 2 : worth(sigma))}${beyond(panel, truth)}`;
  if (seen) return words;
  if (!Number.isNaN(percentile)) return `${words}, ${ordinal(percentile)} percentile, CRPS ${digits(crps, worth(crps))}`;
  return `${words}, error ${signed(median - truth)}`;
}

/**
 * A percentile: whole ones, but for the outermost. "12th", "0.4th", "99.8th", "0th" where next to nothing lies beyond.
 * @param {number} percentile
 */
function ordinal(percentile) {
  const outermost = percentile < 1 || percentile > 99;
  const rounded = outermost ? Math.round(10 * percentile) / 10 : Math.round(percentile);
  const last = rounded % 10;
  const isTeen = Math.floor(rounded / 10) === 1;
  const ending = !Number.isInteger(rounded) || isTeen || last > 3 ? "th" : ["th", "st", "nd", "rd"][last];
  return `${rounded}${ending}`;
}

/**
 * @param {DensityPanel} panel
 * @param {number} x
 */
function beyond({ edges }, x) {
  return x < edges[0] || x > edges[1] ? " (beyond this axis)" : "";
}
