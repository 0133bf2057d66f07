// Drawing around points: by mouse or finger where the lasso is chosen, by mouse with Shift anywhere; with Alt or Ctrl, too, and
// by keyboard, as a box.

import { localPosition } from "./brush.js";
import { rectangle } from "./polygon.js";

/** @import { Box } from "./types.js" */
/** @import { Spot } from "./polygon.js" */

const STILL = 4; // px before a press is a lasso
const FINE = 2; // px between two corners of one
const STEP = 0.02; // of the frame that an arrow key moves
const SVG = "http://www.w3.org/2000/svg";
/** @type {Record<string, Spot>} */
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * @param {object} plot
 * @param {HTMLCanvasElement} plot.canvas
 * @param {HTMLElement} plot.shell what holds the canvas
 * @param {() => Box} plot.frame
 * @param {() => string} plot.colour
 * @param {() => boolean} plot.isChosen whether a press without Shift begins one
 * @param {(outline: Spot[]) => void} plot.take
 * @param {(event: PointerEvent) => void} plot.click a press that was none
 * @param {() => void} plot.leave Escape, with nothing to give up
 * @param {(outline: Spot[] | null) => void} plot.tell how things stand, for who cannot see it; null when given up
 */
export function lasso({ canvas, shell, frame, colour, isChosen, take, click, leave, tell }) {
  const path = document.createElementNS(SVG, "path");
  const overlay = document.createElementNS(SVG, "svg");
  overlay.setAttribute("class", "lasso");
  overlay.setAttribute("aria-hidden", "true");
  overlay.append(path);
  shell.append(overlay);
  /** @type {{ outline: Spot[], hasMoved: boolean, id: number } | null} */
  let grip = null;
  /** @type {{ at: Spot, from: Spot | null } | null} */
  let cursor = null; // the keyboard's

  /** @type {(event: PointerEvent) => Spot} */
  const spotOf = event => {
    const { left, right, top, bottom } = frame();
    const [x, y] = localPosition({ canvas }, event);
    return [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)];
  };
  /** @type {(outline: Spot[], isClosed?: boolean) => void} */
  const draw = (outline, isClosed = true) => {
    const line = outline.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L");
    path.setAttribute("d", line && `M${line}${isClosed ? "Z" : ""}`);
    path.setAttribute("stroke", colour());
    path.setAttribute("fill", isClosed ? colour() : "none");
  };
  const drop = () => {
    const had = grip !== null || cursor !== null;
    [grip, cursor] = [null, null];
    draw([]);
    return had;
  };

  // -- by mouse and finger ---------------------------------------------------------------------------------------------------
  canvas.addEventListener("pointerdown", event => {
    if (event.button !== 0 || !(event.shiftKey || isChosen())) return;
    drop();
    grip = { outline: [spotOf(event)], hasMoved: false, id: event.pointerId };
    canvas.setPointerCapture(event.pointerId);
    event.stopImmediatePropagation();
  });
  canvas.addEventListener("pointermove", event => {
    if (!grip || event.pointerId !== grip.id) return;
    const spot = spotOf(event);
    const [x, y] = /** @type {Spot} */ (grip.outline.at(-1));
    grip.hasMoved ||= Math.hypot(spot[0] - grip.outline[0][0], spot[1] - grip.outline[0][1]) > STILL;
    if (Math.hypot(spot[0] - x, spot[1] - y) >= FINE) grip.outline.push(spot);
    if (grip.hasMoved) draw(isBox(event) ? rectangle(grip.outline[0], spot) : grip.outline);
    event.stopImmediatePropagation();
  });
  canvas.addEventListener("pointerup", event => {
    if (!grip || event.pointerId !== grip.id) return;
    const { outline, hasMoved } = grip;
    drop();
    if (hasMoved && isBox(event)) take(rectangle(outline[0], spotOf(event)));
    else if (hasMoved && outline.length > 2) take(outline);
    else if (!hasMoved) click(event);
    event.stopImmediatePropagation();
  });
  canvas.addEventListener("pointercancel", drop);

  // -- by keyboard -----------------------------------------------------------------------------------------------------------
  /** @type {(event: KeyboardEvent) => boolean} */
  const walk = event => {
    const direction = ARROWS[event.key];
    if (!direction || !(event.shiftKey || isChosen() || cursor?.from)) return false;
    const { left, right, top, bottom } = frame();
    cursor ??= { at: [(left + right) / 2, (top + bottom) / 2], from: null };
    if (event.shiftKey) cursor.from ??= cursor.at;
    else cursor.from = null;
    const [x, y] = cursor.at;
    cursor.at = [
      Math.min(Math.max(x + direction[0] * STEP * (right - left), left), right),
      Math.min(Math.max(y + direction[1] * STEP * (bottom - top), top), bottom),
    ];
    if (cursor.from) draw(rectangle(cursor.from, cursor.at));
    else draw(cross(cursor.at), false);
    tell(cursor.from && rectangle(cursor.from, cursor.at));
    return true;
  };
  canvas.addEventListener("keydown", event => {
    const from = cursor?.from;
    if (walk(event)) {
      // done
    } else if ((event.key === "Enter" || event.key === " ") && cursor && from) {
      const outline = rectangle(from, cursor.at);
      drop();
      take(outline);
    } else if (event.key === "Escape" && (grip || cursor)) {
      drop();
      tell(null);
    } else if (event.key === "Escape" && isChosen()) leave();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  canvas.addEventListener("blur", drop);
}

/** @param {PointerEvent} event */
const isBox = event => event.altKey || event.ctrlKey || event.metaKey;

/** @type {(spot: Spot) => Spot[]} */
const cross = ([x, y]) => [
  [x - 8, y],
  [x + 8, y],
  [x, y],
  [x, y - 8],
  [x, y + 8],
];
