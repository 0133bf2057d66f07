// One plot on the page: its heading, its canvas, the button for more; its size, and whether something is dragged on it.

import { clearCanvas } from "../../widgets/js/canvas.js";
import { element } from "../../widgets/js/dom.js";
import { figureFile, moreButton } from "../../widgets/js/figure.js";

/** @import { Context } from "../../widgets/js/types.js" */
/** @import { Surroundings } from "./types.js" */

export const DRAG = "mosaic-drag"; // the event that says that a drag begins or ends; `detail` is whether one is under way

/**
 * A plot without what is special about its kind: who makes it gives how to draw, and what to do after it was drawn anew.
 * @template {{ title: string }} Panel
 * @template {{ row: number }} Scene
 * @template Scales
 * @param {object} kind
 * @param {Panel} kind.panel
 * @param {string} kind.key
 * @param {string} kind.className
 * @param {Record<string, string | number>} kind.canvasAttributes
 * @param {(ctx: Context) => void} kind.draw
 * @param {() => void} kind.describe says what is drawn in words
 * @param {() => string} kind.figureTitle
 * @param {Surroundings<Scene>} surroundings
 */
export function createPlot({ panel, key, className, canvasAttributes, draw, describe, figureTitle }, { scene, colours }) {
  const canvas = element("canvas", canvasAttributes);
  const heading = element("h2", {}, panel.title);
  const head = element("div", { class: "head" }, heading);
  const shell = element("div", { class: "shell" }, canvas);
  const section = element("section", { class: className, "aria-label": panel.title, "data-plot": key }, head, shell);
  const plot = {
    panel,
    scene,
    canvas,
    heading,
    head,
    shell,
    section,
    scales: /** @type {Scales} */ (/** @type {unknown} */ (null)), // until it is drawn
    width: 0, // in the pixels that it is drawn in, as all its scales
    height: 0,
    size: "", // on the page
    zoom: 1, // CSS pixels to one of these
    dragging: false,
    holding: false, // a point, not a span, is dragged
    cancel: () => false,
    /** @type {(dragging: boolean, holding?: boolean) => void} */
    setDragging(dragging, holding = false) {
      plot.holding = dragging && holding;
      if (dragging === plot.dragging) return;
      plot.dragging = dragging;
      section.dispatchEvent(new CustomEvent(DRAG, { bubbles: true, composed: true, detail: dragging }));
    },
    redraw() {
      if (!(plot.width > 0)) return;
      draw(clearCanvas(canvas, plot.width, plot.height, plot.zoom));
      describe();
    },
    /** @type {(width: number, height: number, zoom: number) => void} in CSS pixels */
    resize(width, height, zoom) {
      const size = [width, height, zoom].join();
      if (!width || (plot.width && size === plot.size)) return;
      Object.assign(plot, { width: width / zoom, height: height / zoom, zoom, size });
      Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
      plot.redraw();
    },
    /** It is not on the page for a while, and need not be drawn. */
    rest() {
      plot.width = 0;
    },
    /** @param {string} format */
    figure(format) {
      const title = `${figureTitle()} · galaxy ${scene().row}`;
      return figureFile(format, title, plot.width, plot.height, colours(), draw);
    },
    addMoreButton() {
      head.append(moreButton(key, panel.title, plot.figure));
    },
  };
  return Object.assign(section, { plot }).plot; // who looks at the page from outside finds the plot at its section
}
