// A plot of vectors on the page: drawn, brushed, walked along by keyboard, read where the pointer rests.

import { brush } from "../../widgets/js/brush.js";
import { element } from "../../widgets/js/dom.js";
import { walkByKeys } from "../../widgets/js/keyboard.js";
import { createAgreement } from "./agreement.js";
import { createDrawnGuess } from "./drawn_guess.js";
import { drawnPanel } from "./filters.js";
import { isLinear, linearPanel } from "./history_axes.js";
import { createPlot } from "./plot.js";
import { nearest, readout } from "./readout.js";
import { named, pressedPoint, seenPoint } from "./seen_point.js";
import { drawVector } from "./vector_drawing.js";
import { vectorScales } from "./vector_scales.js";

/** @import { Context } from "../../widgets/js/types.js" */
/** @import { AxisChoice, Surroundings, VectorPanel, VectorPlot, VectorScales, VectorScene } from "./types.js" */

/**
 * @param {VectorPanel} panel
 * @param {Surroundings<VectorScene>} surroundings
 */
export function createVectorPlot(panel, surroundings) {
  const { colours, messages, say, send } = surroundings;
  /** @type {ReturnType<typeof createDrawnGuess> | null} a history may be drawn as a guess */
  const guess = panel.linear
    ? createDrawnGuess(panel, {
        scene: surroundings.scene,
        scales: () => plot.scales,
        zoom: () => plot.zoom,
        redraw: () => plot.redraw(),
        say,
      })
    : null;
  /** @type {() => VectorScene} */
  const scene = guess?.scene ?? surroundings.scene;
  const span = element("div", { class: "box" });
  const cursor = element("div", { class: "cursor" });
  const tip = element("div", { class: "tip" });
  /** @type {[number, number | null] | null} */
  let restingAt = null; // px
  /** @type {(() => void)[]} */
  const followers = []; // parts of the heading that follow the scene
  const linear = linearPanel(panel);
  const panelNow = () => drawnPanel(isLinear(scene()) ? linear : panel, scene().filters);
  /** @type {boolean | null} */
  let wasLinear = null;

  const base = createPlot(
    {
      panel,
      key: panel.key,
      className: `vector-${panel.key}`,
      canvasAttributes: { tabindex: 0, role: "application", "aria-roledescription": "plot" },
      figureTitle: () => panel.title,
      /** @param {Context} ctx */
      draw(ctx) {
        const { width, height, scales, dragging, holding } = plot;
        const drawn = panelNow();
        const before = wasLinear === isLinear(scene()) ? scales : null; // logarithms and the numbers themselves: own ends
        wasLinear = isLinear(scene());
        plot.scales = vectorScales(drawn, scene(), width, height, before, dragging, holding);
        drawVector(ctx, drawn, scene(), plot.scales, colours());
        guess?.draw(ctx, colours());
      },
      describe() {
        plot.canvas.setAttribute("aria-label", `${panel.title}: ${panel.keys}`);
        if (restingAt) plot.readAt(...restingAt);
        for (const follow of followers) follow();
        guess?.follow();
      },
    },
    { ...surroundings, scene },
  );
  /** @type {typeof base & VectorPlot} */
  const plot = Object.assign(base, {
    key: panel.key,
    guess,
    scales: /** @type {VectorScales} */ (base.scales),
    /** @type {VectorPlot["markSpan"]} */
    markSpan(from, to = 0) {
      span.style.display = from === null ? "none" : "block";
      if (from === null) return;
      const { frame, below } = plot.scales;
      Object.assign(span.style, { left: px(Math.min(from, to)), width: px(Math.abs(to - from)) });
      Object.assign(span.style, { top: px(frame.top), height: px(below.bottom - frame.top) });
    },
    /** @type {VectorPlot["readAt"]} */
    readAt(x, y = null, aloud = false) {
      const { frame, below } = plot.scales;
      const isOn = x !== null && x >= frame.left - 1 && x <= frame.right + 1;
      restingAt = isOn ? [x, y] : null;
      cursor.style.display = tip.style.display = isOn ? "block" : "none";
      if (!isOn) return;
      const { x: place, lines } = readout(panelNow(), scene(), plot.scales, x, y);
      Object.assign(cursor.style, { left: px(place), top: px(frame.top), height: px(below.bottom - frame.top) });
      tip.replaceChildren(...lines.map(line => element("div", {}, line)));
      const isRight = place > (frame.left + frame.right) / 2;
      const [left, right] = isRight ? ["auto", px(plot.width - place + 12)] : [px(place + 12), "auto"];
      Object.assign(tip.style, { left, right, top: px(frame.top + 4) });
      if (aloud) say(lines.join(", "));
    },
  });

  /** @param {number} pixels of those that the plot is drawn in */
  const px = pixels => `${pixels * plot.zoom}px`;

  /** Buttons of a way of counting along an axis. */
  function choiceButtons(/** @type {AxisChoice} */ { field, label, options }) {
    const group = element("span", { class: "frames", role: "group", "aria-label": label });
    const buttons = Object.entries(options).map(([value, meaning]) => {
      const button = element("button", { type: "button", title: meaning, [`data-${field}`]: value }, value);
      button.addEventListener("click", () => send({ act: field, [field]: value }));
      return button;
    });
    followers.push(() => {
      for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset[field] === scene()[field]));
    });
    group.append(...buttons);
    return group;
  }

  /** What each pin's colour means; how to begin, while there is none. On stage any plot says the former, none the latter. */
  function pinsOrHint(/** @type {string} */ hint) {
    const place = element("span", { class: hint ? "hint" : "hint stage-only" });
    let before = "";
    followers.push(() => {
      const { letters, pin_masks } = scene();
      const styles = pin_masks.map((_, k) => `color: ${colours()[`pin${k + 1}`]}`);
      const now = [hint, ...pin_masks, ...styles].join("\n");
      if (now === before) return; // nothing is laid out anew while something is dragged
      before = now;
      const pins = pin_masks.map((mask, k) => {
        const style = styles[k];
        return element("span", { class: "pin", title: mask, style }, `${letters[k]} ${mask}`);
      });
      place.replaceChildren(...(pins.length ? pins : [element("span", { class: "first-step" }, hint)]));
    });
    return place;
  }

  plot.shell.append(span, cursor, tip, ...(guess ? [guess.pad] : []));
  for (const choice of panel.choices ?? []) plot.head.append(choiceButtons(choice));
  plot.head.append(pinsOrHint(panel.hint ?? ""));
  if (panel.agreement) {
    const { elements, say: sayAgreement } = createAgreement(panel.agreement);
    plot.head.append(...elements);
    plot.head.classList.add("has-agreement");
    followers.push(() => sayAgreement(scene().agreement));
  }
  plot.addMoreButton();
  const pressed = (/** @type {number} */ x, /** @type {number} */ y) => pressedPoint(plot, panelNow(), x, y);
  plot.cancel = brush(plot, messages, (x, y) => seenPoint(plot, panelNow(), x, y), pressed);
  walkByKeys(plot, messages, x => {
    const point = nearest(panelNow(), scene(), plot.scales, x, null);
    return point.row.dots && point.distance < 0 ? named(point) : null;
  });
  return plot;
}
