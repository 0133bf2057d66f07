import { describe, expect, it } from "vitest";
import { DENSITY_SPEC, densityScene, THEMES, VECTOR_SPEC, vectorScene } from "../../js_tests/example.js";
import { SvgContext } from "../../widgets/js/svg.js";
import { densityScales, drawDensity } from "./density_drawing.js";
import { unpackDensities, unpackVectors } from "./scene.js";
import { drawVector } from "./vector_drawing.js";
import { vectorScales } from "./vector_scales.js";

const { light } = THEMES;

function drawPanel(k, changes = {}, pins = 0) {
  const scene = unpackVectors(VECTOR_SPEC, vectorScene(changes, pins));
  const panel = VECTOR_SPEC.panels[k];
  const scales = vectorScales(panel, scene, 800, 240);
  const ctx = new SvgContext(800, 240);
  drawVector(ctx, panel, scene, scales, light);
  return { svg: new DOMParser().parseFromString(ctx.text(), "text/html"), scales, scene };
}
const texts = svg => [...svg.querySelectorAll("text")].map(text => text.textContent);
const paths = (svg, attribute, colour) =>
  [...svg.querySelectorAll(`path[${attribute}="${colour}"]`)].map(path => path.getAttribute("d"));
const at = (scales, x, y) => `${scales.at(x).toFixed(2)} ${scales.y(y).toFixed(2)}`;

describe("a spectrum", () => {
  it("has the truth as a line, what is seen over it, and the answer where nothing is seen", () => {
    const { svg, scales } = drawPanel(0);
    const [truth] = paths(svg, "stroke", light.ink);
    expect(truth).toBe(`M${[1000, 2000, 4000, 8000, 16000].map((x, i) => at(scales, x, Math.fround(1 + i / 10))).join("L")}`);
    const [seen] = paths(svg, "stroke", light.seen);
    expect(seen).toBe(`M${at(scales, 1000, 1)}L${at(scales, 2000, Math.fround(1.1))}`);
    expect(paths(svg, "stroke", light.answer)[0]).toMatch(new RegExp(`^M${at(scales, 4000, 1.25)}L`));
  });

  it("is hatched where it is hidden, in the plot and in the residuals", () => {
    const { svg, scales } = drawPanel(0);
    const grounds = [...svg.querySelectorAll(`rect[fill="${light.hidden}"]`)];
    expect(grounds).toHaveLength(2);
    expect(Number(grounds[0].getAttribute("x"))).toBeCloseTo(scales.at(3000));
    expect(drawPanel(0, { hidden: { sed: [], lsst: [] } }).svg.querySelector(`rect[fill="${light.hidden}"]`)).toBeNull();
  });

  it("has labelled axes, with round numbers and units", () => {
    const words = texts(drawPanel(0).svg);
    expect(words).toEqual(
      expect.arrayContaining(["1,000", "2,000", "5,000", "10,000", "rest-frame wavelength [Å]", "log flux"]),
    );
    expect(words).toContain("predicted − truth [dex]");
  });

  it("names places along its axis where there is room, the most important first, and moves them with the frame", () => {
    const panel = {
      ...VECTOR_SPEC.panels[0],
      along: [
        [4000, "Hα"],
        [4050, "[N II]"],
        [8000, "Paα"],
      ],
    }; // prettier-ignore
    const draw = changes => {
      const ctx = new SvgContext(800, 240);
      const scene = unpackVectors(VECTOR_SPEC, vectorScene(changes));
      const scales = vectorScales(panel, scene, 800, 240);
      drawVector(ctx, panel, scene, scales, light);
      const svg = new DOMParser().parseFromString(ctx.text(), "text/html");
      return { scales, names: [...svg.querySelectorAll("text")].filter(text => /α|N II/.test(text.textContent)) };
    };
    const { names, scales } = draw({});
    expect(names.map(name => name.textContent)).toEqual(["Hα", "Paα"]);
    expect(Number(names[0].getAttribute("x"))).toBeCloseTo(scales.at(4000), 0);
    const observed = draw({ frame: "observed" });
    expect(Number(observed.names[0].getAttribute("x"))).toBeCloseTo(observed.scales.at(4000), 0);
  });

  it("is drawn as observed where the redshift is known", () => {
    const { svg, scales } = drawPanel(0, { frame: "observed" });
    expect(texts(svg)).toContain("observed wavelength [µm] at the true z 1.00");
    expect(texts(drawPanel(0, { frame: "observed", redshift_of: "predicted" }).svg).join()).toContain("the predicted z 1.00");
    expect(scales.at(4000)).toBeCloseTo(scales.x(0.8));
    expect(drawPanel(0, { frame: "observed", stretch: 0 }).scales.observed).toBe(false);
  });

  it("has residuals of an estimate without a width", () => {
    const scene = unpackVectors(VECTOR_SPEC, vectorScene());
    const { sed } = scene.columns;
    sed.low.fill(Number.NaN);
    sed.high.fill(Number.NaN);
    const panel = VECTOR_SPEC.panels[0];
    const scales = vectorScales(panel, scene, 800, 240);
    expect(scales.most).toBeGreaterThan(0);
    expect(Number.isNaN(scales.dy(0.01))).toBe(false);
  });

  it("shows pins' answers, and takes residuals from one of them", () => {
    const { svg } = drawPanel(0, { reference: 1 }, 2);
    expect(paths(svg, "stroke", light.pin1)).toHaveLength(1); // itself it does not differ from
    expect(paths(svg, "stroke", light.pin2)).toHaveLength(2);
    expect(texts(svg)).toContain("difference from A [dex]");
  });

  it("says that there is no truth where none is known", () => {
    const numbers = vectorScene().numbers.map((x, i) => (i < 5 ? Number.NaN : x));
    expect(texts(drawPanel(0, { numbers }).svg)).toContain("no truth to compare with");
    expect(texts(drawPanel(0, { numbers, truth: "off" }).svg)).toContain("truth kept back (T reveals it)");
    expect(texts(drawPanel(0, { numbers }).svg).filter(text => /^[+−]/.test(text))).toEqual([]); // no axis of nothing
  });
});

describe("a history", () => {
  it("is dashed after the galaxy is observed", () => {
    const panel = { ...VECTOR_SPEC.panels[0], marks: true };
    const ctx = new SvgContext(800, 240);
    const scene = unpackVectors(VECTOR_SPEC, vectorScene({ observed_at: 5000 }));
    drawVector(ctx, panel, scene, vectorScales(panel, scene, 800, 240), light);
    const svg = new DOMParser().parseFromString(ctx.text(), "text/html");
    const truth = [...svg.querySelectorAll(`path[stroke="${light.ink}"]`)];
    expect(truth.map(path => path.getAttribute("stroke-dasharray"))).toEqual([null, "4,3"]);
  });
});

describe("photometry", () => {
  it("has no ring of its own where what is seen was measured", () => {
    const panel = { ...VECTOR_SPEC.panels[1], truth: "measured" };
    const ctx = new SvgContext(800, 240);
    const scene = unpackVectors(VECTOR_SPEC, vectorScene());
    drawVector(ctx, panel, scene, vectorScales(panel, scene, 800, 240), light);
    const svg = new DOMParser().parseFromString(ctx.text(), "text/html");
    expect(paths(svg, "stroke", light.ink)).toHaveLength(1); // of the hidden one
  });

  it("runs downwards, as magnitudes do, with a ring of truth, a disc of what is seen and a diamond of the answer", () => {
    const { svg, scales } = drawPanel(1);
    expect(scales.y(24)).toBeGreaterThan(scales.y(23));
    expect(paths(svg, "stroke", light.ink)).toHaveLength(2);
    expect(paths(svg, "fill", light.seen)).toHaveLength(1);
    const diamonds = paths(svg, "fill", light.answer);
    expect(diamonds[0]).toContain(`M${scales.at(0.8).toFixed(2)} ${(scales.y(Math.fround(23.2)) - 5).toFixed(2)}`);
  });

  it("has level strokes where the spectrum through the filters is, a dotted line over channels, and nothing where nothing is implied", () => {
    const { svg, scales } = drawPanel(1);
    const [edges, strokes] = [light.ground, light.mark].map(colour =>
      paths(svg, "stroke", colour).find(path => path.includes("L")),
    );
    const [x, y] = [scales.at(0.5), scales.y(Math.fround(24.1))];
    expect(strokes).toContain(`M${(x - 10).toFixed(2)} ${y.toFixed(2)}L${(x + 10).toFixed(2)} ${y.toFixed(2)}`);
    expect(edges).toBe(strokes);
    const numbers = vectorScene().numbers.map((value, i, all) => (i >= all.length - 2 ? Number.NaN : value));
    expect(paths(drawPanel(1, { numbers }).svg, "stroke", light.mark).join("")).toBe("");
    const ctx = new SvgContext(800, 240);
    const panel = { ...VECTOR_SPEC.panels[1], rows: [{ ...VECTOR_SPEC.panels[1].rows[0], dots: false }] };
    const scene = unpackVectors(VECTOR_SPEC, vectorScene());
    drawVector(ctx, panel, scene, vectorScales(panel, scene, 800, 240), light);
    const channels = new DOMParser().parseFromString(ctx.text(), "text/html");
    const dotted = channels.querySelector(`path[stroke="${light.mark}"]`);
    expect(dotted?.getAttribute("stroke-dasharray")).toBe("1.5,3");
  });

  it("rings a point that was changed by hand", () => {
    expect(paths(drawPanel(1, { edited: ["g"] }).svg, "stroke", light.answer)).toHaveLength(1);
    expect(paths(drawPanel(1).svg, "stroke", light.answer)).toHaveLength(0);
  });

  it("has error bars of what was measured, and triangles of limits", () => {
    const numbers = vectorScene().numbers.slice();
    const first = numbers.length - 20;
    const set = (column, i, value) => {
      numbers[first + 2 * column + i] = value;
    };
    set(1, 0, Number.NaN); // not exact
    for (const [k, value] of [24, 23.9, 24.1].entries()) set(5 + k, 0, value); // measured, from, to
    set(8, 1, 25); // a limit
    const { svg, scales } = drawPanel(1, { numbers });
    const [marks] = paths(svg, "stroke", light.seen);
    expect(marks).toContain(`M${at(scales, 0.5, Math.fround(23.9))}L${at(scales, 0.5, Math.fround(24.1))}`);
    expect(marks.endsWith("Z")).toBe(true);
  });
});

describe("a density", () => {
  const draw = changes => {
    const [panel] = DENSITY_SPEC.panels;
    const ctx = new SvgContext(300, 96);
    const scene = unpackDensities(DENSITY_SPEC, densityScene(changes));
    const scales = densityScales(panel, scene, 300, 96);
    drawDensity(ctx, panel, scene, scales, light);
    return { svg: new DOMParser().parseFromString(ctx.text(), "text/html"), ...scales };
  };

  it("is drawn where it is, with its outline, its median and a dashed line at the truth", () => {
    const { svg, x, frame } = draw({});
    const lines = paths(svg, "stroke", light.answer);
    expect(lines).toHaveLength(3); // the first on the strip
    expect(lines[2]).toBe(`M${x(1).toFixed(2)} ${frame.top}.00L${x(1).toFixed(2)} ${frame.bottom}.00`);
    expect(svg.querySelector(`path[stroke="${light.ink}"]`)?.getAttribute("stroke-dasharray")).toBe("5,3");
    expect(texts(svg)).toEqual(["0.0", "3.0", "0.7", "0.8", "0.9", "1", "1.1", "1.2", "1.3"]);
  });

  it("has the whole axis above it as a strip, on which it is, too", () => {
    const { svg, zoom } = draw({});
    const [outline] = paths(svg, "stroke", light.answer);
    expect(outline).toContain(`${zoom.whole(1).toFixed(2)} `);
  });

  it("has a wedge at what another part implies, which is brought into sight and named; on axes of others nothing", () => {
    const panel = { ...DENSITY_SPEC.panels[0], implied: "formed in the history" };
    const ctx = new SvgContext(300, 96);
    const scene = unpackDensities(DENSITY_SPEC, densityScene({ implied: 1.6 }));
    const scales = densityScales(panel, scene, 300, 96);
    expect(scales.zoom?.to).toBeGreaterThan(1.6);
    drawDensity(ctx, panel, scene, scales, light);
    const svg = new DOMParser().parseFromString(ctx.text(), "text/html");
    const [wedge] = paths(svg, "fill", light.mark);
    expect(wedge).toContain(`L${scales.x(1.6).toFixed(2)} ${(scales.frame.top + 9).toFixed(2)}`);
    expect(texts(svg)).toContain("formed in the history");
    expect(paths(draw({}).svg, "fill", light.mark)).toEqual([]);
  });

  it("is drawn over the whole axis where it is wide", () => {
    const { svg, zoom } = draw({ lowest: 0.2, highest: 2.6 });
    expect(zoom).toBeNull();
    expect(texts(svg)).toEqual(["0", "0.5", "1", "1.5", "2", "2.5", "3"]);
  });

  it("is one strong line where the value is seen, on the whole axis, along which it can be dragged", () => {
    const { svg, x, zoom } = draw({ seen: true, value: 2 });
    expect(zoom).toBeNull();
    expect(paths(svg, "stroke", light.seen)[0]).toMatch(new RegExp(`^M${x(2).toFixed(2)} `));
    expect(paths(svg, "stroke", light.answer)).toEqual([]);
  });
});
