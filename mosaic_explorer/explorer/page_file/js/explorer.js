// The explorer of one galaxy without a server: all its parts about one state. A page lays them out, or a widget some of them.

import barCss from "../../app/js/bar.css";
import { createView as createBar } from "../../app/js/bar.js";
import { parseMask } from "../../in_browser/js/mask.js";
import { createState, firstSnapshot } from "../../in_browser/js/state.js";
import { element } from "../../widgets/js/dom.js";
import { createGalaxyView } from "./galaxy_view.js";
import { createMany } from "./many.js";
import { createPart } from "./part.js";
import { createRail } from "./rail.js";
import { createReproduce } from "./reproduce.js";

/** @import { Drawing, Galaxies, Snapshot } from "../../in_browser/js/types.js" */
/** @import { Lesson } from "../../lessons/js/types.js" */
/** @import { Themes } from "../../widgets/js/types.js" */
/** @import { ManyData } from "./many.js" */
/** @import { Packing } from "./payload.js" */
/** @import { RailData } from "./rail.js" */
/** @import { Origin } from "./reproduce.js" */
/** @import { Asks } from "./worker.js" */

/**
 * What Python tells beside the large things.
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
 * @property {Lesson[]} lessons
 */

/** @typedef {ReturnType<typeof createExplorer>} Explorer */

/** @type {(contents: Contents) => Snapshot} what is shown at first */
export const firstOf = ({ drawing, first }) => firstSnapshot(drawing, first.noise, parseMask(drawing.about.table, first.mask));

/**
 * @param {Contents} contents
 * @param {Galaxies} galaxies
 * @param {Snapshot} snapshot
 */
export function createExplorer(contents, galaxies, snapshot) {
  const { drawing, colours } = contents;
  const { table } = drawing.about;
  const notice = element("p", { class: "notice", role: "alert" });
  const say = (/** @type {string} */ text) => {
    notice.textContent = text;
  };
  const fail = (/** @type {unknown} */ error) =>
    say(`The model cannot answer here: ${error instanceof Error ? error.message : error}`);
  const state = createState(drawing, galaxies, snapshot, say);
  const galaxy = createGalaxyView(drawing, galaxies, colours, state, fail);
  const rail = createRail(drawing, galaxies, contents.rail, colours, state);
  const reproduce = createReproduce(drawing, contents.origin, state);
  /** @type {ReturnType<typeof createMany> | undefined} */
  let many;
  let isDark = false;

  /** @type {Record<string, () => void>} */
  const commands = {
    ...{ previous: () => state.next(-1), next: () => state.next(1), random: state.random },
    ...{ undo: state.undo, redo: state.redo, pin: state.pin, truth: state.reveal },
    theme: () => explorer.setTheme(!isDark),
  };
  contents.rail.presets.forEach((preset, i) => {
    commands[`preset ${i}`] = () => state.go({ mask: parseMask(table, preset.mask) });
  });
  const summary = () => ({
    name: `Galaxy ${galaxies.rows[state.drawn.row]}`,
    words: [
      `${state.drawn.row + 1} of ${galaxies.n}`,
      ...state.drawn.edits.map(([name, value]) => `${name.replaceAll("_", " ")} ${value.toFixed(2)}`),
    ],
    ...{ mask: state.textOf(state.drawn.mask), filter: "" },
  });
  const idle = () => [...(state.canUndo ? [] : ["undo"]), ...(state.canRedo ? [] : ["redo"])];
  const firstBar = { actions: contents.actions, summary: summary(), idle: idle(), labels: {}, dark: false };
  const bar = createPart(createBar, firstBar, [barCss], act => commands[act]?.());
  state.follow(isDrag => {
    const labels = state.now.truth === "shown" ? {} : { truth: "reveal" };
    bar.set({ summary: summary(), idle: idle(), labels: /** @type {Record<string, string>} */ (labels) });
    if (!isDrag) say("");
  });

  const explorer = {
    ...{ state, galaxy, rail, reproduce, bar, notice, say, fail, commands },
    /**
     * The plots of many galaxies, and their elements.
     * @param {Asks} asks
     */
    showMany(asks) {
      many = createMany(drawing, galaxies, contents.many, colours, state, asks);
      many.dark(isDark);
      many.begin();
      galaxy.followPlace(many.move);
      return many;
    },
    /** @param {boolean} dark */
    setTheme(dark) {
      isDark = dark;
      for (const part of [galaxy, rail, reproduce, ...(many ? [many] : [])]) part.dark(dark);
      bar.set({ dark });
      for (const follow of themes) follow(dark);
    },
    /** @param {(dark: boolean) => void} follow */
    followTheme(follow) {
      themes.push(follow);
    },
    /** @param {string} key whether it means something */
    press(key) {
      const command = commands[contents.keys[key]];
      command?.();
      return command !== undefined;
    },
  };
  /** @type {((dark: boolean) => void)[]} */
  const themes = [];
  return explorer;
}
