import { expect, it } from "vitest";
import { createView, path } from "./filmstrip.js";

it("a small spectrum is a line from left to right, broken where nothing is known", () => {
  expect(path([0, 10, null, 20], 20)).toBe("M0 20L1 10M3 0");
});

it("galaxies opened lately are buttons; those that stay are not touched", () => {
  const sent = [];
  const data = { cards: [[7, "1.31", [0, 1]]], current: 7, size: [60, 20] };
  const { element, changes } = createView(data, { send: row => sent.push(row), set() {} });
  const [seven] = element.querySelectorAll("button");
  expect(element.querySelector("p").hidden).toBe(false);
  changes.cards([
    [9, "0.50", [0, 1]],
    [7, "1.31", [0, 1]],
  ]);
  changes.current(9);
  const buttons = [...element.querySelectorAll("button")];
  expect(buttons.map(button => button.textContent.trim())).toEqual(["9z 0.50", "7z 1.31"]);
  expect(buttons[1]).toBe(seven);
  expect(buttons.map(button => button.getAttribute("aria-current"))).toEqual(["true", null]);
  expect(element.querySelector("p").hidden).toBe(true);
  buttons[1].click();
  expect(sent).toEqual([7]);
});
