// Two maps side by side: the same galaxies on the same map as they were seen before, or are seen when one begins, and as they are
// seen now; moved, zoomed and read together.

import { SMALL_FONT, withinBox } from "./canvas.js";
import { element } from "./dom.js";
import { scale } from "./scales.js";

/** @import { Cloud, PointScales } from "./points.js" */
/** @import { Box, Colours, Context } from "./types.js" */

const GAP = 6; // px between the two
const CAPTION = 15; // px above each
const BAR_TITLE = 26; // px of the right one's, which what colours are of reaches into
const RING = 5; // px, around the point that is read
const WORDS = "two masks side by side: the one before stays on the left, the one in force is on the right";

/**
 * @typedef {object} Beside
 * @property {HTMLButtonElement} button
 * @property {Cloud | null} other who is on the left; null while there is one map
 * @property {(now: Cloud, before: Cloud | null) => void} follow be told what is shown, and what was before
 */

/**
 * @param {() => void} redraw
 * @returns {Beside}
 */
export function createBeside(redraw) {
  const attributes = { type: "button", class: "beside", "aria-pressed": "false", "aria-label": WORDS, title: WORDS };
  const button = element("button", attributes, "◫");
  /** @type {Cloud | null} */
  let other = null;
  /** @type {Cloud | null} */
  let now = null;
  /** @type {Cloud | null} */
  let before = null;

  /** @param {Cloud | null} cloud */
  const hold = cloud => {
    other = cloud;
    button.setAttribute("aria-pressed", String(other !== null));
  };
  button.addEventListener("click", () => {
    hold(other ? null : (before ?? now));
    redraw();
  });
  return {
    button,
    get other() {
      return other;
    },
    follow(newest, older) {
      [now, before] = [newest, older];
      button.hidden = !newest.stays || !newest.x.length;
      if (other && (button.hidden || other.x.length !== newest.x.length)) hold(null); // other galaxies, or another map
    },
  };
}

/**
 * The halves of a frame, with the same scales in both.
 * @param {PointScales} whole
 * @returns {{ other: PointScales, now: PointScales, apart: number }} `apart`: px from a place on the left to the same on the right
 */
export function halves({ frame, x, y }) {
  const half = (frame.right - frame.left - GAP) / 2;
  const top = frame.top + CAPTION;
  const [[from, to], [high, low]] = [x.domain(), y.domain()];
  const down = scale(high, low, top, frame.bottom);
  /** @type {(left: number) => PointScales} */
  const part = left => {
    return { frame: { ...frame, left, right: left + half, top }, x: scale(from, to, left, left + half), y: down };
  };
  return { other: { ...part(frame.left), isBeside: true }, now: part(frame.right - half), apart: half + GAP };
}

/**
 * What is seen on a side, above it.
 * @param {Context} ctx
 * @param {string | undefined} text
 * @param {Box} frame
 * @param {Colours} colours
 */
export function drawCaption(ctx, text, frame, colours) {
  const above = { ...frame, top: frame.top - CAPTION - 2, bottom: frame.top, right: frame.right - BAR_TITLE };
  withinBox(ctx, above, () => {
    ctx.font = SMALL_FONT;
    ctx.fillStyle = colours.ink;
    ctx.textAlign = "left";
    ctx.textBaseline = "middle";
    ctx.fillText(text ?? "", frame.left + 1, frame.top - CAPTION / 2);
  });
  ctx.strokeStyle = colours.edge;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.rect(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
  ctx.stroke();
}

/**
 * A small ring around the point that is read.
 * @param {Context} ctx
 * @param {Cloud} cloud
 * @param {number} row
 * @param {PointScales} scales
 * @param {Colours} colours
 */
export function drawRead(ctx, cloud, row, { frame, x, y }, colours) {
  const [px, py] = [x(cloud.x[row]), y(cloud.y[row])];
  if (Number.isNaN(px) || Number.isNaN(py)) return;
  withinBox(ctx, frame, () => {
    ctx.strokeStyle = colours.ink;
    ctx.lineWidth = 1.6;
    ctx.beginPath();
    ctx.arc(px, py, RING, 0, 2 * Math.PI);
    ctx.stroke();
  });
}
