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

// app/js/keys.js
var NO_TEXT = ["range", "radio", "checkbox", "button", "submit"].map((kind) => `[type=${kind}]`).join(", ");
var TAKES_TEXT = `input:not(${NO_TEXT}), textarea, select, [contenteditable], [role=option], [role=menuitem]`;
var TAKES_MOVES = "input[type=range], input[type=radio], [role=slider], [role=tab]";
var MOVES = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown"];
var HELP = "?";
var isInDialog = (path) => path.some((node) => node instanceof Element && node.matches("[role=dialog], [popover]"));
function createView(data, host) {
  let { keys } = data;
  let opener = null;
  const noteOpener = (event) => {
    const path = event.composedPath();
    const target = (
      /** @type {Element} */
      path[0]
    );
    if (!isInDialog(path))
      opener = /** @type {HTMLElement | null | undefined} */
      target.closest?.("button, input, [tabindex]");
  };
  const giveFocusBack = (event) => {
    if (!isInDialog(event.composedPath()) || event.relatedTarget) return;
    setTimeout(() => {
      if (document.activeElement === document.body) opener?.focus();
    });
  };
  const press = (event) => {
    const path = event.composedPath();
    const target = (
      /** @type {HTMLElement} */
      path[0]
    );
    const is = (kind) => target.matches?.(kind);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && is(TAKES_TEXT)) target.blur();
    if (event.defaultPrevented || !keys.includes(event.key)) return;
    if (is(TAKES_TEXT) || is(TAKES_MOVES) && MOVES.includes(event.key)) return;
    if (isInDialog(path) && event.key !== HELP) return;
    event.preventDefault();
    host.send(event.key);
  };
  window.addEventListener("keydown", press);
  window.addEventListener("focusout", giveFocusBack);
  for (const kind of ["keydown", "pointerdown"]) window.addEventListener(kind, noteOpener, true);
  const skip = element("button", { type: "button", class: "skip" }, "skip to the plots");
  skip.addEventListener("click", () => findDeep(explorerOf(skip), ".vectors canvas")?.focus());
  return {
    element: skip,
    changes: {
      keys(now) {
        keys = now;
      }
    },
    destroy() {
      window.removeEventListener("keydown", press);
      window.removeEventListener("focusout", giveFocusBack);
      for (const kind of ["keydown", "pointerdown"]) window.removeEventListener(kind, noteOpener, true);
    }
  };
}

// <stdin>
var render = panelComponent(createView);
export {
  render
};
