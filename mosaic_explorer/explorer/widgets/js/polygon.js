// Which points lie within an outline drawn by hand.

/** @typedef {[x: number, y: number]} Spot px */

/**
 * Whether a point lies within a closed outline, by how often a ray from it crosses the outline: where it crosses itself, what is
 * enclosed twice is outside.
 * @param {number} x
 * @param {number} y
 * @param {Spot[]} outline
 */
export function isWithin(x, y, outline) {
  let within = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
    const [xi, yi] = outline[i];
    const [xj, yj] = outline[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) within = !within;
  }
  return within;
}

/**
 * The numbers of the first `n` points that lie within an outline; points that are nowhere (NaN) do not.
 * @param {number} n
 * @param {(i: number) => number[]} spot where a point is [px]
 * @param {Spot[]} outline
 */
export function pointsWithin(n, spot, outline) {
  const left = Math.min(...outline.map(([x]) => x));
  const right = Math.max(...outline.map(([x]) => x));
  const found = [];
  for (let i = 0; i < n; i++) {
    const [x, y] = spot(i);
    if (x >= left && x <= right && isWithin(x, y, outline)) found.push(i);
  }
  return found;
}

/**
 * The outline of the rectangle with two opposite corners.
 * @param {Spot} from
 * @param {Spot} to
 * @returns {Spot[]}
 */
export function rectangle([x0, y0], [x1, y1]) {
  return [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ];
}
