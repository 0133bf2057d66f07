// What Python tells the plots of a galaxy (see galaxy/scene.py), and what is made of it here.

import type { Backpressure } from "../../widgets/js/backpressure.js";
import type { Box, Colours, Numbers, Scale, Themes } from "../../widgets/js/types.js";

/** Numbers of one modality, each along its axis: truth, exact, median, low, high, of some measured, from, to, limit, implied. */
export type Columns = Record<string, Float32Array> & Answer;

/** Median and 16-84% band, NaN where a value is seen. */
export interface Answer {
  median: Float32Array;
  low: Float32Array;
  high: Float32Array;
}

/** A modality within a panel. */
export interface Row {
  name: string;
  label: string;
  axis: number[];
  names: string[];
  dots: boolean;
  unit: string;
  coordinate_unit: string;
  columns: string[];
  is_filters?: boolean; // its values are those of a scene's `filters`
}

/** The filters of other surveys that are drawn; `low` to `high` [um] are 90% of a response, not `given` is predicted alone. */
export interface DrawnFilters {
  names: string[];
  titles: string[];
  axis: number[];
  low: number[];
  high: number[];
  given: boolean[];
}

export type FilterRow = Row & DrawnFilters;

/** A panel of modalities that share an axis. */
export interface VectorPanel {
  key: string;
  title: string;
  x_label: string;
  x_log?: boolean;
  x_range: [number, number];
  y_label: string;
  y_flipped?: boolean;
  y_step: number;
  least_residual: number;
  error_unit: string;
  rows: Row[];
  hatched: string;
  keys: string;
  truth: string; // what the galaxy's own values are called
  marks?: boolean;
  along?: [number, string][];
  hint?: string;
  agreement?: string; // what its sentence about the parts means
  choices?: AxisChoice[];
  observed_frame?: string;
  observed_range?: [number, number];
  observed_unit?: number;
  observed_label?: string;
  times?: Record<string, string>;
  today?: number;
  linear?: LinearAxis;
}

/** A way of counting along an axis to choose by buttons: the field of a snapshot, and what each of its values means. */
export interface AxisChoice {
  field: "frame" | "time" | "sfr";
  label: string;
  options: Record<string, string>;
}

/** How a panel of logarithms is laid out where the numbers themselves are drawn, from 0. */
export interface LinearAxis {
  y_label: string;
  unit: string;
}

export type LinearPanel = VectorPanel & { is_linear: true };

/** A panel of one scalar's density. */
export interface DensityPanel {
  name: string;
  title: string;
  symbol: string;
  unit: string;
  truth: string;
  implied: string; // what another part makes of it, in words
  edges: [number, number];
}

export type Spec =
  | { kind: "vectors"; panels: VectorPanel[]; above: number; letters: string; pin_columns: string[] }
  | { kind: "densities"; panels: DensityPanel[]; height: number };

/** A scene as it comes: all numbers in one array. */
export interface PackedVectors {
  serial: number;
  row: number;
  numbers: Numbers;
  pin_masks: string[];
  reference: number;
  hidden: Record<string, [number, number][]>;
  frame: string;
  time: string;
  sfr: string;
  stretch: number;
  redshift_of: string;
  observed_at: number;
  edited: string[];
  truth: string;
  agreement: string;
  filters: DrawnFilters;
}

export interface PackedDensities {
  serial: number;
  row: number;
  numbers: Numbers;
  points: number[];
  scalars: ScalarAnswer[][];
}

/** What is said of a scalar: `percentile` [%] is where the truth lies in the density, `peaks` [place, share, sigma] if several. */
export type ScalarAnswer = Omit<Scalar, "x" | "density">;

/** What is drawn of a scalar. */
export interface Scalar {
  lowest: number;
  low: number;
  median: number;
  high: number;
  highest: number;
  truth: number;
  percentile: number;
  crps: number;
  peaks: [number, number, number][];
  value: number;
  seen: boolean;
  edited: boolean;
  implied: number;
  x: Float32Array;
  density: Float32Array;
}

export type VectorScene = PackedVectors & { letters: string; columns: Record<string, Columns>; pins: Record<string, Answer>[] };
export type DensityScene = Omit<PackedDensities, "scalars"> & {
  scalars: Record<string, Scalar>;
  pins: Record<string, Scalar>[];
};

export interface VectorScales {
  frame: Box;
  below: Box;
  x: Scale;
  y: Scale;
  at(coordinate: number): number;
  back(pixel: number): number;
  dy(residual: number): number;
  ends: number[];
  most: number;
  observed: boolean;
}

export interface DensityScales {
  frame: Box;
  x: Scale;
  zoom: Zoom | null; // null: the whole axis is drawn
}

/** The part of a density's axis that is drawn, and the strip above it on which the whole axis is. */
export interface Zoom {
  from: number;
  to: number;
  strip: Box;
  whole: Scale;
}

/** What a plot is given by the group that it belongs to. */
export interface Surroundings<Scene> {
  scene(): Scene;
  colours(): Colours;
  messages: Backpressure;
  say(text: string): void;
  send(message: unknown): void;
}

/** One plot on the page; what brush, keyboard and pointer need of it. */
export interface Plot<Panel, Scene, Scales> {
  panel: Panel;
  canvas: HTMLCanvasElement;
  zoom: number; // CSS pixels to one of those that the plot is drawn in
  scales: Scales;
  scene(): Scene;
  setDragging(dragging: boolean, holding?: boolean): void;
  redraw(): void;
}

export interface VectorPlot extends Plot<VectorPanel, VectorScene, VectorScales> {
  key: string;
  markSpan(from: number | null, to?: number): void;
  readAt(x: number | null, y?: number | null, aloud?: boolean): void;
}

export type DensityPlot = Plot<DensityPanel, DensityScene, DensityScales>;

export interface HeadlineData {
  panels: DensityPanel[];
  scalars: ScalarAnswer[];
  colours: Themes;
  dark: boolean;
}

export interface PlotsData {
  spec: Spec;
  scene: PackedVectors | PackedDensities;
  newest_serial: number;
  colours: Themes;
  stage: string; // the plot that alone is shown, large; all if empty
  dark: boolean;
}

/** A number that follows from a galaxy's values, in words. */
export interface DerivedQuantity {
  name: string;
  label: string;
  unit: string;
  meaning: string;
}

export interface DerivedSpec {
  panel: string;
  title: string;
  meaning: string;
  truth: string;
  quantities: DerivedQuantity[];
}

/** What one is: of the answer's medians and of the truth, NaN where not known; `seen` if the model is shown all of it. */
export interface DerivedValue {
  of_medians: number;
  truth: number;
  seen: boolean;
}

export interface DerivedData {
  spec: DerivedSpec;
  numbers: DerivedValue[];
  colours: Themes;
  dark: boolean;
}
