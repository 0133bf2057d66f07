// The model a second time, in a worker, so that asking about many galaxies holds up no drag.

import { loadGraph } from "../../in_browser/js/graph.js";
import { toldOfMany } from "../../in_browser/js/scenes.js";

/** @import { About, Inputs, Mask } from "../../in_browser/js/types.js" */

/**
 * @typedef {{ inputs: Inputs, mask: Mask }[]} Asked
 * @typedef {{ ofMany(asked: Asked): Promise<Record<string, Float32Array>> }} Asks see `toldOfMany`
 */

/** What runs in the worker. */
export function serve() {
  /** @type {ReturnType<typeof loadGraph> | undefined} */
  let model;
  /** @type {About} */
  let about;
  self.addEventListener("message", async event => {
    const { id, begin, asked } = event.data;
    try {
      if (begin) {
        about = begin.about;
        model = loadGraph(begin.wasm, begin.graph);
        await model;
        self.postMessage({ id });
        return;
      }
      const answer = await /** @type {NonNullable<typeof model>} */ (model);
      const answers = await answer(asked, about);
      self.postMessage({ id, told: toldOfMany(answers, about) });
    } catch (error) {
      self.postMessage({ id, error: String(error) });
    }
  });
}

/**
 * Many galaxies without a worker, between what hands do.
 * @param {Awaited<ReturnType<typeof loadGraph>>} answer
 * @param {About} about
 * @returns {Asks}
 */
export function inTurns(answer, about) {
  return {
    async ofMany(asked) {
      const answers = [];
      for (const one of asked) {
        await new Promise(done => setTimeout(done));
        answers.push(...(await answer([one], about)));
      }
      return toldOfMany(answers, about);
    },
  };
}

/**
 * A worker of this very program.
 * @param {string} program
 * @param {ArrayBuffer} wasm
 * @param {Uint8Array} graph
 * @param {About} about
 * @returns {Promise<Asks>}
 */
export async function startWorker(program, wasm, graph, about) {
  const worker = new Worker(URL.createObjectURL(new Blob([program], { type: "text/javascript" })));
  /** @type {Map<number, { take(data: any): void, fail(error: Error): void }>} */
  const waiting = new Map();
  let last = 0;
  const send = (/** @type {object} */ message) =>
    new Promise((take, fail) => {
      waiting.set(++last, { take, fail });
      worker.postMessage({ id: last, ...message });
    });
  worker.addEventListener("message", ({ data }) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error) one?.fail(new Error(data.error));
    else one?.take(data);
  });
  worker.addEventListener("error", event => {
    for (const one of waiting.values()) one.fail(new Error(event.message || "the worker did not start"));
  });
  await send({ begin: { wasm, graph, about } });
  return { ofMany: async asked => (await send({ asked })).told };
}
