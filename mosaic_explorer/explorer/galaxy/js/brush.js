// The pointer on a plot of vectors: it marks a span, moves a point that the model is shown, reads values where it rests.

import { seenValue } from "./vector_drawing.js";

/** @import { Backpressure } from "../../widgets/js/backpressure.js" */
/** @import { VectorPlot } from "./types.js" */

export const NEAR = 11; // px around a point that count as on it
const STILL = 4; // px before a press is a drag

/**
 * Where a pointer is within a canvas [CSS px].
 * @param {HTMLCanvasElement} canvas
 * @param {MouseEvent} event
 */
export function localPosition(canvas, event) {
  const box = canvas.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
}

/**
 * Drags of spans and of the points that the model is shown; double clicks. Gives a function that gives the drag up.
 * @param {VectorPlot} plot
 * @param {Backpressure} messages
 * @returns {() => boolean} whether there was a drag to give up
 */
export function brush(plot, messages) {
  const { canvas, panel } = plot;
  /** @type {{ x: number, y: number, name: string | null, show: boolean, hasMoved: boolean } | null} */
  let grip = null;
  /** @param {number} x */
  const inside = x => Math.min(Math.max(x, plot.scales.frame.left), plot.scales.frame.right);
  /** @type {(event: PointerEvent, start: NonNullable<typeof grip>, phase: string) => object} */
  const dragMessage = (event, start, phase) => {
    const [x, y] = localPosition(canvas, event);
    if (start.name) return { act: "edit", name: start.name, value: plot.scales.y.invert(y), phase };
    const [from, to] = [start.x, x].map(end => plot.scales.back(inside(end))).sort((a, b) => a - b);
    return { act: "drag", panel: panel.key, from, to, show: start.show, phase };
  };
  const drop = () => {
    grip = null;
    plot.setDragging(false);
    plot.markSpan(null);
  };
  const cancel = () => {
    if (!grip) return false;
    if (grip.hasMoved) messages.now({ act: "cancel" });
    drop();
    plot.redraw();
    return true;
  };
  canvas.addEventListener("pointerdown", event => {
    const [x, y] = localPosition(canvas, event);
    const { frame } = plot.scales;
    if (event.button !== 0 || x < frame.left || x > frame.right) return;
    grip = { x, y, name: seenPoint(plot, x, y), show: event.shiftKey, hasMoved: false };
    canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener("pointermove", event => {
    const [x, y] = localPosition(canvas, event);
    if (!grip) {
      canvas.style.cursor = seenPoint(plot, x, y) ? "ns-resize" : "crosshair";
      plot.readAt(x, y);
      return;
    }
    if (!grip.hasMoved && Math.hypot(x - grip.x, y - grip.y) < STILL) return;
    grip.hasMoved = true;
    plot.setDragging(true);
    if (!grip.name) plot.markSpan(inside(grip.x), inside(x));
    plot.readAt(grip.name ? grip.x : x, y);
    messages.newest(dragMessage(event, grip, "move"));
  });
  canvas.addEventListener("pointerup", event => {
    if (grip?.hasMoved) messages.now(dragMessage(event, grip, "end"));
    drop();
  });
  canvas.addEventListener("pointercancel", cancel);
  canvas.addEventListener("pointerleave", () => {
    if (!grip) plot.readAt(null);
  });
  canvas.addEventListener("dblclick", event => {
    const [x] = localPosition(canvas, event);
    messages.now({ act: "tap", panel: panel.key, at: plot.scales.back(x) });
  });
  return cancel;
}

/**
 * The name of the seen point under the pointer, which can be dragged to another value; null if there is none.
 * @param {VectorPlot} plot
 * @param {number} x
 * @param {number} y
 */
export function seenPoint(plot, x, y) {
  for (const row of plot.panel.rows) {
    if (!row.dots) continue;
    const columns = plot.scene().columns[row.name];
    for (let i = 0; i < row.names.length; i++) {
      const value = seenValue(columns, i);
      if (Math.hypot(plot.scales.at(row.axis[i]) - x, plot.scales.y(value) - y) < NEAR) return row.names[i];
    }
  }
  return null;
}
