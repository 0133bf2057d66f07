// The large things on the page: packed with gzip, written in base64.

/** @import { Galaxies } from "../../in_browser/js/types.js" */

/**
 * How the galaxies' numbers lie one behind another: `truth`, then of each noise the values and errors that differ from those,
 * both (galaxies, columns), and the limits as bytes, of the columns of the table that surveys measure.
 * @typedef {{ n: number, ids: string[], noises: { name: string, columns: number[] }[] }} Packing
 */

/** @type {(text: string) => Promise<Uint8Array<ArrayBuffer>>} */
export async function bytesOf(text) {
  const packed = fromBase64(text.trim());
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** @type {(text: string) => Uint8Array<ArrayBuffer>} */
function fromBase64(text) {
  const fast = /** @type {{ fromBase64?(text: string): Uint8Array<ArrayBuffer> }} */ (/** @type {unknown} */ (Uint8Array));
  if (fast.fromBase64) return fast.fromBase64(text);
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
  return bytes;
}

/** @type {(packing: Packing, size: number, bytes: Uint8Array<ArrayBuffer>) => Galaxies} */
export function readGalaxies({ n, ids, noises }, size, bytes) {
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
  return { n, ids, truth, measured };
}
