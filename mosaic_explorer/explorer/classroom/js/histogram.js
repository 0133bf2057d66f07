// What a class answered, as a picture: guesses on the axis of their scalar, beside the model's answer and the truth; or choices.

import { bin, max, median, ticks } from "d3-array";
import { scaleLinear } from "d3-scale";
import { element } from "../../widgets/js/dom.js";
import { svg } from "./svg.js";

/** @import { ChoiceAnswers, GuessAnswers, ModelAnswer } from "./types.js" */

const [WIDTH, HEIGHT, FOOT, TOP] = [320, 150, 34, 6]; // of the picture, in its own units
const N_BINS = 24;
const LEAST = 0.02; // of the highest density: what is less need not be seen
const N_POINTS = 200; // of the class's density

const short = (/** @type {number} */ x) => String(Number(x.toPrecision(3)));

/**
 * The mean of the students' normal distributions, whose 68% ranges are theirs.
 * @param {[number, number][]} guesses
 * @param {number} x
 */
export function classDensity(guesses, x) {
  const at = (/** @type {[number, number]} */ [value, width]) => Math.exp(-(((x - value) / width) ** 2) / 2) / width;
  return guesses.reduce((sum, guess) => sum + at(guess), 0) / (guesses.length * Math.sqrt(2 * Math.PI));
}

/**
 * The numbers in words, which who cannot see the picture hears.
 * @param {GuessAnswers} answers
 * @param {number | null} truth
 */
export function guessWords({ guesses, title, unit, truth: noun }, truth) {
  if (!guesses.length) return "Nobody has answered yet.";
  const middle = median(guesses, ([value]) => value) ?? Number.NaN;
  const width = median(guesses, ([, half]) => half) ?? Number.NaN;
  const n = guesses.length === 1 ? "1 answer" : `${guesses.length} answers`;
  const lines = [
    `${n}. Median of the class: ${title} ${short(middle)} ± ${Number(width.toPrecision(2))}${unit ? ` ${unit}` : ""}.`,
  ];
  if (truth !== null) {
    const right = guesses.filter(([value, half]) => Math.abs(value - truth) <= half).length;
    lines.push(`The ${noun} is ${short(truth)}: within the ranges of ${right} of ${guesses.length}.`);
  }
  return lines.join(" ");
}

/**
 * The part of the axis that is drawn: where the answers lie, with their ranges, the model's, and the truth; at round numbers.
 * @param {GuessAnswers} answers
 * @param {ModelAnswer | null} model
 * @param {number | null} truth
 * @returns {[number, number]}
 */
export function reach({ guesses, edges }, model, truth) {
  if (!guesses.length) return edges;
  const places = guesses.flatMap(([value, half]) => [value - half, value + half]);
  if (truth !== null) places.push(truth);
  if (model) {
    const step = (model.edges[1] - model.edges[0]) / model.density.length;
    const top = Math.max(...model.density);
    model.density.forEach((height, i) => {
      if (height > LEAST * top) places.push(model.edges[0] + i * step, model.edges[0] + (i + 1) * step);
    });
  }
  const [low, high] = scaleLinear([Math.min(...places), Math.max(...places)], [0, 1])
    .nice(6)
    .domain();
  return [Math.max(low, edges[0]), Math.min(high, edges[1])];
}

/**
 * @param {GuessAnswers} answers
 * @param {ModelAnswer | null} model
 * @param {number | null} truth
 */
export function guessPicture(answers, model, truth) {
  const { guesses, title, unit } = answers;
  const edges = reach(answers, model, truth);
  const x = scaleLinear(edges, [8, WIDTH - 8]);
  const floor = HEIGHT - FOOT;
  const step = (edges[1] - edges[0]) / N_BINS;
  const thresholds = Array.from({ length: N_BINS - 1 }, (_, i) => edges[0] + (i + 1) * step);
  const bins = bin().domain(edges).thresholds(thresholds)(guesses.map(([value]) => value));
  const most = Math.max(max(bins, one => one.length) ?? 0, 4);
  const y = scaleLinear([0, most], [floor, TOP]);
  const bars = bins.map(one => {
    const [from, to] = [x(one.x0 ?? 0), x(one.x1 ?? 0)];
    const size = { x: from + 0.5, y: y(one.length), width: Math.max(to - from - 1, 0.5), height: floor - y(one.length) };
    return svg("rect", { class: "guesses", ...size });
  });
  const parts = [...bars];
  /** @type {(name: string, points: [number, number][]) => Element} a density, as high as the picture */
  const line = (name, points) => {
    const top = Math.max(...points.map(([, height]) => height)) || 1;
    const at = points.map(([value, height]) => `${x(value).toFixed(1)},${(floor - (height / top) * (floor - TOP)).toFixed(1)}`);
    return svg("polyline", { class: name, points: at.join(" ") });
  };
  if (guesses.length) {
    const places = Array.from({ length: N_POINTS + 1 }, (_, i) => edges[0] + (i / N_POINTS) * (edges[1] - edges[0]));
    parts.push(
      line(
        "of-class",
        places.map(place => [place, classDensity(guesses, place)]),
      ),
    );
  }
  if (model) {
    const width = (model.edges[1] - model.edges[0]) / model.density.length;
    parts.push(
      line(
        "of-model",
        model.density
          .map((height, i) => /** @type {[number, number]} */ ([model.edges[0] + (i + 0.5) * width, height]))
          .filter(([place]) => place >= edges[0] && place <= edges[1]),
      ),
    );
  }
  if (truth !== null) parts.push(svg("line", { class: "truth", x1: x(truth), x2: x(truth), y1: 0, y2: floor }));
  parts.push(svg("line", { class: "axis", x1: x(edges[0]), x2: x(edges[1]), y1: floor, y2: floor }));
  for (const tick of ticks(edges[0], edges[1], 6)) {
    parts.push(svg("text", { x: x(tick), y: floor + 13, "text-anchor": "middle" }, short(tick)));
  }
  const label = unit ? `${title} [${unit}]` : title;
  parts.push(svg("text", { x: WIDTH / 2, y: HEIGHT - 4, "text-anchor": "middle" }, label));
  parts.push(svg("text", { x: WIDTH - 8, y: TOP + 9, "text-anchor": "end" }, `↕ ${most} students`));
  const picture = svg(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": guessWords(answers, truth) },
    ...parts,
  );
  return element(
    "div",
    { class: "picture" },
    picture,
    key(guesses.length > 0, model !== null, truth === null ? "" : answers.truth),
  );
}

/** @type {(hasGuesses: boolean, hasModel: boolean, noun: string) => HTMLElement} */
function key(hasGuesses, hasModel, noun) {
  const items = [element("span", { class: "key guesses" }, "students")];
  if (hasGuesses) items.push(element("span", { class: "key of-class" }, "their ranges together"));
  if (hasModel) items.push(element("span", { class: "key of-model" }, "the model"));
  if (noun) items.push(element("span", { class: "key truth" }, noun));
  const made = element("div", { class: "keys" }, ...items);
  made.title = "Each line is as high as the picture, whatever its width: compare where they lie and how wide they are.";
  return made;
}

/** @param {ChoiceAnswers} answers */
export function choicePicture({ counts, labels, n }) {
  const most = Math.max(...counts, 1);
  const items = labels.map((label, i) => {
    const bar = element("span", { class: "bar", style: `width: ${(100 * counts[i]) / most}%` });
    return element("li", {}, element("span", {}, `${label}: ${counts[i]}`), bar);
  });
  const words = n ? `${n === 1 ? "1 answer" : `${n} answers`}.` : "Nobody has answered yet.";
  return element("div", { class: "choices" }, element("p", {}, words), element("ol", {}, ...items));
}
