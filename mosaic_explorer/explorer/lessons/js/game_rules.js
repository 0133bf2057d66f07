// The rules of the observation-budget game: what time has been spent, what may be seen for it, and what a round is worth.

/** @import { Game, Ledger, Moment, Plan, Result } from "./types.js" */

/** @type {(game: Game, bought: number[]) => number} hours */
export const spent = (game, bought) => bought.reduce((sum, i) => sum + game.sale[i].hours, 0);

/** @type {(runs: [number, number][][]) => Set<number>} places of [from, to) */
const places = runs => new Set(runs.flat().flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i)));

/** @type {(game: Game, bought: number[]) => Set<number>} what is seen for what was bought, and at first */
const allowed = (game, bought) => places([game.first, ...bought.map(i => game.sale[i].seen)]);

/**
 * What hands have made of the mask: a purchase, if they have shown what one observation that can be paid sees.
 * @param {Game} game
 * @param {number[]} bought
 * @param {[number, number][]} seen by the model now
 * @returns {{ isKept: boolean, wants: number | null, trouble: string }}
 */
export function reading(game, bought, seen) {
  const [own, now] = [allowed(game, bought), places([seen])];
  const more = [...now].filter(place => !own.has(place));
  if (!more.length) {
    const isKept = now.size === own.size;
    return { isKept, wants: null, trouble: isKept ? "" : "Time is spent once: what was observed stays seen." };
  }
  const holders = game.sale.flatMap((one, i) => {
    const its = places([one.seen]);
    return !bought.includes(i) && more.every(place => its.has(place)) ? [i] : [];
  });
  holders.sort((a, b) => game.sale[a].hours - game.sale[b].hours);
  if (!holders.length)
    return { isKept: false, wants: null, trouble: "Only what is for sale can be seen: choose one observation at a time." };
  const trouble = tooDear(game, bought, holders[0]);
  return { isKept: false, wants: trouble ? null : holders[0], trouble };
}

/** @type {(game: Game, bought: number[], i: number) => string} why an observation cannot be paid, or "" */
export function tooDear(game, bought, i) {
  const [{ name, hours }, left] = [game.sale[i], game.budget - spent(game, bought)];
  return hours > left ? `${name} takes ${hoursText(hours)}; ${hoursText(left)} are left.` : "";
}

/**
 * What a way of observing is worth: its hours if the answer is narrow enough and the truth in its 95% range, else all of the budget.
 * @param {Game} game
 * @param {number} hours
 * @param {{ width: number, lowest: number, highest: number }} answer
 * @param {number} truth NaN where nobody knows
 */
export function score(game, hours, { width, lowest, highest }, truth) {
  const isWrong = truth < lowest || truth > highest;
  return width <= game.width && !isWrong ? hours : Math.max(hours, game.budget);
}

/**
 * A round that is over.
 * @param {Game} game
 * @param {number[]} bought
 * @param {{ lowest: number, low: number, median: number, high: number, highest: number, truth: number }} answer
 * @returns {Result}
 */
export function resultOf(game, bought, { lowest, low, median, high, highest, truth }) {
  const [hours, width] = [spent(game, bought), (high - low) / 2];
  const within = !Number.isFinite(truth)
    ? ""
    : low <= truth && truth <= high
      ? "68"
      : lowest <= truth && truth <= highest
        ? "95"
        : "none";
  return {
    hours,
    width,
    median,
    truth: Number.isFinite(truth) ? truth : null,
    within,
    score: score(game, hours, { width, lowest, highest }, truth),
  };
}

/** @type {(game: Game, result: Result) => boolean} */
export const isReached = (game, { width, within }) => width <= game.width && within !== "none";

/** @type {(game: Game, plan: Plan, result: Result) => number} what a plan of the model's is worth by the same rules */
export const planScore = (game, plan, { truth }) => score(game, plan.hours, plan, truth ?? Number.NaN);

/** @type {(game: Game, result: Result, plans: Ledger["plans"]) => number} of three: reached, as cheap as greedily, as cheap as can be */
export function stars(game, result, plans) {
  if (!isReached(game, result)) return 0;
  if (!plans) return 1;
  if (!plans.cheapest || result.score <= plans.cheapest.hours) return 3;
  return result.score <= planScore(game, plans.greedy, result) ? 2 : 1;
}

/** @type {(game: Game, result: Result) => string} what came of a round, in sentences */
export function verdict(game, { hours, width, truth, within, median, score: worth }) {
  const unit = game.unit && ` ${game.unit}`;
  const whole = `the round counts all of the budget, ${hoursText(worth)}.`;
  const lines = [`${hoursText(hours)} for ${median.toFixed(2)} ${widthText(width)}${unit}.`];
  if (truth !== null) lines.push(`The truth is ${truth.toFixed(2)}.`);
  if (within === "68") lines.push("It lies in your 68% range.");
  if (within === "95")
    lines.push("It lies outside your 68% range and inside that of 95%: honest ranges do that one time in four.");
  if (within === "none")
    lines.push(`It lies outside your 95% range${width <= game.width ? ": narrow, and wrong" : ""}; ${whole}`);
  else if (width > game.width) lines.push(`That is not as narrow as ${widthText(game.width)}; ${whole}`);
  return lines.join(" ");
}

/** @type {(width: number) => string} */
export const widthText = width => `±${width.toPrecision(2)}`;

/** @type {(hours: number) => string} */
export const hoursText = hours => `${Number(hours.toFixed(1))} h`;

/** @type {(moment: Moment, row: number) => string} what must not be while a round is played, or "" */
export function unfair({ row: now, edits, truth }, row) {
  if (now !== row || Object.keys(edits).length) return "In a round the galaxy stays as it is.";
  return truth === "shown" ? "The truth comes last: end the round first." : "";
}
