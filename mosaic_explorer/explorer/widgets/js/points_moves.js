// On the map that stays galaxies move as what is seen of them changes: the points, the one in view with its trail, and a button
// that shows them as they were before.

import { element } from "./dom.js";
import { createMotion } from "./points_motion.js";
import { createTrail } from "./points_trail.js";

/** @import { Cloud, Drawn } from "./points.js" */

/** @typedef {[x: number, y: number] | null} Spot */

/** Where a point is. @type {(cloud: Cloud, point: number) => Spot} */
const placeOf = ({ x, y }, point) => (point >= 0 && point < x.length ? [x[point], y[point]] : null);

/**
 * @param {Cloud} first
 * @param {number} row the point of the galaxy in view
 * @param {(cloud: Cloud) => void} show draws points where they are now
 * @param {(words: string) => void} say
 */
export function createMoves(first, row, show, say) {
  const button = element("button", { type: "button", class: "earlier", "aria-pressed": "false", hidden: "" }, "⇄");
  const trail = createTrail();
  let shown = first;
  const motion = createMotion(cloud => {
    shown = cloud;
    show(cloud);
  });
  let now = first; // where all points are, or are on their way to
  let here = row;
  /** @type {Cloud | null} */
  let before = null; // the same galaxies on the same map, as they were seen before
  /** @type {Drawn | null} */
  let drawn = null; // where the galaxy in view lies as it is drawn now

  const isEarlier = () => button.getAttribute("aria-pressed") === "true";
  button.addEventListener("click", () => {
    if (!before) return;
    const isOn = !isEarlier();
    button.setAttribute("aria-pressed", String(isOn));
    say(isOn ? `as it was, seen: ${before.caption}` : `as it is now, seen: ${now.caption}`);
    motion.go(shown, isOn ? before : now);
  });

  /** The trail goes on to where the galaxy in view lies. */
  function visit() {
    if (!now.stays) return trail.clear();
    const row = now.rows?.[here] ?? here;
    if (drawn && here >= 0 && drawn.row !== row) drawn = null;
    const place = drawn?.place ?? placeOf(now, here);
    if (place) trail.visit(drawn?.row ?? row, place, now.ends[1] - now.ends[0]);
  }
  visit();
  return {
    button,
    stop: motion.stop,
    /** Of the galaxy in view, from the first place on; none while it is shown as it was. */
    get trail() {
      return isEarlier() ? [] : trail.places;
    },
    /** The points that are shown, or will be in a moment. */
    get settled() {
      return isEarlier() && before ? before : now;
    },
    /** The points where they will be, and where they were before. */
    get now() {
      return now;
    },
    get before() {
      return before;
    },
    /** Where the galaxy in view lies on another map of them. @param {Cloud} cloud */
    placeIn: cloud => placeOf(cloud, here),
    /** Where the galaxy in view lies. */
    get place() {
      return (!isEarlier() && now.stays && drawn?.place) || placeOf(shown, here);
    },
    /** @param {Cloud} next */
    points(next) {
      const isSame = next.stays && now.stays && next.x.length === now.x.length;
      if (isSame && next.caption !== now.caption) before = now;
      else if (!isSame) before = null;
      button.setAttribute("aria-pressed", "false");
      button.hidden = !before;
      button.title = before ? `before, seen: ${before.caption}; a click shows it, and once more what is now` : "";
      button.setAttribute("aria-label", button.title);
      now = next;
      visit();
      motion.go(shown, now);
    },
    /** @param {number} row */
    here(row) {
      here = row;
      visit();
    },
    /** @param {Drawn | null | undefined} some */
    drawn(some) {
      drawn = (now.stays && some) || null;
      visit();
    },
  };
}
