// How a galaxy's parts agree, in a plot's heading: the sign of what is drawn of it, one sentence, what that means.

import { element } from "../../widgets/js/dom.js";

const SIGN =
  '<i title="the spectrum through the filters"><svg viewBox="0 0 26 12" aria-hidden="true"><path d="M1 6H7M19 6H25" stroke-dasharray="1.5 3"/><path d="M8 6H18"/></svg></i>';

/**
 * The room for it stays when there is nothing to say, so that nothing moves.
 * @param {string} meaning
 */
export function createAgreement(meaning) {
  const text = element("span");
  const words = element("span", { class: "agreement" }, text);
  words.insertAdjacentHTML("afterbegin", SIGN);
  const name = "about: do the parts agree?";
  const button = element("button", { type: "button", class: "about", popovertarget: "agreement", "aria-label": name }, "(?)");
  const note = element("div", { id: "agreement", popover: "auto", role: "note", "aria-label": name }, meaning);
  const elements = [words, button, note];
  return {
    elements,
    /** @param {string} sentence "" for nothing */
    say(sentence) {
      text.textContent = sentence;
      words.title = sentence; // a narrow heading cuts it short
      for (const part of [words, button]) part.classList.toggle("is-silent", !sentence);
    },
  };
}
