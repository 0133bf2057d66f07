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

// gains/js/gains.js
var FIRST = 12;
var RANKS = { galaxy: "this galaxy", many: "many galaxies" };
var percent = (part) => `${Math.min(Math.max(100 * part, 0), 100).toFixed(1)}%`;
function createView(data, host) {
  const root = element("div", { class: "gains" });
  const heading = element("h2");
  const now = element("span", { class: "now" });
  const ranks = element("div", { class: "by ranks", role: "group", "aria-label": "rank by" });
  const key = element("div", { class: "key" });
  const list = element("ol");
  const instead = element("p");
  const all = element("button", { type: "button", class: "all" });
  let isAll = false;
  let content = data.content;
  for (const [rank, label] of Object.entries(RANKS)) {
    const button = element("button", { type: "button", "data-rank": rank }, label);
    button.addEventListener("click", () => host.send({ rank }));
    ranks.append(button);
  }
  all.addEventListener("click", () => {
    isAll = !isAll;
    draw(content);
  });
  const head = element("div", { class: "head" }, heading, moreButton(data.content.panel, "What would help"));
  root.append(head, now, ranks, key, instead, list, all);
  const item = (line) => {
    const bar = element("span", { class: "bar" });
    const part = element("i", { class: "expected", style: `width: ${percent(line.expected)}` });
    bar.append(part);
    if (Number.isFinite(line.many)) bar.append(element("i", { class: "many", style: `left: ${percent(line.many)}` }));
    if (Number.isFinite(line.real)) bar.append(element("i", { class: "real", style: `left: ${percent(line.real)}` }));
    const words = [`expected ${line.width}`, line.real_width && `really ${line.real_width}`].filter(Boolean).join(", ");
    const average = Number.isFinite(line.many) ? `; of ${content.many} ${Math.round(100 * line.many)}% is left on average` : "";
    const button = element(
      "button",
      {
        type: "button",
        "data-mask": line.mask,
        title: `see it: ${line.mask}`,
        "aria-label": `see ${line.label}: ${words}${average}`
      },
      element("span", { class: "label" }, line.label),
      bar,
      element("span", { class: "width" }, line.width, element("small", {}, line.real_width))
    );
    button.addEventListener("click", () => host.send({ mask: line.mask }));
    return element("li", {}, button);
  };
  const draw = (newest) => {
    content = newest;
    setColours(root, content.colours);
    const hasLines = !content.instead && content.lines.length > 0;
    heading.textContent = content.question;
    now.textContent = content.now && hasLines ? `Now ${content.now}. Choose what the model should see, too:` : "";
    instead.textContent = content.instead;
    for (const button of ranks.querySelectorAll("button"))
      button.setAttribute("aria-pressed", String(button.dataset.rank === content.rank));
    key.replaceChildren(
      mark("expected", "width expected (the whole bar: as now)"),
      mark("real", `with its ${content.noun === "truth" ? "true" : content.noun} values`),
      mark("many", `${content.many}, on average`)
    );
    const focus = (
      /** @type {HTMLElement | null} */
      /** @type {ShadowRoot | Document} */
      root.getRootNode().activeElement
    );
    const focused = focus && list.contains(focus) ? focus.dataset.mask : void 0;
    const lines = hasLines ? isAll ? content.lines : content.lines.slice(0, FIRST) : [];
    list.replaceChildren(...lines.map(item));
    if (focused) list.querySelector(`[data-mask=${JSON.stringify(focused)}]`)?.focus();
    list.setAttribute("aria-busy", String(content.waiting));
    for (const part of [ranks, key]) part.hidden = !hasLines;
    all.hidden = !hasLines || content.lines.length <= FIRST;
    all.textContent = isAll ? "the first only" : `all ${content.lines.length}`;
  };
  draw(content);
  return { element: root, changes: { content: draw } };
}
var mark = (kind, text) => element("span", {}, element("i", { class: kind }), text);

// <stdin>
var render = panelComponent(createView);
export {
  render
};
