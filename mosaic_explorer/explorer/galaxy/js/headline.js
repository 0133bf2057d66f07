// The answer in one line, in large type: each scalar with its uncertainty or its peaks, where the truth lies in it below.

import { followScenes } from "../../widgets/js/by_itself.js";
import { followCurtain } from "../../widgets/js/curtain.js";
import { element, setColours } from "../../widgets/js/dom.js";
import { edgeWords, estimateWords, seenWords, truthWords } from "./readout.js";

/** @import { CreateView } from "../../widgets/js/types.js" */
/** @import { HeadlineData, ScalarAnswer } from "./types.js" */

const PERCENTILE =
  "The percentile says how much of the predicted probability lies below the truth: for two galaxies of three it is to be between 16 and 84. " +
  "The CRPS scores the whole prediction, in its unit: 0 is sure and right, and a lone guess has its distance from the truth.";

/** @type {CreateView<HeadlineData>} */
export function createView(data) {
  const items = data.panels.map(panel => {
    const estimate = element("span", { class: "estimate" });
    const truth = element("span", { class: "beside" });
    const meaning = [panel.title, panel.unit].filter(Boolean).join(", ");
    const symbol = element("span", { class: "symbol", title: meaning }, panel.symbol);
    const item = element("div", { class: "scalar", "data-scalar": panel.name }, symbol, estimate, truth);
    return { panel, item, estimate, truth };
  });
  const root = element("div", { class: "scalars" }, ...items.map(({ item }) => item));
  const changes = {
    /** @param {ScalarAnswer[]} scalars */
    scalars(scalars) {
      items.forEach(({ panel, item, estimate, truth }, i) => {
        const scalar = scalars[i];
        if (!scalar) return;
        item.classList.toggle("is-seen", scalar.seen);
        item.classList.toggle("is-peaked", !scalar.seen && scalar.peaks.length > 1);
        estimate.textContent = scalar.seen ? seenWords(panel, scalar) : estimateWords(scalar);
        const words = [truthWords(panel, scalar), edgeWords(panel, scalar)].filter(Boolean).join(", ");
        truth.textContent = words;
        truth.title = words ? `${words}. ${PERCENTILE}` : ""; // whole, where there is no room for all of it
      });
    },
    /** @param {boolean} dark */
    dark(dark) {
      setColours(root, data.colours[dark ? "dark" : "light"]);
    },
  };
  changes.scalars(data.scalars);
  changes.dark(data.dark);
  const stopFollowing = [
    followScenes(root, scenes => changes.scalars(scenes.densities.scalars[0])),
    followCurtain(root, ({ covered }) => {
      for (const { panel, item } of items) item.classList.toggle("covered", covered.includes(panel.name));
    }),
  ];
  const destroy = () => {
    for (const stop of stopFollowing) stop();
  };
  return { element: root, changes, destroy };
}
