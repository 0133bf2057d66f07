// A plot of one scalar's density on the page; its line can be dragged.

import { densityScales, drawDensity } from "./density_drawing.js";
import { createPlot } from "./plot.js";
import { scalarWords } from "./readout.js";
import { dragValue } from "./value_drag.js";

/** @import { Context } from "../../widgets/js/types.js" */
/** @import { DensityPanel, DensityScales, DensityScene, Surroundings } from "./types.js" */

/**
 * @param {DensityPanel} panel
 * @param {Surroundings<DensityScene>} surroundings
 */
export function createDensityPlot(panel, surroundings) {
  const { scene, colours, messages } = surroundings;
  const words = () => scalarWords(panel, scene().scalars[panel.name]);
  const base = createPlot(
    {
      panel,
      key: panel.name,
      className: `density-${panel.name}`,
      canvasAttributes: { role: "img" },
      figureTitle: () => `${panel.title} ${words()}`,
      /** @param {Context} ctx */
      draw(ctx) {
        plot.scales = densityScales(panel, scene(), plot.width, plot.height, plot.scales, plot.dragging);
        drawDensity(ctx, panel, scene(), plot.scales, colours());
      },
      describe() {
        plot.canvas.setAttribute("aria-label", `${panel.title} ${words()}`); // the headline says it to who can see
      },
    },
    surroundings,
  );
  const plot = Object.assign(base, {
    scales: /** @type {DensityScales} */ (base.scales),
    describeAloud: () => `${panel.title} ${words()}`,
  });
  plot.heading.after(panel.unit ? ` [${panel.unit}] ` : " ");
  plot.addMoreButton();
  plot.cancel = dragValue(plot, messages);
  return plot;
}
