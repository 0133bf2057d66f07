// Filters of other surveys on the photometry's axis: which are drawn changes from scene to scene, and the axis with them.

import { short } from "../../widgets/js/numbers.js";

/** @import { DrawnFilters, FilterRow, LinearPanel, Row, VectorPanel } from "./types.js" */

export const SMALL = 0.7; // of the size of the panel's own bands
const MARGIN = 1.06; // of the axis beyond the outermost filter

/**
 * A row as a scene has it: that of the filters with those that are drawn.
 * @param {Row} row
 * @param {DrawnFilters} filters
 * @returns {Row | FilterRow}
 */
export function drawnRow(row, filters) {
  return row.is_filters ? { ...row, ...filters } : row;
}

/**
 * A panel as a scene has it: with the filters that are drawn, if any, and an axis that reaches as far as these.
 * @template {VectorPanel | LinearPanel} Panel
 * @param {Panel} panel
 * @param {DrawnFilters} filters
 * @returns {Panel}
 */
export function drawnPanel(panel, filters) {
  if (!filters.names.length) return { ...panel, rows: panel.rows.filter(row => !row.is_filters) };
  if (panel.observed_range) return { ...panel, observed_range: reach(panel.observed_range, filters) }; // the photometry's axis
  if (!panel.rows.some(row => row.is_filters)) return panel;
  const rows = panel.rows.map(row => drawnRow(row, filters));
  return { ...panel, rows, x_range: reach(panel.x_range, filters) };
}

/**
 * @param {[number, number]} range
 * @param {DrawnFilters} filters
 * @returns {[number, number]}
 */
function reach([from, to], { low, high }) {
  const [first, last] = [Math.min(...low) / MARGIN, Math.max(...high) * MARGIN];
  return [Math.min(from, first), Math.max(to, last)];
}

/**
 * Whether a row is of filters.
 * @param {Row | FilterRow} row
 * @returns {row is FilterRow}
 */
export function isFilters(row) {
  return row.is_filters === true && "titles" in row;
}

/**
 * A filter in words: "Euclid H, 1.77 µm (1.54 to 2)".
 * @param {FilterRow} row
 * @param {number} i
 */
export function filterWords({ titles, axis, low, high }, i) {
  const [middle, from, to] = [axis[i], low[i], high[i]].map(x => short(Number(x.toPrecision(3))));
  return `${titles[i]}, ${middle} µm (${from} to ${to})`;
}
