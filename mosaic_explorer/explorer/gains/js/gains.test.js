import { afterEach, describe, expect, it } from "vitest";
import { createView } from "./gains.js";

afterEach(() => document.body.replaceChildren());

const line = (label, expected, changes = {}) => ({
  label,
  mask: `lsst ${label}`,
  expected,
  real: 0.2,
  many: 0.3,
  width: "±0.050",
  real_width: "±0.040",
  ...changes,
});
const content = (changes = {}) => ({
  question: "What would make the redshift surer?",
  now: "±0.20",
  instead: "",
  lines: [line("spherex", 0.25), line("sfh", 1.4, { real: Number.NaN, real_width: "" })],
  waiting: false,
  rank: "galaxy",
  many: "200 galaxies",
  noun: "truth",
  panel: "gains",
  colours: { answer: "#d55e00" },
  ...changes,
});
function open(changes) {
  const sent = [];
  const view = createView({ content: content(changes) }, { send: message => sent.push(message), set() {} });
  document.body.append(view.element);
  return { ...view, sent, find: selector => view.element.querySelector(selector) };
}

describe("the list of what would help", () => {
  it("has a bar for what is left of the width, and marks for what really comes and for many galaxies", () => {
    const { element } = open();
    const [first, second] = element.querySelectorAll("li");
    expect(first.querySelector(".expected").style.width).toBe("25.0%");
    expect(first.querySelector(".real").style.left).toBe("20.0%");
    expect(first.querySelector(".many").style.left).toBe("30.0%");
    expect(second.querySelector(".expected").style.width).toBe("100.0%"); // wider than now
    expect(second.querySelector(".real")).toBeNull();
    expect(first.querySelector("button").getAttribute("aria-label")).toBe(
      "see spherex: expected ±0.050, really ±0.040; of 200 galaxies 30% is left on average",
    );
  });

  it("sends the mask that is chosen, and by what to rank", () => {
    const { sent, find } = open();
    find("li button").click();
    find("[data-rank=many]").click();
    expect(sent).toEqual([{ mask: "lsst spherex" }, { rank: "many" }]);
  });

  it("shows the first ones until all are wanted", () => {
    const lines = Array.from({ length: 20 }, (_, i) => line(`span ${i}`, i / 20));
    const { element, find } = open({ lines });
    expect(element.querySelectorAll("li")).toHaveLength(12);
    find(".all").click();
    expect(element.querySelectorAll("li")).toHaveLength(20);
  });

  it("says why there is nothing to rank", () => {
    const { element, find } = open({ instead: "The redshift is seen: there is nothing to make surer." });
    expect(find("p").textContent).toContain("nothing to make surer");
    expect(element.querySelectorAll("li")).toHaveLength(0);
    expect(find(".ranks").hidden).toBe(true);
  });

  it("keeps the focus on a line while figures change", () => {
    const { changes, find } = open();
    find("[data-mask='lsst sfh']").focus();
    changes.content(content({ lines: [line("sfh", 0.1), line("spherex", 0.25)] }));
    expect(document.activeElement).toBe(find("[data-mask='lsst sfh']"));
  });
});
