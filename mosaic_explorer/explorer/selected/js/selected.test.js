import { afterEach, expect, it } from "vitest";
import { THEMES } from "../../js_tests/example.js";
import { SvgContext } from "../../widgets/js/svg.js";
import { createView } from "./selected.js";
import { drawStacks } from "./stacks_drawing.js";

afterEach(() => document.body.replaceChildren());

const COLUMNS = ["group", "row", "redshift"].map(key => ({ key, label: key, title: `the ${key}` }));
const CONTENT = {
  empty: "",
  groups: [
    { letter: "A", n: 2, cells: ["2", "1.20"] },
    { letter: "B", n: 0, cells: [] },
  ],
  columns: [
    { label: "galaxies", title: "how many" },
    { label: "z", title: "redshift" },
  ],
  found: "the 412 found",
  compared: {
    heads: ["A, 2"],
    lines: [
      { head: "redshift", label: "true", title: "", cells: ["1.20 (0.90–1.50)"] },
      { head: "", label: "predicted", title: "", cells: ["1.10 (0.95–1.40)"] },
    ],
  },
  list: {
    columns: COLUMNS,
    rows: [
      ["A", "7", "0.9"],
      ["A", "12", "1.5"],
    ],
    sort: "row",
    descending: false,
    words: "2 of 9",
    more: 7,
  },
  waiting: false,
  panels: { list: "selected", stacks: "stacks", compared: "groups compared" },
};
const NONE = new Float32Array(0);
const curve = (letter, side, values, band = 0) => ({
  letter,
  side,
  middle: Float32Array.from(values),
  low: band ? Float32Array.from(values, value => value - band) : NONE,
  high: band ? Float32Array.from(values, value => value + band) : NONE,
});
const PLOT = {
  key: "sfh",
  title: "History",
  x_label: "time",
  y_label: "rate",
  x_log: false,
  steps: false,
  least: -4,
  x: Float32Array.from([0, 5, 10]),
  curves: [curve("A", "predicted", [0, 1, 0], 0.5), curve("A", "true", [0, 0.8, Number.NaN])],
};

function open(content = CONTENT) {
  const sent = [];
  const data = { content, stacks: { plots: [PLOT], true: "true" }, here: 12, colours: THEMES, dark: false };
  const view = createView(data, { send: message => sent.push(message), set() {} });
  document.body.append(view.element);
  const button = name => view.element.querySelector(`button[aria-label^="${name}"]`);
  return { ...view, sent, button };
}

it("a line of the list opens its galaxy, by its button once, and the one in view is marked", () => {
  const { element, sent, changes, button } = open();
  button("open galaxy 7").click();
  element.querySelectorAll(".list tbody tr")[1].click();
  expect(sent).toEqual([
    { act: "open", row: 7 },
    { act: "open", row: 12 },
  ]);
  const marked = () => [...element.querySelectorAll("[aria-current]")].map(line => line.dataset.row);
  expect(marked()).toEqual(["12"]);
  changes.here(7);
  expect(marked()).toEqual(["7"]);
});

it("heads sort, and say how it is sorted; more lines can be had", () => {
  const { element, sent } = open();
  const heads = [...element.querySelectorAll(".list th")];
  expect(heads.map(head => head.getAttribute("aria-sort"))).toEqual([null, "ascending", "none"]);
  heads[2].querySelector("button").click();
  element.querySelector(".more-lines").click();
  expect(sent).toEqual([{ act: "sort", key: "redshift" }, { act: "more" }]);
  expect(element.querySelector(".more-lines").textContent).toBe("7 more");
});

it("groups that hold galaxies can be stepped among and let go, either be taken from those found", () => {
  const { element, sent, button } = open();
  expect(element.querySelectorAll(".figures tbody tr").length).toBe(1);
  button("look among the galaxies of group A").click();
  button("let group A go").click();
  button("take the 412 found as group B").click();
  expect(sent).toEqual([
    { act: "among", group: "A" },
    { act: "clear", group: "A" },
    { act: "found", group: "B" },
  ]);
});

it("keeps the focus when it is filled anew, and says what to do when there is nothing", () => {
  const { element, changes, button } = open();
  button("let group A go").focus();
  changes.content({ ...CONTENT, waiting: true });
  expect(document.activeElement).toBe(button("let group A go"));
  expect(element.getAttribute("aria-busy")).toBe("true");
  const nothing = { ...CONTENT, groups: CONTENT.groups.map(group => ({ ...group, n: 0 })), empty: "Draw around some." };
  changes.content({ ...nothing, list: { ...CONTENT.list, rows: [] } });
  expect(element.querySelector("p").textContent).toBe("Draw around some.");
  expect(element.querySelector(".listing").hidden && element.querySelector(".figures").hidden).toBe(true);
});

it("predicted curves have bands, true ones are dashed and stop where nothing is known", () => {
  const ctx = new SvgContext(500, 190);
  drawStacks(ctx, PLOT, 500, THEMES.light);
  const svg = new DOMParser().parseFromString(ctx.text(), "text/html");
  expect(svg.querySelectorAll(`path[fill="${THEMES.light.group_a}"]`).length).toBe(1);
  const [predicted, truth] = svg.querySelectorAll(`path[stroke="${THEMES.light.group_a}"]`);
  expect(predicted.getAttribute("stroke-dasharray")).toBeNull();
  expect(truth.getAttribute("stroke-dasharray")).toBe("5,3");
  expect(predicted.getAttribute("d").split("L").length).toBe(3);
  expect(truth.getAttribute("d").split("L").length).toBe(2);
});

it("a true distribution is a histogram", () => {
  const ctx = new SvgContext(500, 190);
  drawStacks(ctx, { ...PLOT, steps: true, least: 0, curves: [curve("B", "true", [1, 2, 0])] }, 500, THEMES.light);
  const svg = new DOMParser().parseFromString(ctx.text(), "text/html");
  const points = svg.querySelector(`path[stroke="${THEMES.light.group_b}"]`).getAttribute("d").slice(1).split("L");
  expect(points.length).toBe(6); // two ends of each bin
  expect(points[0].split(" ")[1]).toBe(points[1].split(" ")[1]);
});
