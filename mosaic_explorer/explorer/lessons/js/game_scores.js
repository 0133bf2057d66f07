// The table of scores of a lesson's rounds: one's own first tries beside what the model would have spent.

import { element } from "../../widgets/js/dom.js";
import { forget, keysOf, readLedger } from "./game_ledger.js";
import { hoursText, planScore } from "./game_rules.js";

/** @import { Game, Ledger, Lesson } from "./types.js" */

const HEADS = ["round", "you", "greedy", "cheapest", "all"];

/**
 * The table, or null where no round of a game has been played.
 * @param {Lesson} lesson
 * @param {() => void} changed called when it has been cleared
 */
export function scoreTable(lesson, changed) {
  const pages = lesson.pages.filter(page => page.game);
  const keys = pages.map(page => keysOf(lesson, page));
  let n = 0;
  let isPlayed = false;
  let sums = [0, 0, 0, 0];
  const rows = pages.map((page, i) => {
    const game = /** @type {Game} */ (page.game);
    const played = keys[i].map(key => readLedger(key, game)).filter(ledger => ledger.first);
    const scores = played.map(ledger => scoresOf(game, ledger)).filter(one => one !== null);
    const hours = scores.reduce((all, one) => all.map((x, column) => x + one[column]), [0, 0, 0, 0]);
    sums = sums.map((x, column) => x + hours[column]);
    n += scores.length;
    isPlayed ||= played.length > 0;
    const words = scores.length ? hours.map(hoursText) : HEADS.slice(1).map(() => "–");
    const head = `${i + 1}${scores.length > 1 ? ` ×${scores.length}` : ""}`;
    const cells = words.map(text => element("td", {}, text));
    return element("tr", {}, element("th", { scope: "row", title: page.title }, head), ...cells);
  });
  if (!isPlayed) return null;
  const heads = HEADS.map(head => element("th", { scope: "col" }, head));
  const total = sums.map(x => element("td", {}, n ? hoursText(x) : "–"));
  const clear = element("button", { type: "button", "data-act": "forget" }, "begin anew");
  clear.title = "forget all rounds of this game";
  clear.addEventListener("click", () => {
    forget(keys.flat());
    changed();
  });
  return element(
    "section",
    { class: "scores", "aria-label": "scores" },
    element("b", {}, "Scores, in hours: less is better"),
    element(
      "table",
      {},
      element("thead", {}, element("tr", {}, ...heads)),
      element("tbody", {}, ...rows),
      element("tfoot", {}, element("tr", {}, element("th", { scope: "row" }, `sum of ${n}`), ...total)),
    ),
    element("small", {}, "Your first try with each galaxy counts. Kept in this browser alone. "),
    clear,
  );
}

/** @type {(game: Game, ledger: Ledger) => number[] | null} hours of a first try, and of the model's plans once they are there */
function scoresOf(game, { first, plans }) {
  if (!first || !plans) return null;
  const cheapest = plans.cheapest ? planScore(game, plans.cheapest, first) : game.budget;
  return [first.score, planScore(game, plans.greedy, first), cheapest, plans.all.hours];
}
