// What a round looks like: hours, how narrow the answer is, what is for sale, what it came to.

import { element } from "../../widgets/js/dom.js";
import { hoursText, planScore, spent, stars, tooDear, verdict, widthText } from "./game_rules.js";

/** @import { Game, Ledger, Plan, Result } from "./types.js" */

const SHORT = 3; // letters of a name that needs a third of a line alone
const WIDEST = 30; // times the width that is wanted: the end of the bar

/**
 * @typedef {object} Now
 * @property {Ledger} ledger
 * @property {number | null} width null while the model is asked
 * @property {string} note
 */

/**
 * @param {Game} game
 * @param {{ buy(i: number): void, commit(): void, again(): void, deal(): void }} hands
 */
export function gameView(game, hands) {
  const unit = game.unit && ` ${game.unit}`;
  const [timeWords, widthWords] = [element("span", {}), element("span", {})];
  const [timeBar, widthBar] = [element("span", { class: "bar" }), element("span", { class: "bar" })];
  const want = element("span", { class: "want", style: `left: ${place(game.width)}%` });
  const cards = game.sale.map(({ see, name, meaning, hours }, i) => {
    const card = element(
      "button",
      { type: "button", class: name.length > SHORT ? "" : "short", "data-buy": see, title: meaning },
      element("b", {}, name),
      element("span", {}, hoursText(hours)),
    );
    card.addEventListener("click", () => hands.buy(i));
    return card;
  });
  const note = element("p", { class: "note", role: "status", "aria-live": "polite" });
  const commit = element("button", { type: "button", class: "take", "data-act": "commit" });
  commit.addEventListener("click", () => {
    hands.commit();
    told.focus(); // what had the keyboard's focus is gone
  });
  const log = element("ol", { class: "bought", "aria-label": "bought so far" });
  const shop = element("div", { class: "shop", role: "group", "aria-label": "for sale" }, ...cards);
  const told = element("div", { class: "told", role: "status", "aria-live": "polite", tabindex: -1 });
  const root = element(
    "div",
    { class: "game" },
    element("div", { class: "gauge" }, timeWords, element("span", { class: "track", "aria-hidden": "true" }, timeBar)),
    element("div", { class: "gauge" }, widthWords, element("span", { class: "track", "aria-hidden": "true" }, widthBar, want)),
    shop,
    note,
    log,
    commit,
    told,
  );

  /** @type {(width: number) => number} in per cent of the bar, which is logarithmic */
  function place(width) {
    const share = Math.log(width / game.width) / Math.log(WIDEST);
    return 25 + 75 * Math.min(Math.max(share, -1 / 3), 1);
  }
  /** @param {Now} now */
  function showShop({ ledger, width, note: words }) {
    const { bought, isOver } = ledger;
    const hours = spent(game, bought);
    timeWords.textContent = `${hoursText(hours)} of ${hoursText(game.budget)} spent, ${hoursText(game.budget - hours)} left`;
    timeBar.style.width = `${(100 * hours) / game.budget}%`;
    const isEnough = width !== null && width <= game.width;
    widthWords.textContent = `${game.label} ${width === null ? "…" : widthText(width)}${unit}, wanted ${widthText(game.width)}${unit}${isEnough ? " ✓" : ""}`;
    if (width !== null) widthBar.style.width = `${place(width)}%`;
    widthBar.classList.toggle("is-enough", isEnough);
    cards.forEach((card, i) => {
      const isBought = bought.includes(i);
      card.classList.toggle("is-bought", isBought);
      card.setAttribute("aria-pressed", String(isBought));
      card.setAttribute("aria-disabled", String(isOver || isBought || Boolean(tooDear(game, bought, i))));
    });
    note.textContent = words;
    note.hidden = !words;
    commit.hidden = isOver;
    commit.disabled = width === null;
    if (width === null) commit.textContent = "The model is asked…";
    else commit.textContent = isEnough ? "I know enough: show the truth" : `Give up: counts ${hoursText(game.budget)}`;
    log.replaceChildren(
      ...bought.map((number, i) => line(game.sale[number].name, game.sale[number].hours, ledger.widths[i + 1])),
    );
  }
  /** @type {(name: string, hours: number, width: number | null | undefined) => HTMLElement} */
  function line(name, hours, width) {
    const words = `${name}, ${hoursText(hours)}${typeof width === "number" ? `: ${widthText(width)}` : ""}`;
    return element("li", {}, words);
  }
  /** @type {(label: string, plan: Plan | null, result: Result, meaning: string) => HTMLElement} */
  function planLine(label, plan, result, meaning) {
    if (!plan) return element("li", {}, element("b", {}, label), " there is none that can be paid.");
    const way = plan.hours > game.budget ? [widthText(plan.width)] : null;
    const steps = way ?? plan.pieces.map((i, step) => `${game.sale[i].name} ${widthText(plan.widths[step])}`);
    const worth = planScore(game, plan, result);
    const fault = plan.width > game.width ? ", not narrow enough" : worth > plan.hours ? ", and wrong" : "";
    const words = `${hoursText(plan.hours)}${fault}${worth > plan.hours ? `, counts ${hoursText(worth)}` : ""}: ${steps.join(" → ")}`;
    return element("li", { title: meaning }, element("b", {}, label), ` ${words}`);
  }
  /** @param {Now} now */
  function tell({ ledger: { result, first, plans, isOver } }) {
    if (!result) {
      told.replaceChildren(...(isOver ? [element("p", {}, "The truth is asked for…")] : []));
      return;
    }
    const n = stars(game, result, plans);
    const rank = ["not reached", "reached", "as cheap as greedily", "as cheap as can be"][n];
    /** @type {HTMLElement[]} */
    const parts = [
      element(
        "p",
        { class: "stars", "aria-label": `${n} of 3 stars: ${rank}` },
        "★".repeat(n) + "☆".repeat(3 - n),
        element("small", {}, ` ${rank}`),
      ),
      element("p", { class: "verdict" }, verdict(game, result)),
    ];
    if (first && first !== result && first.score !== result.score)
      parts.push(element("p", {}, `Practice: your first try, ${hoursText(first.score)}, stays in the table.`));
    if (plans) {
      parts.push(
        element(
          "ul",
          { class: "plans" },
          planLine(
            "Greedy",
            plans.greedy,
            result,
            "Buys next what the model expects most of for an hour, if what is hidden turns out as predicted.",
          ),
          planLine(
            "Cheapest",
            plans.cheapest,
            result,
            "In hindsight, with this galaxy's own values and its truth: of all combinations that can be paid, the one of the fewest hours.",
          ),
          planLine("Everything", plans.all, result, "All that is for sale, whatever the budget."),
        ),
      );
    } else parts.push(element("p", {}, "The model looks into what it would have bought…"));
    const again = element("button", { type: "button", "data-act": "practise" }, "once more, for practice");
    again.addEventListener("click", hands.again);
    const another = element("button", { type: "button", class: "take", "data-act": "deal" }, "another galaxy");
    another.addEventListener("click", hands.deal);
    told.replaceChildren(...parts, ...(game.deals ? [another] : []), again);
  }
  let state = "";
  return {
    element: root,
    /** @param {Now} now */
    follow(now) {
      const text = JSON.stringify(now);
      if (text === state) return;
      state = text;
      root.classList.toggle("is-over", now.ledger.isOver);
      showShop(now);
      tell(now);
    },
  };
}
