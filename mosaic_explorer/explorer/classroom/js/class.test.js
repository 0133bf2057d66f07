import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { THEMES } from "../../js_tests/example.js";
import { createView } from "./class.js";
import { classCurve, curveWords } from "./curves.js";
import { classDensity, guessWords, reach } from "./histogram.js";
import { putInPlace } from "./lead.js";
import { createLine } from "./line.js";

const GUESSES = {
  ...{
    kind: "guess",
    n: 3,
    n_all: 3,
    page: "How far?",
    title: "redshift",
    unit: "",
    truth: "true value",
    elsewhere: "",
    edges: [0, 6],
  },
  guesses: [
    [0.5, 0.2],
    [0.7, 0.2],
    [1.5, 0.1],
  ],
};
const DATA = {
  ...{ address: "http://192.168.1.20:5006/k7m2qx", picture: "data:image/svg+xml,", n_here: 1, is_led: true, note: "" },
  ...{
    answers: { kind: "", n: 0, n_all: 0 },
    model_answer: null,
    truth: null,
    model_curve: null,
    true_curve: null,
    colours: THEMES,
    dark: false,
  },
};

function open(data = {}) {
  const send = vi.fn();
  const view = /** @type {any} */ (createView(/** @type {any} */ ({ ...DATA, ...data }), { send, set() {} }));
  document.body.replaceChildren(view.element);
  return { view, send, find: (/** @type {string} */ css) => view.element.querySelector(css) };
}

test("the panel says who is here, and tells what the presenter wants", () => {
  const { view, send, find } = open();
  expect(find(".here").textContent).toBe("1 student here");
  expect(find(".link").textContent).toBe("192.168.1.20:5006/k7m2qx");
  view.changes.n_here(29);
  expect(find(".here").textContent).toBe("29 students here");
  find("[data-act=lead]").click();
  expect(send).toHaveBeenCalledWith({ act: "lead", on: false });
  expect(find("[data-act=clear]").hidden).toBe(true);
});

test("guesses are drawn as they come, the model and the truth only once they are told", () => {
  const { view, find } = open({ answers: GUESSES });
  expect(find(".of-model")).toBeNull();
  expect(find("line.truth")).toBeNull();
  expect(find("svg").getAttribute("aria-label")).toContain("3 answers. Median of the class: redshift 0.7 ± 0.2.");
  view.changes.model_answer({ edges: [0, 6], density: [0, 1, 2, 1, 0, 0] });
  view.changes.truth(0.6);
  expect(find("polyline.of-model")).not.toBeNull();
  expect(find("line.truth")).not.toBeNull();
});

test("what is enlarged follows, and the keyboard stays where it is", () => {
  const { view, find } = open({ answers: GUESSES });
  find("dialog").showModal = () => {
    find("dialog").open = true;
  };
  expect(find(".large img")).toBeNull();
  find("[data-act=enlarge]").click();
  expect(find(".large h2").textContent).toBe("How far?");
  find("[data-act=shrink]").focus();
  view.changes.n_here(12);
  expect(find(".come p").textContent).toBe("12 students here");
  expect(document.activeElement).toBe(find("[data-act=shrink]"));
});

const CURVES = /** @type {any} */ ({
  ...{ kind: "curve", n: 3, n_all: 3, page: "Draw", title: "History", unit: "log10(Msun/yr)", time_label: "cosmic time [Gyr]" },
  ...{ times: [0, 5, 10], room: [-4, 2], truth: "truth", elsewhere: "" },
  curves: [
    [-1, 1, -2],
    [0, 1.5, -1],
    [-3, 0, -4],
  ],
});

test("histories that were drawn are faint lines around their median, then the model's and the truth", () => {
  expect(classCurve(CURVES.curves).median).toEqual([-1, 1, -2]);
  const { view, find } = open({ answers: CURVES });
  expect(view.element.querySelectorAll("polyline.of-one").length).toBe(3);
  expect([find("polyline.of-class"), find("polygon.of-class")].includes(null)).toBe(false);
  expect([find("polyline.of-model"), find("polyline.of-truth")]).toEqual([null, null]);
  expect(find(".answered p").textContent).toBe("3 histories. The class's median is highest at 5.0 Gyr.");
  view.changes.model_curve({ low: [-2, 0, -3], median: [-1, 1, -2.5], high: [0, 2, -1] });
  view.changes.true_curve([-1, 1, -9]); // lower than anything that is drawn
  expect([find("polygon.of-model"), find("polyline.of-model"), find("polyline.of-truth")].includes(null)).toBe(false);
  expect(find(".answered p").textContent).toContain("it is 0.67 dex from the truth, the model's 0.50 dex");
  expect(curveWords({ ...CURVES, curves: [] }, null, null)).toBe("Nobody has drawn yet.");
  view.changes.answers({ ...CURVES, curves: [] });
  expect(view.element.querySelectorAll("polyline.of-one, polyline.of-class").length).toBe(0);
});

test("choices are counted, and nothing that is told can become markup", () => {
  const { find } = open({
    answers: { kind: "choice", n: 3, n_all: 3, page: "<img>", title: "z", counts: [1, 2], labels: ["<b>i</b>", "LSST"] },
  });
  expect(find(".choices li").textContent).toBe("<b>i</b>: 1");
  expect(find(".choices b")).toBeNull();
});

test("the class's density is one, and its words say how many ranges hold the truth", () => {
  let sum = 0;
  for (let x = -3; x < 9; x += 0.01) sum += classDensity(GUESSES.guesses, x) * 0.01;
  expect(sum).toBeCloseTo(1, 3);
  expect(guessWords(GUESSES, 0.6)).toContain("within the ranges of 2 of 3");
  expect(guessWords({ ...GUESSES, guesses: [] }, null)).toBe("Nobody has answered yet.");
});

test("the axis is that of the answers, within the scalar's own", () => {
  expect(reach({ ...GUESSES, guesses: [] }, null, null)).toEqual([0, 6]);
  const [low, high] = reach(GUESSES, null, 2.4);
  expect([low >= 0 && low <= 0.3, high >= 2.4 && high < 3]).toEqual([true, true]);
  const far = reach({ ...GUESSES, guesses: [[0.1, 3]] }, null, null);
  expect(far[0]).toBe(0);
});

test("a galaxy that is brought takes the last place, and no other", () => {
  const of = (/** @type {number[]} */ x) => Float32Array.from(x);
  const galaxies = {
    ...{ n: 2, rows: [4, 9], truth: of([1, 2, 3, 4]) },
    measured: {
      exact: { values: of([1, 2, 3, 4]), error: of([0, 0, 0, 0]), limit: new Uint8Array(4) },
      noisy: { values: of([5, 6, 7, 8]), error: of([1, 1, 1, 1]), limit: new Uint8Array(4) },
    },
  };
  const one = {
    ...{ n: 1, rows: [77], truth: of([8, 9]) },
    measured: { exact: { values: of([8, 9]), error: of([0, 0]), limit: new Uint8Array(2) } },
  };
  putInPlace(galaxies, one, 2);
  expect(galaxies.rows).toEqual([4, 77]);
  expect([...galaxies.truth]).toEqual([1, 2, 8, 9]);
  expect([...galaxies.measured.noisy.values]).toEqual([5, 6, 8, 9]);
});

/** @type {any[]} */
let sources = [];
beforeEach(() => {
  vi.useFakeTimers();
  sources = [];
  vi.stubGlobal(
    "EventSource",
    class {
      constructor(/** @type {string} */ url) {
        /** @type {any} */ (this).url = url;
        /** @type {any} */ (this).heard = {};
        sources.push(this);
      }
      addEventListener(/** @type {string} */ name, /** @type {any} */ take) {
        /** @type {any} */ (this).heard[name] = take;
      }
      close() {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const tell = (/** @type {string} */ name, /** @type {object} */ data) =>
  sources.at(-1).heard[name]({ data: JSON.stringify(data) });

test("a line that is lost, or silent, is taken up again by the name that the page has", () => {
  const hears = { view: vi.fn(), hello: vi.fn(), lost: vi.fn() };
  createLine("/k7m2qx", "", hears);
  tell("hello", { student: "me" });
  tell("view", { version: 3 });
  expect(hears.view).toHaveBeenCalledWith({ version: 3 });
  sources.at(-1).heard.error({});
  expect(hears.lost).toHaveBeenLastCalledWith(true);
  vi.advanceTimersByTime(1000);
  expect(sources.map(one => one.url)).toEqual(["/k7m2qx/view?student=", "/k7m2qx/view?student=me"]);
  tell("hello", { student: "me" });
  expect(hears.lost).toHaveBeenLastCalledWith(false);
  vi.advanceTimersByTime(30000);
  expect(hears.lost).toHaveBeenLastCalledWith(true);
  expect(sources.length).toBe(3);
});
