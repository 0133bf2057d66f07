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

// widgets/js/figure.js
var REPRODUCE = "mosaic-reproduce";
function moreButton(panel, title, figure) {
  const name = `Reproduce this: ${title}`;
  const button = element("button", { type: "button", class: "more", title: name, "aria-label": name }, "⋯");
  const event = { bubbles: true, composed: true, detail: { panel, figure } };
  button.addEventListener("click", () => button.dispatchEvent(new CustomEvent(REPRODUCE, event)));
  return button;
}

// widgets/js/small_curves.js
var FEW = 10;
var SVG = "http://www.w3.org/2000/svg";
var WIDTH = 100;
function cardButton(card, height, open) {
  const button = element("button", { type: "button", "data-row": card.row, title: card.title, "aria-label": card.title });
  button.append(element("b", {}, `galaxy ${card.row}`));
  for (const curve of card.curves)
    button.append(element("span", { class: `curve ${curve.kind}` }, element("i", {}, curve.label), picture(curve, height)));
  button.append(...card.lines.map((line) => element("small", {}, line)));
  button.addEventListener("click", () => open(card.row));
  return button;
}
var keyed = (kind, text) => element("span", {}, element("i", { class: kind }), text);
function picture(curve, height) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `-2 -2 ${WIDTH + 4} ${height + 4}`);
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("aria-hidden", "true");
  for (
    const [name, heights] of
    /** @type {const} */
    [
      ["own", curve.own],
      ["other", curve.other]
    ]
  ) {
    const line = document.createElementNS(SVG, "path");
    line.setAttribute("class", name);
    line.setAttribute("d", path(heights, height));
    svg.append(line);
    if (heights.length > FEW) continue;
    const dots = document.createElementNS(SVG, "path");
    dots.setAttribute("class", `${name} dots`);
    dots.setAttribute("d", heights.map((y, i) => y === null ? "" : `M${at(i, heights.length)} ${height - y}h0`).join(""));
    svg.append(dots);
  }
  return svg;
}
var at = (i, n) => Math.round(1e3 * WIDTH * i / Math.max(n - 1, 1)) / 1e3;
function path(heights, height) {
  let broken = true;
  return heights.map((y, i) => {
    if (y === null) {
      broken = true;
      return "";
    }
    const step = `${broken ? "M" : "L"}${at(i, heights.length)} ${height - y}`;
    broken = false;
    return step;
  }).join("");
}

// twins/js/twins.js
function createView(data, host) {
  const root = element("div", { class: "twins" });
  const words = element("p", { class: "words", "aria-live": "polite" });
  const key = element("div", { class: "key" });
  const strips = element("div", { class: "strips" });
  key.append(keyed("own", "this galaxy"), keyed("other seen", "the other, seen"), keyed("other", "the other, hidden"));
  const head = element("div", { class: "head" }, words, moreButton(data.content.panel, "Galaxies like this one"));
  root.append(head, key, strips);
  const draw = (content) => {
    setColours(root, content.colours);
    words.textContent = content.instead || content.words;
    root.setAttribute("aria-busy", String(content.waiting));
    key.hidden = !content.strips.some((strip) => strip.cards.length);
    const focus = (
      /** @type {HTMLElement | null} */
      /** @type {ShadowRoot | Document} */
      root.getRootNode().activeElement
    );
    const focused = focus && strips.contains(focus) ? focus.dataset.row : void 0;
    strips.replaceChildren(
      ...content.strips.filter((strip) => strip.cards.length || strip.none).map(
        (strip) => element(
          "section",
          {},
          element("h3", {}, strip.title),
          ...strip.none ? [element("p", {}, strip.none)] : [],
          element(
            "div",
            { class: "cards" },
            ...strip.cards.map((card) => cardButton(card, content.size[1], (row) => host.send({ row })))
          )
        )
      )
    );
    if (focused) strips.querySelector(`[data-row="${focused}"]`)?.focus();
  };
  draw(data.content);
  return { element: root, changes: { content: draw } };
}

// <stdin>
var render = panelComponent(createView);
export {
  render
};
