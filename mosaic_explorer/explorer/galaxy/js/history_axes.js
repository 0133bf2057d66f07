// How a history's axes count: times since the Big Bang, before today, or before the galaxy is observed; rates as logarithms or
// as they are. Where things stand on the plot does not hang on the former: ticks change, not the picture.

/** @import { Answer, Columns, LinearPanel, PackedVectors, VectorPanel, VectorScene } from "./types.js" */

export const LINEAR = "linear";
const NAMES = { lookback: "lookback", age: "age" };

/**
 * The cosmic time before which an axis counts; null where it counts since the Big Bang, or no redshift is known.
 * @param {VectorPanel} panel
 * @param {Pick<VectorScene, "time" | "observed_at">} scene
 */
export function countedBefore({ times, today = 0 }, { time, observed_at }) {
  if (!times) return null;
  if (time === NAMES.lookback) return today;
  return time === NAMES.age && !Number.isNaN(observed_at) ? observed_at : null;
}

/**
 * What an axis counts, with its unit.
 * @param {VectorPanel} panel
 * @param {VectorScene} scene
 */
export function timeLabel(panel, scene) {
  return countedBefore(panel, scene) === null ? panel.x_label : (panel.times?.[scene.time] ?? panel.x_label);
}

/**
 * A time of a history in words: "9.6 Gyr ago".
 * @param {VectorPanel} panel
 * @param {VectorScene} scene
 * @param {number} time cosmic
 * @param {string} unit
 * @returns {string | null} null where times are counted since the Big Bang
 */
export function timeWords(panel, scene, time, unit) {
  const before = countedBefore(panel, scene);
  if (before === null) return null;
  const span = Math.abs(before - time);
  const length = `${Number(span.toPrecision(3))} ${unit}`;
  if (scene.time === NAMES.lookback) return `${length} ago`;
  return `${length} ${time <= before ? "before" : "after"} it is observed`;
}

/**
 * A panel as it is laid out where the numbers themselves are drawn, not their logarithms.
 * @param {VectorPanel} panel
 * @returns {VectorPanel | LinearPanel}
 */
export function linearPanel(panel) {
  if (!panel.linear) return panel;
  const { y_label, unit } = panel.linear;
  return { ...panel, y_label, error_unit: unit, rows: panel.rows.map(row => ({ ...row, unit })), is_linear: true };
}

/**
 * Columns of logarithms as the numbers themselves.
 * @template {Columns | Answer} Kind
 * @param {Kind} columns
 * @returns {Kind}
 */
export function unlogged(columns) {
  const pairs = Object.entries(columns).map(([name, values]) => [name, values.map((/** @type {number} */ x) => 10 ** x)]);
  return /** @type {Kind} */ (Object.fromEntries(pairs));
}

/**
 * Whether rates are drawn as they are.
 * @param {Pick<PackedVectors, "sfr">} scene
 */
export const isLinear = scene => scene.sfr === LINEAR;
