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

// stage/js/full_screen.js
function enterFullScreen(part) {
  const explorer = explorerOf(part);
  const element2 = explorer === document ? document.documentElement : (
    /** @type {Element} */
    explorer
  );
  element2.requestFullscreen?.().catch(() => {
  });
}

// app/js/bar.js
var LINK_WORDS_MS = 1500;
function createView(data, host) {
  const buttons = data.actions.map(([act, label, name, tooltip]) => {
    const button = element("button", { type: "button", "aria-label": name, title: tooltip, "data-act": act }, label);
    button.addEventListener("click", () => {
      if (button.getAttribute("aria-disabled") === "true") return;
      if (act === "link") copyLink(button, label);
      else host.send(act);
      if (act === "stage") enterFullScreen(button);
    });
    return button;
  });
  const facts = element("span", { class: "galaxy-facts" });
  const clear = element("button", { type: "button", class: "clear-filter", "data-act": "clear" });
  clear.addEventListener("click", () => host.send("clear"));
  const mask = element("code");
  const seen = element("span", { class: "mosaic-mask", role: "status", "aria-live": "polite" }, "seen: ", mask);
  const nav = element("nav", { "aria-label": "galaxies" }, ...buttons);
  const root = element("div", { class: "bar" }, nav, facts, clear, seen);
  const changes = {
    /** @param {BarData["summary"]} summary */
    summary(summary) {
      facts.replaceChildren(element("b", {}, summary.name), ...summary.words.map((word) => element("span", {}, word)));
      mask.textContent = mask.title = summary.mask;
      clear.hidden = !summary.filter;
      clear.replaceChildren(element("span", {}, summary.filter), " ×");
      clear.title = `clear filter: ${summary.filter}`;
      clear.setAttribute("aria-label", clear.title);
    },
    /** @param {string[]} idle */
    idle(idle) {
      for (const button of buttons) {
        const isIdle = idle.includes(button.dataset.act ?? "");
        button.setAttribute("aria-disabled", String(isIdle));
      }
    },
    /** @param {Record<string, string>} labels */
    labels(labels) {
      buttons.forEach((button, i) => {
        const [act, label] = data.actions[i];
        button.textContent = labels[act] ?? label;
      });
    },
    /** @param {boolean} dark */
    dark(dark) {
      root.classList.toggle("dark", dark);
    }
  };
  changes.summary(data.summary);
  changes.idle(data.idle);
  changes.labels(data.labels);
  changes.dark(data.dark);
  return { element: root, changes };
}
async function copyLink(button, label) {
  try {
    await navigator.clipboard.writeText(window.location.href);
    button.textContent = "copied";
  } catch {
    button.textContent = "copy it from the address";
  }
  setTimeout(() => {
    button.textContent = label;
  }, LINK_WORDS_MS);
}

// <stdin>
var render = panelComponent(createView);
export {
  render
};
