// A moment as the fragment of the page's address, and back, with the keys that the served page's addresses have (session/url.py).

import { MaskError, maskText, parseMask } from "../../in_browser/js/mask.js";

/** @import { Drawing, Edit, Galaxies, Snapshot } from "../../in_browser/js/types.js" */

const MOST_TOLD = 5; // galaxies, where one is not there
const READABLE = /%(2C|3A|3B|5B|5D)/g; // , : ; [ ] need no escape

/**
 * The shortest query that `readQuery` reads back as this moment.
 * @param {Drawing} drawing
 * @param {Galaxies} galaxies
 * @param {Snapshot} snapshot
 * @param {Snapshot} first
 */
export function queryOf({ about }, { rows }, snapshot, first) {
  const words = (/** @type {Snapshot} */ one) => ({
    row: String(rows[one.row]),
    mask: maskText(about.table, one.mask),
    noise: one.noise,
    focus: one.scalar,
    edit: one.edits.map(([name, value]) => `${name}:${value}`).join(),
    pins: one.pins.map(mask => maskText(about.table, mask)).join(";"),
    reference: String(one.reference),
    frame: one.frame,
    truth: one.truth,
    time: one.time,
    sfr: one.sfr,
  });
  const [now, before] = [Object.entries(words(snapshot)), Object.values(words(first))];
  const query = new URLSearchParams(now.filter(([, text], i) => text !== before[i]));
  return query.toString().replace(READABLE, decodeURIComponent);
}

/**
 * The moment that a query means, and in one line what of it cannot be understood; that stays as at first.
 * @param {Drawing} drawing
 * @param {Galaxies} galaxies
 * @param {string} query
 * @param {Snapshot} first
 * @returns {{ snapshot: Snapshot, trouble: string }}
 */
export function readQuery(drawing, galaxies, query, first) {
  const { table, scalars } = drawing.about;
  const choices = drawing.vectors.panels.flatMap(panel => panel.choices ?? []);
  /** @type {(word: string, allowed: string[], text: string) => string} */
  const oneOf = (word, allowed, text) => {
    if (allowed.includes(text)) return text;
    throw new MaskError(`there is no ${word} '${text}'; there are ${allowed.join(", ")}.`);
  };
  const axis = (/** @type {string} */ field) => (/** @type {string} */ text) => {
    const choice = choices.find(one => one.field === field);
    return { [field]: oneOf(field, Object.keys(choice?.options ?? {}), text) };
  };
  /** @type {Record<string, (text: string) => Partial<Snapshot>>} */
  const readers = {
    row: text => ({ row: readRow(text, galaxies.rows) }),
    mask: text => ({ mask: parseMask(table, text) }),
    noise: text => ({ noise: oneOf("noise", Object.keys(galaxies.measured), text) }),
    focus: text => ({ scalar: oneOf("scalar", scalars, text) }),
    edit: text => ({ edits: text.split(",").map(part => readEdit(drawing, part)) }),
    pins: text => ({ pins: text.split(";").map(part => parseMask(table, part)) }),
    reference: text => ({ reference: Number(oneOf("reference", ["0", "1", "2", "3", "4"], text)) }),
    truth: text => ({ truth: oneOf("truth", ["shown", "off"], text) }),
    frame: axis("frame"),
    time: axis("time"),
    sfr: axis("sfr"),
  };
  const texts = new URLSearchParams(query);
  const troubles = [];
  let snapshot = first;
  for (const [name, read] of Object.entries(readers)) {
    const text = texts.get(name);
    if (text === null) continue;
    try {
      snapshot = { ...snapshot, ...read(text) };
    } catch (error) {
      if (!(error instanceof MaskError)) throw error;
      troubles.push(error.message);
    }
  }
  if (snapshot.reference > snapshot.pins.length) snapshot = { ...snapshot, reference: 0 };
  return { snapshot, trouble: troubles.join(" ") };
}

/** @type {(text: string, rows: number[]) => number} */
function readRow(text, rows) {
  const at = rows.indexOf(Number(text));
  if (text && at >= 0) return at;
  const others = rows.length > MOST_TOLD ? `, ... (${rows.length})` : "";
  throw new MaskError(`galaxy ${text} is not on this page, which has ${rows.slice(0, MOST_TOLD).join(", ")}${others}.`);
}

/** @type {(drawing: Drawing, part: string) => Edit} */
function readEdit({ editable }, part) {
  const [name, number] = part.split(":");
  const one = editable.find(one => one.name === name);
  const value = Number(number);
  if (one && number && value >= one.allowed[0] && value <= one.allowed[1]) return [name, value];
  throw new MaskError(`cannot read the edit '${part}'; write name:number, like g:24.3.`);
}
