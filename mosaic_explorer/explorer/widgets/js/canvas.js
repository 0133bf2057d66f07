// What all plots need to draw on a canvas.

/** @import { Box, Context, Numbers } from "./types.js" */

export const FONT = "12px Roboto, Helvetica, Arial, sans-serif";
export const SMALL_FONT = "11px Roboto, Helvetica, Arial, sans-serif";

/**
 * @param {Numbers} numbers
 * @returns {Float32Array}
 */
export function floats(numbers) {
  return ArrayBuffer.isView(numbers)
    ? new Float32Array(numbers.buffer, numbers.byteOffset, numbers.length)
    : Float32Array.from(numbers);
}

/**
 * A cleared context that counts in CSS pixels, whatever the screen's density, or in larger ones.
 * @param {HTMLCanvasElement} canvas
 * @param {number} width
 * @param {number} height
 * @param {number} zoom CSS pixels to one of those that are counted: type and strokes grow, and are as sharp
 */
export function clearCanvas(canvas, width, height, zoom = 1) {
  const density = zoom * (window.devicePixelRatio || 1);
  const [wide, high] = [Math.round(width * density), Math.round(height * density)];
  if (canvas.width !== wide || canvas.height !== high) Object.assign(canvas, { width: wide, height: high });
  const ctx = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  ctx.setTransform(density, 0, 0, density, 0, 0);
  ctx.clearRect(0, 0, width, height);
  return ctx;
}

/**
 * Keeps a canvas as wide as the element that it stands in, and has it drawn anew when that changes.
 * @param {HTMLElement} root
 * @param {HTMLCanvasElement} canvas
 * @param {number} height px
 * @param {() => void} redraw
 * @returns {{ readonly width: number, destroy: () => void }} px, 0 while nothing has a width
 */
export function followWidth(root, canvas, height, redraw) {
  let width = 0;
  const sizes = new ResizeObserver(() => {
    if (!root.clientWidth || root.clientWidth === width) return;
    width = root.clientWidth;
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    redraw();
  });
  sizes.observe(root);
  return {
    get width() {
      return width;
    },
    destroy: () => sizes.disconnect(),
  };
}

/**
 * Draw within a box only.
 * @param {Context} ctx
 * @param {Box} box
 * @param {() => void} draw
 */
export function withinBox(ctx, box, draw) {
  ctx.save();
  ctx.beginPath();
  ctx.rect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  ctx.clip();
  draw();
  ctx.restore();
}

/**
 * Text that runs upwards.
 * @param {Context} ctx
 * @param {string} text
 * @param {number} x
 * @param {number} y
 */
export function upright(ctx, text, x, y) {
  ctx.save();
  ctx.translate(x, y);
  ctx.rotate(-Math.PI / 2);
  ctx.textAlign = "center";
  ctx.fillText(text, 0, 0);
  ctx.restore();
}
