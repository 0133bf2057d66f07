// Many galaxies as points: a click opens one, the pointer reads, maps can be moved and zoomed.

import { followScenes } from "./by_itself.js";
import { clearCanvas, floats, followWidth } from "./canvas.js";
import { element } from "./dom.js";
import { figureFile, moreButton } from "./figure.js";
import { drawGroups, drawNotFound, foundOf, groupButtons, ROLES, withGroup } from "./groups.js";
import { lasso } from "./lasso.js";
import { digits } from "./numbers.js";
import { createBeside, drawCaption, drawRead, halves } from "./points_beside.js";
import { colourWords } from "./points_colours.js";
import { contoursOf, drawContours, drawHulls } from "./points_contours.js";
import { drawHere, drawPoints, pointScales } from "./points_drawing.js";
import { createMoves } from "./points_moves.js";
import { drawTrail } from "./points_trail.js";
import { createViewport } from "./points_viewport.js";
import { pointsWithin } from "./polygon.js";

/** @import { Groups } from "./groups.js" */
/** @import { Box, Context, CreateView, Numbers, Scale, Themes } from "./types.js" */

/**
 * @typedef {object} PointSpec
 * @property {string} key
 * @property {string} title
 * @property {number} height px
 * @property {boolean} axes
 * @property {boolean} coloured
 * @property {number} size px
 * @property {boolean} zoomable
 * @property {boolean} selectable whether a lasso makes groups
 * @property {boolean} [follows] whether the model in the page says where the galaxy in view lies
 * @property {string[]} palette
 * @property {string[]} diverging the palette of what has two signs
 */

/**
 * @template {Numbers} Values
 * @typedef {object} CloudOf
 * @property {Values} x NaN where there is none
 * @property {Values} y
 * @property {[x0: number, x1: number, y0: number, y1: number]} ends
 * @property {string} words
 * @property {string} x_label
 * @property {string} y_label
 * @property {string} [x_word] what x is, where the pointer reads it
 * @property {Values} [rows] the galaxies' rows, where they are not counted from 0
 * @property {number} [behind] how many of the last points lie behind the others: galaxies that cannot be opened
 * @property {[own: string, behind: string]} [legend] what the two kinds are
 * @property {boolean} [stays] whether it is the map that stays: who lies elsewhere has moved
 * @property {string} [caption] what is seen of the galaxies, in words
 */

/**
 * @typedef {CloudOf<Float32Array>} Cloud
 * @typedef {object} Scaled
 * @property {number} low
 * @property {number} high
 * @property {string} title
 * @property {boolean} [diverging] whether 0 is the middle
 * @property {boolean} [own] whether it is of those that lie before others
 * @typedef {Scaled & { values: Float32Array }} Colouring
 * @typedef {{ zoom: number, x: number, y: number }} Viewport how much larger, and how far off the middle, of the whole
 * @typedef {{ frame: Box, x: Scale, y: Scale, isBeside?: boolean }} PointScales `isBeside`: of the other of two maps
 * @typedef {{ row: number, place: [x: number, y: number] }} Drawn
 * @typedef {object} PointsData
 * @property {PointSpec} spec
 * @property {CloudOf<Numbers>} points
 * @property {Scaled & { values?: Numbers }} colouring
 * @property {Groups} groups
 * @property {number} here the point of the galaxy in view; -1 for none
 * @property {Drawn | null} [drawn] where the galaxy in view lies as it is drawn now, if another says so
 * @property {Themes} colours
 * @property {boolean} dark
 */

const LINES = "lines of equal density of the points";
const REACH = 10; // px from a point that count as on it

/** @type {CreateView<PointsData>} */
export function createView(data, host) {
  const { spec, colours: themes } = data;
  const canvas = element("canvas", { role: "img", tabindex: 0 });
  const tip = element("div", { class: "tip" });
  const buttons = groupButtons(host.send, () => {
    canvas.classList.toggle("lassoing", buttons.isChosen);
    if (buttons.isChosen) canvas.focus();
  });
  const more = moreButton(spec.key, spec.title, figure);
  const density = element(
    "button",
    { type: "button", class: "density", "aria-pressed": "false", "aria-label": LINES, title: LINES },
    "◎",
  );
  let cloud = readCloud(data.points);
  const moves = createMoves(
    cloud,
    data.here,
    some => {
      cloud = some;
      found = foundOf(cloud, groups);
      redraw();
    },
    text => {
      words.textContent = text;
    },
  );
  const beside = createBeside(() => redraw());
  beside.follow(moves.now, moves.before);
  const bars = [...(spec.zoomable ? [density, beside.button] : []), moves.button, ...(spec.selectable ? [buttons.bar] : [])];
  const head = element("div", { class: "head" }, element("b", {}, spec.title), ...bars, more);
  const words = element("div", { class: "unseen", role: "status" });
  const shell = element("div", { class: "shell" }, canvas, tip, words);
  const root = element("div", { class: "plots points", "data-plot": spec.key }, head, shell);
  let [colouring, isDark] = [readColouring(data.colouring), data.dark];
  let groups = data.groups;
  let found = foundOf(cloud, groups);
  /** @type {PointScales} */
  let scales;
  /** @type {ReturnType<typeof halves> | null} */
  let sides = null; // of two maps
  let isRead = -1; // the point that is read, on both

  const colours = () => themes[isDark ? "dark" : "light"];
  /** @param {string} format */
  function figure(format) {
    return figureFile(format, spec.title, size.width, spec.height, colours(), draw);
  }
  /** @param {Context} ctx */
  function draw(ctx) {
    const { other } = beside;
    const whole = pointScales(spec, cloud.ends, size.width, spec.height, viewport, colouring !== null);
    sides = other && halves(whole);
    scales = sides?.now ?? whole;
    if (other && sides) {
      drawMap(ctx, other, foundOf(other, groups), other, moves.placeIn(other), [], sides.other);
      drawCaption(ctx, other.caption, sides.other.frame, colours());
    }
    drawMap(ctx, cloud, found, moves.settled, moves.place, moves.trail, scales);
    if (other) drawCaption(ctx, moves.settled.caption, scales.frame, colours());
  }
  /**
   * One map.
   * @param {Context} ctx
   * @param {Cloud} some
   * @param {Cloud} those of them that are found
   * @param {Cloud} settled where they will be in a moment
   * @param {[x: number, y: number] | null} here
   * @param {[x: number, y: number][]} trail
   * @param {PointScales} on
   */
  function drawMap(ctx, some, those, settled, here, trail, on) {
    drawNotFound(ctx, spec, some, groups, on, colours());
    drawPoints(ctx, spec, those, colouring, on, colours());
    drawGroups(ctx, some, groups, on, colours());
    if (spec.zoomable) {
      if (density.getAttribute("aria-pressed") === "true") drawContours(ctx, contoursOf(settled), some, on, colours());
      drawHulls(ctx, some, groups, on, colours());
    }
    const ringed = colouring ? spec : { ...spec, coloured: false };
    drawTrail(ctx, trail, on, colours());
    drawHere(ctx, ringed, some, here, on, colours());
    if (sides && isRead >= 0) drawRead(ctx, those, isRead, on, colours());
  }
  function redraw() {
    if (!(size.width > 0)) return;
    draw(clearCanvas(canvas, size.width, spec.height));
    canvas.setAttribute("aria-label", cloud.words);
  }
  /** @param {number} row */
  const spot = row => [scales.x(cloud.x[row]), scales.y(cloud.y[row])];
  /** The points that can be chosen within an outline. @param {[x: number, y: number][]} outline px */
  const within = outline => {
    const corners = outline.map(([x, y]) => /** @type {[number, number]} */ ([scales.x.invert(x), scales.y.invert(y)]));
    return pointsWithin(nOwn(), found.x, found.y, corners); // both scales are straight
  };
  const nOwn = () => cloud.x.length - (cloud.behind ?? 0);
  /** The points under the pointer, and how far left of those of now: where they are two maps. @param {MouseEvent} event */
  function under(event) {
    const left = event.clientX - canvas.getBoundingClientRect().left;
    const isOther = sides && beside.other && left < sides.now.frame.left;
    return isOther && sides && beside.other
      ? { those: foundOf(beside.other, groups), apart: sides.apart }
      : { those: found, apart: 0 };
  }
  /** @param {PointerEvent} event */
  function nearest(event) {
    const box = canvas.getBoundingClientRect();
    const { those, apart } = under(event);
    let best = -1;
    let least = REACH ** 2;
    const [perX, perY] = [scales.x(1) - scales.x(0), scales.y(1) - scales.y(0)]; // both are straight
    const [x, y] = [scales.x.invert(event.clientX - box.left + apart), scales.y.invert(event.clientY - box.top)];
    for (let i = 0, n = nOwn(); i < n; i++) {
      const distance = ((those.x[i] - x) * perX) ** 2 + ((those.y[i] - y) * perY) ** 2;
      if (distance < least) [best, least] = [i, distance];
    }
    return best;
  }
  /** @param {PointerEvent} event */
  function open(event) {
    const row = nearest(event);
    if (row >= 0) host.send(row);
  }
  /** @param {PointerEvent} event */
  function read(event) {
    const row = nearest(event);
    tip.style.display = row < 0 ? "none" : "block";
    if (row !== isRead) {
      isRead = row;
      if (sides) redraw();
    }
    canvas.style.cursor = row < 0 ? (spec.zoomable ? "grab" : "default") : "pointer";
    if (row < 0) return;
    const lines = [`galaxy ${cloud.rows ? cloud.rows[row] : row}`];
    if (spec.axes) lines.push(`${cloud.x_word ?? "true"} ${digits(cloud.x[row])}`, `predicted ${digits(cloud.y[row])}`);
    if (colouring && !Number.isNaN(colouring.values[row] ?? Number.NaN)) lines.push(colourWords(colouring, row));
    tip.replaceChildren(...lines.map(line => element("div", {}, line)));
    const { those, apart } = under(event);
    const [x, y] = [scales.x(those.x[row]) - apart, scales.y(those.y[row])];
    const [left, right] = x > size.width / 2 ? ["auto", `${size.width - x + 12}px`] : [`${x + 12}px`, "auto"];
    Object.assign(tip.style, { left, right, top: `${Math.max(y - 30, 0)}px` });
  }
  lasso({
    canvas,
    shell,
    frame: () => scales.frame,
    colour: () => colours()[ROLES[buttons.letter]],
    isChosen: () => buttons.isChosen,
    take(outline) {
      const points = within(outline);
      if (points.length) {
        groups = withGroup(groups, buttons.letter, points, nOwn()); // the server says the same a moment later
        redraw();
        host.send({ act: "lasso", group: buttons.letter, points });
      } else words.textContent = "No point lies within.";
    },
    click: open,
    leave: () => buttons.choose(null),
    tell(outline) {
      const n = outline && within(outline).length;
      words.textContent = n === null ? "" : `${n} points within; Enter makes them group ${buttons.letter}.`;
    },
  });
  const viewport = createViewport({
    canvas,
    isZoomable: spec.zoomable,
    frame: () => scales.frame,
    apart: event => under(event).apart,
    redraw,
    click: open,
    read,
  });
  canvas.addEventListener("pointerleave", () => {
    tip.style.display = "none";
    isRead = -1;
    if (sides) redraw();
  });
  density.addEventListener("click", () => {
    density.setAttribute("aria-pressed", String(density.getAttribute("aria-pressed") !== "true"));
    redraw();
  });
  /** @param {boolean} dark */
  const setTheme = dark => {
    isDark = dark;
    root.classList.toggle("dark", dark);
    redraw();
  };
  const size = followWidth(root, canvas, spec.height, redraw);
  setTheme(data.dark);
  buttons.show(groups);
  /** @param {Drawn | null | undefined} some */
  const move = some => {
    moves.drawn(some);
    redraw();
  };
  const stopFollowing = spec.follows
    ? followScenes(root, ({ place, vectors }) => move(place && { row: vectors.row, place }))
    : () => {};
  // who looks at the page from outside finds the plot at its element
  const plot = {
    panel: spec,
    canvas,
    spot,
    points: () => cloud,
    groups: () => groups,
    colouring: () => colouring,
    redraw,
    place: () => moves.place,
    beside: () => beside.other,
    trail: () => moves.trail,
    get width() {
      return size.width;
    },
  };
  Object.assign(root, { plot });
  return {
    element: root,
    changes: {
      points(points) {
        moves.points(readCloud(points));
        beside.follow(moves.now, moves.before);
        redraw();
      },
      groups(some) {
        groups = some;
        found = foundOf(cloud, groups);
        buttons.show(groups);
        redraw();
      },
      colouring(some) {
        colouring = readColouring(some);
        redraw();
      },
      here(row) {
        moves.here(row);
        redraw();
      },
      drawn: move,
      dark: setTheme,
    },
    destroy() {
      stopFollowing();
      moves.stop();
      size.destroy();
    },
  };
}

/**
 * @param {CloudOf<Numbers>} points
 * @returns {Cloud}
 */
function readCloud(points) {
  return { ...points, x: floats(points.x), y: floats(points.y), rows: points.rows && floats(points.rows) };
}

/**
 * @param {PointsData["colouring"]} colouring
 * @returns {Colouring | null}
 */
function readColouring(colouring) {
  return colouring.values ? { ...colouring, values: floats(colouring.values) } : null;
}
