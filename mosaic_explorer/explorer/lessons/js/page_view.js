// One page of a lesson: text, task, guess or choice, hints one at a time, notes, and the way on.

import { element } from "../../widgets/js/dom.js";
import { choiceList, outcomeList } from "./choice.js";
import { drawGuess } from "./draw_guess.js";
import { guessAxis } from "./guess_axis.js";
import { curveVerdict, verdict } from "./score.js";

const LEAST_REST = 8; // px of text that are worth a scroll
const SCROLLED = 0.8; // of the height, at once

/** @import { DensityPanel, ScalarAnswer } from "../../galaxy/js/types.js" */
/** @import { Guess, Lesson, Outcome } from "./types.js" */

/**
 * What the page is told while it is open.
 * @typedef {object} Progress
 * @property {boolean} isDone
 * @property {boolean[]} doneOn by page
 * @property {Guess | null} guess
 * @property {ScalarAnswer | null} answer with the truth, once both may be told
 * @property {boolean} hasDrawn whether a curve was guessed
 * @property {{ own: number, model: number } | null} scores of that curve, once the truth may be told
 * @property {number | null} choice
 * @property {Outcome | null} outcome
 */

/**
 * @typedef {object} Hands
 * @property {(page: number) => void} go
 * @property {(message: object) => void} send
 * @property {(guess: Guess) => void} guess
 * @property {(number: number) => void} choose
 * @property {HTMLElement | null} round of the page's game
 * @property {() => HTMLElement | null} scores of the lesson's games
 * @property {(values: number[]) => void} draw
 * @property {() => { values: number[] | null, share: number }} drawn on the plot so far
 */

/**
 * @param {Lesson} lesson
 * @param {number} number of the page, from 1
 * @param {DensityPanel[]} panels
 * @param {Hands} hands
 */
export function pageView(lesson, number, panels, hands) {
  const page = lesson.pages[number - 1];
  const { n_pages } = lesson;
  const title = element("h3", { tabindex: -1 }, page.title);
  const body = element("div", { class: "text" }, title, prose(page.html));

  const tick = element("span", { class: "tick", role: "status", "aria-live": "polite" });
  const task = element("div", { class: "task" }, element("b", {}, "Task"), tick, prose(page.task));
  if (page.task) body.append(task);

  const panel = panels.find(one => one.name === page.guess?.name);
  const asked = element("div", { class: "asked" });
  const told = element("div", { class: "told", role: "status", "aria-live": "polite" });
  if (panel) asked.append(guessAxis(panel, null, hands.guess));
  const pad = page.guess?.drawn ? drawGuess(page.guess.label, hands.drawn, hands.draw) : null;
  if (pad) asked.append(pad.element);
  if (page.choice) asked.append(choiceList(page.choice, hands.choose));
  if (panel || pad || page.choice) body.append(asked, told);

  if (hands.round) body.append(hands.round);
  const scores = element("div", {});
  body.append(scores);

  if (page.hints.length) body.append(hintList(page.hints));
  if (page.worksheet.length) {
    const questions = page.worksheet.map(question => item(question));
    body.append(element("div", { class: "worksheet" }, element("b", {}, "On paper"), element("ol", {}, ...questions)));
  }
  if (page.teacher || page.walk.length || (number === 1 && lesson.teacher)) body.append(notes());

  const dots = lesson.pages.map((one, i) => {
    const dot = element("button", {
      type: "button",
      class: "dot",
      "aria-label": `page ${i + 1}: ${one.title}`,
      title: one.title,
    });
    if (i + 1 === number) dot.setAttribute("aria-current", "page");
    dot.addEventListener("click", () => hands.go(i + 1));
    return dot;
  });
  const back = button("‹ back", "back", () => hands.go(number - 1));
  const next = button("next ›", "forward", () => hands.go(number + 1));
  const again = button("again", "again", () => hands.send({ act: "again" }));
  again.title = "put the explorer back to where this page begins";
  back.disabled = number === 1;
  next.disabled = number === n_pages;
  const all = button("lessons", "list", () => hands.send({ act: "list", open: true }));
  const close = button("×", "close", () => hands.send({ act: "close" }));
  close.title = "close the lesson";
  close.setAttribute("aria-label", close.title);
  const fold = button("‹‹", "fold", () => hands.send({ act: "fold" }));
  fold.title = "fold the lesson away: the plot has the whole stage (L)";
  fold.setAttribute("aria-label", fold.title);
  const head = element("header", {}, element("h2", {}, lesson.title), all, close, fold);
  const place = element("span", { class: "place" }, `${number} of ${n_pages}`);
  const way = element("nav", { "aria-label": "pages of the lesson" }, back, element("div", { class: "dots" }, ...dots), next);
  const root = element(
    "article",
    { "aria-label": `lesson: ${lesson.title}` },
    head,
    body,
    way,
    element("footer", {}, place, again),
  );

  function notes() {
    const parts = [];
    if (number === 1 && lesson.teacher) parts.push(prose(lesson.teacher));
    if (page.teacher) parts.push(prose(page.teacher));
    if (page.walk.length) parts.push(element("ol", { class: "walk" }, ...page.walk.map(words => element("li", {}, words))));
    return element("details", { class: "notes" }, element("summary", {}, "for teachers"), ...parts);
  }
  /** @param {Progress} progress */
  function tell({ guess, answer, choice, outcome, hasDrawn, scores }) {
    if (hasDrawn) {
      const parts = [
        element("p", {}, "Your guess is the dashed line. The model's answer, and how sure it is, is shown beside it now."),
      ];
      if (scores) parts.push(element("p", { class: "verdict" }, curveVerdict(scores)));
      told.replaceChildren(
        ...parts,
        ...(scores ? [] : [button("show the truth", "reveal", () => hands.send({ act: "reveal" }))]),
      );
    }
    if (panel && guess) {
      const words = `Your guess: ${guess.value.toFixed(2)} ± ${guess.width.toFixed(2)}. The model's answer is shown beside now.`;
      /** @type {HTMLElement[]} */
      const parts = [element("p", {}, words)];
      if (answer && Number.isFinite(answer.truth))
        parts.push(element("p", { class: "verdict" }, verdict(guess, answer, panel.unit ? "dex" : "")));
      else parts.push(button("show the truth", "reveal", () => hands.send({ act: "reveal" })));
      told.replaceChildren(...parts);
    }
    if (page.choice && choice !== null) {
      const answers = outcome ? [outcomeList(page.choice, choice, outcome)] : [element("p", {}, "The model is asked…")];
      told.replaceChildren(...answers);
    }
  }
  return {
    element: root,
    /** Have the keyboard's focus where reading begins. */
    begin: () => title.focus(),
    /** @param {boolean} isOn whether it is on stage, where its text scrolls by itself */
    setStage(isOn) {
      if (isOn) body.tabIndex = 0;
      else body.removeAttribute("tabindex");
    },
    /**
     * What a presenter's clicker does: show more of the text, or the next page where there is no more; or back.
     * @param {number} by 1 or -1
     */
    turn(by) {
      const rest = by > 0 ? body.scrollHeight - body.clientHeight - body.scrollTop : body.scrollTop;
      if (rest > LEAST_REST) body.scrollBy({ top: by * SCROLLED * body.clientHeight });
      else if (lesson.pages[number - 1 + by]) hands.go(number + by);
    },
    /** @param {Progress} progress */
    follow(progress) {
      const table = hands.scores();
      if (scores.innerHTML !== (table?.outerHTML ?? "")) scores.replaceChildren(...(table ? [table] : []));
      task.classList.toggle("is-done", progress.isDone);
      tick.textContent = progress.isDone ? " ✓ done" : "";
      asked.hidden = Boolean(progress.guess) || progress.hasDrawn || progress.choice !== null;
      pad?.follow();
      dots.forEach((dot, i) => {
        dot.classList.toggle("is-done", progress.doneOn[i]);
      });
      const state = JSON.stringify([
        progress.guess,
        progress.answer?.truth,
        progress.answer?.crps,
        progress.choice,
        progress.outcome,
        progress.hasDrawn,
        progress.scores,
      ]);
      if (state !== told.dataset.state) {
        told.dataset.state = state;
        tell(progress);
      }
    },
  };
}

/** @type {(html: string) => HTMLElement} HTML that Python has made of Markdown, without any of its own */
function prose(html) {
  const made = element("div", { class: "prose" });
  made.innerHTML = html;
  return made;
}

/** @type {(html: string) => HTMLElement} */
const item = html => element("li", {}, prose(html));

/** @type {(label: string, act: string, press: () => void) => HTMLButtonElement} */
function button(label, act, press) {
  const made = element("button", { type: "button", "data-act": act }, label);
  made.addEventListener("click", press);
  return made;
}

/** @param {string[]} hints one after another, as they are asked for */
function hintList(hints) {
  const given = element("ol", { role: "status", "aria-live": "polite" });
  const more = button("a hint", "hint", () => {
    given.append(item(hints[given.children.length]));
    more.hidden = given.children.length === hints.length;
    more.textContent = "another hint";
  });
  return element("div", { class: "hints" }, given, more);
}
