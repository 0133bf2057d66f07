import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ACK_TIMEOUT_MS, createBackpressure } from "./backpressure.js";

describe("messages of a drag", () => {
  /** @type {unknown[]} */
  let sent;
  /** @type {ReturnType<typeof createBackpressure>} */
  let messages;
  beforeEach(() => {
    vi.useFakeTimers();
    sent = [];
    messages = createBackpressure(message => sent.push(message));
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("wait for the answer to the one before, and only the newest is sent then", () => {
    for (const k of [1, 2, 3, 4]) messages.newest(k);
    expect(sent).toEqual([1]);
    messages.acknowledge();
    expect(sent).toEqual([1, 4]);
    messages.acknowledge();
    messages.newest(5);
    expect(sent).toEqual([1, 4, 5]);
  });

  it("go on without an answer after a while", () => {
    messages.newest(1);
    messages.newest(2);
    vi.advanceTimersByTime(ACK_TIMEOUT_MS - 1);
    expect(sent).toEqual([1]);
    vi.advanceTimersByTime(1);
    expect(sent).toEqual([1, 2]);
  });

  it("make way for the end of the drag, which is sent at once and once", () => {
    messages.newest(1);
    messages.newest(2);
    messages.now("end");
    messages.acknowledge();
    vi.advanceTimersByTime(10 * ACK_TIMEOUT_MS);
    expect(sent).toEqual([1, "end"]);
  });

  it("of a next drag need not wait for the end of the one before", () => {
    messages.newest(1);
    messages.now("end");
    messages.newest(2);
    expect(sent).toEqual([1, "end", 2]);
  });
});
