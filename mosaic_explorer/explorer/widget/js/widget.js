// The widget of notebooks: parts of the explorer in a cell, the model in the page; it needs no kernel once it is there. It is what
// anywidget asks for, and knows no other host: `model` holds what both sides know, `el` is where it is drawn.

import { loadGraph } from "../../in_browser/js/graph.js";
import { MaskError, parseMask } from "../../in_browser/js/mask.js";
import { bytesOf } from "../../in_browser/js/packed.js";
import { createExplorer, firstOf } from "../../page_file/js/explorer.js";
import { createLessons } from "../../page_file/js/lesson.js";
import { readGalaxies } from "../../page_file/js/payload.js";
import { inTurns } from "../../page_file/js/worker.js";
import pageCss from "../../page_file/page.css";
import { element, setColours } from "../../widgets/js/dom.js";
import widgetCss from "./widget.css";

/** @import { Contents } from "../../page_file/js/explorer.js" */
/** @import { Edit, Snapshot } from "../../in_browser/js/types.js" */

/**
 * What anywidget gives: properties that kernel and page share.
 * @typedef {object} SharedModel
 * @property {(name: string) => any} get
 * @property {(name: string, value: unknown) => void} set
 * @property {(event: string, follow: () => void) => void} on
 * @property {(event: string, follow: () => void) => void} off
 * @property {() => void} save_changes
 */

const SHARED = ["mask", "row", "noise", "edits", "pins", "truth", "scalar"];
const PLACE = ["lesson", "page"];
const VECTORS = ["sed", "photometry", "sfh"];
/** Of JupyterLab and Notebook, which do not see behind the shadow root that somebody types a number there. */
const NO_SHORTCUTS = { "data-lm-suppress-shortcuts": "true" };
const TYPES_TEXT = "input, select, textarea";

/** @type {Map<string, ReturnType<typeof loadGraph>>} models by their weights, for all cells of a page */
const ready = new Map();

/** @param {{ model: SharedModel, el: HTMLElement }} host */
async function render({ model, el }) {
  const box = element("div", { class: "mosaic-explorer mosaic-widget", tabindex: -1, ...NO_SHORTCUTS });
  const root = el.attachShadow?.call(box, { mode: "open" }) ?? box;
  const around = element("div", { class: "around" }, element("p", { class: "loading" }, "The model is being made ready…"));
  root.append(element("style", {}, pageCss), element("style", {}, widgetCss), around);
  el.append(box);

  /** @type {Contents} */
  const contents = JSON.parse(new TextDecoder().decode(await bytesOf(bytes(model.get("_contents")))));
  const { drawing, colours } = contents;
  const { table } = drawing.about;
  const galaxies = readGalaxies(contents.galaxies, table.size, await bytesOf(bytes(model.get("_galaxies"))));
  const actions = contents.actions.filter(([act]) => act !== "link"); // a notebook's address says nothing of a cell
  const first = firstOf(contents);
  const explorer = createExplorer({ ...contents, actions }, galaxies, { ...first, ...told() });
  const { state, galaxy } = explorer;
  const [many, onMap] = [element("div", { class: "beside" }), element("div", { class: "beside" })];
  const ofMany = element("div", {}, many, onMap);
  const parts = { derived: galaxy.derived, many: ofMany, program: explorer.reproduce.element };
  /** @param {string[]} shown parts; all if empty */
  const showAround = shown => {
    for (const [name, part] of Object.entries(parts)) part.hidden = shown.length > 0 && !shown.includes(name);
  };
  const lesson = contents.lessons.length ? createLessons(contents, galaxies, explorer, first, showAround) : null;
  lesson?.element.classList.add("lesson");
  if (lesson) explorer.commands.lessons = lesson.list;

  // -- what kernel and page share ----------------------------------------------------------------------------------------
  /** @returns {Partial<Snapshot>} what the kernel says */
  function told() {
    return {
      mask: parseMask(table, model.get("mask")),
      row: galaxies.rows.indexOf(model.get("row")),
      noise: model.get("noise"),
      edits: /** @type {Edit[]} */ (Object.entries(model.get("edits"))),
      pins: model.get("pins").map((/** @type {string} */ text) => parseMask(table, text)),
      truth: model.get("truth"),
      scalar: model.get("scalar"),
    };
  }
  /** @param {Snapshot} snapshot */
  const words = snapshot => ({
    ...{ mask: state.textOf(snapshot.mask), row: galaxies.rows[snapshot.row], noise: snapshot.noise, truth: snapshot.truth },
    ...{ edits: Object.fromEntries(snapshot.edits), pins: snapshot.pins.map(state.textOf), scalar: snapshot.scalar },
  });
  /** What page and kernel say differently. */
  const differing = () => {
    const now = /** @type {Record<string, unknown>} */ (words(state.now));
    return SHARED.filter(name => JSON.stringify(now[name]) !== JSON.stringify(model.get(name))).map(name => ({
      name,
      value: now[name],
    }));
  };
  const follow = () => {
    try {
      if (differing().length) state.go(told());
    } catch (error) {
      if (!(error instanceof MaskError)) throw error;
      explorer.say(error.message);
    }
  };
  state.follow(isDrag => {
    const changed = isDrag ? [] : differing();
    for (const { name, value } of changed) model.set(name, value);
    if (changed.length) model.save_changes();
  });
  for (const name of SHARED) model.on(`change:${name}`, follow);

  // -- the lesson beside it ------------------------------------------------------------------------------------------------
  /** What kernel and page say differently of the place in the lessons: the kernel's, if they do. */
  const otherPlace = () => {
    const [name, page] = [model.get("lesson"), model.get("page")];
    const here = lesson?.place;
    return !here || (here.name === name && here.page === page) ? null : { name, page };
  };
  let isTelling = false; // the kernel, of one property after the other
  const turn = () => {
    const place = isTelling ? null : otherPlace();
    if (place) lesson?.follow(place.name, place.page, { ...(lesson.opens(place.name, place.page) ?? first), ...told() });
  };
  lesson?.followPlace(() => {
    if (!otherPlace()) return;
    isTelling = true;
    model.set("lesson", lesson.place.name);
    model.set("page", lesson.place.page);
    isTelling = false;
    model.save_changes();
  });
  if (lesson) for (const name of PLACE) model.on(`change:${name}`, turn);

  // -- what is drawn -------------------------------------------------------------------------------------------------------
  const dark = () => model.get("theme") === "dark" || (model.get("theme") === "auto" && isDarkAround(el));
  explorer.followTheme(isDark => {
    around.classList.toggle("dark", isDark);
    setColours(around, colours[isDark ? "dark" : "light"]);
  });
  const followTheme = () => explorer.setTheme(dark());
  model.on("change:theme", followTheme);
  const layOut = () => {
    const view = model.get("view");
    const isWhole = view === "galaxy";
    galaxy.only(VECTORS.includes(view) ? view : "");
    const shown = {
      galaxy: [
        galaxy.warning,
        galaxy.headline,
        galaxy.derived,
        element("div", { class: "grid" }, galaxy.vectors, galaxy.densities, ofMany),
      ],
      density: [galaxy.headline, galaxy.densities],
      population: [many],
      latent: [onMap],
    };
    const plots = shown[/** @type {keyof typeof shown} */ (view)] ?? [galaxy.vectors];
    const main = element(
      "main",
      {},
      explorer.notice,
      ...(isWhole ? [explorer.bar.element] : []),
      ...plots,
      explorer.reproduce.element,
    );
    const rail = isWhole ? explorer.rail.element : element("div", { class: "rail" });
    if (lesson) rail.prepend(lesson.element);
    around.replaceChildren(isWhole || lesson ? element("div", { class: "columns" }, rail, main) : main);
    around.dataset.view = view;
  };
  model.on("change:view", layOut);
  layOut();
  followTheme();
  turn();
  if (lesson && contents.lessons.length > 1 && !lesson.place.name) lesson.list();
  // keys mean something only while the widget has the focus: a notebook has its own
  box.addEventListener("keydown", event => {
    const target = /** @type {Element} */ (event.composedPath()[0]);
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || target.matches(TYPES_TEXT)) return;
    if (!explorer.press(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  });

  const key = model.get("_key");
  if (!ready.has(key)) {
    const files = Promise.all(["_wasm", "_graph"].map(part => bytesOf(bytes(model.get(part)))));
    ready.set(
      key,
      files.then(([wasm, graph]) => loadGraph(wasm.buffer, graph)),
    );
  }
  try {
    const answer = await /** @type {ReturnType<typeof loadGraph>} */ (ready.get(key));
    lesson?.begin(answer);
    await galaxy.begin(answer);
    const plots = explorer.showMany(inTurns(answer, drawing.about));
    many.append(plots.population);
    if (plots.map) onMap.append(plots.map);
    box.dataset.state = "answering";
  } catch (error) {
    explorer.fail(error);
  }
  return () => {
    for (const name of SHARED) model.off(`change:${name}`, follow);
    for (const name of PLACE) model.off(`change:${name}`, turn);
    lesson?.destroy();
    model.off("change:view", layOut);
    model.off("change:theme", followTheme);
    galaxy.destroy();
  };
}

/** @type {(data: DataView | Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>} */
const bytes = data =>
  data instanceof DataView ? new Uint8Array(/** @type {ArrayBuffer} */ (data.buffer), data.byteOffset, data.byteLength) : data;

/** @type {(el: Element) => boolean} whether the notebook around it is dark, by its ground */
function isDarkAround(el) {
  for (let node = /** @type {Element | null} */ (el); node; node = node.parentElement) {
    const rgb = getComputedStyle(node)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number);
    if (rgb && rgb.length >= 3 && (rgb[3] ?? 1) > 0.5) return rgb[0] + rgb[1] + rgb[2] < 380;
  }
  return window.matchMedia("(prefers-color-scheme: dark)").matches;
}

export default { render };
