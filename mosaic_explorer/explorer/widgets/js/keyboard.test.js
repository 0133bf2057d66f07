import { afterEach, expect, it, vi } from "vitest";
import { openExplorer, press } from "../../js_tests/explorer.js";

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

it("arrows walk along the axis and read values, to the eye and aloud", async () => {
  const { plot, vectors } = await openExplorer();
  vi.useFakeTimers();
  const sed = plot("sed");
  press(sed.canvas, "Home");
  press(sed.canvas, "ArrowRight");
  expect(sed.section.querySelector(".tip").textContent).toContain("SED, 1,000 Å");
  vi.advanceTimersByTime(500);
  expect(vectors.element.querySelector("[role=status]").textContent).toContain("SED, 1,000 Å at rest");
});

it("with Shift they mark a span, and Enter hides it", async () => {
  const { plot, sent } = await openExplorer();
  const sed = plot("sed");
  press(sed.canvas, "Home");
  press(sed.canvas, "PageDown", { shiftKey: true });
  expect(sent[0]).toMatchObject({ act: "drag", phase: "move", show: false });
  expect(sed.dragging).toBe(true);
  press(sed.canvas, "Enter");
  expect(sent.at(-1)).toMatchObject({ act: "drag", panel: "sed", phase: "end" });
  expect(sent.at(-1).from).toBeCloseTo(1000);
  expect(sent.at(-1).to).toBeCloseTo(1000 * 16 ** 0.1);
  expect(sed.dragging).toBe(false);
});

it("Delete shows the hidden span at the cursor, Escape gives a marked span up", async () => {
  const { plot, sent } = await openExplorer();
  const sed = plot("sed");
  press(sed.canvas, "End");
  press(sed.canvas, "Delete");
  expect(sent[0]).toMatchObject({ act: "tap", panel: "sed" });
  expect(sent[0].at).toBeCloseTo(16000);
  press(sed.canvas, "ArrowLeft", { shiftKey: true });
  press(sed.canvas, "Escape");
  expect(sent.at(-1)).toEqual({ act: "cancel" });
});

it("keys that mean nothing on a plot are left to the page", async () => {
  const { plot } = await openExplorer();
  const { canvas } = plot("sed");
  expect(press(canvas, "r").defaultPrevented).toBe(false);
  expect(press(canvas, "Escape").defaultPrevented).toBe(false);
  expect(press(canvas, "Delete").defaultPrevented).toBe(false);
  expect(press(canvas, "ArrowLeft").defaultPrevented).toBe(true);
});
