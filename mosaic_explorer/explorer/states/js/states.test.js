import { afterEach, expect, it } from "vitest";
import { SvgContext } from "../../widgets/js/svg.js";
import { drawCurve, HEIGHT } from "./drawing.js";
import { createView } from "./states.js";

afterEach(() => document.body.replaceChildren());

const COLOURS = { ink: "#111", soft: "#555", grid: "#eee", answer: "#d55e00", seen: "#0072b2" };
const series = (key, y, low) => ({
  key,
  label: key,
  x: [10, 30, 1000].slice(0, y.length),
  y,
  low,
  high: y.map((value, i) => (low[i] === null ? null : 2 * value - low[i])),
  methods: y.map(() => "ridge"),
  draws: y.map(() => 5),
});
const line = (row, is_member) => ({ row, text: "−8.50", is_member });
const content = (changes = {}) => ({
  question: "What do the states know of redshift?",
  instead: "",
  about: "Over 300 galaxies.",
  stopped: "",
  choices: {
    targets: [{ title: "Scalars", items: [{ key: "redshift", label: "redshift" }] }],
    target: "redshift",
    end: "lowest",
    is_class: false,
    head: false,
  },
  curve: {
    panel: "few labels",
    words: "R² with 100 labels",
    label: "R², redshift",
    score: "R²",
    guess: 0,
    series: [series("states", [-0.1, 0.3, 0.5], [-0.2, 0.25, null]), series("scratch", [-2, 0.1], [-3, 0.05])],
  },
  rare: {
    panel: "rare galaxies",
    words: "",
    waiting: true,
    lists: [{ title: "by the states", unit: "dex", lines: [line(7, true), line(9, false)] }],
  },
  spectra: {
    panel: "spectra found",
    words: "31st",
    cards: [
      {
        row: 5,
        title: "open galaxy 5: 1st",
        lines: ["1st"],
        curves: [{ label: "SED", kind: "hidden", own: [1, 2], other: [2, 3] }],
        is_own: false,
      },
    ],
  },
  here: 9,
  height: 30,
  colours: COLOURS,
  ...changes,
});
const host = sent => ({ send: message => sent.push(message), set() {} });

it("a curve has a mark for each score and a bar where there were several draws; what is far below a guess stands at the edge", () => {
  const { curve } = content();
  const ctx = new SvgContext(400, HEIGHT);
  drawCurve(ctx, curve, 400, COLOURS);
  const svg = ctx.text();
  expect(svg).toContain("R², redshift");
  expect(svg).toContain("1,000");
  expect(svg).not.toContain("NaN");
  const ys = [...svg.matchAll(/[ML][\d.-]+ ([\d.-]+)/g)].map(match => Number(match[1]));
  expect(Math.max(...ys)).toBeLessThanOrEqual(HEIGHT);
});

it("the table has all scores, with method and spread behind them", () => {
  const { element } = createView({ content: content() }, host([]));
  const cells = [...element.querySelectorAll(".scores tbody tr")].map(row => [...row.querySelectorAll("td")]);
  expect(cells.map(row => row.map(cell => cell.textContent))).toEqual([
    ["−0.10", "0.30", "0.50"],
    ["−2.00", "0.10", "–"],
  ]);
  expect(cells[0][0].title).toBe("ridge: R² −0.100, ± 0.100 over 5 draws");
  expect(cells[0][2].title).toBe("ridge: R² 0.500, one draw");
});

it("galaxies that were found open, those of the kind are marked, and choices are asked for", () => {
  const sent = [];
  const { element } = createView({ content: content() }, host(sent));
  document.body.append(element); // what is not there does not change
  const [member, other] = element.querySelectorAll("ol button");
  expect(member.getAttribute("aria-label")).toBe("open galaxy 7: −8.50 dex, of the kind");
  expect(other.getAttribute("aria-current")).toBe("true");
  expect(element.querySelector("h4").textContent).toBe("by the states: 1 of 2");
  member.click();
  element.querySelector(".cards button").click();
  element.querySelector(".by [data-key=highest]").click();
  element.querySelector("input").click();
  expect(sent).toEqual([{ row: 7 }, { row: 5 }, { end: "highest" }, { head: true }]);
});

it("says why there is nothing, that it was stopped, and keeps the focus when more comes", () => {
  const sent = [];
  const { element, changes } = createView({ content: content({ stopped: "Stopped." }) }, host(sent));
  document.body.append(element);
  element.querySelector(".go-on").click();
  expect(sent).toEqual([{ act: "go on" }]);
  element.querySelectorAll("ol button")[1].focus();
  changes.content(content());
  expect(document.activeElement.textContent).toContain("9");
  expect(element.querySelector(".halt").hidden).toBe(true);
  expect(element.querySelectorAll("section")[1].getAttribute("aria-busy")).toBe("true");
  changes.content(content({ instead: "kept back", curve: { panel: "few labels", series: [] } }));
  expect(element.querySelector(".question").textContent).toBe("kept back");
  expect(element.querySelector(".states > div").hidden).toBe(true);
});
