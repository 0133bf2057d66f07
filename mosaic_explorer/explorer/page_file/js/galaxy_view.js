// One galaxy: the headline and the plots, which follow whatever is dragged as fast as the model answers.

import agreementCss from "../../galaxy/js/agreement.css";
import derivedCss from "../../galaxy/js/derived.css";
import { createView as createDerived } from "../../galaxy/js/derived.js";
import headlineCss from "../../galaxy/js/headline.css";
import { createView as createHeadline } from "../../galaxy/js/headline.js";
import legendCss from "../../galaxy/js/legend.css";
import { createView as createPlots } from "../../galaxy/js/plots.js";
import { inputsOf, truthOf } from "../../in_browser/js/inputs.js";
import { scenesOf, toldTruth } from "../../in_browser/js/scenes.js";
import tooltipCss from "../../widgets/css/tooltip.css";
import plotsCss from "../../widgets/js/plots.css";
import { createPart } from "./part.js";

/** @import { Answer, Drawing, Galaxies, Inputs, Mask } from "../../in_browser/js/types.js" */
/** @import { GalaxyNumbers } from "../../in_browser/js/series.js" */
/** @import { Themes } from "../../widgets/js/types.js" */
/** @import { State } from "./state.js" */

const KEPT = 300; // answers: a long drag and back
const STYLES = [plotsCss, legendCss, agreementCss];

/** @typedef {(asked: { inputs: Inputs, mask: Mask }[]) => Promise<Answer[]>} Ask */

/**
 * @param {Drawing} drawing
 * @param {Galaxies} galaxies
 * @param {Themes} colours
 * @param {State} state
 * @param {(error: unknown) => void} fail
 */
export function createGalaxyView(drawing, galaxies, colours, state, fail) {
  const { table } = drawing.about;
  /** @type {Ask | null} until the model is there */
  let ask = null;
  /** @type {Map<string, Answer>} */
  const kept = new Map();
  let serial = 0;
  let isAsking = false;

  const receive = (/** @type {any} */ message) => {
    const panel = drawing.vectors.panels.find(one => one.key === message.panel);
    const names = (panel?.rows ?? []).map(row => row.name).filter(name => table.rows.some(row => row.name === name));
    state.receive(message, names);
  };
  const scenes = drawn();
  const shared = { newest_serial: 0, colours, stage: "", dark: false };
  const vectors = createPart(createPlots, { spec: drawing.vectors, scene: scenes.vectors, ...shared }, STYLES, receive);
  const densities = createPart(createPlots, { spec: drawing.densities, scene: scenes.densities, ...shared }, STYLES, receive);
  const panels = drawing.densities.panels;
  const headline = createPart(createHeadline, { panels, scalars: scenes.densities.scalars[0], colours, dark: false }, [
    headlineCss,
  ]);

  const firstDerived = { spec: drawing.derived_spec, numbers: [], colours, dark: false };
  const derived = createPart(createDerived, firstDerived, [tooltipCss, derivedCss]);

  /** @type {(mask: Mask) => { key: string, inputs: Inputs }} */
  function question(mask) {
    const { row, noise, edits } = state.drawn;
    return {
      key: JSON.stringify([row, noise, edits, [...mask].join("")]),
      inputs: inputsOf(galaxies, table.size, row, noise, edits, drawing.editable),
    };
  }
  function drawn() {
    const snapshot = state.drawn;
    const truth = toldTruth(truthOf(galaxies, table.size, snapshot.row), snapshot);
    const [now, ...pins] = [snapshot.mask, ...snapshot.pins].map(mask => {
      const { key, inputs } = question(mask);
      return /** @type {GalaxyNumbers} */ ({ truth, inputs, mask, answer: kept.get(key) ?? null });
    });
    return scenesOf(drawing, { snapshot, serial, name: snapshot.row, now, pins });
  }
  function paint() {
    const scenes = drawn();
    vectors.set({ scene: scenes.vectors });
    densities.set({ scene: scenes.densities });
    headline.set({ scalars: scenes.densities.scalars[0] });
    derived.set({ numbers: scenes.derived });
  }

  /** Ask about what is drawn, and draw it; what has changed meanwhile is asked about next. */
  async function follow() {
    serial++;
    if (isAsking) return;
    isAsking = true;
    try {
      for (let asked = -1; asked !== serial; ) {
        asked = serial;
        if (ask) await answerAll(ask);
        paint();
      }
    } catch (error) {
      fail(error);
    } finally {
      isAsking = false;
    }
  }
  /** @param {Ask} ask */
  async function answerAll(ask) {
    const { mask, pins } = state.drawn;
    for (const one of [mask, ...pins]) {
      const { key, inputs } = question(one);
      if (kept.has(key)) continue;
      const [answer] = await ask([{ inputs, mask: one }]);
      kept.set(key, answer);
      if (kept.size > KEPT) kept.delete(/** @type {string} */ (kept.keys().next().value));
    }
  }
  state.follow(follow);

  return {
    headline: headline.element,
    derived: derived.element,
    vectors: vectors.element,
    densities: densities.element,
    /** @param {Ask} model */
    begin(model) {
      ask = model;
      return follow();
    },
    /** @param {boolean} dark */
    dark(dark) {
      for (const part of [vectors, densities]) part.set({ dark });
      headline.set({ dark });
      derived.set({ dark });
    },
  };
}
