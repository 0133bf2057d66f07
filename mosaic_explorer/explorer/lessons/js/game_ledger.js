// What has been bought, and what became of rounds: kept in this browser, told to nobody.

/** @import { Game, Ledger, Lesson, LessonPage } from "./types.js" */

const KEY = "mosaic-game";

/** @type {Record<string, Ledger>} where a browser keeps nothing, for as long as the page is open */
let unkept = {};

/** @returns {Record<string, Ledger>} */
function readAll() {
  try {
    const all = JSON.parse(window.localStorage.getItem(KEY) ?? "{}");
    return all && typeof all === "object" ? all : {};
  } catch {
    return unkept;
  }
}

/** @param {Record<string, Ledger>} all */
function writeAll(all) {
  unkept = all;
  try {
    window.localStorage.setItem(KEY, JSON.stringify(all));
  } catch {} // as in a private window
}

/** @type {(lesson: Lesson, page: LessonPage, row: number) => string} another galaxy or another price makes another round */
export const keyOf = (lesson, page, row) => JSON.stringify([...gameOf(lesson, page), row]);

/** @type {(lesson: Lesson, page: LessonPage) => unknown[]} */
const gameOf = (lesson, { state, game }) => [
  ...[lesson.name, state, game?.of, game?.width, game?.budget],
  game?.sale.map(one => [one.see, one.hours]),
];

/** @type {(lesson: Lesson, page: LessonPage) => string[]} keys of all rounds of a page, whichever galaxy was dealt */
export function keysOf(lesson, page) {
  const begin = JSON.stringify(gameOf(lesson, page)).slice(0, -1);
  return Object.keys(readAll()).filter(key => key.startsWith(`${begin},`));
}

/** @returns {Ledger} */
export const newLedger = () => ({ bought: [], widths: [], result: null, first: null, plans: null, isOver: false });

/** @type {(key: string, game: Game) => Ledger} */
export function readLedger(key, game) {
  const { bought, isOver, result, ...rest } = { ...newLedger(), ...readAll()[key] };
  return { ...rest, result, isOver: isOver && result !== null, bought: bought.filter(i => i in game.sale) };
}

/** @type {(key: string, ledger: Ledger) => void} */
export const writeLedger = (key, ledger) => writeAll({ ...readAll(), [key]: ledger });

/** @param {string[]} keys of rounds that are to be as if they had never been played */
export function forget(keys) {
  writeAll(Object.fromEntries(Object.entries(readAll()).filter(([key]) => !keys.includes(key))));
}
