// The lattice of masks: a Hasse diagram of all that could be seen together; a click, or Enter, has the model see it.

import { clearCanvas, followWidth } from "../../widgets/js/canvas.js";
import { element, setColours } from "../../widgets/js/dom.js";
import { figureFile, moreButton } from "../../widgets/js/figure.js";
import { BAR_HEIGHT, drawLattice } from "./drawing.js";
import { fieldsView } from "./fields.js";
import { layOut } from "./layout.js";

/** @import { Context, CreateView } from "../../widgets/js/types.js" */
/** @import { Edge, Node } from "./drawing.js" */
/** @import { Piece, Choices } from "./fields.js" */

/**
 * @typedef {object} Content
 * @property {string} question
 * @property {string} about over which galaxies, and how many subsets are there
 * @property {string} instead why there is no diagram, or ""
 * @property {Node[]} nodes
 * @property {Edge[]} edges
 * @property {Piece[]} pieces
 * @property {number} now
 * @property {number[]} way
 * @property {string} way_words
 * @property {Choices} choices
 * @property {string} colours_title
 * @property {string[]} palette
 * @property {boolean} waiting
 * @property {string} panel
 * @property {Record<string, string>} colours
 */

const TITLE = "Masks as a lattice";
const HINT =
  "Each box is what could be seen together. The thicker a line, the more one piece more gains; dotted, it gains nothing for sure. " +
  "Point at a box to read it; click, and the model sees it.";

/** @type {CreateView<{ content: Content }>} */
export function createView(data, host) {
  let content = data.content;
  let at = -1; // the node that is looked at
  let layout = layOut([], 0);
  const heading = element("h2");
  const about = element("p", { class: "about" });
  const instead = element("p");
  const canvas = element("canvas", { "aria-hidden": "true" });
  const buttons = element("div", { class: "nodes", role: "group", "aria-label": "subsets; arrows move along the lines" });
  const diagram = element("div", { class: "diagram", "data-plot": "lattice" }, canvas, buttons);
  const words = element("p", { class: "words", id: "lattice-words" });
  const key = element("div", { class: "key" });
  const fields = fieldsView(host.send);
  const head = element("div", { class: "head" }, heading, moreButton(data.content.panel, TITLE, figure));
  const root = element("div", { class: "lattice" }, head, fields.choices, about, instead, diagram, key, words, fields.costs);

  const all = () => [.../** @type {NodeListOf<HTMLElement>} */ (buttons.querySelectorAll("button"))];
  const drawing = () => ({ ...content, at, title: content.colours_title });

  /** @param {string} format */
  function figure(format) {
    return figureFile(format, content.question, size.width, layout.height + BAR_HEIGHT, content.colours, ctx =>
      drawLattice(ctx, { ...drawing(), at: -1 }, layout, size.width, content.colours),
    );
  }
  const has = () => content.nodes.map(node => node.has);

  function redraw() {
    if (!(size.width > 0) || !content.nodes.length) return;
    layout = layOut(has(), size.width);
    const height = layout.height + BAR_HEIGHT;
    diagram.style.height = canvas.style.height = `${height}px`;
    drawLattice(
      /** @type {Context} */ (clearCanvas(canvas, size.width, height)),
      drawing(),
      layout,
      size.width,
      content.colours,
    );
    all().forEach((button, i) => {
      const { left, right, top, bottom } = layout.boxes[i];
      Object.assign(button.style, { left: `${left}px`, top: `${top}px` });
      Object.assign(button.style, { width: `${right - left}px`, height: `${bottom - top}px` });
    });
  }

  /** What is looked at, and what one piece more would do. @param {number} i */
  const wordsOf = i => {
    const node = content.nodes[i];
    if (!node) return HINT;
    const more = content.edges
      .filter(({ smaller, factor }) => smaller === i && Number.isFinite(factor))
      .sort((a, b) => a.factor - b.factor)
      .map(({ piece, factor, is_sure }) => `${content.pieces[piece].label} ${percent(factor)}${is_sure ? "" : "?"}`);
    const chance = more.some(one => one.endsWith("?")) ? " (?: perhaps by chance)" : "";
    return `${node.label}: ${node.words}.${more.length ? ` One more: ${more.join(", ")}${chance}.` : ""}`;
  };

  /** @param {number} i */
  const look = i => {
    at = i;
    words.textContent = wordsOf(i);
    redraw();
  };

  /** The node that an arrow leads to: along the line of the largest gain or the least loss, or to a neighbour of its level. */
  const next = (/** @type {number} */ i, /** @type {string} */ key) => {
    if (key === "ArrowUp" || key === "ArrowDown") {
      const isUp = key === "ArrowUp";
      const lines = content.edges.filter(edge => (isUp ? edge.smaller : edge.larger) === i);
      const value = (/** @type {number} */ k) => content.nodes[k].value || Infinity;
      const ends = lines.map(edge => (isUp ? edge.larger : edge.smaller)).sort((a, b) => value(a) - value(b));
      return ends[0] ?? i;
    }
    if (key === "Home" || key === "End") return key === "Home" ? 0 : content.nodes.length - 1;
    const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
    return step === undefined ? -1 : Math.min(Math.max(i + step, 0), content.nodes.length - 1);
  };

  /** @param {number} i */
  const button = i => {
    const made = element("button", { type: "button", "aria-describedby": words.id });
    made.addEventListener("click", () => host.send({ mask: content.nodes[i].mask }));
    made.addEventListener("pointerenter", () => look(i));
    made.addEventListener("focus", () => {
      for (const one of all()) one.tabIndex = one === made ? 0 : -1;
      look(i);
    });
    made.addEventListener("keydown", event => {
      const to = next(i, event.key);
      if (to < 0) return;
      event.preventDefault();
      event.stopPropagation();
      all()[to].focus();
    });
    return made;
  };
  diagram.addEventListener("pointerleave", () => {
    const focus = /** @type {ShadowRoot | Document} */ (root.getRootNode()).activeElement;
    look(all().indexOf(/** @type {HTMLElement} */ (focus)));
  });
  buttons.addEventListener("focusout", event => {
    if (!buttons.contains(/** @type {HTMLElement | null} */ (event.relatedTarget))) look(-1);
  });

  let structure = "";
  /** @param {Content} newest */
  const draw = newest => {
    content = newest;
    setColours(root, content.colours);
    heading.textContent = content.question;
    about.textContent = content.about;
    instead.textContent = content.instead;
    for (const part of [diagram, key, words, fields.costs]) part.hidden = !content.nodes.length;
    const structureNow = content.nodes.map(node => node.mask).join("\n");
    if (structureNow !== structure) {
      structure = structureNow;
      at = -1;
      buttons.replaceChildren(...content.nodes.map((_, i) => button(i)));
    }
    const inForce = content.now;
    all().forEach((one, i) => {
      const node = content.nodes[i];
      const state = i === inForce ? ", seen now" : content.way.includes(i) ? ", on the cheapest way" : "";
      one.setAttribute("aria-label", `see ${node.label}: ${node.words}${state}`);
      one.setAttribute("aria-pressed", String(i === inForce));
      if (at < 0) one.tabIndex = i === Math.max(inForce, 0) ? 0 : -1;
    });
    key.replaceChildren(...keyOf(content));
    fields.show(content.choices, content.pieces, content.way_words);
    root.setAttribute("aria-busy", String(content.waiting));
    words.textContent = wordsOf(at);
    redraw();
  };
  const size = followWidth(diagram, canvas, 0, redraw);
  draw(content);
  Object.assign(diagram, { plot: { panel: { key: "lattice", title: TITLE }, canvas, content: () => content, at: () => at } });
  return { element: root, changes: { content: draw }, destroy: size.destroy };
}

/** What frames and grounds mean, of those that are there. @param {Content} content */
function keyOf({ nodes, now, way }) {
  const marks = [
    now >= 0 && ["now", "seen now"],
    way.length > 1 && ["way", "cheapest way"],
    nodes.some(node => node.seen > 0 && node.seen < 1) && ["part", "a part is seen: of the rest"],
    nodes.some(node => node.seen === 1) && ["all", "it is seen itself"],
  ];
  return marks.flatMap(mark => (mark ? [element("span", {}, element("i", { class: mark[0] }), mark[1])] : []));
}

/** By how much a factor changes something: "−52%". @param {number} factor */
const percent = factor => `${factor < 1 ? "−" : "+"}${Math.round(100 * Math.abs(factor - 1))}%`;
