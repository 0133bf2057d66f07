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

// widgets/js/list.js
function listView(send, panel, name, title = "") {
  const words = element("span", { class: "soft" });
  const head = element("div", { class: "head" }, ...title ? [element("h3", {}, title)] : [], words, moreButton(panel, name));
  const table = element("table", { class: "list" });
  const scroll = element("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": name }, table);
  const more = element("button", { type: "button", class: "more-lines", "data-key": "more" });
  more.addEventListener("click", () => send({ act: "more" }));
  const root = element("section", { class: "listing" }, head, scroll, more);
  const columnHead = ({ key, label, title: title2 }, { sort, descending }) => {
    if (key === "group") return element("th", { scope: "col", title: title2 }, element("span", { class: "unseen" }, "group"));
    const arrow = key === sort ? descending ? " ↓" : " ↑" : "";
    const text = `${label}${arrow}`;
    const attributes = { type: "button", title: `${title2}; press to sort by it`, "data-key": `sort-${key}` };
    const button = element("button", attributes, text);
    button.addEventListener("click", () => send({ act: "sort", key }));
    const order = key === sort ? descending ? "descending" : "ascending" : "none";
    return element("th", { scope: "col", "aria-sort": order }, button);
  };
  const row = (cells, columns) => {
    const number = cells[columns.findIndex(({ key }) => key === "row")];
    const line = element("tr", { "data-row": number });
    cells.forEach((text, i) => {
      const { key } = columns[i];
      if (key === "group") line.append(element("td", {}, element("i", { class: `swatch ${text}` }), text));
      else if (key === "row") {
        const name2 = { "aria-label": `open galaxy ${text}`, "data-key": `open-${cells[0]}-${text}` };
        line.append(element("td", {}, element("button", { type: "button", ...name2 }, text)));
      } else line.append(element("td", {}, text));
    });
    line.addEventListener("click", () => send({ act: "open", row: Number(number) }));
    return line;
  };
  return {
    root,
    /** @param {Listing} listing */
    show(listing) {
      root.hidden = !listing.rows.length;
      words.textContent = listing.words;
      more.hidden = !listing.more;
      more.textContent = `${listing.more} more`;
      const heads = element("tr", {}, ...listing.columns.map((column) => columnHead(column, listing)));
      const body = listing.rows.map((cells) => row(cells, listing.columns));
      table.replaceChildren(element("thead", {}, heads), element("tbody", {}, ...body));
    },
    /** @param {number} here the row of the galaxy in view */
    mark(here) {
      for (const line of table.querySelectorAll("tbody tr"))
        if (line.getAttribute("data-row") === String(here)) line.setAttribute("aria-current", "true");
        else line.removeAttribute("aria-current");
    }
  };
}

// population/js/worst.js
function createView(data, host) {
  const list = listView(host.send, data.listing.panel ?? "population", "galaxies furthest off");
  const root = element("div", { class: "plots worst", "data-plot": "worst" }, list.root);
  let { here } = data;
  const show = (listing) => {
    if (!listing.rows) return;
    const focus = (
      /** @type {HTMLElement | null} */
      /** @type {ShadowRoot} */
      root.getRootNode().activeElement
    );
    const key = root.contains(focus) && focus?.dataset.key;
    list.show(
      /** @type {Listing} */
      listing
    );
    list.mark(here);
    if (key) root.querySelector(`[data-key=${JSON.stringify(key)}]`)?.focus();
  };
  const setTheme = (dark) => {
    root.classList.toggle("dark", dark);
    setColours(root, data.colours[dark ? "dark" : "light"]);
  };
  setTheme(data.dark);
  show(data.listing);
  return {
    element: root,
    changes: {
      listing: show,
      here(row) {
        here = row;
        list.mark(row);
      },
      dark: setTheme
    }
  };
}

// <stdin>
var render = panelComponent(createView);
export {
  render
};
