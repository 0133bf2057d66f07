// What is asked of states: the target, the end at which galaxies are rare, whether a head is learned.

import { element } from "../../widgets/js/dom.js";

/**
 * @typedef {object} Choices
 * @property {{ title: string, items: { key: string, label: string }[] }[]} targets
 * @property {string} target
 * @property {string} end
 * @property {boolean} is_class a class is the rare kind itself
 * @property {boolean} head
 */

const ENDS = { highest: "highest 1%", lowest: "lowest 1%" };

/** @param {(message: object) => void} send */
export function choicesView(send) {
  const target = element("select", { "data-key": "target", "aria-label": "what the states are asked for" });
  target.addEventListener("change", () => send({ target: target.value }));
  const ends = element("div", { class: "by", role: "group", "aria-label": "the rare kind" });
  for (const [end, text] of Object.entries(ENDS)) {
    const button = element("button", { type: "button", "data-key": end }, text);
    button.addEventListener("click", () => send({ end }));
    ends.append(button);
  }
  const box = element("input", { type: "checkbox", "data-key": "head" });
  box.addEventListener("change", () => send({ head: box.checked }));
  const head = element(
    "label",
    { class: "learn" },
    box,
    "with a contrastive head, which learns from half of the galaxies: seconds",
  );
  let listed = "";
  return {
    targets: element("label", { class: "target" }, "ask for", target),
    ends,
    head,
    /** @param {Choices} choices */
    show(choices) {
      const list = JSON.stringify(choices.targets);
      if (list !== listed) {
        listed = list;
        target.replaceChildren(
          ...choices.targets.map(({ title, items }) =>
            element("optgroup", { label: title }, ...items.map(({ key, label }) => element("option", { value: key }, label))),
          ),
        );
      }
      target.value = choices.target;
      ends.hidden = choices.is_class;
      for (const button of ends.querySelectorAll("button"))
        button.setAttribute("aria-pressed", String(button.dataset.key === choices.end));
      box.checked = choices.head;
    },
  };
}
