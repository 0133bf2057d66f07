// What the plots of a galaxy draw, from an answer (galaxy/scene.py says the same in Python).

import { agreement } from "./agreement.js";
import { derivedValues } from "./derived.js";
import { maskText, runsOf, spans } from "./mask.js";
import { cdf, crps, densityPlaces, pdf, peaks } from "./mixtures.js";
import { columns, HIGH, HIGHEST, isSeen, LEVELS, LOW, LOWEST, MEDIAN, quantileOf } from "./series.js";
import { interpolate } from "./spectra.js";

/** @import { DerivedValue, PackedDensities, PackedVectors, ScalarAnswer } from "../../galaxy/js/types.js" */
/** @import { GalaxyNumbers } from "./series.js" */
/** @import { Answer, Drawing, Snapshot, TableRow } from "./types.js" */

const SHOWN = "shown"; // of the galaxy's own values, while they are not kept back

/**
 * What is known of a galaxy at a moment, under its mask and those of the pins.
 * @typedef {{ snapshot: Snapshot, serial: number, name: number, now: GalaxyNumbers, pins: GalaxyNumbers[] }} Moment
 */

/**
 * All that is drawn of a moment.
 * @param {Drawing} drawing
 * @param {Moment} moment
 * @returns {{
 *   vectors: PackedVectors, densities: PackedDensities, derived: DerivedValue[], place: Answer["place"], seen: [number, number][]
 * }} `seen` as [from, to) of places
 */
export function scenesOf(drawing, moment) {
  const { parts, sentence } = agreement(drawing, moment.now, redshift => ageAt(drawing, redshift));
  const whole = { ...moment, now: { ...moment.now, implied: parts.news } };
  return {
    vectors: { ...vectorScene(drawing, whole), agreement: sentence },
    densities: densityScene(drawing, whole),
    derived: derivedValues(drawing, moment.now, redshift => ageAt(drawing, redshift)),
    place: moment.now.answer?.place ?? null,
    seen: runsOf(moment.snapshot.mask),
  };
}

/**
 * @param {Drawing} drawing
 * @param {Moment} moment
 * @returns {PackedVectors}
 */
function vectorScene(drawing, { snapshot, serial, name, now, pins }) {
  const names = drawing.vectors.panels.flatMap(panel => panel.rows.map(row => row.name));
  const rows = names.map(name => drawing.about.table.rows.find(row => row.name === name)).filter(row => row !== undefined);
  const parts = rows.flatMap(row => Object.values(columns(row, now)));
  for (const pin of pins) {
    for (const row of rows) {
      const line = columns(row, pin);
      line.median.forEach((x, i) => {
        if (Number.isNaN(x)) line.median[i] = line.exact[i]; // it goes on over what the pin sees
      });
      parts.push(...drawing.vectors.pin_columns.map(column => line[column]));
    }
  }
  const redshift = drawnRedshift(drawing, snapshot, now);
  const isKnown = Number.isFinite(redshift.value);
  return {
    serial,
    row: name,
    numbers: joined(parts),
    pin_masks: snapshot.pins.map(mask => maskText(drawing.about.table, mask)),
    reference: snapshot.reference,
    hidden: Object.fromEntries(rows.filter(row => row.extent).map(row => [row.name, spans(row, snapshot.mask, true)])),
    frame: snapshot.frame,
    time: snapshot.time,
    sfr: snapshot.sfr,
    stretch: isKnown ? 1 + redshift.value : 0,
    redshift_of: redshift.whose,
    observed_at: isKnown ? ageAt(drawing, redshift.value) : Number.NaN,
    edited: snapshot.edits.map(([name]) => name),
    truth: snapshot.truth,
    agreement: "",
    filters: drawing.filters,
  };
}

/**
 * @param {Drawing} drawing
 * @param {Moment} moment
 * @returns {PackedDensities}
 */
function densityScene(drawing, { snapshot, serial, name, now, pins }) {
  const { scalars } = drawing.about;
  const answers = [now, ...pins].map(one => one.answer).filter(answer => answer !== null);
  const places = scalars.map(scalar => (answers.length ? densityPlaces(answers.map(one => one.densities[scalar])) : []));
  const heights = answers.flatMap(answer => scalars.map((scalar, i) => pdf(answer.densities[scalar], places[i])));
  const masks = answers.length ? [now, ...pins.filter(pin => pin.answer)] : [now];
  return {
    serial,
    row: name,
    numbers: joined([...places, ...heights]),
    points: places.map(x => x.length),
    scalars: masks.map((one, i) => scalars.map(scalar => scalarNumbers(drawing, snapshot, one, scalar, i === 0))),
  };
}

/** @type {(drawing: Drawing, snapshot: Snapshot, numbers: GalaxyNumbers, name: string, isScored: boolean) => ScalarAnswer} */
function scalarNumbers(drawing, snapshot, numbers, name, isScored) {
  const place = scalarPlace(drawing, name);
  const seen = isSeen(numbers, place);
  const truth = numbers.truth[place];
  const density = numbers.answer?.densities[name];
  const isJudged = isScored && !seen && density !== undefined;
  const [lowest, low, median, high, highest] = [LOWEST, LOW, MEDIAN, HIGH, HIGHEST].map(x => quantileOf(numbers, place, x));
  return {
    ...{ lowest, low, median, high, highest, truth, seen },
    percentile: isJudged && Number.isFinite(truth) ? 100 * cdf(density, [truth])[0] : Number.NaN,
    crps: isJudged && Number.isFinite(truth) ? crps(density, truth) : Number.NaN,
    peaks: isJudged ? peaks(density) : [],
    value: seen ? numbers.inputs.values[place] : Number.NaN,
    edited: snapshot.edits.some(([edited]) => edited === name),
    implied: numbers.implied?.[place] ?? Number.NaN,
  };
}

/** @type {(drawing: Drawing, name: string) => number} */
export function scalarPlace({ about }, name) {
  const row = /** @type {TableRow} */ (about.table.rows.find(row => !row.is_vector));
  return row.start + row.names.indexOf(name);
}

/**
 * The redshift at which a galaxy is drawn: as edited, else its own, else the model's.
 * @type {(drawing: Drawing, snapshot: Snapshot, numbers: GalaxyNumbers) => { value: number, whose: string }}
 */
function drawnRedshift(drawing, snapshot, numbers) {
  if (!drawing.about.scalars.includes("redshift")) return { value: Number.NaN, whose: "" };
  const place = scalarPlace(drawing, "redshift");
  const edit = snapshot.edits.find(([name]) => name === "redshift");
  if (edit) return { value: edit[1], whose: "edited" };
  if (Number.isFinite(numbers.truth[place])) return { value: numbers.truth[place], whose: "own" };
  return { value: quantileOf(numbers, place, MEDIAN), whose: isSeen(numbers, place) ? "own" : "predicted" };
}

/** @type {(drawing: Drawing, redshift: number) => number} cosmic time [Gyr], straight between those that Python told */
function ageAt({ ages }, redshift) {
  if (!Number.isFinite(redshift)) return Number.NaN;
  return interpolate(ages.redshift, ages.age, redshift);
}

/** @type {(parts: ArrayLike<number>[]) => Float32Array} */
function joined(parts) {
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) {
    all.set(part, place);
    place += part.length;
  }
  return all;
}

/** @type {(truth: Float32Array, snapshot: Snapshot) => Float32Array} the galaxy's own values, all NaN while they are kept back */
export const toldTruth = (truth, snapshot) =>
  snapshot.truth === SHOWN ? truth : new Float32Array(truth.length).fill(Number.NaN);

/**
 * What is told of many galaxies: medians of every scalar, and `map_x`, `map_y` where there is a map.
 * @type {(answers: Answer[], about: import("./types.js").About) => Record<string, Float32Array>}
 */
export function toldOfMany(answers, { table, scalars }) {
  const start = table.rows.find(row => !row.is_vector)?.start ?? 0;
  const medians = Object.fromEntries(scalars.map((name, i) => [name, mediansOf(answers, start + i)]));
  if (!answers[0]?.place) return medians;
  const [x, y] = [0, 1].map(axis => Float32Array.from(answers, one => one.place?.[axis] ?? Number.NaN));
  return { ...medians, map_x: x, map_y: y };
}

/** @type {(answers: Answer[], place: number) => Float32Array} medians of one value of many galaxies */
const mediansOf = (answers, place) => Float32Array.from(answers, one => one.quantiles[place * LEVELS + MEDIAN]);
