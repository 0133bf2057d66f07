// Points of a plot that the model is shown: they can be taken and moved.

import { seenValue } from "./vector_drawing.js";

/** @import { VectorPlot } from "./types.js" */

export const NEAR = 11; // px around a point that count as on it

/**
 * The name of the seen point under the pointer, which can be dragged to another value; null if there is none.
 * @param {VectorPlot} plot
 * @param {number} x
 * @param {number} y
 */
export function seenPoint(plot, x, y) {
  for (const row of plot.panel.rows) {
    if (!row.dots) continue;
    const columns = plot.scene().columns[row.name];
    for (let i = 0; i < row.names.length; i++) {
      const value = seenValue(columns, i);
      if (Math.hypot(plot.scales.at(row.axis[i]) - x, plot.scales.y(value) - y) < NEAR) return row.names[i];
    }
  }
  return null;
}
