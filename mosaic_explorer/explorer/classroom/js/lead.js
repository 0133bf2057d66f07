// Has a page show what the presenter shows; a galaxy that the page lacks is brought, in place of one that was brought before.

import { fromBase64 } from "../../in_browser/js/packed.js";
import { readQuery } from "../../page_file/js/address.js";
import { readGalaxies } from "../../page_file/js/payload.js";

/** @import { Drawing, Galaxies, Snapshot } from "../../in_browser/js/types.js" */
/** @import { State } from "../../in_browser/js/state.js" */
/** @import { Explorer } from "../../page_file/js/explorer.js" */
/** @import { createLessons } from "../../page_file/js/lesson.js" */
/** @import { View } from "./types.js" */

/**
 * A page, as it tells of itself once it is drawn (page_file/js/main.js).
 * @typedef {object} PageHandle
 * @property {Drawing} drawing
 * @property {Galaxies} galaxies
 * @property {State} state
 * @property {Snapshot} first
 * @property {ReturnType<typeof createLessons> | null} lesson
 * @property {Explorer} explorer
 */

/**
 * @param {PageHandle} handle
 * @param {string} base the class's address
 * @param {(version: number) => void} shown
 */
export function createLead({ drawing, galaxies, state, first, lesson, explorer }, base, shown) {
  const { say, galaxy } = explorer;
  let newest = -1;
  /** @type {{ version: number, snapshot: Snapshot } | null} */
  let awaited = null;
  /** @type {Snapshot | null} */
  let drawn = null;
  galaxy.followDrawn(snapshot => {
    drawn = snapshot;
    tell();
  });

  /** Say that what was awaited is on the plots, once it is. */
  function tell() {
    if (!awaited || awaited.snapshot !== drawn) return;
    const { version } = awaited;
    awaited = null;
    requestAnimationFrame(() => setTimeout(() => shown(version)));
  }
  /** @param {number} row of a galaxy that the page does not have */
  async function bring(row) {
    const answer = await fetch(`${base}/galaxies/${row}`);
    if (!answer.ok) throw new Error("the presenter has gone on");
    const { packing, numbers } = await answer.json();
    const { size } = drawing.about.table;
    putInPlace(galaxies, readGalaxies(packing, size, fromBase64(numbers)), size);
  }
  return {
    /** @param {View} view */
    async show(view) {
      newest = view.version;
      if (!galaxies.rows.includes(view.row)) {
        try {
          await bring(view.row);
        } catch {
          if (newest === view.version) say(`Galaxy ${view.row}, which the presenter shows, could not be brought here.`);
          return;
        }
        if (newest !== view.version) return;
      }
      const { snapshot, trouble } = readQuery(drawing, galaxies, view.query, first);
      if (lesson) lesson.follow(view.lesson, view.page, snapshot);
      else state.go(snapshot);
      if (trouble) say(trouble);
      awaited = { version: view.version, snapshot: state.now };
      tell();
    },
  };
}

/**
 * Put a galaxy in the last place of those that a page has.
 * @param {Galaxies} galaxies
 * @param {Galaxies} one of one
 * @param {number} size of the table
 */
export function putInPlace(galaxies, one, size) {
  const last = galaxies.n - 1;
  galaxies.rows[last] = one.rows[0];
  galaxies.truth.set(one.truth, last * size);
  for (const [noise, { values, error, limit }] of Object.entries(galaxies.measured)) {
    const own = one.measured[noise] ?? { values: one.truth, error: new Float32Array(size), limit: new Uint8Array(size) };
    values.set(own.values, last * size);
    error.set(own.error, last * size);
    limit.set(own.limit, last * size);
  }
}
