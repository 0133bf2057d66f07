// Where the galaxy in view has been on the map that stays, while things were hidden and shown: a line that fades.

import { withinBox } from "./canvas.js";

/** @import { PointScales } from "./points.js" */
/** @import { Colours, Context } from "./types.js" */

/** @typedef {[x: number, y: number]} Place */

const MOST = 240; // places
const STEP = 1e-3; // of a map's width, that counts as a move

/** The places of one galaxy after another. */
export function createTrail() {
  let galaxy = -1;
  /** @type {Place[]} */
  let places = [];

  return {
    get places() {
      return places;
    },
    /**
     * A galaxy lies at a place now; of another one the trail begins there.
     * @param {number} row
     * @param {Place} place
     * @param {number} width of the map
     */
    visit(row, place, width) {
      if (row !== galaxy) [galaxy, places] = [row, []];
      if (!place.every(Number.isFinite)) return;
      const last = places.at(-1);
      if (last && Math.hypot(place[0] - last[0], place[1] - last[1]) < STEP * width) return;
      places.push(place);
      if (places.length > MOST) places = places.filter((_, i) => i % 2 === 0 || i > MOST / 2);
    },
    clear() {
      [galaxy, places] = [-1, []];
    },
  };
}

/**
 * @param {Context} ctx
 * @param {Place[]} places the last one is where it lies now
 * @param {PointScales} scales
 * @param {Colours} colours
 */
export function drawTrail(ctx, places, { frame, x, y }, colours) {
  if (places.length < 2) return;
  withinBox(ctx, frame, () => {
    ctx.setLineDash([]);
    for (let i = 1; i < places.length; i++) {
      ctx.globalAlpha = 0.25 + (0.75 * i) / places.length;
      for (const [colour, width] of /** @type {[string, number][]} */ ([
        [colours.ground, 4],
        [colours.ink, 1.8],
      ])) {
        ctx.strokeStyle = colour;
        ctx.lineWidth = width;
        ctx.beginPath();
        ctx.moveTo(x(places[i - 1][0]), y(places[i - 1][1]));
        ctx.lineTo(x(places[i][0]), y(places[i][1]));
        ctx.stroke();
      }
    }
    ctx.globalAlpha = 1;
    ctx.fillStyle = colours.ink;
    ctx.beginPath();
    ctx.arc(x(places[0][0]), y(places[0][1]), 3, 0, 2 * Math.PI);
    ctx.fill();
  });
}
