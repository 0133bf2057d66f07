// Says when the connection to the server is lost, tries to reach it again, and comes back: the address is the view.

const FIRST_WAIT_MS = 500, LONGEST_WAIT_MS = 5000;  // the first is longer than the address takes to follow the view
const ANSWER_TIMEOUT_MS = 5000;
const LOST = "Connection lost, reconnecting…";
const STYLE = `
  position: fixed; z-index: 2000; top: 8px; left: 50%; transform: translateX(-50%); padding: 8px 20px; border-radius: 6px;
  font: 600 15px/1.4 system-ui, sans-serif; color: #1d2733; background: #ffd166; box-shadow: 0 2px 10px #0008;
`;  // above dialogs; the same on light and dark pages

/** How long to wait before a try [ms]: ever longer, and not the same for all pages that one server has lost. */
export function waitBefore(attempt, random = Math.random) {
  return Math.min(FIRST_WAIT_MS * 2 ** attempt, LONGEST_WAIT_MS) * (0.75 + 0.5 * random());
}

/** The address at which a page opens as it is seen now, light or dark. */
export function addressOfView(href, dark, prefersDark) {
  const address = new URL(href), theme = dark ? "dark" : "default";
  if ((address.searchParams.get("theme") ?? (prefersDark ? "dark" : "default")) !== theme) address.searchParams.set("theme", theme);
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

export function render({ model }) {
  const notice = Object.assign(document.createElement("div"), { className: "mosaic-connection", hidden: true });
  notice.setAttribute("role", "alert");
  notice.style.cssText = STYLE;
  document.body.append(notice);  // outside of all that the server draws

  let lost = false, attempt = 0, timer = null;
  const comeBack = () => {
    const prefersDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
    window.history.replaceState(null, "", addressOfView(window.location.href, model.dark, prefersDark));
    window.location.reload();
  };
  const reach = async () => {
    if (await serverAnswers()) comeBack();
    else wait();
  };
  const wait = () => { timer = setTimeout(reach, waitBefore(attempt++)); };
  const reachSooner = () => {  // the network is back, or the eye
    if (!lost || document.hidden) return;
    clearTimeout(timer);
    attempt = 0;
    wait();
  };
  model.document.on_event("connection_lost", () => {
    if (lost || !notice.isConnected) return;
    lost = true;
    notice.hidden = false;
    notice.textContent = LOST;
    wait();
  });
  window.addEventListener("online", reachSooner);
  document.addEventListener("visibilitychange", reachSooner);
  model.on("remove", () => {
    clearTimeout(timer);
    window.removeEventListener("online", reachSooner);
    document.removeEventListener("visibilitychange", reachSooner);
    notice.remove();
  });
  return document.createElement("span");
}
