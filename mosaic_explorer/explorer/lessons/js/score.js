// How good a guess was: the CRPS of a normal distribution of the student's width, beside the model's own.

import { erfc } from "../../widgets/js/erfc.js";

/** @import { Guess } from "./types.js" */

const SQRT_PI = Math.sqrt(Math.PI);
const ALIKE = 1.15; // scores within this factor are called alike

/**
 * CRPS of N(value, width) (Gneiting & Raftery 2007, eq. 21), in the unit of the value: 0 is sure and right.
 * @param {Guess} guess
 * @param {number} truth
 */
export function normalCrps({ value, width }, truth) {
  const z = (truth - value) / width;
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return width * (z * (1 - erfc(z / Math.SQRT2)) + 2 * density - 1 / SQRT_PI);
}

/**
 * What became of the guess, in sentences.
 * @param {Guess} guess
 * @param {{ truth: number, crps: number }} answer
 * @param {string} unit of the errors
 */
export function verdict(guess, { truth, crps }, unit) {
  const own = normalCrps(guess, truth);
  const off = Math.abs(truth - guess.value) / guess.width;
  const within = off <= 1 ? "within your range" : off <= 2 ? "outside your range, but not by much" : "far outside your range";
  const number = (/** @type {number} */ x) => `${x.toPrecision(2)}${unit ? ` ${unit}` : ""}`;
  const lines = [`The truth lies ${within}. Your score (CRPS): ${number(own)}; the model's: ${number(crps)}. Less is better.`];
  if (own > crps * ALIKE) lines.push(`The model was ${(own / crps).toPrecision(2)} times better here.`);
  else if (crps > own * ALIKE) lines.push(`You were ${(crps / own).toPrecision(2)} times better here.`);
  else lines.push("You were as good as the model.");
  if (off < 0.3 && own > crps) lines.push("Your value was close: a narrower range would have scored better.");
  if (off > 2) lines.push("A range is honest if it holds the truth two times out of three: yours was too narrow.");
  return lines.join(" ");
}

/**
 * What became of a curve that was drawn.
 * @param {{ own: number, model: number }} scores mean absolute errors in dex
 */
export function curveVerdict({ own, model }) {
  const number = (/** @type {number} */ x) => `${x.toPrecision(2)} dex, a factor of ${(10 ** x).toPrecision(2)}`;
  const lines = [`On average your line is ${number(own)}, away from the truth; the model's ${number(model)}. Less is better.`];
  if (own > model * ALIKE) lines.push(`The model was ${(own / model).toPrecision(2)} times better here.`);
  else if (model > own * ALIKE) lines.push(`You were ${(model / own).toPrecision(2)} times better here.`);
  else lines.push("You were as good as the model.");
  return lines.join(" ");
}
