// A small table for the tests: a redshift and a mass, two bands, a history of five times.

/** @import { Table, TableRow } from "./types.js" */

/** @type {TableRow} */
const ROW = {
  ...{ name: "", label: "", short: "", meaning: "", start: 0, size: 0, is_vector: true, measured: false, is_magnitude: false },
  ...{ log_axis: false, patch: 2, axis: [], edges: [], extent: null, unit: "", names: [], labels: [], columns: [] },
};
const LINE = ["truth", "exact", "median", "low", "high"];

/** @type {Table} */
export const TABLE = {
  rows: [
    { ...ROW, name: "scalars", size: 2, is_vector: false, names: ["redshift", "log_stellar_mass"], labels: ["z", "log M*"] },
    {
      ...{ ...ROW, name: "lsst", start: 2, size: 2, axis: [0.5, 0.8], names: ["g", "i"], measured: true, is_magnitude: true },
      columns: [...LINE, "measured", "from", "to", "limit", "implied"],
    },
    {
      ...{ ...ROW, name: "sfh", short: "SFH", start: 4, size: 5, axis: [1, 3, 5, 7, 9], edges: [0, 2, 4, 6, 8, 10] },
      ...{ extent: [0, 10], unit: "Gyr", columns: LINE },
    },
  ],
  size: 9,
};
