// What the model may be shown of a galaxy, under a noise and with values changed by hand.

/** @import { Edit, Editable, Galaxies, Inputs } from "./types.js" */

/**
 * Measurements of one galaxy: a changed value keeps its error, and a limit becomes a detection.
 * @param {Galaxies} galaxies
 * @param {number} size of the table
 * @param {number} row
 * @param {string} noise
 * @param {readonly Edit[]} edits
 * @param {Editable[]} editable
 * @returns {Inputs}
 */
export function inputsOf(galaxies, size, row, noise, edits, editable) {
  const { values, error, limit } = galaxies.measured[noise];
  const [from, to] = [row * size, (row + 1) * size];
  const own = { values: values.slice(from, to), error: error.slice(from, to), limit: limit.slice(from, to) };
  for (const [name, value] of edits) {
    const { place } = /** @type {Editable} */ (editable.find(one => one.name === name));
    own.values[place] = value;
    own.limit[place] = 0;
  }
  return own;
}

/** @type {(galaxies: Galaxies, size: number, row: number) => Float32Array} a galaxy's own values, NaN where not known */
export const truthOf = (galaxies, size, row) => galaxies.truth.subarray(row * size, (row + 1) * size);
