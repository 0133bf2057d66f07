// Magnitudes of a rest-frame spectrum behind a redshift (photometry/synthetic.py says the same in Python, with the sources).

const FLOOR = 32; // [mag] fainter is not told apart
const COVERED = 0.99; // of a filter's response that must look at known light

/**
 * Filters on the grid of a spectrum, whose bins are equally wide in ln(wavelength).
 * @typedef {object} Camera
 * @property {number[]} places of the filters' magnitudes in the table
 * @property {number} edge the first bin's lower end, in ln(wavelength [AA])
 * @property {number} width of a bin
 * @property {number[]} firsts where each filter begins
 * @property {number[]} steps the width of each one's pieces
 * @property {number[]} counts how many pieces it has
 * @property {ArrayLike<number>} weights mean responses in all filters' pieces, one after another
 * @property {{ redshift: ArrayLike<number>, bins: number, transmission: ArrayLike<number> }} hydrogen on the way: of the first bins at redshifts
 * @property {{ log_redshift: ArrayLike<number>, modulus: ArrayLike<number> }} distance [mag], less 2.5 log (1 + z)
 */

/**
 * Apparent AB magnitudes through each filter, NaN where it looks beyond what is known.
 * @param {Camera} camera
 * @param {ArrayLike<number>} logFlux log10 of the flux at 10 pc [Jy]
 * @param {number} redshift
 */
export function magnitudes(camera, logFlux, redshift) {
  const { edge, width, firsts, steps, counts, weights } = camera;
  const found = new Float64Array(firsts.length).fill(Number.NaN);
  if (!(redshift > 0)) return found;
  const flux = Float64Array.from(logFlux, x => (Number.isFinite(x) ? 10 ** x : 0));
  const known = Float64Array.from(logFlux, x => (Number.isFinite(x) ? 1 : 0));
  absorb(camera, flux, redshift);
  const [light, share] = [flux, known].map(bins => upTo(bins, edge, width));
  const modulus = interpolate(camera.distance.log_redshift, camera.distance.modulus, Math.log(redshift));
  const shift = Math.log1p(redshift);
  let at = 0;
  for (let f = 0; f < firsts.length; f++) {
    let [through, covered] = [0, 0];
    let [before, beforeShare] = [light(firsts[f] - shift), share(firsts[f] - shift)];
    for (let k = 1; k <= counts[f]; k++, at++) {
      const place = firsts[f] + k * steps[f] - shift;
      const [now, nowShare] = [light(place), share(place)];
      through += weights[at] * (now - before);
      covered += weights[at] * (nowShare - beforeShare);
      [before, beforeShare] = [now, nowShare];
    }
    if (covered >= COVERED) found[f] = Math.min(-2.5 * Math.log10(through / covered / 3631) + modulus, FLOOR);
  }
  return found;
}

/** @type {(camera: Camera, redshift: number) => [number, number]} between which rest-frame ln(wavelengths) the filters look */
export function windowAt({ firsts, steps, counts }, redshift) {
  const shift = Math.log1p(redshift);
  return [Math.min(...firsts) - shift, Math.max(...firsts.map((first, f) => first + counts[f] * steps[f])) - shift];
}

/** @type {(camera: Camera, flux: Float64Array, redshift: number) => void} what hydrogen on the way takes of the first bins */
function absorb({ hydrogen }, flux, redshift) {
  const { bins, transmission } = hydrogen;
  const { before, part } = placeAmong(hydrogen.redshift, redshift);
  for (let i = 0; i < bins; i++) {
    const [near, far] = [transmission[before * bins + i], transmission[(before + 1) * bins + i]];
    flux[i] *= near + part * (far - near);
  }
}

/** @type {(bins: Float64Array, edge: number, width: number) => (place: number) => number} the integral up to a place */
function upTo(bins, edge, width) {
  const sums = new Float64Array(bins.length + 1);
  for (let i = 0; i < bins.length; i++) sums[i + 1] = sums[i] + bins[i] * width;
  return place => {
    const at = Math.min(Math.max((place - edge) / width, 0), bins.length);
    const before = Math.min(Math.floor(at), bins.length - 1);
    return sums[before] + (at - before) * (sums[before + 1] - sums[before]);
  };
}

/** @type {(axis: ArrayLike<number>, value: number) => { before: number, part: number }} the step in which a value lies, and how far into it */
function placeAmong(axis, value) {
  let [low, high] = [0, axis.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (axis[middle] <= value) low = middle;
    else high = middle;
  }
  return { before: low, part: Math.min(Math.max((value - axis[low]) / (axis[low + 1] - axis[low]), 0), 1) };
}

/** @type {(axis: ArrayLike<number>, values: ArrayLike<number>, at: number) => number} straight between, level beyond the ends */
export function interpolate(axis, values, at) {
  const { before, part } = placeAmong(axis, at);
  return values[before] + part * (values[before + 1] - values[before]);
}
