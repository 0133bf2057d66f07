// A round of the observation-budget game beside the explorer: what is bought is seen, whatever else hands do is taken back.

import { keyOf, newLedger, readLedger, writeLedger } from "./game_ledger.js";
import { reading, resultOf, tooDear, unfair } from "./game_rules.js";
import { gameView } from "./game_view.js";

/** @import { ScalarAnswer } from "../../galaxy/js/types.js" */
/** @import { About, Game, Lesson, Moment, Plans } from "./types.js" */

const ANSWER_MS = 20_000; // after which what has not changed counts as the answer, and a truth that has not come as unknown

/** @typedef {ReturnType<typeof createRound>} Round */

const widthOf = (/** @type {ScalarAnswer} */ { low, high }) => (high - low) / 2;

/**
 * @param {Lesson} lesson
 * @param {number} number of the page, from 1
 * @param {number | null} dealt the galaxy, if not the page's
 * @param {(message: object) => void} send
 * @param {() => void} changed called when the round ends, or begins again
 */
export function createRound(lesson, number, dealt, send, changed) {
  const page = lesson.pages[number - 1];
  const game = /** @type {Game} */ (page.game);
  const row = dealt ?? page.row;
  const key = keyOf(lesson, page, row);
  let ledger = readLedger(key, game);
  let note = "";
  let isFresh = false; // the answer is about what is seen now
  /** @type {[number, number][]} */
  let asked = []; // what the answer has seen
  let isLate = false; // no truth has come for a while: nobody knows it
  let confirmed = 0; // so many purchases has a moment shown
  let handled = ""; // the moment that was looked at last, as text
  /** @type {Moment | null} */
  let moment = null;
  /** @type {ScalarAnswer | undefined} */
  let answer;
  /** @type {Plans | null} */
  let plans = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  const keep = () => send({ act: "keep", lesson: lesson.name, page: number, see: ledger.bought.map(i => game.sale[i].see) });
  const view = gameView(game, {
    buy(i) {
      if (ledger.isOver || ledger.bought.includes(i)) return;
      note = tooDear(game, ledger.bought, i);
      if (!note) {
        buy(i);
        keep();
      }
      show();
    },
    commit() {
      write({ ...ledger, isOver: true });
      note = "";
      later(() => {
        isLate = true;
      });
      send({ act: "reveal" });
      show();
    },
    deal: () => send({ act: "deal" }),
    again() {
      write({ ...newLedger(), first: ledger.first, plans: ledger.plans });
      isFresh = false;
      isLate = false;
      confirmed = 0;
      keep();
      changed();
    },
  });
  /** @param {typeof ledger} next */
  function write(next) {
    ledger = next;
    writeLedger(key, ledger);
  }
  /** @param {number} i */
  function buy(i) {
    note = "";
    write({ ...ledger, bought: [...ledger.bought, i] });
    isFresh = reading(game, ledger.bought, asked).isKept; // a hand on the plots has shown it, and the model in the page has answered
    later(() => {
      isFresh = true;
    });
  }
  /** @param {() => void} then */
  function later(then) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      then();
      take();
      show();
    }, ANSWER_MS);
  }
  /**
   * Have the explorer show what was bought, and nothing else, while the round is played.
   * @param {boolean} isFirst whether that is what the page opened with, and no hand has shown it
   */
  function putRight(isFirst) {
    if (ledger.isOver || !moment || (!isFirst && isOnItsWay(moment.seen))) return;
    const what = reading(game, ledger.bought, moment.seen);
    const fault = unfair(moment, row);
    if (!isFirst) note = what.trouble || fault || note; // which stays until the next purchase
    if (what.wants !== null && !isFirst) buy(what.wants);
    if (fault || !isKept()) keep();
    else take();
    if (isKept()) confirmed = ledger.bought.length;
  }
  /** @type {(seen: [number, number][]) => boolean} whether it is what was seen before a purchase that was asked for since */
  const isOnItsWay = seen =>
    ledger.bought.some((_, n) => n >= confirmed && reading(game, ledger.bought.slice(0, n), seen).isKept);
  const isKept = () => moment !== null && moment.row === row && reading(game, ledger.bought, moment.seen).isKept;

  /** Write down what the answer says that is here now. */
  function take() {
    if (!answer || !isFresh || Number.isNaN(widthOf(answer))) return;
    if (!ledger.isOver) {
      const widths = [...ledger.widths];
      widths[ledger.bought.length] ??= widthOf(answer);
      write({ ...ledger, widths });
    } else if (!ledger.result && isKept() && (Number.isFinite(answer.truth) || isLate)) {
      const result = resultOf(game, ledger.bought, answer);
      write({ ...ledger, result, first: ledger.first ?? result, plans: ledger.plans ?? plans });
      changed();
    }
  }
  function show() {
    const width = ledger.result ? ledger.result.width : isFresh && answer ? widthOf(answer) : null;
    view.follow({ ledger, width, note });
  }
  return {
    element: view.element,
    get isOver() {
      return ledger.result !== null;
    },
    /**
     * @param {Moment | null} now what is shown, if it is of this page
     * @param {Plans | null} found what the model would have bought
     */
    follow(now, found) {
      plans = found;
      if (ledger.result && plans && !ledger.plans) {
        write({ ...ledger, plans });
        changed();
      }
      const text = JSON.stringify(now);
      if (now && text !== handled) {
        const isFirst = !handled;
        handled = text;
        moment = now;
        putRight(isFirst);
      }
      show();
    },
    /**
     * @param {ScalarAnswer | undefined} now
     * @param {About} about what it is about
     */
    answered(now, { row: its, seen }) {
      if (!now || its !== row || Number.isNaN(widthOf(now))) return;
      answer = now;
      asked = seen;
      isFresh = reading(game, ledger.bought, seen).isKept;
      take();
      show();
    },
    destroy: () => clearTimeout(timer),
  };
}
