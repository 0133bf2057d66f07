// Draws modalities over one axis: ground, bands, lines and points, the residual strip beneath. Works on any 2-D context.

import { FONT, withinBox } from "../../widgets/js/canvas.js";
import { isFilters, SMALL } from "./filters.js";
import { band, bars, DASHES, DOTS, diamonds, flag, hatch, line, lineInto, points, ring, strokes } from "./marks.js";
import { drawAxes, namePlaces } from "./vector_axes.js";
import { referenceOf } from "./vector_scales.js";

/** @import { Colours, Context } from "../../widgets/js/types.js" */
/** @import { Answer, Columns, FilterRow, Row, VectorPanel, VectorScales, VectorScene } from "./types.js" */

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
  namePlaces(ctx, panel, scales, colours);
  const pixels = panel.rows.map(row => Float64Array.from(row.axis, at));
  withinBox(ctx, frame, () => {
    panel.rows.forEach((row, r) => {
      scene.pins.forEach((pin, k) => {
        drawAnswer(ctx, row, pixels[r], pin[row.name], y, colours[`pin${k + 1}`], 1.5, 0.13, k + 1);
      });
      const future = panel.marks ? at(scene.observed_at) : Number.NaN; // the history goes on after it was observed
      if (isFilters(row)) drawWidths(ctx, row, scene.columns[row.name], at, y, colours);
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
  const size = 5.5 * sizeOf(row);
  if (row.dots)
    columns.truth.forEach((value, i) => {
      if (!Number.isNaN(value) && (isTrue || Number.isNaN(seenValue(columns, i))))
        ring(ctx, px[i], y(value), size, colours.ink, 1.5);
    });
  else lineInto(ctx, px, columns.truth, y, colours.ink, 1.1, future);
  if (row.dots) drawAnswer(ctx, row, px, columns, y, colours.answer, 2, 0.3);
  else {
    band(ctx, px, columns.low, columns.high, y, colours.answer, 0.3);
    lineInto(ctx, px, columns.median, y, colours.answer, 2, future);
  }
  if (row.dots) points(ctx, px, columns.exact, y, size, colours.seen, colours.ground);
  else line(ctx, px, columns.exact, y, colours.seen, 3);
  if (columns.measured) drawMeasured(ctx, row, px, columns, y, colours);
  if (columns.implied) {
    if (row.dots) strokes(ctx, px, columns.implied, y, colours.mark, colours.ground);
    else line(ctx, px, columns.implied, y, colours.mark, 1.8, DOTS);
  }
  if (row.dots)
    row.names.forEach((name, i) => {
      const value = seenValue(columns, i);
      if (edited.includes(name) && !Number.isNaN(value)) ring(ctx, px[i], y(value), size + 4, colours.answer, 2);
    });
}

/**
 * How wide filters are: a bar at what is seen of each, or predicted.
 * @param {Context} ctx
 * @param {FilterRow} row
 * @param {Columns} columns
 * @param {(coordinate: number) => number} at
 * @param {(value: number) => number} y
 * @param {Colours} colours
 */
function drawWidths(ctx, row, columns, at, y, colours) {
  const [from, to] = [row.low, row.high].map(ends => Float64Array.from(ends, at));
  const seen = columns.exact.map((_, i) => (Number.isNaN(columns.limit[i]) ? seenValue(columns, i) : columns.limit[i]));
  const predicted = columns.median.map((value, i) => (Number.isNaN(seenValue(columns, i)) ? value : Number.NaN));
  bars(ctx, from, to, predicted, y, colours.answer);
  bars(ctx, from, to, seen, y, colours.seen);
}

/** Filters of other surveys are many, and smaller. @param {Row} row */
function sizeOf(row) {
  return row.is_filters ? SMALL : 1;
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
  if (row.dots) return diamonds(ctx, px, answer, y, colour, pin, sizeOf(row));
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
  const size = row.dots ? 4 * sizeOf(row) : 2.4;
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
