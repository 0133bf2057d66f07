// A small explorer's numbers, as Python tells them: a spectrum of five wavelengths, two bands, a redshift.

const X = Number.NaN;

const COLOURS = Object.fromEntries(
  [
    "ink",
    "soft",
    "grid",
    "ground",
    "edge",
    "seen",
    "answer",
    "hidden",
    "mark",
    "pin1",
    "pin2",
    "pin3",
    "pin4",
    "group_a",
    "group_b",
  ].map((role, i) => [role, `#0000${10 + i}`]),
);
export const THEMES = { light: COLOURS, dark: { ...COLOURS, ink: "#ffffff" } };

const ROWS = [
  {
    name: "sed",
    label: "SED",
    axis: [1000, 2000, 4000, 8000, 16000],
    names: [],
    dots: false,
    unit: "dex",
    coordinate_unit: "Å",
    columns: ["truth", "exact", "median", "low", "high"],
  },
  {
    name: "lsst",
    label: "LSST",
    axis: [0.5, 0.8],
    names: ["g", "i"],
    dots: true,
    unit: "mag",
    coordinate_unit: "µm",
    columns: ["truth", "exact", "median", "low", "high", "measured", "from", "to", "limit", "implied"],
  },
];

/** @type {import("../galaxy/js/types.js").VectorPanel[]} */
const PANELS = [
  {
    key: "sed",
    title: "Spectrum",
    x_label: "rest-frame wavelength [Å]",
    x_log: true,
    x_range: [1000, 16000],
    y_label: "log flux",
    y_step: 0.5,
    least_residual: 0.02,
    error_unit: "dex",
    rows: [ROWS[0]],
    hatched: "sed",
    keys: "arrow keys walk",
    truth: "truth",
    hint: "Drag over a plot.",
    choices: [{ field: "frame", label: "wavelengths", options: { rest: "as emitted", observed: "as received" } }],
    observed_frame: "observed",
    observed_range: [0.1, 5],
    observed_unit: 1e-4,
    observed_label: "observed wavelength [µm]",
  },
  {
    key: "photometry",
    title: "Photometry",
    x_label: "observed wavelength [µm]",
    x_log: true,
    x_range: [0.3, 2],
    y_label: "AB magnitude",
    y_flipped: true,
    y_step: 1,
    least_residual: 0.05,
    error_unit: "mag",
    rows: [ROWS[1]],
    hatched: "lsst",
    agreement: "medians need not fit one another",
    keys: "arrow keys walk",
    truth: "truth",
  },
];

export const VECTOR_SPEC = {
  kind: "vectors",
  panels: PANELS,
  above: 152,
  letters: "ABCD",
  pin_columns: ["median", "low", "high"],
};

/** The same with filters of other surveys on the axis of the photometry. */
export const WITH_FILTERS = {
  ...VECTOR_SPEC,
  panels: [
    PANELS[0],
    {
      ...PANELS[1],
      rows: [ROWS[1], { ...ROWS[1], name: "photometry", label: "photometry", axis: [], names: [], is_filters: true }],
    },
  ],
};

const SED = { truth: [1, 1.1, 1.2, 1.3, 1.4], exact: [1, 1.1, X, X, X], median: [X, X, 1.25, 1.35, 1.5] };
const NUMBERS = [
  ...[SED.truth, SED.exact, SED.median, [1, 1.1, 1.15, 1.25, 1.3], [1, 1.1, 1.35, 1.45, 1.7]],
  ...[
    [24, 23],
    [24, X],
    [X, 23.2],
    [24, 23.1],
    [24, 23.4],
    [X, X],
    [X, X],
    [X, X],
    [X, X],
    [24.1, 23.3],
  ],
].flat();

/** A scene; `pins` answers of pins come after its own. */
export const vectorScene = (changes = {}, pins = 0) => ({
  serial: 1,
  row: 7,
  numbers: [...NUMBERS, ...Array.from({ length: pins }, () => PIN_NUMBERS).flat()],
  pin_masks: ["lsst", "sed"].slice(0, pins),
  reference: 0,
  hidden: { sed: [[3000, 20000]], lsst: [] },
  frame: "rest",
  time: "cosmic",
  sfr: "log",
  stretch: 2,
  redshift_of: "own",
  observed_at: X,
  edited: [],
  truth: "shown",
  agreement: "The predicted spectrum at z 1.00 gives magnitudes 0.10 fainter than those seen.",
  filters: { names: [], titles: [], axis: [], low: [], high: [], given: [] },
  ...changes,
});
/** A scene of it: a filter that is measured, one with a limit, one that is predicted alone. */
export const filtersScene = (changes = {}) => {
  const filters = {
    names: ["hsc2017-g", "wise2010-W3", "Euclid-H"],
    titles: ["Subaru HSC g", "WISE W3", "Euclid H"],
    axis: [0.48, 12, 1.77],
    low: [0.4, 8, 1.5],
    high: [0.55, 16, 2],
    given: [true, true, false],
  };
  const numbers = [
    [23.1, X, X],
    [X, X, X],
    [X, 22.5, 22],
    [23, 22, 21.8],
    [23, 23, 22.3],
    [23, X, X],
    [22.9, X, X],
    [23.1, X, X],
    [X, 21, X],
    [X, X, X],
  ].flat();
  return { ...vectorScene(), numbers: [...NUMBERS, ...numbers], filters, ...changes };
};
const PIN_NUMBERS = [1, 1, 1, 1, 1, 0.9, 0.9, 0.9, 0.9, 0.9, 1.1, 1.1, 1.1, 1.1, 1.1, 24, 23, 23.9, 22.9, 24.1, 23.1];

export const DENSITY_SPEC = {
  kind: "densities",
  panels: [{ name: "redshift", title: "redshift", symbol: "z", unit: "", truth: "truth", implied: "", edges: [0, 3] }],
  height: 82,
};

export const SCALAR = {
  lowest: 0.8,
  low: 0.9,
  median: 1,
  high: 1.1,
  highest: 1.2,
  truth: 1.2,
  percentile: 97.5,
  crps: 0.144,
  peaks: [],
  value: X,
  seen: false,
  edited: false,
  implied: X,
};
const PLACES = [0, 0.6, 0.8, 1, 1.2, 1.4, 1.8, 2.2, 2.6, 3];
export const densityScene = (changes = {}) => ({
  serial: 1,
  row: 7,
  numbers: [...PLACES, 0, 0, 0.2, 1, 0.2, 0, 0, 0, 0, 0],
  points: [PLACES.length],
  scalars: [[{ ...SCALAR, ...changes }]],
});
