// The explorer as one file: galaxies, model and program are in it; it asks no host for anything.

import keysCss from "../../app/js/keys.css";
import { createView as createKeys } from "../../app/js/keys.js";
import { loadGraph } from "../../in_browser/js/graph.js";
import { oodScore } from "../../in_browser/js/ood.js";
import { bytesOf, fromBase64 } from "../../in_browser/js/packed.js";
import { element, setColours } from "../../widgets/js/dom.js";
import { queryOf, readQuery } from "./address.js";
import { createExplorer, firstOf } from "./explorer.js";
import { createLessons } from "./lesson.js";
import { createPart } from "./part.js";
import { readGalaxies } from "./payload.js";
import { inTurns, serve, startWorker } from "./worker.js";

/** @import { Contents } from "./explorer.js" */

const ADDRESS_MS = 300; // until a view that lasts stands in the address

/** @param {HTMLElement} page */
async function show(page) {
  /** @type {Contents} */
  const contents = JSON.parse(new TextDecoder().decode(await bytesOf(packedIn("contents"))));
  const { drawing, colours } = contents;
  const galaxies = readGalaxies(contents.galaxies, drawing.about.table.size, await bytesOf(packedIn("galaxies")));
  const first = firstOf(contents);
  const read = readQuery(drawing, galaxies, window.location.hash.slice(1), first);
  const explorer = createExplorer(contents, galaxies, read.snapshot);
  const { state, galaxy, say } = explorer;
  const keys = createPart(createKeys, { keys: Object.keys(contents.keys) }, [keysCss], explorer.press);
  explorer.followTheme(dark => {
    document.documentElement.classList.toggle("dark", dark);
    setColours(document.documentElement, colours[dark ? "dark" : "light"]);
  });
  const beside = element("div", { class: "beside" });
  const around = { derived: galaxy.derived, many: beside, program: explorer.reproduce.element };
  const lesson = contents.lessons.length ? createLessons(contents, galaxies, explorer, first, showAround) : null;
  if (lesson) explorer.commands.lessons = lesson.list;
  /** @param {string[]} shown parts of the page; all if empty */
  function showAround(shown) {
    for (const [name, part] of Object.entries(around)) part.hidden = shown.length > 0 && !shown.includes(name);
  }
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  state.follow(isDrag => {
    if (isDrag) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const query = lesson ? lesson.query() : queryOf(drawing, galaxies, state.now, first);
      try {
        window.history.replaceState(null, "", query ? `#${query}` : window.location.pathname + window.location.search);
      } catch {} // a page within a page may have no address of its own
    }, ADDRESS_MS);
  });
  window.addEventListener("hashchange", () => {
    if (lesson) {
      say(lesson.read(window.location.hash.slice(1)));
      return;
    }
    const now = readQuery(drawing, galaxies, window.location.hash.slice(1), first);
    state.go(now.snapshot);
    say(now.trouble);
  });

  const grid = element("div", { class: "grid" }, galaxy.vectors, galaxy.densities, beside);
  const parts = [
    explorer.notice,
    explorer.bar.element,
    galaxy.warning,
    galaxy.headline,
    galaxy.derived,
    grid,
    explorer.reproduce.element,
  ];
  const columns = element("div", { class: "columns" }, explorer.rail.element, element("main", {}, ...parts));
  if (lesson) {
    lesson.element.classList.add("lesson");
    explorer.rail.element.prepend(lesson.element);
  }
  page.replaceChildren(keys.element, columns);
  explorer.setTheme(window.matchMedia("(prefers-color-scheme: dark)").matches);
  say(lesson ? lesson.read(window.location.hash.slice(1)) : read.trouble);
  page.dataset.state = "drawn";
  // a further program on this page may lead it from here
  page.dispatchEvent(new CustomEvent("mosaic-drawn", { detail: { drawing, galaxies, state, first, lesson, explorer } }));

  await nextPaint();
  try {
    const [wasm, graph] = await Promise.all([bytesOf(packedIn("wasm")), bytesOf(packedIn("graph"))]);
    const answer = await loadGraph(wasm.buffer, graph);
    /** @type {(inputs: import("../../in_browser/js/types.js").Inputs, mask: Uint8Array) => Promise<unknown>} */
    const score = (inputs, mask) => oodScore(drawing, answer, inputs, mask, () => true);
    const own = { answer: (/** @type {Parameters<typeof answer>[0]} */ asked) => answer(asked, drawing.about), score };
    Object.assign(page, { explorer: { state, galaxies, drawing, ...own } }); // found there by who looks from outside
    lesson?.begin(answer);
    await galaxy.begin(answer);
    page.dataset.state = "answering";
    const { about } = drawing;
    const worker = startWorker(textOf("program"), wasm.buffer, graph, about);
    const many = explorer.showMany(await worker.catch(() => inTurns(answer, about))); // not every browser allows one
    beside.append(many.population, ...(many.map ? [many.map] : []));
  } catch (error) {
    explorer.fail(error);
  }
}

/** @type {(id: string) => string} */
function textOf(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no '${id}'`);
  return found.textContent ?? "";
}

/** @type {(id: string) => Uint8Array<ArrayBuffer>} */
const packedIn = id => fromBase64(textOf(id).trim());

const nextPaint = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));

if (typeof document === "undefined") serve();
else {
  const page = /** @type {HTMLElement} */ (document.getElementById("explorer"));
  show(page).catch(error => {
    page.textContent = `This page cannot be shown here: ${error instanceof Error ? error.message : error}`;
  });
}
