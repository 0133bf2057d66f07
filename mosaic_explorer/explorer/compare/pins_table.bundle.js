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

// compare/js/pins_table.js
var NOW = "now";
var CHOICES = (
  /** @type {const} */
  { by: "sorted into", metric: "showing", beside: "beside" }
);
var letter = (text) => element("b", { class: "letter" }, element("i", { class: `swatch ${text}` }), text);
function createView(data, host) {
  const root = element("div", { class: "compare" });
  const send = (act, mask = "") => host.send({ act, mask });
  const actButton = (key, act, mask, attributes, ...children) => {
    const button = element("button", { type: "button", "data-key": key, ...attributes }, ...children);
    button.addEventListener("click", () => {
      if (button.getAttribute("aria-disabled") !== "true") send(act, mask);
    });
    return button;
  };
  const rowHead = (row, isFirst) => {
    const name = row.model ? element("span", { class: "model" }, row.model.replace(/^mosaic-/, "")) : "";
    const head = [letter(row.letter), name];
    if (!isFirst) return element("div", { class: "ranked" }, element("span", { class: "rank" }, `${row.rank}.`), ...head);
    if (!row.first) return element("div", { class: "go" }, ...head);
    const mask = element("span", { class: `mask${row.letter === NOW ? " now-mask" : ""}` }, row.mask);
    head.splice(1, 1, element("span", {}, mask, name));
    if (row.letter === NOW) return element("div", { class: "go", title: row.mask }, ...head);
    const attributes = { class: "go", title: `go to ${row.mask}`, "aria-label": `${row.letter}: go to the mask ${row.mask}` };
    return actButton(`go-${row.mask}`, "go", row.mask, attributes, ...head);
  };
  const removeButton = (row) => {
    if (row.letter === NOW || !row.first) return "";
    const attributes = { class: "away", title: "take this pin away", "aria-label": `take pin ${row.letter} away` };
    return actButton(`remove-${row.mask}`, "remove", row.mask, attributes, "×");
  };
  const table = (name, { columns }, rows, isFirst) => {
    const body = rows.map((row) => {
      const figures = columns.map(() => element("td", { class: "figure" }, element("span"), element("small")));
      const end2 = isFirst ? [element("td", { class: "end" }, removeButton(row))] : [];
      return element("tr", {}, element("th", { scope: "row" }, rowHead(row, isFirst)), ...figures, ...end2);
    });
    const heads = columns.map(
      ({ label, unit, title }) => element("th", { scope: "col", title }, label, element("small", {}, unit))
    );
    const end = isFirst ? [element("td", { class: "end" })] : [];
    const head = element("thead", {}, element("tr", {}, element("td"), ...heads, ...end));
    return element("table", { class: name }, element("caption"), head, element("tbody", {}, ...body));
  };
  const choose = (act, { options }) => {
    const list = element(
      "select",
      { "data-key": act },
      ...options.map(([value, label]) => element("option", { value }, label))
    );
    list.addEventListener("change", () => host.send({ act, mask: "", value: list.value }));
    return element("label", {}, CHOICES[act], list);
  };
  const build = ({ rows, pins, galaxy, population, choices, empty, truth }) => {
    const pin = actButton("pin", "pin", "", { class: "pin" });
    const beside = choose("beside", choices.beside);
    if (rows.length < 2) return [element("p", {}, empty), element("div", { class: "choices" }, pin, beside)];
    const references = [null, ...pins].map((one, k) => {
      const mask = one?.mask ?? "";
      const radio = element("input", { type: "radio", name: "reference", value: k, "data-key": `reference-${mask}` });
      radio.addEventListener("change", () => send("reference", mask));
      return element("label", one ? { title: mask } : {}, radio, one ? letter(one.letter) : truth);
    });
    return [
      element("div", { class: "more-line" }, moreButton("compare", "Compare")),
      element("div", { class: "scroll" }, table("galaxy", galaxy, rows, true), table("population", population, rows, false)),
      element("div", { class: "choices" }, choose("by", choices.by), choose("metric", choices.metric), beside),
      ...pins.length ? [element("fieldset", {}, element("legend", {}, "Residuals and differences from"), ...references)] : [],
      pin
    ];
  };
  const fill = ({ rows, galaxy, population, choices, reference, pin, colours }) => {
    setColours(root, colours);
    for (const [name, { caption, waiting, rows: rows2 }] of Object.entries({ galaxy, population })) {
      const table2 = (
        /** @type {HTMLTableElement | null} */
        root.querySelector(`table.${name}`)
      );
      if (!table2) continue;
      table2.caption.textContent = caption;
      table2.setAttribute("aria-busy", String(waiting));
      const cells = (
        /** @type {NodeListOf<HTMLElement>} */
        table2.querySelectorAll("td.figure")
      );
      rows2.flat().forEach(({ text, beside, title, best }, i) => {
        [cells[i].children[0].textContent, cells[i].children[1].textContent, cells[i].title] = [text, beside, title];
        cells[i].classList.toggle("best", best);
      });
    }
    const now = rows.find((row) => row.letter === NOW)?.mask ?? "";
    for (const mask of root.querySelectorAll(".now-mask")) {
      mask.textContent = now;
      mask.closest(".go").title = now;
    }
    for (const list of root.querySelectorAll("select"))
      list.value = choices[
        /** @type {keyof typeof CHOICES} */
        list.dataset.key
      ].now;
    const metric = (
      /** @type {HTMLElement | null | undefined} */
      root.querySelector("[data-key=metric]")?.parentElement
    );
    if (metric) metric.hidden = !choices.by.now;
    root.querySelectorAll("input").forEach((radio, k) => {
      radio.checked = k === reference;
    });
    const button = (
      /** @type {HTMLButtonElement} */
      root.querySelector("button.pin")
    );
    [button.textContent, button.title] = [pin.label, pin.title];
    button.setAttribute("aria-disabled", String(!pin.possible));
  };
  let structure = "";
  const draw = (content) => {
    const rows = content.rows.map((row) => row.letter === NOW ? { ...row, mask: "" } : row);
    const structureNow = JSON.stringify([
      rows,
      content.galaxy.columns,
      content.population.columns,
      content.choices.beside.options
    ]);
    if (structureNow !== structure) {
      const focus = (
        /** @type {ShadowRoot | Document} */
        root.getRootNode().activeElement
      );
      const key = root.contains(focus ?? null) ? (
        /** @type {HTMLElement} */
        focus.dataset.key
      ) : void 0;
      root.replaceChildren(...build(content));
      structure = structureNow;
      if (key !== void 0) focusAgain(key);
    }
    fill(content);
  };
  const focusAgain = (key) => {
    const keyed = (
      /** @type {HTMLElement[]} */
      [...root.querySelectorAll("[data-key]")]
    );
    (keyed.find((one) => one.dataset.key === key) ?? keyed.find((one) => one.dataset.key === "pin"))?.focus();
  };
  draw(data.content);
  return { element: root, changes: { content: draw } };
}

// <stdin>
var render = panelComponent(createView);
export {
  render
};
