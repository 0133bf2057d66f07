// The line to the class's server: what it tells, as it tells it; when it is lost, it is taken up again.

/** @import { View } from "./types.js" */

const SILENT_MS = 25000; // longer than two of the server's heartbeats
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8000;
const POST_TIMEOUT_MS = 10000;
const STRANGER = 409; // the status by which the server says that it does not know this page

/**
 * @typedef {object} Hears
 * @property {(view: View) => void} view
 * @property {(name: string) => void} hello by which the server knows this page
 * @property {(isLost: boolean) => void} lost
 */

/**
 * @param {string} base the class's address
 * @param {string} before the name that the page had when it was loaded before
 * @param {Hears} hears
 */
export function createLine(base, before, hears) {
  let name = before;
  let attempt = 0;
  /** @type {EventSource | null} */
  let source = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  /** @param {number} wait after which the line is taken up anew, unless something is heard */
  function watch(wait) {
    clearTimeout(timer);
    timer = setTimeout(lose, wait);
  }
  function lose() {
    source?.close();
    hears.lost(true);
    clearTimeout(timer);
    const wait = Math.min(FIRST_WAIT_MS * 2 ** attempt++, LONGEST_WAIT_MS);
    timer = setTimeout(open, wait * (0.75 + 0.5 * Math.random())); // not all pages at the same moment
  }
  function open() {
    const mine = new EventSource(`${base}/view?student=${encodeURIComponent(name)}`);
    source = mine;
    /** @type {(event: string, take: (data: any) => void) => void} */
    const on = (event, take) =>
      mine.addEventListener(event, message => {
        if (mine !== source) return;
        watch(SILENT_MS);
        take(JSON.parse(message.data));
      });
    on("hello", ({ student }) => {
      name = student;
      attempt = 0;
      hears.lost(false);
      hears.hello(name);
    });
    on("view", hears.view);
    on("here", () => {});
    mine.addEventListener("error", () => mine === source && lose());
    watch(SILENT_MS);
  }
  const sooner = () => {
    if (attempt === 0 || document.hidden) return;
    attempt = 0; // the network is back, or the eye
    clearTimeout(timer);
    source?.close();
    open();
  };
  window.addEventListener("online", sooner);
  document.addEventListener("visibilitychange", sooner);
  open();
  return {
    /**
     * Send something; what the server has against it, "" if nothing, null if it was not reached, or does not know this page now.
     * @param {string} path
     * @param {object} message
     * @returns {Promise<string | null>}
     */
    async post(path, message) {
      try {
        const answer = await fetch(base + path, {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ student: name, ...message }),
          signal: AbortSignal.timeout(POST_TIMEOUT_MS),
        });
        if (answer.status === STRANGER) {
          lose(); // and come back, by a name that is known
          return null;
        }
        const { error } = await answer.json();
        return error ?? "";
      } catch {
        return null;
      }
    },
  };
}
