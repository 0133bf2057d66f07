// How much of all points is looked at: moved by dragging, zoomed by the wheel, both by keys; a press that stays is a click.

/** @import { Box } from "./types.js" */
/** @import { Viewport } from "./points.js" */

const STILL = 4; // px before a press is a drag
const MOST_ZOOM = 60;
/** What keys do: how much larger, how far to move. @type {Record<string, [zoom: number, x: number, y: number]>} */
const KEYS = {
  "+": [1.3, 0, 0],
  "=": [1.3, 0, 0],
  "-": [1 / 1.3, 0, 0],
  ArrowLeft: [1, -0.1, 0],
  ArrowRight: [1, 0.1, 0],
  ArrowUp: [1, 0, 0.1],
  ArrowDown: [1, 0, -0.1],
  0: [0, 0, 0],
};

/**
 * Hands on a canvas of points.
 * @typedef {object} Hands
 * @property {HTMLCanvasElement} canvas
 * @property {boolean} isZoomable else hands only read and click
 * @property {() => Box} frame of the points, of those of now where there are two maps
 * @property {(event: MouseEvent) => number} apart how far left of those of now [px] the map under the pointer is
 * @property {() => void} redraw what is looked at is another part
 * @property {(event: PointerEvent) => void} click
 * @property {(event: PointerEvent) => void} read the pointer rests or goes
 */

/**
 * @param {Hands} hands
 * @returns {Viewport} what is looked at now
 */
export function createViewport({ canvas, isZoomable, frame, apart, redraw, click, read }) {
  /** @type {Viewport} */
  const viewport = { zoom: 1, x: 0, y: 0 };
  /** @type {{ x: number, y: number, from: Viewport, hasMoved: boolean } | null} */
  let grip = null;
  /** @type {(zoom: number, x: number, y: number) => void} */
  function look(zoom, x, y) {
    Object.assign(viewport, { zoom: Math.min(Math.max(zoom, 1), MOST_ZOOM), x, y });
    if (viewport.zoom === 1) Object.assign(viewport, { x: 0, y: 0 });
    redraw();
  }
  canvas.addEventListener("pointerdown", event => {
    grip = { x: event.clientX, y: event.clientY, from: { ...viewport }, hasMoved: false };
    if (isZoomable) canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener("pointermove", event => {
    if (!grip || !isZoomable) return read(event);
    const { left, right, top, bottom } = frame();
    const [dx, dy] = [event.clientX - grip.x, event.clientY - grip.y];
    grip.hasMoved ||= Math.hypot(dx, dy) > STILL;
    if (!grip.hasMoved) return;
    const [along, down] = [dx / (right - left) / viewport.zoom, dy / (bottom - top) / viewport.zoom];
    look(viewport.zoom, grip.from.x - along, grip.from.y + down);
  });
  canvas.addEventListener("pointerup", event => {
    const isClick = grip && !grip.hasMoved;
    grip = null;
    if (isClick) click(event);
  });
  if (!isZoomable) return viewport;

  /** @param {WheelEvent} event */
  const zoomAtPointer = event => {
    event.preventDefault();
    const { left, right, top, bottom } = frame();
    const box = canvas.getBoundingClientRect();
    const zoom = Math.min(Math.max(viewport.zoom * Math.exp(-event.deltaY / 400), 1), MOST_ZOOM);
    const u = (event.clientX - box.left + apart(event) - left) / (right - left) - 0.5;
    const v = 0.5 - (event.clientY - box.top - top) / (bottom - top);
    const shift = 1 / viewport.zoom - 1 / zoom; // the point under it stays
    look(zoom, viewport.x + u * shift, viewport.y + v * shift);
  };
  canvas.addEventListener("wheel", zoomAtPointer, { passive: false });
  canvas.addEventListener("dblclick", () => look(1, 0, 0));
  canvas.addEventListener("keydown", event => {
    if (!(event.key in KEYS)) return;
    const [zoom, x, y] = KEYS[event.key];
    look(viewport.zoom * zoom, viewport.x + x / viewport.zoom, viewport.y + y / viewport.zoom);
    event.preventDefault();
    event.stopPropagation();
  });
  return viewport;
}
