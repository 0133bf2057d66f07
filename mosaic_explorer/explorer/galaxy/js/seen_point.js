// Points of a plot: those that the model is shown can be taken and moved, and any can be pressed to hide or show it.

import { isFilters, SMALL } from "./filters.js";
import { seenValue } from "./vector_drawing.js";

/** @import { FilterRow, Row, VectorPanel, VectorPlot, VectorScales, VectorScene } from "./types.js" */

export const NEAR = 11; // px around a point that count as on it

/**
 * The name of the seen point under the pointer, which can be dragged to another value; null if there is none.
 * @param {VectorPlot} plot
 * @param {VectorPanel} panel as its scene has it
 * @param {number} x
 * @param {number} y
 */
export function seenPoint(plot, panel, x, y) {
  const point = nearestPoint(panel, plot.scene(), plot.scales, x, y, (columns, i) => [seenValue(columns, i)]);
  return point?.row.names[point.i] ?? null;
}

/**
 * The point under the pointer that a press hides or shows, null if there is none: what is predicted alone cannot be seen.
 * @param {VectorPlot} plot
 * @param {VectorPanel} panel as its scene has it
 * @param {number} x
 * @param {number} y
 */
export function pressedPoint(plot, panel, x, y) {
  return named(nearestPoint(panel, plot.scene(), plot.scales, x, y, drawnValues));
}

/**
 * A point as a message names it; null where it cannot be seen.
 * @param {{ row: Row | FilterRow, i: number } | null} point
 */
export function named(point) {
  if (!point || (isFilters(point.row) && !point.row.given[point.i])) return null;
  return { row: point.row.name, name: point.row.names[point.i] };
}

/** @typedef {(columns: import("./types.js").Columns, i: number) => number[]} Values */

/** @type {Values} */
function drawnValues({ truth, exact, measured, limit, median }, i) {
  return [truth, exact, measured, limit, median].map(values => values?.[i] ?? Number.NaN);
}

/**
 * The point nearest to the pointer, if it is near.
 * @param {VectorPanel} panel
 * @param {VectorScene} scene
 * @param {VectorScales} scales
 * @param {number} x px
 * @param {number} y px
 * @param {Values} valuesOf
 */
export function nearestPoint(panel, scene, scales, x, y, valuesOf = drawnValues) {
  /** @type {{ row: Row | FilterRow, i: number } | null} */
  let best = null;
  let least = Infinity;
  for (const row of panel.rows) {
    if (!row.dots) continue;
    const reach = isFilters(row) ? NEAR * SMALL : NEAR;
    for (let i = 0; i < row.names.length; i++) {
      const across = scales.at(row.axis[i]) - x;
      if (Math.abs(across) > reach) continue;
      for (const value of valuesOf(scene.columns[row.name], i)) {
        const distance = Math.hypot(across, scales.y(value) - y);
        if (distance < reach && distance < least) [best, least] = [{ row, i }, distance];
      }
    }
  }
  return best;
}
