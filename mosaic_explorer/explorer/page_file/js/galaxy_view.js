// One galaxy on the page: the headline, what follows from it, and the plots, which follow whatever is dragged.

import agreementCss from "../../galaxy/js/agreement.css";
import derivedCss from "../../galaxy/js/derived.css";
import { createView as createDerived } from "../../galaxy/js/derived.js";
import headlineCss from "../../galaxy/js/headline.css";
import { createView as createHeadline } from "../../galaxy/js/headline.js";
import legendCss from "../../galaxy/js/legend.css";
import { createView as createPlots } from "../../galaxy/js/plots.js";
import { createGalaxy } from "../../in_browser/js/galaxy.js";
import tooltipCss from "../../widgets/css/tooltip.css";
import { element } from "../../widgets/js/dom.js";
import plotsCss from "../../widgets/js/plots.css";
import { createPart } from "./part.js";
import { createWarning } from "./warning.js";

/** @import { Drawing, Galaxies, Snapshot } from "../../in_browser/js/types.js" */
/** @import { ScalarAnswer } from "../../galaxy/js/types.js" */
/** @import { Themes } from "../../widgets/js/types.js" */
/** @import { State } from "../../in_browser/js/state.js" */

const STYLES = [plotsCss, legendCss, agreementCss];

/**
 * @param {Drawing} drawing
 * @param {Galaxies} galaxies
 * @param {Themes} colours
 * @param {State} state
 * @param {(error: unknown) => void} fail
 */
export function createGalaxyView(drawing, galaxies, colours, state, fail) {
  let serial = 0;
  /** @type {(place: [number, number] | null) => void} */
  let moved = () => {};
  /** @type {(scalars: ScalarAnswer[]) => void} */
  let answered = () => {};
  /** @type {(snapshot: Snapshot) => void} */
  let drawn = () => {};
  const wanted = () => ({ drawing, galaxies, snapshot: state.drawn, name: galaxies.rows[state.drawn.row], serial: serial++ });
  const galaxy = createGalaxy(wanted, draw, fail);
  const first = galaxy.first();
  const shared = { newest_serial: 0, colours, stage: "", dark: false };
  const vectors = createPart(createPlots, { spec: drawing.vectors, scene: first.vectors, ...shared }, STYLES, state.receive);
  const densities = createPart(
    createPlots,
    { spec: drawing.densities, scene: first.densities, ...shared },
    STYLES,
    state.receive,
  );
  const firstHeadline = { panels: drawing.densities.panels, scalars: first.densities.scalars[0], colours, dark: false };
  const headline = createPart(createHeadline, firstHeadline, [headlineCss]);
  const firstDerived = { spec: drawing.derived_spec, numbers: first.derived, colours, dark: false };
  const derived = createPart(createDerived, firstDerived, [tooltipCss, derivedCss]);

  /** @type {(scenes: import("../../in_browser/js/galaxy.js").Scenes, snapshot: Snapshot) => void} */
  function draw(scenes, snapshot) {
    vectors.set({ scene: scenes.vectors });
    densities.set({ scene: scenes.densities });
    headline.set({ scalars: scenes.densities.scalars[0] });
    derived.set({ numbers: scenes.derived });
    moved(scenes.place);
    answered(scenes.densities.scalars[0]);
    drawn(snapshot);
  }
  state.follow(galaxy.follow);
  const warning = createWarning(drawing, galaxy, state);
  const onlyOne = element("style");
  vectors.element.shadowRoot?.append(onlyOne);

  return {
    headline: headline.element,
    derived: derived.element,
    vectors: vectors.element,
    densities: densities.element,
    /** @param {import("../../in_browser/js/galaxy.js").Ask} model */
    async begin(model) {
      await galaxy.begin(model);
      warning.begin();
    },
    warning: warning.element,
    /** @param {typeof moved} follow where the galaxy lies on the map */
    followPlace(follow) {
      moved = follow;
    },
    /** What the model says of the scalars; of nothing, before it has answered. */
    scalars: () => galaxy.first().densities.scalars[0],
    /** @param {typeof answered} follow what the model says of them */
    followScalars(follow) {
      answered = follow;
    },
    /** @param {typeof drawn} follow what is on the plots now */
    followDrawn(follow) {
      drawn = follow;
    },
    /** @param {string} key of the plot of vectors that alone is drawn; all of them if empty */
    only(key) {
      onlyOne.textContent = key ? `section:not([data-plot="${key}"]) { display: none }` : "";
    },
    destroy() {
      for (const part of [vectors, densities, headline, derived]) part.view.destroy?.();
    },
    /** @param {boolean} dark */
    dark(dark) {
      for (const part of [vectors, densities]) part.set({ dark });
      headline.set({ dark });
      derived.set({ dark });
    },
  };
}
