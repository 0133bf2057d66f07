import { afterEach, describe, expect, it } from "vitest";
import { createView } from "./pins_table.js";

afterEach(() => document.body.replaceChildren());

const cell = (text, best = false) => ({ text, beside: "0.5σ", title: "", best });
const column = { label: "z", unit: "", title: "redshift" };
const row = (letter, mask, rank, changes = {}) => ({ letter, mask, model: "", rank, first: true, ...changes });
const CHOICES = {
  by: {
    now: "",
    options: [
      ["", "all galaxies"],
      ["i", "bins of i"],
    ],
  },
  metric: {
    now: "width",
    options: [
      ["width", "width"],
      ["bias", "bias"],
    ],
  },
  beside: {
    now: "",
    options: [
      ["", "no other model"],
      ["mosaic-base", "mosaic-base"],
    ],
  },
};
const section = rows => ({ caption: "Galaxy 7", waiting: false, columns: [column], rows });
const content = (changes = {}) => ({
  empty: "Pin this mask (P) to compare it with another.",
  rows: [row("A", "sed", 1), row("now", "lsst", 2)],
  pins: [{ letter: "A", mask: "sed" }],
  galaxy: section([[cell("±0.02", true)], [cell("±0.10")]]),
  population: section([[cell("0.100")], [cell("0.300")]]),
  choices: CHOICES,
  reference: 0,
  pin: { label: "Pin this mask", title: "", possible: true },
  colours: { A: "#9c4f80" },
  ...changes,
});
function open(changes) {
  const sent = [];
  const view = createView({ content: content(changes) }, { send: message => sent.push(message), set() {} });
  document.body.append(view.element);
  return { ...view, sent, find: selector => view.element.querySelector(selector) };
}

describe("the table of pins", () => {
  it("says what to do while nothing is pinned", () => {
    const { element, find } = open({ pins: [], rows: [row("now", "lsst", 1)] });
    expect(find("p").textContent).toBe("Pin this mask (P) to compare it with another.");
    expect(element.querySelector("table")).toBeNull();
  });

  it("has a row for each pin and the mask in force, ranked, the smallest width marked", () => {
    const { element } = open();
    const rows = [...element.querySelectorAll("table.galaxy tbody tr")].map(row => row.textContent);
    expect(rows).toEqual(["Ased±0.020.5σ×", "nowlsst±0.100.5σ"]);
    const ranks = [...element.querySelectorAll("table.population tbody th")].map(head => head.textContent);
    expect(ranks).toEqual(["1.A", "2.now"]);
    expect([...element.querySelectorAll("table.galaxy .best")].map(td => td.textContent)).toEqual(["±0.020.5σ"]);
  });

  it("sends where to go, what to take away, what differences are from, by the mask's words", () => {
    const { sent, find } = open();
    find("[data-key='go-sed']").click();
    find("[data-key='remove-sed']").click();
    find("[data-key='reference-sed']").click();
    find("button.pin").click();
    expect(sent).toEqual([
      { act: "go", mask: "sed" },
      { act: "remove", mask: "sed" },
      { act: "reference", mask: "sed" },
      { act: "pin", mask: "" },
    ]);
  });

  it("has two rows of a mask where two models are asked, one of them with its buttons", () => {
    const rows = [row("A", "sed", 1, { model: "mosaic-small" }), row("A", "sed", 2, { model: "mosaic-base", first: false })];
    const { element } = open({ rows });
    const heads = [...element.querySelectorAll("table.population tbody th")].map(head => head.textContent);
    expect(heads).toEqual(["1.Asmall", "2.Abase"]);
    expect(element.querySelectorAll(".away")).toHaveLength(1);
  });

  it("sends which bins, which score of each, and which model are chosen", () => {
    const { sent, find, changes } = open();
    expect(find("[data-key=metric]").parentElement.hidden).toBe(true);
    changes.content(content({ choices: { ...CHOICES, by: { ...CHOICES.by, now: "i" } } }));
    expect(find("[data-key=metric]").parentElement.hidden).toBe(false);
    for (const [key, value] of Object.entries({ by: "i", metric: "bias", beside: "mosaic-base" })) {
      find(`[data-key=${key}]`).value = value;
      find(`[data-key=${key}]`).dispatchEvent(new Event("change"));
    }
    expect(sent.map(({ act, value }) => [act, value])).toEqual([
      ["by", "i"],
      ["metric", "bias"],
      ["beside", "mosaic-base"],
    ]);
  });

  it("does not pin where that cannot be", () => {
    const { sent, find } = open({ pin: { label: "This mask is pin A", title: "", possible: false } });
    find("button.pin").click();
    expect(sent).toEqual([]);
  });

  it("changes figures without making the table anew", () => {
    const { changes, find } = open();
    const table = find("table.galaxy");
    changes.content(content({ galaxy: section([[cell("+0.999")], [cell("…")]]), reference: 1 }));
    expect(find("table.galaxy")).toBe(table);
    expect(table.textContent).toContain("+0.999");
    expect(find("[data-key='reference-sed']").checked).toBe(true);
  });

  it("keeps the focus where it was when a pin comes or goes", () => {
    const { changes, find } = open();
    find("[data-key='go-sed']").focus();
    changes.content(
      content({
        rows: [row("A", "sed", 1), row("now", "lsst", 2), row("B", "sfh", 3)],
        pins: [
          { letter: "A", mask: "sed" },
          { letter: "B", mask: "sfh" },
        ],
        galaxy: section([[cell("1")], [cell("2")], [cell("3")]]),
        population: section([[cell("1")], [cell("2")], [cell("3")]]),
      }),
    );
    expect(document.activeElement).toBe(find("[data-key='go-sed']"));
    changes.content(content({ pins: [], rows: [row("now", "lsst", 1)] }));
    expect(document.activeElement).toBe(find("button.pin"));
  });
});
