import { afterEach, describe, expect, it, vi } from "vitest";
import { press } from "../../js_tests/explorer.js";
import { createView as createAddress } from "./address.js";
import { createView as createBar } from "./bar.js";
import { addressOfView, createView as createConnection, waitBefore } from "./connection.js";
import { createView as createKeys } from "./keys.js";

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe("the bar", () => {
  const data = {
    actions: [
      ["undo", "↶", "undo", "undo (Z)"],
      ["next", "›", "next galaxy", "next galaxy (→)"],
    ],
    summary: { name: "Galaxy 7", words: ["of 3,000", "z 1.31"], mask: "lsst", filter: "" },
    idle: ["undo"],
    labels: {},
    dark: false,
  };

  it("says which galaxy it is and what is seen, and sends what is pressed", () => {
    const sent = [];
    const { element, changes } = createBar(data, { send: message => sent.push(message), set() {} });
    expect(element.querySelector(".galaxy-facts").textContent).toBe("Galaxy 7of 3,000z 1.31");
    expect(element.querySelector("code").textContent).toBe("lsst");
    for (const button of element.querySelectorAll("button:not([hidden])")) button.click();
    expect(sent).toEqual(["next"]);
    changes.idle([]);
    element.querySelector("[data-act=undo]").click();
    expect(sent).toEqual(["next", "undo"]);
  });

  it("says what is looked for, and clears it", () => {
    const sent = [];
    const { element, changes } = createBar(data, { send: message => sent.push(message), set() {} });
    const clear = element.querySelector("[data-act=clear]");
    expect(clear.hidden).toBe(true);
    changes.summary({ ...data.summary, filter: "i < 24" });
    expect([clear.hidden, clear.textContent, clear.getAttribute("aria-label")]).toEqual([
      false,
      "i < 24 ×",
      "clear filter: i < 24",
    ]);
    clear.click();
    expect(sent).toEqual(["clear"]);
  });
});

describe("keys of the page", () => {
  const open = () => {
    const sent = [];
    const view = createKeys({ keys: ["r", "ArrowRight", "?"] }, { send: message => sent.push(message), set() {} });
    return { sent, view };
  };

  it("are heard anywhere, but where a control wants them itself", () => {
    const { sent, view } = open();
    const controls = { text: "<input>", slider: "<input type=range>", box: "<input type=checkbox>", tab: "<div role=tab>" };
    document.body.innerHTML = Object.values(controls).join("");
    const [text, slider, box, tab] = document.body.children;
    for (const target of [document.body, box, text, slider, tab]) press(target, "r");
    expect(sent).toEqual(["r", "r", "r", "r"]); // not in the text field
    for (const target of [document.body, text, slider, tab]) press(target, "ArrowRight");
    expect(sent.slice(4)).toEqual(["ArrowRight"]);
    view.destroy?.();
    press(document.body, "r");
    expect(sent).toHaveLength(5);
  });

  it("mean nothing with Ctrl, nor in a dialog, but for the one that closes it", () => {
    const { sent, view } = open();
    document.body.innerHTML = "<div role=dialog><button></button></div>";
    const button = document.querySelector("button");
    press(document.body, "r", { ctrlKey: true });
    press(button, "r");
    press(button, "?");
    expect(sent).toEqual(["?"]);
    view.destroy?.();
  });
});

describe("the address", () => {
  it("gets an entry for a view that lasts, and none for one that does not", () => {
    vi.useFakeTimers();
    const push = vi.spyOn(window.history, "pushState").mockImplementation(() => {});
    const { changes, destroy } = createAddress({ query: "", wait: 300, elsewhere: null }, { send() {}, set() {} });
    changes?.query?.("mask=sed");
    vi.advanceTimersByTime(200);
    changes?.query?.("mask=sfh");
    vi.advanceTimersByTime(400);
    expect(push.mock.calls.map(call => call[2])).toEqual([`${window.location.pathname}?mask=sfh`]);
    destroy?.();
    push.mockRestore();
  });
});

describe("a lost connection", () => {
  it("is said, and tried again ever more slowly, not by all pages at once", () => {
    expect([0, 1, 2, 3, 9].map(attempt => waitBefore(attempt, () => 0.5))).toEqual([500, 1000, 2000, 4000, 5000]);
    expect(waitBefore(0, () => 0)).toBeLessThan(waitBefore(0, () => 1));
    vi.useFakeTimers();
    const view = createConnection({ dark: false }, { send() {}, set() {} });
    const notice = document.querySelector(".mosaic-connection");
    expect(notice.hidden).toBe(true);
    view.disconnect?.();
    expect([notice.hidden, notice.textContent]).toEqual([false, "Connection lost, reconnecting…"]);
    view.destroy?.();
    expect(notice.isConnected).toBe(false);
  });

  it("says what it has drawn, of several times that it was asked the last one", () => {
    vi.useFakeTimers();
    const said = [];
    const view = createConnection({ dark: false }, { send() {}, set: (name, value) => said.push([name, value]) });
    view.changes.asked(1);
    view.changes.asked(2);
    expect(said).toEqual([]);
    vi.runAllTimers();
    expect(said).toEqual([["heard", 2]]);
    view.destroy?.();
  });

  it("comes back light or dark as it was", () => {
    const here = "http://localhost/explorer?row=3";
    expect(addressOfView(here, true, true)).toBe(here);
    expect(addressOfView(here, true, false)).toBe(`${here}&theme=dark`);
    expect(addressOfView(`${here}&theme=dark`, false, false)).toBe(`${here}&theme=default`);
  });
});
