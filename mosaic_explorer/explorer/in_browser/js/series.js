// What a panel draws of one galaxy's modality, as columns of numbers (galaxy/series.py says the same in Python).

/** @import { Answer, Inputs, Mask, TableRow } from "./types.js" */

/**
 * Truth, input and answer of one galaxy under one mask.
 * @typedef {object} GalaxyNumbers
 * @property {Float32Array} truth
 * @property {Inputs} inputs
 * @property {Mask} mask
 * @property {Answer | null} answer null until there is one
 * @property {ArrayLike<number>} [implied] what other parts make of each value, NaN where nothing
 */

const FEW = 5; // values in a row
/** Of 2.5, 16, 25, 50, 75, 84 and 97.5%. */
export const [LOWEST, LOW, MEDIAN, HIGH, HIGHEST, LEVELS] = [0, 1, 3, 5, 6, 7];

/** @type {(numbers: GalaxyNumbers, i: number) => boolean} */
export const isSeen = ({ mask, inputs }, i) => Boolean(mask[i]) && !Number.isNaN(inputs.values[i]);

/** @type {(numbers: GalaxyNumbers, i: number, level: number) => number} */
export const quantileOf = ({ answer }, i, level) => answer?.quantiles[i * LEVELS + level] ?? Number.NaN;

/**
 * The columns of one modality, in the order of their names.
 * @param {TableRow} row
 * @param {GalaxyNumbers} numbers
 * @returns {Record<string, Float32Array>}
 */
export function columns(row, numbers) {
  const drawn = Object.fromEntries(row.columns.map(name => [name, new Float32Array(row.size).fill(Number.NaN)]));
  const { truth, inputs } = numbers;
  const seen = new Uint8Array(row.size);
  const measured = new Uint8Array(row.size);
  for (let i = 0; i < row.size; i++) {
    const at = row.start + i;
    const [value, error] = [inputs.values[at], inputs.error[at]];
    const isGiven = isSeen(numbers, at);
    const isLimit = isGiven && Boolean(inputs.limit[at]);
    seen[i] = isGiven && !isLimit ? 1 : 0;
    measured[i] = seen[i] && error > 0 ? 1 : 0;
    drawn.truth[i] = truth[at];
    if (drawn.implied && numbers.implied) drawn.implied[i] = numbers.implied[at];
    if (seen[i] && !measured[i]) drawn.exact[i] = value;
    if (!seen[i]) drawn.median[i] = quantileOf(numbers, at, MEDIAN);
    drawn.low[i] = seen[i] ? value : quantileOf(numbers, at, LOW); // closed over what is seen
    drawn.high[i] = seen[i] ? value : quantileOf(numbers, at, HIGH);
    if (isLimit && drawn.limit) drawn.limit[i] = value;
    if (measured[i] && drawn.measured) {
      drawn.measured[i] = value;
      drawn.from[i] = value - error;
      drawn.to[i] = value + error;
    }
  }
  if (row.extent !== null && !seen.every(Boolean)) goOn(row, numbers, drawn, seen, measured);
  return drawn;
}

/**
 * Keep the band of a line off the noise: over a few measured values it goes straight on, over many it closes on the line
 * between the answers beside them.
 * @type {(row: TableRow, numbers: GalaxyNumbers, drawn: Record<string, Float32Array>, seen: Uint8Array, measured: Uint8Array) => void}
 */
function goOn(row, numbers, drawn, seen, measured) {
  const answered = [...seen.keys()].filter(i => !seen[i]);
  const at = (/** @type {number} */ i, /** @type {number} */ level) => quantileOf(numbers, row.start + i, level);
  for (let start = 0; start < row.size; start++) {
    if (!measured[start] || (start && measured[start - 1])) continue;
    let stop = start;
    while (stop < row.size && measured[stop]) stop++;
    const before = answered.filter(i => i < start).at(-1);
    const after = answered.find(i => i >= stop);
    for (const [name, ofFew] of /** @type {const} */ ([
      ["low", LOW],
      ["high", HIGH],
    ])) {
      const level = stop - start <= FEW ? ofFew : MEDIAN;
      for (let i = start; i < stop; i++) {
        if (before === undefined || after === undefined) drawn[name][i] = at(before ?? after ?? i, level);
        else {
          const part = (i - before) / (after - before);
          drawn[name][i] = (1 - part) * at(before, level) + part * at(after, level);
        }
      }
    }
  }
}
