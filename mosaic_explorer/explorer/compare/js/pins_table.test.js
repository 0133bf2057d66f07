import { afterEach, describe, expect, it } from "vitest";
import { createView } from "./pins_table.js";

afterEach(() => document.body.replaceChildren());

const cell = (text, best = false) => ({ text, beside: "0.5σ", title: "", best });
const column = { label: "z", unit: "", title: "redshift" };
const section = rows => ({ caption: "Galaxy 7", waiting: false, columns: [column], rows });
const content = (changes = {}) => ({
  empty: "Pin this mask (P) to compare it with another.",
  now: "lsst",
  pins: [{ letter: "A", mask: "sed" }],
  galaxy: section([[cell("+0.100")], [cell("+0.020", true)]]),
  population: section([[cell("0.300")], [cell("0.100")]]),
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
    const { element, find } = open({ pins: [] });
    expect(find("p").textContent).toBe("Pin this mask (P) to compare it with another.");
    expect(element.querySelector("table")).toBeNull();
  });

  it("has a row for the mask in force and for each pin, the best figure marked", () => {
    const { element } = open();
    const rows = [...element.querySelectorAll("table.galaxy tbody tr")].map(row => row.textContent);
    expect(rows).toEqual(["nowlsst+0.1000.5σ", "Ased+0.0200.5σ×"]);
    expect([...element.querySelectorAll("table.galaxy .best")].map(td => td.textContent)).toEqual(["+0.0200.5σ"]);
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
        pins: [
          { letter: "A", mask: "sed" },
          { letter: "B", mask: "sfh" },
        ],
        galaxy: section([[cell("1")], [cell("2")], [cell("3")]]),
        population: section([[cell("1")], [cell("2")], [cell("3")]]),
      }),
    );
    expect(document.activeElement).toBe(find("[data-key='go-sed']"));
    changes.content(content({ pins: [] }));
    expect(document.activeElement).toBe(find("button.pin"));
  });
});
