import { afterEach, describe, expect, it } from "vitest";
import { createView } from "./sliders.js";

afterEach(() => document.body.replaceChildren());

const row = (changes = {}) => ({
  ...{
    name: "g",
    group: "lsst",
    label: "g",
    spoken: "g: magnitude",
    unit: "mag",
    min: 20,
    max: 26,
    step: 0.01,
    value: 23,
    own: 0.5,
  },
  ...{ text: "23.00 mag", why: "", edited: false, hidden: false, missing: false },
  ...changes,
});
function open(rows = [row()]) {
  const sent = [];
  const set = [];
  const data = { rows, open: true, acks: 0, digits: 2, meaning: "Move a value.", more: "More." };
  const view = createView(data, { send: message => sent.push(message), set: (name, value) => set.push([name, value]) });
  document.body.append(view.element);
  const slide = value => {
    const slider = view.element.querySelector("input");
    slider.value = String(value);
    slider.dispatchEvent(new Event("input"));
  };
  return { ...view, sent, set, slide, slider: view.element.querySelector("input"), find: s => view.element.querySelector(s) };
}

describe("a slider", () => {
  it("sends while it slides, never ahead of the server by more than one message, and its release at once", () => {
    const { slide, slider, sent, changes } = open();
    for (const value of [23.1, 23.2, 23.3]) slide(value);
    expect(sent).toEqual([{ name: "g", value: 23.1, phase: "live" }]);
    changes.acks(1);
    expect(sent.at(-1)).toEqual({ name: "g", value: 23.3, phase: "live" });
    slider.dispatchEvent(new Event("change"));
    expect(sent.at(-1)).toEqual({ name: "g", value: 23.3, phase: "release" });
    expect(sent).toHaveLength(3);
  });

  it("by keyboard is released with the key, however often it repeats", () => {
    const { slide, slider, sent } = open();
    slider.dispatchEvent(new KeyboardEvent("keydown"));
    slide(23.01);
    slider.dispatchEvent(new Event("change"));
    expect(sent.map(message => message.phase)).toEqual(["live"]);
    slider.dispatchEvent(new KeyboardEvent("keyup"));
    expect(sent.map(message => message.phase)).toEqual(["live", "release"]);
  });

  it("under the hand is not moved by what the server says of it", () => {
    const { slide, slider, changes, find } = open();
    slide(24);
    changes.rows([row({ value: 23.5, text: "23.50 mag", edited: true })]);
    expect(slider.valueAsNumber).toBe(24);
    expect(find(".value").textContent).toBe("24.00 mag");
    slider.dispatchEvent(new Event("change"));
    changes.rows([row({ value: 23.5, text: "23.50 mag", edited: true })]);
    expect(slider.valueAsNumber).toBe(23.5);
  });

  it("is marked when it was moved, and counted", () => {
    const { changes, slider, find } = open();
    expect(find("summary").textContent).toBe("What if");
    expect(find(".all").disabled).toBe(true);
    changes.rows([row({ edited: true, why: "moved; the galaxy's own: 23.00" })]);
    expect(slider.classList.contains("edited")).toBe(true);
    expect(slider.getAttribute("aria-valuetext")).toBe("23.00 mag, moved; the galaxy's own: 23.00");
    expect(find("summary").textContent).toBe("What if (1 moved)");
  });
});

it("sliders are built anew where there are others, not while one is in the hand, and the focus stays where it was", () => {
  const { changes, slide, slider, element } = open();
  const names = () => [...element.querySelectorAll("label")].map(label => label.textContent);
  const more = row({ name: "hsc2017-g", group: "photometry", label: "hsc2017-g" });
  slider.focus();
  slide(24);
  changes.rows([row({ edited: true }), more]);
  expect(names()).toEqual(["g"]);
  slider.dispatchEvent(new Event("change"));
  changes.rows([row({ edited: true }), more]);
  expect(names()).toEqual(["g", "hsc2017-g"]);
  expect(document.activeElement.id).toBe("g");
  changes.rows([row()]);
  expect(names()).toEqual(["g"]);
});

it("values are taken back one by one or all at once", () => {
  const { find, sent } = open([row({ edited: true }), row({ name: "redshift", group: "redshift", label: "redshift" })]);
  find("[aria-label='reset g']").click();
  find(".all").click();
  expect(sent).toEqual([
    { name: "g", value: null, phase: "release" },
    { name: null, value: null, phase: "release" },
  ]);
  expect([...document.querySelectorAll("[data-of]")].map(group => group.dataset.of)).toEqual(["lsst", "redshift"]);
});
