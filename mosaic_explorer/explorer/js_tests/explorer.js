// Two groups of plots on a page of the tests, as an explorer lays them out, and what a pointer does on them.

import { onTestFinished } from "vitest";
import { createView } from "../galaxy/js/plots.js";
import { DENSITY_SPEC, densityScene, THEMES, VECTOR_SPEC, vectorScene } from "./example.js";

/** An explorer's plots; what it sends is kept in `sent`. The parts lie behind shadow roots, as on a page. */
export async function openExplorer({
  spec = VECTOR_SPEC,
  scene = vectorScene(),
  scalars = densityScene(),
  className = "mosaic-explorer",
  stage = "",
} = {}) {
  const holder = document.createElement("div");
  holder.className = className;
  document.body.append(holder);
  /** @type {any[]} */
  const sent = [];
  const host = { send: (/** @type {any} */ message) => sent.push(message), set() {} };
  const common = { newest_serial: 1, colours: THEMES, stage, dark: false };
  /** @type {any} */
  const vectors = createView(/** @type {any} */ ({ ...common, spec, scene }), host);
  /** @type {any} */
  const densities = createView(/** @type {any} */ ({ ...common, spec: DENSITY_SPEC, scene: scalars }), host);
  for (const view of [vectors, densities]) {
    const part = document.createElement("div");
    holder.append(part);
    part.attachShadow({ mode: "open" }).append(view.element);
  }
  onTestFinished(() => {
    vectors.destroy();
    densities.destroy();
    holder.remove();
  });
  await Promise.resolve(); // until sizes are known
  await Promise.resolve();
  const plot = (/** @type {string} */ key) => {
    const sections = [vectors, densities].map(view => view.element.querySelector(`[data-plot=${key}]`));
    return sections.find(Boolean).plot;
  };
  return { holder, sent, vectors, densities, plot, live: () => densities.element.querySelector("[role=status]").textContent };
}

/** @type {(plot: any, kind: string, x: number, y: number, options?: object) => void} */
export function pointer(plot, kind, x, y, options = {}) {
  plot.canvas.dispatchEvent(
    new PointerEvent(kind, { clientX: x, clientY: y, button: 0, pointerId: 1, bubbles: true, ...options }),
  );
}

/** @type {(target: EventTarget, key: string, options?: object) => KeyboardEvent} */
export function press(target, key, options = {}) {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true, ...options });
  target.dispatchEvent(event);
  return event;
}
