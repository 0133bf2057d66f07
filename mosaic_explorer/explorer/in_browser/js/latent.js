// Where a galaxy lies on the map that stays (latent/reference.py says the same in Python).

/**
 * A small perceptron from pooled hidden states to a place; weights row by row.
 * @typedef {object} ReferenceMap
 * @property {ArrayLike<number>} mean
 * @property {ArrayLike<number>} scale
 * @property {{ weight: ArrayLike<number>, bias: ArrayLike<number> }[]} layers
 * @property {[number, number, number, number]} ends
 * @property {Record<string, number>} about
 */

/**
 * The pooled hidden states of one galaxy: the mean over modalities of the mean over each one's queries.
 * @param {Float32Array} states (queries, width) of one galaxy
 * @param {number} width
 * @param {[start: number, stop: number][]} queries of each modality
 */
export function pooled(states, width, queries) {
  const mean = new Float64Array(width);
  for (const [start, stop] of queries)
    for (let q = start; q < stop; q++)
      for (let i = 0; i < width; i++) mean[i] += states[q * width + i] / (stop - start) / queries.length;
  return mean;
}

/** @type {(map: ReferenceMap, states: ArrayLike<number>) => [x: number, y: number]} */
export function placeOnMap({ mean, scale, layers }, states) {
  let x = Float64Array.from(states, (value, i) => (value - mean[i]) / scale[i]);
  layers.forEach(({ weight, bias }, number) => {
    const given = number === 0 ? x : x.map(value => Math.max(value, 0));
    x = Float64Array.from(bias, (sum, row) =>
      given.reduce((all, value, i) => all + value * weight[row * given.length + i], sum),
    );
  });
  return [x[0], x[1]];
}
