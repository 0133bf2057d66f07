// Draws very many points by how many lie together; those that lie alone stay points.

import { SMALL_FONT } from "./canvas.js";

/** @import { Colours, Context } from "./types.js" */
/** @import { Cloud, PointScales, PointSpec } from "./points.js" */

const MANY = 4000; // points: of fewer each is drawn by itself
const CELL = 3; // px
const FEW = 2; // points of a cell that are drawn as such
const FAINTEST = 0.22; // opacity of a cell with one more than those
const [BAR, STEPS] = [60, 12]; // px of the legend, and how many shades it shows

/** @param {Cloud} cloud */
export const isDense = ({ x }) => x.length > MANY;

/**
 * @param {Context} ctx
 * @param {PointSpec} spec
 * @param {Cloud} cloud
 * @param {PointScales} scales
 * @param {Colours} colours
 */
export function drawDensity(ctx, spec, cloud, { frame, x, y }, colours) {
  const wide = Math.ceil((frame.right - frame.left) / CELL);
  const high = Math.ceil((frame.bottom - frame.top) / CELL);
  const counts = new Uint32Array(wide * high);
  const cells = new Int32Array(cloud.x.length).fill(-1);
  for (let i = 0; i < cells.length; i++) {
    const column = Math.floor((x(cloud.x[i]) - frame.left) / CELL);
    const row = Math.floor((y(cloud.y[i]) - frame.top) / CELL);
    if (!(column >= 0 && column < wide && row >= 0 && row < high)) continue;
    cells[i] = row * wide + column;
    counts[cells[i]]++;
  }
  let most = FEW + 1;
  for (const count of counts) if (count > most) most = count;
  ctx.fillStyle = colours.answer;
  for (let cell = 0; cell < counts.length; cell++) {
    if (counts[cell] <= FEW) continue;
    ctx.globalAlpha = opacity(counts[cell], most);
    ctx.fillRect(frame.left + (cell % wide) * CELL, frame.top + Math.floor(cell / wide) * CELL, CELL, CELL);
  }
  ctx.globalAlpha = 0.45;
  ctx.beginPath();
  for (let i = 0; i < cells.length; i++) {
    if (cells[i] < 0 || counts[cells[i]] > FEW) continue;
    const [px, py] = [x(cloud.x[i]), y(cloud.y[i])];
    ctx.moveTo(px + 0.75 * spec.size, py);
    ctx.arc(px, py, 0.75 * spec.size, 0, 2 * Math.PI);
  }
  ctx.fill();
  drawLegend(ctx, most, frame, colours);
  ctx.globalAlpha = 1;
}

/** Of a cell, by how many points it holds: even in their logarithm. @type {(count: number, most: number) => number} */
const opacity = (count, most) =>
  FAINTEST + (1 - FAINTEST) * (Math.log(count / (FEW + 1)) / Math.max(Math.log(most / (FEW + 1)), 1e-9));

/** @type {(ctx: Context, most: number, frame: PointScales["frame"], colours: Colours) => void} */
function drawLegend(ctx, most, frame, colours) {
  const [left, top] = [frame.right - BAR - 40, frame.bottom - 14];
  for (let i = 0; i < STEPS; i++) {
    ctx.globalAlpha = FAINTEST + ((1 - FAINTEST) * i) / (STEPS - 1);
    ctx.fillRect(left + (i * BAR) / STEPS, top, BAR / STEPS, 6);
  }
  ctx.globalAlpha = 1;
  ctx.font = SMALL_FONT;
  ctx.fillStyle = colours.soft;
  ctx.textBaseline = "middle";
  ctx.textAlign = "right";
  ctx.fillText(`galaxies: ${FEW + 1}`, left - 5, top + 3);
  ctx.textAlign = "left";
  ctx.fillText(String(most), left + BAR + 5, top + 3);
}
