import { afterEach, describe, expect, it, vi } from "vitest";
import { createView as createKeys } from "../../app/js/keys.js";
import { densityScene, vectorScene } from "../../js_tests/example.js";
import { openExplorer, pointer } from "../../js_tests/explorer.js";
import { createView as createReproduce } from "../../reproduce/js/reproduce.js";

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

it("each plot says in words what it shows", async () => {
  const { plot } = await openExplorer();
  expect(plot("sed").canvas.getAttribute("aria-label")).toBe("Spectrum: arrow keys walk");
  expect(plot("redshift").canvas.getAttribute("aria-label")).toBe(
    "redshift 1.00 ± 0.10, truth 1.20, 98th percentile, CRPS 0.14",
  );
});

it("a plot is dimmed when a newer scene has been awaited for a moment, until it comes", async () => {
  const { vectors } = await openExplorer();
  vi.useFakeTimers();
  vectors.changes.newest_serial(2);
  expect(vectors.element.classList.contains("waiting")).toBe(false);
  vi.advanceTimersByTime(200);
  expect(vectors.element.classList.contains("waiting")).toBe(true);
  vectors.changes.scene(vectorScene({ serial: 2 }));
  expect(vectors.element.classList.contains("waiting")).toBe(false);
});

it("an answer is told aloud once it has settled and nothing is being dragged", async () => {
  const { plot, densities, live } = await openExplorer();
  vi.useFakeTimers();
  const sed = plot("sed");
  pointer(sed, "pointerdown", 300, 50);
  pointer(sed, "pointermove", 400, 50);
  densities.changes.scene(densityScene({ median: 1.05 }));
  vi.advanceTimersByTime(2000);
  expect(live()).toBe("");
  pointer(sed, "pointerup", 400, 50);
  vi.advanceTimersByTime(500);
  expect(live()).toMatch(/^Galaxy 7\. redshift 1\.05/);
});

it("pins are named where the hint was, and a frame is chosen by its button", async () => {
  const { plot, vectors, sent } = await openExplorer();
  const { section } = plot("sed");
  expect(section.querySelector(".hint").textContent).toBe("Drag over a plot.");
  vectors.changes.scene(vectorScene({}, 2));
  expect(section.querySelector(".hint").textContent).toBe("A lsstB sed");
  const observed = section.querySelector("[data-frame=observed]");
  expect(observed.getAttribute("aria-pressed")).toBe("false");
  observed.click();
  expect(sent).toEqual([{ act: "frame", frame: "observed" }]);
});

it("the photometry's heading says how the parts agree, what that means, and keeps the room when there is nothing to say", async () => {
  const { plot, vectors } = await openExplorer();
  const { section } = plot("photometry");
  const words = section.querySelector(".agreement");
  expect(words.textContent).toBe("The predicted spectrum at z 1.00 gives magnitudes 0.10 fainter than those seen.");
  expect(words.title).toBe(words.textContent);
  expect(section.querySelector("[popover]").textContent).toBe("medians need not fit one another");
  vectors.changes.scene(vectorScene({ agreement: "" }));
  expect([words.textContent, words.isConnected, words.classList.contains("is-silent")]).toEqual(["", true, true]);
  expect(plot("sed").section.querySelector(".agreement")).toBeNull();
});

describe("two explorers on one page", () => {
  it("do not keep each other from speaking", async () => {
    const [one, other] = [await openExplorer(), await openExplorer()];
    vi.useFakeTimers();
    pointer(one.plot("sed"), "pointerdown", 300, 50);
    pointer(one.plot("sed"), "pointermove", 400, 50);
    for (const explorer of [one, other]) explorer.densities.changes.scene(densityScene({ median: 1.05 }));
    vi.advanceTimersByTime(2000);
    expect([one.live() === "", other.live() === ""]).toEqual([true, false]);
    expect([one.sent.length, other.sent.length]).toEqual([1, 0]);
  });

  it("each lead to their own plots", async () => {
    await openExplorer();
    const other = await openExplorer();
    const keys = createKeys({ keys: [] }, { send() {}, set() {} });
    other.holder.prepend(keys.element);
    keys.element.click();
    expect(other.plot("sed").canvas.getRootNode().activeElement).toBe(other.plot("sed").canvas);
    keys.destroy?.();
  });

  it("each open their own dialog", async () => {
    const messages = [];
    const explorers = [await openExplorer(), await openExplorer()];
    const dialogs = explorers.map((explorer, k) => {
      const data = { titles: { sed: "Spectrum" }, linked: true, dark: false, css: "" };
      const view = createReproduce(data, { send: message => messages.push([k, message]), set() {} });
      explorer.holder.append(view.element);
      return view;
    });
    explorers[1].plot("sed").section.querySelector(".more").click();
    expect(messages).toEqual([[1, { panel: "sed", want: "snippet" }]]);
    for (const dialog of dialogs) dialog.destroy?.();
  });

  it("keep no list of plots that outlives them or that others read", async () => {
    await openExplorer();
    expect(Object.keys(globalThis).filter(name => /mosaic/i.test(name))).toEqual([]);
  });
});
