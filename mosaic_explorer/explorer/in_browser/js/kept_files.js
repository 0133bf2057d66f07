// Large files that a browser keeps between visits (IndexedDB, which pages without encryption have, too).

const [BASE, STORE] = ["mosaic-explorer", "files"];

/**
 * The files of a key, if they are kept; null where they are not, or the browser keeps none.
 * @param {string} key
 * @returns {Promise<any>}
 */
export async function keptFiles(key) {
  try {
    return (await request(await store("readonly"), files => files.get(key))) ?? null;
  } catch {
    return null;
  }
}

/** @type {(key: string, files: any) => Promise<void>} in place of all that was kept before */
export async function keepFiles(key, files) {
  try {
    const kept = await store("readwrite");
    await request(kept, one => one.clear());
    await request(await store("readwrite"), one => one.put(files, key));
  } catch {} // a private window, or no room: they are asked for again the next time
}

/** @type {(mode: IDBTransactionMode) => Promise<IDBObjectStore>} */
async function store(mode) {
  const opening = indexedDB.open(BASE, 1);
  opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore(STORE));
  const base = /** @type {IDBDatabase} */ (await settled(opening));
  return base.transaction(STORE, mode).objectStore(STORE);
}

/** @type {(store: IDBObjectStore, ask: (store: IDBObjectStore) => IDBRequest) => Promise<any>} */
const request = (store, ask) => settled(ask(store));

/** @type {(request: IDBRequest) => Promise<any>} */
const settled = request =>
  new Promise((take, fail) => {
    request.addEventListener("success", () => take(request.result));
    request.addEventListener("error", () => fail(request.error));
  });
