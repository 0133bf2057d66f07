// Frames and scales of a panel of vectors, kept steady from scene to scene.

import { tickStep } from "d3-array";
import { scale, steadyEnds } from "../../widgets/js/scales.js";
import { countedBefore } from "./history_axes.js";

/** @import { LinearPanel, VectorPanel, VectorScales, VectorScene } from "./types.js" */

const LEFT = 60;
export const RIGHT = 14;
const TOP = 6;
const BELOW = 36; // labels
const GAP = 8; // between plot and residuals
const RESIDUALS = 0.25; // of the height
const LEAST_LINEAR = 1e-3; // Msun/yr: the residual strip of linear rates reaches at least so far
const CLIP_RESIDUAL = 1.06; // of the strip's reach

/**
 * A vector panel's frames and scales, for a size, kept steady by those of before.
 * @param {VectorPanel | LinearPanel} panel
 * @param {VectorScene} scene
 * @param {number} width
 * @param {number} height
 * @param {VectorScales | null} [before]
 * @param {boolean} [onlyWider] something is being dragged
 * @param {boolean} [isHeld] a point is being dragged up or down: it would run away from the hand if the axis moved
 * @returns {VectorScales}
 */
export function vectorScales(panel, scene, width, height, before, onlyWider = false, isHeld = false) {
  const inner = height - TOP - BELOW - GAP;
  const strip = Math.round(inner * RESIDUALS);
  const bottom = TOP + inner - strip;
  const frame = { left: LEFT, right: width - RIGHT, top: TOP, bottom };
  const below = { left: LEFT, right: width - RIGHT, top: bottom + GAP, bottom: bottom + GAP + strip };
  const { observed_range, observed_unit = 1, x_range } = panel;
  const observed = observed_range !== undefined && scene.frame === panel.observed_frame && scene.stretch > 0;
  const [x0, x1] = observed ? observed_range : x_range;
  const shift = observed ? scene.stretch * observed_unit : 1; // from a coordinate to what the axis counts
  const origin = countedBefore(panel, scene);
  const x =
    origin === null
      ? scale(x0, x1, frame.left, frame.right, panel.x_log)
      : scale(origin - x0, origin - x1, frame.left, frame.right);
  /** @param {number} coordinate */
  const at = coordinate => x(origin === null ? coordinate * shift : origin - coordinate);
  /** @param {number} pixel */
  const back = pixel => (origin === null ? x.invert(pixel) / shift : origin - x.invert(pixel));
  const [low, high] = dataEnds(panel, scene, value => at(value) >= frame.left - 1 && at(value) <= frame.right + 1);
  const isFromZero = "is_linear" in panel;
  const step = isFromZero ? tickStep(0, high, 6) : panel.y_step;
  const ends = isHeld && before ? before.ends : steadyEnds(before?.ends, low, high, step, onlyWider);
  if (isFromZero) ends[0] = 0;
  const y = panel.y_flipped
    ? scale(ends[0], ends[1], frame.top, frame.bottom)
    : scale(ends[1], ends[0], frame.top, frame.bottom);
  const most = residualEnd(panel, scene, before?.most, onlyWider);
  const sign = panel.y_flipped ? 1 : -1;
  const middle = (below.top + below.bottom) / 2;
  const reach = (below.bottom - below.top) / 2;
  /** @param {number} residual */
  const dy = residual => middle + sign * Math.max(-CLIP_RESIDUAL, Math.min(CLIP_RESIDUAL, residual / most)) * reach;
  return { frame, below, x, at, back, y, dy, ends, most, observed };
}

/**
 * The least and the largest value that is drawn where the axis shows it.
 * @param {VectorPanel} panel
 * @param {VectorScene} scene
 * @param {(coordinate: number) => boolean} isVisible
 */
function dataEnds(panel, scene, isVisible) {
  let low = Infinity;
  let high = -Infinity;
  for (const row of panel.rows)
    for (const values of [...Object.values(scene.columns[row.name]), ...scene.pins.map(pin => pin[row.name].median)])
      for (let i = 0; i < values.length; i++) {
        const value = values[i];
        if (!Number.isNaN(value) && isVisible(row.axis[i])) {
          if (value < low) low = value;
          if (value > high) high = value;
        }
      }
  return [low, high];
}

/**
 * How far the residual strip reaches: nearly all of the band, or of the line where no width is known, in steps of 1, 2, 5.
 * @param {VectorPanel} panel
 * @param {VectorScene} scene
 * @param {number | undefined} before
 * @param {boolean} onlyWider
 */
function residualEnd(panel, scene, before, onlyWider) {
  const sizes = [];
  for (const row of panel.rows) {
    const { median, low, high } = scene.columns[row.name];
    const from = referenceOf(scene, row.name);
    for (let i = 0; i < median.length; i++)
      if (!Number.isNaN(median[i]) && !Number.isNaN(from[i])) {
        const ends = Number.isNaN(low[i]) ? [median[i]] : [low[i], high[i]];
        sizes.push(Math.max(...ends.map(end => Math.abs(end - from[i]))));
      }
  }
  if (!sizes.length) return before ?? panel.least_residual;
  sizes.sort((a, b) => a - b);
  const floor = "is_linear" in panel ? LEAST_LINEAR : panel.least_residual;
  const least = Math.max(sizes[Math.floor(0.97 * (sizes.length - 1))] * 1.1, floor);
  if (before && least <= before && (onlyWider || least > before / 3)) return before;
  const unit = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map(k => k * unit).find(end => end >= least * 0.999) ?? 10 * unit;
}

/**
 * What residuals are taken from: the truth, or a pin's answer.
 * @param {VectorScene} scene
 * @param {string} name of a row
 */
export function referenceOf(scene, name) {
  return scene.reference ? scene.pins[scene.reference - 1][name].median : scene.columns[name].truth;
}
