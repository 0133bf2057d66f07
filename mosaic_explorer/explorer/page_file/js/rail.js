// The rail: presets, noise, what is seen, pins, and what if a value were another.

import { inputsOf } from "../../in_browser/js/inputs.js";
import { isAnySeen, isSame, parseMask, placeOf, spans, withPart } from "../../in_browser/js/mask.js";
import stripCss from "../../mask_controls/js/strip.css";
import { createView as createStrip } from "../../mask_controls/js/strip.js";
import slidersCss from "../../what_if/js/sliders.css";
import { createView as createSliders } from "../../what_if/js/sliders.js";
import { element } from "../../widgets/js/dom.js";
import togglesCss from "../../widgets/js/toggles.css";
import { createView as createToggles } from "../../widgets/js/toggles.js";
import { createPart } from "./part.js";
import { sliderRows } from "./slider_rows.js";

/** @import { Drawing, Galaxies, TableRow } from "../../in_browser/js/types.js" */
/** @import { ToggleGroup } from "../../widgets/js/toggles.js" */
/** @import { Themes } from "../../widgets/js/types.js" */
/** @import { State } from "../../in_browser/js/state.js" */

/**
 * Words and choices of the rail, as Python tells them.
 * @typedef {object} RailData
 * @property {{ name: string, mask: string }[]} presets in the order of the keys that choose them
 * @property {ToggleGroup[]} preset_groups
 * @property {Record<string, ToggleGroup[]>} toggles of each modality
 * @property {{ name: string, label: string }[]} noises
 * @property {string} noise_meaning
 * @property {Record<string, { name: string, meaning: string, span: [number, number] }[]>} spans named ones, by modality
 * @property {{ meaning: string, more: string }} what_if
 * @property {string} strip_keys
 */

/**
 * @param {Drawing} drawing
 * @param {Galaxies} galaxies
 * @param {RailData} data
 * @param {Themes} colours
 * @param {State} state
 */
export function createRail(drawing, galaxies, data, colours, state) {
  const { table } = drawing.about;
  /** @type {((isDrag: boolean) => void)[]} */
  const followers = [];
  /** @type {((dark: boolean) => void)[]} */
  const themes = [];

  /** @type {(label: string, title: string, press: () => void) => HTMLButtonElement} */
  const button = (label, title, press) => {
    const made = element("button", { type: "button", title }, label);
    made.addEventListener("click", press);
    return made;
  };
  /**
   * Toggles of which those are on that `checked` names; `choose` does what a click asks for.
   * @type {(
   *   groups: ToggleGroup[], choose: (name: string, on: boolean) => void, checked: () => string[], partly?: () => string[]
   * ) => HTMLElement}
   */
  const toggles = (groups, choose, checked, partly = () => []) => {
    const first = { groups, checked: checked(), partly: partly(), colours, dark: false };
    const part = createPart(createToggles, first, [togglesCss], ([name, isOn]) => choose(name, isOn));
    followers.push(() => part.set({ checked: checked(), partly: partly() }));
    themes.push(dark => part.set({ dark }));
    return part.element;
  };
  const masks = new Map(data.presets.map(({ name, mask }) => [name, parseMask(table, mask)]));
  const presets = toggles(
    data.preset_groups,
    name => state.go({ mask: masks.get(name) }),
    () => [...masks].filter(([, mask]) => isSame(mask, state.drawn.mask)).map(([name]) => name),
  );

  const noise = element("select", { id: "noise", title: data.noise_meaning });
  noise.append(...data.noises.map(({ name, label }) => element("option", { value: name }, label)));
  noise.addEventListener("change", () => state.go({ noise: noise.value }));
  followers.push(() => {
    noise.value = state.drawn.noise;
  });

  /** @param {TableRow} row */
  const strip = row => {
    let answered = 0;
    const receive = (/** @type {any} */ message) => {
      state.receive(message);
      part.set({ answered: ++answered });
    };
    const [low, high] = /** @type {[number, number]} */ (row.extent);
    const spec = { key: row.name, label: row.short, ends: /** @type {[number, number]} */ ([low, high]), log: row.log_axis };
    const whole = { ...spec, unit: row.unit, keys: data.strip_keys };
    const first = { spec: whole, seen: [], words: "", answered, colours, dark: false };
    const part = createPart(createStrip, first, [stripCss], receive);
    followers.push(() => part.set({ seen: spans(row, state.drawn.mask), words: hiddenWords(row) }));
    themes.push(dark => part.set({ dark }));
    const named = data.spans[row.name] ?? [];
    if (!named.length) return [part.element];
    const menu = element("select", { class: "spans", "aria-label": `hide or show a span of ${row.short}` });
    menu.append(element("option", { value: "" }, `hide or show a span of ${row.short}…`));
    menu.append(...named.map(({ name, meaning }, i) => element("option", { value: i, title: meaning }, name)));
    menu.addEventListener("change", () => {
      const span = named[Number(menu.value)];
      menu.value = "";
      if (span) state.toggle(row.name, span.span);
    });
    return [part.element, menu];
  };
  /** @param {TableRow} row */
  function hiddenWords(row) {
    const { mask } = state.drawn;
    const hidden = spans(row, mask, true);
    if (!hidden.length) return `${row.short} hidden: nothing`;
    if (!isAnySeen(table, mask, row.name)) return `${row.short} hidden: all`;
    const words = hidden.map(span => span.map(x => Number(x.toPrecision(3))).join("–"));
    return `${row.short} hidden: ${words.join(", ")} ${row.unit}`;
  }
  /** @param {TableRow} row */
  const modality = row => {
    const own = row.is_vector ? [row.name] : row.names;
    const bands = row.is_vector && !row.extent ? row.names : [];
    const isSeen = (/** @type {string} */ name) => isAnySeen(table, state.drawn.mask, name);
    const isBandSeen = (/** @type {string} */ name) => isAnySeen(table, state.drawn.mask, row.name, [name]);
    const isWhole = (/** @type {string} */ name) => {
      const { start, stop } = placeOf(table, name);
      return state.drawn.mask.subarray(start, stop).every(Boolean);
    };
    const switches = toggles(
      data.toggles[row.name],
      (name, on) => {
        const { mask } = state.now;
        state.go({ mask: own.includes(name) ? withPart(table, mask, name, on) : withPart(table, mask, row.name, on, [name]) });
      },
      () => [...own.filter(isSeen), ...bands.filter(isBandSeen)],
      () => own.filter(name => isSeen(name) && !isWhole(name)),
    );
    const group = element("div", { class: "modality" });
    group.append(switches, ...(row.is_vector && row.extent ? strip(row) : []));
    return group;
  };

  const pins = element("div", { class: "pins", role: "group", "aria-label": "pinned masks" });
  followers.push(isDrag => {
    if (isDrag) return;
    const { now } = state;
    const items = now.pins.map((mask, i) => {
      const text = state.textOf(mask);
      const letter = drawing.vectors.letters[i];
      const isReference = now.reference === i + 1;
      const from = button(letter, `take residuals from ${text}`, () => state.go({ reference: isReference ? 0 : i + 1 }));
      from.setAttribute("aria-pressed", String(isReference));
      from.className = `pin${i + 1}`;
      const go = button(text, `see ${text}`, () => state.go({ mask }));
      go.className = "text";
      const away = button("×", `unpin ${text}`, () => state.unpin(i));
      return element("div", {}, from, go, away);
    });
    pins.replaceChildren(...(items.length ? items : [element("small", {}, "P pins a mask to compare others with it.")]));
  });

  /** @param {any} message */
  const slide = ({ name, value, phase }) => {
    state.edit(name, value, phase === "live");
    sliders.set({ acks: ++acks });
  };
  let acks = 0;
  const firstSliders = { rows: [], open: false, acks, digits: 2, ...data.what_if };
  const sliders = createPart(createSliders, firstSliders, [slidersCss], slide);
  followers.push(() => {
    const snapshot = state.drawn;
    const own = inputsOf(galaxies, table.size, snapshot.row, snapshot.noise, [], drawing.editable);
    sliders.set({ rows: sliderRows(drawing, snapshot, own) });
  });

  /** @type {Record<string, HTMLElement[]>} by the names that lessons have for them */
  const parts = {
    presets: [element("h2", {}, "The paper's inputs, and more"), presets],
    noise: [element("label", { for: "noise" }, "Noise of the magnitudes"), noise],
    seen: [element("h2", {}, "What is seen"), ...table.rows.map(modality)],
    pins: [element("h2", {}, "Pinned masks"), pins],
    edits: [sliders.element],
  };
  const root = element("aside", { class: "rail", "aria-label": "what is seen" }, ...Object.values(parts).flat());
  const follow = (/** @type {boolean} */ isDrag) => {
    for (const one of followers) one(isDrag);
  };
  state.follow(follow);
  follow(false);
  return {
    element: root,
    /** @param {string[]} names of the parts that are shown */
    show(names) {
      for (const [name, elements] of Object.entries(parts)) for (const one of elements) one.hidden = !names.includes(name);
    },
    /** @param {boolean} dark */
    dark(dark) {
      for (const one of themes) one(dark);
    },
  };
}
