/* MOSAIC Explorer, BSD-3-Clause; where d3 is in it: ISC, Mike Bostock, see docs/licences.md */

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
    for (const [name, follow] of Object.entries(view.changes ?? {}))
      model.on(name, () => (
        /** @type {any} */
        follow(model[name])
      ));
    if (view.receive) model.on("msg:custom", view.receive);
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
  const rowHead = (pin, isFirst) => {
    if (!isFirst) return letter(pin?.letter ?? "now");
    if (!pin) return element("div", { class: "go" }, letter("now"), element("span", { class: "mask now-mask" }));
    const attributes = { class: "go", title: `go to ${pin.mask}`, "aria-label": `${pin.letter}: go to the mask ${pin.mask}` };
    const mask = element("span", { class: "mask" }, pin.mask);
    return actButton(`go-${pin.mask}`, "go", pin.mask, attributes, letter(pin.letter), mask);
  };
  const removeButton = (pin) => {
    if (!pin) return "";
    const attributes = { class: "away", title: "take this pin away", "aria-label": `take pin ${pin.letter} away` };
    return actButton(`remove-${pin.mask}`, "remove", pin.mask, attributes, "×");
  };
  const table = (name, { columns }, pins, isFirst) => {
    const body = [null, ...pins].map((pin) => {
      const figures = columns.map(() => element("td", { class: "figure" }, element("span"), element("small")));
      const end2 = isFirst ? [element("td", { class: "end" }, removeButton(pin))] : [];
      return element("tr", {}, element("th", { scope: "row" }, rowHead(pin, isFirst)), ...figures, ...end2);
    });
    const heads = columns.map(
      ({ label, unit, title }) => element("th", { scope: "col", title }, label, element("small", {}, unit))
    );
    const end = isFirst ? [element("td", { class: "end" })] : [];
    const head = element("thead", {}, element("tr", {}, element("td"), ...heads, ...end));
    return element("table", { class: name }, element("caption"), head, element("tbody", {}, ...body));
  };
  const build = ({ pins, galaxy, population, empty, truth }) => {
    const pin = actButton("pin", "pin", "", { class: "pin" });
    if (!pins.length) return [element("p", {}, empty), pin];
    const references = [null, ...pins].map((one, k) => {
      const mask = one?.mask ?? "";
      const radio = element("input", { type: "radio", name: "reference", value: k, "data-key": `reference-${mask}` });
      radio.addEventListener("change", () => send("reference", mask));
      return element("label", one ? { title: mask } : {}, radio, one ? letter(one.letter) : truth);
    });
    return [
      element("div", { class: "more-line" }, moreButton("compare", "Compare")),
      element("div", { class: "scroll" }, table("galaxy", galaxy, pins, true), table("population", population, pins, false)),
      element("fieldset", {}, element("legend", {}, "Residuals and differences from"), ...references),
      pin
    ];
  };
  const fill = ({ now, galaxy, population, reference, pin, colours }) => {
    for (const [role, colour] of Object.entries(colours)) root.style.setProperty(`--${role}`, colour);
    for (const [name, { caption, waiting, rows }] of Object.entries({ galaxy, population })) {
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
      rows.flat().forEach(({ text, beside, title, best }, i) => {
        [cells[i].children[0].textContent, cells[i].children[1].textContent, cells[i].title] = [text, beside, title];
        cells[i].classList.toggle("best", best);
      });
    }
    for (const mask of root.querySelectorAll(".now-mask")) {
      mask.textContent = now;
      mask.parentElement.title = now;
    }
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
    const structureNow = JSON.stringify([content.pins, content.galaxy.columns, content.population.columns]);
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
    (keyed.find((one) => one.dataset.key === key) ?? keyed[keyed.length - 1]).focus();
  };
  draw(data.content);
  return { element: root, changes: { content: draw } };
}

// <stdin>
var render = panelComponent(createView);
export {
  render
};
