// Large things: packed with gzip, on a page written in base64.

/** @type {(packed: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>} what gzip has packed */
export async function bytesOf(packed) {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** @type {(text: string) => Uint8Array<ArrayBuffer>} */
export function fromBase64(text) {
  const fast = /** @type {{ fromBase64?(text: string): Uint8Array<ArrayBuffer> }} */ (/** @type {unknown} */ (Uint8Array));
  if (fast.fromBase64) return fast.fromBase64(text);
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
  return bytes;
}
