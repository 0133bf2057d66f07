// A choice of what would tell most, and what the model says of each.

import { element } from "../../widgets/js/dom.js";

/** @import { Choice, Outcome } from "./types.js" */

/**
 * The answers to choose from.
 * @param {Choice} choice
 * @param {(number: number) => void} take
 */
export function choiceList(choice, take) {
  const buttons = choice.among.map(({ label }, i) => {
    const button = element("button", { type: "button", "data-choice": i + 1 }, label);
    button.addEventListener("click", () => take(i));
    return button;
  });
  return element(
    "div",
    { class: "choice", role: "group", "aria-label": `what would tell most of ${choice.label}` },
    ...buttons,
  );
}

/**
 * What each would do, the best first, as bars and in words.
 * @param {Choice} choice
 * @param {number} chosen
 * @param {Outcome} outcome
 */
export function outcomeList(choice, chosen, { before, widths }) {
  const order = widths.map((_, i) => i).sort((a, b) => widths[a] - widths[b]);
  const most = Math.max(before, ...widths);
  /** @type {(label: string, width: number, isOwn: boolean) => HTMLElement} */
  const line = (label, width, isOwn) => {
    const bar = element("span", { class: "bar", style: `width: ${(100 * width) / most}%` });
    return element("li", isOwn ? { class: "own" } : {}, element("span", {}, `${label}: ±${width.toPrecision(2)}`), bar);
  };
  const rank = order.indexOf(chosen) + 1;
  const words = rank === 1 ? "Your choice tells most." : `Your choice comes ${rank}. of ${widths.length}.`;
  const items = order.map(i => line(choice.among[i].label, widths[i], i === chosen));
  const intro = `${words} Half the 68% range of ${choice.label}, as the model answers for this galaxy:`;
  return element(
    "div",
    { class: "outcome" },
    element("p", {}, intro),
    element("ol", {}, line("as it is now", before, false), ...items),
  );
}
