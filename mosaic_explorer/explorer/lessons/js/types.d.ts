// What a lesson's panel is told, by Python or by a page without a server.

import type { DensityPanel, ScalarAnswer } from "../../galaxy/js/types.js";
import type { Themes } from "../../widgets/js/types.js";

export interface Beyond {
  above?: number;
  below?: number;
}

/** When a task is done: all that is said here holds (lessons/schema.py); masks as [from, to) of places. */
export interface Conditions {
  shows?: [number, number][];
  hides?: [number, number][];
  row?: number;
  other_galaxy?: boolean;
  noise?: string | string[];
  edited?: Record<string, Beyond>;
  width?: Record<string, Beyond>;
  tab?: string;
  scalar?: string;
  truth?: string;
  frame?: string;
  time?: string;
  sfr?: string;
  pins?: number;
  guess?: boolean;
  choice?: boolean;
  game?: boolean;
}

/** What the explorer shows, as plain values; a page without tabs has no `tab`. */
export interface Moment {
  page: number; // that is open; of another one nothing is asked
  row: number;
  seen: [number, number][]; // of places
  noise: string;
  edits: Record<string, number>;
  truth: string;
  frame: string;
  time: string;
  sfr: string;
  pins: number;
  scalar: string;
  tab?: string;
}

/** What an answer is about. */
export interface About {
  row: number;
  seen: [number, number][];
}

/** What conditions hang on beside the moment. */
export interface Beside {
  widths: Record<string, number>; // half the 68% range of each answer
  hasGuessed: boolean;
  hasChosen: boolean;
  hasPlayed: boolean;
  firstRow: number; // the galaxy that the page opens
}

export interface Choice {
  of: string;
  label: string;
  among: { mask: string; label: string; seen: [number, number][] }[];
}

export interface LessonPage {
  title: string;
  html: string;
  state: string;
  row: number;
  show: string[];
  task: string;
  done: Conditions | null;
  guess: { name: string; label: string; drawn?: boolean; points?: number } | null; // drawn on a plot, told at so many; or a number
  choice: Choice | null;
  game: Game | null;
  plans?: Plans | null; // of a page without a server
  hints: string[];
  teacher: string;
  worksheet: string[];
  walk: string[];
}

export interface Summary {
  name: string;
  title: string;
  summary: string;
  minutes: number;
  n_pages: number;
}

export interface Lesson extends Summary {
  teacher: string;
  pages: LessonPage[];
}

/** What the model makes of each answer of a choice, in half widths. */
export interface Outcome {
  before: number;
  widths: number[];
}

/** A round of the observation-budget game; masks as [from, to) of places. */
export interface Game {
  of: string;
  label: string;
  unit: string;
  width: number; // half the 68% range that is to be reached
  budget: number; // hours
  deals: boolean; // another galaxy when a round is over
  first: [number, number][]; // seen for nothing
  sale: { see: string; name: string; meaning: string; hours: number; seen: [number, number][] }[];
}

/** A way of observing; pieces are numbers of what is for sale, widths those after each. */
export interface Plan {
  pieces: number[];
  hours: number;
  widths: number[];
  width: number;
  lowest: number; // of the 95% range
  highest: number;
}

/** What the model would have bought. */
export interface Plans {
  greedy: Plan;
  cheapest: Plan | null; // if none that can be paid is enough
  all: Plan;
}

/** What came of a round. */
export interface Result {
  hours: number;
  width: number;
  median: number;
  truth: number | null;
  within: "" | "68" | "95" | "none"; // the range that the truth lies in
  score: number; // hours
}

/** A round as a browser keeps it. */
export interface Ledger {
  bought: number[];
  widths: (number | null)[]; // of the answer, before anything was bought and after each
  isOver: boolean;
  result: Result | null;
  first: Result | null; // of the first try
  plans: Plans | null;
}

export interface Guess {
  value: number;
  width: number; // half of the range
}

export interface LessonsData {
  lessons: Summary[];
  trouble: string;
  note: string; // of all lessons here
  lesson: Lesson | null;
  page: number; // from 1
  moment: Moment;
  scalars: ScalarAnswer[];
  panels: DensityPanel[];
  outcome: Outcome | null;
  plans: Plans | null;
  dealt: number | null; // the galaxy that is played with instead of the page's
  is_listed: boolean;
  is_on_stage: boolean; // beside a plot on stage, in large type
  colours: Themes;
  dark: boolean;
}
