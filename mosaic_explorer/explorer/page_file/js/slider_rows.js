// What each slider of "What if" shows (what_if/view.py says the same in Python).

/** @import { SliderRow } from "../../what_if/js/sliders.js" */
/** @import { Drawing, Editable, Inputs, Snapshot } from "../../in_browser/js/types.js" */

const DIGITS = 2; // after the point
const AROUND = 3; // [mag] that a slider reaches from the galaxy's own
const SHOWN = "shown"; // of the galaxy's own values, while they are not kept back

/** @type {(drawing: Drawing, snapshot: Snapshot, own: Inputs) => SliderRow[]} `own` is the galaxy without edits */
export function sliderRows({ editable }, snapshot, own) {
  const edits = Object.fromEntries(snapshot.edits);
  return editable.map(one => sliderRow(one, snapshot, own, edits[one.name] ?? null));
}

/** @type {(one: Editable, snapshot: Snapshot, inputs: Inputs, moved: number | null) => SliderRow} */
function sliderRow(one, { mask, truth }, inputs, moved) {
  const hidden = !mask[one.place];
  const isKept = hidden && truth !== SHOWN;
  const own = isKept ? Number.NaN : inputs.values[one.place];
  const limit = !isKept && Boolean(inputs.limit[one.place]);
  const missing = moved === null && Number.isNaN(own);
  const [low, high] = reach(one, own, moved);
  const value = moved ?? (Number.isNaN(own) ? (low + high) / 2 : own);
  const number = `${limit && moved === null ? "> " : ""}${(moved ?? own).toFixed(DIGITS)}`;
  return {
    ...{ name: one.name, group: one.group, label: one.label, spoken: one.spoken, unit: one.unit },
    ...{ min: low, max: high, step: 10 ** -DIGITS, value, hidden, missing, edited: moved !== null },
    own: Number.isNaN(own) ? null : (own - low) / (high - low),
    text: missing ? "not set" : `${number} ${one.unit}`.trim(),
    why: why(own, moved, limit, hidden),
  };
}

/** @type {(one: Editable, own: number, moved: number | null) => [number, number]} */
function reach({ learned, allowed, is_magnitude }, own, moved) {
  const [low, high] = is_magnitude && !Number.isNaN(own) ? [own - AROUND, own + AROUND] : learned;
  const within = [Math.max(low, allowed[0]), Math.min(high, allowed[1]), own, moved ?? Number.NaN].filter(
    x => !Number.isNaN(x),
  );
  const steps = 10 ** DIGITS; // the ends are whole steps, else all numbers between would be odd
  return [Math.floor(Math.min(...within) * steps) / steps, Math.ceil(Math.max(...within) * steps) / steps];
}

/** @type {(own: number, moved: number | null, limit: boolean, hidden: boolean) => string} */
function why(own, moved, limit, hidden) {
  const words = [];
  if (moved !== null)
    words.push(Number.isNaN(own) ? "moved" : `moved; the galaxy's own: ${limit ? "> " : ""}${own.toFixed(DIGITS)}`);
  else if (limit) words.push("not detected: fainter than this");
  else if (Number.isNaN(own)) words.push("the galaxy has none");
  if (hidden) words.push(moved === null ? "hidden: moving it makes it seen" : "hidden, so without effect");
  return words.join("; ");
}
