// The dialog "Reproduce": one for an explorer. It opens at the event "mosaic-reproduce", whose detail names a panel and may hold
// figure(format), which makes the panel's picture as a Blob; all else comes from the server when it is asked for.

import { explorerOf } from "../../widgets/js/dom.js";
import { REPRODUCE } from "../../widgets/js/figure.js";
import { copyText, save } from "../../widgets/js/files.js";
import DIALOG from "./dialog.html";

/** @import { CreateView, Figure } from "../../widgets/js/types.js" */

/** @typedef {{ titles: Record<string, string>, linked: boolean, dark: boolean, css: string }} ReproduceData */

/**
 * @typedef {object} Answer what the server says of a panel: the program, or a file, or why there is none
 * @property {string} panel
 * @property {string} want "snippet", or a kind of file
 * @property {string} [trouble]
 * @property {string} [text]
 * @property {string} [stem]
 * @property {string} [query]
 * @property {string} [name]
 * @property {string} [mime]
 * @property {string} [base64]
 */

/** @type {CreateView<ReproduceData>} */
export function createView(data, host) {
  // at the end of the page, where nothing that is hidden or scrolled can hide it, yet with a style of its own
  const box = document.createElement("div");
  const root = box.attachShadow({ mode: "open" });
  root.innerHTML = `<style>${data.css}</style>${DIALOG}`;
  document.body.append(box);
  const here = document.createElement("span"); // invisible, within the explorer
  /** @param {string} selector */
  const find = selector => /** @type {HTMLElement} */ (root.querySelector(selector));
  const dialog = /** @type {HTMLDialogElement} */ (find("dialog"));
  const link = /** @type {HTMLInputElement} */ (find("input"));
  const code = find("pre");
  let isDark = data.dark;
  let panel = "";
  let stem = "";
  /** @type {Figure | null} */
  let figure = null;
  /** @type {Set<string>} */
  const waiting = new Set();

  /** @param {string} text */
  const say = text => {
    find("p").textContent = text;
  };
  const setTheme = () => dialog.classList.toggle("dark", isDark);
  /** @param {string} want */
  const ask = want => {
    waiting.add(`${panel} ${want}`);
    host.send({ panel, want });
  };

  /** @param {Event} event */
  const open = event => {
    const { detail } = /** @type {CustomEvent} */ (event);
    const [origin] = event.composedPath();
    const isOurs = origin === window || explorerOf(/** @type {Element} */ (origin)) === explorerOf(here);
    if (!Object.hasOwn(data.titles, detail?.panel) || !isOurs) return;
    event.stopImmediatePropagation(); // the same explorer may be on a page twice
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

  /** @param {unknown} message */
  const receive = message => {
    const answer = /** @type {Answer} */ (message);
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
      save(new Blob([Uint8Array.from(atob(base64), character => character.charCodeAt(0))], { type: mime }), name);
      say(`Saved ${name}.`);
    }
  };

  /** @param {string} format */
  const saveFigure = async format => {
    say("Drawing…");
    try {
      const blob = await figure?.(format);
      if (!blob) throw new Error("there is none");
      save(blob, `${stem || "mosaic"}.${format}`);
      say(`Saved ${stem || "mosaic"}.${format}.`);
    } catch (error) {
      say(`The figure could not be made: ${/** @type {Error} */ (error).message}.`);
    }
  };

  find(".close").addEventListener("click", () => dialog.close());
  find(".copy-code").addEventListener("click", async () => say(await copyText(code.textContent ?? "", code)));
  find(".copy-link").addEventListener("click", async () => say(await copyText(link.value, link)));
  for (const button of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-want]")))
    button.addEventListener("click", () => {
      say("Gathering the numbers…");
      ask(button.dataset.want ?? "");
    });
  for (const button of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-figure]")))
    button.addEventListener("click", () => saveFigure(button.dataset.figure ?? ""));
  dialog.addEventListener("click", event => {
    if (event.target === dialog) dialog.close(); // beside it
  });
  dialog.addEventListener("keydown", event => event.stopPropagation()); // no shortcuts of the page
  window.addEventListener(REPRODUCE, open);
  return {
    element: here,
    receive,
    changes: {
      dark(dark) {
        isDark = dark;
        setTheme();
      },
    },
    destroy() {
      window.removeEventListener(REPRODUCE, open);
      box.remove();
    },
  };
}
