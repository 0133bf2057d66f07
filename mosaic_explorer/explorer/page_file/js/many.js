// Many galaxies under the mask: predicted against true, answered in the background by a model of its own.

import { inputsOf, truthOf } from "../../in_browser/js/inputs.js";
import { scalarPlace } from "../../in_browser/js/scenes.js";
import { element } from "../../widgets/js/dom.js";
import plotsCss from "../../widgets/js/plots.css";
import { createView as createPoints } from "../../widgets/js/points.js";
import { createPart } from "./part.js";

/** @import { Drawing, Galaxies, Snapshot } from "../../in_browser/js/types.js" */
/** @import { PointSpec } from "../../widgets/js/points.js" */
/** @import { Themes } from "../../widgets/js/types.js" */
/** @import { Asks } from "./worker.js" */
/** @import { State } from "../../in_browser/js/state.js" */

const WAIT_MS = 250; // after the last change, until many are asked about
const CHUNK = 16; // galaxies at a time

/** @typedef {{ spec: PointSpec, labels: Record<string, string>, adjective: string }} ManyData true or measured */

/**
 * @param {Drawing} drawing
 * @param {Galaxies} galaxies
 * @param {ManyData} data
 * @param {Themes} colours
 * @param {State} state
 * @param {Asks} asks
 */
export function createMany(drawing, galaxies, data, colours, state, asks) {
  const { table, scalars, ranges } = drawing.about;
  /** @type {Record<string, Float32Array>} medians by scalar, NaN where not answered yet */
  let medians = {};
  let asked = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  const words = element("p", { role: "status" });
  const choice = element("select", { id: "scalar", "aria-label": "looked at in many galaxies" });
  choice.append(...scalars.map(name => element("option", { value: name }, data.labels[name])));
  choice.addEventListener("change", () => state.go({ scalar: choice.value }));
  const colouring = { low: 0, high: 1, title: "" };
  const first = { points: cloud(), colouring, groups: {}, here: -1, colours, dark: false };
  const points = createPart(createPoints, { spec: data.spec, ...first }, [plotsCss], message => {
    if (typeof message === "number") state.open(message);
  });

  function cloud() {
    const name = state.now.scalar;
    const place = scalarPlace(drawing, name);
    const x = Float32Array.from({ length: galaxies.n }, (_, i) => truthOf(galaxies, table.size, i)[place]);
    const y = medians[name] ?? new Float32Array(galaxies.n).fill(Number.NaN);
    const ends = /** @type {[number, number, number, number]} */ ([...ranges[name], ...ranges[name]]);
    const [label, own] = [data.labels[name], data.adjective];
    const words = `predicted against ${own} ${label}`;
    return { x, y, rows: galaxies.rows, ends, words, x_label: `${own} ${label}`, y_label: `predicted ${label}`, x_word: own };
  }
  /** @param {number} done */
  function paint(done) {
    const { scalar, truth, row } = state.now;
    const some = cloud();
    points.set({ points: some, here: truth === "shown" ? row : -1 });
    const errors = [...some.x].flatMap((x, i) => (Number.isNaN(x - some.y[i]) ? [] : [Math.abs(x - some.y[i])]));
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    const spread = Math.sqrt(errors.reduce((sum, error) => sum + (error - mean) ** 2, 0)) / errors.length;
    const isSeen = Boolean(state.now.mask[scalarPlace(drawing, scalar)]);
    const error = isSeen ? "seen" : `mean absolute error ${mean.toFixed(3)} ± ${spread.toFixed(3)}`;
    words.textContent = done < galaxies.n ? `${done} of ${galaxies.n} galaxies answered…` : `${galaxies.n} galaxies: ${error}`;
  }
  /** @param {Snapshot} snapshot */
  const keyOf = snapshot => `${snapshot.noise} ${state.textOf(snapshot.mask)}`;

  async function askAll() {
    const { mask, noise } = state.now;
    const key = keyOf(state.now);
    asked = key;
    const found = Object.fromEntries(scalars.map(name => [name, new Float32Array(galaxies.n).fill(Number.NaN)]));
    for (let start = 0; start < galaxies.n && asked === key; start += CHUNK) {
      const rows = Array.from({ length: Math.min(CHUNK, galaxies.n - start) }, (_, i) => start + i);
      const inputs = rows.map(row => inputsOf(galaxies, table.size, row, noise, [], drawing.editable));
      const some = await asks.medians(inputs.map(one => ({ inputs: one, mask })));
      if (asked !== key) return;
      for (const name of scalars) found[name].set(some[name], start);
      medians = found;
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
  return {
    element: element("section", { class: "many", "aria-label": "many galaxies" }, title, choice, words, points.element),
    begin: () => follow(),
    /** @param {boolean} dark */
    dark: dark => points.set({ dark }),
  };
}
