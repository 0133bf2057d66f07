import { afterEach, describe, expect, it, vi } from "vitest";
import { createView as createBar } from "../../app/js/bar.js";
import { createView as createKeys } from "../../app/js/keys.js";
import { press } from "../../js_tests/explorer.js";
import { createView } from "./stage.js";

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const DATA = {
  buttons: [
    ["next", "›", "next galaxy", "next galaxy (→)"],
    ["plot", "", "next plot", "next plot (↓)"],
    ["truth", "hide truth", "hide or reveal the truth", "T"],
    ["lesson", "lesson", "show the lesson", "L"],
    ["leave", "leave", "leave the stage", "Esc"],
  ],
  absent: ["lesson"],
  titles: { sed: "Spectrum", sfh: "Star-formation history" },
  stage: "sed",
  summary: { name: "Galaxy 7", mask: "lsst" },
  labels: { truth: "" },
  dark: false,
};

function open(changes = {}) {
  const sent = [];
  const view = createView({ ...DATA, ...changes }, { send: message => sent.push(message), set() {} });
  document.body.append(view.element);
  return { ...view, sent, button: act => view.element.querySelector(`[data-act=${act}]`) };
}

describe("above the plot on stage", () => {
  it("the galaxy, what is seen of it, the plot and what to press are said", () => {
    const { element, changes, button, sent, destroy } = open();
    expect(element.querySelector(".galaxy").textContent).toBe("Galaxy 7seen: lsst");
    expect(button("plot").textContent).toBe("Spectrum ↓");
    changes.stage("sfh");
    expect(button("plot").getAttribute("aria-label")).toBe("next plot, now Star-formation history");
    changes.labels({ truth: "reveal" });
    expect(button("truth").textContent).toBe("reveal");
    changes.labels({ truth: "" });
    expect(button("truth").textContent).toBe("hide truth");
    expect(button("lesson").hidden).toBe(true);
    changes.absent([]);
    expect(button("lesson").hidden).toBe(false);
    for (const act of ["next", "plot", "truth", "lesson", "leave"]) button(act).click();
    expect(sent).toEqual(["next", "plot", "truth", "lesson", "leave"]);
    destroy();
  });

  it("the end of full screen leaves the stage, once", () => {
    const { changes, sent, destroy } = open();
    document.dispatchEvent(new Event("fullscreenchange"));
    expect(sent).toEqual(["leave"]);
    changes.stage("");
    document.dispatchEvent(new Event("fullscreenchange"));
    expect(sent).toEqual(["leave"]);
    destroy();
  });
});

it("the bar's button asks for the whole screen, and goes on where it may not have it", async () => {
  const sent = [];
  const ask = vi.fn(() => Promise.reject(new Error("not allowed")));
  document.documentElement.requestFullscreen = ask;
  const data = {
    actions: [["stage", "stage", "stage view", "S"]],
    summary: { name: "", words: [], mask: "" },
    idle: [],
    labels: {},
  };
  const { element } = createBar({ ...data, dark: false }, { send: message => sent.push(message), set() {} });
  document.body.append(element);
  element.querySelector("button").click();
  await Promise.resolve();
  expect([ask.mock.calls.length, sent]).toEqual([1, ["stage"]]);
});

it("keys of the stage are the browser's elsewhere", () => {
  const sent = [];
  const view = createKeys({ keys: ["s"] }, { send: message => sent.push(message), set() {} });
  press(document.body, "ArrowDown");
  view.changes?.keys?.(["s", "ArrowDown", "Escape"]);
  press(document.body, "ArrowDown");
  press(document.body, "Escape");
  expect(sent).toEqual(["ArrowDown", "Escape"]);
  view.destroy?.();
});
