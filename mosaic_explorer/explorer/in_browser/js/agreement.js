// What the parts of a galaxy make of one another, and one sentence about it (agreement/ says the same in Python).

import { createHistory } from "./derived.js";
import { isSeen, MEDIAN, quantileOf } from "./series.js";
import { magnitudes, windowAt } from "./spectra.js";

/** @import { GalaxyNumbers } from "./series.js" */
/** @import { Drawing, TableRow } from "./types.js" */

const LEAST = 0.005; // mag, dex: less is nothing, to two digits
const [SEEN, PREDICTED, PARTLY] = ["seen", "predicted", "partly seen"];

/**
 * A galaxy as it is drawn, and what its parts imply.
 * @typedef {object} Parts
 * @property {Float64Array} values what is seen, else medians
 * @property {Uint8Array} seen
 * @property {Float64Array} error of what is seen
 * @property {Float64Array} implied NaN where nothing is
 * @property {Float64Array} news that, where it is more than what is simply seen
 */

/**
 * @param {Drawing} drawing
 * @param {GalaxyNumbers} numbers
 * @param {(redshift: number) => number} ageAt
 * @returns {{ parts: Parts, sentence: string }}
 */
export function agreement(drawing, numbers, ageAt) {
  const { rows, size } = drawing.about.table;
  const row = (/** @type {string} */ name) => rows.find(one => one.name === name);
  const scalars = /** @type {TableRow} */ (rows.find(one => !one.is_vector));
  const scalar = (/** @type {string} */ name) => {
    const i = scalars.names.indexOf(name);
    return i < 0 ? -1 : scalars.start + i;
  };
  const [z, mass] = ["redshift", "log_stellar_mass"].map(scalar);
  const [values, error, implied, news] = [0, 1, 2, 3].map(() => new Float64Array(size).fill(Number.NaN));
  const seen = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    seen[i] = isSeen(numbers, i) && !numbers.inputs.limit[i] ? 1 : 0;
    values[i] = seen[i] ? numbers.inputs.values[i] : quantileOf(numbers, i, MEDIAN);
    error[i] = seen[i] ? numbers.inputs.error[i] : 0;
  }
  const { camera, has_history: hasHistory } = drawing;
  const [sed, sfh] = [row("sed"), row("sfh")];
  const places = camera && z >= 0 && sed ? camera.places : [];
  const part = (/** @type {TableRow} */ one) => values.subarray(one.start, one.start + one.size);
  /** @type {Uint8Array<ArrayBufferLike>} */
  let lookedAt = new Uint8Array(0);
  /** @type {Uint8Array<ArrayBufferLike>} */
  let livedBy = new Uint8Array(0);
  if (places.length && camera && sed) {
    const found = magnitudes(camera, part(sed), values[z]);
    places.forEach((place, i) => {
      implied[place] = found[i];
    });
    const [low, high] = windowAt(camera, values[z]);
    lookedAt = ofRow(sed, seen, x => Math.log(x) >= low && Math.log(x) <= high);
  }
  if (hasHistory && z >= 0 && sfh) {
    const now = ageAt(values[z]);
    const isWithin = now >= sfh.axis[0] && now <= sfh.axis[sfh.size - 1];
    implied[mass] = isWithin ? Math.log10(createHistory(sfh.axis, part(sfh)).until(now)) : Number.NaN;
    livedBy = ofRow(sfh, seen, x => x <= now);
  }
  const all = (/** @type {Uint8Array} */ flags) => seen[z] === 1 && flags.every(Boolean);
  const isKnown = (/** @type {number} */ i) => seen[i] === 1 && error[i] === 0 && all(i === mass ? livedBy : lookedAt);
  for (const i of [...places, ...(hasHistory ? [mass] : [])])
    if (Number.isFinite(implied[i]) && !isKnown(i)) news[i] = implied[i];
  const parts = { values, seen, error, implied, news };
  if (!numbers.answer) return { parts, sentence: "" };
  const clauses = [ofMagnitudes(parts, places, z, lookedAt), hasHistory ? ofMass(parts, mass, livedBy) : ""].filter(Boolean);
  const text = clauses.join("; ");
  return { parts, sentence: text ? `${text[0].toUpperCase()}${text.slice(1)}.` : "" };
}

/** @type {(row: TableRow, seen: Uint8Array, isOf: (x: number) => boolean) => Uint8Array} which are seen, of those meant */
const ofRow = (row, seen, isOf) => Uint8Array.from(row.axis.flatMap((x, i) => (isOf(x) ? [seen[row.start + i]] : [])));

/** @type {(parts: Parts, i: number) => number} NaN where the value has an error of its own */
const offset = ({ values, error, implied }, i) => (error[i] > 0 ? Number.NaN : implied[i] - values[i]);

/** @type {(parts: Parts, places: number[], z: number, lookedAt: Uint8Array) => string} */
function ofMagnitudes(parts, places, z, lookedAt) {
  const told = places.filter(i => Number.isFinite(parts.news[i]));
  const compared = told.filter(i => Number.isFinite(offset(parts, i)));
  const [ofSpectrum, ofRedshift] = [whose(lookedAt), whose([parts.seen[z]])];
  const subject = `the ${ofSpectrum} spectrum at ${ofRedshift === ofSpectrum ? "" : `the ${ofRedshift} `}z ${parts.values[z].toFixed(2)}`;
  if (compared.length) {
    const kind = whose(compared.map(i => parts.seen[i]));
    const noun = kind === SEEN ? "those seen" : kind === PREDICTED ? "predicted" : "those seen and predicted";
    const offsets = compared.map(i => offset(parts, i));
    return `${subject} gives magnitudes ${difference(offsets, noun)}`;
  }
  if (!told.length) return "";
  const within = told.filter(i => Math.abs(parts.implied[i] - parts.values[i]) <= parts.error[i]);
  return `${subject} lies within 1σ of ${within.length} of ${told.length} measured magnitudes`;
}

/** @type {(offsets: number[], noun: string) => string} */
function difference(offsets, noun) {
  const [low, median, high] = [16, 50, 84].map(level => percentile(offsets, level));
  const range = (/** @type {number} */ from, /** @type {number} */ to) =>
    offsets.length > 1 ? ` (${number(from)} to ${number(to)})` : "";
  if (Math.abs(median) < LEAST) return `as bright as ${noun}${range(low, high)}`;
  if (median > 0) return `${median.toFixed(2)} fainter${range(low, high)} than ${noun}`;
  return `${(-median).toFixed(2)} brighter${range(-high, -low)} than ${noun}`;
}

/** @type {(x: number) => string} */
const number = x => (Number(x.toFixed(2)) === 0 ? x.toFixed(2).replace("-", "") : x.toFixed(2).replace("-", "−"));

/** @type {(values: number[], level: number) => number} as numpy has it */
function percentile(values, level) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = ((sorted.length - 1) * level) / 100;
  const before = Math.floor(at);
  const after = Math.min(before + 1, sorted.length - 1);
  return sorted[before] + (at - before) * (sorted[after] - sorted[before]);
}

/** @type {(parts: Parts, mass: number, livedBy: Uint8Array) => string} */
function ofMass(parts, mass, livedBy) {
  if (!Number.isFinite(parts.news[mass])) return "";
  const by = offset(parts, mass);
  const [ofHistory, ofValue] = [whose(livedBy), whose([parts.seen[mass]])];
  const noun = ofValue === ofHistory ? "the stellar mass" : `the ${ofValue} stellar mass`;
  if (Math.abs(by) < LEAST) return `the ${ofHistory} history forms ${noun}`;
  return `the ${ofHistory} history forms ${Math.abs(by).toFixed(2)} dex ${by > 0 ? "more" : "less"} than ${noun}`;
}

/** @type {(seen: ArrayLike<number>) => string} */
function whose(seen) {
  const flags = Array.from(seen, Boolean);
  if (flags.every(Boolean)) return SEEN;
  return flags.some(Boolean) ? PARTLY : PREDICTED;
}
