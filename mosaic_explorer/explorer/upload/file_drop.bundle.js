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

// upload/js/file_drop.js
var IDLE = "Drop a file here, or choose one";
var sizeWords = (bytes) => bytes < 1e5 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
function createView({ kinds, most, piece }, host) {
  const words = element("span", { role: "status" }, IDLE);
  const field = element("input", { type: "file", multiple: "", accept: kinds, "aria-label": "a table of your galaxies" });
  const box = element("label", { class: "drop" }, words, field);
  const waiting = [];
  let file = null;
  const next = () => {
    file = waiting.shift() ?? null;
    if (!file) return;
    if (file.size > most) {
      words.textContent = `${file.name} has ${sizeWords(file.size)}; at most ${sizeWords(most)} can be brought. ${IDLE}`;
      next();
    } else host.send({ name: file.name, size: file.size, more: waiting.length > 0 });
  };
  const bring = (files) => {
    const isIdle = !file;
    const isMap = (one) => Number(one.name.endsWith(".toml"));
    waiting.push(...[...files ?? []].sort((a, b) => isMap(b) - isMap(a)));
    if (isIdle) next();
  };
  field.addEventListener("change", () => {
    bring(field.files);
    field.value = "";
  });
  for (
    const [kinds2, isOver] of
    /** @type {const} */
    [
      [["dragenter", "dragover"], true],
      [["dragleave", "drop"], false]
    ]
  )
    for (const kind of kinds2)
      box.addEventListener(kind, (event) => {
        event.preventDefault();
        box.classList.toggle("over", isOver);
      });
  box.addEventListener("drop", (event) => bring(event.dataTransfer?.files));
  return {
    element: box,
    /** @param {unknown} bytes how many the server has, or that it refuses the file */
    async receive(bytes) {
      if (file && bytes === "refused") {
        words.textContent = IDLE;
        next();
      }
      if (!file || typeof bytes !== "number") return;
      if (bytes >= file.size) {
        words.textContent = `${file.name}, ${sizeWords(file.size)}. ${IDLE}`;
        next();
        return;
      }
      words.textContent = `${file.name}: ${Math.round(100 * bytes / file.size)}%`;
      try {
        host.send(await file.slice(bytes, bytes + piece).arrayBuffer());
      } catch {
        words.textContent = `${file.name} cannot be read. ${IDLE}`;
        next();
      }
    }
  };
}

// <stdin>
var render = panelComponent(createView);
export {
  render
};
