// Lessons in a page of its own: what the server does for a served page (lessons/view.py), about this page's state.

import { inputsOf } from "../../in_browser/js/inputs.js";
import { parseMask, runsOf } from "../../in_browser/js/mask.js";
import { HIGH, LEVELS, LOW } from "../../in_browser/js/series.js";
import { TRUTH } from "../../in_browser/js/state.js";
import gameCss from "../../lessons/js/game.css";
import lessonsCss from "../../lessons/js/lessons.css";
import { createView as createPanel } from "../../lessons/js/lessons.js";
import { queryOf, readQuery } from "./address.js";
import { createPart } from "./part.js";

/** @import { Ask } from "../../in_browser/js/galaxy.js" */
/** @import { Galaxies, Snapshot } from "../../in_browser/js/types.js" */
/** @import { Choice, Lesson, Moment, Outcome } from "../../lessons/js/types.js" */
/** @import { Contents, Explorer } from "./explorer.js" */

const RAIL = ["presets", "noise", "seen", "edits", "pins"]; // parts of the rail that a page of a lesson shows by name

/**
 * @param {Contents} contents whose `lessons` are one or several: then they are a list to choose from
 * @param {Galaxies} galaxies
 * @param {Explorer} explorer
 * @param {Snapshot} first what a page without a lesson begins with
 * @param {(shown: string[]) => void} showAround
 */
export function createLessons(contents, galaxies, explorer, first, showAround) {
  const { drawing, lessons } = contents;
  const { state, galaxy } = explorer;
  const { table } = drawing.about;
  const isOne = lessons.length === 1;
  let lesson = lessons[0]; // that is open, or was
  let page = 0; // from 1, once one is open
  let isListed = false;
  /** @type {Ask | null} */
  let ask = null;

  /** @returns {Moment} */
  const moment = () => {
    const { mask, edits, pins, scalar, ...now } = state.now;
    const shared = { edits: Object.fromEntries(edits), pins: pins.length, scalar };
    return { ...now, page, row: galaxies.rows[now.row], seen: runsOf(mask), ...shared };
  };
  /** @type {(message: any, isOwn: boolean) => void} hears of guesses and choices, and whether the page's own galaxy is shown */
  let hear = () => {};
  let turned = () => {}; // another page is open, or none
  /** @type {(name: string) => Lesson | undefined} */
  const named = name => lessons.find(one => one.name === name);
  /** @type {(number: number, one?: Lesson) => Snapshot} what a page opens */
  const firstOf = (number, one = lesson) => {
    const { state: query, guess, game } = one.pages[number - 1];
    const { snapshot } = readQuery(drawing, galaxies, query, first);
    return guess || game ? { ...snapshot, truth: TRUTH[1] } : snapshot;
  };
  const panel = createPart(
    createPanel,
    {
      ...{ lessons, trouble: "", note: "", lesson: null, page: 1 },
      ...{ moment: moment(), outcome: null, plans: null, dealt: null, is_listed: false, is_on_stage: false },
      ...{ scalars: galaxy.scalars(), panels: drawing.densities.panels, colours: contents.colours, dark: false },
    },
    [lessonsCss, gameCss],
    receive,
  );
  /** @param {any} message */
  function receive(message) {
    hear(message, galaxies.rows[state.now.row] === lesson.pages[page - 1]?.row);
    if (message.act === "open") open(message.page, named(message.lesson));
    else if (message.act === "again") open(page);
    else if (message.act === "list") list(message.open);
    else if (message.act === "reveal") state.go({ truth: TRUTH[0] });
    else if (message.act === "outcome") tellOutcome();
    else if (message.act === "close") close();
    else if (message.act === "keep" && message.page === page) keep(message.see);
  }
  /** @param {boolean} isOpen */
  function list(isOpen) {
    isListed = isOpen;
    panel.set({ is_listed: isOpen });
  }
  function close() {
    page = 0;
    panel.set({ lesson: null });
    show([]);
    turned();
  }
  /** @type {(number: number, one?: Lesson, snapshot?: Snapshot) => void} */
  function open(number, one = lesson, snapshot = firstOf(number, one)) {
    lesson = one;
    page = number;
    isListed = false;
    panel.set({ lesson, page, is_listed: false, plans: lesson.pages[page - 1].plans ?? null });
    show(lesson.pages[page - 1].show);
    state.go(snapshot);
    turned();
  }
  /** @param {Snapshot} snapshot */
  function leave(snapshot) {
    if (page) close();
    state.go(snapshot);
  }
  /** @param {string[]} see what a round of the page's game has bought: it is seen, and what the page opens, and nothing else */
  function keep(see) {
    const { row, noise, mask } = firstOf(page);
    const masks = see.map(text => parseMask(table, text));
    state.go({ row, noise, edits: [], truth: TRUTH[1], mask: mask.map((seen, i) => seen | Number(masks.some(one => one[i]))) });
  }
  /** @param {string[]} shown */
  function show(shown) {
    explorer.rail.show(shown.length ? shown : RAIL);
    showAround(shown);
  }
  async function tellOutcome() {
    const { choice } = lesson.pages[page - 1] ?? {};
    if (!choice || !ask) return;
    const asked = page;
    const outcome = await outcomeOf(choice, ask);
    if (asked === page) panel.set({ outcome });
  }
  /** @type {(choice: Choice, ask: Ask) => Promise<Outcome>} half the 68% range of a scalar as things are, and with each answer seen */
  async function outcomeOf(choice, ask) {
    const { row, noise, edits, mask } = state.now;
    const inputs = inputsOf(galaxies, table.size, row, noise, edits, drawing.editable);
    const place = table.rows
      .flatMap(one => one.names.map((name, i) => ({ name, at: one.start + i })))
      .find(one => one.name === choice.of);
    const added = choice.among.map(({ mask: text }) => parseMask(table, text).map((seen, i) => seen | mask[i]));
    const answers = [];
    for (const one of [mask, ...added]) answers.push(...(await ask([{ inputs, mask: one }], drawing.about)));
    const at = (place?.at ?? 0) * LEVELS;
    const [before, ...widths] = answers.map(({ quantiles }) => (quantiles[at + HIGH] - quantiles[at + LOW]) / 2);
    return { before, widths };
  }
  state.follow(isDrag => {
    if (!isDrag) panel.set({ moment: moment() });
  });
  galaxy.followScalars(scalars => panel.set({ scalars }));
  explorer.followTheme(dark => panel.set({ dark }));

  return {
    element: panel.element,
    /** @param {string} hash of the page's address: opens the page that it says, and what else it says */
    read(hash) {
      const texts = new URLSearchParams(hash);
      const one = isOne ? lesson : named(texts.get("lesson") ?? "");
      const found = Number(texts.get("page") ?? 1);
      const number = one?.pages[found - 1] ? found : 1;
      const { snapshot, trouble } = readQuery(drawing, galaxies, hash, one ? firstOf(number, one) : first);
      if (one) open(number, one, snapshot);
      else leave(snapshot);
      return trouble;
    },
    /** @type {(name: string, number: number, snapshot: Snapshot) => void} show a moment of a page, or of none, which may be open */
    follow(name, number, snapshot) {
      const one = named(name);
      if (!one?.pages[number - 1]) leave(snapshot);
      else if (one === lesson && number === page) state.go(snapshot);
      else open(number, one, snapshot);
    },
    /** @param {typeof hear} follow hears of guesses and choices, as the lessons' panel sends them */
    followHands(follow) {
      hear = follow;
    },
    /** The page that is open; the lesson is "" if none is. */
    get place() {
      return { name: page ? lesson.name : "", page: Math.max(page, 1) };
    },
    /** @type {(name: string, number: number) => Snapshot | null} what a page opens, if there is one */
    opens(name, number) {
      const one = named(name);
      return one?.pages[number - 1] ? firstOf(number, one) : null;
    },
    /** @param {typeof turned} follow is called when another page is open, or none */
    followPlace(follow) {
      turned = follow;
    },
    /** Open the list, or close it. */
    list: () => list(!isListed),
    /** What the address says of this moment. */
    query() {
      if (!page) return queryOf(drawing, galaxies, state.now, first);
      return [...(isOne ? [] : [`lesson=${lesson.name}`]), `page=${page}`, queryOf(drawing, galaxies, state.now, firstOf(page))]
        .filter(Boolean)
        .join("&");
    },
    /** @param {Ask} model */
    begin(model) {
      ask = model;
    },
    destroy: () => panel.view.destroy?.(),
  };
}
