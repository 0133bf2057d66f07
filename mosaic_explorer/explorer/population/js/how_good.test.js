import { afterEach, expect, it } from "vitest";
import { THEMES } from "../../js_tests/example.js";
import { SvgContext } from "../../widgets/js/svg.js";
import { createView } from "./how_good.js";
import { drawHowGood, heightOf, places } from "./how_good_drawing.js";
import { createView as createList } from "./worst.js";

afterEach(() => document.body.replaceChildren());

const series = (letter, y) => ({
  letter,
  x: Float32Array.from([22, 24]),
  y: Float32Array.from(y),
  low: Float32Array.from(y, value => value - 4),
  high: Float32Array.from(y, value => value + 4),
  n: Float32Array.from([1200, 300]),
});
const CONTENT = {
  empty: "",
  words: "All 1,500: bias 0",
  panel: "how good",
  by: "i",
  axes: [
    ["i", "true magnitude i"],
    ["width", "width"],
  ],
  x_label: "true magnitude i",
  pit_label: "percentile",
  charts: [
    { key: "outliers", label: "outliers [%]", aim: null, series: [series("", [1, 20])] },
    { key: "coverage", label: "in 68% [%]", aim: 68, series: [series("", [70, 60]), series("A", [80, 50])] },
  ],
  pit: { low: 0.8, high: 1.2, series: [{ letter: "", values: Float32Array.from([1, 1.1, 0.9, 1]) }] },
};

function open(content = CONTENT) {
  const sent = [];
  const view = createView({ content, colours: THEMES, dark: false }, { send: message => sent.push(message), set() {} });
  document.body.append(view.element);
  return { view, sent, root: view.element };
}

it("draws each bin with its bar, what is right as a dashed line, groups beside all, and the band of percentiles", () => {
  const ctx = new SvgContext(426, heightOf(CONTENT));
  drawHowGood(ctx, CONTENT, 426, THEMES.light);
  const svg = new DOMParser().parseFromString(ctx.text(), "text/html");
  const { frames } = places(CONTENT, 426);
  const dashed = [...svg.querySelectorAll("path[stroke-dasharray]")].map(path => path.getAttribute("d"));
  expect(dashed.some(d => d.includes(` ${Number(frames[1].y(68).toFixed(2))}`))).toBe(true);
  expect(svg.querySelectorAll(`[stroke="${THEMES.light.group_a}"]`).length).toBe(2);
  expect(svg.querySelectorAll(`rect[fill="${THEMES.light.hidden}"]`).length).toBe(1);
  expect(svg.querySelectorAll(`rect[fill="${THEMES.light.answer}"]`).length).toBe(4);
});

it("a scatter or a share has no room below nothing, a bias has", () => {
  const { frames } = places(CONTENT, 426);
  expect(frames[0].y.domain()[1]).toBe(0);
  const bias = { ...CONTENT, charts: [{ key: "bias", label: "bias", aim: 0, series: [series("", [1, 2])] }] };
  expect(places(bias, 426).frames[0].y.domain()[1]).toBeLessThan(-2);
});

it("sends the axis that is chosen, and reads what is drawn aloud", () => {
  const { root, sent } = open();
  const select = root.querySelector("select");
  expect([...select.options].map(option => option.text)).toEqual(["true magnitude i", "width"]);
  select.value = "width";
  select.dispatchEvent(new Event("change"));
  expect(sent).toEqual([{ by: "width" }]);
  expect(root.querySelector("canvas").getAttribute("aria-label")).toContain("in 68% [%]: 22: 70, 24: 60");
  expect(root.querySelector("p").textContent).toBe("All 1,500: bias 0");
});

it("says why there is nothing to draw, and is away before anything is known", () => {
  const { view, root } = open({});
  expect(root.hidden).toBe(true);
  view.changes.content({ ...CONTENT, empty: "The redshift is seen.", charts: undefined });
  expect(root.hidden).toBe(false);
  expect(root.querySelector("p").textContent).toBe("The redshift is seen.");
  expect(root.querySelector(".shell").hidden).toBe(true);
  view.changes.content(CONTENT);
  expect(root.querySelector(".shell").hidden).toBe(false);
});

it("lists the worst, marks the one in view, and opens the one that is pressed", () => {
  const sent = [];
  const columns = ["row", "error"].map(key => ({ key, label: key, title: key }));
  const listing = { columns, rows: [["7", "+2.0"], ["12", "−1.5"]], sort: "error", descending: true, words: "2 of 9", more: 7 }; // biome-ignore format: a line each
  const view = createList(
    { listing: {}, here: 12, colours: THEMES, dark: true },
    { send: message => sent.push(message), set() {} },
  );
  document.body.append(view.element);
  view.changes.listing(listing);
  expect(view.element.querySelector("[aria-current]").dataset.row).toBe("12");
  view.element.querySelector("[data-row='7']").click();
  view.element.querySelector("[data-key=sort-row]").click();
  view.element.querySelector(".more-lines").click();
  expect(sent).toEqual([{ act: "open", row: 7 }, { act: "sort", key: "row" }, { act: "more" }]);
});
