// Many galaxies under the mask, answered in the background: predicted against true, and where they lie on the map that stays.

import { inputsOf, truthOf } from "../../in_browser/js/inputs.js";
import { scalarPlace } from "../../in_browser/js/scenes.js";
import { element } from "../../widgets/js/dom.js";
import plotsCss from "../../widgets/js/plots.css";
import { createView as createPoints } from "../../widgets/js/points.js";
import { createPart } from "./part.js";

/** @import { Drawing, Galaxies, Snapshot } from "../../in_browser/js/types.js" */
/** @import { PointSpec } from "../../widgets/js/points.js" */
/** @import { Themes } from "../../widgets/js/types.js" */
/** @import { State } from "../../in_browser/js/state.js" */
/** @import { Asks } from "./worker.js" */

const WAIT_MS = 250; // after the last change, until many are asked about
const CHUNK = 16; // galaxies at a time
const CLIPPED = [0.02, 0.98]; // of values, that colours span

/**
 * @typedef {object} ManyData
 * @property {PointSpec} spec
 * @property {PointSpec} map_spec
 * @property {string} map_words what the map means
 * @property {Record<string, string>} labels
 * @property {string} adjective true or measured
 */

/**
 * @param {Drawing} drawing
 * @param {Galaxies} galaxies
 * @param {ManyData} data
 * @param {Themes} colours
 * @param {State} state
 * @param {Asks} asks
 */
export function createMany(drawing, galaxies, data, colours, state, asks) {
  const { table, scalars, ranges, map } = drawing.about;
  /** @type {Record<string, Float32Array>} by what it is, NaN where not answered yet */
  let told = {};
  let asked = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const none = () => new Float32Array(galaxies.n).fill(Number.NaN);
  const truthsOf = (/** @type {string} */ name) => {
    const place = scalarPlace(drawing, name);
    return Float32Array.from({ length: galaxies.n }, (_, i) => truthOf(galaxies, table.size, i)[place]);
  };

  const words = element("p", { role: "status" });
  const choice = element("select", { id: "scalar", "aria-label": "looked at in many galaxies" });
  choice.append(...scalars.map(name => element("option", { value: name }, data.labels[name])));
  choice.addEventListener("change", () => state.go({ scalar: choice.value }));
  const colouring = { low: 0, high: 1, title: "" };
  const shared = { groups: {}, here: -1, colours, dark: false };
  const open = (/** @type {unknown} */ message) => {
    if (typeof message === "number") state.open(message);
  };
  const first = { spec: data.spec, points: cloud(), colouring, ...shared };
  const points = createPart(createPoints, first, [plotsCss], open);
  const firstOnMap = { spec: data.map_spec, points: onMap(), colouring: colouringNow(), ...shared };
  const latent = map && createPart(createPoints, firstOnMap, [plotsCss], open);

  function cloud() {
    const name = state.now.scalar;
    const ends = /** @type {[number, number, number, number]} */ ([...ranges[name], ...ranges[name]]);
    const [label, own] = [data.labels[name], data.adjective];
    const labels = { words: `predicted against ${own} ${label}`, x_label: `${own} ${label}`, y_label: `predicted ${label}` };
    return { x: truthsOf(name), y: told[name] ?? none(), rows: galaxies.rows, ends, ...labels, x_word: own };
  }
  function onMap() {
    const [x, y] = [told.map_x ?? none(), told.map_y ?? none()].map(values => Float32Array.from(values));
    const [x0, x1, y0, y1] = map?.ends ?? [0, 1, 0, 1];
    const [dx, dy] = [0.06 * (x1 - x0), 0.06 * (y1 - y0)];
    const ends = /** @type {[number, number, number, number]} */ ([x0 - dx, x1 + dx, y0 - dy, y1 + dy]);
    return {
      x,
      y,
      rows: galaxies.rows,
      ends,
      words: "map of galaxies, near ones alike to the model",
      x_label: "",
      y_label: "",
      stays: true,
      caption: asked,
    };
  }
  function colouringNow() {
    const name = state.now.scalar;
    const truths = truthsOf(name);
    const values = truths.some(x => !Number.isNaN(x)) ? truths : (told[name] ?? none());
    const whose = values === truths ? data.adjective : "predicted";
    const sorted = [...values].filter(x => !Number.isNaN(x)).sort((a, b) => a - b);
    const [low, high] = CLIPPED.map(part => sorted[Math.round(part * (sorted.length - 1))] ?? part);
    return { values, low, high: high > low ? high : low + 1, title: `${whose} ${data.labels[name]}` };
  }
  /** @param {number} done */
  function paint(done) {
    const { scalar, truth, row } = state.now;
    const some = cloud();
    points.set({ points: some, here: truth === "shown" ? row : -1 });
    latent?.set({ points: onMap(), colouring: truth === "shown" ? colouringNow() : colouring, here: row });
    const errors = [...some.x].flatMap((x, i) => (Number.isNaN(x - some.y[i]) ? [] : [Math.abs(x - some.y[i])]));
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    const spread = Math.sqrt(errors.reduce((sum, error) => sum + (error - mean) ** 2, 0)) / errors.length;
    const isSeen = Boolean(state.now.mask[scalarPlace(drawing, scalar)]);
    const error = isSeen ? "seen" : `mean absolute error ${mean.toFixed(3)} ± ${spread.toFixed(3)}`;
    const told = errors.length || isSeen ? error : `no ${data.adjective} value is known`;
    words.textContent = done < galaxies.n ? `${done} of ${galaxies.n} galaxies answered…` : `${galaxies.n} galaxies: ${told}`;
  }
  /** @param {Snapshot} snapshot */
  const keyOf = snapshot => `${snapshot.noise} ${state.textOf(snapshot.mask)}`;

  async function askAll() {
    const { mask, noise } = state.now;
    const key = keyOf(state.now);
    asked = key;
    /** @type {typeof told} */
    const found = {};
    for (let start = 0; start < galaxies.n && asked === key; start += CHUNK) {
      const rows = Array.from({ length: Math.min(CHUNK, galaxies.n - start) }, (_, i) => start + i);
      const inputs = rows.map(row => inputsOf(galaxies, table.size, row, noise, [], drawing.editable));
      const some = await asks.ofMany(inputs.map(one => ({ inputs: one, mask })));
      if (asked !== key) return;
      for (const [name, values] of Object.entries(some)) {
        found[name] ??= none();
        found[name].set(values, start);
      }
      told = found;
      paint(start + rows.length);
    }
  }
  function follow(isDrag = false) {
    choice.value = state.now.scalar;
    if (isDrag) return;
    clearTimeout(timer);
    if (keyOf(state.now) === asked) paint(galaxies.n);
    else {
      asked = "";
      timer = setTimeout(askAll, WAIT_MS);
    }
  }
  state.follow(follow);
  words.textContent = "The model is being made ready…";

  const title = element("h2", {}, "Many galaxies");
  const labelled = { class: "many", "aria-label": "many galaxies" };
  const note = element("p", { class: "map-words" }, data.map_words);
  return {
    population: element("section", labelled, title, choice, words, points.element),
    map: latent && element("section", { class: "many", "aria-label": "latent map" }, latent.element, note),
    begin: () => follow(),
    /** @param {[number, number] | null} place where the galaxy that is drawn lies: it moves while something is dragged */
    move(place) {
      const { row } = state.drawn;
      latent?.set({ drawn: place && { row: galaxies.rows[row], place }, here: row });
    },
    /** @param {boolean} dark */
    dark(dark) {
      points.set({ dark });
      latent?.set({ dark });
    },
  };
}
