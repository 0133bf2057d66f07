// What the class's server tells students' pages, and the presenter's panel.

import type { Themes } from "../../widgets/js/types.js";

/** What the presenter shows. */
export interface View {
  version: number;
  lesson: string; // "" is none
  page: number;
  query: string; // all else, with the keys of addresses
  row: number; // the galaxy, which may not be on this page
  is_led: boolean; // whether students are to follow
}

export interface GuessAnswers {
  kind: "guess";
  n: number;
  n_all: number; // of all pages
  page: string;
  title: string;
  unit: string;
  truth: string; // what the galaxy's own value is called
  elsewhere: string; // that another galaxy is shown than the one they are about, or ""
  edges: [number, number];
  guesses: [number, number][]; // values, half widths
}

/** Histories that were drawn: log10 of rates at `times`. */
export interface CurveAnswers {
  kind: "curve";
  n: number;
  n_all: number;
  page: string;
  title: string;
  times: number[];
  time_label: string;
  unit: string; // of the other axis, with what it counts
  room: [number, number]; // between which a line is drawn
  truth: string; // what the galaxy's own history is called
  elsewhere: string;
  curves: number[][];
}

export interface ModelCurve {
  low: number[];
  median: number[];
  high: number[];
}

export interface ChoiceAnswers {
  kind: "choice";
  n: number;
  n_all: number;
  page: string;
  title: string;
  counts: number[];
  labels: string[];
}

export type ClassAnswers = GuessAnswers | CurveAnswers | ChoiceAnswers | { kind: ""; n: number; n_all: number };

/** What the model answers, as mean densities of bins of the axis. */
export interface ModelAnswer {
  edges: [number, number];
  density: number[];
}

export interface ClassData {
  address: string; // where students find the class
  picture: string; // the same as a QR code
  n_here: number;
  is_led: boolean;
  note: string;
  answers: ClassAnswers;
  model_answer: ModelAnswer | null;
  truth: number | null;
  model_curve: ModelCurve | null;
  true_curve: number[] | null;
  colours: Themes;
  dark: boolean;
}
