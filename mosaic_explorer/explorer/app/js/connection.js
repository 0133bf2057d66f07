// Says when the connection to the server is lost, tries to reach it again, and comes back: the address is the view.

import { element } from "../../widgets/js/dom.js";

/** @import { CreateView } from "../../widgets/js/types.js" */

const FIRST_WAIT_MS = 500; // longer than the address takes to follow the view
const LONGEST_WAIT_MS = 5000;
const ANSWER_TIMEOUT_MS = 5000;
const WRITTEN_MS = 300; // after what is drawn, until what writes it down has
const LOST = "Connection lost, reconnecting…";
// above dialogs; the same on light and dark pages
const STYLE = `
  position: fixed; z-index: 2000; top: 8px; left: 50%; transform: translateX(-50%); padding: 8px 20px; border-radius: 6px;
  font: 600 15px/1.4 system-ui, sans-serif; color: #1d2733; background: #ffd166; box-shadow: 0 2px 10px #0008;
`;

/**
 * How long to wait before a try [ms]: ever longer, and not the same for all pages that one server has lost.
 * @param {number} attempt from 0
 */
export function waitBefore(attempt, random = Math.random) {
  return Math.min(FIRST_WAIT_MS * 2 ** attempt, LONGEST_WAIT_MS) * (0.75 + 0.5 * random());
}

/**
 * The address at which a page opens as it is seen now, light or dark.
 * @param {string} href
 * @param {boolean} dark
 * @param {boolean} prefersDark
 */
export function addressOfView(href, dark, prefersDark) {
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

/** @type {CreateView<{ dark: boolean, asked: number, heard: number }>} */
export function createView(data, host) {
  const notice = element("div", { class: "mosaic-connection", role: "alert", style: STYLE });
  notice.hidden = true;
  document.body.append(notice); // outside of all that the server draws

  let isDark = data.dark;
  let isLost = false;
  let attempt = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const comeBack = () => {
    const prefersDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
    window.history.replaceState(null, "", addressOfView(window.location.href, isDark, prefersDark));
    window.location.reload();
  };
  const wait = () => {
    timer = setTimeout(async () => ((await serverAnswers()) ? comeBack() : wait()), waitBefore(attempt++));
  };
  const reachSooner = () => {
    // the network is back, or the eye
    if (!isLost || document.hidden) return;
    clearTimeout(timer);
    attempt = 0;
    wait();
  };
  let frame = 0;
  // after two frames it is drawn, and soon after React has written down what it drew
  const answer = (/** @type {number} */ number) => {
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
      asked: answer,
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
    },
  };
}
