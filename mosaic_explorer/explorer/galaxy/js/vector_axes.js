// Axes of a panel of vectors: ticks and labels, names of places along them, what the strip beneath is of.

import { FONT, SMALL_FONT, upright } from "../../widgets/js/canvas.js";
import { digits, short, signed } from "../../widgets/js/numbers.js";
import { logTicks, roundTicks } from "../../widgets/js/scales.js";
import { timeLabel } from "./history_axes.js";
import { RIGHT, referenceOf } from "./vector_scales.js";

/** @import { Colours, Context } from "../../widgets/js/types.js" */
/** @import { VectorPanel, VectorScales, VectorScene } from "./types.js" */

const NAME_GAP = 4; // px beside a name along the axis

/**
 * @param {Context} ctx
 * @param {VectorPanel} panel
 * @param {VectorScene} scene
 * @param {VectorScales} scales
 * @param {Colours} colours
 */
export function drawAxes(ctx, panel, scene, { frame, below, x, y, dy, ends, most, observed }, colours) {
  /** @type {(x0: number, y0: number, x1: number, y1: number) => void} */
  const stroke = (x0, y0, x1, y1) => {
    ctx.moveTo(x0, y0);
    ctx.lineTo(x1, y1);
  };
  const [x0, x1] = x.domain();
  const ticks = panel.x_log ? logTicks(x0, x1, frame.right - frame.left) : roundTicks(Math.min(x0, x1), Math.max(x0, x1), 8);
  const levels = roundTicks(ends[0], ends[1], Math.max(3, (frame.bottom - frame.top) / 34));
  ctx.setLineDash([]);
  ctx.lineWidth = 1;
  ctx.strokeStyle = colours.grid;
  ctx.beginPath();
  for (const tick of ticks) for (const box of [frame, below]) stroke(x(tick), box.top, x(tick), box.bottom);
  for (const level of levels) stroke(frame.left, y(level), frame.right, y(level));
  ctx.stroke();
  ctx.strokeStyle = colours.edge;
  ctx.beginPath();
  for (const box of [frame, below]) {
    stroke(box.left, box.top, box.left, box.bottom);
    stroke(box.left, box.bottom, box.right, box.bottom);
  }
  ctx.stroke();
  ctx.strokeStyle = colours.soft;
  ctx.beginPath();
  stroke(below.left, dy(0), below.right, dy(0));
  ctx.stroke();
  ctx.fillStyle = colours.soft;
  ctx.textBaseline = "middle";
  ctx.textAlign = "right";
  for (const level of levels) ctx.fillText(short(level), frame.left - 6, y(level));
  const places = Math.min(Math.max(-Math.floor(Math.log10(most * 1.001)), 0), 6);
  for (const level of hasReference(panel, scene) ? [-most, 0, most] : [])
    ctx.fillText(level ? signed(level, places) : "0", below.left - 6, dy(level * 0.86));
  ctx.textAlign = "center";
  for (const tick of ticks) {
    const text = short(tick);
    const half = ctx.measureText(text).width / 2;
    ctx.fillText(text, Math.min(x(tick), frame.right + RIGHT - half - 1), below.bottom + 10);
  }
  const label =
    observed && panel.observed_label ? `${panel.observed_label} at ${redshiftWords(panel, scene)}` : timeLabel(panel, scene);
  ctx.fillText(label, (frame.left + frame.right) / 2, below.bottom + 27);
  upright(ctx, panel.y_label, 12, (frame.top + frame.bottom) / 2);
  ctx.textAlign = "left";
  ctx.globalAlpha = 0.95;
  ctx.font = SMALL_FONT;
  ctx.fillText(residualWords(panel, scene), below.left + 6, below.top + 8);
  ctx.font = FONT;
  ctx.globalAlpha = 1;
}

/**
 * Names of places along the axis, with a tick from above, as many as have room.
 * @param {Context} ctx
 * @param {VectorPanel} panel
 * @param {VectorScales} scales
 * @param {Colours} colours
 */
export function namePlaces(ctx, { along = [] }, { frame, at }, colours) {
  ctx.font = SMALL_FONT;
  ctx.fillStyle = colours.soft;
  ctx.strokeStyle = colours.soft;
  ctx.lineWidth = 1;
  ctx.setLineDash([]);
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  /** @type {[from: number, to: number][]} */
  const taken = [];
  for (const [coordinate, name] of along) {
    const x = at(coordinate);
    const half = ctx.measureText(name).width / 2 + NAME_GAP;
    const middle = Math.min(Math.max(x, frame.left + half), frame.right - half);
    const isOn = x >= frame.left && x <= frame.right;
    if (!isOn || taken.some(([from, to]) => middle + half > from && middle - half < to)) continue;
    taken.push([middle - half, middle + half]);
    ctx.beginPath();
    ctx.moveTo(x, frame.top);
    ctx.lineTo(x, frame.top + 4);
    ctx.stroke();
    ctx.fillText(name, middle, frame.top + 11);
  }
  ctx.font = FONT;
}

/**
 * At which redshift a spectrum is drawn, and whose that is: "the true z 1.41".
 * @param {VectorPanel} panel
 * @param {VectorScene} scene
 */
function redshiftWords(panel, { stretch, redshift_of }) {
  const own = panel.truth === "truth" ? "true" : panel.truth;
  return `the ${redshift_of === "own" ? own : redshift_of} z ${digits(stretch - 1)}`;
}

/**
 * Whether there is anything that answers are compared with.
 * @param {VectorPanel} panel
 * @param {VectorScene} scene
 */
function hasReference(panel, scene) {
  return panel.rows.some(row => !referenceOf(scene, row.name).every(Number.isNaN));
}

/**
 * What the strip beneath a plot shows.
 * @param {VectorPanel} panel
 * @param {VectorScene} scene
 */
function residualWords(panel, scene) {
  const isEmpty = !hasReference(panel, scene);
  const unit = isEmpty ? "" : ` [${panel.error_unit}]`;
  if (scene.reference) return `difference from ${scene.letters[scene.reference - 1]}${unit}`;
  if (!isEmpty) return `predicted − ${panel.truth}${unit}`;
  if (scene.truth === "off") return "truth kept back (T reveals it)";
  return `${panel.truth === "truth" ? "no truth" : `nothing ${panel.truth}`} to compare with`;
}
