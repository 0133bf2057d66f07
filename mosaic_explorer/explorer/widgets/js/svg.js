// Draws what a canvas' context draws, as SVG: figures on the page and in a paper come from the same lines of code.

class SvgContext {
  constructor(width, height) {
    Object.assign(this, { width, height, parts: [], clips: 0, path: "", stack: [], turn: "", clipped: "" });
    Object.assign(this, { fillStyle: "#000", strokeStyle: "#000", lineWidth: 1, globalAlpha: 1, font: "12px sans-serif" });
    Object.assign(this, { textAlign: "start", textBaseline: "alphabetic", lineCap: "butt", lineJoin: "miter", dash: [] });
  }
  static kept = ["fillStyle", "strokeStyle", "lineWidth", "globalAlpha", "font", "textAlign", "textBaseline", "dash", "turn", "clipped"];
  save() { this.stack.push(SvgContext.kept.map(name => this[name])); }
  restore() { this.stack.pop().forEach((value, i) => { this[SvgContext.kept[i]] = value; }); }
  beginPath() { this.path = ""; }
  moveTo(x, y) { this.path += `M${x.toFixed(2)} ${y.toFixed(2)}`; }
  lineTo(x, y) { this.path += `${this.path ? "L" : "M"}${x.toFixed(2)} ${y.toFixed(2)}`; }
  closePath() { this.path += "Z"; }
  rect(x, y, w, h) { this.path += `M${x} ${y}h${w}v${h}h${-w}Z`; }
  arc(x, y, r) { this.path += `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`; }  // whole circles only
  setLineDash(dash) { this.dash = dash; }
  translate(x, y) { this.turn += `translate(${x} ${y})`; }
  rotate(angle) { this.turn += `rotate(${(angle * 180) / Math.PI})`; }
  clip() {
    const id = `clip${++this.clips}`;
    this.parts.push(`<clipPath id="${id}"><path d="${this.path}"/></clipPath>`);
    this.clipped = ` clip-path="url(#${id})"`;
  }
  put(tag, body = "") {
    const turn = this.turn ? ` transform="${this.turn}"` : "", faint = this.globalAlpha < 1 ? ` opacity="${this.globalAlpha}"` : "";
    this.parts.push(`<${tag}${turn}${faint}${this.clipped}${body ? `>${body}</text>` : "/>"}`);
  }
  stroke() {
    const dash = this.dash.length ? ` stroke-dasharray="${this.dash}"` : "";
    this.put(`path d="${this.path}" fill="none" stroke="${this.strokeStyle}" stroke-width="${this.lineWidth}"${dash} stroke-linejoin="round"`);
  }
  fill() { this.put(`path d="${this.path}" fill="${this.fillStyle}"`); }
  fillRect(x, y, w, h) { this.put(`rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${this.fillStyle}"`); }
  fillText(text, x, y) {
    const anchor = { center: "middle", right: "end", end: "end" }[this.textAlign] ?? "start";
    const drop = { middle: "0.35em", top: "0.8em" }[this.textBaseline] ?? "0";
    const [, weight, size] = /(bold |600 )?([\d.]+px)/.exec(this.font);
    const safe = String(text).replace(/&/g, "&amp;").replace(/</g, "&lt;");
    this.put(
      `text x="${x}" y="${y}" dy="${drop}" text-anchor="${anchor}" fill="${this.fillStyle}" font-family="Helvetica, Arial, sans-serif"` +
        ` font-size="${size}"${weight ? ' font-weight="600"' : ""}`,
      safe,
    );
  }
  measureText(text) { return { width: 6.2 * String(text).length }; }
  text() {
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}">${this.parts.join("")}</svg>`;
  }
}
