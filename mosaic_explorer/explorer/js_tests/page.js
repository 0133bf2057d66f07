// What a browser has and the page of the tests has not: canvases that draw, here as SVG; sizes; captured pointers.

import { SvgContext } from "../widgets/js/svg.js";

export const [WIDTH, HEIGHT] = [800, 600]; // px of every element

class Observer {
  /** @param {() => void} callback */
  constructor(callback) {
    this.callback = callback;
  }
  observe() {
    Promise.resolve().then(this.callback);
  }
  disconnect() {}
}

Object.assign(globalThis, { ResizeObserver: Observer });
Object.defineProperty(HTMLElement.prototype, "clientWidth", { get: () => WIDTH });
Object.defineProperty(HTMLElement.prototype, "clientHeight", { get: () => HEIGHT });
HTMLCanvasElement.prototype.getContext = function getContext() {
  const ctx = new SvgContext(this.width, this.height);
  return Object.assign(ctx, { setTransform() {}, clearRect() {}, scale() {} });
};
HTMLCanvasElement.prototype.setPointerCapture = () => {};

/** @type {any} */ (window).happyDOM.setURL("http://localhost:3000/"); // a saved file's link, clicked in another test, has led elsewhere
