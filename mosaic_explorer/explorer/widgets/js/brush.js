// The pointer on an axis: it marks a span, moves a point that can be taken, reads values where it rests.

/** @import { Backpressure } from "./backpressure.js" */
/** @import { Brushed } from "./types.js" */

const STILL = 4; // px before a press is a drag

/**
 * Where a pointer is on a plot, in the pixels that its scales count.
 * @param {{ canvas: HTMLElement, zoom?: number }} plot
 * @param {{ clientX: number, clientY: number }} event
 * @returns {[x: number, y: number]}
 */
export function localPosition({ canvas, zoom = 1 }, event) {
  const box = canvas.getBoundingClientRect();
  return [(event.clientX - box.left) / zoom, (event.clientY - box.top) / zoom];
}

/**
 * Drags of spans and of points that can be taken; double clicks. Gives a function that gives the drag up.
 * @param {Brushed} plot
 * @param {Backpressure} messages
 * @param {(x: number, y: number) => string | null} pointAt the name of the point there that can be dragged to another value
 * @param {(x: number, y: number) => object | null} pressAt what is there that a press without a drag hides or shows
 * @returns {() => boolean} whether there was a drag to give up
 */
export function brush(plot, messages, pointAt = () => null, pressAt = () => null) {
  const { canvas, key } = plot;
  /** @type {{ x: number, y: number, name: string | null, show: boolean, hasMoved: boolean } | null} */
  let grip = null;
  /** @param {number} x */
  const inside = x => Math.min(Math.max(x, plot.scales.frame.left), plot.scales.frame.right);
  /** @type {(event: PointerEvent, start: NonNullable<typeof grip>, phase: string) => object} */
  const dragMessage = (event, start, phase) => {
    const [x, y] = localPosition(plot, event);
    if (start.name) return { act: "edit", name: start.name, value: plot.scales.y?.invert(y), phase };
    const [from, to] = [start.x, x].map(end => plot.scales.back(inside(end))).sort((a, b) => a - b);
    return { act: "drag", panel: key, from, to, show: start.show, phase };
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
    const [x, y] = localPosition(plot, event);
    const { frame } = plot.scales;
    if (event.button !== 0 || x < frame.left || x > frame.right) return;
    grip = { x, y, name: pointAt(x, y), show: event.shiftKey, hasMoved: false };
    canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener("pointermove", event => {
    const [x, y] = localPosition(plot, event);
    if (!grip) {
      canvas.style.cursor = pointAt(x, y) ? "ns-resize" : pressAt(x, y) ? "pointer" : "crosshair";
      plot.readAt(x, y);
      return;
    }
    if (!grip.hasMoved && Math.hypot(x - grip.x, y - grip.y) < STILL) return;
    grip.hasMoved = true;
    plot.setDragging(true, grip.name !== null);
    if (!grip.name) plot.markSpan(inside(grip.x), inside(x));
    plot.readAt(grip.name ? grip.x : x, y);
    messages.newest(dragMessage(event, grip, "move"));
  });
  canvas.addEventListener("pointerup", event => {
    const pressed = grip && !grip.hasMoved && pressAt(...localPosition(plot, event));
    if (grip?.hasMoved) messages.now(dragMessage(event, grip, "end"));
    else if (pressed) messages.now({ act: "toggle", panel: key, ...pressed });
    drop();
  });
  // a finger on a point takes it, elsewhere it scrolls the page up and down: the browser has to know before it moves
  canvas.addEventListener(
    "touchstart",
    event => {
      const touch = event.touches[0];
      if (event.touches.length === 1 && pointAt(...localPosition(plot, touch))) event.preventDefault();
    },
    { passive: false },
  );
  canvas.addEventListener("pointercancel", cancel);
  canvas.addEventListener("pointerleave", () => {
    if (!grip) plot.readAt(null);
  });
  canvas.addEventListener("dblclick", event => {
    const [x] = localPosition(plot, event);
    messages.now({ act: "tap", panel: key, at: plot.scales.back(x) });
  });
  return cancel;
}
