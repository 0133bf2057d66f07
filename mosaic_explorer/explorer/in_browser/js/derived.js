// What follows from a galaxy's values: how fast it forms stars, how old they are, its dust. catalog/quantities.py and
// catalog/histories.py say the same in Python, with the sources.

import { isSeen, MEDIAN, quantileOf } from "./series.js";

/** @import { DerivedValue } from "../../galaxy/js/types.js" */
/** @import { GalaxyNumbers } from "./series.js" */
/** @import { Drawing, TableRow } from "./types.js" */

const YEARS_PER_GYR = 1e9;
const RECENT_GYR = 1;

/**
 * A galaxy's values, from which all follows.
 * @typedef {object} Values
 * @property {(name: string) => number} scalar
 * @property {(name: string) => ArrayLike<number>} vector
 * @property {number} observedAt cosmic time [Gyr]
 * @property {History} history
 * @property {Drawing["dust"]} dust
 */

/** @type {Record<string, (values: Values) => number>} */
const QUANTITIES = {
  log_ssfr: logSsfr,
  half_mass_age: values => values.observedAt - halfMassTime(values),
  half_mass_time: halfMassTime,
  recent_fraction: ({ history, observedAt }) => 1 - share(history.until(observedAt - RECENT_GYR), history.until(observedAt)),
  formed_fraction: ({ history, observedAt }) => share(history.until(observedAt), history.whole),
  fuv_dimming: values => {
    const { dust, history, observedAt } = values;
    const shines = values.vector("sed")[dust.place] + dust.of_one_jy;
    return logSsfr(values) >= dust.quiescent
      ? 2.5 * (history.rateAt(observedAt) + dust.of_one_sun_a_year - shines)
      : Number.NaN;
  },
};

/** @param {Values} values */
function logSsfr({ history, observedAt, scalar }) {
  return history.rateAt(observedAt) - scalar("log_stellar_mass");
}
/** @param {Values} values */
function halfMassTime({ history, observedAt }) {
  return history.timeOf(history.until(observedAt) / 2);
}
/** @type {(part: number, whole: number) => number} */
const share = (part, whole) => (whole > 0 ? part / whole : Number.NaN);

/**
 * Each quantity that follows, of the answer's medians and of the truth, in the order in which they are shown.
 * @param {Drawing} drawing
 * @param {GalaxyNumbers} numbers
 * @param {(redshift: number) => number} ageAt
 * @returns {DerivedValue[]}
 */
export function derivedValues(drawing, numbers, ageAt) {
  const { rows } = drawing.about.table;
  const scalars = /** @type {TableRow} */ (rows.find(row => !row.is_vector));
  /** @type {(value: (place: number) => number) => Values} */
  const valuesOf = value => {
    const scalar = (/** @type {string} */ name) => value(scalars.start + scalars.names.indexOf(name));
    const vector = (/** @type {string} */ name) => {
      const row = /** @type {TableRow} */ (rows.find(row => row.name === name));
      return Float64Array.from({ length: row.size }, (_, i) => value(row.start + i));
    };
    const times = /** @type {TableRow} */ (rows.find(row => row.name === "sfh")).axis;
    const history = createHistory(times, vector("sfh"));
    return { scalar, vector, observedAt: ageAt(scalar("redshift")), history, dust: drawing.dust };
  };
  const said = valuesOf(place => quantileOf(numbers, place, MEDIAN));
  const truth = valuesOf(place => numbers.truth[place]);
  return drawing.derived.map(({ name, needs }) => ({
    of_medians: QUANTITIES[name](said),
    truth: QUANTITIES[name](truth),
    seen: needs.every(([start, stop]) => {
      for (let i = start; i < stop; i++) if (!isSeen(numbers, i) || numbers.inputs.limit[i]) return false;
      return true;
    }),
  }));
}

/** @typedef {ReturnType<typeof createHistory>} History */

/**
 * Stars formed: rates straight between the times, nothing before the first; NaN where a rate is not known.
 * @param {number[]} times cosmic time [Gyr], rising
 * @param {ArrayLike<number>} logRates log10 [Msun/yr]
 */
export function createHistory(times, logRates) {
  const rates = Array.from(logRates, x => 10 ** x * YEARS_PER_GYR);
  const masses = [0];
  for (let i = 1; i < times.length; i++)
    masses.push(masses[i - 1] + ((times[i] - times[i - 1]) * (rates[i] + rates[i - 1])) / 2);
  /** @param {number} at the step in which it lies, and how far into it */
  const place = at => {
    const now = Math.min(Math.max(at, times[0]), times[times.length - 1]);
    let before = 0;
    while (before < times.length - 2 && times[before + 1] < now) before++;
    return { before, part: (now - times[before]) / (times[before + 1] - times[before]) };
  };
  return {
    whole: masses[masses.length - 1],
    /** @param {number} at */
    rateAt(at) {
      if (!Number.isFinite(at)) return Number.NaN;
      const { before, part } = place(at);
      return logRates[before] * (1 - part) + logRates[before + 1] * part;
    },
    /** @param {number} at */
    until(at) {
      if (!Number.isFinite(at)) return Number.NaN;
      const { before, part } = place(at);
      const [start, stop] = [rates[before], rates[before + 1]];
      return masses[before] + (times[before + 1] - times[before]) * part * (start + ((stop - start) * part) / 2);
    },
    /** @param {number} mass */
    timeOf(mass) {
      if (!Number.isFinite(mass)) return Number.NaN;
      let before = 0;
      while (before < times.length - 2 && masses[before + 1] <= mass) before++;
      const lacking = mass - masses[before];
      const slope = (rates[before + 1] - rates[before]) / (times[before + 1] - times[before]);
      const root = rates[before] + Math.sqrt(Math.max(rates[before] ** 2 + 2 * slope * lacking, 0));
      return times[before] + (root > 0 ? (2 * lacking) / root : 0); // exact for a slope of 0, too
    },
  };
}
