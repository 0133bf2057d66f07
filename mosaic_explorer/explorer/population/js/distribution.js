// How a scalar is distributed over many galaxies, as the model says: n(z), of redshift.

import { clearCanvas, floats, followWidth } from "../../widgets/js/canvas.js";
import { element } from "../../widgets/js/dom.js";
import { figureFile, moreButton } from "../../widgets/js/figure.js";
import { drawDistribution } from "./distribution_drawing.js";

/** @import { Context, CreateView, Numbers, Themes } from "../../widgets/js/types.js" */

/**
 * @typedef {object} Curve
 * @property {string} title
 * @property {string} words what is drawn, for who cannot see it
 * @property {string} x_label
 * @property {[low: number, high: number]} ends
 * @property {Numbers} density the mean of all galaxies' densities, in equal bins between the ends
 * @property {Numbers} medians the histogram of their medians, likewise
 * @property {[density: string, medians: string]} legend
 * @typedef {{ spec: { key: string, height: number }, curve: Partial<Curve>, colours: Themes, dark: boolean }} DistributionData
 */

/** @type {CreateView<DistributionData>} */
export function createView(data, host) {
  void host; // nothing is sent: there is nothing to click
  const { spec, colours: themes } = data;
  const canvas = element("canvas", { role: "img" });
  const title = element("b");
  const head = element("div", { class: "head" }, title, moreButton(spec.key, "Population", figure));
  const root = element(
    "div",
    { class: "plots points", "data-plot": "distribution" },
    head,
    element("div", { class: "shell" }, canvas),
  );
  let { curve, dark } = data;

  const colours = () => themes[dark ? "dark" : "light"];
  const isThere = () => size.width > 0 && curve.density !== undefined;
  /** @param {Context} ctx */
  function draw(ctx) {
    const { density = [], medians = [] } = curve;
    const whole = /** @type {Curve} */ (curve);
    drawDistribution(ctx, { ...whole, density: floats(density), medians: floats(medians) }, size.width, spec.height, colours());
  }
  /** @param {string} format */
  function figure(format) {
    return figureFile(format, curve.title ?? "", size.width, spec.height, colours(), draw);
  }
  function redraw() {
    if (!isThere()) return;
    title.textContent = curve.title ?? "";
    draw(clearCanvas(canvas, size.width, spec.height));
    canvas.setAttribute("aria-label", curve.words ?? "");
  }
  /** @param {boolean} isDark */
  const setTheme = isDark => {
    dark = isDark;
    root.classList.toggle("dark", dark);
    redraw();
  };
  const size = followWidth(root, canvas, spec.height, redraw);
  setTheme(data.dark);
  // who looks at the page from outside finds the plot at its element
  const plot = {
    panel: spec,
    canvas,
    curve: () => curve,
    get width() {
      return size.width;
    },
  };
  Object.assign(root, { plot });
  return {
    element: root,
    changes: {
      curve(some) {
        curve = some;
        redraw();
      },
      dark: setTheme,
    },
    destroy: size.destroy,
  };
}
