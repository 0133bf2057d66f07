import { afterEach, expect, it } from "vitest";
import { THEMES } from "../../js_tests/example.js";
import { SvgContext } from "../../widgets/js/svg.js";
import { drawScalar, drawVector } from "./figure_2_drawing.js";
import { drawMap } from "./figure_3_drawing.js";
import { createView } from "./paper.js";

afterEach(() => {
  document.body.replaceChildren();
  window.history.replaceState(null, "", "/");
});

const LIGHT = THEMES.light;
const F = values => Float32Array.from(values);
const ROW = { preset: "lsst", label: "LSST", mask: "lsst sfh[0:10]", meaning: "Only LSST is seen." };
const HIDDEN = { all: true, spans: [] };
const CELL = { mae: "0.053", error: "±0.003", paper: "0.162", part: "", focus: "redshift" };
const DATA = {
  table: {
    head: [{ label: "redshift", unit: "", meaning: "how far" }],
    rows: [{ ...ROW, cells: [CELL] }],
    done: 5,
    caption: "Mean absolute error of 5 galaxies",
    title: "The paper with tiny",
    panel: "paper table",
  },
  figure_2: {
    columns: [{ name: "redshift", kind: "scalar", title: "z", x_label: "true", y_label: "predicted", ends: [0, 4] }],
    rows: [{ ...ROW, hidden: { redshift: HIDDEN } }],
    observed_on: "sfh",
  },
  curves: {},
  points: {
    truth: { redshift: F([1]) },
    rows: { lsst: { scalars: { redshift: { median: F([1.1]) } }, mae: { redshift: "0.053" } } },
    n: 1,
  },
  figure_3: {
    rows: [ROW],
    maps: [],
    ends: [],
    values: F([]),
    colour_ends: [0, 1],
    palette: ["#000", "#fff"],
    unit: "",
    scalar: "redshift",
    scalars: [
      ["redshift", "redshift"],
      ["log_stellar_mass", "log stellar mass"],
    ],
    hulls: [["SFH", "seen"]],
    fresh: false,
    caption: "The map that stays",
  },
  progress: { table: { share: 0.5, words: "2 of 4 galaxies" }, maps: { share: null, words: "" } },
  linked: true,
  colours: THEMES,
  dark: false,
};

function show(data = {}) {
  const sent = [];
  const whole = { ...DATA, ...data };
  const view = createView(whole, { send: message => sent.push(message), set() {} });
  document.body.append(view.element);
  return { view, sent, root: view.element, data: whole };
}

it("says each error beside the paper's, and a click on it opens its state", () => {
  const { root, sent } = show();
  const cell = root.querySelector("td .opener");
  expect(cell.textContent).toContain("0.053 ±0.003");
  expect(cell.textContent).toContain("paper 0.162");
  expect(cell.getAttribute("aria-label")).toBe("redshift from LSST: 0.053 ±0.003 , the paper 0.162. Open");
  cell.click();
  expect(sent).toEqual([{ open: { mask: "lsst sfh[0:10]", focus: "redshift", tab: "population" } }]);
});

it("has a link to each state, with all else that the address says, and buttons where there is no address", () => {
  window.history.replaceState(null, "", "/explorer?row=12&tab=paper&noise=lsst-y1");
  const { root } = show();
  const [cell, map] = [root.querySelector("td a"), root.querySelector(".strip.maps a")];
  const query = new URLSearchParams(cell.getAttribute("href"));
  expect(Object.fromEntries(query)).toEqual({ row: "12", noise: "lsst-y1", mask: "lsst sfh[0:10]", focus: "redshift" });
  expect(new URLSearchParams(map.getAttribute("href")).get("tab")).toBe("map");
  const { root: notebook } = show({ linked: false });
  expect(notebook.querySelector("td a")).toBeNull();
  expect(notebook.querySelector("td button")).not.toBeNull();
});

it("leaves a click with a modifier to the browser", () => {
  const { root, sent } = show();
  const event = new MouseEvent("click", { ctrlKey: true, bubbles: true, cancelable: true });
  root.querySelector("td .opener").dispatchEvent(event);
  expect(sent).toEqual([]);
  expect(event.defaultPrevented).toBe(false);
});

it("tells how far it is, and maps are asked for, stopped, and coloured by another scalar", () => {
  const { root, sent, view, data } = show();
  expect(root.querySelector("progress").value).toBe(0.5);
  const button = root.querySelector(".lay-out");
  expect(button.textContent).toContain("as in the paper");
  button.click();
  data.figure_3 = { ...data.figure_3, fresh: true };
  data.progress = { maps: { share: 0.1, words: "map 1 of 5" } };
  view.changes.figure_3(data.figure_3);
  view.changes.progress(data.progress);
  expect(button.textContent).toBe("stop");
  root.querySelectorAll(".choices button")[1].click();
  expect(sent).toEqual([{ lay_out: true }, { scalar: "log_stellar_mass" }]);
  expect(root.querySelector(".legend").textContent).toContain("SFH");
});

it("keeps the focus on a cell when the table grows", () => {
  const { root, view, data } = show();
  root.querySelector("td .opener").focus();
  view.changes.table({ ...data.table, rows: [{ ...ROW, cells: [{ ...CELL, mae: "0.050" }] }] });
  expect(document.activeElement.textContent).toContain("0.050");
});

it("draws truth light and solid, the prediction dotted, its band, grey where it is hidden", () => {
  const ctx = new SvgContext(150, 150);
  const levels = { low: F([0, 1, 2]), median: F([1, 2, 3]), high: F([2, 3, 4]) };
  const hidden = { all: false, spans: [[0, 5]] };
  const vector = {
    x: F([0, 5, 10]),
    log: false,
    down: false,
    ticks: {},
    x_label: "time",
    y_label: "SFR",
    truth: F([1, Number.NaN, 3]),
  };
  drawVector(ctx, { ...vector, levels, hidden, ends: [0, 4], observed: 5 }, 150, LIGHT);
  const svg = new DOMParser().parseFromString(ctx.text(), "text/html");
  expect(svg.querySelectorAll("path[stroke-dasharray]").length).toBe(1);
  expect(svg.querySelector(`path[stroke="${LIGHT.ink}"]`).getAttribute("opacity")).toBe("0.4");
  expect(svg.querySelectorAll(`rect[fill="${LIGHT.hidden}"]`).length).toBe(1);
  expect(svg.querySelectorAll(`path[fill="${LIGHT.mark}"]`).length).toBe(1);
});

it("draws scalars of many with the galaxy in view large, and none where its truth is kept back", () => {
  const scalar = { x_label: "true", y_label: "predicted", ends: [0, 4], truth: F([1, 2]), median: F([1, 2]), hidden: HIDDEN };
  const large = here => {
    const ctx = new SvgContext(150, 150);
    drawScalar(ctx, { ...scalar, here }, 150, LIGHT);
    const svg = new DOMParser().parseFromString(ctx.text(), "text/html");
    expect(svg.querySelectorAll(`rect[fill="${LIGHT.seen}"]`).length).toBe(2);
    return svg.querySelectorAll(`path[fill="${LIGHT.answer}"]`).length;
  };
  expect(large({ truth: 1, low: 0.9, median: 1, high: 1.1 })).toBe(1);
  expect(large({ truth: null, low: 0.9, median: 1, high: 1.1 })).toBe(0);
  expect(large(null)).toBe(0);
});

it("colours a galaxy's points alike, grey where its value is not known, within hulls", () => {
  const ctx = new SvgContext(100, 100);
  const hulls = [
    [
      [0, 0],
      [1, 0],
      [1, 1],
    ],
    [],
  ];
  const map = { x: F([0, 1, 0, 1]), y: F([0, 1, 1, 0]), kinds: 2, hulls, ends: [0, 1, 0, 1], values: F([1, Number.NaN]) };
  drawMap(ctx, { ...map, colour_ends: [0, 1], palette: ["#111111", "#eeeeee"], roles: ["seen"] }, 100, 100, LIGHT);
  const svg = new DOMParser().parseFromString(ctx.text(), "text/html");
  expect(svg.querySelectorAll('rect[fill="#eeeeee"]').length).toBe(2);
  expect(svg.querySelectorAll(`rect[fill="${LIGHT.hidden}"]`).length).toBe(2);
  expect(svg.querySelectorAll(`path[stroke="${LIGHT.seen}"]`).length).toBe(1);
});
