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
function explorerOf(part) {
  const around = part.closest(".mosaic-explorer");
  if (around) return around;
  const root = part.getRootNode();
  return root instanceof ShadowRoot ? explorerOf(root.host) : document;
}

// widgets/js/figure.js
var REPRODUCE = "mosaic-reproduce";

// widgets/js/files.js
var FORGET_AFTER_MS = 6e4;
function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), FORGET_AFTER_MS);
}
async function copyText(text, holder) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (holder instanceof HTMLInputElement) holder.select();
    else getSelection()?.selectAllChildren(holder);
    if (!document.execCommand("copy")) return "Selected: press Ctrl+C (⌘C) to copy.";
  }
  return "Copied.";
}

// reproduce/js/dialog.html
var dialog_default = '<dialog aria-labelledby="heading">\n  <div class="inside">\n    <header><h2 id="heading"></h2><button type="button" class="close" aria-label="Close">✕</button></header>\n    <div class="row"><b>In Python</b><button type="button" class="copy-code" autofocus>Copy</button></div>\n    <pre tabindex="0" role="region" aria-label="Python program"></pre>\n    <div class="row"><b>Numbers</b>\n      <button type="button" data-want="csv">CSV</button><button type="button" data-want="parquet">Parquet</button>\n    </div>\n    <div class="row figure"><b>Figure</b>\n      <button type="button" data-figure="png">PNG</button><button type="button" data-figure="svg">SVG</button>\n    </div>\n    <div class="row link"><b>Link</b>\n      <input readonly aria-label="Link to this view"><button type="button" class="copy-link">Copy link</button>\n    </div>\n    <p role="status" aria-live="polite"></p>\n  </div>\n</dialog>\n';

// reproduce/js/reproduce.js
function createView(data, host) {
  const box = document.createElement("div");
  const root = box.attachShadow({ mode: "open" });
  root.innerHTML = `<style>${data.css}</style>${dialog_default}`;
  document.body.append(box);
  const here = document.createElement("span");
  const find = (selector) => (
    /** @type {HTMLElement} */
    root.querySelector(selector)
  );
  const dialog = (
    /** @type {HTMLDialogElement} */
    find("dialog")
  );
  const link = (
    /** @type {HTMLInputElement} */
    find("input")
  );
  const code = find("pre");
  let isDark = data.dark;
  let panel = "";
  let stem = "";
  let figure = null;
  const waiting = /* @__PURE__ */ new Set();
  const say = (text) => {
    find("p").textContent = text;
  };
  const setTheme = () => dialog.classList.toggle("dark", isDark);
  const ask = (want) => {
    waiting.add(`${panel} ${want}`);
    host.send({ panel, want });
  };
  const open = (event) => {
    const { detail } = (
      /** @type {CustomEvent} */
      event
    );
    const [origin] = event.composedPath();
    const isOurs = origin === window || explorerOf(
      /** @type {Element} */
      origin
    ) === explorerOf(here);
    if (!Object.hasOwn(data.titles, detail?.panel) || !isOurs) return;
    event.stopImmediatePropagation();
    panel = detail.panel;
    figure = typeof detail.figure === "function" ? detail.figure : null;
    find("h2").textContent = `Reproduce: ${data.titles[panel]}`;
    code.textContent = "…";
    link.value = "";
    say("");
    find(".figure").hidden = !figure;
    find(".link").hidden = !data.linked;
    setTheme();
    ask("snippet");
    if (!dialog.open) dialog.showModal();
  };
  const receive = (message) => {
    const answer = (
      /** @type {Answer} */
      message
    );
    if (!waiting.delete(`${answer.panel} ${answer.want}`) || answer.panel !== panel) return;
    const { trouble, text = "", query = "", base64 = "", mime = "", name = "" } = answer;
    if (trouble) {
      if (answer.want === "snippet") code.textContent = "";
      say(trouble);
    } else if (answer.want === "snippet") {
      code.textContent = text;
      stem = answer.stem ?? "";
      link.value = location.origin + location.pathname + (query ? `?${query}` : "");
    } else {
      save(new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], { type: mime }), name);
      say(`Saved ${name}.`);
    }
  };
  const saveFigure = async (format) => {
    say("Drawing…");
    try {
      const blob = await figure?.(format);
      if (!blob) throw new Error("there is none");
      save(blob, `${stem || "mosaic"}.${format}`);
      say(`Saved ${stem || "mosaic"}.${format}.`);
    } catch (error) {
      say(`The figure could not be made: ${/** @type {Error} */
      error.message}.`);
    }
  };
  find(".close").addEventListener("click", () => dialog.close());
  find(".copy-code").addEventListener("click", async () => say(await copyText(code.textContent ?? "", code)));
  find(".copy-link").addEventListener("click", async () => say(await copyText(link.value, link)));
  for (
    const button of
    /** @type {NodeListOf<HTMLElement>} */
    root.querySelectorAll("[data-want]")
  )
    button.addEventListener("click", () => {
      say("Gathering the numbers…");
      ask(button.dataset.want ?? "");
    });
  for (
    const button of
    /** @type {NodeListOf<HTMLElement>} */
    root.querySelectorAll("[data-figure]")
  )
    button.addEventListener("click", () => saveFigure(button.dataset.figure ?? ""));
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener("keydown", (event) => event.stopPropagation());
  window.addEventListener(REPRODUCE, open);
  return {
    element: here,
    receive,
    changes: {
      dark(dark) {
        isDark = dark;
        setTheme();
      }
    },
    destroy() {
      window.removeEventListener(REPRODUCE, open);
      box.remove();
    }
  };
}

// <stdin>
var render = panelComponent(createView);
export {
  render
};
