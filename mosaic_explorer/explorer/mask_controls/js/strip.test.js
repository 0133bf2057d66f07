import { afterEach, describe, expect, it } from "vitest";
import { THEMES } from "../../js_tests/example.js";
import { pointer, press } from "../../js_tests/explorer.js";
import { createView } from "./strip.js";

afterEach(() => document.body.replaceChildren());

function open(changes = {}) {
  const sent = [];
  const spec = { key: "sfh", label: "SFH", ends: [0, 10], log: false, unit: "Gyr", keys: "arrow keys walk" };
  const data = { spec, seen: [[0, 5]], words: "SFH hidden: 5–10 Gyr", answered: 0, colours: THEMES, dark: false, ...changes };
  const view = createView(data, { send: message => sent.push(message), set() {} });
  document.body.append(view.element);
  const track = view.element.querySelector(".track");
  Object.defineProperty(track, "clientWidth", { value: 200 });
  return { ...view, sent, track, plot: { canvas: track } };
}

describe("a strip", () => {
  it("shows what is seen of an axis, on hidden ground, and says it", () => {
    const { track, element, changes } = open();
    const spans = () => [...track.querySelectorAll(".seen")].map(({ style }) => [style.left, style.width]);
    expect(spans()).toEqual([["0.00%", "50.00%"]]);
    changes.seen([
      [1, 2],
      [8, 10],
    ]);
    expect(spans()).toEqual([
      ["10.00%", "10.00%"],
      ["80.00%", "20.00%"],
    ]);
    changes.words("SFH hidden: 0–1, 2–8 Gyr");
    expect(element.querySelector(".words").textContent).toBe("SFH hidden: 0–1, 2–8 Gyr");
    expect(track.getAttribute("aria-label")).toBe("SFH hidden: 0–1, 2–8 Gyr. arrow keys walk");
  });

  it("takes spans as the plots do, and keeps up with its answers", () => {
    const { sent, plot, changes } = open();
    pointer(plot, "pointerdown", 40, 5);
    pointer(plot, "pointermove", 80, 5);
    pointer(plot, "pointermove", 100, 5);
    expect(sent).toEqual([{ act: "drag", panel: "sfh", from: 2, to: 4, show: false, phase: "move" }]);
    changes.answered(1);
    expect(sent[1]).toMatchObject({ from: 2, to: 5 });
    pointer(plot, "pointerup", 100, 5);
    expect(sent[2]).toMatchObject({ from: 2, to: 5, phase: "end" });
  });

  it("goes by a logarithmic axis where the plot does", () => {
    const spec = { key: "sed", label: "SED", ends: [1000, 100_000], log: true, unit: "Å", keys: "" };
    const { track, sent, plot } = open({ spec, seen: [[1000, 10_000]] });
    expect(track.querySelector(".seen").style.width).toBe("50.00%");
    pointer(plot, "pointerdown", 0, 5);
    pointer(plot, "pointermove", 100, 5);
    expect(sent[0].to).toBeCloseTo(10_000);
  });

  it("is walked along by keys, and Escape gives a drag up", () => {
    const { sent, track, plot, element } = open();
    press(track, "Home");
    press(track, "PageDown", { shiftKey: true });
    expect(sent.at(-1)).toMatchObject({ act: "drag", from: 0, to: 1, phase: "move" });
    expect(element.querySelector("[role=status]").textContent).toBe("1 Gyr, seen");
    press(track, "Enter");
    expect(sent.at(-1)).toMatchObject({ phase: "end" });
    pointer(plot, "pointerdown", 40, 5);
    pointer(plot, "pointermove", 80, 5);
    press(track, "Escape");
    expect(sent.at(-1)).toEqual({ act: "cancel" });
  });
});
