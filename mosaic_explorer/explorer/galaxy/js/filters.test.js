import { describe, expect, it } from "vitest";
import { filtersScene, THEMES, VECTOR_SPEC, vectorScene, WITH_FILTERS } from "../../js_tests/example.js";
import { openExplorer, pointer, press } from "../../js_tests/explorer.js";
import { SvgContext } from "../../widgets/js/svg.js";
import { drawnPanel } from "./filters.js";
import { readout } from "./readout.js";
import { unpackVectors } from "./scene.js";
import { drawVector } from "./vector_drawing.js";
import { vectorScales } from "./vector_scales.js";

const { light } = THEMES;

function draw(spec, packed) {
  const scene = unpackVectors(spec, packed);
  const panel = drawnPanel(spec.panels[1], scene.filters);
  const scales = vectorScales(panel, scene, 800, 240);
  const ctx = new SvgContext(800, 240);
  drawVector(ctx, panel, scene, scales, light);
  const svg = new DOMParser().parseFromString(ctx.text(), "text/html");
  const strokes = colour => [...svg.querySelectorAll(`path[stroke="${colour}"]`)].map(path => path.getAttribute("d"));
  return { scene, panel, scales, svg, strokes };
}
const at = ({ x, y }, wavelength, value) => `${x(wavelength).toFixed(2)} ${y(value).toFixed(2)}`;

describe("filters of other surveys", () => {
  it("leave a plot as it was while none is drawn", () => {
    const [plain, empty] = [draw(VECTOR_SPEC, vectorScene()), draw(WITH_FILTERS, vectorScene())];
    expect(empty.svg.body.innerHTML).toBe(plain.svg.body.innerHTML);
    expect(empty.panel.x_range).toEqual([0.3, 2]);
  });

  it("are bars as wide as they are: at what is seen, at a limit, and where nothing is at what is predicted", () => {
    const { scales, strokes } = draw(WITH_FILTERS, filtersScene());
    const seen = strokes(light.seen).join(" ");
    expect(seen).toContain(`M${at(scales, 0.4, 23)}L${at(scales, 0.55, 23)}`);
    expect(seen).toContain(`M${at(scales, 8, 21)}L${at(scales, 16, 21)}`);
    expect(strokes(light.answer).join(" ")).toContain(`M${at(scales, 1.5, 22)}L${at(scales, 2, 22)}`);
  });

  it("lengthen the axis of the photometry, and of the spectrum as it reaches us", () => {
    const { panel, scene } = draw(WITH_FILTERS, filtersScene());
    expect(panel.x_range[0]).toBe(0.3);
    expect(panel.x_range[1]).toBeGreaterThan(16);
    const [spectrum] = WITH_FILTERS.panels;
    expect(drawnPanel(spectrum, scene.filters).observed_range[1]).toBe(panel.x_range[1]);
    expect(drawnPanel(spectrum, scene.filters).x_range).toEqual(spectrum.x_range);
  });

  it("say what they are where the pointer is: title, wavelengths, magnitude with its error, limit, or prediction alone", () => {
    const { panel, scene, scales } = draw(WITH_FILTERS, filtersScene());
    const said = (wavelength, value) => readout(panel, scene, scales, scales.x(wavelength), scales.y(value)).lines;
    expect(said(0.48, 23)).toEqual(["Subaru HSC g, 0.48 µm (0.4 to 0.55)", "truth 23.10 mag", "seen 23.00 ± 0.10 mag"]);
    expect(said(12, 21)).toContain("not detected: fainter than 21.00 mag");
    expect(said(1.77, 22)).toEqual([
      "Euclid H, 1.77 µm (1.5 to 2)",
      "predicted 22.00 (21.80 to 22.30) mag",
      "not among these galaxies' magnitudes: predicted alone",
    ]);
  });

  it("are told from bands of LSST at the same wavelength by how bright they are", () => {
    const { panel, scene, scales } = draw(WITH_FILTERS, filtersScene());
    const first = y => readout(panel, scene, scales, scales.x(0.49), scales.y(y)).lines[0];
    expect([first(24), first(23)]).toEqual(["LSST g", "Subaru HSC g, 0.48 µm (0.4 to 0.55)"]);
  });
});

describe("a press on a point", () => {
  const open = async () => {
    const explorer = await openExplorer({ spec: WITH_FILTERS, scene: filtersScene() });
    const plot = explorer.plot("photometry");
    const click = (wavelength, value) => {
      for (const kind of ["pointerdown", "pointerup"]) pointer(plot, kind, plot.scales.x(wavelength), plot.scales.y(value));
    };
    return { ...explorer, plot, click };
  };

  it("asks to hide or show a filter, or a band of LSST", async () => {
    const { sent, click } = await open();
    click(0.48, 23);
    click(0.8, 23.2);
    expect(sent.filter(({ act }) => act === "toggle")).toEqual([
      { act: "toggle", panel: "photometry", row: "photometry", name: "hsc2017-g" },
      { act: "toggle", panel: "photometry", row: "lsst", name: "i" },
    ]);
  });

  it("does nothing to what is predicted alone, and beside the points", async () => {
    const { sent, click } = await open();
    click(1.77, 22);
    click(5, 23);
    expect(sent).toEqual([]);
  });

  it("is Enter by keyboard, where the cursor is on one", async () => {
    const { sent, plot } = await open();
    press(plot.canvas, "Home");
    for (let i = 0; i < 40 && !sent.length; i++) {
      press(plot.canvas, "ArrowRight");
      press(plot.canvas, "Enter");
    }
    expect(sent[0]).toMatchObject({ act: "toggle", panel: "photometry" });
  });
});
