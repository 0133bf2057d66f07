// The keyboard on an axis: arrows walk along the axis, with Shift they mark a span, Enter hides or shows it,
// Delete shows the hidden span there.

/** @import { Backpressure } from "./backpressure.js" */
/** @import { Brushed } from "./types.js" */

const STEPS = 100; // of an arrow, from end to end

/**
 * @param {Brushed} plot
 * @param {Backpressure} messages
 * @param {(x: number) => object | null} pressAt the point there that Enter hides or shows, where no span is marked
 */
export function walkByKeys(plot, messages, pressAt = () => null) {
  const { canvas, key } = plot;
  /** @type {number | null} */
  let at = null; // px
  /** @type {number | null} */
  let anchor = null; // px, where a marked span began
  /** @type {(from: number, to: number, phase: string) => object} */
  const span = (from, to, phase) => {
    const [low, high] = [from, to].map(plot.scales.back).sort((a, b) => a - b);
    return { act: "drag", panel: key, from: low, to: high, show: false, phase };
  };
  /** @param {object} message */
  const finish = message => {
    messages.now(message);
    anchor = null;
    plot.setDragging(false);
    plot.markSpan(null);
  };
  /** @param {KeyboardEvent} event */
  const walk = (event, /** @type {number} */ step) => {
    const { frame } = plot.scales;
    const before = at ?? (frame.left + frame.right) / 2;
    if (event.shiftKey) anchor ??= before;
    else if (anchor !== null) finish({ act: "cancel" });
    at = Math.min(Math.max(before + step, frame.left), frame.right);
    if (anchor !== null) {
      plot.setDragging(true);
      plot.markSpan(anchor, at);
      messages.newest(span(anchor, at, "move"));
    }
    plot.readAt(at, null, true);
  };
  canvas.addEventListener("keydown", event => {
    const { frame } = plot.scales;
    const step = (frame.right - frame.left) / STEPS;
    /** @type {Record<string, number>} */
    const moves = {
      ArrowLeft: -step,
      ArrowRight: step,
      PageUp: -10 * step,
      PageDown: 10 * step,
      Home: -Infinity,
      End: Infinity,
    };
    if (event.key in moves) walk(event, moves[event.key]);
    else if ((event.key === "Enter" || event.key === " ") && anchor !== null && at !== null) finish(span(anchor, at, "end"));
    else if (event.key === "Enter" && at !== null && pressAt(at)) messages.now({ act: "toggle", panel: key, ...pressAt(at) });
    else if (event.key === "Delete" && at !== null) messages.now({ act: "tap", panel: key, at: plot.scales.back(at) });
    else if (event.key === "Escape" && anchor !== null) finish({ act: "cancel" });
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  canvas.addEventListener("blur", () => {
    if (anchor !== null) finish({ act: "cancel" });
    at = null;
    plot.readAt(null);
  });
}
