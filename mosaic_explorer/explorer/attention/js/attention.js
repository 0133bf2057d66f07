// What an answer hangs on: along each modality's axis, attention to a token above the line, what hiding it does below; a click
// hides it.

import { element, setColours } from "../../widgets/js/dom.js";
import { moreButton } from "../../widgets/js/figure.js";
import { percent, stripView } from "./strip.js";

/** @import { CreateView } from "../../widgets/js/types.js" */
/** @import { Strip } from "./strip.js" */

/**
 * @typedef {{ block: string, head: string, words: string, weights: number[], agreement: string }} Way of attention
 * @typedef {object} Content
 * @property {string} question
 * @property {string} how it answers
 * @property {string} about what is drawn
 * @property {string} instead why there is nothing, or ""
 * @property {boolean} waiting
 * @property {string} unit of the answer's moves
 * @property {Strip[]} strips
 * @property {Way[]} ways
 * @property {string} rest
 * @property {{ token: string, rollout: string, hidden: string }} meanings
 * @property {string} panel
 * @property {Record<string, string>} colours
 */

const TITLE = "What an answer hangs on";

/** @type {CreateView<{ content: Content }>} */
export function createView(data, host) {
  let content = data.content;
  let block = "rollout";
  let head = "";
  const heading = element("h2");
  const how = element("p", {});
  const about = element("p", { class: "about" });
  const instead = element("p", { role: "status" });
  const blocks = element("div", { class: "by", role: "group", "aria-label": "attention" });
  const heads = element("div", { class: "by", role: "group", "aria-label": "heads" });
  const words = element("p", { class: "agreement", role: "status", "aria-live": "polite" });
  const key = element("div", { class: "key" });
  const strips = element("div", { class: "strips" });
  const rest = element("p", { class: "soft" });
  const parts = [how, about, blocks, heads, key, strips, words, rest];
  const top = element("div", { class: "head" }, heading, moreButton(data.content.panel, TITLE));
  const root = element("div", { class: "attention" }, top, instead, ...parts);

  const way = () =>
    content.ways.find(one => one.block === block && one.head === head) ?? content.ways.find(one => one.block === block);

  /** @type {(label: string, isPressed: boolean, press: () => void, title?: string) => HTMLElement} */
  const button = (label, isPressed, press, title = "") => {
    const made = element("button", { type: "button", "aria-pressed": String(isPressed), title }, label);
    made.addEventListener("click", () => {
      press();
      draw(content);
    });
    return made;
  };
  function drawChoices() {
    const names = [...new Set(content.ways.map(one => one.block))];
    if (!names.includes(block)) [block, head] = [names[0] ?? "rollout", ""];
    const some = content.ways.filter(one => one.block === block && one.head);
    if (!some.some(one => one.head === head)) head = some[0]?.head ?? "";
    keepingFocus(blocks, () =>
      blocks.replaceChildren(
        ...names.map(name =>
          button(
            name === "rollout" ? "rolled out" : name,
            name === block,
            () => {
              block = name;
            },
            name === "rollout" ? content.meanings.rollout : "",
          ),
        ),
      ),
    );
    keepingFocus(heads, () =>
      heads.replaceChildren(
        ...some.map(one =>
          button(one.head, one.head === head, () => {
            head = one.head;
          }),
        ),
      ),
    );
    heads.hidden = !some.length;
  }

  /** @param {Content} newest */
  const draw = newest => {
    content = newest;
    setColours(root, content.colours);
    heading.textContent = content.question;
    how.textContent = content.how;
    about.textContent = content.about;
    instead.textContent = content.instead;
    for (const part of parts) part.hidden = !content.strips.length;
    if (content.strips.length) drawChoices();
    const now = way();
    const weights = now?.weights ?? [];
    const longest = Math.max(...weights, 1e-9);
    const tokens = content.strips.flatMap(strip => [...strip.tokens, ...strip.bands]);
    const furthest = Math.max(...tokens.map(one => one.moved).filter(Number.isFinite), 1e-9);
    key.replaceChildren(
      mark("attended", `attention ${now?.words ?? ""}; longest ${percent(longest)}`, content.meanings.rollout),
      mark("moved", `the answer moves if it is hidden; longest ${moves(furthest)}`, content.meanings.hidden),
    );
    keepingFocus(strips, () =>
      strips.replaceChildren(
        ...content.strips.map(strip => stripView(strip, weights, longest, furthest, content.meanings.token, host.send)),
      ),
    );
    words.textContent = now?.agreement ?? "";
    rest.textContent = block === "rollout" ? content.rest : "";
    root.setAttribute("aria-busy", String(content.waiting));
  };
  /** @param {number} value */
  const moves = value => `${Number(value.toPrecision(2))}${content.unit ? ` ${content.unit}` : ""}`;

  draw(content);
  return { element: root, changes: { content: draw } };
}

/** @type {(kind: string, text: string, title: string) => HTMLElement} */
const mark = (kind, text, title) => element("span", { title }, element("i", { class: kind }), text);

/**
 * Make the children of an element anew, and give the keyboard's focus back to the one in the place of that which had it.
 * @param {HTMLElement} part
 * @param {() => void} make
 */
function keepingFocus(part, make) {
  const focus = /** @type {ShadowRoot | Document} */ (part.getRootNode()).activeElement;
  const at = [...part.querySelectorAll("button")].indexOf(/** @type {HTMLButtonElement} */ (focus));
  make();
  if (at >= 0) part.querySelectorAll("button")[at]?.focus();
}
