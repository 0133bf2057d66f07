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

// recent/js/filmstrip.js
function createView(data, host) {
  const strip = element("nav", { "aria-label": "galaxies opened lately" });
  const hint = element("p", {}, "galaxies you open are kept here");
  const buttons = /* @__PURE__ */ new Map();
  const [points, height] = data.size;
  let current = data.current;
  const cardButton = ([row, redshift, heights]) => {
    const title = `Galaxy ${row}, redshift ${redshift}`;
    const button = element("button", { type: "button", title, "aria-label": title });
    button.innerHTML = `<svg viewBox="0 0 ${points - 1} ${height}" preserveAspectRatio="none" aria-hidden="true"><path/></svg>`;
    button.querySelector("path").setAttribute("d", path(heights, height));
    button.append(element("b", {}, String(row)), element("span", {}, `z ${redshift}`));
    button.addEventListener("click", () => host.send(row));
    return button;
  };
  const mark = () => {
    for (const [row, button] of buttons)
      if (row === current) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
  };
  const fill = (cards) => {
    const rows = new Set(cards.map(([row]) => row));
    for (const [row, button] of buttons)
      if (!rows.has(row)) {
        button.remove();
        buttons.delete(row);
      }
    cards.forEach((card, i) => {
      if (buttons.has(card[0])) return;
      const button = cardButton(card);
      buttons.set(card[0], button);
      strip.insertBefore(button, strip.children[i] ?? null);
    });
    hint.hidden = cards.length > 1;
    strip.append(hint);
    mark();
  };
  fill(data.cards);
  return {
    element: strip,
    changes: {
      cards: fill,
      current(row) {
        current = row;
        mark();
      }
    }
  };
}
function path(heights, height) {
  const isGap = (y) => y === null || y === void 0;
  return heights.map((y, x) => isGap(y) ? "" : `${isGap(heights[x - 1]) ? "M" : "L"}${x} ${height - Number(y)}`).join("");
}

// <stdin>
var render = panelComponent(createView);
export {
  render
};
