import { afterEach, expect, it } from "vitest";
import { THEMES } from "../../js_tests/example.js";
import { createView } from "./presets.js";

afterEach(() => document.body.replaceChildren());

const named = name => ({ name, label: name.toUpperCase(), title: `the ${name}` });
const GROUPS = [
  { label: "the paper's inputs", buttons: [named("lsst"), named("spherex")] },
  { label: "more inputs", buttons: [named("all")] },
];

it("a click is told, and the one is pressed that the mask is, whatever was clicked", () => {
  const sent = [];
  const data = { groups: GROUPS, pressed: "lsst", colours: THEMES, dark: false };
  const view = createView(data, { send: message => sent.push(message), set() {} });
  document.body.append(view.element);
  const pressed = () => [...view.element.querySelectorAll("[aria-pressed=true]")].map(one => one.textContent);
  expect(pressed()).toEqual(["LSST"]);
  view.element.querySelector("[data-name=all]").click();
  expect([sent, pressed()]).toEqual([["all"], ["LSST"]]);
  view.changes.pressed("all");
  expect(pressed()).toEqual(["ALL"]);
  view.changes.pressed("");
  expect(pressed()).toEqual([]);
  view.changes.dark(true);
  expect(view.element.style.getPropertyValue("--ink")).toBe(THEMES.dark.ink);
});
