// Whether a page's task is done: the one place that knows, for served pages and for those without a server.

/** @import { Beside, Beyond, Conditions, Moment } from "./types.js" */

/** @type {(conditions: Conditions, moment: Moment, beside: Beside) => boolean} */
export const isDone = (conditions, moment, beside) => unmet(conditions, moment, beside).length === 0;

/**
 * Names of the conditions that do not hold. What a page cannot show, a tab where there are none, is not asked of it.
 * @param {Conditions} conditions
 * @param {Moment} moment
 * @param {Beside} beside
 */
export function unmet(conditions, moment, beside) {
  /** @type {Record<string, (wanted: any) => boolean>} */
  const holds = {
    shows: runs => every(runs, place => isSeen(moment, place)),
    hides: runs => every(runs, place => !isSeen(moment, place)),
    other_galaxy: wanted => (moment.row !== beside.firstRow) === wanted,
    noise: names => [names].flat().includes(moment.noise),
    edited: values => everyBeyond(values, moment.edits),
    width: values => everyBeyond(values, beside.widths),
    pins: least => moment.pins >= least,
    guess: wanted => beside.hasGuessed === wanted,
    choice: wanted => beside.hasChosen === wanted,
    game: wanted => beside.hasPlayed === wanted,
  };
  const names = /** @type {(keyof Conditions)[]} */ (Object.keys(conditions));
  return names.filter(name => {
    const own = /** @type {any} */ (moment)[name];
    if (holds[name]) return !holds[name](conditions[name]);
    return own !== undefined && own !== conditions[name];
  });
}

/** @type {(moment: Moment, place: number) => boolean} */
const isSeen = ({ seen }, place) => seen.some(([from, to]) => from <= place && place < to);

/** @type {(runs: [number, number][], holds: (place: number) => boolean) => boolean} */
function every(runs, holds) {
  for (const [from, to] of runs) for (let place = from; place < to; place++) if (!holds(place)) return false;
  return true;
}

/** @type {(wanted: Record<string, Beyond>, values: Record<string, number>) => boolean} */
const everyBeyond = (wanted, values) =>
  Object.entries(wanted).every(([name, { above, below }]) => {
    const value = values[name];
    if (value === undefined || Number.isNaN(value)) return false;
    return (above === undefined || value > above) && (below === undefined || value < below);
  });
