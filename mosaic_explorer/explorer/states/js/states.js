// What hidden states know: a curve of few labels, galaxies of a rare kind, a spectrum by what else is seen.

import { clearCanvas, followWidth } from "../../widgets/js/canvas.js";
import { element, setColours } from "../../widgets/js/dom.js";
import { figureFile, moreButton } from "../../widgets/js/figure.js";
import { cardButton, keyed } from "../../widgets/js/small_curves.js";
import { choicesView } from "./choices.js";
import { drawCurve, HEIGHT } from "./drawing.js";

/** @import { Card } from "../../widgets/js/small_curves.js" */
/** @import { Colours, CreateView } from "../../widgets/js/types.js" */
/** @import { Choices } from "./choices.js" */
/** @import { Drawn, Series } from "./drawing.js" */

/**
 * @typedef {{ panel: string, words?: string, waiting?: boolean }} Part
 * @typedef {{ row: number, text: string, is_member: boolean }} Line
 * @typedef {object} Content
 * @property {string} question
 * @property {string} instead why there is nothing, or ""
 * @property {string} about
 * @property {string} stopped that it was stopped, or ""
 * @property {Choices} choices
 * @property {Part & Partial<Drawn> & { series: Series[], score?: string }} curve
 * @property {Part & { lists: { title: string, unit: string, lines: Line[] }[] }} rare
 * @property {Part & { cards: (Card & { is_own: boolean })[] }} spectra
 * @property {number} here
 * @property {number} height of small curves
 * @property {Colours} colours
 */

const WAITING = "Not known yet…";

/** @type {CreateView<{ content: Content }>} */
export function createView(data, host) {
  let content = data.content;
  const heading = element("p", { class: "question" });
  const about = element("p", { class: "soft" });
  const goOn = element("button", { type: "button", class: "go-on" }, "go on");
  goOn.addEventListener("click", () => host.send({ act: "go on" }));
  const stopped = element("span", {});
  const halt = element("p", { class: "halt" }, stopped, " ", goOn);
  const choices = choicesView(host.send);
  const curve = section("Few labels", content.curve.panel, figure);
  const canvas = element("canvas", { role: "img" });
  const chart = element("div", { class: "chart", "data-plot": "few labels" }, canvas);
  const table = element("table", { class: "scores" });
  curve.body.append(chart, table);
  const rare = section("Rare galaxies, by ten examples", content.rare.panel);
  const lists = element("div", { class: "lists" });
  rare.body.append(choices.ends, lists);
  const spectra = section("Its spectrum, by what is seen", content.spectra.panel);
  const key = element("div", { class: "key" }, keyed("own", "its own spectrum"), keyed("", "the one found"));
  const cards = element("div", { class: "cards" });
  spectra.body.append(choices.head, key, cards);
  const all = element("div", {}, choices.targets, about, halt, curve.root, rare.root, spectra.root);
  const root = element("div", { class: "states" }, heading, all);

  /** @param {string} format */
  function figure(format) {
    if (!content.curve.series.length) return Promise.resolve(null);
    return figureFile(format, content.question, size.width, HEIGHT, content.colours, ctx =>
      drawCurve(ctx, drawn(), size.width, content.colours),
    );
  }
  const drawn = () => /** @type {Drawn} */ (content.curve);
  function redraw() {
    chart.hidden = !content.curve.series.some(({ x }) => x.length);
    if (chart.hidden || !(size.width > 0)) return;
    drawCurve(clearCanvas(canvas, size.width, HEIGHT), drawn(), size.width, content.colours);
    canvas.setAttribute("aria-label", `${content.curve.label} against the number of labels; numbers in the table below`);
  }
  /** @param {Content} newest */
  const draw = newest => {
    content = newest;
    setColours(root, content.colours);
    const focus = /** @type {HTMLElement | null} */ (/** @type {ShadowRoot | Document} */ (root.getRootNode()).activeElement);
    const focused = focus && root.contains(focus) ? focus.dataset.key : undefined;
    heading.textContent = content.instead || content.question;
    all.hidden = Boolean(content.instead);
    about.textContent = content.about;
    stopped.textContent = content.stopped;
    halt.hidden = !content.stopped;
    choices.show(content.choices);
    for (const [part, { words, waiting }] of /** @type {[Section, Part][]} */ ([
      [curve, content.curve],
      [rare, content.rare],
      [spectra, content.spectra],
    ]))
      part.show(words || (waiting ? WAITING : ""), Boolean(waiting));
    table.replaceChildren(...scores(content.curve.series, content.curve.score));
    lists.replaceChildren(...content.rare.lists.map(list => listOf(list, content.here, host.send)));
    key.hidden = !content.spectra.cards.length;
    cards.replaceChildren(
      ...content.spectra.cards.map((card, i) => {
        const button = cardButton(card, content.height, row => host.send({ row }));
        button.classList.toggle("own-card", card.is_own);
        button.dataset.key = `card ${i}`;
        return button;
      }),
    );
    if (focused) /** @type {HTMLElement | null} */ (root.querySelector(`[data-key=${JSON.stringify(focused)}]`))?.focus();
    redraw();
  };
  const size = followWidth(chart, canvas, HEIGHT, redraw);
  draw(content);
  Object.assign(chart, {
    plot: {
      panel: { key: "few labels", title: "Few labels" },
      canvas,
      content: () => content,
      get width() {
        return size.width;
      },
    },
  });
  return { element: root, changes: { content: draw }, destroy: size.destroy };
}

/** @typedef {ReturnType<typeof section>} Section */

/**
 * A part of the page with its head and words.
 * @param {string} name
 * @param {string} panel
 * @param {import("../../widgets/js/types.js").Figure} [figure]
 */
function section(name, panel, figure) {
  const words = element("p", { "aria-live": "polite" });
  const body = element("div", {});
  const head = element("div", { class: "head" }, element("h3", {}, name), moreButton(panel, name, figure));
  const root = element("section", { "aria-label": name }, head, words, body);
  return {
    root,
    body,
    /** @type {(text: string, isWaiting: boolean) => void} */
    show(text, isWaiting) {
      words.textContent = text;
      root.setAttribute("aria-busy", String(isWaiting));
    },
  };
}

/**
 * The scores as a table: a column for each number of labels.
 * @param {Series[]} series
 * @param {string} [score]
 */
function scores(series, score = "") {
  const counts = [...new Set(series.flatMap(({ x }) => x))].sort((a, b) => a - b);
  if (!counts.length) return [];
  const heads = counts.map(count => element("th", { scope: "col" }, count.toLocaleString("en")));
  const lines = series.map(one => {
    const cells = counts.map(count => {
      const i = one.x.indexOf(count);
      if (i < 0) return element("td", {}, "–");
      const [low, y, high] = [one.low[i], one.y[i], one.high[i]];
      const spread =
        low === null || high === null ? "one draw" : `± ${((high - low) / 2).toFixed(3)} over ${one.draws[i]} draws`;
      return element("td", { title: `${one.methods[i]}: ${score} ${minus(y.toFixed(3))}, ${spread}` }, minus(y.toFixed(2)));
    });
    return element("tr", { class: one.key }, element("th", { scope: "row" }, element("i", {}), one.label), ...cells);
  });
  return [
    element("thead", {}, element("tr", {}, element("th", { scope: "col" }, `${score}, labels`), ...heads)),
    element("tbody", {}, ...lines),
  ];
}

/** @param {string} text */
const minus = text => text.replace("-", "−");

/**
 * Galaxies that were found, the most alike first; a click opens one.
 * @param {{ title: string, unit: string, lines: Line[] }} list
 * @param {number} here
 * @param {(message: object) => void} send
 */
function listOf({ title, unit, lines }, here, send) {
  const found = lines.filter(line => line.is_member).length;
  const items = lines.map(({ row, text, is_member }) => {
    const name = `open galaxy ${row}${text && `: ${text}${unit && ` ${unit}`}`}${is_member ? ", of the kind" : ""}`;
    const attributes = { type: "button", "data-key": `${title} ${row}`, "aria-label": name, title: name };
    const button = element("button", attributes, element("b", {}, String(row)), element("span", {}, text));
    if (is_member) button.append(element("i", { "aria-hidden": "true" }, "✓"));
    button.classList.toggle("member", is_member);
    if (row === here) button.setAttribute("aria-current", "true");
    button.addEventListener("click", () => send({ row }));
    return element("li", {}, button);
  });
  const head = element("h4", {}, `${title}: ${found} of ${lines.length}`);
  return element("div", {}, head, element("ol", { tabindex: 0, "aria-label": title }, ...items));
}
