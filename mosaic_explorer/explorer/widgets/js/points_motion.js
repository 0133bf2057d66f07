// Points that go from where they were to where they are now, so that the eye can follow them; and where they were before.

/** @import { Cloud } from "./points.js" */

const TAKES_MS = 450;
const MOST = 20_000; // points that are moved: more would stutter
const calm = () => window.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;
/** @param {number} t of the way in time, from 0 to 1 */
const ease = t => t * t * (3 - 2 * t);

/** @param {(cloud: Cloud) => void} show */
export function createMotion(show) {
  let frame = 0;

  /** @type {(from: Cloud, to: Cloud) => boolean} */
  const canMove = (from, to) =>
    Boolean(from.stays && to.stays) && from.x.length === to.x.length && to.x.length <= MOST && !calm() && !document.hidden;

  /**
   * Show a cloud; where both lie on one map its points go there from where they are.
   * @param {Cloud} from
   * @param {Cloud} to
   */
  function go(from, to) {
    cancelAnimationFrame(frame);
    if (!canMove(from, to)) return show(to);
    const start = performance.now();
    const step = () => {
      const part = Math.min((performance.now() - start) / TAKES_MS, 1);
      if (part === 1) return show(to);
      const way = ease(part);
      /** @type {(a: Float32Array, b: Float32Array) => Float32Array} */
      const between = (a, b) => b.map((value, i) => (Number.isNaN(a[i]) ? value : a[i] + (value - a[i]) * way));
      show({ ...to, x: between(from.x, to.x), y: between(from.y, to.y) });
      frame = requestAnimationFrame(step);
    };
    step();
  }
  return { go, stop: () => cancelAnimationFrame(frame) };
}
