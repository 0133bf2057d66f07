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
function findDeep(root, selector) {
  for (const node of root.querySelectorAll("*")) {
    if (node.matches(selector)) return (
      /** @type {HTMLElement} */
      node
    );
    const behind = node.shadowRoot && findDeep(node.shadowRoot, selector);
    if (behind) return behind;
  }
  return null;
}

// stage/js/full_screen.js
function leaveFullScreen() {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {
  });
}

// stage/js/stage.js
function createView(data, host) {
  let isOn = Boolean(data.stage);
  const buttons = data.buttons.map(([act, label, name2, tooltip]) => {
    const button = element("button", { type: "button", "aria-label": name2, title: tooltip, "data-act": act }, label);
    button.addEventListener("click", () => host.send(act));
    return button;
  });
  const name = element("b");
  const mask = element("code");
  const seen = element("span", { class: "seen", role: "status", "aria-live": "polite" }, "seen: ", mask);
  const group = element("nav", { "aria-label": "stage", tabindex: -1 }, ...buttons);
  const root = element("div", { class: "on-top" }, element("div", { class: "galaxy" }, name, seen), group);
  const widest = Math.max(...Object.values(data.titles).map((title) => title.length));
  root.style.setProperty("--widest", `${widest}ch`);
  const followScreen = () => {
    if (isOn && !document.fullscreenElement) host.send("leave");
  };
  document.addEventListener("fullscreenchange", followScreen);
  let isVisible = isOn;
  const sizes = new ResizeObserver(() => {
    if (root.clientWidth > 0 === isVisible) return;
    isVisible = !isVisible;
    const next = isVisible ? group : findDeep(explorerOf(root), ".bar [data-act=stage]");
    next?.focus({ preventScroll: true });
  });
  sizes.observe(root);
  const changes = {
    /** @param {string} stage */
    stage(stage) {
      const title = data.titles[stage];
      const next = (
        /** @type {HTMLElement} */
        root.querySelector("[data-act=plot]")
      );
      if (title) next.textContent = `${title} ↓`;
      if (title) next.setAttribute("aria-label", `next plot, now ${title}`);
      isOn = Boolean(stage);
      if (!isOn) leaveFullScreen();
    },
    /** @param {StageData["summary"]} summary */
    summary(summary) {
      name.textContent = summary.name;
      mask.textContent = mask.title = summary.mask;
    },
    /** @param {StageData["labels"]} labels */
    labels(labels) {
      buttons.forEach((button, i) => {
        const [act, label] = data.buttons[i];
        if (act in labels) button.textContent = labels[act] || label;
      });
    },
    /** @param {string[]} absent */
    absent(absent) {
      for (const button of buttons) button.hidden = absent.includes(button.dataset.act ?? "");
    },
    /** @param {boolean} dark */
    dark(dark) {
      root.classList.toggle("dark", dark);
    }
  };
  changes.stage(data.stage);
  changes.summary(data.summary);
  changes.labels(data.labels);
  changes.absent(data.absent);
  changes.dark(data.dark);
  return {
    element: root,
    changes,
    destroy() {
      sizes.disconnect();
      document.removeEventListener("fullscreenchange", followScreen);
    }
  };
}

// <stdin>
var render = panelComponent(createView);
export {
  render
};
