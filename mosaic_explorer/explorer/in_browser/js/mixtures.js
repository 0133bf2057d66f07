// A galaxy's density of a scalar: where to look at it, how high it is there, where a value lies in it, which peaks it has.
// densities/mixtures.py and peaks.py say the same in Python.

import { erfc } from "../../widgets/js/erfc.js";

/** @import { Mixture } from "./types.js" */

const REGULAR = 161; // places from end to end of the range
const LEAST_COMPONENT = 1e-3; // share of one that is looked at more closely
const NEAR = [-5, -4, ...Array.from({ length: 25 }, (_, i) => i / 4 - 3), 4, 5]; // sigma: where that is
const SMOOTH = 5; // steps of the regular places: a component as wide as that needs no others
const LEAST_SHARE = 0.05; // of a peak
const SHALLOWEST_SADDLE = 0.6; // of the lower of two neighbours
const ONE_SIGMA = [0.16, 0.5, 0.84];
const ROOT_2PI = Math.sqrt(2 * Math.PI);

/** @type {(mixture: Mixture, x: number) => number} how much of the whole normal distributions lies below */
const below = ({ weights, means, sigmas }, x) =>
  weights.reduce((sum, weight, k) => sum + (weight * erfc((means[k] - x) / (sigmas[k] * Math.SQRT2))) / 2, 0);

/** @type {(mixture: Mixture) => { from: number, held: number }} what the whole distributions hold below, and within, the range */
function within(mixture) {
  const from = below(mixture, mixture.low);
  return { from, held: below(mixture, mixture.high) - from };
}

/** @type {(mixture: Mixture, places: ArrayLike<number>) => Float64Array} */
export function cdf(mixture, places) {
  const { from, held } = within(mixture);
  return Float64Array.from(places, x => Math.min(Math.max((below(mixture, x) - from) / held, 0), 1));
}

/** @type {(mixture: Mixture, places: ArrayLike<number>) => Float64Array} */
export function pdf(mixture, places) {
  const { weights, means, sigmas, low, high } = mixture;
  const { held } = within(mixture);
  return Float64Array.from(places, x => {
    if (x < low || x > high) return 0;
    let sum = 0;
    for (let k = 0; k < weights.length; k++) {
      const away = (x - means[k]) / sigmas[k];
      sum += (weights[k] / sigmas[k]) * Math.exp((-away * away) / 2);
    }
    return sum / ROOT_2PI / held;
  });
}

/**
 * Places at which densities of one scalar are looked at, so that lines between show them as sharp as they are; rising.
 * @param {Mixture[]} mixtures of one range
 */
export function densityPlaces(mixtures) {
  const [{ low, high }] = mixtures;
  const step = (high - low) / (REGULAR - 1);
  const places = Array.from({ length: REGULAR }, (_, i) => low + i * step);
  for (const { weights, means, sigmas } of mixtures)
    for (let k = 0; k < weights.length; k++)
      if (sigmas[k] < SMOOTH * step && weights[k] > LEAST_COMPONENT) places.push(...NEAR.map(s => means[k] + s * sigmas[k]));
  return unique(places.map(x => Math.min(Math.max(x, low), high)));
}

/** @type {(places: number[]) => Float64Array} */
const unique = places => Float64Array.from(new Set(places)).sort();

/**
 * The continuous ranked probability score of a density whose value turned out to be `truth`, in the scalar's unit.
 * @param {Mixture} mixture
 * @param {number} truth
 */
export function crps(mixture, truth) {
  const places = unique([...densityPlaces([mixture]), Math.min(Math.max(truth, mixture.low), mixture.high)]);
  const upto = cdf(mixture, places);
  let sum = Math.max(truth - mixture.high, mixture.low - truth, 0); // beyond the range all of it lies on one side
  for (let i = 1; i < places.length; i++) {
    const [a, b] = places[i] <= truth ? [upto[i - 1], upto[i]] : [1 - upto[i - 1], 1 - upto[i]];
    sum += ((a * a + a * b + b * b) / 3) * (places[i] - places[i - 1]); // straight lines between, squared
  }
  return sum;
}

/**
 * Place, share and sigma of each peak, rising in place, if there are several; else none.
 * @param {Mixture} mixture
 * @returns {[place: number, share: number, sigma: number][]}
 */
export function peaks(mixture) {
  const places = densityPlaces([mixture]);
  const ends = saddles(pdf(mixture, places));
  if (!ends.length) return [];
  const upto = cdf(mixture, places);
  const cuts = [0, ...ends.map(i => upto[i]), 1];
  const held = cuts.slice(1).map((high, i) => ({ low: cuts[i], share: high - cuts[i] }));
  const found = held.filter(peak => peak.share >= LEAST_SHARE);
  if (found.length < 2) return [];
  return found.map(({ low, share }) => {
    const [left, middle, right] = ONE_SIGMA.map(part => inverse(places, upto, low + share * part));
    return [middle, share, (right - left) / 2];
  });
}

/** @type {(heights: ArrayLike<number>) => number[]} where a line of heights is lowest between neighbouring tops */
function saddles(heights) {
  const n = heights.length;
  const isTop = (/** @type {number} */ i) =>
    (i === 0 || heights[i] > heights[i - 1]) && (i === n - 1 || heights[i] >= heights[i + 1]);
  const tops = [];
  const found = [];
  for (let top = 0; top < n; top++) {
    if (!isTop(top)) continue;
    let isShoulder = false;
    while (tops.length) {
      const last = tops[tops.length - 1];
      let saddle = last;
      for (let i = last; i < top; i++) if (heights[i] < heights[saddle]) saddle = i;
      if (heights[saddle] <= SHALLOWEST_SADDLE * Math.min(heights[last], heights[top])) {
        found.push(saddle);
        break;
      }
      isShoulder = heights[top] <= heights[last];
      if (isShoulder) break; // of the peak before
      tops.pop(); // which was a shoulder of this one
      found.pop();
    }
    if (!isShoulder) tops.push(top);
  }
  return found;
}

/** @type {(places: Float64Array, upto: Float64Array, level: number) => number} */
function inverse(places, upto, level) {
  const i = Math.max(
    upto.findIndex(x => x >= level),
    1,
  );
  const rise = upto[i] - upto[i - 1];
  return rise > 0 ? places[i - 1] + ((level - upto[i - 1]) / rise) * (places[i] - places[i - 1]) : places[i];
}
