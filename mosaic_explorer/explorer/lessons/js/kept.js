// What students have guessed, chosen and done, as long as the browser's tab is open: a page that is loaded again has it still.
// It stays in the browser.

const PREFIX = "mosaic-lessons-";

/**
 * A map that is kept for the tab; without the browser's leave it is one like others.
 * @template Value
 * @extends {Map<string, Value>}
 */
export class KeptMap extends Map {
  /** @param {string} name */
  constructor(name) {
    super();
    this.name = PREFIX + name;
    for (const [key, value] of read(this.name)) super.set(key, value);
  }

  /** @override @type {(key: string, value: Value) => this} */
  set(key, value) {
    super.set(key, value);
    this.write();
    return this;
  }

  /** @override @param {string} key */
  delete(key) {
    const had = super.delete(key);
    if (had) this.write();
    return had;
  }

  write() {
    try {
      sessionStorage.setItem(this.name, JSON.stringify([...this]));
    } catch {
      // no room, or not allowed: it is kept until the page is left
    }
  }
}

/** @type {(name: string) => [string, any][]} pairs that were kept; none if there are none, or they cannot be read */
function read(name) {
  try {
    const pairs = JSON.parse(sessionStorage.getItem(name) ?? "[]");
    return Array.isArray(pairs) ? pairs.filter(pair => Array.isArray(pair) && typeof pair[0] === "string") : [];
  } catch {
    return [];
  }
}
