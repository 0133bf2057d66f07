// Histories that a class has drawn, as a picture: each a faint line, their median with the range of 68% of them; beside them the
// model's answer with its range, and the truth.

import { mean, quantileSorted, ticks } from "d3-array";
import { scaleLinear } from "d3-scale";
import { element } from "../../widgets/js/dom.js";
import { svg } from "./svg.js";

/** @import { CurveAnswers, ModelCurve } from "./types.js" */

const [WIDTH, HEIGHT, LEFT, FOOT, TOP] = [320, 176, 34, 30, 6]; // of the picture, in its own units
const LEVELS = [0.16, 0.5, 0.84];
const FEW = 3; // lines, of which there is no range to draw
const FAINT = { most: 0.5, least: 0.08, at: 8 }; // how faint a line is: the fewer there are, the better each is seen

/**
 * The class's median history, and between what 68% of them lie at each time.
 * @param {number[][]} curves one at least
 */
export function classCurve(curves) {
  const levels = curves[0].map((_, i) => {
    const sorted = curves.map(curve => curve[i]).sort((a, b) => a - b);
    return LEVELS.map(level => quantileSorted(sorted, level) ?? Number.NaN);
  });
  const [low, median, high] = LEVELS.map((_, k) => levels.map(at => at[k]));
  return { low, median, high };
}

/** @type {(curve: number[], truth: number[], room: [number, number]) => number} mean absolute error, of what can be drawn */
function meanError(curve, truth, [low, high]) {
  const drawn = (/** @type {number} */ value) => Math.min(Math.max(value, low), high);
  return mean(curve, (value, i) => Math.abs(drawn(value) - drawn(truth[i]))) ?? Number.NaN;
}

/**
 * The numbers in words, which who cannot see the picture hears.
 * @param {CurveAnswers} answers
 * @param {ModelCurve | null} model
 * @param {number[] | null} truth
 */
export function curveWords({ curves, times, room, truth: noun }, model, truth) {
  if (!curves.length) return "Nobody has drawn yet.";
  const { median } = classCurve(curves);
  const peak = times[median.indexOf(Math.max(...median))];
  const lines = [
    `${curves.length === 1 ? "1 history" : `${curves.length} histories`}. The class's median is highest at ${peak.toFixed(1)} Gyr.`,
  ];
  if (truth) {
    const own = meanError(median, truth, room).toFixed(2);
    const beside = model ? `, the model's ${meanError(model.median, truth, room).toFixed(2)} dex` : "";
    lines.push(`On average it is ${own} dex from the ${noun}${beside}. Less is better.`);
  }
  return lines.join(" ");
}

/**
 * @param {CurveAnswers} answers
 * @param {ModelCurve | null} model
 * @param {number[] | null} truth
 */
export function curvePicture(answers, model, truth) {
  const { curves, times, room, title, unit, time_label } = answers;
  const floor = HEIGHT - FOOT;
  const x = scaleLinear([0, times[times.length - 1]], [LEFT, WIDTH - 6]);
  const y = scaleLinear(room, [floor, TOP]).clamp(true);
  const places = (/** @type {number[]} */ values) =>
    values.map((value, i) => `${x(times[i]).toFixed(1)},${y(value).toFixed(1)}`);
  /** @type {(name: string, values: number[], more?: Record<string, number>) => Element} */
  const line = (name, values, more = {}) => svg("polyline", { class: name, points: places(values).join(" "), ...more });
  /** @type {(name: string, low: number[], high: number[]) => Element} */
  const band = (name, low, high) =>
    svg("polygon", { class: name, points: [...places(low), ...places(high).reverse()].join(" ") });
  const parts = [];
  for (const level of ticks(...room, 6)) {
    parts.push(svg("line", { class: "grid", x1: LEFT, x2: WIDTH - 6, y1: y(level), y2: y(level) }));
    parts.push(svg("text", { x: LEFT - 4, y: y(level) + 3.5, "text-anchor": "end" }, String(level)));
  }
  if (model) parts.push(band("band of-model", model.low, model.high));
  const own = curves.length ? classCurve(curves) : null;
  if (own && curves.length >= FEW) parts.push(band("band of-class", own.low, own.high));
  const opacity = Math.max(FAINT.least, Math.min(FAINT.most, (FAINT.most * FAINT.at) / Math.max(curves.length, 1)));
  for (const curve of curves) parts.push(line("of-one", curve, { opacity }));
  if (own) parts.push(line("of-class", own.median));
  if (model) parts.push(line("of-model", model.median));
  if (truth) parts.push(line("of-truth", truth));
  parts.push(svg("line", { class: "axis", x1: LEFT, x2: WIDTH - 6, y1: floor, y2: floor }));
  for (const time of ticks(0, times[times.length - 1], 7))
    parts.push(svg("text", { x: x(time), y: floor + 12, "text-anchor": "middle" }, String(time)));
  parts.push(svg("text", { x: (LEFT + WIDTH) / 2, y: HEIGHT - 5, "text-anchor": "middle" }, time_label));
  const [up, middle] = [9, (floor + TOP) / 2];
  const label = { x: up, y: middle, "text-anchor": "middle", transform: `rotate(-90 ${up} ${middle})` };
  parts.push(svg("text", label, unit));
  const name = `${title}. ${curveWords(answers, model, truth)}`;
  const picture = svg("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": name }, ...parts);
  const keys = [
    ["of-one", "students", true],
    ["of-class", curves.length >= FEW ? "their median, and 68% of them" : "their median", own],
    ["of-model", "the model, and its 68% range", model],
    ["truth", answers.truth, truth],
  ];
  const shown = keys
    .filter(([, , isThere]) => isThere)
    .map(([kind, words]) => element("span", { class: `key ${kind}` }, String(words)));
  return element("div", { class: "picture" }, picture, element("div", { class: "keys" }, ...shown));
}
