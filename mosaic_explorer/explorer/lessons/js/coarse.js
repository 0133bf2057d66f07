// A line that was drawn, as a class is told of it: at few places of its axis.

const DIGITS = 2; // after the point, of a logarithm

/**
 * Values at so many places of their axis, as far from each other, straight lines between (lessons/drawn.py).
 * @param {number[]} values
 * @param {number} points
 */
export function coarse(values, points) {
  return Array.from({ length: points }, (_, i) => {
    const at = (i * (values.length - 1)) / (points - 1);
    const [left, right] = [Math.floor(at), Math.ceil(at)];
    return Number((values[left] + (at - left) * (values[right] - values[left])).toFixed(DIGITS));
  });
}
