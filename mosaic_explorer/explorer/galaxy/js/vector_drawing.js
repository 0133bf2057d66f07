// Draws modalities over one axis: ground, bands, lines and points, the residual strip beneath. Works on any 2-D context.

import { FONT, SMALL_FONT, upright, withinBox } from "../../widgets/js/canvas.js";
import { digits, short, signed } from "../../widgets/js/numbers.js";
import { logTicks, roundTicks } from "../../widgets/js/scales.js";
import { band, DASHES, diamonds, flag, hatch, line, lineInto, points, ring } from "./marks.js";
import { RIGHT, referenceOf } from "./vector_scales.js";

/** @import { Colours, Context } from "../../widgets/js/types.js" */
/** @import { Answer, Columns, Row, VectorPanel, VectorScales, VectorScene } from "./types.js" */

/**
 * @param {Context} ctx
 * @param {VectorPanel} panel
 * @param {VectorScene} scene
 * @param {VectorScales} scales
 * @param {Colours} colours
 */
export function drawVector(ctx, panel, scene, scales, colours) {
  const { frame, below, at, y, dy } = scales;
  ctx.font = FONT;
  for (const box of [frame, below]) {
    ctx.fillStyle = colours.ground;
    ctx.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
    withinBox(ctx, box, () => {
      for (const [from, to] of scene.hidden[panel.hatched]) hatch(ctx, box, at(from), at(to), colours);
    });
  }
  drawAxes(ctx, panel, scene, scales, colours);
  const pixels = panel.rows.map(row => Float64Array.from(row.axis, at));
  withinBox(ctx, frame, () => {
    panel.rows.forEach((row, r) => {
      scene.pins.forEach((pin, k) => {
        drawAnswer(ctx, row, pixels[r], pin[row.name], y, colours[`pin${k + 1}`], 1.5, 0.13, k + 1);
      });
      const future = panel.marks ? at(scene.observed_at) : Number.NaN; // the history goes on after it was observed
      drawRow(ctx, row, pixels[r], scene.columns[row.name], y, colours, scene.edited, panel.truth === "truth", future);
    });
    if (panel.marks && !Number.isNaN(scene.observed_at))
      flag(
        ctx,
        frame,
        at(scene.observed_at),
        scene.redshift_of === "predicted" ? "observed here, as predicted" : "observed here",
        colours,
      );
  });
  withinBox(ctx, below, () => {
    panel.rows.forEach((row, r) => {
      const from = referenceOf(scene, row.name);
      scene.pins.forEach((pin, k) => {
        if (k + 1 === scene.reference) return;
        drawAnswer(ctx, row, pixels[r], residual(pin[row.name], from), dy, colours[`pin${k + 1}`], 1.2, 0.1, k + 1);
      });
      drawAnswer(ctx, row, pixels[r], residual(scene.columns[row.name], from), dy, colours.answer, 1.5, 0.3);
    });
  });
}

/**
 * An answer less what it is compared with.
 * @param {Answer} answer
 * @param {Float32Array} from
 * @returns {Answer}
 */
function residual({ low, median, high }, from) {
  const less = median.map((value, i) => value - from[i]);
  /** @param {Float32Array} values bands close over what is seen; residuals are of what is not */
  const where = values => values.map((value, i) => (Number.isNaN(median[i]) ? Number.NaN : value - from[i]));
  return { median: less, low: where(low), high: where(high) };
}

/**
 * @param {Context} ctx
 * @param {VectorPanel} panel
 * @param {VectorScene} scene
 * @param {VectorScales} scales
 * @param {Colours} colours
 */
function drawAxes(ctx, panel, scene, { frame, below, x, y, dy, ends, most, observed }, colours) {
  /** @type {(x0: number, y0: number, x1: number, y1: number) => void} */
  const stroke = (x0, y0, x1, y1) => {
    ctx.moveTo(x0, y0);
    ctx.lineTo(x1, y1);
  };
  const [x0, x1] = x.domain();
  const ticks = panel.x_log ? logTicks(x0, x1, frame.right - frame.left) : roundTicks(x0, x1, 8);
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
  const places = most < 0.1 ? 2 : most < 1 ? 1 : 0;
  for (const level of hasReference(panel, scene) ? [-most, 0, most] : [])
    ctx.fillText(level ? signed(level, places) : "0", below.left - 6, dy(level * 0.86));
  ctx.textAlign = "center";
  for (const tick of ticks) {
    const text = short(tick);
    const half = ctx.measureText(text).width / 2;
    ctx.fillText(text, Math.min(x(tick), frame.right + RIGHT - half - 1), below.bottom + 10);
  }
  const label = observed && panel.observed_label ? `${panel.observed_label} at ${redshiftWords(panel, scene)}` : panel.x_label;
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

/**
 * @param {Context} ctx
 * @param {Row} row
 * @param {Float64Array} px
 * @param {Columns} columns
 * @param {(value: number) => number} y
 * @param {Colours} colours
 * @param {string[]} edited
 * @param {boolean} isTrue whether the galaxy's own values are true ones: measured ones that are seen are drawn once
 * @param {number} future px, lines are dashed from there; NaN for nowhere
 */
function drawRow(ctx, row, px, columns, y, colours, edited, isTrue, future) {
  if (row.dots)
    columns.truth.forEach((value, i) => {
      if (!Number.isNaN(value) && (isTrue || Number.isNaN(seenValue(columns, i))))
        ring(ctx, px[i], y(value), 5.5, colours.ink, 1.5);
    });
  else lineInto(ctx, px, columns.truth, y, colours.ink, 1.1, future);
  if (row.dots) drawAnswer(ctx, row, px, columns, y, colours.answer, 2, 0.3);
  else {
    band(ctx, px, columns.low, columns.high, y, colours.answer, 0.3);
    lineInto(ctx, px, columns.median, y, colours.answer, 2, future);
  }
  if (row.dots) points(ctx, px, columns.exact, y, 5.5, colours.seen, colours.ground);
  else line(ctx, px, columns.exact, y, colours.seen, 3);
  if (columns.measured) drawMeasured(ctx, row, px, columns, y, colours);
  if (row.dots)
    row.names.forEach((name, i) => {
      const value = seenValue(columns, i);
      if (edited.includes(name) && !Number.isNaN(value)) ring(ctx, px[i], y(value), 9.5, colours.answer, 2);
    });
}

/**
 * What the model is shown there, with an error or without; NaN if nothing.
 * @param {Columns} columns
 * @param {number} i
 */
export function seenValue({ exact, measured }, i) {
  if (!Number.isNaN(exact[i])) return exact[i];
  return measured ? measured[i] : Number.NaN;
}

/**
 * Median and band: an area and a line, or bars and diamonds; `pin` keeps those of pins beside one another.
 * @param {Context} ctx
 * @param {Row} row
 * @param {Float64Array} px
 * @param {Answer} answer
 * @param {(value: number) => number} y
 * @param {string} colour
 * @param {number} width
 * @param {number} alpha
 * @param {number} pin from 1; 0 is the answer under the mask in force
 */
function drawAnswer(ctx, row, px, answer, y, colour, width, alpha, pin = 0) {
  if (row.dots) return diamonds(ctx, px, answer, y, colour, pin);
  band(ctx, px, answer.low, answer.high, y, colour, alpha);
  line(ctx, px, answer.median, y, colour, width, pin ? DASHES[pin - 1] : []);
}

/**
 * Points with their errors; triangles that point to the fainter side of a limit.
 * @param {Context} ctx
 * @param {Row} row
 * @param {Float64Array} px
 * @param {Columns} columns
 * @param {(value: number) => number} y
 * @param {Colours} colours
 */
function drawMeasured(ctx, row, px, { measured, from, to, limit }, y, colours) {
  const size = row.dots ? 4 : 2.4;
  ctx.strokeStyle = colours.seen;
  ctx.lineWidth = row.dots ? 2 : 1;
  ctx.setLineDash([]);
  ctx.beginPath();
  for (let i = 0; i < measured.length; i++)
    if (!Number.isNaN(measured[i])) {
      ctx.moveTo(px[i], y(from[i]));
      ctx.lineTo(px[i], y(to[i]));
    }
  for (let i = 0; i < limit.length; i++)
    if (!Number.isNaN(limit[i])) {
      const at = y(limit[i]);
      ctx.moveTo(px[i] - size, at);
      ctx.lineTo(px[i] + size, at);
      ctx.lineTo(px[i], at + 1.6 * size);
      ctx.closePath();
    }
  ctx.stroke();
  points(ctx, px, measured, y, size, colours.seen, colours.ground);
}
