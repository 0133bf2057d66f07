// Plots as files, and the button that offers them.

import { element } from "./dom.js";
import { SvgContext } from "./svg.js";

/** @import { Colours, Context, Figure } from "./types.js" */

export const REPRODUCE = "mosaic-reproduce"; // the event; `detail` is { panel, figure }
const TITLE_HEIGHT = 26; // px

/**
 * A plot as a file, "png" or "svg": what is on the screen, with a title.
 * @param {string} format
 * @param {string} title
 * @param {number} width
 * @param {number} height
 * @param {Colours} colours
 * @param {(ctx: Context) => void} drawPlot
 * @returns {Promise<Blob | null>}
 */
export async function figureFile(format, title, width, height, colours, drawPlot) {
  const whole = height + TITLE_HEIGHT;
  /** @param {Context} ctx */
  const draw = ctx => {
    ctx.fillStyle = colours.ground;
    ctx.fillRect(0, 0, width, whole);
    ctx.font = "600 13px Roboto, Helvetica, Arial, sans-serif";
    ctx.fillStyle = colours.ink;
    ctx.textBaseline = "middle";
    ctx.textAlign = "left";
    ctx.fillText(title, 12, 14);
    ctx.save();
    ctx.translate(0, TITLE_HEIGHT);
    drawPlot(ctx);
    ctx.restore();
  };
  if (format === "svg") {
    const ctx = new SvgContext(width, whole);
    draw(ctx);
    return new Blob([ctx.text()], { type: "image/svg+xml" });
  }
  const paper = Object.assign(document.createElement("canvas"), { width: 2 * width, height: 2 * whole });
  const ctx = /** @type {CanvasRenderingContext2D} */ (paper.getContext("2d"));
  ctx.scale(2, 2);
  draw(ctx);
  return new Promise(resolve => paper.toBlob(resolve, "image/png"));
}

/**
 * The button that opens "Reproduce this" for a panel; `figure` makes the panel's picture.
 * @param {string} panel
 * @param {string} title
 * @param {Figure} [figure]
 */
export function moreButton(panel, title, figure) {
  const name = `Reproduce this: ${title}`;
  const button = element("button", { type: "button", class: "more", title: name, "aria-label": name }, "⋯");
  const event = { bubbles: true, composed: true, detail: { panel, figure } }; // it bubbles up to the explorer that it is of
  button.addEventListener("click", () => button.dispatchEvent(new CustomEvent(REPRODUCE, event)));
  return button;
}
