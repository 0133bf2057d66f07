// Draws what a canvas' context draws, as SVG: figures on the page and in a paper come from the same lines of code.

const ANCHORS = { start: "start", left: "start", center: "middle", right: "end", end: "end" };
const DROPS = { middle: "0.35em", top: "0.8em", hanging: "0.8em", alphabetic: "0", ideographic: "0", bottom: "0" };
const LETTER_WIDTH = 6.2; // px, at 12 px
/** What save() keeps. */
const KEPT = /** @type {const} */ ([
  "fillStyle",
  "strokeStyle",
  "lineWidth",
  "globalAlpha",
  "font",
  "textAlign",
  "textBaseline",
  "dash",
  "turn",
  "clipping",
]);

/** The part of CanvasRenderingContext2D that plots are drawn with. */
export class SvgContext {
  /** @type {string | CanvasGradient | CanvasPattern} */
  fillStyle = "#000";
  /** @type {string | CanvasGradient | CanvasPattern} */
  strokeStyle = "#000";
  lineWidth = 1;
  globalAlpha = 1;
  font = "12px sans-serif";
  /** @type {CanvasTextAlign} */
  textAlign = "start";
  /** @type {CanvasTextBaseline} */
  textBaseline = "alphabetic";
  /** @type {CanvasLineJoin} */
  lineJoin = "miter";
  /** @type {string[]} */
  parts = [];
  path = "";
  /** @type {number[]} */
  dash = [];
  turn = "";
  clipping = "";
  clips = 0;
  /** @type {any[][]} */
  stack = [];

  /**
   * @param {number} width px
   * @param {number} height px
   */
  constructor(width, height) {
    this.width = width;
    this.height = height;
  }
  save() {
    this.stack.push(KEPT.map(name => this[name]));
  }
  restore() {
    Object.assign(this, Object.fromEntries((this.stack.pop() ?? []).map((value, i) => [KEPT[i], value])));
  }
  beginPath() {
    this.path = "";
  }
  /** @type {(x: number, y: number) => void} */
  moveTo(x, y) {
    this.path += `M${x.toFixed(2)} ${y.toFixed(2)}`;
  }
  /** @type {(x: number, y: number) => void} */
  lineTo(x, y) {
    this.path += `${this.path ? "L" : "M"}${x.toFixed(2)} ${y.toFixed(2)}`;
  }
  closePath() {
    this.path += "Z";
  }
  /** @type {(x: number, y: number, width: number, height: number) => void} */
  rect(x, y, width, height) {
    this.path += `M${x} ${y}h${width}v${height}h${-width}Z`;
  }
  /** Whole circles only. @type {(x: number, y: number, radius: number, from: number, to: number) => void} */
  arc(x, y, radius) {
    this.path += `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
  }
  /** @param {number[]} dash */
  setLineDash(dash) {
    this.dash = dash;
  }
  /** @type {(x: number, y: number) => void} */
  translate(x, y) {
    this.turn += `translate(${x} ${y})`;
  }
  /** @param {number} angle rad */
  rotate(angle) {
    this.turn += `rotate(${(angle * 180) / Math.PI})`;
  }
  clip() {
    const id = `clip${++this.clips}`;
    this.parts.push(`<clipPath id="${id}"><path d="${this.path}"/></clipPath>`);
    this.clipping = ` clip-path="url(#${id})"`;
  }
  /** @private @type {(tag: string, body?: string) => void} */
  put(tag, body = "") {
    const turn = this.turn ? ` transform="${this.turn}"` : "";
    const faint = this.globalAlpha < 1 ? ` opacity="${this.globalAlpha}"` : "";
    this.parts.push(`<${tag}${turn}${faint}${this.clipping}${body ? `>${body}</text>` : "/>"}`);
  }
  stroke() {
    const dash = this.dash.length ? ` stroke-dasharray="${this.dash}"` : "";
    const style = `fill="none" stroke="${this.strokeStyle}" stroke-width="${this.lineWidth}"${dash} stroke-linejoin="round"`;
    this.put(`path d="${this.path}" ${style}`);
  }
  fill() {
    this.put(`path d="${this.path}" fill="${this.fillStyle}"`);
  }
  /** @type {(x: number, y: number, width: number, height: number) => void} */
  fillRect(x, y, width, height) {
    this.put(`rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${this.fillStyle}"`);
  }
  /** @type {(text: string, x: number, y: number) => void} */
  fillText(text, x, y) {
    const [, weight, size] = /(bold |600 )?([\d.]+px)/.exec(this.font) ?? ["", "", "12px"];
    const safe = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
    const place = `x="${x}" y="${y}" dy="${DROPS[this.textBaseline]}" text-anchor="${ANCHORS[this.textAlign]}"`;
    const style = `font-family="Helvetica, Arial, sans-serif" font-size="${size}"${weight ? ' font-weight="600"' : ""}`;
    this.put(`text ${place} fill="${this.fillStyle}" ${style}`, safe);
  }
  /** @param {string} text */
  measureText(text) {
    return { width: LETTER_WIDTH * text.length };
  }
  /** The whole picture. */
  text() {
    const size = `width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}"`;
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${this.parts.join("")}</svg>`;
  }
}
