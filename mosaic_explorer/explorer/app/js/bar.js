// The bar above the plots: which galaxy, what of it is seen, and where to go.

import { enterFullScreen } from "../../stage/js/full_screen.js";
import { element } from "../../widgets/js/dom.js";

/** @import { CreateView } from "../../widgets/js/types.js" */

/**
 * @typedef {object} BarData
 * @property {[act: string, label: string, name: string, tooltip: string][]} actions
 * @property {{ name: string, words: string[], mask: string, filter: string }} summary `filter` is "" where nothing is looked for
 * @property {string[]} idle acts that can do nothing now
 * @property {Record<string, string>} labels others than the buttons' own, by act
 * @property {boolean} dark
 */

const LINK_WORDS_MS = 1500;

/** @type {CreateView<BarData>} */
export function createView(data, host) {
  const buttons = data.actions.map(([act, label, name, tooltip]) => {
    const button = element("button", { type: "button", "aria-label": name, title: tooltip, "data-act": act }, label);
    button.addEventListener("click", () => {
      if (button.getAttribute("aria-disabled") === "true") return;
      if (act === "link") copyLink(button, label);
      else host.send(act);
      if (act === "stage") enterFullScreen(button);
    });
    return button;
  });
  const facts = element("span", { class: "galaxy-facts" });
  const clear = element("button", { type: "button", class: "clear-filter", "data-act": "clear" });
  clear.addEventListener("click", () => host.send("clear"));
  const mask = element("code");
  const seen = element("span", { class: "mosaic-mask", role: "status", "aria-live": "polite" }, "seen: ", mask);
  const nav = element("nav", { "aria-label": "galaxies" }, ...buttons);
  const root = element("div", { class: "bar" }, nav, facts, clear, seen);

  const changes = {
    /** @param {BarData["summary"]} summary */
    summary(summary) {
      facts.replaceChildren(element("b", {}, summary.name), ...summary.words.map(word => element("span", {}, word)));
      mask.textContent = mask.title = summary.mask;
      clear.hidden = !summary.filter;
      clear.replaceChildren(element("span", {}, summary.filter), " ×");
      clear.title = `clear filter: ${summary.filter}`;
      clear.setAttribute("aria-label", clear.title);
    },
    /** @param {string[]} idle */
    idle(idle) {
      for (const button of buttons) {
        const isIdle = idle.includes(button.dataset.act ?? ""); // not `disabled`: what has just been pressed keeps the focus
        button.setAttribute("aria-disabled", String(isIdle));
      }
    },
    /** @param {Record<string, string>} labels */
    labels(labels) {
      buttons.forEach((button, i) => {
        const [act, label] = data.actions[i];
        button.textContent = labels[act] ?? label;
      });
    },
    /** @param {boolean} dark */
    dark(dark) {
      root.classList.toggle("dark", dark);
    },
  };
  changes.summary(data.summary);
  changes.idle(data.idle);
  changes.labels(data.labels);
  changes.dark(data.dark);
  return { element: root, changes };
}

/**
 * @param {HTMLButtonElement} button
 * @param {string} label
 */
async function copyLink(button, label) {
  try {
    await navigator.clipboard.writeText(window.location.href);
    button.textContent = "copied";
  } catch {
    button.textContent = "copy it from the address"; // a browser that does not let pages write there
  }
  setTimeout(() => {
    button.textContent = label;
  }, LINK_WORDS_MS);
}
