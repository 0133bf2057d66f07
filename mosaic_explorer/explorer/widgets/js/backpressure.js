// Sends messages so that a drag is never ahead of its answers by more than one.

export const ACK_TIMEOUT_MS = 1500; // until an answer is given up, and the next message sent

/**
 * `newest` sends at once, or, while an answer is awaited, when it comes, if nothing newer has been offered by then; `now`
 * sends at once, in place of what waits; `acknowledge` says that the answer has come.
 * @param {(message: any) => void} send
 */
export function createBackpressure(send) {
  /** @type {unknown} */
  let waiting = null;
  /** @type {ReturnType<typeof setTimeout> | null} */
  let timer = null; // set while an answer is awaited
  const stop = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  /** @param {unknown} message */
  const sendAndWait = message => {
    timer = setTimeout(acknowledge, ACK_TIMEOUT_MS);
    send(message);
  };
  const acknowledge = () => {
    stop();
    const next = waiting;
    waiting = null;
    if (next !== null) sendAndWait(next);
  };
  return {
    /** @param {unknown} message */
    newest(message) {
      if (timer !== null) waiting = message;
      else sendAndWait(message);
    },
    /** @param {unknown} message */
    now(message) {
      waiting = null;
      stop();
      send(message);
    },
    acknowledge,
    stop,
  };
}

/** @typedef {ReturnType<typeof createBackpressure>} Backpressure */
