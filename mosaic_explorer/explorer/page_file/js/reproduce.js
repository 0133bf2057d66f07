// "Reproduce this": a short Python program that comes to the numbers of a panel, and the panel as a picture.

import { maskText } from "../../in_browser/js/mask.js";
import { createView } from "../../reproduce/js/reproduce.js";
import { createPart } from "./part.js";

/** @import { Drawing, Snapshot } from "../../in_browser/js/types.js" */
/** @import { State } from "../../in_browser/js/state.js" */

/**
 * Where galaxies and model come from, as Python opens them: `rows` are the galaxies' places in that catalog.
 * @typedef {object} Origin
 * @property {string} catalog
 * @property {string} model
 * @property {number[]} rows
 * @property {Record<string, string>} titles of the panels
 * @property {string} population the panel of many galaxies
 * @property {string} latent_map
 * @property {Record<string, string>} noises those that a table does not have without being asked
 * @property {string} css of the dialog
 */

/** @type {(drawing: Drawing, origin: Origin, state: State) => { element: HTMLElement, dark(dark: boolean): void }} */
export function createReproduce(drawing, origin, state) {
  const css = `${origin.css} .row:has([data-want]) { display: none }`; // numbers come from the program
  const first = { titles: origin.titles, linked: false, dark: false, css };
  const part = createPart(createView, first, [], ({ panel, want }) => {
    const stem = `mosaic-${panel}-galaxy${origin.rows[state.now.row]}`;
    part.view.receive?.({ panel, want, stem, text: program(drawing, origin, panel, state.now) });
  });
  return { element: part.element, dark: dark => part.set({ dark }) };
}

/** @type {(drawing: Drawing, origin: Origin, panel: string, snapshot: Snapshot) => string} */
export function program({ about }, origin, panel, { row, mask, noise, edits, pins, scalar }) {
  const isMap = panel === origin.latent_map;
  const isMany = isMap || panel === origin.population;
  const seen = quoted(maskText(about.table, mask));
  const options = isMany ? [`scalar=${quoted(scalar)}`] : [`row=${origin.rows[row]}`];
  const measured = origin.noises[noise] ? [`noise=${quoted(origin.noises[noise])}`] : [];
  if (!isMany && edits.length) options.push(`edits=${JSON.stringify(Object.fromEntries(edits))}`);
  if (!isMany && pins.length) options.push(`pins=[${pins.map(pin => quoted(maskText(about.table, pin))).join(", ")}]`);
  const rows = isMany ? `.isel(galaxy=[${origin.rows.join(", ")}])` : "";
  const numbers = isMap
    ? [
        `states = model.embed(${["catalog", seen, ...measured].join(", ")}).mean("modality")`,
        "print(me.latent.reference_map(model).place(states.values))",
      ]
    : [
        `table = me.panels.table(${[quoted(panel), "catalog", "model", seen, ...options, ...measured].join(", ")})`,
        "print(table)",
      ];
  return [
    "import mosaic_explorer as me",
    "",
    `catalog = me.open_catalog(${origin.catalog ? quoted(origin.catalog) : ""})${rows}`,
    `model = me.load_model(${quoted(origin.model)})`,
    ...numbers,
    "",
  ].join("\n");
}

const quoted = (/** @type {string} */ text) => JSON.stringify(text);
