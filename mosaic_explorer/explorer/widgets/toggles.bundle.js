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
function setColours(root, colours) {
  for (const [role, colour] of Object.entries(colours)) root.style.setProperty(`--${role}`, colour);
}

// widgets/js/toggles.js
function createView(data, host) {
  const now = { groups: data.groups, checked: data.checked, partly: data.partly };
  let buttons = [];
  const root = element("div", { class: "toggles" });
  const show = () => {
    for (const button of buttons) {
      const name = button.dataset.name ?? "";
      const state = button.getAttribute("role") === "switch" ? "aria-checked" : "aria-pressed";
      button.setAttribute(state, String(now.checked.includes(name)));
      button.classList.toggle("partly", now.partly.includes(name));
    }
  };
  const build = () => {
    buttons = [];
    root.replaceChildren(
      ...now.groups.map(({ label, look, toggles }) => {
        const group = element("div", { class: look, role: "group", "aria-label": label });
        const isChoice = look === "list" || look === "row";
        for (const { name, label: words, title } of toggles) {
          const button = element("button", { type: "button", title, "data-name": name }, words);
          if (look === "switch") button.setAttribute("role", "switch");
          button.addEventListener("click", () => host.send([name, isChoice || !now.checked.includes(name)]));
          buttons.push(button);
          group.append(button);
        }
        return group;
      })
    );
    show();
  };
  const taking = (what) => (names) => {
    now[what] = names;
    show();
  };
  const setTheme = (dark) => setColours(root, data.colours[dark ? "dark" : "light"]);
  build();
  setTheme(data.dark);
  return {
    element: root,
    changes: {
      groups(groups) {
        now.groups = groups;
        build();
      },
      checked: taking("checked"),
      partly: taking("partly"),
      dark: setTheme
    }
  };
}

// <stdin>
var render = panelComponent(createView);
export {
  render
};
