import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { THEMES, VECTOR_SPEC, vectorScene } from "../../js_tests/example.js";
import { press } from "../../js_tests/explorer.js";
import { followDrawn } from "../../widgets/js/drawn.js";
import { SvgContext } from "../../widgets/js/svg.js";
import { createDrawnGuess } from "./drawn_guess.js";
import { filled, ROOM } from "./drawn_line.js";
import { unpackVectors } from "./scene.js";
import { vectorScales } from "./vector_scales.js";

const X = Number.NaN;
const PANEL = {
  ...VECTOR_SPEC.panels[0],
  ...{ key: "sfh", title: "History", x_log: false, x_range: [0, 13.8], y_step: 1, hatched: "sfh", choices: [] },
  ...{ observed_frame: undefined, observed_range: undefined, observed_unit: undefined, today: 13.8 },
  linear: { y_label: "SFR [Msun/yr]", unit: "Msun/yr" },
  rows: [{ ...VECTOR_SPEC.panels[0].rows[0], name: "sfh", label: "SFH", axis: [1, 4, 7, 10, 13], coordinate_unit: "Gyr" }],
};
const NUMBERS = [0, 1, 2, 1, -1, X, X, X, X, X, 0.5, 1, 1.5, 1.5, -1, 0, 0.5, 1, 1, -2, 1, 1.5, 2, 2, 0];
const [WIDTH, HEIGHT] = [600, 300];

/** @type {any} */
let told;
/** @type {() => void} */
let stop;
beforeEach(() => {
  stop = followDrawn(document.body, drawn => {
    told = drawn;
  });
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

function open(changes = {}) {
  const whole = () =>
    unpackVectors(/** @type {any} */ ({ ...VECTOR_SPEC, panels: [PANEL] }), {
      ...vectorScene(changes),
      ...{ numbers: NUMBERS, hidden: { sfh: [[0, 13.8]] }, observed_at: 6 },
      ...changes,
    });
  /** @type {any} */
  const say = vi.fn();
  /** @type {any} */
  const panel = PANEL;
  const guess = createDrawnGuess(panel, { scene: whole, scales: () => scales(), zoom: () => 1, redraw: vi.fn(), say });
  const scales = () => vectorScales(panel, guess.scene(), WIDTH, HEIGHT);
  document.body.append(guess.pad);
  /** @type {(kind: string, time: number, rate: number) => void} */
  const point = (kind, time, rate) =>
    guess.pad.dispatchEvent(
      new PointerEvent(kind, { clientX: scales().at(time), clientY: scales().y(rate), button: 0, pointerId: 1 }),
    );
  const drawLine = (/** @type {[number, number][]} */ points) => {
    points.forEach(([time, rate], i) => {
      point(i ? "pointermove" : "pointerdown", time, rate);
    });
    point("pointerup", ...points[points.length - 1]);
  };
  return { guess, drawLine, say, whole, columns: () => guess.scene().columns.sfh };
}

it("keeps answer and truth back while a guess is asked for, from what is read aloud, too", () => {
  const { guess, columns, whole } = open();
  expect(columns()).toEqual(whole().columns.sfh);
  guess.take(true, null);
  expect(guess.pad.hidden).toBe(false);
  for (const name of ["truth", "median", "low", "high"]) expect([...columns()[name]].every(Number.isNaN)).toBe(true);
  expect(Math.min(...columns().room)).toBe(ROOM[0]);
});

it("is drawn by the pointer, gaps and all, and told when the hand lets go", () => {
  const { guess, drawLine, columns } = open();
  guess.take(true, null);
  drawLine([
    [1, 0],
    [7, 1],
  ]);
  expect([...columns().guess].map(value => Number(value.toFixed(2)))).toEqual([0, 0.5, 1, X, X]);
  expect(told.share).toBeCloseTo(0.6);
  expect(told.values.map((/** @type {number} */ value) => Number(value.toFixed(2)))).toEqual([0, 0.5, 1, 1, 1]);
  expect(told.scores).toBe(null);
});

it("is drawn by keys, which no one else hears", () => {
  const { guess, say } = open();
  guess.take(true, null);
  const heard = vi.fn();
  document.body.addEventListener("keydown", heard);
  press(guess.pad, "Home");
  press(guess.pad, "ArrowUp");
  expect(told.share).toBe(1);
  expect(told.values[0]).toBeCloseTo(-0.9);
  expect(told.values[4]).toBeCloseTo(-0.95);
  press(guess.pad, "End");
  press(guess.pad, "ArrowDown", { shiftKey: true });
  expect(told.values[4]).toBeCloseTo(-1.45);
  expect(say).toHaveBeenLastCalledWith(expect.stringContaining("13"));
  press(guess.pad, "Delete");
  expect(told.values).toBe(null);
  expect(heard).not.toHaveBeenCalled();
});

it("stands beside the answer once it is made, and is scored where the truth is known", () => {
  const { guess, columns } = open();
  guess.take(true, null);
  guess.take(false, [0, 1, 2, 1, 0]);
  expect(guess.pad.hidden).toBe(true);
  expect([...columns().median]).toEqual([0.5, 1, 1.5, 1.5, -1]);
  expect(told.scores.own).toBeCloseTo(0.2);
  expect(told.scores.model).toBeCloseTo(0.3);
  const ctx = new SvgContext(WIDTH, HEIGHT);
  guess.draw(/** @type {any} */ (ctx), THEMES.light);
  expect(ctx.text()).toContain("your guess");
  guess.take(false, null);
  expect(columns().guess).toBe(undefined);
});

it("is the same where rates are drawn as they are", () => {
  const { guess, drawLine } = open({ sfr: "linear" });
  guess.take(true, null);
  drawLine([
    [1, 10],
    [13, 10],
  ]);
  expect(told.values.every((/** @type {number} */ value) => Math.abs(value - 1) < 0.01)).toBe(true);
  guess.take(false, told.values);
  expect(told.scores.model).toBeCloseTo(0.3);
});

it("fills gaps by straight lines, and goes on level at the ends", () => {
  expect(filled([X, 1, X, 3, X])).toEqual([1, 1, 2, 3, 3]);
});
