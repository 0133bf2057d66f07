import { expect, it } from "vitest";
import { panelComponent } from "./panel_adapter.js";

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
