/* MOSAIC Explorer, BSD-3-Clause; where d3 is in it: ISC, Mike Bostock, see docs/licences.md */

// widgets/js/pressed.js
var PRESSABLE = "a, button, label, summary, tr, [role=button], [role=option], [role=tab]";
var LONGEST_MS = 1e3;
function unlessPressed(root) {
  let held = null;
  let timer;
  const change = () => {
    const changes = held ?? [];
    held = null;
    for (const one of changes) one();
  };
  const letGo = (after = 0) => {
    clearTimeout(timer);
    timer = setTimeout(change, after);
  };
  const over = () => letGo();
  root.addEventListener(
    "pointerdown",
    ({ target }) => {
      if (!(target instanceof Element && target.closest(PRESSABLE))) return;
      held ??= [];
      for (const kind of ["pointerup", "pointercancel"]) window.addEventListener(kind, over, { once: true, capture: true });
      letGo(LONGEST_MS);
    },
    true
  );
  return (one) => {
    if (held) held.push(one);
    else one();
  };
}

// widgets/js/panel_adapter.js
var views = /* @__PURE__ */ new WeakMap();
function panelComponent(createView2) {
  return function render2({ model }) {
    views.get(model)?.destroy?.();
    const view = createView2(model, {
      send: (message) => model.send_msg(message),
      set: (name, value) => {
        model[name] = value;
      }
    });
    views.set(model, view);
    const make = unlessPressed(view.element);
    for (const [name, follow] of Object.entries(view.changes ?? {}))
      model.on(name, () => make(() => (
        /** @type {any} */
        follow(model[name])
      )));
    const { receive } = view;
    if (receive) model.on("msg:custom", (message) => make(() => receive(message)));
    if (view.disconnect) model.document.on_event("connection_lost", view.disconnect);
    model.on("remove", () => view.destroy?.());
    return view.element;
  };
}

// widgets/js/backpressure.js
var ACK_TIMEOUT_MS = 1500;
function createBackpressure(send) {
  let waiting = null;
  let timer = null;
  const stop = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const sendAndWait = (message) => {
    timer = setTimeout(acknowledge, ACK_TIMEOUT_MS);
    send(message);
  };
  const acknowledge = () => {
    stop();
    const next = waiting;
    waiting = null;
    if (next !== null) sendAndWait(next);
  };
  return {
    /** @param {unknown} message */
    newest(message) {
      if (timer !== null) waiting = message;
      else sendAndWait(message);
    },
    /** @param {unknown} message */
    now(message) {
      waiting = null;
      stop();
      send(message);
    },
    acknowledge,
    stop
  };
}

// widgets/js/dom.js
function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}
function explorerOf(part) {
  const around = part.closest(".mosaic-explorer");
  if (around) return around;
  const root = part.getRootNode();
  return root instanceof ShadowRoot ? explorerOf(root.host) : document;
}

// widgets/js/by_itself.js
var ASK = "mosaic-ask";
function answersItself(root, message, done = () => {
}) {
  const detail = { explorer: explorerOf(root), message, done };
  return !window.dispatchEvent(new CustomEvent(ASK, { cancelable: true, detail }));
}

// what_if/js/sliders.js
function createView(data, host) {
  const title = element("summary");
  const groups = element("div");
  const resetAll = element("button", { type: "button", class: "all" }, "Reset all");
  const more = element("span", { title: data.more, tabindex: 0, role: "note", "aria-label": data.more }, "(?)");
  const section = element("details", {}, title, element("p", {}, `${data.meaning} `, more), groups, resetAll);
  const messages = createBackpressure((message) => {
    if (!answersItself(section, message, () => messages.acknowledge())) host.send(message);
  });
  const followers = /* @__PURE__ */ new Map();
  let inHand = null;
  const build = ({ name, group, label, spoken, unit }) => {
    const caption = element("label", { for: name, title: spoken }, label);
    const words = element("span", { class: "value", "aria-hidden": true });
    const slider = element("input", { type: "range", id: name, "aria-label": spoken });
    const reset = element("button", { type: "button", title: "back to its own", "aria-label": `reset ${label}` }, "↺");
    let isByKey = false;
    const settle = () => {
      isByKey = false;
      if (inHand !== name) return;
      inHand = null;
      messages.now({ name, value: slider.valueAsNumber, phase: "release" });
    };
    slider.addEventListener("input", () => {
      inHand = name;
      words.textContent = [slider.valueAsNumber.toFixed(data.digits), unit].join(" ").trim();
      slider.setAttribute("aria-valuetext", words.textContent);
      messages.newest({ name, value: slider.valueAsNumber, phase: "live" });
    });
    slider.addEventListener("keydown", () => {
      isByKey = true;
    });
    slider.addEventListener("change", () => {
      if (!isByKey) settle();
    });
    for (const kind of ["keyup", "blur", "pointercancel"]) slider.addEventListener(kind, settle);
    reset.addEventListener("click", () => {
      slider.focus();
      host.send({ name, value: null, phase: "release" });
    });
    const last = (
      /** @type {HTMLElement | null} */
      groups.lastElementChild
    );
    const place = last?.dataset.of === group ? last : groups.appendChild(element("div", { "data-of": group }));
    place.append(caption, slider, words, reset);
    const follow = (row) => {
      for (const part of [caption, slider, words])
        for (
          const mark of
          /** @type {const} */
          ["edited", "hidden", "missing"]
        ) part.classList.toggle(mark, row[mark]);
      reset.style.visibility = row.edited ? "visible" : "hidden";
      if (inHand === name) return;
      for (
        const property of
        /** @type {const} */
        ["min", "max", "step", "value"]
      ) slider[property] = String(row[property]);
      slider.style.setProperty("--own", String(row.own ?? -1));
      words.textContent = row.text;
      words.title = slider.title = row.why;
      slider.setAttribute("aria-valuetext", [row.text, row.why].filter(Boolean).join(", "));
    };
    followers.set(name, follow);
  };
  const followRows = (rows) => {
    const names = rows.map((row) => row.name);
    if (inHand === null && names.join() !== [...followers.keys()].join()) {
      const focused = (
        /** @type {Document | ShadowRoot} */
        groups.getRootNode().activeElement?.id
      );
      groups.replaceChildren();
      followers.clear();
      rows.forEach(build);
      if (focused) groups.querySelector(`[id="${focused}"]`)?.focus();
    }
    for (const row of rows) followers.get(row.name)?.(row);
    const moved = rows.filter((row) => row.edited).length;
    title.textContent = moved ? `What if (${moved} moved)` : "What if";
    resetAll.disabled = !moved;
  };
  const followOpen = (open) => {
    section.open = open;
  };
  resetAll.addEventListener("click", () => {
    title.focus();
    host.send({ name: null, value: null, phase: "release" });
  });
  section.addEventListener("toggle", () => host.set("open", section.open));
  followRows(data.rows);
  followOpen(data.open);
  return {
    element: section,
    changes: { rows: followRows, open: followOpen, acks: messages.acknowledge },
    destroy: messages.stop
  };
}

// <stdin>
var render = panelComponent(createView);
export {
  render
};
