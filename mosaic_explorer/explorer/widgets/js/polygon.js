// Which points lie within an outline drawn by hand.

/** @typedef {[x: number, y: number]} Spot */

/**
 * The numbers of those of the first `n` points that lie within a closed outline in the same units, by how often a ray from a point
 * crosses the outline: where it crosses itself, what is enclosed twice is outside, and points that are nowhere (NaN) are.
 * @param {number} n
 * @param {ArrayLike<number>} xs
 * @param {ArrayLike<number>} ys
 * @param {Spot[]} outline
 */
export function pointsWithin(n, xs, ys, outline) {
  const [cornersX, cornersY] = [0, 1].map(axis => Float64Array.from(outline, corner => corner[axis]));
  const [left, right] = [Math.min(...cornersX), Math.max(...cornersX)];
  const found = [];
  for (let i = 0; i < n; i++) {
    const [x, y] = [xs[i], ys[i]];
    if (!(x >= left && x <= right)) continue;
    let isWithin = false;
    for (let k = 0, j = cornersX.length - 1; k < cornersX.length; j = k++) {
      const [from, to] = [cornersY[k], cornersY[j]];
      if (from > y === to > y) continue;
      if (x < ((cornersX[j] - cornersX[k]) * (y - from)) / (to - from) + cornersX[k]) isWithin = !isWithin;
    }
    if (isWithin) found.push(i);
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
