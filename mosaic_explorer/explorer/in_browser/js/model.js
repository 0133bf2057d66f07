// The model in a served page: it answers what hands do on the plots, and what the server says is shown now. Invisible.

import { ASK, SCENES } from "../../widgets/js/by_itself.js";
import { floats } from "../../widgets/js/canvas.js";
import { element, explorerOf } from "../../widgets/js/dom.js";
import { createGalaxy } from "./galaxy.js";
import { loadGraph } from "./graph.js";
import { keepFiles, keptFiles } from "./kept_files.js";
import { parseMask } from "./mask.js";
import { bytesOf } from "./packed.js";
import { createState } from "./state.js";

/** @import { CreateView, Numbers } from "../../widgets/js/types.js" */
/** @import { Drawing, Edit, Snapshot } from "./types.js" */

const HANDS_EVERY_MS = 250; // less than the server waits after it has heard of a hand
const WAIT_MS = 1000; // after the page is there, until the model is asked for
const OF_A_DRAG = ["move", "live"]; // phases of what a hand does of which the server need not know

/**
 * What is shown, as the server says: one galaxy under one noise, masks as texts.
 * @typedef {object} PackedMoment
 * @property {number} serial
 * @property {number} row
 * @property {Numbers} values
 * @property {Numbers} error
 * @property {Numbers} limit
 * @property {Numbers} own values, as far as they are told
 * @property {string} mask
 * @property {string[]} pins
 * @property {string} noise
 * @property {Edit[]} edits
 * @property {number} reference
 * @property {string} frame
 * @property {string} time
 * @property {string} sfr
 * @property {string} truth
 */

/**
 * What the server tells: what is to be known before a moment, a moment, or the files.
 * @typedef {object} Told
 * @property {Drawing} [drawing]
 * @property {PackedMoment} [moment]
 * @property {Uint8Array<ArrayBuffer>} [wasm]
 * @property {Uint8Array<ArrayBuffer>} [graph]
 */

/**
 * @typedef {object} ModelData
 * @property {string} key of the files; "" where there are none, and the server answers
 * @property {boolean} is_ready
 */

/** @type {CreateView<ModelData>} */
export function createView(data, host) {
  const root = element("span", { hidden: "" });
  /** @type {Drawing | null} */
  let drawing = null;
  /** @type {PackedMoment | null} */
  let packed = null;
  /** @type {ReturnType<typeof read> | null} */
  let shown = null;
  /** @type {(() => void)[]} called when all is drawn that has been asked for */
  const waiting = [];
  let isReady = false;

  const galaxy = createGalaxy(wanted, draw, fail);
  function wanted() {
    if (!shown || !drawing) throw new Error("nothing is shown yet");
    const { state, galaxies, serial, row } = shown;
    return { drawing, galaxies, snapshot: state.drawn, name: row, serial };
  }
  /** @param {import("./galaxy.js").Scenes} scenes */
  function draw(scenes) {
    window.dispatchEvent(new CustomEvent(SCENES, { detail: { explorer: explorerOf(root), scenes } }));
    for (const done of waiting.splice(0)) done();
  }
  /** @param {unknown} error */
  function fail(error) {
    console.warn("the model in the page gives up, the server answers:", error);
    isReady = false;
    host.set("is_ready", false);
    for (const done of waiting.splice(0)) done();
  }
  function show() {
    if (!drawing || !packed) return;
    shown = read(drawing, packed);
    shown.state.follow(galaxy.follow);
    if (isReady) galaxy.follow();
  }

  let toldOfHands = Number.NEGATIVE_INFINITY;
  /** Tell the server, now and then, that something is being dragged: what is not urgent can wait. */
  const tellOfHands = () => {
    if (performance.now() - toldOfHands < HANDS_EVERY_MS) return;
    toldOfHands = performance.now();
    host.send({ hands: true });
  };
  /** @param {Event} event */
  const hear = event => {
    const { explorer, message, done } = /** @type {CustomEvent} */ (event).detail;
    if (!isReady || !shown || explorer !== explorerOf(root)) return;
    if (OF_A_DRAG.includes(message.phase)) {
      event.preventDefault();
      waiting.push(done);
      tellOfHands();
    }
    if ("act" in message) shown.state.receive(message);
    else if ("name" in message) shown.state.edit(message.name, message.value, message.phase === "live");
  };
  window.addEventListener(ASK, hear);

  /** @param {{ wasm: ArrayBuffer, graph: Uint8Array }} files */
  async function begin({ wasm, graph }) {
    if (!drawing) return;
    const ask = await loadGraph(wasm, graph);
    show();
    await galaxy.beginQuietly(ask);
    isReady = true;
    root.dataset.state = "ready"; // for who looks at the page from outside
    host.set("is_ready", true);
  }
  /** @type {(() => void) | null} */
  let onceTold = null;
  const timer = setTimeout(async () => {
    if (!data.key) return;
    const kept = await keptFiles(data.key);
    const told = new Promise(take => {
      onceTold = () => take(null);
    });
    host.send({ want: "moment" });
    await told;
    if (kept) begin(kept).catch(fail);
    else host.send({ want: "files" });
  }, WAIT_MS);

  return {
    element: root,
    async receive(message) {
      const told = /** @type {Told} */ (message);
      try {
        if (told.drawing) drawing = told.drawing;
        if (told.moment) {
          packed = told.moment;
          show();
          onceTold?.();
        }
        if (told.wasm && told.graph) {
          const [program, graph] = await Promise.all([told.wasm, told.graph].map(bytesOf));
          const files = { wasm: program.buffer, graph };
          await keepFiles(data.key, files);
          await begin(files);
        }
      } catch (error) {
        fail(error);
      }
    },
    destroy() {
      clearTimeout(timer);
      window.removeEventListener(ASK, hear);
    },
  };
}

/** @type {(drawing: Drawing, packed: PackedMoment) => { state: import("./state.js").State, galaxies: any, serial: number, row: number }} */
function read(drawing, packed) {
  const { table, scalars } = drawing.about;
  const [values, error, limit, truth] = [packed.values, packed.error, packed.limit, packed.own].map(floats);
  const galaxies = {
    n: 1,
    rows: [packed.row],
    truth,
    measured: { [packed.noise]: { values, error, limit: Uint8Array.from(limit) } },
  };
  /** @type {Snapshot} */
  const snapshot = {
    ...{ row: 0, noise: packed.noise, edits: packed.edits, reference: packed.reference, truth: packed.truth },
    ...{ frame: packed.frame, time: packed.time, sfr: packed.sfr, scalar: scalars[0] },
    mask: parseMask(table, packed.mask),
    pins: packed.pins.map(text => parseMask(table, text)),
  };
  return { state: createState(drawing, galaxies, snapshot, () => {}), galaxies, serial: packed.serial, row: packed.row };
}
