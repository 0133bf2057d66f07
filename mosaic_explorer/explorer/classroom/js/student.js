// A student's page of a class: follows what the presenter shows, or not, as the student likes; sends answers, without a name.

import { element } from "../../widgets/js/dom.js";
import { createLead } from "./lead.js";
import { createLine } from "./line.js";
import studentCss from "./student.css";

/** @import { PageHandle } from "./lead.js" */
/** @import { View } from "./types.js" */

const SENT_MS = 6000; // that it is told that an answer was sent
const NAME = "mosaic-class-page"; // by which the server knows a page that is loaded again; it is in the tab's own memory
const ALONE = "mosaic-class-alone";
const WORDS = {
  follow: ["You follow the presenter.", "Leave, explore by yourself"],
  alone: ["You explore by yourself.", "Follow the presenter again"],
  free: ["The presenter lets you explore by yourself.", ""],
};

/** @type {(key: string, value?: string) => string} what this tab remembers until it is closed, where it may */
function memory(key, value) {
  try {
    if (value !== undefined) sessionStorage.setItem(key, value);
    return sessionStorage.getItem(key) ?? "";
  } catch {
    return value ?? "";
  }
}

/** @param {PageHandle} handle */
function begin(handle) {
  const base = window.location.pathname.replace(/\/+$/, "");
  const page = /** @type {HTMLElement} */ (document.getElementById("explorer"));
  const words = element("span", { role: "status", "aria-live": "polite" });
  const told = element("span", { role: "status", "aria-live": "polite" });
  const button = element("button", { type: "button" });
  const bar = element("div", { class: "class-bar" }, words, button, told);
  document.head.append(element("style", {}, studentCss));
  document.querySelector("header")?.append(bar);

  let [isAlone, isLost] = [memory(ALONE) === "yes", false];
  /** @type {View | null} */
  let view = null;
  /** @type {Map<string, object>} answers that did not arrive, by page: sent again when the connection is back */
  const unsent = new Map();
  const lead = createLead(handle, base, version => {
    page.dataset.version = String(version); // it is on the screen
  });

  function show() {
    const mode = !view?.is_led ? "free" : isAlone ? "alone" : "follow";
    bar.dataset.mode = isLost ? "lost" : mode;
    words.textContent = isLost ? "Connection lost, coming back… You can go on meanwhile." : WORDS[mode][0];
    button.textContent = WORDS[mode][1];
    button.hidden = !WORDS[mode][1];
  }
  const follow = () => view?.is_led && !isAlone && lead.show(view);
  /** @param {boolean} now */
  function setAlone(now) {
    isAlone = now;
    memory(ALONE, isAlone ? "yes" : "no");
    show();
    follow();
  }
  button.addEventListener("click", () => setAlone(!isAlone));
  const line = createLine(base, memory(NAME), {
    view(newest) {
      const isNew = JSON.stringify(newest) !== JSON.stringify(view); // else what the student has done to it stays
      view = newest;
      show();
      if (isNew) follow();
    },
    hello(name) {
      memory(NAME, name);
      for (const answer of unsent.values()) send(answer);
    },
    lost(now) {
      isLost = now;
      show();
    },
  });

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @param {string} text */
  function say(text) {
    told.textContent = text;
    clearTimeout(timer);
    timer = setTimeout(() => told.replaceChildren(), SENT_MS);
  }
  /** @param {any} answer */
  async function send(answer) {
    const key = `${answer.lesson} ${answer.page}`;
    unsent.set(key, answer);
    const error = await line.post("/answers", answer);
    if (error === null) return; // it did not arrive
    if (unsent.get(key) === answer) unsent.delete(key);
    say(error || "Your answer was sent, without your name.");
  }
  handle.lesson?.followHands(({ act, lesson, page: number, guess, curve, choice }, isOwn) => {
    const of = { lesson, page: number };
    if (act === "open" || act === "close")
      setAlone(true); // who turns a page goes ahead
    else if (act === "guess" && !isOwn) say("This is another galaxy than the page's: your guess was not sent.");
    else if (act === "guess" && curve) send({ ...of, curve });
    else if (act === "guess") send({ ...of, guess: { value: guess.value, width: guess.width } });
    else if (act === "outcome" && choice !== undefined) send({ ...of, choice });
  });
  show();
}

document
  .getElementById("explorer")
  ?.addEventListener("mosaic-drawn", event => begin(/** @type {CustomEvent<PageHandle>} */ (event).detail), { once: true });
