// What is made of something that never changes is made once, and forgotten with it.

/**
 * A function of an object, and of what is wanted of it if it is not always the same, which makes what it gives once for each pair.
 * @template {object} Of
 * @template Key
 * @template Made
 * @param {(of: Of, key: Key) => Made} make
 * @returns {(of: Of, key?: Key) => Made}
 */
export function madeOnce(make) {
  /** @type {WeakMap<Of, Map<Key | undefined, Made>>} */
  const kept = new WeakMap();
  return (of, key) => {
    const known = kept.get(of) ?? new Map();
    kept.set(of, known);
    if (!known.has(key)) known.set(key, make(of, /** @type {Key} */ (key)));
    return known.get(key);
  };
}
