// The pointer on a density: the line of what is seen, or of the answer, can be taken and moved, a value shown otherwise.

import { localPosition } from "../../widgets/js/brush.js";
import { NEAR } from "./seen_point.js";

/** @import { Backpressure } from "../../widgets/js/backpressure.js" */
/** @import { DensityPlot } from "./types.js" */

/**
 * Gives a function that gives the drag up.
 * @param {DensityPlot} plot
 * @param {Backpressure} messages
 * @returns {() => boolean} whether there was a drag to give up
 */
export function dragValue(plot, messages) {
  const { canvas, panel } = plot;
  let isHolding = false;
  let hasMoved = false;
  /** @param {PointerEvent} event */
  const isNear = event => {
    const scalar = plot.scene().scalars[panel.name];
    const line = plot.scales.x(scalar.seen ? scalar.value : scalar.median);
    return Math.abs(localPosition(plot, event)[0] - line) <= NEAR;
  };
  /** @type {(event: PointerEvent, phase: string) => object} */
  const edit = (event, phase) => {
    const [x] = localPosition(plot, event);
    const [low, high] = panel.edges;
    return { act: "edit", name: panel.name, value: Math.min(Math.max(plot.scales.x.invert(x), low), high), phase };
  };
  const drop = () => {
    isHolding = hasMoved = false;
    plot.setDragging(false);
  };
  const cancel = () => {
    if (!isHolding) return false;
    if (hasMoved) messages.now({ act: "cancel" });
    drop();
    return true;
  };
  canvas.addEventListener("pointerdown", event => {
    if (event.button !== 0 || !isNear(event)) return;
    isHolding = true;
    hasMoved = false;
    canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener("pointermove", event => {
    if (!isHolding) {
      canvas.style.cursor = isNear(event) ? "ew-resize" : "default";
      return;
    }
    hasMoved = true;
    plot.setDragging(true);
    messages.newest(edit(event, "move"));
  });
  canvas.addEventListener("pointerup", event => {
    if (isHolding && hasMoved) messages.now(edit(event, "end"));
    drop();
  });
  canvas.addEventListener("pointercancel", cancel);
  return cancel;
}
