// A model's whole answer in the browser: its graph, as ONNX Runtime's WebAssembly runs it (graph/answer_graph.py made it).

import * as ort from "onnxruntime-web/wasm";

import { placeOnMap, pooled } from "./latent.js";

/** @import { About, Answer, Inputs, Mask, Mixture } from "./types.js" */

const EXACT_SIGMA = 1e-6; // of its range: the width of the density of a scalar that is seen (model/batch.py)

/**
 * A galaxy to be asked about.
 * @typedef {{ inputs: Inputs, mask: Mask }} Asked
 */

/**
 * Get a graph ready, which takes a second.
 * @param {ArrayBuffer} wasm ONNX Runtime's program
 * @param {Uint8Array} graph
 */
export async function loadGraph(wasm, graph) {
  Object.assign(ort.env.wasm, { wasmBinary: wasm, numThreads: 1, proxy: false });
  const session = await ort.InferenceSession.create(graph, { executionProviders: ["wasm"], graphOptimizationLevel: "all" });

  /**
   * What the model says of galaxies, each under a mask.
   * @param {Asked[]} asked
   * @param {About} about the table that they are of, with the filters that are drawn now
   * @returns {Promise<Answer[]>}
   */
  return async function answer(asked, about) {
    const outputs = await session.run(feeds(asked, about));
    const found = asked.map((one, i) => read(outputs, i, one, about));
    for (const tensor of Object.values(outputs)) tensor.dispose();
    return found;
  };

  /** @type {(asked: Asked[], about: About) => Record<string, ort.Tensor>} */
  function feeds(asked, about) {
    const own = about.table.rows.reduce((sum, row) => (row.name === "photometry" ? sum : sum + row.size), 0);
    const { curves } = about.filters;
    const n = asked.length;
    const filters = curves.length;
    /** @type {Record<string, Float32Array>} */
    const parts = {};
    for (const name of ["values", "seen", "error", "limit"]) {
      parts[name] = new Float32Array(n * own);
      parts[`filter_${name}`] = new Float32Array(n * filters);
    }
    asked.forEach(({ inputs, mask }, i) => {
      for (let j = 0; j < mask.length; j++) {
        if (!mask[j] || Number.isNaN(inputs.values[j])) continue;
        const [prefix, place] = j < own ? ["", i * own + j] : ["filter_", i * filters + j - own];
        parts[`${prefix}values`][place] = inputs.values[j];
        parts[`${prefix}seen`][place] = 1;
        parts[`${prefix}error`][place] = inputs.error[j];
        parts[`${prefix}limit`][place] = inputs.limit[j];
      }
    });
    const float = (/** @type {Float32Array} */ data, /** @type {number[]} */ dims) => new ort.Tensor("float32", data, dims);
    /** @type {Record<string, ort.Tensor>} */
    const given = {};
    for (const name of ["values", "seen", "error", "limit"]) given[name] = float(parts[name], [n, own]);
    if (about.has_trust) given.trust = new ort.Tensor("int64", new BigInt64Array(n).fill(BigInt(about.trust)), [n]);
    if (!about.knows_filters) return given;
    for (const name of ["values", "seen", "error", "limit"])
      given[`filter_${name}`] = float(parts[`filter_${name}`], [n, filters]);
    given.filter_curves = float(Float32Array.from(curves.flat()), [filters, curves[0].length]);
    given.filter_zero_points = float(Float32Array.from(about.filters.zero_points), [filters]);
    given.filter_floors = float(Float32Array.from(about.filters.floors), [filters]);
    return given;
  }
}

/** @type {(states: ort.Tensor, i: number, about: About) => Float64Array} of one galaxy, pooled */
function statesOf({ data, dims }, i, { queries }) {
  const [, count, width] = dims;
  const own = /** @type {Float32Array} */ (data).subarray(i * count * width, (i + 1) * count * width);
  return pooled(own, width, queries);
}

/**
 * One galaxy of what the graph gives; what is seen and no limit comes back as it was given.
 * @type {(outputs: Record<string, ort.Tensor>, i: number, asked: Asked, about: About) => Answer}
 */
function read(outputs, i, { inputs, mask }, about) {
  const { table, scalars, ranges, normal_quantiles: normal } = about;
  const levels = normal.length;
  const quantiles = new Float32Array(table.size * levels);
  for (const row of table.rows) {
    const data = /** @type {Float32Array} */ (outputs[row.is_vector ? row.name : "scalars"].data);
    const count = row.size * levels;
    quantiles.set(data.subarray(i * count, (i + 1) * count), row.start * levels);
  }
  const all = /** @type {Float32Array} */ (outputs.densities.data);
  const components = outputs.densities.dims[3];
  /** @type {Record<string, Mixture>} */
  const densities = {};
  scalars.forEach((name, s) => {
    const [weights, means, sigmas] = [0, 1, 2].map(part => {
      const from = ((i * scalars.length + s) * 3 + part) * components;
      return all.slice(from, from + components);
    });
    const [low, high] = ranges[name];
    densities[name] = { weights, means, sigmas, low, high };
  });
  for (let j = 0; j < table.size; j++) {
    if (!mask[j] || inputs.limit[j] || Number.isNaN(inputs.values[j])) continue;
    for (let level = 0; level < levels; level++)
      quantiles[j * levels + level] = inputs.values[j] + inputs.error[j] * normal[level];
  }
  const row = /** @type {About["table"]["rows"][0]} */ (table.rows.find(row => !row.is_vector));
  scalars.forEach((name, s) => {
    const place = row.start + s;
    if (!mask[place] || inputs.limit[place] || Number.isNaN(inputs.values[place])) return;
    const one = densities[name];
    one.weights.fill(0)[0] = 1;
    one.means.fill(inputs.values[place]);
    one.sigmas.fill(Math.max(inputs.error[place], EXACT_SIGMA * (one.high - one.low)));
  });
  return { quantiles, densities, place: about.map && placeOnMap(about.map, statesOf(outputs.states, i, about)) };
}
