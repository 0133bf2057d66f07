// The inputs that one chooses at a click: buttons in groups, of which that one is pressed that the mask is.

import { element, setColours } from "../../widgets/js/dom.js";

/** @import { CreateView, Themes } from "../../widgets/js/types.js" */

/** @typedef {{ name: string, label: string, title: string }} Preset */
/**
 * @typedef {{ groups: { label: string, buttons: Preset[] }[], pressed: string, colours: Themes, dark: boolean }} PresetsData
 */

/** @type {CreateView<PresetsData>} */
export function createView(data, host) {
  /** @type {HTMLButtonElement[]} */
  const buttons = [];
  const groups = data.groups.map(({ label, buttons: own }) => {
    const group = element("div", { class: "group", role: "group", "aria-label": label });
    for (const { name, label: words, title } of own) {
      const button = element("button", { type: "button", title, "data-name": name }, words);
      button.addEventListener("click", () => host.send(name));
      buttons.push(button);
      group.append(button);
    }
    return group;
  });
  const root = element("div", { class: "presets" }, ...groups);
  /** @param {string} pressed */
  const show = pressed => {
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.name === pressed));
  };
  /** @param {boolean} dark */
  const setTheme = dark => setColours(root, data.colours[dark ? "dark" : "light"]);
  show(data.pressed);
  setTheme(data.dark);
  return { element: root, changes: { pressed: show, dark: setTheme } };
}
