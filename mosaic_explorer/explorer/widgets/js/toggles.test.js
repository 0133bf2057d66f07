import { afterEach, expect, it } from "vitest";
import { THEMES } from "../../js_tests/example.js";
import { createView } from "./toggles.js";

afterEach(() => document.body.replaceChildren());

const named = name => ({ name, label: name.toUpperCase(), title: `the ${name}` });
const group = (look, ...names) => ({ label: `${look} of these`, look, toggles: names.map(named) });

function shown(values) {
  const sent = [];
  const data = { groups: [], checked: [], partly: [], colours: THEMES, dark: false, ...values };
  const view = createView(data, { send: message => sent.push(message), set() {} });
  document.body.append(view.element);
  const on = () => [...view.element.querySelectorAll("[aria-pressed=true], [aria-checked=true]")].map(one => one.textContent);
  return { sent, view, on, click: name => view.element.querySelector(`[data-name=${name}]`).click() };
}

it("of a list the one that was clicked is asked for, and that one is pressed that is said, whatever was clicked", () => {
  const { sent, view, on, click } = shown({
    groups: [group("list", "lsst", "spherex"), group("list", "all")],
    checked: ["lsst"],
  });
  expect(on()).toEqual(["LSST"]);
  click("all");
  click("lsst");
  expect(sent).toEqual([
    ["all", true],
    ["lsst", true],
  ]);
  expect(on()).toEqual(["LSST"]);
  view.changes.checked(["all"]);
  expect(on()).toEqual(["ALL"]);
  view.changes.checked([]);
  expect(on()).toEqual([]);
  view.changes.dark(true);
  expect(view.element.style.getPropertyValue("--ink")).toBe(THEMES.dark.ink);
});

it("a switch or band asks for the other of what is shown, once more if it is clicked before that has come", () => {
  const { sent, view, click } = shown({ groups: [group("switch", "sfh"), group("bands", "g", "r")], checked: ["g"] });
  click("sfh");
  click("sfh");
  click("g");
  view.changes.checked(["sfh"]);
  click("sfh");
  click("g");
  expect(sent).toEqual([
    ["sfh", true],
    ["sfh", true],
    ["g", false],
    ["sfh", false],
    ["g", true],
  ]);
});

it("a switch of which part is seen says so by its look, and stays a switch that is on", () => {
  const { view } = shown({ groups: [group("switch", "sfh")], checked: ["sfh"], partly: ["sfh"] });
  const [button] = view.element.querySelectorAll("button");
  expect([button.getAttribute("role"), button.getAttribute("aria-checked"), button.className]).toEqual([
    "switch",
    "true",
    "partly",
  ]);
  view.changes.partly([]);
  expect(button.className).toBe("");
});

it("other toggles take the place of those before, and show what is on", () => {
  const { view, on, click, sent } = shown({ groups: [group("bands", "h")], checked: ["h", "j"] });
  view.changes.groups([group("bands", "h", "j")]);
  expect(on()).toEqual(["H", "J"]);
  click("j");
  expect(sent).toEqual([["j", false]]);
});
