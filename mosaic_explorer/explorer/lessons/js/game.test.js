import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { THEMES } from "../../js_tests/example.js";
import { createView } from "./lessons.js";

const GAME = {
  ...{ of: "redshift", label: "redshift", unit: "", width: 0.1, budget: 6, deals: true, first: [] },
  sale: [
    { see: "lsst[u]", name: "u", meaning: "LSST u", hours: 4, seen: [[0, 1]] },
    { see: "lsst[g]", name: "g", meaning: "LSST g", hours: 2, seen: [[1, 2]] },
    { see: "sed", name: "spectrum", meaning: "Spectrum", hours: 9, seen: [[10, 20]] },
  ],
};
const PAGE = {
  ...{
    title: "Round",
    html: "",
    state: "row=3&mask=nothing",
    row: 3,
    show: ["sed"],
    task: "<p>Play.</p>",
    done: { game: true },
  },
  ...{ guess: null, choice: null, game: GAME, hints: [], teacher: "", worksheet: [], walk: [] },
};
const LESSON = { name: "night", title: "Night", summary: "", minutes: 5, n_pages: 1, teacher: "", pages: [PAGE] };
const MOMENT = {
  ...{ page: 1, row: 3, seen: [], noise: "noise-free", edits: {}, truth: "off", frame: "rest", time: "cosmic", sfr: "log" },
  ...{ pins: 0, scalar: "redshift" },
};
const WIDE = { lowest: 0, low: 0.2, median: 0.5, high: 0.8, highest: 1, truth: Number.NaN, crps: Number.NaN, seen: false };
const NARROW = { ...WIDE, lowest: 0.3, low: 0.45, high: 0.6, highest: 0.7 };
const PLAN = { pieces: [1], hours: 2, widths: [0.075], width: 0.075, lowest: 0.3, highest: 0.7 };
const PLANS = {
  greedy: { ...PLAN, pieces: [0, 1], hours: 6, widths: [0.2, 0.075] },
  cheapest: PLAN,
  all: { ...PLAN, hours: 15 },
};

/** @type {any[]} */
const opened = [];
beforeEach(() => localStorage.clear());
afterEach(() => {
  for (const view of opened.splice(0)) view.destroy();
});

function open() {
  const send = vi.fn();
  /** @type {any} */
  const data = {
    ...{
      lessons: [],
      trouble: "",
      note: "",
      lesson: LESSON,
      page: 1,
      moment: MOMENT,
      scalars: [WIDE],
      outcome: null,
      plans: null,
    },
    ...{
      panels: [{ name: "redshift", title: "redshift", unit: "", edges: [0, 6] }],
      is_listed: false,
      dealt: null,
      colours: THEMES,
      dark: false,
    },
  };
  const view = createView(data, { send, set() {} });
  opened.push(view);
  document.body.replaceChildren(view.element);
  const find = (/** @type {string} */ css) => /** @type {any} */ (view.element.querySelector(css));
  return { view: /** @type {any} */ (view), send, find, words: (/** @type {string} */ css) => find(css)?.textContent ?? "" };
}
const kept = (/** @type {string[]} */ ...see) => ({ act: "keep", lesson: "night", page: 1, see });

test("what is bought is asked for, answered, and stays bought when the page is opened again", () => {
  const { view, send, find, words } = open();
  expect(words(".game")).toContain("0 h of 6 h spent, 6 h left");
  expect(words(".game")).toContain("redshift ±0.30, wanted ±0.10");
  find("[data-buy='lsst[g]']").click();
  expect(send).toHaveBeenLastCalledWith(kept("lsst[g]"));
  expect(words(".gauge + .gauge")).toContain("…");
  view.changes.moment({ ...MOMENT, seen: [[1, 2]] });
  view.changes.scalars([NARROW]);
  expect(words(".bought")).toBe("g, 2 h: ±0.075");
  expect(words("[data-act=commit]")).toContain("I know enough");
  find("[data-buy='sed']").click();
  expect(words(".game .note")).toBe("spectrum takes 9 h; 4 h are left.");
  expect(send).toHaveBeenCalledTimes(1);

  const again = open();
  expect(again.words(".game")).toContain("2 h of 6 h spent");
  expect(again.send).toHaveBeenCalledWith(kept("lsst[g]")); // the page opens with nothing seen
});

test("a hand on the plots buys, and is taken back where it cannot", () => {
  const { view, send, words } = open();
  view.changes.moment({ ...MOMENT, seen: [[0, 1]] });
  expect(send).not.toHaveBeenCalled(); // it is shown already
  expect(words(".bought")).toBe("u, 4 h");
  view.changes.moment(MOMENT);
  expect(send).toHaveBeenLastCalledWith(kept("lsst[u]"));
  view.changes.moment({ ...MOMENT, seen: [[0, 1]] });
  expect(words(".game .note")).toContain("Time is spent once");
  view.changes.moment({ ...MOMENT, seen: [[0, 1]], truth: "shown" });
  expect(words(".game .note")).toContain("The truth comes last");
  expect(send).toHaveBeenCalledTimes(2);
  view.changes.moment({ ...MOMENT, page: 2, row: 5 }); // of another page: nothing to this one
  expect(send).toHaveBeenCalledTimes(2);
});

test("one who buys faster than the explorer follows is not blamed", () => {
  const { view, send, find, words } = open();
  find("[data-buy='lsst[g]']").click();
  find("[data-buy='lsst[u]']").click();
  view.changes.moment({ ...MOMENT, seen: [[1, 2]] });
  expect(words(".game .note")).toBe("");
  expect(send).toHaveBeenCalledTimes(2);
  view.changes.scalars([WIDE]); // of the first purchase alone
  expect(words(".bought")).toBe("g, 2 hu, 4 h");
  view.changes.moment({ ...MOMENT, seen: [[0, 2]] });
  view.changes.scalars([NARROW]);
  expect(words(".bought")).toBe("g, 2 hu, 4 h: ±0.075");
});

test("a round ends with the truth, is scored beside the model's plans, and its first try counts", () => {
  const { view, send, find, words } = open();
  const curtain = () => JSON.parse(document.documentElement.dataset.mosaicCurtain ?? "{}");
  expect(curtain().fixed).toBe(true);
  find("[data-buy='lsst[u]']").click();
  view.changes.moment({ ...MOMENT, seen: [[0, 1]] });
  view.changes.scalars([NARROW]);
  find("[data-act=commit]").click();
  expect(send).toHaveBeenLastCalledWith({ act: "reveal" });
  view.changes.moment({ ...MOMENT, seen: [[0, 1]], truth: "shown" });
  expect(find(".stars")).toBe(null); // the answer does not hold the truth yet
  view.changes.scalars([{ ...NARROW, truth: 0.55 }]);
  expect(words(".verdict")).toBe("4 h for 0.50 ±0.075. The truth is 0.55. It lies in your 68% range.");
  expect(find(".task").classList.contains("is-done")).toBe(true);
  expect(curtain().fixed).toBe(false);
  view.changes.plans(PLANS);
  expect(words(".stars")).toContain("★★☆");
  expect(words(".plans")).toContain("Cheapest 2 h: g ±0.075");
  expect(words(".scores tbody")).toBe("14 h6 h2 h15 h");

  find("[data-act=practise]").click();
  expect(send).toHaveBeenLastCalledWith(kept());
  expect(find(".stars")).toBe(null);
  view.changes.moment(MOMENT);
  view.changes.scalars([WIDE]);
  find("[data-buy='lsst[g]']").click();
  view.changes.moment({ ...MOMENT, seen: [[1, 2]] });
  view.changes.scalars([NARROW]);
  find("[data-act=commit]").click();
  view.changes.moment({ ...MOMENT, seen: [[1, 2]], truth: "shown" });
  view.changes.scalars([{ ...NARROW, truth: 0.55 }]);
  expect(words(".stars")).toContain("★★★");
  expect(words(".game .told")).toContain("your first try, 4 h, stays in the table");
  expect(words(".scores tbody")).toBe("14 h6 h2 h15 h");
  find("[data-act=deal]").click();
  expect(send).toHaveBeenLastCalledWith({ act: "deal" });
  view.changes.moment({ ...MOMENT, row: 8 });
  view.changes.dealt(8);
  view.changes.scalars([WIDE]);
  expect(words(".game")).toContain("0 h of 6 h spent");
  expect(send).toHaveBeenLastCalledWith({ act: "deal" }); // the galaxy is there, and nothing of it is seen
  find("[data-buy='lsst[u]']").click();
  view.changes.moment({ ...MOMENT, row: 8, seen: [[0, 1]] });
  view.changes.scalars([NARROW]);
  view.changes.plans(PLANS);
  find("[data-act=commit]").click();
  view.changes.moment({ ...MOMENT, row: 8, seen: [[0, 1]], truth: "shown" });
  view.changes.scalars([{ ...NARROW, truth: 0.55 }]);
  expect(words(".scores tbody")).toBe("1 ×28 h12 h4 h30 h");
  find("[data-act=forget]").click();
  expect(words(".game")).toContain("0 h of 6 h spent");
  expect(find(".scores")).toBe(null);
});
