// Where the subsets of a few pieces stand in their Hasse diagram: nothing at the bottom, above it one piece each, and so on.

/** @import { Box } from "../../widgets/js/types.js" */

/** @typedef {{ boxes: Box[], height: number }} Layout */

const LEAST_PITCH = 39; // px: of less there is no room for a number
const MOST_WIDTH = 76; // px, of a box
const BOX_HEIGHT = 31; // px
const ROW_GAP = 5; // px, between two rows of one level
const LEVEL_GAP = 26; // px, which edges cross
const TOP = 8; // px
const SIDE = 5; // px, for frames around the outermost boxes

/**
 * Boxes of all subsets on so many pixels; a level that is too long for one row has several.
 * @param {boolean[][]} has of each subset which pieces are in it, smaller ones first
 * @param {number} width px
 * @returns {Layout}
 */
export function layOut(has, width) {
  /** @type {number[][]} */
  const levels = [];
  has.forEach((row, i) => {
    const level = row.filter(Boolean).length;
    levels[level] ??= [];
    levels[level].push(i);
  });
  /** @type {Box[]} */
  const boxes = [];
  const room = width - 2 * SIDE;
  let top = TOP;
  for (const level of levels.toReversed()) {
    const rows = Math.ceil((level.length * LEAST_PITCH) / Math.max(room, LEAST_PITCH));
    const across = Math.ceil(level.length / rows);
    const pitch = room / across;
    const half = Math.min(MOST_WIDTH, pitch - 4) / 2;
    for (let row = 0; row < rows; row++) {
      const some = level.filter((_, k) => k % rows === row);
      some.forEach((i, k) => {
        const middle = SIDE + (room * (k + 0.5)) / some.length;
        boxes[i] = { left: middle - half, right: middle + half, top, bottom: top + BOX_HEIGHT };
      });
      top += BOX_HEIGHT + (row < rows - 1 ? ROW_GAP : LEVEL_GAP);
    }
  }
  return { boxes, height: top - LEVEL_GAP + TOP };
}
