// One galaxy's plots of a kind, vectors or densities: reads `spec` once and `scene` at every answer, draws, and sends what is
// done on them.

import { createBackpressure } from "../../widgets/js/backpressure.js";
import { answersItself, followScenes } from "../../widgets/js/by_itself.js";
import { followCurtain } from "../../widgets/js/curtain.js";
import { element, explorerOf, setColours } from "../../widgets/js/dom.js";
import { createDensityPlot } from "./density_plot.js";
import { legend } from "./legend.js";
import { DRAG } from "./plot.js";
import { unpackDensities, unpackVectors } from "./scene.js";
import { stageZoom } from "./stage_zoom.js";
import { createVectorPlot } from "./vector_plot.js";

/** @import { Host, View } from "../../widgets/js/types.js" */
/** @import { DrawnGuess } from "./drawn_guess.js" */
/** @import { DensityScene, PackedDensities, PackedVectors, PlotsData, Surroundings, VectorScene } from "./types.js" */

const DRAGS = ["drag", "tap", "edit"]; // what hands do that a lesson may not want
const DIM_AFTER_MS = 150; // that an answer is awaited
const SAY_AFTER_MS = 400; // that nothing new has come
const HEADING = 24; // px
const PAPER = { vectors: [700, 215], densities: [330, 96], zoom: 3 }; // px of a plot on paper; so many times as many are drawn
const [LEAST_HEIGHT, MOST_HEIGHT] = [176, 340]; // px of a plot of vectors

/**
 * @param {Readonly<PlotsData>} data
 * @param {Host<PlotsData>} host
 * @returns {View<PlotsData>}
 */
export function createView(data, host) {
  const { spec, colours: themes } = data;
  let isDark = data.dark;
  let { stage } = data;
  let isFixed = false; // by a lesson
  /** @param {unknown} message */
  const send = message => {
    if (isFixed && DRAGS.includes(/** @type {{ act: string }} */ (message).act)) messages.acknowledge();
    else if (!answersItself(root, message)) host.send(message);
  };
  const messages = createBackpressure(send);
  const live = element("div", { class: "unseen", role: "status", "aria-live": "polite" });
  const root = element("div", { class: `plots ${spec.kind}` });
  const shared = { colours: () => themes[isDark ? "dark" : "light"], messages, say, send };

  const group = spec.kind === "vectors" ? vectors(spec) : densities(spec);
  const { plots } = group;

  /** @param {Extract<PlotsData["spec"], { kind: "vectors" }>} spec */
  function vectors(spec) {
    let scene = unpackVectors(spec, /** @type {PackedVectors} */ (data.scene));
    /** @type {Surroundings<VectorScene>} */
    const surroundings = { ...shared, scene: () => scene };
    const plots = spec.panels.map(panel => createVectorPlot(panel, surroundings));
    return {
      plots,
      above: [legend(spec.panels[0].truth)],
      take(/** @type {PlotsData["scene"]} */ packed) {
        scene = unpackVectors(spec, /** @type {PackedVectors} */ (packed));
      },
      aloud: () => "", // densities say it
      height() {
        const n = plots.filter(({ section }) => !section.hidden).length;
        const free = (window.innerHeight - spec.above) / Math.max(n, 1) - HEADING;
        return Math.round(Math.min(Math.max(free, LEAST_HEIGHT), MOST_HEIGHT));
      },
    };
  }

  /** @param {Extract<PlotsData["spec"], { kind: "densities" }>} spec */
  function densities(spec) {
    let scene = unpackDensities(spec, /** @type {PackedDensities} */ (data.scene));
    /** @type {Surroundings<DensityScene>} */
    const surroundings = { ...shared, scene: () => scene };
    const plots = spec.panels.map(panel => createDensityPlot(panel, surroundings));
    return {
      plots,
      above: [],
      take(/** @type {PlotsData["scene"]} */ packed) {
        scene = unpackDensities(spec, /** @type {PackedDensities} */ (packed));
      },
      aloud: () =>
        `Galaxy ${scene.row}. ${plots
          .filter(({ section }) => !section.classList.contains("covered"))
          .map(plot => plot.describeAloud())
          .join(". ")}`,
      height: () => spec.height,
    };
  }

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let sayTimer;
  let isDragged = false; // anything of this explorer
  /**
   * Tells who cannot see: what a plot's keys do, an answer when it has settled and nothing is being dragged.
   * @param {string} text
   */
  function say(text) {
    clearTimeout(sayTimer);
    sayTimer = setTimeout(() => {
      if (isDragged && spec.kind === "densities") say(text);
      else live.textContent = text;
    }, SAY_AFTER_MS);
  }
  /** @param {Event} event */
  const followDrag = event => {
    const origin = /** @type {Element} */ (event.composedPath()[0]);
    if (explorerOf(origin) === explorerOf(root)) isDragged = /** @type {CustomEvent<boolean>} */ (event).detail;
  };

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let dimTimer;
  let serial = data.scene.serial;
  let newest = data.newest_serial;
  const dimWhileWaiting = () => {
    clearTimeout(dimTimer);
    if (serial >= newest) root.classList.remove("waiting");
    else dimTimer = setTimeout(() => root.classList.add("waiting"), DIM_AFTER_MS);
  };
  const fitAll = () => {
    const here = plots.filter(plot => !plot.section.hidden);
    const zoom = stage ? stageZoom(root.clientWidth, root.clientHeight, here.length) : 1;
    root.style.setProperty("--zoom", String(zoom));
    const sizes = here.map(({ section, shell }) => (stage ? shell : section)).map(box => [box.clientWidth, box.clientHeight]);
    here.forEach((plot, i) => {
      plot.resize(sizes[i][0], stage ? sizes[i][1] : group.height(), zoom);
    });
  };
  /** Paper has a width of its own, whatever the window's, and is finer than a screen. */
  const fitPaper = () => {
    root.style.setProperty("--zoom", "1");
    const [width, height] = PAPER[spec.kind].map(size => size * PAPER.zoom);
    for (const plot of plots) if (!plot.section.hidden) plot.resize(width, height, PAPER.zoom);
  };
  /** @type {string[]} */
  let shown = []; // of the plots, in a lesson; all if empty
  /** @param {string} plot that comes on stage; a kind of plots for all of them */
  const setStage = plot => {
    stage = plot;
    for (const { section, rest } of plots) {
      const key = section.dataset.plot ?? "";
      section.hidden = stage ? stage !== spec.kind && stage !== key : shown.length > 0 && !shown.includes(key);
      if (section.hidden) rest();
    }
    root.classList.toggle("some-shown", !stage && shown.length > 0);
    const isHere = plots.some(({ section }) => !section.hidden);
    root.classList.toggle("on-stage", Boolean(stage) && isHere);
    root.classList.toggle("off-stage", !isHere);
    fitAll();
  };
  /** @param {boolean} dark */
  const setTheme = dark => {
    isDark = dark;
    root.classList.toggle("dark", dark);
    setColours(root, shared.colours());
    for (const plot of plots) plot.redraw();
  };
  /** @param {KeyboardEvent} event */
  const giveUp = event => {
    if (event.key === "Escape" && plots.some(plot => plot.cancel())) event.stopPropagation();
  };

  // on stage the arrow keys step from galaxy to galaxy: a press of the pointer gives no plot the keyboard, which walks along axes
  root.addEventListener("mousedown", event => {
    if (stage && event.target instanceof HTMLCanvasElement) event.preventDefault();
  });
  root.append(...group.above, element("div", { class: `${spec.kind}-row` }, ...plots.map(plot => plot.section)), live);
  const sizes = new ResizeObserver(fitAll);
  sizes.observe(root);
  window.addEventListener("resize", fitAll);
  window.addEventListener("beforeprint", fitPaper);
  window.addEventListener("afterprint", fitAll);
  window.addEventListener("keydown", giveUp, true);
  window.addEventListener(DRAG, followDrag);
  setTheme(data.dark);
  setStage(stage);

  /** @param {PlotsData["scene"]} packed */
  const show = packed => {
    group.take(packed);
    serial = packed.serial;
    for (const plot of plots) plot.redraw();
    messages.acknowledge();
    dimWhileWaiting();
    const text = group.aloud();
    if (text) say(text);
  };
  const stopFollowing = followScenes(root, scenes => show(scenes[spec.kind]));
  const stopFollowingCurtain = followCurtain(root, curtain => {
    ({ shown } = curtain);
    isFixed = curtain.fixed ?? false;
    root.classList.toggle("is-fixed", isFixed);
    root.classList.toggle("is-covered", curtain.covered.length > 0);
    for (const plot of plots) {
      const key = plot.section.dataset.plot ?? "";
      const isCovered = curtain.covered.includes(key);
      const { guess: drawn = null } = /** @type {{ guess?: DrawnGuess | null }} */ (plot); // a guess is drawn on the plot itself
      plot.section.classList.toggle("covered", isCovered && !drawn);
      drawn?.take(isCovered, curtain.drawn?.[key] ?? null);
    }
    setStage(stage);
  });

  return {
    element: root,
    changes: {
      scene: show,
      newest_serial(number) {
        newest = number;
        dimWhileWaiting();
      },
      stage: setStage,
      dark: setTheme,
    },
    destroy() {
      sizes.disconnect();
      stopFollowing();
      stopFollowingCurtain();
      messages.stop();
      clearTimeout(sayTimer);
      clearTimeout(dimTimer);
      window.removeEventListener("resize", fitAll);
      window.removeEventListener("beforeprint", fitPaper);
      window.removeEventListener("afterprint", fitAll);
      window.removeEventListener("keydown", giveUp, true);
      window.removeEventListener(DRAG, followDrag);
    },
  };
}
