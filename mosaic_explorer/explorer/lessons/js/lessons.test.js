import { afterEach, expect, test, vi } from "vitest";
import { THEMES } from "../../js_tests/example.js";
import { drawCurtain } from "../../widgets/js/curtain.js";
import { tellDrawn } from "../../widgets/js/drawn.js";
import { coarse } from "./coarse.js";
import { createView } from "./lessons.js";

const PAGE = {
  ...{ title: "One", html: "<p>Words.</p>", state: "", row: 0, show: ["sed"], task: "", done: null, guess: null, choice: null },
  ...{ hints: ["<p>first</p>", "<p>second</p>"], teacher: "", worksheet: [], walk: [] },
};
const GUESS = {
  ...PAGE,
  title: "Two",
  task: "<p>Guess.</p>",
  done: { guess: true },
  guess: { name: "redshift", label: "redshift" },
};
const SUMMARY = { name: "mine", title: "Mine", summary: "Of mine.", minutes: 20, n_pages: 2 };
const MOMENT = {
  ...{ page: 1, row: 0, seen: [], noise: "noise-free", edits: {}, truth: "off", frame: "rest", time: "cosmic", sfr: "log" },
  ...{ pins: 0, scalar: "redshift" },
};
const SCALAR = { low: 0.4, median: 0.5, high: 0.6, truth: Number.NaN, crps: Number.NaN, seen: false };

/** @type {any[]} */
const opened = [];
afterEach(() => {
  sessionStorage.clear();
  for (const view of opened.splice(0)) view.destroy(); // else it hears of others' scenes
});

function open(page = 1) {
  const send = vi.fn();
  /** @type {any} */
  const data = {
    ...{
      lessons: [SUMMARY],
      trouble: "",
      note: "",
      lesson: { ...SUMMARY, teacher: "", pages: [PAGE, GUESS] },
      page,
      moment: { ...MOMENT, page },
    },
    ...{ scalars: [SCALAR], panels: [{ name: "redshift", title: "redshift", unit: "", edges: [0, 6] }], outcome: null },
    ...{ is_listed: false, is_on_stage: false, colours: THEMES, dark: false },
  };
  const view = createView(data, { send, set() {} });
  opened.push(view);
  document.body.replaceChildren(view.element);
  return {
    view: /** @type {any} */ (view),
    send,
    find: (/** @type {string} */ css) => /** @type {any} */ (view.element.querySelector(css)),
  };
}

test("hints come one at a time", () => {
  const { find } = open();
  const more = find("[data-act=hint]");
  more.click();
  expect(find(".hints ol").textContent).toBe("first");
  more.click();
  expect(find(".hints ol").textContent).toBe("firstsecond");
  expect(more.hidden).toBe(true);
});

test("the scalar is covered until the guess is made, then scored once the truth is told", () => {
  const { view, send, find } = open(2);
  const curtain = () => JSON.parse(document.documentElement.dataset.mosaicCurtain ?? "{}");
  expect(curtain()).toEqual({ shown: ["sed"], covered: ["redshift"], fixed: false });
  expect(find(".task").classList.contains("is-done")).toBe(false);
  find("[data-guess=value]").value = "0.6";
  find("[data-guess=value]").dispatchEvent(new Event("change"));
  find("[data-act=guess]").click();
  expect(curtain().covered).toEqual([]);
  expect(find(".task").classList.contains("is-done")).toBe(true);
  find("[data-act=reveal]").click();
  expect(send).toHaveBeenCalledWith({ act: "reveal" });
  view.changes.moment({ ...MOMENT, page: 2, truth: "shown" });
  view.changes.scalars([{ ...SCALAR, truth: 0.55, crps: 0.03 }]);
  expect(find(".verdict").textContent).toContain("within your range");
});

test("a page's answers count once they are its own", () => {
  const { view, find } = open();
  const wide = { ...GUESS, guess: null, done: { width: { redshift: { below: 0.2 } } } };
  view.changes.lesson({ ...SUMMARY, teacher: "", pages: [PAGE, wide] });
  view.changes.page(2);
  view.changes.moment({ ...MOMENT, page: 2 });
  expect(find(".task").classList.contains("is-done")).toBe(false);
  view.changes.scalars([SCALAR]);
  expect(find(".task").classList.contains("is-done")).toBe(true);
});

test("the list opens a lesson, and a fault is told", () => {
  const { view, send, find } = open();
  view.changes.is_listed(true);
  view.changes.trouble("mine.toml: wrong");
  expect(find("[role=alert]").textContent).toBe("mine.toml: wrong");
  find("[data-lesson=mine]").click();
  expect(send).toHaveBeenCalledWith({ act: "open", lesson: "mine", page: 1 });
});

const again = () => opened.pop().destroy();

test("what was guessed is there when the page is loaded again, and forgotten when it is begun again", () => {
  const first = open(2);
  first.find("[data-guess=value]").value = "0.6";
  first.find("[data-guess=value]").dispatchEvent(new Event("change"));
  first.find("[data-act=guess]").click();
  again();
  const { view, find, send } = open(2);
  expect(find(".told").textContent).toContain("Your guess: 0.60");
  expect(find(".task").classList.contains("is-done")).toBe(true);
  view.changes.scalars([SCALAR]);
  find("[data-act=again]").click();
  expect(send).toHaveBeenCalledWith({ act: "again" });
  expect(find(".told").textContent).toBe("");
  expect(find(".asked").hidden).toBe(false);
  expect(JSON.parse(document.documentElement.dataset.mosaicCurtain ?? "{}").covered).toEqual(["redshift"]);
});

test("what is kept is left alone if it cannot be read", () => {
  sessionStorage.setItem("mosaic-lessons-guesses", "{nonsense");
  sessionStorage.setItem("mosaic-lessons-done", '{"a": 1}');
  expect(open(2).find(".asked").hidden).toBe(false);
});

test("a history is drawn on its plot, taken as the guess, and scored once the truth is told", () => {
  drawCurtain(document.body, { shown: [], covered: [] });
  const { view, find, send } = open();
  const history = { ...GUESS, guess: { name: "sfh", label: "Star-formation history", drawn: true } };
  view.changes.lesson({ ...SUMMARY, teacher: "", pages: [PAGE, history] });
  view.changes.page(2);
  view.changes.moment({ ...MOMENT, page: 2 });
  const curtain = () => JSON.parse(document.documentElement.dataset.mosaicCurtain ?? "{}");
  const take = find("[data-act=draw]");
  expect(curtain().covered).toEqual(["sfh"]);
  expect(take.disabled).toBe(true);
  const drawn = { name: "sfh", values: [0, 1, 2], scores: null };
  tellDrawn(view.element, { ...drawn, share: 0.3 });
  expect(take.disabled).toBe(true);
  tellDrawn(view.element, { ...drawn, share: 0.9 });
  expect(take.disabled).toBe(false);
  take.click();
  expect(curtain()).toEqual({ shown: ["sed"], covered: [], fixed: false, drawn: { sfh: [0, 1, 2] } });
  expect(find(".task").classList.contains("is-done")).toBe(true);
  find("[data-act=reveal]").click();
  expect(send).toHaveBeenCalledWith({ act: "reveal" });
  tellDrawn(view.element, { ...drawn, share: 1, scores: { own: 0.6, model: 0.3 } });
  expect(find(".verdict")).toBe(null);
  view.changes.moment({ ...MOMENT, page: 2, truth: "shown" });
  expect(find(".verdict").textContent).toContain("0.60 dex, a factor of 4.0, away from the truth");
  expect(find(".verdict").textContent).toContain("2.0 times better");
});

test("a sketch that was not taken is wiped when the page is begun again", () => {
  const { view, find } = open(2);
  view.changes.lesson({
    ...SUMMARY,
    teacher: "",
    pages: [PAGE, { ...GUESS, guess: { name: "sfh", label: "History", drawn: true } }],
  });
  /** @type {string[][]} */
  const covered = [];
  const note = () => covered.push(JSON.parse(document.documentElement.dataset.mosaicCurtain ?? "{}").covered);
  window.addEventListener("mosaic-curtain", note);
  find("[data-act=again]").click();
  window.removeEventListener("mosaic-curtain", note);
  expect(covered).toEqual([[], ["sfh"]]);
});

test("a line is told of at few places, as far from each other", () => {
  expect(coarse([0, 1, 2, 3, 4], 3)).toEqual([0, 2, 4]);
  const told = coarse(
    Array.from({ length: 117 }, (_, i) => -4 + (6 * i) / 116),
    24,
  );
  expect([told.length, told[0], told[23], told[1]]).toEqual([24, -4, 2, -3.74]);
});

test("on stage a key shows more of the text, and turns the page where there is no more", () => {
  const { view, send, find } = open();
  view.changes.is_on_stage(true);
  expect(view.element.classList.contains("on-stage")).toBe(true);
  const text = find(".text");
  expect(text.tabIndex).toBe(0); // what scrolls is reached by keyboard
  const scrollBy = vi.fn();
  Object.assign(text, { scrollBy });
  Object.defineProperties(text, { clientHeight: { value: 300 }, scrollHeight: { value: 900, configurable: true } });
  view.receive({ turn: 1 });
  expect([scrollBy.mock.calls.length, send.mock.calls.length]).toEqual([1, 0]);
  text.scrollTop = 600;
  view.receive({ turn: 1 });
  expect(send).toHaveBeenCalledWith({ act: "open", lesson: "mine", page: 2 });
  text.scrollTop = 0;
  view.receive({ turn: -1 }); // there is none before
  expect(send.mock.calls.length).toBe(1);
  find("[data-act=fold]").click();
  expect(send).toHaveBeenLastCalledWith({ act: "fold" });
  view.changes.is_on_stage(false);
  expect(text.hasAttribute("tabindex")).toBe(false);
});
