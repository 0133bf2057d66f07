// How much larger than usual a plot is drawn on stage.

// CSS px that a plot has at its usual size, heading and legend included
const ALONE = { width: 520, height: 340 };
const TOGETHER = { width: 340, height: 128 }; // one of several, which stand in a column

/**
 * CSS pixels to one of those that plots are drawn in: the larger the stage, the larger type and strokes, so that they read from
 * the back of the room whatever the projector's resolution; never smaller than usual.
 * @param {number} width CSS px of the stage
 * @param {number} height CSS px
 * @param {number} count plots on it
 */
export function stageZoom(width, height, count) {
  const usual = count > 1 ? TOGETHER : ALONE;
  return Math.max(1, Math.min(width / usual.width, height / (count * usual.height)));
}
