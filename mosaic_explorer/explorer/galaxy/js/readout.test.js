import { describe, expect, it } from "vitest";
import { DENSITY_SPEC, SCALAR, VECTOR_SPEC, vectorScene } from "../../js_tests/example.js";
import { readout, scalarWords } from "./readout.js";
import { unpackVectors } from "./scene.js";
import { vectorScales } from "./vector_scales.js";

const read = (k, place, changes = {}, pins = 0) => {
  const scene = unpackVectors(VECTOR_SPEC, vectorScene(changes, pins));
  const scales = vectorScales(VECTOR_SPEC.panels[k], scene, 800, 240);
  return readout(VECTOR_SPEC.panels[k], scene, scales, scales.at(place), 100).lines;
};

describe("what is read at a wavelength", () => {
  it("is the truth, the answer with its band, and the error, and whether the band holds the truth", () => {
    expect(read(0, 8100)).toEqual([
      "SED, 8,000 Å at rest, 1.6 µm observed",
      "truth 1.30 dex",
      "predicted 1.35 (1.25 to 1.45) dex",
      "error +0.05 dex, truth within the band",
    ]);
  });

  it("is the answer alone, where it has no width", () => {
    const noWidth = new Float32Array(VECTOR_SPEC.panels[0].rows[0].axis.length).fill(Number.NaN);
    const scene = unpackVectors(VECTOR_SPEC, vectorScene());
    Object.assign(scene.columns[VECTOR_SPEC.panels[0].rows[0].name], { low: noWidth, high: noWidth });
    const scales = vectorScales(VECTOR_SPEC.panels[0], scene, 800, 240);
    const { lines } = readout(VECTOR_SPEC.panels[0], scene, scales, scales.at(8100), 100);
    expect(lines.slice(2)).toEqual(["predicted 1.35 dex", "error +0.05 dex"]);
  });

  it("is what is seen, where something is", () => {
    expect(read(0, 1990)).toEqual(["SED, 2,000 Å at rest, 0.4 µm observed", "truth 1.10 dex", "seen 1.10 dex"]);
  });

  it("has each pin's answer by its letter", () => {
    expect(read(0, 8000, {}, 2).slice(-2)).toEqual(["A: 1.00", "B: 1.00"]);
  });

  it("names a band by its name", () => {
    expect(read(1, 0.5)).toEqual(["LSST g", "truth 24.00 mag", "seen 24.00 mag", "the spectrum through this filter 24.10 mag"]);
  });
});

describe("a scalar in words", () => {
  const words = changes => scalarWords(DENSITY_SPEC.panels[0], { ...SCALAR, ...changes });

  it("has median, band, truth, and how much of the density lies below that", () => {
    expect(words({})).toBe("1.00 ± 0.10, truth 1.20, 98th percentile, CRPS 0.14");
  });

  it("says which percentile a truth is in plain numbers, closer where it is far out", () => {
    const percentiles = [0.04, 0.4, 1.2, 2, 3.4, 11, 12.6, 22, 50, 98.6, 99.7, 100];
    expect(percentiles.map(percentile => words({ percentile }).match(/1.20, (.*) percentile/)?.[1])).toEqual(
      ["0th", "0.4th", "1st", "2nd", "3rd", "11th", "13th", "22nd", "50th", "99th", "99.7th", "100th"], // prettier-ignore
    );
  });

  it("lists several peaks, the greatest first, instead of a median that lies between them", () => {
    const peaks = [
      [0.9421, 0.38, 0.021],
      [2.31, 0.6, 0.3],
    ];
    expect(words({ peaks, truth: Number.NaN })).toBe("2.31 (60%), 0.94 (38%)");
  });

  it("warns where the answer reaches an end of what the model has learned", () => {
    expect(words({ highest: 2.99 })).toMatch(/, edge of what it learned$/);
    expect(words({ highest: 2.9 })).not.toContain("edge");
    expect(words({ highest: 2.99, seen: true, value: 2.9 })).not.toContain("edge");
  });

  it("says what is seen, what was changed, and what lies beyond the axis", () => {
    expect(words({ seen: true, value: 2.5 })).toBe("2.50 seen");
    expect(words({ seen: true, value: 3.5 })).toBe("3.50 (beyond this axis) seen");
    expect(words({ seen: true, edited: true, value: 2.5 })).toBe("2.50 edited, truth 1.20");
  });

  it("does not speak of a width or a percentile where there is none", () => {
    expect(words({ low: Number.NaN, high: Number.NaN, percentile: Number.NaN })).toBe("1.00, truth 1.20, error −0.20");
  });

  it("has as many digits as its width is worth", () => {
    const sharp = { low: 0.4208, median: 0.42131, high: 0.42179, truth: 0.42094, percentile: 22 };
    expect(words(sharp)).toBe("0.4213 ± 0.0005, truth 0.4209, 22nd percentile, CRPS 0.14");
    expect(words({ low: 0.985, median: 1, high: 1.01 })).toMatch(/^1\.000 \(\+0\.010 −0\.015\)/);
  });

  it("says what another part makes of it", () => {
    const panel = { ...DENSITY_SPEC.panels[0], implied: "formed in the history" };
    expect(scalarWords(panel, { ...SCALAR, implied: 1.23 })).toMatch(/CRPS 0.14, formed in the history 1.23$/);
    expect(scalarWords(panel, SCALAR)).not.toContain("history");
  });

  it("does not speak of a truth that nobody knows", () => {
    expect(words({ truth: Number.NaN })).toBe("1.00 ± 0.10");
  });
});
