// Draws the diagram: subsets as boxes in the colours of their errors, edges by what one piece more gains, the cheapest way.

import { SMALL_FONT } from "../../widgets/js/canvas.js";
import { short } from "../../widgets/js/numbers.js";
import { logTicks, scale } from "../../widgets/js/scales.js";

/** @import { Box, Colours, Context } from "../../widgets/js/types.js" */
/** @import { Layout } from "./layout.js" */

/**
 * @typedef {object} Node
 * @property {string} mask what is seen
 * @property {string} initials of its pieces
 * @property {string} label them in words
 * @property {boolean[]} has
 * @property {number} value the error, or the width; NaN where it is not known yet, or nothing is left to predict
 * @property {string} text the value, or "seen"
 * @property {string} words all figures
 * @property {number} seen the part of the target that is seen
 * @typedef {object} Edge from a subset to one that has one piece more; numbers of both, and of the piece
 * @property {number} smaller
 * @property {number} larger
 * @property {number} piece
 * @property {number} factor by which the value is multiplied; NaN where either is not known, or not of the whole target
 * @property {boolean} is_sure whether that is more than chance
 * @typedef {object} Diagram
 * @property {Node[]} nodes
 * @property {Edge[]} edges
 * @property {number} now the node of what is seen now; -1 if it is none of them
 * @property {number[]} way the nodes of the cheapest way, one after another
 * @property {number} at the node that is looked at; -1 for none
 * @property {string[]} palette
 * @property {string} title of the colours
 */

export const BAR_HEIGHT = 44; // px, below the boxes
const BOLD = "600 11px Roboto, Helvetica, Arial, sans-serif";
const TIGHT_FONT = "10px Roboto, Helvetica, Arial, sans-serif"; // of a number in a narrow box
const WIDE = 44; // px
const FACTOR_WIDTH = 5; // px, of an edge that halves the error
const MOST_EDGE = 9; // px
const DARK_BELOW = 0.18; // relative luminance of a ground on which ink is light

/**
 * The ends of the logarithmic scale of colours.
 * @param {Node[]} nodes
 * @returns {[number, number] | null}
 */
export function endsOf(nodes) {
  const values = nodes.map(node => node.value).filter(value => value > 0);
  if (!values.length) return null;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return high > low * 1.02 ? [low, high] : [low / 1.02, high * 1.02];
}

/**
 * @param {Context} ctx
 * @param {Diagram} diagram
 * @param {Layout} layout
 * @param {number} width px
 * @param {Colours} colours
 */
export function drawLattice(ctx, diagram, layout, width, colours) {
  const { nodes, edges, at, way, now } = diagram;
  const { boxes } = layout;
  const ends = endsOf(nodes);
  ctx.setLineDash([]);
  for (const edge of edges) {
    const isNear = edge.smaller === at || edge.larger === at;
    drawEdge(ctx, boxes, edge, isNear ? colours.soft : colours.edge);
  }
  ctx.strokeStyle = colours.answer;
  ctx.lineWidth = 4;
  way.slice(1).forEach((to, k) => {
    line(ctx, boxes[way[k]], boxes[to]);
  });
  nodes.forEach((node, i) => {
    const ground = ends && node.value > 0 ? colourAt(diagram.palette, node.value, ends) : colours.grid;
    drawBox(ctx, node, boxes[i], ground, colours);
    if (way.includes(i)) outline(ctx, boxes[i], 0, 3, colours.answer);
    if (i === now) outline(ctx, boxes[i], 3, 2.5, colours.ink);
  });
  if (ends) drawBar(ctx, diagram, ends, width, layout.height, colours);
}

/** As thick as its gain; dotted where there is none for sure. @type {(ctx: Context, boxes: Box[], edge: Edge, colour: string) => void} */
function drawEdge(ctx, boxes, { smaller, larger, factor, is_sure }, colour) {
  const isGain = is_sure && factor < 1;
  ctx.strokeStyle = colour;
  ctx.lineWidth = isGain ? Math.min(0.75 - FACTOR_WIDTH * Math.log2(factor), MOST_EDGE) : 0.75;
  ctx.setLineDash(isGain || !(factor > 0) ? [] : [2, 4]);
  line(ctx, boxes[smaller], boxes[larger]);
  ctx.setLineDash([]);
}

/** @type {(ctx: Context, lower: Box, upper: Box) => void} */
function line(ctx, lower, upper) {
  ctx.beginPath();
  ctx.moveTo((lower.left + lower.right) / 2, lower.top);
  ctx.lineTo((upper.left + upper.right) / 2, upper.bottom);
  ctx.stroke();
}

/**
 * @param {Context} ctx
 * @param {Node} node
 * @param {Box} box
 * @param {string} ground
 * @param {Colours} colours
 */
function drawBox(ctx, node, box, ground, colours) {
  const middle = (box.left + box.right) / 2;
  const isColoured = ground !== colours.grid;
  ctx.fillStyle = ground;
  ctx.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  ctx.setLineDash(isColoured && node.seen > 0 ? [3, 3] : []);
  outline(ctx, box, 0, 1, isColoured && node.seen > 0 ? colours.ink : colours.edge);
  ctx.setLineDash([]);
  ctx.fillStyle = isColoured ? inkOn(ground) : colours.soft;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.font = BOLD;
  ctx.fillText(node.initials, middle, box.top + 10);
  ctx.font = box.right - box.left < WIDE ? TIGHT_FONT : SMALL_FONT;
  ctx.fillText(node.text, middle, box.top + 22);
}

/**
 * @param {Context} ctx
 * @param {Box} box
 * @param {number} away px, from the box
 * @param {number} thick px
 * @param {string} colour
 */
function outline(ctx, box, away, thick, colour) {
  ctx.strokeStyle = colour;
  ctx.lineWidth = thick;
  ctx.beginPath();
  ctx.rect(box.left - away, box.top - away, box.right - box.left + 2 * away, box.bottom - box.top + 2 * away);
  ctx.stroke();
}

/**
 * The bar that explains the colours.
 * @param {Context} ctx
 * @param {Diagram} diagram
 * @param {[number, number]} ends
 * @param {number} width px
 * @param {number} top px
 * @param {Colours} colours
 */
function drawBar(ctx, { palette, title }, [low, high], width, top, colours) {
  const [left, right] = [12, width - 12];
  const step = (right - left) / palette.length;
  palette.forEach((colour, k) => {
    ctx.fillStyle = colour;
    ctx.fillRect(left + k * step, top + 18, step + 0.6, 8);
  });
  ctx.font = SMALL_FONT;
  ctx.fillStyle = colours.soft;
  ctx.textBaseline = "middle";
  ctx.textAlign = "left";
  ctx.fillText(title, left, top + 9);
  ctx.textAlign = "center";
  const x = scale(low, high, left, right, true);
  for (const tick of logTicks(low, high, right - left)) ctx.fillText(short(tick), x(tick), top + 35);
}

/** @type {(palette: string[], value: number, ends: [number, number]) => string} */
function colourAt(palette, value, [low, high]) {
  const part = Math.log(value / low) / Math.log(high / low);
  return palette[Math.min(Math.max(Math.floor(part * palette.length), 0), palette.length - 1)];
}

/** What text is written in on a ground "#rrggbb". @param {string} ground */
export function inkOn(ground) {
  const [red, green, blue] = [1, 3, 5].map(i => (Number.parseInt(ground.slice(i, i + 2), 16) / 255) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < DARK_BELOW ? "#ffffff" : "#10161d";
}
