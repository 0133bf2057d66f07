// The explorer as one file: galaxies, model and program are in it; it asks no host for anything.

import barCss from "../../app/js/bar.css";
import { createView as createBar } from "../../app/js/bar.js";
import keysCss from "../../app/js/keys.css";
import { createView as createKeys } from "../../app/js/keys.js";
import { loadGraph } from "../../in_browser/js/graph.js";
import { parseMask } from "../../in_browser/js/mask.js";
import { createState, firstSnapshot } from "../../in_browser/js/state.js";
import { element, setColours } from "../../widgets/js/dom.js";
import { queryOf, readQuery } from "./address.js";
import { createGalaxyView } from "./galaxy_view.js";
import { createMany } from "./many.js";
import { createPart } from "./part.js";
import { bytesOf, readGalaxies } from "./payload.js";
import { createRail } from "./rail.js";
import { createReproduce } from "./reproduce.js";
import { serve, startWorker } from "./worker.js";

/** @import { Drawing } from "../../in_browser/js/types.js" */
/** @import { Themes } from "../../widgets/js/types.js" */
/** @import { ManyData } from "./many.js" */
/** @import { Packing } from "./payload.js" */
/** @import { Origin } from "./reproduce.js" */
/** @import { RailData } from "./rail.js" */

/**
 * What Python puts on the page beside the large things.
 * @typedef {object} Contents
 * @property {Drawing} drawing
 * @property {Packing} galaxies
 * @property {{ mask: string, noise: string }} first
 * @property {RailData} rail
 * @property {ManyData} many
 * @property {Themes} colours
 * @property {[string, string, string, string][]} actions
 * @property {Record<string, string>} keys what each does
 * @property {Origin} origin
 */

const ADDRESS_MS = 300; // until a view that lasts stands in the address

/** @param {HTMLElement} page */
async function show(page) {
  /** @type {Contents} */
  const contents = JSON.parse(new TextDecoder().decode(await bytesOf(textOf("contents"))));
  const { drawing, colours } = contents;
  const galaxies = readGalaxies(contents.galaxies, drawing.about.table.size, await bytesOf(textOf("galaxies")));
  const first = firstSnapshot(drawing, contents.first.noise, parseMask(drawing.about.table, contents.first.mask));
  const read = readQuery(drawing, galaxies, window.location.hash.slice(1), first);
  const notice = element("p", { class: "notice", role: "alert" });
  const say = (/** @type {string} */ text) => {
    notice.textContent = text;
  };
  const fail = (/** @type {unknown} */ error) =>
    say(`The model cannot answer here: ${error instanceof Error ? error.message : error}`);
  const state = createState(drawing, galaxies, read.snapshot, say);

  const galaxy = createGalaxyView(drawing, galaxies, colours, state, fail);
  const rail = createRail(drawing, galaxies, contents.rail, colours, state);
  /** @type {Record<string, () => void>} */
  const commands = {
    ...{ previous: () => state.next(-1), next: () => state.next(1), random: state.random },
    ...{ undo: state.undo, redo: state.redo, pin: state.pin, truth: state.reveal },
    theme: () => setTheme(!isDark),
  };
  contents.rail.presets.forEach((preset, i) => {
    commands[`preset ${i}`] = () => state.go({ mask: parseMask(drawing.about.table, preset.mask) });
  });
  const summary = () => ({
    name: `Galaxy ${state.drawn.row}`,
    words: [
      `of ${galaxies.n}`,
      ...state.drawn.edits.map(([name, value]) => `${name.replaceAll("_", " ")} ${value.toFixed(2)}`),
    ],
    ...{ mask: state.textOf(state.drawn.mask), filter: "" },
  });
  const idle = () => [...(state.canUndo ? [] : ["undo"]), ...(state.canRedo ? [] : ["redo"])];
  const firstBar = { actions: contents.actions, summary: summary(), idle: idle(), labels: {}, dark: false };
  const bar = createPart(createBar, firstBar, [barCss], act => commands[act]?.());
  const keys = createPart(createKeys, { keys: Object.keys(contents.keys) }, [keysCss], key => commands[contents.keys[key]]?.());

  let isDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  const setTheme = (/** @type {boolean} */ dark) => {
    isDark = dark;
    document.documentElement.classList.toggle("dark", dark);
    setColours(document.documentElement, colours[dark ? "dark" : "light"]);
    for (const part of [galaxy, rail, reproduce, ...(many ? [many] : [])]) part.dark(dark);
    bar.set({ dark });
  };
  /** @type {ReturnType<typeof createMany> | undefined} */
  let many;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  state.follow(isDrag => {
    const labels = state.now.truth === "shown" ? {} : { truth: "reveal" };
    bar.set({ summary: summary(), idle: idle(), labels: /** @type {Record<string, string>} */ (labels) });
    if (isDrag) return;
    say("");
    clearTimeout(timer);
    timer = setTimeout(() => {
      const query = queryOf(drawing, state.now, first);
      try {
        window.history.replaceState(null, "", query ? `#${query}` : window.location.pathname + window.location.search);
      } catch {} // a page within a page may have no address of its own
    }, ADDRESS_MS);
  });
  window.addEventListener("hashchange", () => {
    const now = readQuery(drawing, galaxies, window.location.hash.slice(1), first);
    state.go(now.snapshot);
    say(now.trouble);
  });

  const reproduce = createReproduce(drawing, contents.origin, state);
  const beside = element("div", { class: "beside" });
  const grid = element("div", { class: "grid" }, galaxy.vectors, galaxy.densities, beside);
  const main = element("main", {}, notice, bar.element, galaxy.headline, galaxy.derived, grid, reproduce.element);
  page.replaceChildren(keys.element, element("div", { class: "columns" }, rail.element, main));
  setTheme(isDark);
  say(read.trouble);
  page.dataset.state = "drawn";

  await nextPaint();
  try {
    const [wasm, graph] = await Promise.all([bytesOf(textOf("wasm")), bytesOf(textOf("graph"))]);
    // the worker is given copies: what it takes would be gone here
    const answer = await loadGraph(/** @type {ArrayBuffer} */ (wasm.buffer), graph, drawing.about);
    Object.assign(page, { explorer: { state, drawing, galaxies, answer } }); // who looks from outside finds it at its element
    await galaxy.begin(answer);
    page.dataset.state = "answering";
    const medians = await startWorker(textOf("program"), /** @type {ArrayBuffer} */ (wasm.buffer), graph, drawing.about);
    many = createMany(drawing, galaxies, contents.many, colours, state, medians);
    beside.append(many.element);
    many.dark(isDark);
    many.begin();
  } catch (error) {
    fail(error);
  }
}

/** @type {(id: string) => string} */
function textOf(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no '${id}'`);
  return found.textContent ?? "";
}

const nextPaint = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));

if (typeof document === "undefined") serve();
else {
  const page = /** @type {HTMLElement} */ (document.getElementById("explorer"));
  show(page).catch(error => {
    page.textContent = `This page cannot be shown here: ${error instanceof Error ? error.message : error}`;
  });
}
