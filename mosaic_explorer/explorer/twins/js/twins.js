// Galaxies like the one that is open: strips of cards, each with small curves of both; a click opens that galaxy.

import { element, setColours } from "../../widgets/js/dom.js";
import { moreButton } from "../../widgets/js/figure.js";
import { cardButton, keyed } from "../../widgets/js/small_curves.js";

/** @import { Card } from "../../widgets/js/small_curves.js" */
/** @import { CreateView } from "../../widgets/js/types.js" */

/**
 * @typedef {object} Content
 * @property {string} words how many are alike, and how they differ
 * @property {string} instead why there is nothing, or ""
 * @property {{ title: string, none: string, cards: Card[] }[]} strips
 * @property {boolean} waiting
 * @property {string} panel
 * @property {[points: number, height: number]} size of the curves
 * @property {Record<string, string>} colours
 */

/** @type {CreateView<{ content: Content }>} */
export function createView(data, host) {
  const root = element("div", { class: "twins" });
  const words = element("p", { class: "words", "aria-live": "polite" });
  const key = element("div", { class: "key" });
  const strips = element("div", { class: "strips" });
  key.append(keyed("own", "this galaxy"), keyed("other seen", "the other, seen"), keyed("other", "the other, hidden"));
  const head = element("div", { class: "head" }, words, moreButton(data.content.panel, "Galaxies like this one"));
  root.append(head, key, strips);

  /** @param {Content} content */
  const draw = content => {
    setColours(root, content.colours);
    words.textContent = content.instead || content.words;
    root.setAttribute("aria-busy", String(content.waiting));
    key.hidden = !content.strips.some(strip => strip.cards.length);
    const focus = /** @type {HTMLElement | null} */ (/** @type {ShadowRoot | Document} */ (root.getRootNode()).activeElement);
    const focused = focus && strips.contains(focus) ? focus.dataset.row : undefined;
    strips.replaceChildren(
      ...content.strips
        .filter(strip => strip.cards.length || strip.none)
        .map(strip =>
          element(
            "section",
            {},
            element("h3", {}, strip.title),
            ...(strip.none ? [element("p", {}, strip.none)] : []),
            element(
              "div",
              { class: "cards" },
              ...strip.cards.map(card => cardButton(card, content.size[1], row => host.send({ row }))),
            ),
          ),
        ),
    );
    if (focused) /** @type {HTMLElement | null} */ (strips.querySelector(`[data-row="${focused}"]`))?.focus();
  };
  draw(data.content);
  return { element: root, changes: { content: draw } };
}
