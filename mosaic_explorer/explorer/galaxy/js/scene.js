// The numbers of a scene, which come as one array, cut up into what they are of.

import { floats } from "../../widgets/js/canvas.js";
import { drawnRow } from "./filters.js";
import { isLinear, unlogged } from "./history_axes.js";

/** @import { Columns, DensityScene, PackedDensities, PackedVectors, Scalar, Spec, VectorScene } from "./types.js" */

/**
 * Columns of each row, and of each pin.
 * @param {Extract<Spec, { kind: "vectors" }>} spec
 * @param {PackedVectors} packed
 * @returns {VectorScene}
 */
export function unpackVectors(spec, packed) {
  const take = taker(packed.numbers);
  const rows = spec.panels.flatMap(panel => panel.rows.map(row => drawnRow(row, packed.filters)));
  const linear = new Set(spec.panels.filter(panel => panel.linear && isLinear(packed)).flatMap(panel => panel.rows));
  /** @type {(names: (row: typeof rows[0]) => string[]) => Record<string, Columns>} */
  const cut = names => {
    const parts = rows.map(row => {
      const columns = /** @type {Columns} */ (Object.fromEntries(names(row).map(name => [name, take(row.axis.length)])));
      return [row.name, linear.has(row) ? unlogged(columns) : columns];
    });
    return Object.fromEntries(parts);
  };
  const columns = cut(row => row.columns);
  const pins = packed.pin_masks.map(() => cut(() => spec.pin_columns));
  return { ...packed, letters: spec.letters, columns, pins };
}

/**
 * Each scalar with its density, and those of each pin.
 * @param {Extract<Spec, { kind: "densities" }>} spec
 * @param {PackedDensities} packed
 * @returns {DensityScene}
 */
export function unpackDensities(spec, packed) {
  const take = taker(packed.numbers);
  const places = packed.points.map(take);
  const [scalars, ...pins] = packed.scalars.map(some => {
    const named = spec.panels.map((panel, i) => [panel.name, { ...some[i], x: places[i], density: take(packed.points[i]) }]);
    return /** @type {Record<string, Scalar>} */ (Object.fromEntries(named));
  });
  return { ...packed, scalars, pins };
}

/** @param {PackedVectors["numbers"]} numbers */
function taker(numbers) {
  const all = floats(numbers);
  let place = 0;
  /** @param {number} size */
  return size => {
    place += size;
    return all.subarray(place - size, place);
  };
}
