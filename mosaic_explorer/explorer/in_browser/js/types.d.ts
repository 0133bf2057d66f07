// What Python tells a browser that answers by itself (see page_file/contents.py), and what is made of it here.

import type { DensityPanel, DerivedSpec, DrawnFilters, VectorPanel } from "../../galaxy/js/types.js";
import type { ReferenceMap } from "./latent.js";
import type { Familiar } from "./ood.js";
import type { Camera } from "./spectra.js";

/** A modality: where its values stand among a galaxy's, and how they are cut. */
export interface TableRow {
  name: string;
  label: string;
  short: string; // in a few letters
  start: number;
  size: number;
  is_vector: boolean;
  measured: boolean; // surveys measure it
  is_magnitude: boolean;
  log_axis: boolean;
  patch: number; // values in a token
  axis: number[];
  edges: number[]; // between its values, (size + 1); none where values have names
  extent: [number, number] | null; // of the axis, of what is cut by spans
  unit: string; // of the axis, as printed
  names: string[]; // of its values, where they have names: scalars, bands, filters
  labels: string[]; // of scalars
  columns: string[]; // of numbers in a scene, see galaxy/series.py
}

export interface Table {
  rows: TableRow[];
  size: number;
}

/** Which of a galaxy's values are seen: 0 or 1 each. Never changed; what changes a mask makes a new one. */
export type Mask = Readonly<Uint8Array>;

/** A value of its name, in place of the galaxy's own. */
export type Edit = readonly [name: string, value: number];

/** What can be changed: a scalar or a named band. */
export interface Editable {
  name: string;
  group: string; // the modality
  place: number;
  label: string;
  spoken: string;
  unit: string;
  allowed: [number, number];
  learned: [number, number]; // between which the model has learned
  is_magnitude: boolean;
}

/** All that is shown: what a link brings back, or undoing. */
export interface Snapshot {
  row: number;
  mask: Mask;
  noise: string; // a key of `Galaxies.measured`
  edits: readonly Edit[];
  pins: readonly Mask[];
  reference: number;
  frame: string;
  time: string;
  sfr: string;
  truth: string;
  scalar: string; // looked at in many galaxies
}

/** What one survey measured of all galaxies, each (galaxies, table.size), NaN where nothing; exact values have error 0. */
export interface Measured {
  values: Float32Array;
  error: Float32Array;
  limit: Uint8Array;
}

/** Galaxies as they are, (galaxies, table.size), NaN where not known, and as each noise shows them. */
export interface Galaxies {
  n: number;
  rows: number[]; // in the catalog that they are of: what they are called
  truth: Float32Array;
  measured: Record<string, Measured>;
}

/** What the model may be shown of one galaxy, (table.size,) each. */
export interface Inputs {
  values: Float32Array;
  error: Float32Array;
  limit: Uint8Array;
}

/** What is told of a model beside its graph. */
export interface About {
  table: Table;
  normal_quantiles: number[]; // of the normal distribution at these
  scalars: string[];
  ranges: Record<string, [number, number]>;
  trust: number;
  has_trust: boolean;
  knows_filters: boolean;
  filters: { curves: number[][]; zero_points: number[]; floors: number[] }; // one at least, be it of no filter
  queries: [start: number, stop: number][]; // whose hidden states are those of each modality
  map: ReferenceMap | null;
}

/** A galaxy's density of a scalar: a sum of normal distributions, cut off at the ends of a range. */
export interface Mixture {
  weights: Float32Array;
  means: Float32Array;
  sigmas: Float32Array;
  low: number;
  high: number;
}

/** What the model says of one galaxy: quantiles of value i from i * levels on, physical; a density of each scalar. */
export interface Answer {
  quantiles: Float32Array;
  densities: Record<string, Mixture>;
  place: [x: number, y: number] | null; // on the map, where the model has one
}

/** What is needed to draw a galaxy, beside its answer. */
export interface Drawing {
  about: About;
  vectors: { kind: "vectors"; panels: VectorPanel[]; above: number; letters: string; pin_columns: string[] };
  densities: { kind: "densities"; panels: DensityPanel[]; height: number };
  filters: DrawnFilters;
  ages: { redshift: ArrayLike<number>; age: ArrayLike<number> }; // [Gyr] of the Universe
  editable: Editable[];
  camera: Camera | null; // null where the table's magnitudes and spectrum are not ours
  has_history: boolean;
  derived: { name: string; needs: [start: number, stop: number][] }[]; // quantities, and where what they follow from stands
  derived_spec: DerivedSpec;
  ood: Familiar;
  dust: { place: number; of_one_jy: number; of_one_sun_a_year: number; quiescent: number }; // place of the far ultraviolet
}
