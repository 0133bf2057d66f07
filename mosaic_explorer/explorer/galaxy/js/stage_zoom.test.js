import { afterEach, describe, expect, it } from "vitest";
import { openExplorer, pointer } from "../../js_tests/explorer.js";
import { HEIGHT, WIDTH } from "../../js_tests/page.js";
import { clearCanvas } from "../../widgets/js/canvas.js";
import { stageZoom } from "./stage_zoom.js";

afterEach(() => document.body.replaceChildren());

/** The pointer at a place that a plot's scales give. */
const at = (plot, kind, x, y) => pointer(plot, kind, plot.zoom * x, plot.zoom * y);

it("a stage makes plots larger with its size, whatever the resolution, and never smaller than usual", () => {
  expect(stageZoom(1024, 600, 1)).toBeGreaterThan(1.7);
  expect(stageZoom(2 * 1024, 2 * 600, 1)).toBeCloseTo(2 * stageZoom(1024, 600, 1));
  expect(stageZoom(360, 500, 1)).toBe(1);
  expect(stageZoom(1024, 600, 3)).toBeLessThan(stageZoom(1024, 600, 1));
});

it("a canvas has the pixels of the screen, however large type and strokes are drawn", () => {
  const transforms = [];
  const canvas = { width: 0, height: 0, getContext: () => ({ setTransform: (...t) => transforms.push(t), clearRect() {} }) };
  window.devicePixelRatio = 2;
  clearCanvas(/** @type {any} */ (canvas), 400, 250, 2.5);
  window.devicePixelRatio = 1;
  expect([canvas.width, canvas.height]).toEqual([2 * 1000, 2 * 625]);
  expect(transforms).toEqual([[5, 0, 0, 5, 0, 0]]);
});

describe("on stage", () => {
  it("one plot alone is drawn, on all of the stage; the others wait until it leaves", async () => {
    const { plot, vectors, densities } = await openExplorer({ stage: "sed" });
    expect([plot("sed").width * plot("sed").zoom, plot("sed").height * plot("sed").zoom]).toEqual([WIDTH, HEIGHT]);
    expect(plot("sed").zoom).toBeGreaterThan(1);
    for (const key of ["photometry", "redshift"]) expect([plot(key).width, plot(key).section.hidden]).toEqual([0, true]);
    for (const view of [vectors, densities]) view.changes.stage("redshift");
    expect([plot("sed").width, plot("redshift").section.hidden]).toEqual([0, false]);
    for (const view of [vectors, densities]) view.changes.stage("");
    for (const key of ["sed", "photometry", "redshift"])
      expect([plot(key).width, plot(key).zoom, plot(key).section.hidden]).toEqual([WIDTH, 1, false]);
    expect(vectors.element.className).not.toContain("stage");
  });

  it("a drag hides what is under the pointer", async () => {
    const { plot, sent } = await openExplorer({ stage: "sed" });
    const sed = plot("sed");
    at(sed, "pointerdown", sed.scales.at(2000), 50);
    at(sed, "pointermove", sed.scales.at(8000), 60);
    expect(sent[0].from).toBeCloseTo(2000);
    expect(sent[0].to).toBeCloseTo(8000);
    const { left, width } = sed.section.querySelector(".box").style;
    expect(Number.parseFloat(left)).toBeCloseTo(sed.zoom * sed.scales.at(2000));
    expect(Number.parseFloat(width)).toBeCloseTo(sed.zoom * (sed.scales.at(8000) - sed.scales.at(2000)));
  });

  it("a magnitude and a density's line are taken where they are drawn", async () => {
    const photometry = await openExplorer({ stage: "photometry" });
    const points = photometry.plot("photometry");
    at(points, "pointerdown", points.scales.at(0.5), points.scales.y(24));
    at(points, "pointermove", points.scales.at(0.5), points.scales.y(23.5));
    expect(photometry.sent[0]).toMatchObject({ act: "edit", name: "g" });
    expect(photometry.sent[0].value).toBeCloseTo(23.5);
    const densities = await openExplorer({ stage: "densities" });
    const redshift = densities.plot("redshift");
    at(redshift, "pointerdown", redshift.scales.x(1), 30);
    at(redshift, "pointermove", redshift.scales.x(1.1), 30);
    expect(densities.sent[0].value).toBeCloseTo(1.1);
  });

  it("the pointer reads the value that it is on", async () => {
    const { plot } = await openExplorer({ stage: "sed" });
    const sed = plot("sed");
    at(sed, "pointermove", sed.scales.at(8000), 50);
    expect(sed.section.querySelector(".tip").textContent).toContain("predicted 1.35");
  });

  it("a press of the pointer leaves the arrow keys to the page", async () => {
    const { plot, vectors } = await openExplorer({ stage: "sed" });
    const press = () => {
      const event = new MouseEvent("mousedown", { bubbles: true, cancelable: true });
      plot("sed").canvas.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(press()).toBe(true);
    vectors.changes.stage("");
    expect(press()).toBe(false);
  });

  it("all pins are named beside any plot", async () => {
    const { vectorScene } = await import("../../js_tests/example.js");
    const { plot } = await openExplorer({ stage: "photometry", scene: vectorScene({}, 2) });
    expect(plot("photometry").section.querySelector(".hint").textContent).toBe("A lsstB sed");
  });
});
