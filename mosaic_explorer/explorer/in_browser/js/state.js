// What is shown, and what was before: a value that every part of the page follows.

import { isAnySeen, isSame, maskText, placeOf, spans, withPart } from "./mask.js";

/** @import { Drawing, Galaxies, Mask, Snapshot } from "./types.js" */

const MOST_PINS = 4;
const MOST_REMEMBERED = 200;
const DIGITS = 4; // after the point, of a value that is changed
export const TRUTH = /** @type {const} */ (["shown", "off"]);

/**
 * @param {Drawing} drawing
 * @param {Galaxies} galaxies
 * @param {Snapshot} first
 * @param {(text: string) => void} say tells the user one line
 */
export function createState(drawing, galaxies, first, say) {
  const { table } = drawing.about;
  let past = [first];
  let at = 0;
  /** @type {Snapshot | null} what a drag would make of it */
  let drag = null;
  /** @type {((isDrag: boolean) => void)[]} */
  const followers = [];
  const tell = (/** @type {boolean} */ isDrag) => {
    for (const follow of followers) follow(isDrag);
  };

  const state = {
    table,
    /** What lasts. */
    get now() {
      return past[at];
    },
    /** What is drawn: what a drag makes of it, while there is one. */
    get drawn() {
      return drag ?? past[at];
    },
    get canUndo() {
      return at > 0;
    },
    get canRedo() {
      return at < past.length - 1;
    },
    /** @param {(isDrag: boolean) => void} follow */
    follow(follow) {
      followers.push(follow);
    },
    /** @param {Partial<Snapshot>} changes */
    go(changes) {
      drag = null;
      const next = { ...past[at], ...changes };
      if (!isEqual(next, past[at])) {
        past = [...past.slice(0, at + 1), next].slice(-MOST_REMEMBERED);
        at = past.length - 1;
      }
      tell(false);
    },
    /** @param {Partial<Snapshot> | null} changes */
    drag(changes) {
      drag = changes && { ...past[at], ...changes };
      tell(true);
    },
    undo: () => step(-1),
    redo: () => step(1),

    // -- galaxies ----------------------------------------------------------------------------------------------------
    /** @param {number} row */
    open: row => state.go({ row, edits: [] }),
    /** @param {number} by */
    next: by => state.open((past[at].row + by + galaxies.n) % galaxies.n),
    random: () => state.open(Math.floor(Math.random() * galaxies.n)),

    // -- masks -------------------------------------------------------------------------------------------------------
    pin() {
      const { pins, mask } = past[at];
      if (pins.some(pin => isSame(pin, mask))) return;
      if (pins.length === MOST_PINS) say(`${MOST_PINS} masks are pinned already; take one away first.`);
      else state.go({ pins: [...pins, mask] });
    },
    /** @param {number} number */
    unpin(number) {
      const { pins, reference } = past[at];
      const other = reference === number + 1 ? 0 : reference - Number(reference > number + 1);
      state.go({ pins: pins.filter((_, i) => i !== number), reference: other });
    },
    /** @type {(name: string, part: [number, number] | string[] | null) => void} shows a part if nothing of it is seen */
    toggle(name, part) {
      const { mask } = past[at];
      state.go({ mask: withPart(table, mask, name, !isAnySeen(table, mask, name, part), part) });
    },
    /** @type {(mask: Mask) => string} */
    textOf: mask => maskText(table, mask),

    // -- hands on plots and strips: what galaxy/view.py and session/dragging.py do in Python ------------------------------
    /** @param {any} message */
    receive(message) {
      if (message.act === "drag") dragSpan(message, namesOf(drawing, message));
      else if (message.act === "tap") tapSpan(message.at, namesOf(drawing, message));
      else if (message.act === "cancel") state.drag(null);
      else if (message.act === "toggle") state.toggle(message.row, [message.name]);
      else if (message.act === "edit") take({ ...withEdit(message.name, message.value) }, message.phase);
      else if (message.act in { frame: 0, time: 0, sfr: 0 }) state.go({ [message.act]: message[message.act] });
    },
    /** @type {(name: string | null, value: number | null, isLive: boolean) => void} what the sliders ask for */
    edit(name, value, isLive) {
      take(name === null ? { edits: [] } : withEdit(name, value), isLive ? "move" : "end");
    },
    reveal: () => state.go({ truth: TRUTH[past[at].truth === TRUTH[0] ? 1 : 0] }),
  };

  /** @param {number} by */
  function step(by) {
    if (!past[at + by]) return;
    at += by;
    drag = null;
    tell(false);
  }
  /** @type {(changes: Partial<Snapshot>, phase: string) => void} */
  function take(changes, phase) {
    if (phase === "move") state.drag(changes);
    else if (phase === "end") state.go(changes);
  }
  /** @type {(message: any, names: string[]) => void} */
  function dragSpan({ from, to, show, phase }, names) {
    let { mask } = past[at];
    const parts = names.flatMap(name => {
      const part = clipped(name, from, to);
      return part ? [{ name, part }] : [];
    });
    const isShown = Boolean(show) || !parts.some(({ name, part }) => isAnySeen(table, mask, name, part));
    for (const { name, part } of parts) mask = withPart(table, mask, name, isShown, part);
    take({ mask }, phase);
  }
  /** @type {(name: string, from: number, to: number) => [number, number] | string[] | null} */
  function clipped(name, from, to) {
    const { row } = placeOf(table, name);
    if (row.extent === null) {
      const names = row.names.filter((_, i) => row.axis[i] >= from && row.axis[i] < to);
      return names.length ? names : null;
    }
    const [low, high] = [Math.max(from, row.extent[0]), Math.min(to, row.extent[1])];
    return low < high ? [low, high] : null;
  }
  /** @type {(x: number, names: string[]) => void} */
  function tapSpan(x, names) {
    let { mask } = past[at];
    for (const name of names) {
      const { row } = placeOf(table, name);
      if (row.extent === null) continue;
      for (const [start, stop] of spans(row, mask, true))
        if (start <= x && x < stop) mask = withPart(table, mask, name, true, [start, stop]);
    }
    state.go({ mask });
  }
  /** @type {(name: string, value: number | null) => Partial<Snapshot>} */
  function withEdit(name, value) {
    const one = drawing.editable.find(one => one.name === name);
    if (!one) return {};
    const others = past[at].edits.filter(([edited]) => edited !== name);
    if (value === null) return { edits: others };
    const [low, high] = one.allowed;
    if (!(value >= low && value <= high)) {
      say(`${name} cannot be ${value}; allowed: ${low} to ${high}.`);
      return {};
    }
    const mask = Uint8Array.from(past[at].mask);
    mask[one.place] = 1;
    const order = drawing.editable.map(one => one.name);
    const edits = [...others, /** @type {const} */ ([name, Number(value.toFixed(DIGITS))])];
    return { edits: edits.sort((a, b) => order.indexOf(a[0]) - order.indexOf(b[0])), mask };
  }
  return state;
}

/** @typedef {ReturnType<typeof createState>} State */

/** @type {(drawing: Drawing, message: any) => string[]} the modalities that a message is about */
function namesOf(drawing, message) {
  const panel = drawing.vectors.panels.find(one => one.key === message.panel);
  const names = panel ? panel.rows.map(row => row.name) : [message.panel];
  return names.filter(name => drawing.about.table.rows.some(row => row.name === name));
}

/** @type {(a: Snapshot, b: Snapshot) => boolean} */
function isEqual(a, b) {
  return key(a) === key(b);
}

/** @type {(snapshot: Snapshot) => string} */
const key = snapshot => JSON.stringify({ ...snapshot, mask: [...snapshot.mask], pins: snapshot.pins.map(pin => [...pin]) });

/** @type {(drawing: Drawing, noise: string, mask: Mask) => Snapshot} what a page begins with, unless its address says otherwise */
export function firstSnapshot({ about, vectors }, noise, mask) {
  /** @type {Record<string, string>} */
  const axes = {};
  for (const panel of vectors.panels)
    for (const choice of panel.choices ?? []) axes[choice.field] = Object.keys(choice.options)[0];
  return {
    ...{ row: 0, mask, noise, edits: [], pins: [], reference: 0, truth: TRUTH[0], scalar: about.scalars[0] },
    ...{ frame: axes.frame ?? "", time: axes.time ?? "", sfr: axes.sfr ?? "" },
  };
}
