import { afterEach, expect, it, vi } from "vitest";
import { panelComponent } from "./panel_adapter.js";
import { LONGEST_MS } from "./pressed.js";

afterEach(() => vi.useRealTimers());

/** What Panel gives a component. */
function createModel(properties) {
  const watchers = new Map();
  const sent = [];
  const model = {
    ...properties,
    sent,
    on: (name, callback) => watchers.set(name, callback),
    send_msg: message => sent.push(message),
    document: { on_event: (name, callback) => watchers.set(name, callback) },
    fire: (name, argument) => watchers.get(name)?.(argument),
  };
  return model;
}

it("a view reads properties, follows them, sets them, sends and receives, and goes", () => {
  const log = [];
  const render = panelComponent((data, host) => {
    log.push(data.mask);
    host.send("hello");
    host.set("mask", "sed");
    return {
      element: document.createElement("p"),
      changes: { mask: mask => log.push(`now ${mask}`) },
      receive: message => log.push(message),
      disconnect: () => log.push("lost"),
      destroy: () => log.push("gone"),
    };
  });
  const model = createModel({ mask: "lsst" });
  const element = render({ model });
  model.fire("mask");
  model.fire("msg:custom", { text: "a program" });
  model.fire("connection_lost");
  model.fire("remove");
  expect(element.tagName).toBe("P");
  expect(model.sent).toEqual(["hello"]);
  expect(log).toEqual(["lsst", "now sed", { text: "a program" }, "lost", "gone"]);
});

it("what was drawn before ends when a component is drawn anew", () => {
  let alive = 0;
  const render = panelComponent(() => {
    alive += 1;
    return { element: document.createElement("p"), destroy: () => (alive -= 1) };
  });
  const model = createModel({});
  render({ model });
  render({ model });
  expect(alive).toBe(1);
});

it("what is pressed stays until it is let go of and its click is told, other things are drawn at once", () => {
  vi.useFakeTimers();
  const drawn = [];
  const line = document.createElement("button");
  const plot = document.createElement("canvas");
  const render = panelComponent(() => {
    const element = document.createElement("div");
    element.append(line, plot);
    return { element, changes: { rows: rows => drawn.push(rows) }, receive: message => drawn.push(message) };
  });
  const model = createModel({ rows: 1 });
  document.body.append(render({ model }));
  const press = on => on.dispatchEvent(new Event("pointerdown", { bubbles: true }));
  const change = rows => {
    model.rows = rows;
    model.fire("rows");
  };

  press(plot);
  change(2);
  expect(drawn).toEqual([2]);
  press(line);
  change(3);
  model.fire("msg:custom", "told");
  window.dispatchEvent(new Event("pointerup"));
  expect(drawn).toEqual([2]); // the click comes after it
  vi.runAllTimers();
  expect(drawn).toEqual([2, 3, "told"]);
  press(line);
  change(4);
  vi.advanceTimersByTime(LONGEST_MS - 1);
  expect(drawn).toEqual([2, 3, "told"]);
  vi.advanceTimersByTime(1);
  expect(drawn).toEqual([2, 3, "told", 4]);
});
