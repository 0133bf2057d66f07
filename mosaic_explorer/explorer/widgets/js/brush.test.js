import { afterEach, describe, expect, it } from "vitest";
import { openExplorer, pointer, press } from "../../js_tests/explorer.js";

afterEach(() => document.body.replaceChildren());

describe("a drag over a plot", () => {
  it("marks a span, and sends it while it grows and when it ends", async () => {
    const { plot, sent } = await openExplorer();
    const sed = plot("sed");
    const [from, to] = [2000, 8000].map(sed.scales.at);
    pointer(sed, "pointerdown", from, 50);
    pointer(sed, "pointermove", to, 60);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ act: "drag", panel: "sed", show: false, phase: "move" });
    expect(sent[0].from).toBeCloseTo(2000);
    expect(sent[0].to).toBeCloseTo(8000);
    pointer(sed, "pointerup", to, 60);
    expect(sent.at(-1)).toMatchObject({ act: "drag", phase: "end" });
    expect(sent).toHaveLength(2);
  });

  it("shows with Shift, and may go either way", async () => {
    const { plot, sent } = await openExplorer();
    const sed = plot("sed");
    pointer(sed, "pointerdown", sed.scales.at(8000), 50, { shiftKey: true });
    pointer(sed, "pointermove", sed.scales.at(2000), 50);
    expect(sent[0].show).toBe(true);
    expect(sent[0].from).toBeLessThan(sent[0].to);
  });

  it("ends at the axis' ends", async () => {
    const { plot, sent } = await openExplorer();
    const sed = plot("sed");
    pointer(sed, "pointerdown", sed.scales.at(2000), 50);
    pointer(sed, "pointermove", 5000, 50);
    expect(sent[0].to).toBeCloseTo(16000);
  });

  it("is never ahead of its answers, and the newest is sent when one comes", async () => {
    const { plot, sent, vectors, holder } = await openExplorer();
    const sed = plot("sed");
    pointer(sed, "pointerdown", sed.scales.at(2000), 50);
    for (const x of [3000, 4000, 5000]) pointer(sed, "pointermove", sed.scales.at(x), 50);
    expect(sent).toHaveLength(1);
    const { vectorScene } = await import("../../js_tests/example.js");
    vectors.changes.scene(vectorScene({ serial: 2 }));
    expect(sent).toHaveLength(2);
    expect(sent[1].to).toBeCloseTo(5000);
    expect(holder.isConnected).toBe(true);
  });

  it("by a finger takes a point, and scrolls the page where there is none", async () => {
    const { plot } = await openExplorer();
    const photometry = plot("photometry");
    const touch = (x, y) => {
      const event = new Event("touchstart", { bubbles: true, cancelable: true });
      Object.assign(event, { touches: [{ clientX: x, clientY: y }] });
      photometry.canvas.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const { at, y } = photometry.scales;
    expect(touch(at(0.5), y(24))).toBe(true);
    expect(touch(at(0.5) + 60, y(24) - 30)).toBe(false);
  });

  it("is a press while it has hardly moved", async () => {
    const { plot, sent } = await openExplorer();
    const sed = plot("sed");
    pointer(sed, "pointerdown", 300, 50);
    pointer(sed, "pointermove", 302, 51);
    pointer(sed, "pointerup", 302, 51);
    expect(sent).toEqual([]);
  });

  it("is given up by Escape, wherever the focus is", async () => {
    const { plot, sent } = await openExplorer();
    const sed = plot("sed");
    pointer(sed, "pointerdown", 300, 50);
    pointer(sed, "pointermove", 400, 50);
    press(document.body, "Escape");
    pointer(sed, "pointerup", 400, 50);
    expect(sent.map(message => message.act)).toEqual(["drag", "cancel"]);
  });
});

describe("a point that the model is shown", () => {
  it("is dragged to another value", async () => {
    const { plot, sent } = await openExplorer();
    const photometry = plot("photometry");
    const { at, y } = photometry.scales;
    pointer(photometry, "pointerdown", at(0.5), y(24));
    pointer(photometry, "pointermove", at(0.5), y(23.5));
    expect(sent[0]).toMatchObject({ act: "edit", name: "g", phase: "move" });
    expect(sent[0].value).toBeCloseTo(23.5);
  });

  it("is not taken where it is hidden", async () => {
    const { plot, sent } = await openExplorer();
    const photometry = plot("photometry");
    pointer(photometry, "pointerdown", photometry.scales.at(0.8), photometry.scales.y(23));
    pointer(photometry, "pointermove", photometry.scales.at(0.8), photometry.scales.y(22));
    expect(sent[0].act).toBe("drag");
  });
});

it("a double click says where", async () => {
  const { plot, sent } = await openExplorer();
  const sed = plot("sed");
  pointer(sed, "dblclick", sed.scales.at(4000), 50);
  expect(sent[0]).toMatchObject({ act: "tap", panel: "sed" });
  expect(sent[0].at).toBeCloseTo(4000);
});

describe("a density's line", () => {
  it("is dragged to another value, within the axis", async () => {
    const { plot, sent } = await openExplorer();
    const redshift = plot("redshift");
    pointer(redshift, "pointerdown", redshift.scales.x(1), 30);
    pointer(redshift, "pointermove", redshift.scales.x(2), 30);
    pointer(redshift, "pointerup", 5000, 30);
    expect(sent.map(message => [message.act, message.name, message.phase])).toEqual([
      ["edit", "redshift", "move"],
      ["edit", "redshift", "end"],
    ]);
    expect(sent[0].value).toBeCloseTo(2);
    expect(sent[1].value).toBe(3);
  });

  it("is not taken from afar", async () => {
    const { plot, sent } = await openExplorer();
    const redshift = plot("redshift");
    pointer(redshift, "pointerdown", redshift.scales.x(2), 30);
    pointer(redshift, "pointermove", redshift.scales.x(2.5), 30);
    expect(sent).toEqual([]);
  });
});

it("the pointer reads values where it rests", async () => {
  const { plot } = await openExplorer();
  const sed = plot("sed");
  pointer(sed, "pointermove", sed.scales.at(8000), 50);
  const tip = sed.section.querySelector(".tip");
  expect(tip.style.display).toBe("block");
  expect(tip.textContent).toContain("predicted 1.35");
  pointer(sed, "pointerleave", 0, 0);
  expect(tip.style.display).toBe("none");
});
