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

// app/js/connection.js
var FIRST_WAIT_MS = 500;
var LONGEST_WAIT_MS = 5e3;
var ANSWER_TIMEOUT_MS = 5e3;
var WRITTEN_MS = 300;
var LOST = "Connection lost, reconnecting…";
var STYLE = `
  position: fixed; z-index: 2000; top: 8px; left: 50%; transform: translateX(-50%); padding: 8px 20px; border-radius: 6px;
  font: 600 15px/1.4 system-ui, sans-serif; color: #1d2733; background: #ffd166; box-shadow: 0 2px 10px #0008;
`;
function waitBefore(attempt, random = Math.random) {
  return Math.min(FIRST_WAIT_MS * 2 ** attempt, LONGEST_WAIT_MS) * (0.75 + 0.5 * random());
}
function addressOfView(href, dark, prefersDark) {
  const address = new URL(href);
  const theme = dark ? "dark" : "default";
  const opensAs = address.searchParams.get("theme") ?? (prefersDark ? "dark" : "default");
  if (opensAs !== theme) address.searchParams.set("theme", theme);
  return address.href;
}
async function serverAnswers() {
  const metadata = new URL(`${window.location.pathname.replace(/\/+$/, "")}/metadata`, window.location.href);
  try {
    return (await fetch(metadata, { cache: "no-store", signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS) })).ok;
  } catch {
    return false;
  }
}
function createView(data, host) {
  const notice = element("div", { class: "mosaic-connection", role: "alert", style: STYLE });
  notice.hidden = true;
  document.body.append(notice);
  let isDark = data.dark;
  let isLost = false;
  let attempt = 0;
  let timer;
  const comeBack = () => {
    const prefersDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
    window.history.replaceState(null, "", addressOfView(window.location.href, isDark, prefersDark));
    window.location.reload();
  };
  const wait = () => {
    timer = setTimeout(async () => await serverAnswers() ? comeBack() : wait(), waitBefore(attempt++));
  };
  const reachSooner = () => {
    if (!isLost || document.hidden) return;
    clearTimeout(timer);
    attempt = 0;
    wait();
  };
  let frame = 0;
  const answer = (number) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setTimeout(() => host.set("heard", number), WRITTEN_MS));
    });
  };
  window.addEventListener("online", reachSooner);
  document.addEventListener("visibilitychange", reachSooner);
  return {
    element: element("span"),
    changes: {
      dark(dark) {
        isDark = dark;
      },
      asked: answer
    },
    disconnect() {
      if (isLost || !notice.isConnected) return;
      isLost = true;
      notice.hidden = false;
      notice.textContent = LOST;
      wait();
    },
    destroy() {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      window.removeEventListener("online", reachSooner);
      document.removeEventListener("visibilitychange", reachSooner);
      notice.remove();
    }
  };
}

// <stdin>
var render = panelComponent(createView);
export {
  render
};
