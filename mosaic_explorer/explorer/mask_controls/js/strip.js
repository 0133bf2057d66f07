// A modality's axis as a strip: what of it is seen and what is hidden; it takes spans as the plots do.

import { createBackpressure } from "../../widgets/js/backpressure.js";
import { brush } from "../../widgets/js/brush.js";
import { answersItself } from "../../widgets/js/by_itself.js";
import { element, setColours } from "../../widgets/js/dom.js";
import { walkByKeys } from "../../widgets/js/keyboard.js";
import { short } from "../../widgets/js/numbers.js";
import { scale } from "../../widgets/js/scales.js";

/** @import { Box, Brushed, CreateView } from "../../widgets/js/types.js" */

/**
 * @typedef {object} StripData
 * @property {{ key: string, label: string, ends: [number, number], log: boolean, unit: string, keys: string }} spec
 * @property {[number, number][]} seen spans
 * @property {string} words what is hidden
 * @property {number} answered how many messages have been heard
 * @property {Record<"light" | "dark", Record<string, string>>} colours
 * @property {boolean} dark
 */

/** @type {CreateView<StripData>} */
export function createView(data, host) {
  const { spec } = data;
  const messages = createBackpressure(message => {
    if (!answersItself(root, message, () => messages.acknowledge())) host.send(message);
  });
  const track = element("div", { class: "track", tabindex: 0, role: "application", "aria-roledescription": "span" });
  const box = element("div", { class: "box" });
  const words = element("div", { class: "words" });
  const tip = element("div", { class: "tip" });
  const live = element("div", { class: "unseen", role: "status", "aria-live": "polite" });
  const root = element("div", { class: "span-strip" }, words, element("div", { class: "shell" }, track, tip), live);
  let seen = data.seen;

  /** @type {(coordinate: number) => number} from 0 to 1 */
  const part = coordinate => scale(spec.ends[0], spec.ends[1], 0, 1, spec.log)(coordinate);
  const redraw = () => {
    const spans = seen.map(([from, to]) => {
      const [left, right] = [part(from), part(to)].map(x => 100 * Math.min(Math.max(x, 0), 1));
      return element("i", { class: "seen", style: `left: ${left.toFixed(2)}%; width: ${(right - left).toFixed(2)}%` });
    });
    track.replaceChildren(...spans, box);
  };
  /** @type {Brushed} */
  const strip = {
    key: spec.key,
    canvas: track,
    scales: {
      get frame() {
        return /** @type {Box} */ ({ left: 0, right: track.clientWidth, top: 0, bottom: track.clientHeight });
      },
      back: pixel => scale(spec.ends[0], spec.ends[1], 0, track.clientWidth, spec.log).invert(pixel),
    },
    markSpan(from, to = 0) {
      box.style.display = from === null ? "none" : "block";
      if (from !== null) Object.assign(box.style, { left: `${Math.min(from, to)}px`, width: `${Math.abs(to - from)}px` });
    },
    readAt(x, _y, aloud = false) {
      tip.style.display = x === null ? "none" : "block";
      if (x === null) return;
      const at = strip.scales.back(Math.min(Math.max(x, 0), track.clientWidth));
      const isSeen = seen.some(([from, to]) => at >= from && at < to);
      tip.textContent = `${short(Number(at.toPrecision(3)))} ${spec.unit}, ${isSeen ? "seen" : "hidden"}`;
      const right = x > track.clientWidth / 2;
      Object.assign(
        tip.style,
        right ? { left: "auto", right: `${track.clientWidth - x}px` } : { left: `${x}px`, right: "auto" },
      );
      if (aloud) live.textContent = tip.textContent;
    },
    setDragging() {},
    redraw,
  };
  const cancel = brush(strip, messages);
  walkByKeys(strip, messages);
  /** @param {KeyboardEvent} event */
  const giveUp = event => {
    if (event.key === "Escape" && cancel()) event.stopPropagation();
  };
  window.addEventListener("keydown", giveUp, true);

  const changes = {
    /** @param {StripData["seen"]} spans */
    seen(spans) {
      seen = spans;
      redraw();
    },
    /** @param {string} text */
    words(text) {
      words.textContent = text;
      track.setAttribute("aria-label", `${text}. ${spec.keys}`);
    },
    answered: () => messages.acknowledge(),
    /** @param {boolean} dark */
    dark(dark) {
      setColours(root, data.colours[dark ? "dark" : "light"]);
    },
  };
  changes.seen(data.seen);
  changes.words(data.words);
  changes.dark(data.dark);
  return {
    element: root,
    changes,
    destroy() {
      messages.stop();
      window.removeEventListener("keydown", giveUp, true);
    },
  };
}
