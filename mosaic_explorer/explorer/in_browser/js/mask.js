// Masks: which values of a galaxy are seen, from names and spans, and as a short text (masks/mask.py says the same in Python).

/** @import { Mask, Table, TableRow } from "./types.js" */

const ITEM = /^([A-Za-z_][A-Za-z0-9_]*)(?:\[([^\]]*)\])?$/;
const MOST_DIGITS = 12;

/** What a user is told of a text that means no mask. */
export class MaskError extends Error {}

/** @param {Table} table */
export const nothing = table => new Uint8Array(table.size);

/** @type {(table: Table) => Mask} */
export const everything = table => new Uint8Array(table.size).fill(1);

/**
 * A modality or a scalar by its name.
 * @param {Table} table
 * @param {string} name
 * @returns {{ row: TableRow, start: number, stop: number }}
 */
export function placeOf(table, name) {
  for (const row of table.rows) {
    if (row.name === name) return { row, start: row.start, stop: row.start + row.size };
    if (!row.is_vector && row.names.includes(name)) {
      const start = row.start + row.names.indexOf(name);
      return { row, start, stop: start + 1 };
    }
  }
  const names = table.rows.flatMap(row => (row.is_vector ? [row.name] : [row.name, ...row.names]));
  throw new MaskError(`there is no '${name}'; there are ${names.join(", ")}.`);
}

/**
 * The mask with more or less seen: all of a name, [from, to) along its axis, or values that have names.
 * @param {Table} table
 * @param {Mask} mask
 * @param {string} name
 * @param {boolean} shown
 * @param {[number, number] | string[] | null} part
 * @returns {Mask}
 */
export function withPart(table, mask, name, shown, part = null) {
  const { row, start, stop } = placeOf(table, name);
  const seen = Uint8Array.from(mask);
  for (let i = start; i < stop; i++) if (part === null || isInside(row, part, i - row.start)) seen[i] = shown ? 1 : 0;
  return seen;
}

/**
 * @param {Table} table
 * @param {Mask} mask
 * @param {string} name
 * @param {[number, number] | string[] | null} part all of it if null
 */
export function isAnySeen(table, mask, name, part = null) {
  const { row, start, stop } = placeOf(table, name);
  for (let i = start; i < stop; i++) if (mask[i] && (part === null || isInside(row, part, i - row.start))) return true;
  return false;
}

/** @type {(row: TableRow, part: [number, number] | string[], i: number) => boolean} */
function isInside(row, part, i) {
  if (row.extent === null) return /** @type {string[]} */ (part).includes(row.names[i]);
  const [start, stop] = /** @type {[number, number]} */ (part);
  return row.axis[i] >= start && (row.axis[i] < stop || stop >= row.extent[1]);
}

/**
 * Where a vector is seen, or hidden: [from, to) in its coordinate's unit, ends between values.
 * @param {TableRow} row
 * @param {Mask} mask
 * @param {boolean} hidden
 * @returns {[number, number][]}
 */
export function spans(row, mask, hidden = false) {
  return runs(row, mask, hidden).map(([from, to]) => [row.edges[from], row.edges[to]]);
}

/** @type {(row: TableRow, mask: Mask, hidden?: boolean) => [number, number][]} */
function runs(row, mask, hidden = false) {
  /** @type {[number, number][]} */
  const found = [];
  for (let i = 0; i < row.size; i++) {
    if (Boolean(mask[row.start + i]) === hidden) continue;
    const last = found.at(-1);
    if (last && last[1] === i) last[1] = i + 1;
    else found.push([i, i + 1]);
  }
  return found;
}

/** @type {(a: Mask, b: Mask) => boolean} */
export const isSame = (a, b) => a.every((seen, i) => seen === b[i]);

// -- as text ---------------------------------------------------------------------------------------------------------

/**
 * The mask that a text means, like "lsst[g,r] sfh[0:10] redshift"; MaskError if it means none.
 * @param {Table} table
 * @param {string} text
 * @returns {Mask}
 */
export function parseMask(table, text) {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.join() === "all") return everything(table);
  /** @type {Mask} */
  let mask = nothing(table);
  for (const word of words.join() === "nothing" ? [] : words) {
    const match = ITEM.exec(word);
    if (!match) throw new MaskError(`cannot read '${word}' in the mask '${text}'; write a name, or name[start:stop].`);
    const [, name, brackets] = match;
    if (brackets === undefined) mask = withPart(table, mask, name, true);
    else for (const part of brackets.split(",")) mask = withPart(table, mask, name, true, readPart(table, name, part));
  }
  return mask;
}

/** @type {(table: Table, name: string, part: string) => [number, number] | string[]} */
function readPart(table, name, part) {
  const { row } = placeOf(table, name);
  const { extent } = row;
  if (row.name !== name) throw new MaskError(`'${name}' is one number; it is seen or hidden whole, without a span.`);
  if (extent === null) {
    if (row.names.includes(part.trim())) return [part.trim()];
    throw new MaskError(`'${part.trim()}' is none of the values of ${name}: ${row.names.join(", ")}.`);
  }
  const ends = part.split(":").map(x => x.trim());
  const [start, stop] = extent.map((end, i) => (ends[i] === "" ? end : Number(ends[i])));
  const isSpan = ends.length === 2 && extent[0] <= start && start < stop && stop <= extent[1];
  if (isSpan) return [start, stop];
  throw new MaskError(`'${part}' is no span of ${name}; allowed: ${extent[0]} to ${extent[1]} ${row.unit}, start:stop.`);
}

/**
 * The shortest words that `parseMask` reads back as this very mask.
 * @param {Table} table
 * @param {Mask} mask
 */
export function maskText(table, mask) {
  if (mask.every(Boolean)) return "all";
  const words = [];
  for (const row of table.rows) {
    const seen = mask.subarray(row.start, row.start + row.size);
    if (!seen.some(Boolean)) continue;
    const names = row.names.filter((_, i) => seen[i]);
    if (seen.every(Boolean)) words.push(row.name);
    else if (!row.is_vector) words.push(...names);
    else if (row.extent === null) words.push(`${row.name}[${names.join()}]`);
    else
      words.push(
        `${row.name}[${runs(row, mask)
          .map(([from, to]) => spanText(row, from, to))
          .join()}]`,
      );
  }
  return words.join(" ") || "nothing";
}

/** @type {(row: TableRow, first: number, last: number) => string} */
function spanText({ axis, extent, size }, first, last) {
  const [low, high] = /** @type {[number, number]} */ (extent);
  const start = first === 0 ? String(low) : shortest(axis[first - 1], axis[first], high);
  return `${start}:${last === size ? "" : shortest(axis[last - 1], axis[last], high)}`;
}

/** @type {(below: number, above: number, high: number) => string} the number with the fewest digits in (below, above] */
function shortest(below, above, high) {
  const most = above < high ? above : (below + above) / 2; // a span may not start at the end of the axis
  for (let digits = -6; digits < MOST_DIGITS; digits++) {
    const step = 10 ** -digits;
    const text = (Math.floor(most / step + 1e-9) * step).toFixed(Math.max(digits, 0));
    if (below < Number(text) && Number(text) <= most) return text;
  }
  return String(most);
}

/** @type {(mask: Mask) => [number, number][]} [from, to) of what is seen */
export function runsOf(mask) {
  /** @type {[number, number][]} */
  const found = [];
  mask.forEach((seen, i) => {
    const last = found.at(-1);
    if (seen && last?.[1] === i) last[1]++;
    else if (seen) found.push([i, i + 1]);
  });
  return found;
}
