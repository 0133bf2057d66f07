// A history drawn by hand as a guess: while it is asked for, the plot shows neither answer nor truth, and a pad over it is drawn on
// with finger, mouse or keys; afterwards the guess stands beside the answer, and is scored once the truth is there.

import { localPosition } from "../../widgets/js/brush.js";
import { withinBox } from "../../widgets/js/canvas.js";
import { element } from "../../widgets/js/dom.js";
import { tellDrawn } from "../../widgets/js/drawn.js";
import { digits } from "../../widgets/js/numbers.js";
import { filled, meanErrors, ROOM, raised } from "./drawn_line.js";
import { isLinear } from "./history_axes.js";
import { line } from "./marks.js";

/** @import { Colours, Context } from "../../widgets/js/types.js" */
/** @import { VectorPanel, VectorScales, VectorScene } from "./types.js" */

const LINEAR_ROOM = [0, 20]; // Msun/yr that are drawn where rates are drawn as they are
const KEY_STEP = 0.1; // dex, of an arrow
const MOVES = 40; // of an arrow, from end to end
const DASH = [9, 4];
const LABEL_AT = 0.8; // of the axis
const HIDDEN = ["truth", "median", "low", "high", "implied"]; // columns that are kept back
const KEYS = "drag over it to draw; or arrow keys: left and right move along, up and down raise and lower the line";

/** @typedef {ReturnType<typeof createDrawnGuess>} DrawnGuess */

/**
 * @param {VectorPanel} panel
 * @param {object} plot
 * @param {() => VectorScene} plot.scene all of it, as it came
 * @param {() => VectorScales} plot.scales
 * @param {() => number} plot.zoom
 * @param {() => void} plot.redraw
 * @param {(text: string) => void} plot.say
 */
export function createDrawnGuess(panel, { scene, scales, zoom, redraw, say }) {
  const row = panel.rows[0];
  const pad = element("div", {
    class: "pad",
    tabindex: 0,
    role: "application",
    "aria-label": `draw the ${panel.title}: ${KEYS}`,
  });
  pad.hidden = true;
  /** @type {number[]} logarithms, NaN where nothing is drawn */
  let values = row.axis.map(() => Number.NaN);
  let isAsked = false;
  let told = "";
  let at = Math.floor(row.axis.length / 2); // of the keyboard
  /** @type {[x: number, y: number] | null} */
  let last = null;

  const isDrawn = () => values.some(value => !Number.isNaN(value));
  /** @param {number} value a logarithm, as the plot counts */
  const shown = value => (isLinear(scene()) ? 10 ** value : value);
  /** @param {number} y px */
  const valueAt = y => {
    const value = scales().y.invert(y);
    const log = isLinear(scene()) ? Math.log10(Math.max(value, 10 ** ROOM[0])) : value;
    return Math.min(Math.max(log, ROOM[0]), ROOM[1]);
  };

  function tell() {
    const share = values.filter(value => !Number.isNaN(value)).length / row.axis.length;
    const drawn = { name: panel.key, values: isDrawn() ? filled(values) : null, share, scores: isAsked ? null : scores() };
    const text = JSON.stringify(drawn);
    if (text === told) return;
    told = text;
    tellDrawn(pad, drawn);
  }
  function scores() {
    const { truth, median } = scene().columns[row.name];
    const log = (/** @type {number} */ value) => (isLinear(scene()) ? Math.log10(value) : value);
    return meanErrors(values, [...truth].map(log), [...median].map(log));
  }
  /** All between two places, a straight line. @type {(from: [number, number], to: [number, number]) => void} */
  function drawFrom([x0, y0], [x1, y1]) {
    if (!isDrawn()) values = row.axis.map(() => Number.NaN);
    const [left, right] = [Math.min(x0, x1), Math.max(x0, x1)];
    const half = Math.abs(scales().at(row.axis[1]) - scales().at(row.axis[0])) / 2;
    row.axis.forEach((coordinate, i) => {
      const x = scales().at(coordinate);
      if (x < left - half || x > right + half) return;
      const along = x1 === x0 ? 1 : Math.min(Math.max((x - x0) / (x1 - x0), 0), 1);
      values[i] = valueAt(y0 + along * (y1 - y0));
    });
  }
  /** @param {PointerEvent} event */
  const placeOf = event => localPosition({ canvas: pad, zoom: zoom() }, event);
  pad.addEventListener("pointerdown", event => {
    if (event.button !== 0) return;
    pad.setPointerCapture(event.pointerId);
    last = placeOf(event);
    drawFrom(last, last);
    redraw();
  });
  pad.addEventListener("pointermove", event => {
    if (!last) return;
    const now = placeOf(event);
    drawFrom(last, now);
    last = now;
    redraw();
  });
  for (const end of ["pointerup", "pointercancel"])
    pad.addEventListener(end, () => {
      if (!last) return;
      last = null;
      tell();
    });
  pad.addEventListener("keydown", event => {
    const size = row.axis.length;
    const step = Math.max(1, Math.round(size / MOVES));
    /** @type {Record<string, number>} */
    const moves = { ArrowLeft: -step, ArrowRight: step, PageUp: -5 * step, PageDown: 5 * step, Home: -size, End: size };
    /** @type {Record<string, number>} */
    const raises = { ArrowUp: KEY_STEP, ArrowDown: -KEY_STEP };
    if (event.key in moves) at = Math.min(Math.max(at + moves[event.key], 0), size - 1);
    else if (event.key in raises) values = raised(values, at, raises[event.key] * (event.shiftKey ? 5 : 1));
    else if (event.key === "Delete") values = values.map(() => Number.NaN);
    else return;
    event.preventDefault();
    event.stopPropagation();
    redraw();
    tell();
    const value = values[at] ?? Number.NaN;
    const words = Number.isNaN(value) ? "nothing drawn" : `${digits(shown(value))}`;
    say(`${digits(row.axis[at])} ${row.coordinate_unit}: ${words}`);
  });
  for (const kind of ["focus", "blur"]) pad.addEventListener(kind, () => redraw());

  return {
    pad,
    /** What of a scene may be drawn: while a guess is asked for neither answer nor truth, and room for it. */
    scene() {
      const whole = scene();
      if (!isAsked && !isDrawn()) return whole;
      const columns = { ...whole.columns[row.name] };
      if (isAsked) {
        for (const name of HIDDEN) if (columns[name]) columns[name] = columns[name].map(() => Number.NaN);
        const ends = isLinear(whole) ? LINEAR_ROOM : ROOM;
        columns.room = columns.median.map((_, i) => ends[i % 2]);
      }
      if (isDrawn()) columns.guess = Float32Array.from(values, shown);
      const pins = isAsked ? [] : whole.pins;
      return { ...whole, columns: { ...whole.columns, [row.name]: columns }, pins, pin_masks: isAsked ? [] : whole.pin_masks };
    },
    /** @type {(ctx: Context, colours: Colours) => void} */
    draw(ctx, colours) {
      const { frame, at: x, y } = scales();
      withinBox(ctx, frame, () => {
        const px = Float64Array.from(row.axis, x);
        if (isDrawn()) {
          line(ctx, px, values.map(shown), y, colours.pin1, 2.5, isAsked ? [] : DASH);
          const i = values.findIndex((value, k) => !Number.isNaN(value) && k >= LABEL_AT * row.axis.length);
          if (i >= 0) {
            ctx.fillStyle = colours.pin1;
            ctx.textAlign = "left";
            ctx.textBaseline = "bottom";
            ctx.fillText("your guess", px[i] + 6, Math.max(y(shown(values[i])) - 6, frame.top + 14));
          }
        }
        const hasKeyboard = pad.matches(":focus-visible") || pad.matches(":focus");
        if (isAsked && hasKeyboard && !last) {
          ctx.strokeStyle = colours.soft;
          ctx.setLineDash([2, 3]);
          ctx.lineWidth = 1;
          ctx.beginPath();
          ctx.moveTo(px[at], frame.top);
          ctx.lineTo(px[at], frame.bottom);
          ctx.stroke();
          ctx.setLineDash([]);
        }
      });
    },
    /** The scene is another one: scores may be. */
    follow() {
      if (!isAsked && isDrawn()) tell();
    },
    /**
     * What a lesson says of it.
     * @param {boolean} asked whether the guess is to be drawn now
     * @param {(number | null)[] | null} guess that was made
     */
    take(asked, guess) {
      if (!asked && guess) values = guess.map(value => value ?? Number.NaN);
      else if (!asked || !isAsked) values = row.axis.map(() => Number.NaN);
      isAsked = asked;
      pad.hidden = !asked;
      told = "";
      redraw();
      tell();
    },
  };
}
