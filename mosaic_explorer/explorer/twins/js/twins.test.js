import { afterEach, expect, it } from "vitest";
import { createView } from "./twins.js";

afterEach(() => document.body.replaceChildren());

const card = row => ({
  row,
  title: `open galaxy ${row}: apart 1.2 spreads`,
  lines: ["apart 1.2 spreads", "z 1.20 (+0.35)"],
  curves: [
    { label: "LSST", kind: "seen", own: [1, 2, 3], other: [1, 2, null] },
    { label: "SED", kind: "hidden", own: Array(60).fill(4), other: Array(60).fill(9) },
  ],
});
const content = (changes = {}) => ({
  words: "9 of 3,000 galaxies look the same.",
  instead: "",
  strips: [
    { title: "Twins", none: "", cards: [card(7), card(9)] },
    { title: "Nearest to the model", none: "Nothing is seen.", cards: [] },
  ],
  waiting: false,
  panel: "alike",
  size: [60, 30],
  colours: { seen: "#0072b2" },
  ...changes,
});

it("a card has curves of both galaxies and opens its own", () => {
  const sent = [];
  const { element } = createView({ content: content() }, { send: message => sent.push(message), set() {} });
  const buttons = [...element.querySelectorAll(".cards button")];
  expect(buttons.map(button => button.querySelector("b").textContent)).toEqual(["galaxy 7", "galaxy 9"]);
  expect(buttons[0].getAttribute("aria-label")).toBe("open galaxy 7: apart 1.2 spreads");
  const [seen, hidden] = buttons[0].querySelectorAll(".curve");
  expect([seen.className, hidden.className]).toEqual(["curve seen", "curve hidden"]);
  expect([seen, hidden].map(curve => curve.querySelectorAll("path").length)).toEqual([4, 2]); // few values have dots, too
  buttons[1].click();
  expect(sent).toEqual([{ row: 9 }]);
  expect(element.textContent).toContain("Nothing is seen.");
});

it("says why there is nothing, and keeps the focus when newer galaxies come", () => {
  const { element, changes } = createView({ content: content() }, { send() {}, set() {} });
  document.body.append(element);
  element.querySelector("[data-row='9']").focus();
  changes.content(content({ waiting: true }));
  expect(document.activeElement.dataset.row).toBe("9");
  expect(element.getAttribute("aria-busy")).toBe("true");
  changes.content(content({ strips: [], instead: "kept back" }));
  expect(element.querySelector("p").textContent).toBe("kept back");
  expect(element.querySelector(".key").hidden).toBe(true);
});
