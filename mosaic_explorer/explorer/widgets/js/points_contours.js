// What lies over the points of a map: lines of equal density, and the outlines of groups with their letters.

import { contourDensity } from "d3-contour";
import { polygonCentroid, polygonHull } from "d3-polygon";
import { FONT, withinBox } from "./canvas.js";
import { BITS, LETTERS, membersOf, ROLES } from "./groups.js";
import { madeOnce } from "./made_once.js";

/** @import { Groups } from "./groups.js" */
/** @import { Cloud, PointScales } from "./points.js" */
/** @import { Colours, Context } from "./types.js" */

const GRID = 256; // cells along each side of a map, of which a density is made
const BLUR = 7; // cells: the width of the kernel
const LEVELS = 7;
const FEWEST = 50; // points that have a density
const TRIMMED = 0.001; // part of a group beyond each end, in x and y, that its outline leaves out, as the paper's Figure 3 does
const FEWEST_IN_HULL = 5;
const MOST_IN_HULL = 10_000; // of more, as many evenly among them tell where it runs

/** @typedef {{ value: number, coordinates: number[][][][] }} Contour in cells of the grid */

/**
 * Lines of equal density of all points that are known, in cells of a grid over the map's ends, from the outermost on.
 * @type {(cloud: Cloud) => Contour[]}
 */
export const contoursOf = madeOnce(({ x, y, ends: [x0, x1, y0, y1] }) => {
  const known = Array.from(x.keys()).filter(i => !Number.isNaN(x[i] + y[i]));
  if (known.length < FEWEST) return [];
  return contourDensity()
    .x(i => ((x[/** @type {any} */ (i)] - x0) / (x1 - x0)) * GRID)
    .y(i => ((y[/** @type {any} */ (i)] - y0) / (y1 - y0)) * GRID)
    .size([GRID, GRID])
    .bandwidth(BLUR)
    .thresholds(LEVELS)(/** @type {any} */ (known));
});

/**
 * @param {Context} ctx
 * @param {Contour[]} contours
 * @param {Cloud} cloud
 * @param {PointScales} scales
 * @param {Colours} colours
 */
export function drawContours(ctx, contours, { ends: [x0, x1, y0, y1] }, { frame, x, y }, colours) {
  withinBox(ctx, frame, () => {
    ctx.setLineDash([]);
    contours.forEach(({ coordinates }, level) => {
      const width = 0.8 + level / contours.length;
      ctx.beginPath();
      for (const ring of coordinates.flat())
        ring.forEach(([column, row], i) => {
          const spot = /** @type {const} */ ([x(x0 + (column / GRID) * (x1 - x0)), y(y0 + (row / GRID) * (y1 - y0))]);
          if (i) ctx.lineTo(...spot);
          else ctx.moveTo(...spot);
        });
      for (const [colour, wide, alpha] of /** @type {[string, number, number][]} */ ([
        [colours.ground, width + 2, 0.6], // lifts it off the points
        [colours.ink, width, 0.9],
      ])) {
        Object.assign(ctx, { strokeStyle: colour, lineWidth: wide, globalAlpha: alpha });
        ctx.stroke();
      }
    });
    ctx.globalAlpha = 1;
  });
}

/**
 * The corners of a group's outline, without its outermost points; none of a few.
 * @type {(cloud: Cloud, members: number[]) => [x: number, y: number][] | null}
 */
export const hullOf = madeOnce(({ x, y }, members) => {
  const every = Math.ceil(members.length / MOST_IN_HULL);
  const known = members.filter((i, n) => n % every === 0 && !Number.isNaN(x[i] + y[i]));
  if (known.length < FEWEST_IN_HULL) return null;
  const [[left, right], [low, high]] = [x, y].map(axis => {
    const sorted = Float32Array.from(known, i => axis[i]).sort();
    const out = Math.floor(TRIMMED * (sorted.length - 1));
    return [sorted[out], sorted[sorted.length - 1 - out]];
  });
  /** @type {[number, number][]} */
  const within = known.filter(i => x[i] >= left && x[i] <= right && y[i] >= low && y[i] <= high).map(i => [x[i], y[i]]);
  return polygonHull(within);
});

/**
 * The outlines of the groups, each with its letter.
 * @param {Context} ctx
 * @param {Cloud} cloud
 * @param {Groups} groups
 * @param {PointScales} scales
 * @param {Colours} colours
 */
export function drawHulls(ctx, cloud, { marks = [] }, { frame, x, y }, colours) {
  for (const letter of LETTERS) {
    const hull = hullOf(cloud, membersOf(marks, BITS[letter]));
    if (!hull) continue;
    withinBox(ctx, frame, () => {
      ctx.strokeStyle = ctx.fillStyle = colours[ROLES[letter]];
      ctx.lineWidth = 1.5;
      ctx.setLineDash([5, 3]);
      ctx.beginPath();
      hull.forEach(([cx, cy], i) => {
        if (i) ctx.lineTo(x(cx), y(cy));
        else ctx.moveTo(x(cx), y(cy));
      });
      ctx.closePath();
      ctx.stroke();
      ctx.setLineDash([]);
      const [cx, cy] = polygonCentroid(hull);
      const [px, py] = [x(cx), y(cy)];
      ctx.font = `600 ${FONT}`;
      ctx.textAlign = "center";
      ctx.textBaseline = "middle";
      ctx.globalAlpha = 0.85;
      ctx.fillStyle = colours.ground;
      ctx.fillRect(px - 9, py - 9, 18, 18);
      ctx.globalAlpha = 1;
      ctx.fillStyle = colours[ROLES[letter]];
      ctx.fillText(letter, px, py);
    });
  }
}
