// One galaxy, answered and drawn as fast as the model answers; what changes meanwhile is asked about next, and nothing older.

import { inputsOf, truthOf } from "./inputs.js";
import { scenesOf, toldTruth } from "./scenes.js";

/** @import { About, Answer, Drawing, Galaxies, Inputs, Mask, Snapshot } from "./types.js" */
/** @import { GalaxyNumbers } from "./series.js" */

const KEPT = 300; // answers: a long drag and back

/**
 * @typedef {(asked: { inputs: Inputs, mask: Mask }[], about: About) => Promise<Answer[]>} Ask
 * @typedef {ReturnType<typeof scenesOf>} Scenes
 * What is to be drawn: `name` is the galaxy's row as it is told, `snapshot.row` its place among `galaxies`.
 * @typedef {{ drawing: Drawing, galaxies: Galaxies, snapshot: Snapshot, name: number, serial: number }} Wanted
 */

/**
 * @param {() => Wanted} wanted what is to be drawn now
 * @param {(scenes: Scenes, snapshot: Snapshot) => void} draw
 * @param {(error: unknown) => void} fail
 */
export function createGalaxy(wanted, draw, fail) {
  /** @type {Ask | null} until the model is there */
  let ask = null;
  /** @type {Map<string, Answer>} */
  const kept = new Map();
  let changes = 0;
  let isAsking = false;

  /** @type {(wanted: Wanted, mask: Mask) => { key: string, inputs: Inputs }} */
  function question({ drawing, galaxies, snapshot, name }, mask) {
    const { row, noise, edits } = snapshot;
    const key = JSON.stringify([name, drawing.filters.names, noise, edits, [...mask].join("")]);
    return { key, inputs: inputsOf(galaxies, drawing.about.table.size, row, noise, edits, drawing.editable) };
  }
  /** @param {Wanted} now */
  function scenes(now) {
    const { drawing, galaxies, snapshot } = now;
    const truth = toldTruth(truthOf(galaxies, drawing.about.table.size, snapshot.row), snapshot);
    const [numbers, ...pins] = [snapshot.mask, ...snapshot.pins].map(mask => {
      const { key, inputs } = question(now, mask);
      return /** @type {GalaxyNumbers} */ ({ truth, inputs, mask, answer: kept.get(key) ?? null });
    });
    return scenesOf(drawing, { snapshot, serial: now.serial, name: now.name, now: numbers, pins });
  }
  /** @type {(ask: Ask, now: Wanted) => Promise<void>} */
  async function answerAll(ask, now) {
    for (const mask of [now.snapshot.mask, ...now.snapshot.pins]) {
      const { key, inputs } = question(now, mask);
      if (kept.has(key)) continue;
      const [answer] = await ask([{ inputs, mask }], now.drawing.about);
      kept.set(key, answer);
      if (kept.size > KEPT) kept.delete(/** @type {string} */ (kept.keys().next().value));
    }
  }
  async function follow() {
    changes++;
    if (isAsking) return;
    isAsking = true;
    try {
      for (let asked = -1; asked !== changes; ) {
        asked = changes;
        const now = wanted();
        if (ask) await answerAll(ask, now);
        draw(scenes(now), now.snapshot);
      }
    } catch (error) {
      fail(error);
    } finally {
      isAsking = false;
    }
  }
  return {
    /** Something has changed. */
    follow,
    /** What is drawn before the model has answered. */
    first: () => scenes(wanted()),
    /**
     * Have a model answer from now on, and draw anew.
     * @param {Ask} model
     */
    begin(model) {
      ask = model;
      return follow();
    },
    /**
     * The same, but what stands there stays until something changes; the first answer, which is slow, is not waited for then.
     * @param {Ask} model
     */
    async beginQuietly(model) {
      await answerAll(model, wanted());
      ask = model;
    },
    /** The model, once it is there; what is asked of it is nobody's answer to keep. */
    get ask() {
      return ask;
    },
    /** What may be shown of the galaxy that is drawn now. */
    inputs() {
      const now = wanted();
      return question(now, now.snapshot.mask).inputs;
    },
  };
}
