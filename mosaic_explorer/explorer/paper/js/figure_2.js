// Figure 2: a row for each input, a panel for each variable; each panel opens the explorer.

import { clearCanvas, floats } from "../../widgets/js/canvas.js";
import { element } from "../../widgets/js/dom.js";
import { drawScalar, drawVector, HEIGHT } from "./figure_2_drawing.js";
import { opener } from "./opener.js";

/** @import { Colours, Numbers } from "../../widgets/js/types.js" */
/** @import { Hidden } from "./figure_2_drawing.js" */
/** @import { Open } from "./opener.js" */
/** @import { Row } from "./table_1.js" */

/**
 * @typedef {{ low: Numbers, median: Numbers, high: Numbers }} SentLevels
 * @typedef {object} Column
 * @property {string} name
 * @property {"vector" | "scalar"} kind
 * @property {string} title
 * @property {string} x_label
 * @property {string} y_label
 * @property {Numbers} [x]
 * @property {boolean} [log]
 * @property {boolean} [down]
 * @property {Record<string, number>} [ticks]
 * @property {[number, number]} [ends]
 * @typedef {{ columns: Column[], rows: (Row & { hidden: Record<string, Hidden> })[], observed_on: string }} Figure2
 * @typedef {{ truth: Record<string, Numbers>, rows: Record<string, Record<string, any>>, row: number, caption: string,
 *   observed: number | null }} Curves
 * @typedef {{ scalars: Record<string, { median: Numbers }>, mae: Record<string, string> }} RowPoints
 * @typedef {{ truth: Record<string, Numbers>, rows: Record<string, RowPoints>, n: number }} Points
 * @typedef {{ canvas: HTMLCanvasElement, mae: HTMLElement, link: HTMLElement, row: Figure2["rows"][number], column: Column,
 *   isHistory: boolean }} Panel
 */

const NONE = new Float32Array(0);

/**
 * The figure's rows; what `draw` returns draws them anew.
 * @param {Figure2} figure
 * @param {Open} open
 * @param {boolean} linked
 */
export function figure2({ columns, rows, observed_on }, open, linked) {
  /** @type {Panel[]} */
  const panels = [];
  const parts = rows.map((row, number) => {
    const to = { mask: row.mask, focus: "", tab: "population" };
    const heading = opener(to, `open the explorer with ${row.label} seen`, open, linked, `${number + 1}. ${row.label}`);
    const strip = columns.map(column => {
      const canvas = element("canvas", {});
      const mae = element("small", {});
      const focus = column.kind === "scalar" ? column.name : "";
      const label = element("span", {}, column.title);
      const link = opener({ ...to, focus }, "", open, linked, element("span", { class: "title" }, label, mae), canvas);
      panels.push({ canvas, mae, link, row, column, isHistory: column.name === observed_on });
      return link;
    });
    return element("section", {}, element("h3", { title: row.meaning }, heading), element("div", { class: "strip" }, ...strip));
  });
  return {
    parts,
    /** @type {(curves: Partial<Curves>, points: Partial<Points>, colours: Colours) => void} */
    draw(curves, points, colours) {
      const ends = Object.fromEntries(
        columns.filter(column => column.kind === "vector").map(column => [column.name, endsOf(column, curves)]),
      );
      for (const panel of panels) drawPanel(panel, curves, points, ends, colours);
    },
  };
}

/** @type {(panel: Panel, curves: Partial<Curves>, points: Partial<Points>, ends: Record<string, [number, number]>, colours: Colours) => void} */
function drawPanel({ canvas, mae, link, row, column, isHistory }, curves, points, ends, colours) {
  const [of, hidden] = [curves.rows?.[row.preset]?.[column.name], row.hidden[column.name]];
  const error = points.rows?.[row.preset]?.mae[column.name];
  const isSeen = !hidden.all && !hidden.spans.length;
  mae.textContent = isSeen ? "seen" : error ? `MAE ${error}` : "";
  link.setAttribute("aria-label", `${column.title} from ${row.label}: ${mae.textContent || "not known yet"}. Open`);
  const width = link.clientWidth;
  if (!(width > 0)) return;
  Object.assign(canvas.style, { width: `${width}px`, height: `${HEIGHT}px` });
  const ctx = clearCanvas(canvas, width, HEIGHT);
  const labels = { x_label: column.x_label, y_label: column.y_label };
  if (column.kind === "scalar") {
    const median = floats(points.rows?.[row.preset]?.scalars[column.name]?.median ?? []);
    const truth = median.length ? floats(points.truth?.[column.name] ?? []) : NONE;
    const [low, high] = column.ends ?? [0, 1];
    drawScalar(ctx, { ...labels, ends: [low, high], truth, median, here: of ?? null, hidden }, width, colours);
  } else if (of) {
    const levels = { low: floats(of.low), median: floats(of.median), high: floats(of.high) };
    const { log = false, down = false, ticks = {} } = column;
    const truth = floats(curves.truth?.[column.name] ?? []);
    const x = floats(column.x ?? []);
    const observed = isHistory ? (curves.observed ?? null) : null;
    const values = { x, truth, levels, hidden, observed, ends: ends[column.name] };
    drawVector(ctx, { ...labels, ...values, log, down, ticks }, width, colours);
  }
}

/**
 * What holds a vector's truth and medians in all rows: they are to be compared.
 * @type {(column: Column, curves: Partial<Curves>) => [number, number]}
 */
function endsOf({ name }, { truth = {}, rows = {} }) {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const arrays = [truth[name] ?? [], ...Object.values(rows).map(row => row[name].median)];
  for (const array of arrays)
    for (const value of floats(array)) if (Number.isFinite(value)) [low, high] = [Math.min(low, value), Math.max(high, value)];
  if (!(low <= high)) return [0, 1];
  const room = 0.06 * (high - low) + 1e-3;
  return [low - room, high + room];
}
