import { afterEach, expect, it, vi } from "vitest";
import { THEMES } from "../../js_tests/example.js";
import { createView } from "./attention.js";

afterEach(() => document.body.replaceChildren());

const token = (key, from, to, moved) => ({
  key,
  label: `SFH ${from} to ${to} Gyr`,
  from,
  to,
  moved,
  words: `moved by ${moved}`,
});
const way = (block, head, weights, agreement) => ({ block, head, words: `in ${block}`, weights, agreement });
const content = (changes = {}) => ({
  ...{
    question: "What does the answer hang on?",
    how: "7 tokens.",
    about: "Attention is…",
    instead: "",
    waiting: false,
    unit: "dex",
  },
  strips: [
    {
      ...{ name: "SFH", axis: "cosmic time [Gyr]", ends: [0, 10], log: false, bands: [] },
      tokens: [token(0, 0, 2, 0.1), token(1, 2, 6, 0.4), token(2, 6, 10, Number.NaN)],
    },
    {
      ...{ name: "LSST", axis: "band", ends: [0.3, 1], log: false },
      tokens: [{ ...token(3, 0.3, 1, 0.2), label: "LSST g, r" }],
      bands: [
        { ...token(0, 0.3, 0.5, 0.05), label: "LSST g" },
        { ...token(1, 0.5, 1, 0.1), label: "LSST r" },
      ],
    },
  ],
  ways: [
    way("rollout", "", [0.1, 0.2, 0.05, 0.4], "They hardly agree."),
    way("block 3", "all heads", [0.5, 0.1, 0, 0.2], "They agree."),
    way("block 3", "head 1", [0.9, 0, 0, 0], "They do not agree."),
  ],
  ...{ rest: "The rest.", meanings: { token: "t", rollout: "r", hidden: "h" }, panel: "attention", colours: THEMES.light },
  ...changes,
});

const open = (changes = {}) => {
  const send = vi.fn();
  /** @type {any} */
  const view = createView({ content: content(changes) }, { send, set() {} });
  document.body.replaceChildren(view.element);
  const all = s => /** @type {any[]} */ ([...view.element.querySelectorAll(s)]);
  return {
    view,
    send,
    all,
    find: s => all(s)[0],
    press: name =>
      all("button")
        .find(one => one.textContent === name)
        .click(),
  };
};

it("draws both on one axis, each by its own longest bar", () => {
  const { all, find } = open();
  const bars = all(".token");
  expect(bars.map(bar => bar.style.left)).toEqual(["0%", "20%", "60%", "0%"]);
  expect(bars[1].style.width).toBe("40%");
  expect(bars.map(bar => bar.querySelector(".attended").style.height)).toEqual(["12.5%", "25%", "6.25%", "50%"]);
  expect(bars[1].querySelector(".moved").style.height).toBe("50%");
  expect(bars[2].querySelector(".moved")).toBe(null);
  expect(all(".band").map(bar => bar.querySelector(".moved").style.height)).toEqual(["12.5%", "25%"]);
  expect(find(".key").textContent).toContain("longest 40%");
  expect(find(".key").textContent).toContain("longest 0.4 dex");
  expect(bars[1].getAttribute("aria-label")).toContain("attention 20%; moved by 0.4");
});

it("shows another block, and one of its heads, with how well it agrees", () => {
  const { all, find, press } = open();
  expect(find(".agreement").textContent).toBe("They hardly agree.");
  press("block 3");
  expect(find(".agreement").textContent).toBe("They agree.");
  press("head 1");
  expect(find(".agreement").textContent).toBe("They do not agree.");
  expect(all(".attended").filter(bar => bar.style.height === "50%")).toHaveLength(1);
  press("rolled out");
  expect(find(".agreement").textContent).toBe("They hardly agree.");
});

it("has a token hidden by a click, and keeps the keyboard's place while numbers come", () => {
  const { all, send, view } = open();
  all(".token")[1].click();
  all(".band")[1].click();
  expect(send.mock.calls).toEqual([[{ hide: "token", key: 1 }], [{ hide: "band", key: 1 }]]);
  all(".token")[2].focus();
  view.changes.content(content({ waiting: true }));
  expect(document.activeElement).toBe(all(".token")[2]);
  expect(view.element.getAttribute("aria-busy")).toBe("true");
});

it("says why there is nothing", () => {
  const { all, find } = open({ strips: [], ways: [], instead: "Nothing is seen." });
  expect(find("[role=status]").textContent).toBe("Nothing is seen.");
  expect(all(".token")).toHaveLength(0);
  expect(find(".about").hidden).toBe(true);
});
