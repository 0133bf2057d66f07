import { expect, it } from "vitest";
import { THEMES, VECTOR_SPEC, vectorScene } from "../../js_tests/example.js";
import { SvgContext } from "../../widgets/js/svg.js";
import { linearPanel } from "./history_axes.js";
import { readout } from "./readout.js";
import { unpackVectors } from "./scene.js";
import { drawVector } from "./vector_drawing.js";
import { vectorScales } from "./vector_scales.js";

const X = Number.NaN;
const PANEL = {
  ...VECTOR_SPEC.panels[0],
  key: "sfh",
  title: "History",
  x_label: "cosmic time [Gyr]",
  x_log: false,
  x_range: [0, 13.8],
  y_label: "log SFR",
  y_step: 1,
  hatched: "sfh",
  marks: true,
  choices: [],
  observed_frame: undefined,
  observed_range: undefined,
  observed_unit: undefined,
  times: { cosmic: "cosmic time [Gyr]", lookback: "lookback time [Gyr]", age: "age [Gyr]" },
  today: 13.8,
  linear: { y_label: "SFR [Msun/yr]", unit: "Msun/yr" },
  rows: [{ ...VECTOR_SPEC.panels[0].rows[0], name: "sfh", label: "SFH", axis: [1, 4, 7, 10, 13], coordinate_unit: "Gyr" }],
};
const SPEC = { ...VECTOR_SPEC, panels: [PANEL] };
const NUMBERS = [0, 1, 2, 1, -1, 0, X, X, X, X, X, 1, 1.5, 1.5, -1, 0, 0.5, 1, 1, -2, 0, 1.5, 2, 2, 0];

const scene = (changes = {}) =>
  unpackVectors(SPEC, {
    ...vectorScene(changes),
    numbers: NUMBERS,
    hidden: { sfh: [[2, 13.8]] },
    observed_at: 6,
    ...changes,
  });
const drawn = (panel, scene) => {
  const scales = vectorScales(panel, scene, 700, 300);
  const ctx = new SvgContext(700, 300);
  drawVector(ctx, panel, scene, scales, THEMES.light);
  const texts = [...new DOMParser().parseFromString(ctx.text(), "text/html").querySelectorAll("text")].map(t => t.textContent);
  return { scales, texts };
};

it("however times are counted, places stand still: only the ticks change, and a pixel means the same cosmic time", () => {
  const cosmic = drawn(PANEL, scene());
  for (const [time, label, ticks] of [
    ["lookback", "lookback time [Gyr]", ["12", "10", "8", "6", "4", "2", "0"]],
    ["age", "age [Gyr]", ["6", "4", "2", "0", "−2", "−4", "−6"]],
  ]) {
    const { scales, texts } = drawn(PANEL, scene({ time }));
    for (const at of [0, 2, 6, 13.8]) expect(scales.at(at)).toBeCloseTo(cosmic.scales.at(at), 6);
    expect(scales.back(scales.at(5))).toBeCloseTo(5, 9);
    expect(texts).toContain(label);
    for (const tick of ticks) expect(texts).toContain(tick);
  }
  expect(drawn(PANEL, scene({ time: "age", observed_at: X })).texts).toContain("cosmic time [Gyr]");
});

it("rates as they are begin at 0, with their own unit, residuals too", () => {
  const linear = linearPanel(PANEL);
  const shown = scene({ sfr: "linear" });
  expect([...shown.columns.sfh.truth].map(Math.round)).toEqual([1, 10, 100, 10, 0]);
  expect(shown.columns.sfh.exact[1]).toBeNaN();
  const { scales, texts } = drawn(linear, shown);
  expect(scales.ends[0]).toBe(0);
  expect(scales.ends[1]).toBeGreaterThanOrEqual(100);
  expect(texts).toContain("SFR [Msun/yr]");
  expect(texts).toContain("predicted − truth [Msun/yr]");
});

it("a value is read with the time as it is counted", () => {
  const read = (panel, shown) => readout(panel, shown, vectorScales(panel, shown, 700, 300), 400, null).lines;
  const [where] = read(PANEL, scene({ time: "lookback" }));
  expect(where).toBe("SFH, 6.8 Gyr ago");
  expect(read(PANEL, scene({ time: "age" }))[0]).toBe("SFH, 1 Gyr after it is observed");
  const lines = read(linearPanel(PANEL), scene({ sfr: "linear" }));
  expect(lines).toEqual([
    "SFH, 7 Gyr",
    "truth 100 Msun/yr",
    "predicted 31.6 (10 to 100) Msun/yr",
    "error −68.4 Msun/yr, truth within the band",
  ]);
});
