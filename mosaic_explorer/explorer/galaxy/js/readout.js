// What is said of values: those nearest to the pointer, and a scalar's answer.

import { digits, short, signed, worth } from "../../widgets/js/numbers.js";

/** @import { DensityPanel, Row, Scalar, VectorPanel, VectorScales, VectorScene } from "./types.js" */

const ON_POINT = 9; // px from a point that count as at it

/**
 * What is said of the value nearest to a place: where it is drawn, and lines of text.
 * @param {VectorPanel} panel
 * @param {VectorScene} scene
 * @param {VectorScales} scales
 * @param {number} x px
 * @param {number | null} y px; null by keyboard
 */
export function readout(panel, scene, scales, x, y) {
  const { row, i } = nearest(panel, scales, x, y !== null);
  const columns = scene.columns[row.name];
  /** @param {string} name NaN where there is no such column */
  const value = name => columns[name]?.[i] ?? Number.NaN;
  const unit = row.unit ? ` ${row.unit}` : "";
  const [truth, median, low, high] = ["truth", "median", "low", "high"].map(value);
  const lines = [coordinateWords(panel, row, i, scene)];
  if (!Number.isNaN(truth)) lines.push(`${panel.truth} ${digits(truth)}${unit}`);
  if (!Number.isNaN(value("exact"))) lines.push(`seen ${digits(value("exact"))}${unit}`);
  else if (!Number.isNaN(value("measured")))
    lines.push(`seen ${digits(value("measured"))} ± ${digits(value("to") - value("measured"))}${unit}`);
  else if (!Number.isNaN(value("limit"))) lines.push(`not detected: fainter than ${digits(value("limit"))}${unit}`);
  if (!Number.isNaN(median)) {
    lines.push(`predicted ${digits(median)}${Number.isNaN(low) ? "" : ` (${digits(low)} to ${digits(high)})`}${unit}`);
    const error = median - truth;
    const sigma = (high - low) / 2;
    const inSigma = sigma > 0 ? ` (${signed(error / sigma, 1)} σ)` : "";
    if (!Number.isNaN(error)) lines.push(`error ${signed(error)} ${panel.error_unit}${inSigma}`);
  }
  scene.pins.forEach((pin, k) => {
    const answer = pin[row.name].median[i];
    if (!Number.isNaN(answer)) lines.push(`${scene.letters[k]}: ${digits(answer)}`);
  });
  return { x: scales.at(row.axis[i]), lines };
}

/**
 * The value of a panel that is meant: a point where it is near the pointer, else the nearest of a line.
 * @param {VectorPanel} panel
 * @param {VectorScales} scales
 * @param {number} x px
 * @param {boolean} byPointer
 */
function nearest(panel, scales, x, byPointer) {
  let best = { row: panel.rows[0], i: 0, distance: Infinity };
  for (const row of panel.rows)
    row.axis.forEach((coordinate, i) => {
      const pixels = Math.abs(scales.at(coordinate) - x);
      const bias = row.dots && panel.rows.length > 1 ? (pixels < ON_POINT && byPointer ? -20 : 40) : 0;
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
  if (row.dots) return `${row.label} ${row.names[i]}`;
  const value = row.axis[i];
  const here = `${row.label}, ${short(Number(value.toPrecision(4)))} ${row.coordinate_unit}`;
  if (!panel.observed_unit || !(scene.stretch > 0)) return here;
  return `${here} at rest, ${Number((value * scene.stretch * panel.observed_unit).toPrecision(3))} µm observed`;
}

/**
 * A scalar in words: "1.43 (+0.01 −0.02); truth 1.41, error +0.02 (1.1 σ)", or "0.4213 ± 0.0005": digits follow the width.
 * @param {DensityPanel} panel
 * @param {Omit<Scalar, "x" | "density">} scalar
 */
export function scalarWords(panel, { seen, edited, value, truth, low, median, high }) {
  /** @param {number} x */
  const beyond = x => (x < panel.edges[0] || x > panel.edges[1] ? " (beyond this axis)" : "");
  const hasTruth = !Number.isNaN(truth);
  if (seen && edited) return `${digits(value)}, edited${hasTruth ? `; ${panel.truth} ${digits(truth)}${beyond(truth)}` : ""}`;
  if (seen) return `${digits(value)}, seen${beyond(value)}`;
  const sigma = (high - low) / 2;
  const n = worth(sigma);
  const [up, down] = [digits(high - median, n), digits(median - low, n)];
  const width = up === down ? ` ± ${up}` : ` (+${up} −${down})`;
  const words = `${digits(median, n)}${Number.isNaN(sigma) ? "" : width}`;
  if (!hasTruth) return words;
  const error = median - truth;
  const inSigma = sigma > 0 ? ` (${digits(Math.abs(error) / sigma, 1)} σ)` : "";
  return `${words}; ${panel.truth} ${digits(truth, n)}${beyond(truth)}, error ${signed(error, n)}${inSigma}`;
}
