import { expect, it } from "vitest";
import { DENSITY_SPEC, SCALAR, THEMES } from "../../js_tests/example.js";
import { createView } from "./headline.js";

it("the answer stands in one line, and follows it", () => {
  const data = { panels: DENSITY_SPEC.panels, scalars: [SCALAR], colours: THEMES, dark: false };
  const { element, changes } = createView(/** @type {any} */ (data), { send() {}, set() {} });
  expect(element.textContent).toBe("z1.00 ± 0.10truth 1.20, 98th percentile, CRPS 0.14");
  changes.scalars([{ ...SCALAR, seen: true, value: 1.5 }]);
  expect(element.textContent).toBe("z1.50 seen");
  expect(element.querySelector(".scalar").classList.contains("is-seen")).toBe(true);
});
