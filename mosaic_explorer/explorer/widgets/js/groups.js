// Groups A and B on a plot of many galaxies: the buttons that choose the lasso, and how their points are drawn.

import { withinBox } from "./canvas.js";
import { element } from "./dom.js";
import { madeOnce } from "./made_once.js";
import { drawManyMarked, takesPixels } from "./points_many.js";

/** @import { Cloud, PointScales, PointSpec } from "./points.js" */
/** @import { Colours, Context } from "./types.js" */

/**
 * @typedef {"A" | "B"} Letter
 * @typedef {{ marks?: Uint8Array | number[], counts?: Record<Letter, number> }} Groups bits of each of the first points, and how
 *   many galaxies a group holds, here or elsewhere
 */

export const BITS = /** @type {const} */ ({ A: 1, B: 2 });
const NOT_FOUND = 4;
const MANY = 1500; // galaxies of a group, from which on they have its colour instead of a ring each
/** @type {Letter[]} */
export const LETTERS = ["A", "B"];
/** @type {Record<Letter, string>} */
export const ROLES = { A: "group_a", B: "group_b" }; // of colours

/**
 * The numbers of the points that have a bit among their marks, which are never changed.
 * @type {(marks: Uint8Array | number[], bit: number) => number[]}
 */
export const membersOf = madeOnce((marks, bit) => {
  const members = [];
  for (let i = 0; i < marks.length; i++) if (marks[i] & bit) members.push(i);
  return members;
});

/**
 * A cloud without the points that are not among those found: they are drawn grey, and are not to be clicked.
 * @param {Cloud} cloud
 * @param {Groups} groups
 * @returns {Cloud}
 */
export function foundOf(cloud, { marks = [] }) {
  const others = membersOf(marks, NOT_FOUND);
  if (!others.length) return cloud;
  const x = cloud.x.slice();
  for (const i of others) x[i] = Number.NaN;
  return { ...cloud, x };
}

/**
 * Groups of which one holds just these points.
 * @param {Groups} groups
 * @param {Letter} letter
 * @param {number[]} points
 * @param {number} n points
 * @returns {Groups}
 */
export function withGroup({ marks = [], counts }, letter, points, n) {
  const [others, bit] = [new Uint8Array(n), BITS[letter]];
  for (let i = 0; i < Math.min(n, marks.length); i++) others[i] = marks[i] & ~bit;
  for (const point of points) others[point] |= bit;
  return { marks: others, counts };
}

/**
 * Draws the points that are not among those found, to lie behind the others.
 * @param {Context} ctx
 * @param {PointSpec} spec
 * @param {Cloud} cloud all of them
 * @param {Groups} groups
 * @param {PointScales} scales
 * @param {Colours} colours
 */
export function drawNotFound(ctx, spec, cloud, { marks = [] }, { frame, x, y }, colours) {
  const others = membersOf(marks, NOT_FOUND);
  if (!others.length) return;
  withinBox(ctx, frame, () => {
    ctx.fillStyle = colours.edge;
    ctx.globalAlpha = 0.5;
    ctx.beginPath();
    for (const i of others) {
      const [px, py] = [x(cloud.x[i]), y(cloud.y[i])];
      ctx.moveTo(px + 0.7 * spec.size, py);
      ctx.arc(px, py, 0.7 * spec.size, 0, 2 * Math.PI);
    }
    ctx.fill();
    ctx.globalAlpha = 1;
  });
}

/**
 * Draws the groups' points: circles around those of A, squares around those of B, on a halo that lifts them off the others; very
 * many of them in the group's colour.
 * @param {Context} ctx
 * @param {Cloud} cloud
 * @param {Groups} groups
 * @param {PointScales} scales
 * @param {Colours} colours
 */
export function drawGroups(ctx, cloud, { marks = [] }, scales, colours) {
  const { frame, x, y } = scales;
  withinBox(ctx, frame, () => {
    for (const letter of LETTERS) {
      const members = membersOf(marks, BITS[letter]);
      if (!members.length) continue;
      if (members.length > MANY && takesPixels(ctx)) {
        drawManyMarked(ctx, cloud, marks, BITS[letter], colours[ROLES[letter]], scales);
        continue;
      }
      ctx.beginPath();
      for (const i of members) {
        const [px, py] = [x(cloud.x[i]), y(cloud.y[i])];
        if (Number.isNaN(px) || Number.isNaN(py)) continue;
        if (letter === "A") {
          ctx.moveTo(px + 3.6, py);
          ctx.arc(px, py, 3.6, 0, 2 * Math.PI);
        } else ctx.rect(px - 4, py - 4, 8, 8);
      }
      for (const [width, colour] of [
        [3.4, colours.ground],
        [1.6, colours[ROLES[letter]]],
      ]) {
        ctx.lineWidth = /** @type {number} */ (width);
        ctx.strokeStyle = /** @type {string} */ (colour);
        ctx.stroke();
      }
    }
  });
}

/**
 * The buttons: one a group, which chooses the lasso for it, and once there is a group, ways to look at it and to let it go.
 * @param {(message: object) => void} send
 * @param {() => void} onChoice
 */
export function groupButtons(send, onChoice) {
  /** @type {{ chosen: Letter | null, last: Letter }} */
  const state = { chosen: null, last: "A" };
  const lassos = LETTERS.map(letter => {
    const button = element(
      "button",
      {
        type: "button",
        class: `lasso-${letter}`,
        "aria-pressed": "false",
        "aria-label": `lasso group ${letter}`,
        title: `draw around points: they are group ${letter} then (Shift and drag does it, too; with Alt or Ctrl a box; by keyboard Shift and arrows, Enter)`,
      },
      element("i"),
      letter,
    );
    button.addEventListener("click", () => choose(state.chosen === letter ? null : letter));
    return button;
  });
  const see = element("button", { type: "button", title: "the groups as stacks, as a list, as files" }, "stacks ›");
  const clear = element("button", { type: "button", "aria-label": "let the groups A and B go", title: "let A and B go" }, "×");
  see.addEventListener("click", () => send({ act: "look" }));
  clear.addEventListener("click", () => send({ act: "clear" }));
  const bar = element("div", { class: "groups", role: "group", "aria-label": "groups" }, "lasso", ...lassos, see, clear);

  /** @param {Letter | null} letter */
  function choose(letter) {
    state.chosen = letter;
    state.last = letter ?? state.last;
    lassos.forEach((button, i) => {
      button.setAttribute("aria-pressed", String(LETTERS[i] === letter));
    });
    onChoice();
  }
  return {
    bar,
    choose,
    get isChosen() {
      return state.chosen !== null;
    },
    /** The group that the next lasso is of. */
    get letter() {
      return state.last;
    },
    /** @param {Groups} groups */
    show({ counts = { A: 0, B: 0 } }) {
      lassos.forEach((button, i) => {
        const n = counts[LETTERS[i]];
        button.replaceChildren(element("i"), n ? `${LETTERS[i]} ${n}` : LETTERS[i]);
      });
      for (const button of [see, clear]) button.hidden = !counts.A && !counts.B;
    },
  };
}
