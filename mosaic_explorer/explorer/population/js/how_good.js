// How good answers about many galaxies are: scores against an axis that is chosen, and the percentiles of true values.

import { clearCanvas, floats, followWidth } from "../../widgets/js/canvas.js";
import { element, setColours } from "../../widgets/js/dom.js";
import { figureFile, moreButton } from "../../widgets/js/figure.js";
import { rounded } from "../../widgets/js/numbers.js";
import { drawHowGood, heightOf, places } from "./how_good_drawing.js";

/** @import { Context, CreateView, Numbers, Themes } from "../../widgets/js/types.js" */
/** @import { Letter } from "../../widgets/js/groups.js" */
/** @import { Chart, Drawn, Series } from "./how_good_drawing.js" */

/**
 * @typedef {{ [Name in keyof Series]: Series[Name] extends Float32Array ? Numbers : Series[Name] }} SentSeries
 * @typedef {object} Content
 * @property {string} empty why there is nothing to draw
 * @property {string} words the scores of all galaxies
 * @property {string} panel
 * @property {string} by the axis
 * @property {[key: string, label: string][]} axes
 * @property {string} x_label
 * @property {string} pit_label
 * @property {(Omit<Chart, "series"> & { series: SentSeries[] })[]} charts
 * @property {{ low: number, high: number, series: { letter: Letter | "", values: Numbers }[] }} pit
 * @typedef {{ content: Partial<Content>, colours: Themes, dark: boolean }} HowGoodData
 */

const TITLE = "How good";
const REACH = 14; // px from a point that count as on it

/** @type {CreateView<HowGoodData>} */
export function createView(data, host) {
  let { content, dark } = data;
  let drawn = read(content);
  const select = element("select", { "aria-label": "scores against" });
  const head = element(
    "div",
    { class: "head" },
    element("label", {}, "against", select),
    moreButton(content.panel ?? "how good", TITLE, figure),
  );
  const words = element("p", {});
  const canvas = element("canvas", { role: "img" });
  const tip = element("div", { class: "tip" });
  const shell = element("div", { class: "shell" }, canvas, tip);
  const root = element("div", { class: "plots points how-good", "data-plot": "how good" }, head, words, shell);
  select.addEventListener("change", () => host.send({ by: select.value }));

  const colours = () => data.colours[dark ? "dark" : "light"];
  /** @param {string} format */
  function figure(format) {
    if (!drawn) return Promise.resolve(null);
    return figureFile(format, TITLE, size.width, heightOf(drawn), colours(), draw);
  }
  /** @param {Context} ctx */
  function draw(ctx) {
    if (drawn) drawHowGood(ctx, drawn, size.width, colours());
  }
  function redraw() {
    if (!(size.width > 0) || !drawn) return;
    const height = heightOf(drawn);
    canvas.style.height = `${height}px`;
    draw(clearCanvas(canvas, size.width, height));
  }
  const fill = () => {
    const { axes = [], by = "", empty = "" } = content;
    root.hidden = !axes.length;
    head.hidden = shell.hidden = Boolean(empty);
    const isNew = axes.length !== select.options.length || axes.some(([, label], i) => select.options[i].text !== label);
    if (isNew) select.replaceChildren(...axes.map(([value, label]) => element("option", { value }, label)));
    select.value = by;
    words.textContent = empty || (content.words ?? "");
    canvas.setAttribute("aria-label", drawn ? spoken(drawn) : "");
    redraw();
  };
  canvas.addEventListener("pointermove", event => {
    const found = drawn && nearest(drawn, size.width, event.offsetX, event.offsetY);
    tip.style.display = found ? "block" : "none";
    if (!found) return;
    tip.replaceChildren(...found.lines.map(line => element("div", {}, line)));
    const [left, right] = found.x > size.width / 2 ? ["auto", `${size.width - found.x + 12}px`] : [`${found.x + 12}px`, "auto"];
    Object.assign(tip.style, { left, right, top: `${Math.max(found.y - 30, 0)}px` });
  });
  canvas.addEventListener("pointerleave", () => {
    tip.style.display = "none";
  });
  const size = followWidth(root, canvas, drawn ? heightOf(drawn) : 0, redraw);
  /** @param {boolean} isDark */
  const setTheme = isDark => {
    dark = isDark;
    root.classList.toggle("dark", dark);
    setColours(root, colours());
    redraw();
  };
  fill();
  setTheme(dark);
  // who looks at the page from outside finds the plot at its element
  const plot = {
    panel: { key: "how good", title: TITLE },
    canvas,
    content: () => content,
    get width() {
      return size.width;
    },
  };
  Object.assign(root, { plot });
  return {
    element: root,
    changes: {
      content(some) {
        content = some;
        drawn = read(some);
        fill();
      },
      dark: setTheme,
    },
    destroy: size.destroy,
  };
}

/**
 * The point under the pointer, in words.
 * @param {Drawn} drawn
 * @param {number} width
 * @param {number} px
 * @param {number} py
 */
function nearest(drawn, width, px, py) {
  const { x, frames } = places(drawn, width);
  let least = REACH;
  let best = null;
  for (const { y, chart } of frames)
    for (const { letter, x: xs, y: ys, low, high, n } of chart.series)
      for (let i = 0; i < xs.length; i++) {
        const distance = Math.hypot(x(xs[i]) - px, y(ys[i]) - py);
        if (!(distance < least)) continue;
        least = distance;
        const range = `${rounded(ys[i])} (${rounded(low[i])} to ${rounded(high[i])})`;
        const of = `${n[i].toLocaleString("en")} galaxies${letter ? ` of ${letter}` : ""} around ${rounded(xs[i])}`;
        best = { x: x(xs[i]), y: y(ys[i]), lines: [`${chart.label}: ${range}`, of] };
      }
  return best;
}

/**
 * What is drawn, for who cannot see it.
 * @param {Drawn} drawn
 */
function spoken({ charts, x_label }) {
  const parts = charts.map(({ label, series: [all] }) => {
    const values = [...all.x].map((x, i) => `${rounded(x)}: ${rounded(all.y[i])}`);
    return `${label}: ${values.join(", ")}`;
  });
  return `scores against ${x_label}. ${parts.join(". ")}`;
}

/**
 * @param {Partial<Content>} content
 * @returns {Drawn | null}
 */
function read({ charts = [], pit = { low: 0, high: 0, series: [] }, x_label = "", pit_label = "", empty = "" }) {
  if (!charts.length || empty) return null;
  return {
    charts: charts.map(chart => ({
      ...chart,
      series: chart.series.map(({ letter, x, y, low, high, n }) => {
        return { letter, x: floats(x), y: floats(y), low: floats(low), high: floats(high), n: floats(n) };
      }),
    })),
    pit: { ...pit, series: pit.series.map(({ letter, values }) => ({ letter, values: floats(values) })) },
    x_label,
    pit_label,
  };
}
