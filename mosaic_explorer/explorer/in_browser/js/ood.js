// How unlike the training galaxies what is seen of a galaxy is (model/ood.py and explorer/ood/words.py say the same in Python).

import { HIGH, LEVELS, LOW, MEDIAN } from "./series.js";

/** @import { Ask } from "./galaxy.js" */
/** @import { Drawing, Inputs, Mask, TableRow } from "./types.js" */

/**
 * What is told of a model's training galaxies: the surprises that so many of them exceed, and spreads and ends of each value.
 * @typedef {object} Familiar
 * @property {Record<string, number[]>} rare by kind of question
 * @property {ArrayLike<number>} spread
 * @property {ArrayLike<number>} low
 * @property {ArrayLike<number>} high
 * @property {number[]} rarities shares of galaxies
 * @property {number} warn the score from which on a user is warned
 */

const NARROWEST = 0.01; // of a value's spread: the least width of a band that counts
const BEYOND = 0.1; // of a value's spread: so far outside the training range counts 1
const STRANGEST = 100; // bands
const HIGHEST = 10; // score
const MOST_SINGLE = 12; // questions about the bands of a modality
const MOST_RARE = 4; // zeros that are told
const [SINGLE, MEASURED, QUESTIONS] = [" alone", " measured", "questions"];

/** @typedef {{ hidden: Uint8Array, names: string[], end: string }} Question what to hide of what is seen, of which variables */

/**
 * The score, 1 of which 1% of the training galaxies reach, and whose values surprise most; null if it is not wanted any more.
 * @param {Drawing} drawing
 * @param {Ask} ask
 * @param {Inputs} inputs
 * @param {Mask} mask
 * @param {() => boolean} isWanted
 * @returns {Promise<{ score: number, variable: string } | null>}
 */
export async function oodScore(drawing, ask, inputs, mask, isWanted) {
  const { ood } = drawing;
  let [rarest, variable, count, end] = [0, "", 0, ""];
  for (const { hidden, names, end: kindEnd } of questions(drawing, mask)) {
    await new Promise(done => setTimeout(done)); // what a hand does comes first
    if (!isWanted()) return null;
    const [answer] = await ask([{ inputs, mask: mask.map((seen, i) => (hidden[i] ? 0 : seen)) }], drawing.about);
    for (const name of names) {
      const places = placesOf(drawing, name).filter(i => hidden[i]);
      const isMeasured = places.some(i => inputs.error[i] > 0);
      const kind = name + kindEnd;
      const exceeded = (isMeasured && ood.rare[kind + MEASURED]) || ood.rare[kind];
      if (isMeasured) end = MEASURED;
      if (!exceeded?.length) continue;
      count++;
      const rarity = logRarity(distance(ood, answer.quantiles, inputs, places), exceeded, ood.rarities);
      if (rarity < rarest) [rarest, variable] = [rarity, name];
    }
  }
  const power = (ood.rare[QUESTIONS + end] ?? ood.rare[QUESTIONS] ?? [1])[0];
  let score = Math.min(ofMany(rarest, count, power) / -2, HIGHEST);
  for (const { name, beyond } of beyonds(drawing, inputs, mask))
    if (beyond > score && beyond >= 1) [score, variable] = [Math.min(beyond, HIGHEST), name];
  return { score, variable };
}

/**
 * One plain line of warning, or "" where there is no reason.
 * @param {Drawing} drawing
 * @param {number} score
 * @param {string} variable
 */
export function oodWords({ ood, about }, score, variable) {
  if (!(score >= ood.warn)) return "";
  const row = /** @type {TableRow} */ (about.table.rows.find(one => one.name === variable || one.names.includes(variable)));
  const label = row.is_vector ? row.label : row.labels[row.names.indexOf(variable)];
  let what = row.name === "photometry" ? "photometry in other surveys' filters" : label;
  if (/[a-z]/.test(what[1] ?? "")) what = what[0].toLowerCase() + what.slice(1); // not an acronym
  return `Take care, more unusual than 99% of the training galaxies: its ${what} surprises the model as ${howRare(score)} of theirs does`;
}

/** @type {(score: number) => string} */
function howRare(score) {
  if (2 * score > MOST_RARE) return `fewer than 1 in ${(10 ** MOST_RARE).toLocaleString("en")}`;
  const share = 10 ** (2 * score);
  const digits = 10 ** Math.floor(Math.log10(share));
  return `1 in ${(Math.round(share / digits) * digits).toLocaleString("en")}`;
}

/** @type {(drawing: Drawing, mask: Mask) => Generator<Question>} none of which looks at what is hidden */
function* questions({ about, ood }, mask) {
  const { rows, size } = about.table;
  for (const half of [1, 0]) {
    const hidden = new Uint8Array(size);
    /** @type {string[]} */
    const names = [];
    for (const row of rows) {
      if (!row.is_vector) continue;
      let isAny = false;
      for (let i = 0; i < row.size; i++) {
        const number = row.size <= row.patch ? i : Math.floor(i / row.patch);
        if (number % 2 !== half || !mask[row.start + i]) continue;
        hidden[row.start + i] = 1;
        isAny = true;
      }
      if (isAny) names.push(row.name);
    }
    if (names.length) yield { hidden, names, end: "" };
  }
  for (const row of rows) {
    if (!row.is_vector || row.extent !== null || !(row.name + SINGLE in ood.rare)) continue;
    const seen = Array.from({ length: row.size }, (_, i) => row.start + i).filter(i => mask[i]);
    if (seen.length < 2) continue;
    const groups = Math.min(seen.length, MOST_SINGLE);
    for (let group = 0; group < groups; group++) {
      const hidden = new Uint8Array(size);
      seen.forEach((place, i) => {
        if (i % groups === group) hidden[place] = 1;
      });
      yield { hidden, names: [row.name], end: SINGLE };
    }
  }
  const scalars = /** @type {TableRow} */ (rows.find(row => !row.is_vector));
  for (const [i, name] of scalars.names.entries()) {
    const place = scalars.start + i;
    if (!mask[place]) continue;
    const hidden = new Uint8Array(size);
    hidden[place] = 1;
    yield { hidden, names: [name], end: "" };
  }
}

/** @type {(drawing: Drawing, name: string) => number[]} the places of a variable: of a vector, or one scalar */
function placesOf({ about }, name) {
  for (const row of about.table.rows) {
    if (row.is_vector && row.name === name) return Array.from({ length: row.size }, (_, i) => row.start + i);
    if (!row.is_vector && row.names.includes(name)) return [row.start + row.names.indexOf(name)];
  }
  return [];
}

/** @type {(ood: Familiar, quantiles: Float32Array, inputs: Inputs, places: number[]) => number} root mean square, in bands */
function distance({ spread }, quantiles, { values, error, limit }, places) {
  let [sum, count] = [0, 0];
  for (const i of places) {
    const x = values[i];
    if (Number.isNaN(x)) continue;
    count++;
    const [low, median, high] = [LOW, MEDIAN, HIGH].map(level => quantiles[i * LEVELS + level]);
    const width = Math.max(x > median ? high - median : median - low, NARROWEST * spread[i]);
    const away = limit[i] ? Math.max(x - median, 0) : Math.abs(x - median); // a limit only says: fainter
    sum += Math.min(away / Math.hypot(width, error[i]), STRANGEST) ** 2;
  }
  return Math.sqrt(sum / Math.max(count, 1));
}

/** @type {(drawing: Drawing, inputs: Inputs, mask: Mask) => { name: string, beyond: number }[]} outside the training range */
function beyonds(drawing, { values, error, limit }, mask) {
  const { about, ood } = drawing;
  const names = about.table.rows.flatMap(row => (row.is_vector ? [row.name] : row.names));
  return names.map(name => {
    let beyond = 0;
    for (const i of placesOf(drawing, name)) {
      if (!mask[i] || limit[i] || Number.isNaN(values[i])) continue;
      const outside = Math.max(values[i] - ood.high[i], ood.low[i] - values[i]);
      beyond = Math.max(beyond, outside / Math.hypot(BEYOND * ood.spread[i], error[i]));
    }
    return { name, beyond };
  });
}

/** @type {(surprise: number, exceeded: number[], rarities: number[]) => number} log10 of the share that surprises more */
function logRarity(surprise, exceeded, rarities) {
  const shares = rarities.slice(0, exceeded.length).map(Math.log10);
  /** @type {number[]} */
  const places = [];
  exceeded.forEach((x, i) => {
    places.push(Math.max(x + 1e-9 * i, places[i - 1] ?? -Infinity));
  });
  const last = places.length - 1;
  const slope = (/** @type {number} */ i) => (shares[i + 1] - shares[i]) / Math.max(places[i + 1] - places[i], 1e-6);
  if (surprise > places[last]) return Math.min(shares[last] + slope(last - 1) * (surprise - places[last]), 0);
  if (surprise < places[0]) return Math.min(shares[0] + slope(0) * (surprise - places[0]), 0);
  const i = Math.min(Math.max(places.findIndex(x => x >= surprise) - 1, 0), last - 1);
  const part = places[i + 1] > places[i] ? (surprise - places[i]) / (places[i + 1] - places[i]) : 0;
  return Math.min(shares[i] + part * (shares[i + 1] - shares[i]), 0);
}

/** @type {(logRarest: number, count: number, power: number) => number} of the rarest of so many answers */
function ofMany(logRarest, count, power) {
  const logShare = Math.log10(Math.max(count, 1)) * power;
  const rare = logRarest + logShare; // as long as it is small
  if (rare < -2) return rare;
  return Math.log10(-Math.expm1(10 ** logShare * Math.log1p(-Math.min(10 ** logRarest, 1 - 1e-12))));
}
