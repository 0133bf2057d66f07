// Above the plot that is on stage: which galaxy it is of, what of it is seen, and a few large buttons.

import { element, explorerOf, findDeep } from "../../widgets/js/dom.js";
import { leaveFullScreen } from "./full_screen.js";

/** @import { CreateView } from "../../widgets/js/types.js" */

/**
 * @typedef {object} StageData
 * @property {[act: string, label: string, name: string, tooltip: string][]} buttons
 * @property {Record<string, string>} titles of the plots
 * @property {string} stage
 * @property {{ name: string, mask: string }} summary
 * @property {Record<string, string>} labels others than the buttons' own, by act
 * @property {string[]} absent acts whose buttons are not there now
 * @property {boolean} dark
 */

/** @type {CreateView<StageData>} */
export function createView(data, host) {
  let isOn = Boolean(data.stage);
  const buttons = data.buttons.map(([act, label, name, tooltip]) => {
    const button = element("button", { type: "button", "aria-label": name, title: tooltip, "data-act": act }, label);
    button.addEventListener("click", () => host.send(act));
    return button;
  });
  const name = element("b");
  const mask = element("code");
  const seen = element("span", { class: "seen", role: "status", "aria-live": "polite" }, "seen: ", mask);
  const group = element("nav", { "aria-label": "stage", tabindex: -1 }, ...buttons);
  const root = element("div", { class: "on-top" }, element("div", { class: "galaxy" }, name, seen), group);
  const widest = Math.max(...Object.values(data.titles).map(title => title.length));
  root.style.setProperty("--widest", `${widest}ch`);

  const followScreen = () => {
    // the browser takes the Escape that ends full screen for itself; nobody wants the stage in a window then
    if (isOn && !document.fullscreenElement) host.send("leave");
  };
  document.addEventListener("fullscreenchange", followScreen);

  let isVisible = isOn;
  const sizes = new ResizeObserver(() => {
    if (root.clientWidth > 0 === isVisible) return;
    isVisible = !isVisible; // what had the keyboard's focus has gone
    const next = isVisible ? group : findDeep(explorerOf(root), ".bar [data-act=stage]");
    next?.focus({ preventScroll: true });
  });
  sizes.observe(root);

  const changes = {
    /** @param {string} stage */
    stage(stage) {
      const title = data.titles[stage];
      const next = /** @type {HTMLElement} */ (root.querySelector("[data-act=plot]"));
      if (title) next.textContent = `${title} ↓`;
      if (title) next.setAttribute("aria-label", `next plot, now ${title}`);
      isOn = Boolean(stage);
      if (!isOn) leaveFullScreen();
    },
    /** @param {StageData["summary"]} summary */
    summary(summary) {
      name.textContent = summary.name;
      mask.textContent = mask.title = summary.mask;
    },
    /** @param {StageData["labels"]} labels */
    labels(labels) {
      buttons.forEach((button, i) => {
        const [act, label] = data.buttons[i];
        if (act in labels) button.textContent = labels[act] || label;
      });
    },
    /** @param {string[]} absent */
    absent(absent) {
      for (const button of buttons) button.hidden = absent.includes(button.dataset.act ?? "");
    },
    /** @param {boolean} dark */
    dark(dark) {
      root.classList.toggle("dark", dark);
    },
  };
  changes.stage(data.stage);
  changes.summary(data.summary);
  changes.labels(data.labels);
  changes.absent(data.absent);
  changes.dark(data.dark);
  return {
    element: root,
    changes,
    destroy() {
      sizes.disconnect();
      document.removeEventListener("fullscreenchange", followScreen);
    },
  };
}
