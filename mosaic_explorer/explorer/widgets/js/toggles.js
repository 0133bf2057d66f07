// What one chooses, or turns on and off, at a click: switches, bands side by side, lists and rows of which one is chosen.

import { element, setColours } from "./dom.js";

/** @import { CreateView, Themes } from "./types.js" */

/** @typedef {{ name: string, label: string, title: string }} Toggle */
/**
 * How toggles look: `switch` slides, `bands` stand side by side; of a `list`, one under the other, and of a `row` one is on.
 * @typedef {{ label: string, look: "switch" | "bands" | "list" | "row", toggles: Toggle[] }} ToggleGroup
 */
/**
 * `checked` names those that are on, `partly` those of them of which not all is.
 * @typedef {{ groups: ToggleGroup[], checked: string[], partly: string[], colours: Themes, dark: boolean }} TogglesData
 */

/**
 * A click says what it asks for, a name and whether it is to be on, the other of what is shown; what is shown is what it is
 * told. So nothing here could be said back late and undo what came after.
 * @type {CreateView<TogglesData>}
 */
export function createView(data, host) {
  const now = { groups: data.groups, checked: data.checked, partly: data.partly };
  /** @type {HTMLButtonElement[]} */
  let buttons = [];
  const root = element("div", { class: "toggles" });
  const show = () => {
    for (const button of buttons) {
      const name = button.dataset.name ?? "";
      const state = button.getAttribute("role") === "switch" ? "aria-checked" : "aria-pressed";
      button.setAttribute(state, String(now.checked.includes(name)));
      button.classList.toggle("partly", now.partly.includes(name));
    }
  };
  const build = () => {
    buttons = [];
    root.replaceChildren(
      ...now.groups.map(({ label, look, toggles }) => {
        const group = element("div", { class: look, role: "group", "aria-label": label });
        const isChoice = look === "list" || look === "row";
        for (const { name, label: words, title } of toggles) {
          const button = element("button", { type: "button", title, "data-name": name }, words);
          if (look === "switch") button.setAttribute("role", "switch");
          button.addEventListener("click", () => host.send([name, isChoice || !now.checked.includes(name)]));
          buttons.push(button);
          group.append(button);
        }
        return group;
      }),
    );
    show();
  };
  /** @type {(what: "checked" | "partly") => (names: string[]) => void} */
  const taking = what => names => {
    now[what] = names;
    show();
  };
  /** @param {boolean} dark */
  const setTheme = dark => setColours(root, data.colours[dark ? "dark" : "light"]);
  build();
  setTheme(data.dark);
  return {
    element: root,
    changes: {
      groups(groups) {
        now.groups = groups;
        build();
      },
      checked: taking("checked"),
      partly: taking("partly"),
      dark: setTheme,
    },
  };
}
