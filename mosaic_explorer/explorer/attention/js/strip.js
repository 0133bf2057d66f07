// One modality that is seen: bars over its axis, attention above the line, what hiding does below.

import { element } from "../../widgets/js/dom.js";
import { short } from "../../widgets/js/numbers.js";
import { logTicks, roundTicks, scale } from "../../widgets/js/scales.js";

const TICKS_WIDTH = 360; // px, that an axis has about

/**
 * @typedef {object} Token
 * @property {number} key
 * @property {string} label
 * @property {number} from along the axis
 * @property {number} to
 * @property {number} moved by how much the answer moves without it; NaN where the galaxy has nothing there
 * @property {string} words
 * @typedef {object} Strip
 * @property {string} name
 * @property {string} axis
 * @property {[number, number]} ends
 * @property {boolean} log
 * @property {Token[]} tokens
 * @property {Token[]} bands within tokens
 */

/**
 * One modality: bars over its axis.
 * @param {Strip} strip
 * @param {number[]} weights by token
 * @param {number} longest weight
 * @param {number} furthest move
 * @param {string} meaning of a token
 * @param {(message: object) => void} send
 */
export function stripView(strip, weights, longest, furthest, meaning, send) {
  const [low, high] = strip.ends;
  const x = scale(low, high, 0, 100, strip.log);
  /** @type {(token: Token, kind: "token" | "band") => HTMLElement} */
  const bar = (token, kind) => {
    const [from, to] = [token.from, token.to].map(end => Math.min(Math.max(x(end), 0), 100));
    const weight = kind === "token" ? weights[token.key] : Number.NaN;
    const said = [Number.isFinite(weight) && `attention ${percent(weight)}`, token.words || "this galaxy has nothing there"];
    const label = `${token.label}: ${said.filter(Boolean).join("; ")}`;
    const made = element("button", {
      type: "button",
      class: kind,
      title: `${label}. A click hides it.`,
      "aria-label": `hide ${label}`,
      "data-key": `${kind} ${token.key}`,
      style: `left: ${from}%; width: ${Math.max(to - from, 0.6)}%`,
    });
    if (Number.isFinite(weight)) made.append(element("i", { class: "attended", style: `height: ${part(weight, longest)}%` }));
    if (Number.isFinite(token.moved))
      made.append(
        element("i", { class: "moved", style: `height: ${(kind === "band" ? 2 : 1) * part(token.moved, furthest)}%` }),
      );
    made.addEventListener("click", () => send({ hide: kind, key: token.key }));
    return made;
  };
  const plot = element(
    "div",
    { class: "plot" },
    ...strip.tokens.map(token => bar(token, "token")),
    ...strip.bands.map(token => bar(token, "band")),
  );
  const ticks = strip.axis ? (strip.log ? logTicks(low, high, TICKS_WIDTH) : roundTicks(low, high, 6)) : [];
  const names = strip.axis
    ? ticks.map(tick =>
        element("span", { class: x(tick) > 93 ? "last" : x(tick) < 7 ? "first" : "", style: `left: ${x(tick)}%` }, short(tick)),
      )
    : strip.tokens.map(token => element("span", { style: `left: ${x((token.from + token.to) / 2)}%` }, token.label));
  const bands = strip.bands.map(token =>
    element("span", { style: `left: ${x((token.from + token.to) / 2)}%` }, token.label.split(" ").at(-1) ?? ""),
  );
  return element(
    "section",
    { class: strip.axis ? "" : "scalars", "aria-label": strip.name },
    element(
      "h3",
      {},
      strip.name,
      element("small", { title: meaning }, bands.length ? "these bands are one token" : strip.axis),
    ),
    plot,
    element("div", { class: "ticks", "aria-hidden": "true" }, ...(bands.length ? bands : names)),
  );
}

/** Half of the plot is above its line. @type {(value: number, most: number) => number} */
const part = (value, most) => (50 * Math.max(value, 0)) / most;

/** @param {number} share */
export const percent = share => `${Number((100 * share).toPrecision(2))}%`;
