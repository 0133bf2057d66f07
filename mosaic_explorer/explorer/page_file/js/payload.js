// The galaxies' numbers, as a page or a widget brings them.

/** @import { Galaxies } from "../../in_browser/js/types.js" */

/**
 * How the galaxies' numbers lie one behind another: `truth`, then of each noise the values and errors that differ from those,
 * both (galaxies, columns), and the limits as bytes, of the columns of the table that surveys measure.
 * @typedef {{ n: number, rows: number[], noises: { name: string, columns: number[] }[] }} Packing
 */

/** @type {(packing: Packing, size: number, bytes: Uint8Array<ArrayBuffer>) => Galaxies} */
export function readGalaxies({ n, rows, noises }, size, bytes) {
  let place = 0;
  const floats = (/** @type {number} */ count) => {
    place += 4 * count;
    return new Float32Array(bytes.buffer, place - 4 * count, count);
  };
  const truth = floats(n * size);
  /** @type {Galaxies["measured"]} */
  const measured = {};
  for (const { name, columns } of noises) {
    const whole = { values: truth.slice(), error: new Float32Array(n * size), limit: new Uint8Array(n * size) };
    const [values, error, limit] = [floats(n * columns.length), floats(n * columns.length), floats(n * columns.length)];
    for (let i = 0; i < n; i++)
      columns.forEach((column, k) => {
        whole.values[i * size + column] = values[i * columns.length + k];
        whole.error[i * size + column] = error[i * columns.length + k];
        whole.limit[i * size + column] = limit[i * columns.length + k];
      });
    measured[name] = whole;
  }
  return { n, rows, truth, measured };
}
