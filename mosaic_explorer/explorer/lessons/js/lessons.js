// Lessons beside the explorer: a list of them, or one page with its task; what is shown and hidden around it.

import { followScenes } from "../../widgets/js/by_itself.js";
import { drawCurtain } from "../../widgets/js/curtain.js";
import { element, setColours } from "../../widgets/js/dom.js";
import { followDrawn } from "../../widgets/js/drawn.js";
import { coarse } from "./coarse.js";
import { unmet } from "./done.js";
import { createRound } from "./game.js";
import { scoreTable } from "./game_scores.js";
import { KeptMap } from "./kept.js";
import { list } from "./list.js";
import { pageView } from "./page_view.js";

/** @import { Drawn } from "../../widgets/js/drawn.js" */
/** @import { CreateView } from "../../widgets/js/types.js" */
/** @import { About, Beside, Guess, LessonsData, Outcome } from "./types.js" */

/** @type {CreateView<LessonsData>} */
export function createView(data, host) {
  const root = element("div", { class: "lessons" });
  const { lessons, trouble, note, lesson, page: first, moment, scalars, panels, is_listed, colours, plans, dealt } = data;
  const now = { lessons, trouble, note, lesson, page: first, moment, scalars, panels, is_listed, colours, plans, dealt };
  let { is_on_stage } = data;
  /** What students have done, by lesson and page. @type {Map<string, boolean>} */
  const done = new KeptMap("done");
  /** @type {Map<string, Guess>} */
  const guesses = new KeptMap("guesses");
  /** @type {Map<string, number[]>} curves that were guessed */
  const curves = new KeptMap("curves");
  /** @type {Map<string, number>} */
  const choices = new KeptMap("choices");
  /** @type {Map<string, Outcome>} */
  const outcomes = new KeptMap("outcomes");
  /** @type {Record<string, Drawn>} by plot */
  const drawn = {};
  /** @type {ReturnType<typeof pageView> | null} */
  let view = null;
  /** @type {import("./game.js").Round | null} */
  let round = null;

  let isFresh = true; // the answers are of this page, not of the one before
  /** @type {About} what the answers are about */
  let about = moment;
  const key = () => `${now.lesson?.name} ${now.page}`;
  const page = () => now.lesson?.pages[now.page - 1] ?? null;
  const scalar = (/** @type {string} */ name) => now.scalars[now.panels.findIndex(panel => panel.name === name)];

  /** @returns {Beside} */
  function beside() {
    const width = (/** @type {number} */ i) => (isFresh ? (now.scalars[i]?.high - now.scalars[i]?.low) / 2 : Number.NaN);
    const widths = now.panels.map(({ name }, i) => [name, width(i)]);
    const hasGuessed = guesses.has(key()) || curves.has(key());
    const own = { hasGuessed, hasChosen: choices.has(key()), hasPlayed: round?.isOver ?? false };
    return { widths: Object.fromEntries(widths), ...own, firstRow: page()?.row ?? 0 };
  }
  function drawCurtains() {
    const here = page();
    const covered = here?.guess && !beside().hasGuessed ? [here.guess.name] : [];
    const curve = here?.guess && curves.get(key());
    drawCurtain(root, {
      shown: here?.show ?? [],
      covered,
      fixed: Boolean(round && !round.isOver),
      ...(here?.guess && curve ? { drawn: { [here.guess.name]: curve } } : {}),
    });
  }
  function follow() {
    const here = page();
    if (!here || !view) return;
    round?.follow(now.moment.page === now.page ? now.moment : null, now.plans);
    if (here.done && now.moment.page === now.page && !unmet(here.done, now.moment, beside()).length) done.set(key(), true);
    const guess = guesses.get(key());
    const isTold = Boolean(guess) && now.moment.truth === "shown";
    const curve = here.guess && curves.has(key()) ? drawn[here.guess.name] : null;
    view.follow({
      ...{ hasDrawn: curves.has(key()), scores: now.moment.truth === "shown" ? (curve?.scores ?? null) : null },
      ...{ isDone: done.has(key()), guess: guess ?? null, choice: choices.get(key()) ?? null },
      ...{ outcome: outcomes.get(key()) ?? null, answer: here.guess && isTold ? scalar(here.guess.name) : null },
      doneOn: (now.lesson?.pages ?? []).map((_, i) => done.has(`${now.lesson?.name} ${i + 1}`)),
    });
  }
  const go = (/** @type {number} */ number) => host.send({ act: "open", lesson: now.lesson?.name, page: number });

  /** @param {About} now what the answers are about */
  function refresh({ row, seen }) {
    isFresh = true;
    about = { row, seen };
    tellRound();
    follow();
  }
  function tellRound() {
    const { game } = page() ?? {};
    if (game) round?.answered(scalar(game.of), about);
  }
  /** A round has ended, or begun again. */
  function changed() {
    drawCurtains();
    follow();
  }
  /** What was sketched on a plot, and not taken as a guess, is of the page of before. */
  const wipe = () => drawCurtain(root, { shown: page()?.show ?? [], covered: [] });
  function turn() {
    isFresh = false;
    wipe();
    draw();
  }
  /** What was guessed on this page is to be guessed anew. */
  function forget() {
    for (const kept of [guesses, curves, choices, outcomes]) kept.delete(key());
    wipe();
    draw();
  }
  function draw() {
    const hadPage = root.contains(document.activeElement) || root.matches(":focus-within");
    view = null;
    round?.destroy();
    round = null;
    const trouble = now.trouble ? [element("p", { class: "trouble", role: "alert" }, now.trouble)] : [];
    const notes = now.note ? [element("p", { class: "note" }, now.note)] : [];
    const { lesson } = now;
    const here = page();
    root.hidden = !now.is_listed && !here && !now.trouble;
    if (now.is_listed || !lesson || !here) {
      root.replaceChildren(...trouble, ...notes, ...(now.is_listed ? [list(now.lessons, message => host.send(message))] : []));
    } else {
      round = here.game ? createRound(lesson, now.page, now.dealt, message => host.send(message), changed) : null;
      view = pageView(lesson, now.page, now.panels, {
        go,
        round: round?.element ?? null,
        scores: () => scoreTable(lesson, draw),
        send(message) {
          if (/** @type {any} */ (message).act === "again") forget();
          host.send(message);
        },
        drawn: () => drawn[here.guess?.name ?? ""] ?? { values: null, share: 0 },
        draw(values) {
          curves.set(key(), values);
          const curve = coarse(values, here.guess?.points ?? values.length);
          host.send({ act: "guess", lesson: lesson.name, page: now.page, curve });
          drawCurtains();
          follow();
        },
        guess(guess) {
          guesses.set(key(), guess);
          host.send({ act: "guess", lesson: lesson.name, page: now.page, guess });
          drawCurtains();
          follow();
        },
        choose(number) {
          choices.set(key(), number);
          host.send({ act: "outcome", lesson: lesson.name, page: now.page, choice: number });
          follow();
        },
      });
      root.replaceChildren(...trouble, ...notes, view.element);
      view.setStage(is_on_stage);
      if (hadPage) view.begin();
    }
    drawCurtains();
    follow();
    tellRound();
  }
  /** @param {boolean} dark */
  const setTheme = dark => {
    root.classList.toggle("dark", dark);
    setColours(root, now.colours[dark ? "dark" : "light"]);
  };
  /** @param {boolean} isOn */
  const setStage = isOn => {
    is_on_stage = isOn;
    root.classList.toggle("on-stage", isOn);
    view?.setStage(isOn);
  };
  /** @template {keyof typeof now} Name @param {Name} name @param {() => void} then */
  const take = (name, then) => (/** @type {LessonsData[Name]} */ value) => {
    now[name] = value;
    then();
  };
  setTheme(data.dark);
  setStage(is_on_stage);
  draw();
  const whenThere = requestAnimationFrame(drawCurtains); // before, it is not known which explorer it is of
  const stopFollowing = followScenes(root, scenes => {
    now.scalars = scenes.densities.scalars[0];
    refresh({ row: scenes.densities.row, seen: scenes.seen });
  });
  const stopFollowingDrawn = followDrawn(root, one => {
    drawn[one.name] = one;
    follow();
  });
  return {
    element: root,
    changes: {
      lesson: take("lesson", turn),
      page: take("page", turn),
      lessons: take("lessons", draw),
      trouble: take("trouble", draw),
      note: take("note", draw),
      is_listed: take("is_listed", draw),
      moment: take("moment", follow),
      scalars: take("scalars", () => refresh(now.moment)),
      outcome(outcome) {
        if (outcome) outcomes.set(key(), outcome);
        follow();
      },
      plans: take("plans", follow),
      dealt: take("dealt", draw),
      is_on_stage: setStage,
      dark: setTheme,
    },
    /** @param {any} message that a key turns the page */
    receive({ turn: by }) {
      view?.turn(by);
    },
    destroy() {
      round?.destroy();
      cancelAnimationFrame(whenThere);
      stopFollowing();
      stopFollowingDrawn();
    },
  };
}
