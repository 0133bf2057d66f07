import { expect, it } from "vitest";
import { THEMES } from "../../js_tests/example.js";
import { createView } from "./derived.js";

const SPEC = {
  panel: "derived",
  title: "What follows",
  meaning: "Of the medians.",
  truth: "truth",
  quantities: [
    { name: "log_ssfr", label: "log sSFR [1/yr]", unit: "", meaning: "How fast." },
    { name: "half_mass_age", label: "half-mass age", unit: "Gyr", meaning: "How old." },
  ],
};

it("each quantity is told with its unit, its truth beneath, and follows the answer; what is not known leaves its place", () => {
  const numbers = [
    { of_medians: -8.971, truth: -8.5, seen: false },
    { of_medians: 0.584, truth: Number.NaN, seen: false },
  ];
  const { element, changes } = createView({ spec: SPEC, numbers, colours: THEMES, dark: false }, { send() {}, set() {} });
  const [first, second] = element.querySelectorAll(".quantity");
  expect(first.textContent).toBe("log sSFR [1/yr] −8.97truth −8.50");
  expect(second.textContent).toBe("half-mass age 0.58 Gyr");
  expect(second.title).toBe("How old.");
  changes.numbers([
    { of_medians: -8.5, truth: -8.5, seen: true },
    { of_medians: Number.NaN, truth: 3, seen: false },
  ]);
  expect([first.textContent, second.textContent]).toEqual(["log sSFR [1/yr] −8.50", "half-mass age –truth 3.00 Gyr"]);
  expect(first.classList.contains("is-seen")).toBe(true);
});

it("what all of them mean is told at a button, for keyboard and touch", () => {
  const { element } = createView({ spec: SPEC, numbers: [], colours: THEMES, dark: true }, { send() {}, set() {} });
  expect(element.querySelector("[popovertarget=meaning]").getAttribute("aria-label")).toBe("about: What follows");
  expect([...element.querySelectorAll("#meaning p")].map(p => p.textContent)).toEqual([
    "Of the medians.",
    "log sSFR [1/yr]: How fast.",
    "half-mass age: How old.",
  ]);
});
