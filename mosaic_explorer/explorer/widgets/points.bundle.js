/* MOSAIC Explorer, BSD-3-Clause; where d3 is in it: ISC, Mike Bostock, see docs/licences.md */

// widgets/js/pressed.js
var PRESSABLE = "a, button, label, summary, tr, [role=button], [role=option], [role=tab]";
var LONGEST_MS = 1e3;
function unlessPressed(root) {
  let held = null;
  let timer;
  const change = () => {
    const changes = held ?? [];
    held = null;
    for (const one2 of changes) one2();
  };
  const letGo = (after = 0) => {
    clearTimeout(timer);
    timer = setTimeout(change, after);
  };
  const over = () => letGo();
  root.addEventListener(
    "pointerdown",
    ({ target }) => {
      if (!(target instanceof Element && target.closest(PRESSABLE))) return;
      held ??= [];
      for (const kind of ["pointerup", "pointercancel"]) window.addEventListener(kind, over, { once: true, capture: true });
      letGo(LONGEST_MS);
    },
    true
  );
  return (one2) => {
    if (held) held.push(one2);
    else one2();
  };
}

// widgets/js/panel_adapter.js
var views = /* @__PURE__ */ new WeakMap();
function panelComponent(createView2) {
  return function render2({ model }) {
    views.get(model)?.destroy?.();
    const view = createView2(model, {
      send: (message) => model.send_msg(message),
      set: (name, value) => {
        model[name] = value;
      }
    });
    views.set(model, view);
    const make = unlessPressed(view.element);
    for (const [name, follow] of Object.entries(view.changes ?? {}))
      model.on(name, () => make(() => (
        /** @type {any} */
        follow(model[name])
      )));
    const { receive } = view;
    if (receive) model.on("msg:custom", (message) => make(() => receive(message)));
    if (view.disconnect) model.document.on_event("connection_lost", view.disconnect);
    model.on("remove", () => view.destroy?.());
    return view.element;
  };
}

// widgets/js/dom.js
function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}
function explorerOf(part) {
  const around = part.closest(".mosaic-explorer");
  if (around) return around;
  const root = part.getRootNode();
  return root instanceof ShadowRoot ? explorerOf(root.host) : document;
}

// widgets/js/by_itself.js
var SCENES = "mosaic-scenes";
function followScenes(root, draw) {
  const take = (event) => {
    const { explorer, scenes } = (
      /** @type {CustomEvent} */
      event.detail
    );
    if (explorer === explorerOf(root)) draw(scenes);
  };
  window.addEventListener(SCENES, take);
  return () => window.removeEventListener(SCENES, take);
}

// widgets/js/canvas.js
var FONT = "12px Roboto, Helvetica, Arial, sans-serif";
var SMALL_FONT = "11px Roboto, Helvetica, Arial, sans-serif";
function floats(numbers) {
  return ArrayBuffer.isView(numbers) ? new Float32Array(numbers.buffer, numbers.byteOffset, numbers.length) : Float32Array.from(numbers);
}
function clearCanvas(canvas, width, height, zoom = 1) {
  const density = zoom * (window.devicePixelRatio || 1);
  const [wide, high] = [Math.round(width * density), Math.round(height * density)];
  if (canvas.width !== wide || canvas.height !== high) Object.assign(canvas, { width: wide, height: high });
  const ctx = (
    /** @type {CanvasRenderingContext2D} */
    canvas.getContext("2d")
  );
  ctx.setTransform(density, 0, 0, density, 0, 0);
  ctx.clearRect(0, 0, width, height);
  return ctx;
}
function followWidth(root, canvas, height, redraw) {
  let width = 0;
  const sizes = new ResizeObserver(() => {
    if (!root.clientWidth || root.clientWidth === width) return;
    width = root.clientWidth;
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    redraw();
  });
  sizes.observe(root);
  return {
    get width() {
      return width;
    },
    destroy: () => sizes.disconnect()
  };
}
function withinBox(ctx, box, draw) {
  ctx.save();
  ctx.beginPath();
  ctx.rect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  ctx.clip();
  draw();
  ctx.restore();
}
function upright(ctx, text, x, y) {
  ctx.save();
  ctx.translate(x, y);
  ctx.rotate(-Math.PI / 2);
  ctx.textAlign = "center";
  ctx.fillText(text, 0, 0);
  ctx.restore();
}

// widgets/js/svg.js
var ANCHORS = { start: "start", left: "start", center: "middle", right: "end", end: "end" };
var DROPS = { middle: "0.35em", top: "0.8em", hanging: "0.8em", alphabetic: "0", ideographic: "0", bottom: "0" };
var LETTER_WIDTH = 6.2;
var KEPT = (
  /** @type {const} */
  [
    "fillStyle",
    "strokeStyle",
    "lineWidth",
    "globalAlpha",
    "font",
    "textAlign",
    "textBaseline",
    "dash",
    "turn",
    "clipping"
  ]
);
var SvgContext = class {
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
    this.stack.push(KEPT.map((name) => this[name]));
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
    this.turn += `rotate(${angle * 180 / Math.PI})`;
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
};

// widgets/js/figure.js
var REPRODUCE = "mosaic-reproduce";
var TITLE_HEIGHT = 26;
async function figureFile(format2, title, width, height, colours, drawPlot) {
  const whole2 = height + TITLE_HEIGHT;
  const draw = (ctx2) => {
    ctx2.fillStyle = colours.ground;
    ctx2.fillRect(0, 0, width, whole2);
    ctx2.font = "600 13px Roboto, Helvetica, Arial, sans-serif";
    ctx2.fillStyle = colours.ink;
    ctx2.textBaseline = "middle";
    ctx2.textAlign = "left";
    ctx2.fillText(title, 12, 14);
    ctx2.save();
    ctx2.translate(0, TITLE_HEIGHT);
    drawPlot(ctx2);
    ctx2.restore();
  };
  if (format2 === "svg") {
    const ctx2 = new SvgContext(width, whole2);
    draw(ctx2);
    return new Blob([ctx2.text()], { type: "image/svg+xml" });
  }
  const paper2 = Object.assign(document.createElement("canvas"), { width: 2 * width, height: 2 * whole2 });
  const ctx = (
    /** @type {CanvasRenderingContext2D} */
    paper2.getContext("2d")
  );
  ctx.scale(2, 2);
  draw(ctx);
  return new Promise((resolve) => paper2.toBlob(resolve, "image/png"));
}
function moreButton(panel, title, figure) {
  const name = `Reproduce this: ${title}`;
  const button = element("button", { type: "button", class: "more", title: name, "aria-label": name }, "⋯");
  const event = { bubbles: true, composed: true, detail: { panel, figure } };
  button.addEventListener("click", () => button.dispatchEvent(new CustomEvent(REPRODUCE, event)));
  return button;
}

// widgets/js/made_once.js
function madeOnce(make) {
  const kept = /* @__PURE__ */ new WeakMap();
  return (of, key) => {
    const known2 = kept.get(of) ?? /* @__PURE__ */ new Map();
    kept.set(of, known2);
    if (!known2.has(key)) known2.set(key, make(
      of,
      /** @type {Key} */
      key
    ));
    return known2.get(key);
  };
}

// node_modules/d3-format/src/formatDecimal.js
function formatDecimal_default(x) {
  return Math.abs(x = Math.round(x)) >= 1e21 ? x.toLocaleString("en").replace(/,/g, "") : x.toString(10);
}
function formatDecimalParts(x, p) {
  if (!isFinite(x) || x === 0) return null;
  var i = (x = p ? x.toExponential(p - 1) : x.toExponential()).indexOf("e"), coefficient = x.slice(0, i);
  return [
    coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient,
    +x.slice(i + 1)
  ];
}

// node_modules/d3-format/src/exponent.js
function exponent_default(x) {
  return x = formatDecimalParts(Math.abs(x)), x ? x[1] : NaN;
}

// node_modules/d3-format/src/formatGroup.js
function formatGroup_default(grouping, thousands) {
  return function(value, width) {
    var i = value.length, t = [], j = 0, g = grouping[0], length = 0;
    while (i > 0 && g > 0) {
      if (length + g + 1 > width) g = Math.max(1, width - length);
      t.push(value.substring(i -= g, i + g));
      if ((length += g + 1) > width) break;
      g = grouping[j = (j + 1) % grouping.length];
    }
    return t.reverse().join(thousands);
  };
}

// node_modules/d3-format/src/formatNumerals.js
function formatNumerals_default(numerals) {
  return function(value) {
    return value.replace(/[0-9]/g, function(i) {
      return numerals[+i];
    });
  };
}

// node_modules/d3-format/src/formatSpecifier.js
var re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function formatSpecifier(specifier) {
  if (!(match = re.exec(specifier))) throw new Error("invalid format: " + specifier);
  var match;
  return new FormatSpecifier({
    fill: match[1],
    align: match[2],
    sign: match[3],
    symbol: match[4],
    zero: match[5],
    width: match[6],
    comma: match[7],
    precision: match[8] && match[8].slice(1),
    trim: match[9],
    type: match[10]
  });
}
formatSpecifier.prototype = FormatSpecifier.prototype;
function FormatSpecifier(specifier) {
  this.fill = specifier.fill === void 0 ? " " : specifier.fill + "";
  this.align = specifier.align === void 0 ? ">" : specifier.align + "";
  this.sign = specifier.sign === void 0 ? "-" : specifier.sign + "";
  this.symbol = specifier.symbol === void 0 ? "" : specifier.symbol + "";
  this.zero = !!specifier.zero;
  this.width = specifier.width === void 0 ? void 0 : +specifier.width;
  this.comma = !!specifier.comma;
  this.precision = specifier.precision === void 0 ? void 0 : +specifier.precision;
  this.trim = !!specifier.trim;
  this.type = specifier.type === void 0 ? "" : specifier.type + "";
}
FormatSpecifier.prototype.toString = function() {
  return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
};

// node_modules/d3-format/src/formatTrim.js
function formatTrim_default(s) {
  out: for (var n = s.length, i = 1, i0 = -1, i1; i < n; ++i) {
    switch (s[i]) {
      case ".":
        i0 = i1 = i;
        break;
      case "0":
        if (i0 === 0) i0 = i;
        i1 = i;
        break;
      default:
        if (!+s[i]) break out;
        if (i0 > 0) i0 = 0;
        break;
    }
  }
  return i0 > 0 ? s.slice(0, i0) + s.slice(i1 + 1) : s;
}

// node_modules/d3-format/src/formatPrefixAuto.js
var prefixExponent;
function formatPrefixAuto_default(x, p) {
  var d = formatDecimalParts(x, p);
  if (!d) return prefixExponent = void 0, x.toPrecision(p);
  var coefficient = d[0], exponent = d[1], i = exponent - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent / 3))) * 3) + 1, n = coefficient.length;
  return i === n ? coefficient : i > n ? coefficient + new Array(i - n + 1).join("0") : i > 0 ? coefficient.slice(0, i) + "." + coefficient.slice(i) : "0." + new Array(1 - i).join("0") + formatDecimalParts(x, Math.max(0, p + i - 1))[0];
}

// node_modules/d3-format/src/formatRounded.js
function formatRounded_default(x, p) {
  var d = formatDecimalParts(x, p);
  if (!d) return x + "";
  var coefficient = d[0], exponent = d[1];
  return exponent < 0 ? "0." + new Array(-exponent).join("0") + coefficient : coefficient.length > exponent + 1 ? coefficient.slice(0, exponent + 1) + "." + coefficient.slice(exponent + 1) : coefficient + new Array(exponent - coefficient.length + 2).join("0");
}

// node_modules/d3-format/src/formatTypes.js
var formatTypes_default = {
  "%": (x, p) => (x * 100).toFixed(p),
  "b": (x) => Math.round(x).toString(2),
  "c": (x) => x + "",
  "d": formatDecimal_default,
  "e": (x, p) => x.toExponential(p),
  "f": (x, p) => x.toFixed(p),
  "g": (x, p) => x.toPrecision(p),
  "o": (x) => Math.round(x).toString(8),
  "p": (x, p) => formatRounded_default(x * 100, p),
  "r": formatRounded_default,
  "s": formatPrefixAuto_default,
  "X": (x) => Math.round(x).toString(16).toUpperCase(),
  "x": (x) => Math.round(x).toString(16)
};

// node_modules/d3-format/src/identity.js
function identity_default(x) {
  return x;
}

// node_modules/d3-format/src/locale.js
var map = Array.prototype.map;
var prefixes = ["y", "z", "a", "f", "p", "n", "µ", "m", "", "k", "M", "G", "T", "P", "E", "Z", "Y"];
function locale_default(locale2) {
  var group = locale2.grouping === void 0 || locale2.thousands === void 0 ? identity_default : formatGroup_default(map.call(locale2.grouping, Number), locale2.thousands + ""), currencyPrefix = locale2.currency === void 0 ? "" : locale2.currency[0] + "", currencySuffix = locale2.currency === void 0 ? "" : locale2.currency[1] + "", decimal = locale2.decimal === void 0 ? "." : locale2.decimal + "", numerals = locale2.numerals === void 0 ? identity_default : formatNumerals_default(map.call(locale2.numerals, String)), percent = locale2.percent === void 0 ? "%" : locale2.percent + "", minus = locale2.minus === void 0 ? "−" : locale2.minus + "", nan = locale2.nan === void 0 ? "NaN" : locale2.nan + "";
  function newFormat(specifier, options) {
    specifier = formatSpecifier(specifier);
    var fill = specifier.fill, align = specifier.align, sign = specifier.sign, symbol = specifier.symbol, zero3 = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type = specifier.type;
    if (type === "n") comma = true, type = "g";
    else if (!formatTypes_default[type]) precision === void 0 && (precision = 12), trim = true, type = "g";
    if (zero3 || fill === "0" && align === "=") zero3 = true, fill = "0", align = "=";
    var prefix = (options && options.prefix !== void 0 ? options.prefix : "") + (symbol === "$" ? currencyPrefix : symbol === "#" && /[boxX]/.test(type) ? "0" + type.toLowerCase() : ""), suffix = (symbol === "$" ? currencySuffix : /[%p]/.test(type) ? percent : "") + (options && options.suffix !== void 0 ? options.suffix : "");
    var formatType = formatTypes_default[type], maybeSuffix = /[defgprs%]/.test(type);
    precision = precision === void 0 ? 6 : /[gprs]/.test(type) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
    function format2(value) {
      var valuePrefix = prefix, valueSuffix = suffix, i, n, c;
      if (type === "c") {
        valueSuffix = formatType(value) + valueSuffix;
        value = "";
      } else {
        value = +value;
        var valueNegative = value < 0 || 1 / value < 0;
        value = isNaN(value) ? nan : formatType(Math.abs(value), precision);
        if (trim) value = formatTrim_default(value);
        if (valueNegative && +value === 0 && sign !== "+") valueNegative = false;
        valuePrefix = (valueNegative ? sign === "(" ? sign : minus : sign === "-" || sign === "(" ? "" : sign) + valuePrefix;
        valueSuffix = (type === "s" && !isNaN(value) && prefixExponent !== void 0 ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign === "(" ? ")" : "");
        if (maybeSuffix) {
          i = -1, n = value.length;
          while (++i < n) {
            if (c = value.charCodeAt(i), 48 > c || c > 57) {
              valueSuffix = (c === 46 ? decimal + value.slice(i + 1) : value.slice(i)) + valueSuffix;
              value = value.slice(0, i);
              break;
            }
          }
        }
      }
      if (comma && !zero3) value = group(value, Infinity);
      var length = valuePrefix.length + value.length + valueSuffix.length, padding = length < width ? new Array(width - length + 1).join(fill) : "";
      if (comma && zero3) value = group(padding + value, padding.length ? width - valueSuffix.length : Infinity), padding = "";
      switch (align) {
        case "<":
          value = valuePrefix + value + valueSuffix + padding;
          break;
        case "=":
          value = valuePrefix + padding + value + valueSuffix;
          break;
        case "^":
          value = padding.slice(0, length = padding.length >> 1) + valuePrefix + value + valueSuffix + padding.slice(length);
          break;
        default:
          value = padding + valuePrefix + value + valueSuffix;
          break;
      }
      return numerals(value);
    }
    format2.toString = function() {
      return specifier + "";
    };
    return format2;
  }
  function formatPrefix2(specifier, value) {
    var e = Math.max(-8, Math.min(8, Math.floor(exponent_default(value) / 3))) * 3, k = Math.pow(10, -e), f = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier), { suffix: prefixes[8 + e / 3] });
    return function(value2) {
      return f(k * value2);
    };
  }
  return {
    format: newFormat,
    formatPrefix: formatPrefix2
  };
}

// node_modules/d3-format/src/defaultLocale.js
var locale;
var format;
var formatPrefix;
defaultLocale({
  thousands: ",",
  grouping: [3],
  currency: ["$", ""]
});
function defaultLocale(definition) {
  locale = locale_default(definition);
  format = locale.format;
  formatPrefix = locale.formatPrefix;
  return locale;
}

// node_modules/d3-format/src/precisionFixed.js
function precisionFixed_default(step) {
  return Math.max(0, -exponent_default(Math.abs(step)));
}

// node_modules/d3-format/src/precisionPrefix.js
function precisionPrefix_default(step, value) {
  return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent_default(value) / 3))) * 3 - exponent_default(Math.abs(step)));
}

// node_modules/d3-format/src/precisionRound.js
function precisionRound_default(step, max2) {
  step = Math.abs(step), max2 = Math.abs(max2) - step;
  return Math.max(0, exponent_default(max2) - exponent_default(step)) + 1;
}

// widgets/js/numbers.js
var whole = format(",.0f");
var plain = format(".4~f");
var byDigits = [0, 1, 2, 3, 4, 5, 6].map((n) => format(`.${n}f`));
var byDigitsSigned = [0, 1, 2, 3, 4, 5, 6].map((n) => format(`+.${n}f`));
var short = (x) => Math.abs(x) >= 1e3 ? whole(x) : plain(x);
var digits = (x, n = 2) => byDigits[n](x);
var rounded = format(",.3~r");
var signedRounded = format("+,.3~r");
function worth(width, least = 2) {
  if (!(width > 0)) return least;
  const first = Math.floor(Math.log10(width));
  return Math.min(Math.max((width / 10 ** first < 2 ? 1 : 0) - first, least), 6);
}

// node_modules/d3-array/src/ascending.js
function ascending(a, b) {
  return a == null || b == null ? NaN : a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
}

// node_modules/d3-array/src/descending.js
function descending(a, b) {
  return a == null || b == null ? NaN : b < a ? -1 : b > a ? 1 : b >= a ? 0 : NaN;
}

// node_modules/d3-array/src/bisector.js
function bisector(f) {
  let compare1, compare2, delta;
  if (f.length !== 2) {
    compare1 = ascending;
    compare2 = (d, x) => ascending(f(d), x);
    delta = (d, x) => f(d) - x;
  } else {
    compare1 = f === ascending || f === descending ? f : zero;
    compare2 = f;
    delta = f;
  }
  function left(a, x, lo = 0, hi = a.length) {
    if (lo < hi) {
      if (compare1(x, x) !== 0) return hi;
      do {
        const mid = lo + hi >>> 1;
        if (compare2(a[mid], x) < 0) lo = mid + 1;
        else hi = mid;
      } while (lo < hi);
    }
    return lo;
  }
  function right(a, x, lo = 0, hi = a.length) {
    if (lo < hi) {
      if (compare1(x, x) !== 0) return hi;
      do {
        const mid = lo + hi >>> 1;
        if (compare2(a[mid], x) <= 0) lo = mid + 1;
        else hi = mid;
      } while (lo < hi);
    }
    return lo;
  }
  function center(a, x, lo = 0, hi = a.length) {
    const i = left(a, x, lo, hi - 1);
    return i > lo && delta(a[i - 1], x) > -delta(a[i], x) ? i - 1 : i;
  }
  return { left, center, right };
}
function zero() {
  return 0;
}

// node_modules/d3-array/src/number.js
function number(x) {
  return x === null ? NaN : +x;
}

// node_modules/d3-array/src/bisect.js
var ascendingBisect = bisector(ascending);
var bisectRight = ascendingBisect.right;
var bisectLeft = ascendingBisect.left;
var bisectCenter = bisector(number).center;
var bisect_default = bisectRight;

// node_modules/d3-array/src/blur.js
var blur2 = Blur2(blurf);
var blurImage = Blur2(blurfImage);
function Blur2(blur3) {
  return function(data, rx, ry = rx) {
    if (!((rx = +rx) >= 0)) throw new RangeError("invalid rx");
    if (!((ry = +ry) >= 0)) throw new RangeError("invalid ry");
    let { data: values, width, height } = data;
    if (!((width = Math.floor(width)) >= 0)) throw new RangeError("invalid width");
    if (!((height = Math.floor(height !== void 0 ? height : values.length / width)) >= 0)) throw new RangeError("invalid height");
    if (!width || !height || !rx && !ry) return data;
    const blurx = rx && blur3(rx);
    const blury = ry && blur3(ry);
    const temp = values.slice();
    if (blurx && blury) {
      blurh(blurx, temp, values, width, height);
      blurh(blurx, values, temp, width, height);
      blurh(blurx, temp, values, width, height);
      blurv(blury, values, temp, width, height);
      blurv(blury, temp, values, width, height);
      blurv(blury, values, temp, width, height);
    } else if (blurx) {
      blurh(blurx, values, temp, width, height);
      blurh(blurx, temp, values, width, height);
      blurh(blurx, values, temp, width, height);
    } else if (blury) {
      blurv(blury, values, temp, width, height);
      blurv(blury, temp, values, width, height);
      blurv(blury, values, temp, width, height);
    }
    return data;
  };
}
function blurh(blur3, T, S, w, h) {
  for (let y = 0, n = w * h; y < n; ) {
    blur3(T, S, y, y += w, 1);
  }
}
function blurv(blur3, T, S, w, h) {
  for (let x = 0, n = w * h; x < w; ++x) {
    blur3(T, S, x, x + n, w);
  }
}
function blurfImage(radius) {
  const blur3 = blurf(radius);
  return (T, S, start, stop, step) => {
    start <<= 2, stop <<= 2, step <<= 2;
    blur3(T, S, start + 0, stop + 0, step);
    blur3(T, S, start + 1, stop + 1, step);
    blur3(T, S, start + 2, stop + 2, step);
    blur3(T, S, start + 3, stop + 3, step);
  };
}
function blurf(radius) {
  const radius0 = Math.floor(radius);
  if (radius0 === radius) return bluri(radius);
  const t = radius - radius0;
  const w = 2 * radius + 1;
  return (T, S, start, stop, step) => {
    if (!((stop -= step) >= start)) return;
    let sum = radius0 * S[start];
    const s0 = step * radius0;
    const s1 = s0 + step;
    for (let i = start, j = start + s0; i < j; i += step) {
      sum += S[Math.min(stop, i)];
    }
    for (let i = start, j = stop; i <= j; i += step) {
      sum += S[Math.min(stop, i + s0)];
      T[i] = (sum + t * (S[Math.max(start, i - s1)] + S[Math.min(stop, i + s1)])) / w;
      sum -= S[Math.max(start, i - s0)];
    }
  };
}
function bluri(radius) {
  const w = 2 * radius + 1;
  return (T, S, start, stop, step) => {
    if (!((stop -= step) >= start)) return;
    let sum = radius * S[start];
    const s = step * radius;
    for (let i = start, j = start + s; i < j; i += step) {
      sum += S[Math.min(stop, i)];
    }
    for (let i = start, j = stop; i <= j; i += step) {
      sum += S[Math.min(stop, i + s)];
      T[i] = sum / w;
      sum -= S[Math.max(start, i - s)];
    }
  };
}

// node_modules/d3-array/src/count.js
function count(values, valueof) {
  let count2 = 0;
  if (valueof === void 0) {
    for (let value of values) {
      if (value != null && (value = +value) >= value) {
        ++count2;
      }
    }
  } else {
    let index = -1;
    for (let value of values) {
      if ((value = valueof(value, ++index, values)) != null && (value = +value) >= value) {
        ++count2;
      }
    }
  }
  return count2;
}

// node_modules/d3-array/src/extent.js
function extent(values, valueof) {
  let min;
  let max2;
  if (valueof === void 0) {
    for (const value of values) {
      if (value != null) {
        if (min === void 0) {
          if (value >= value) min = max2 = value;
        } else {
          if (min > value) min = value;
          if (max2 < value) max2 = value;
        }
      }
    }
  } else {
    let index = -1;
    for (let value of values) {
      if ((value = valueof(value, ++index, values)) != null) {
        if (min === void 0) {
          if (value >= value) min = max2 = value;
        } else {
          if (min > value) min = value;
          if (max2 < value) max2 = value;
        }
      }
    }
  }
  return [min, max2];
}

// node_modules/d3-array/src/ticks.js
var e10 = Math.sqrt(50);
var e5 = Math.sqrt(10);
var e2 = Math.sqrt(2);
function tickSpec(start, stop, count2) {
  const step = (stop - start) / Math.max(0, count2), power = Math.floor(Math.log10(step)), error = step / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1;
  let i1, i2, inc;
  if (power < 0) {
    inc = Math.pow(10, -power) / factor;
    i1 = Math.round(start * inc);
    i2 = Math.round(stop * inc);
    if (i1 / inc < start) ++i1;
    if (i2 / inc > stop) --i2;
    inc = -inc;
  } else {
    inc = Math.pow(10, power) * factor;
    i1 = Math.round(start / inc);
    i2 = Math.round(stop / inc);
    if (i1 * inc < start) ++i1;
    if (i2 * inc > stop) --i2;
  }
  if (i2 < i1 && 0.5 <= count2 && count2 < 2) return tickSpec(start, stop, count2 * 2);
  return [i1, i2, inc];
}
function ticks(start, stop, count2) {
  stop = +stop, start = +start, count2 = +count2;
  if (!(count2 > 0)) return [];
  if (start === stop) return [start];
  const reverse = stop < start, [i1, i2, inc] = reverse ? tickSpec(stop, start, count2) : tickSpec(start, stop, count2);
  if (!(i2 >= i1)) return [];
  const n = i2 - i1 + 1, ticks2 = new Array(n);
  if (reverse) {
    if (inc < 0) for (let i = 0; i < n; ++i) ticks2[i] = (i2 - i) / -inc;
    else for (let i = 0; i < n; ++i) ticks2[i] = (i2 - i) * inc;
  } else {
    if (inc < 0) for (let i = 0; i < n; ++i) ticks2[i] = (i1 + i) / -inc;
    else for (let i = 0; i < n; ++i) ticks2[i] = (i1 + i) * inc;
  }
  return ticks2;
}
function tickIncrement(start, stop, count2) {
  stop = +stop, start = +start, count2 = +count2;
  return tickSpec(start, stop, count2)[2];
}
function tickStep(start, stop, count2) {
  stop = +stop, start = +start, count2 = +count2;
  const reverse = stop < start, inc = reverse ? tickIncrement(stop, start, count2) : tickIncrement(start, stop, count2);
  return (reverse ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
}

// node_modules/d3-array/src/nice.js
function nice(start, stop, count2) {
  let prestep;
  while (true) {
    const step = tickIncrement(start, stop, count2);
    if (step === prestep || step === 0 || !isFinite(step)) {
      return [start, stop];
    } else if (step > 0) {
      start = Math.floor(start / step) * step;
      stop = Math.ceil(stop / step) * step;
    } else if (step < 0) {
      start = Math.ceil(start * step) / step;
      stop = Math.floor(stop * step) / step;
    }
    prestep = step;
  }
}

// node_modules/d3-array/src/threshold/sturges.js
function thresholdSturges(values) {
  return Math.max(1, Math.ceil(Math.log(count(values)) / Math.LN2) + 1);
}

// node_modules/d3-array/src/max.js
function max(values, valueof) {
  let max2;
  if (valueof === void 0) {
    for (const value of values) {
      if (value != null && (max2 < value || max2 === void 0 && value >= value)) {
        max2 = value;
      }
    }
  } else {
    let index = -1;
    for (let value of values) {
      if ((value = valueof(value, ++index, values)) != null && (max2 < value || max2 === void 0 && value >= value)) {
        max2 = value;
      }
    }
  }
  return max2;
}

// node_modules/d3-scale/src/init.js
function initRange(domain, range) {
  switch (arguments.length) {
    case 0:
      break;
    case 1:
      this.range(domain);
      break;
    default:
      this.range(range).domain(domain);
      break;
  }
  return this;
}

// node_modules/d3-interpolate/node_modules/d3-color/src/define.js
function define_default(constructor, factory, prototype) {
  constructor.prototype = factory.prototype = prototype;
  prototype.constructor = constructor;
}
function extend(parent, definition) {
  var prototype = Object.create(parent.prototype);
  for (var key in definition) prototype[key] = definition[key];
  return prototype;
}

// node_modules/d3-interpolate/node_modules/d3-color/src/color.js
function Color() {
}
var darker = 0.7;
var brighter = 1 / darker;
var reI = "\\s*([+-]?\\d+)\\s*";
var reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*";
var reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*";
var reHex = /^#([0-9a-f]{3,8})$/;
var reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`);
var reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`);
var reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`);
var reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`);
var reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`);
var reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`);
var named = {
  aliceblue: 15792383,
  antiquewhite: 16444375,
  aqua: 65535,
  aquamarine: 8388564,
  azure: 15794175,
  beige: 16119260,
  bisque: 16770244,
  black: 0,
  blanchedalmond: 16772045,
  blue: 255,
  blueviolet: 9055202,
  brown: 10824234,
  burlywood: 14596231,
  cadetblue: 6266528,
  chartreuse: 8388352,
  chocolate: 13789470,
  coral: 16744272,
  cornflowerblue: 6591981,
  cornsilk: 16775388,
  crimson: 14423100,
  cyan: 65535,
  darkblue: 139,
  darkcyan: 35723,
  darkgoldenrod: 12092939,
  darkgray: 11119017,
  darkgreen: 25600,
  darkgrey: 11119017,
  darkkhaki: 12433259,
  darkmagenta: 9109643,
  darkolivegreen: 5597999,
  darkorange: 16747520,
  darkorchid: 10040012,
  darkred: 9109504,
  darksalmon: 15308410,
  darkseagreen: 9419919,
  darkslateblue: 4734347,
  darkslategray: 3100495,
  darkslategrey: 3100495,
  darkturquoise: 52945,
  darkviolet: 9699539,
  deeppink: 16716947,
  deepskyblue: 49151,
  dimgray: 6908265,
  dimgrey: 6908265,
  dodgerblue: 2003199,
  firebrick: 11674146,
  floralwhite: 16775920,
  forestgreen: 2263842,
  fuchsia: 16711935,
  gainsboro: 14474460,
  ghostwhite: 16316671,
  gold: 16766720,
  goldenrod: 14329120,
  gray: 8421504,
  green: 32768,
  greenyellow: 11403055,
  grey: 8421504,
  honeydew: 15794160,
  hotpink: 16738740,
  indianred: 13458524,
  indigo: 4915330,
  ivory: 16777200,
  khaki: 15787660,
  lavender: 15132410,
  lavenderblush: 16773365,
  lawngreen: 8190976,
  lemonchiffon: 16775885,
  lightblue: 11393254,
  lightcoral: 15761536,
  lightcyan: 14745599,
  lightgoldenrodyellow: 16448210,
  lightgray: 13882323,
  lightgreen: 9498256,
  lightgrey: 13882323,
  lightpink: 16758465,
  lightsalmon: 16752762,
  lightseagreen: 2142890,
  lightskyblue: 8900346,
  lightslategray: 7833753,
  lightslategrey: 7833753,
  lightsteelblue: 11584734,
  lightyellow: 16777184,
  lime: 65280,
  limegreen: 3329330,
  linen: 16445670,
  magenta: 16711935,
  maroon: 8388608,
  mediumaquamarine: 6737322,
  mediumblue: 205,
  mediumorchid: 12211667,
  mediumpurple: 9662683,
  mediumseagreen: 3978097,
  mediumslateblue: 8087790,
  mediumspringgreen: 64154,
  mediumturquoise: 4772300,
  mediumvioletred: 13047173,
  midnightblue: 1644912,
  mintcream: 16121850,
  mistyrose: 16770273,
  moccasin: 16770229,
  navajowhite: 16768685,
  navy: 128,
  oldlace: 16643558,
  olive: 8421376,
  olivedrab: 7048739,
  orange: 16753920,
  orangered: 16729344,
  orchid: 14315734,
  palegoldenrod: 15657130,
  palegreen: 10025880,
  paleturquoise: 11529966,
  palevioletred: 14381203,
  papayawhip: 16773077,
  peachpuff: 16767673,
  peru: 13468991,
  pink: 16761035,
  plum: 14524637,
  powderblue: 11591910,
  purple: 8388736,
  rebeccapurple: 6697881,
  red: 16711680,
  rosybrown: 12357519,
  royalblue: 4286945,
  saddlebrown: 9127187,
  salmon: 16416882,
  sandybrown: 16032864,
  seagreen: 3050327,
  seashell: 16774638,
  sienna: 10506797,
  silver: 12632256,
  skyblue: 8900331,
  slateblue: 6970061,
  slategray: 7372944,
  slategrey: 7372944,
  snow: 16775930,
  springgreen: 65407,
  steelblue: 4620980,
  tan: 13808780,
  teal: 32896,
  thistle: 14204888,
  tomato: 16737095,
  turquoise: 4251856,
  violet: 15631086,
  wheat: 16113331,
  white: 16777215,
  whitesmoke: 16119285,
  yellow: 16776960,
  yellowgreen: 10145074
};
define_default(Color, color, {
  copy(channels) {
    return Object.assign(new this.constructor(), this, channels);
  },
  displayable() {
    return this.rgb().displayable();
  },
  hex: color_formatHex,
  // Deprecated! Use color.formatHex.
  formatHex: color_formatHex,
  formatHex8: color_formatHex8,
  formatHsl: color_formatHsl,
  formatRgb: color_formatRgb,
  toString: color_formatRgb
});
function color_formatHex() {
  return this.rgb().formatHex();
}
function color_formatHex8() {
  return this.rgb().formatHex8();
}
function color_formatHsl() {
  return hslConvert(this).formatHsl();
}
function color_formatRgb() {
  return this.rgb().formatRgb();
}
function color(format2) {
  var m, l;
  format2 = (format2 + "").trim().toLowerCase();
  return (m = reHex.exec(format2)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) : l === 3 ? new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1) : l === 8 ? rgba(m >> 24 & 255, m >> 16 & 255, m >> 8 & 255, (m & 255) / 255) : l === 4 ? rgba(m >> 12 & 15 | m >> 8 & 240, m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, ((m & 15) << 4 | m & 15) / 255) : null) : (m = reRgbInteger.exec(format2)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format2)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format2)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format2)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format2)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format2)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : named.hasOwnProperty(format2) ? rgbn(named[format2]) : format2 === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
}
function rgbn(n) {
  return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
}
function rgba(r, g, b, a) {
  if (a <= 0) r = g = b = NaN;
  return new Rgb(r, g, b, a);
}
function rgbConvert(o) {
  if (!(o instanceof Color)) o = color(o);
  if (!o) return new Rgb();
  o = o.rgb();
  return new Rgb(o.r, o.g, o.b, o.opacity);
}
function rgb(r, g, b, opacity2) {
  return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity2 == null ? 1 : opacity2);
}
function Rgb(r, g, b, opacity2) {
  this.r = +r;
  this.g = +g;
  this.b = +b;
  this.opacity = +opacity2;
}
define_default(Rgb, rgb, extend(Color, {
  brighter(k) {
    k = k == null ? brighter : Math.pow(brighter, k);
    return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
  },
  darker(k) {
    k = k == null ? darker : Math.pow(darker, k);
    return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
  },
  rgb() {
    return this;
  },
  clamp() {
    return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
  },
  displayable() {
    return -0.5 <= this.r && this.r < 255.5 && (-0.5 <= this.g && this.g < 255.5) && (-0.5 <= this.b && this.b < 255.5) && (0 <= this.opacity && this.opacity <= 1);
  },
  hex: rgb_formatHex,
  // Deprecated! Use color.formatHex.
  formatHex: rgb_formatHex,
  formatHex8: rgb_formatHex8,
  formatRgb: rgb_formatRgb,
  toString: rgb_formatRgb
}));
function rgb_formatHex() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}
function rgb_formatHex8() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function rgb_formatRgb() {
  const a = clampa(this.opacity);
  return `${a === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a === 1 ? ")" : `, ${a})`}`;
}
function clampa(opacity2) {
  return isNaN(opacity2) ? 1 : Math.max(0, Math.min(1, opacity2));
}
function clampi(value) {
  return Math.max(0, Math.min(255, Math.round(value) || 0));
}
function hex(value) {
  value = clampi(value);
  return (value < 16 ? "0" : "") + value.toString(16);
}
function hsla(h, s, l, a) {
  if (a <= 0) h = s = l = NaN;
  else if (l <= 0 || l >= 1) h = s = NaN;
  else if (s <= 0) h = NaN;
  return new Hsl(h, s, l, a);
}
function hslConvert(o) {
  if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
  if (!(o instanceof Color)) o = color(o);
  if (!o) return new Hsl();
  if (o instanceof Hsl) return o;
  o = o.rgb();
  var r = o.r / 255, g = o.g / 255, b = o.b / 255, min = Math.min(r, g, b), max2 = Math.max(r, g, b), h = NaN, s = max2 - min, l = (max2 + min) / 2;
  if (s) {
    if (r === max2) h = (g - b) / s + (g < b) * 6;
    else if (g === max2) h = (b - r) / s + 2;
    else h = (r - g) / s + 4;
    s /= l < 0.5 ? max2 + min : 2 - max2 - min;
    h *= 60;
  } else {
    s = l > 0 && l < 1 ? 0 : h;
  }
  return new Hsl(h, s, l, o.opacity);
}
function hsl(h, s, l, opacity2) {
  return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s, l, opacity2 == null ? 1 : opacity2);
}
function Hsl(h, s, l, opacity2) {
  this.h = +h;
  this.s = +s;
  this.l = +l;
  this.opacity = +opacity2;
}
define_default(Hsl, hsl, extend(Color, {
  brighter(k) {
    k = k == null ? brighter : Math.pow(brighter, k);
    return new Hsl(this.h, this.s, this.l * k, this.opacity);
  },
  darker(k) {
    k = k == null ? darker : Math.pow(darker, k);
    return new Hsl(this.h, this.s, this.l * k, this.opacity);
  },
  rgb() {
    var h = this.h % 360 + (this.h < 0) * 360, s = isNaN(h) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < 0.5 ? l : 1 - l) * s, m1 = 2 * l - m2;
    return new Rgb(
      hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2),
      hsl2rgb(h, m1, m2),
      hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2),
      this.opacity
    );
  },
  clamp() {
    return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
  },
  displayable() {
    return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && (0 <= this.l && this.l <= 1) && (0 <= this.opacity && this.opacity <= 1);
  },
  formatHsl() {
    const a = clampa(this.opacity);
    return `${a === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a === 1 ? ")" : `, ${a})`}`;
  }
}));
function clamph(value) {
  value = (value || 0) % 360;
  return value < 0 ? value + 360 : value;
}
function clampt(value) {
  return Math.max(0, Math.min(1, value || 0));
}
function hsl2rgb(h, m1, m2) {
  return (h < 60 ? m1 + (m2 - m1) * h / 60 : h < 180 ? m2 : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60 : m1) * 255;
}

// node_modules/d3-interpolate/src/basis.js
function basis(t1, v0, v1, v2, v3) {
  var t2 = t1 * t1, t3 = t2 * t1;
  return ((1 - 3 * t1 + 3 * t2 - t3) * v0 + (4 - 6 * t2 + 3 * t3) * v1 + (1 + 3 * t1 + 3 * t2 - 3 * t3) * v2 + t3 * v3) / 6;
}
function basis_default(values) {
  var n = values.length - 1;
  return function(t) {
    var i = t <= 0 ? t = 0 : t >= 1 ? (t = 1, n - 1) : Math.floor(t * n), v1 = values[i], v2 = values[i + 1], v0 = i > 0 ? values[i - 1] : 2 * v1 - v2, v3 = i < n - 1 ? values[i + 2] : 2 * v2 - v1;
    return basis((t - i / n) * n, v0, v1, v2, v3);
  };
}

// node_modules/d3-interpolate/src/basisClosed.js
function basisClosed_default(values) {
  var n = values.length;
  return function(t) {
    var i = Math.floor(((t %= 1) < 0 ? ++t : t) * n), v0 = values[(i + n - 1) % n], v1 = values[i % n], v2 = values[(i + 1) % n], v3 = values[(i + 2) % n];
    return basis((t - i / n) * n, v0, v1, v2, v3);
  };
}

// node_modules/d3-interpolate/src/constant.js
var constant_default = (x) => () => x;

// node_modules/d3-interpolate/src/color.js
function linear(a, d) {
  return function(t) {
    return a + t * d;
  };
}
function exponential(a, b, y) {
  return a = Math.pow(a, y), b = Math.pow(b, y) - a, y = 1 / y, function(t) {
    return Math.pow(a + t * b, y);
  };
}
function gamma(y) {
  return (y = +y) === 1 ? nogamma : function(a, b) {
    return b - a ? exponential(a, b, y) : constant_default(isNaN(a) ? b : a);
  };
}
function nogamma(a, b) {
  var d = b - a;
  return d ? linear(a, d) : constant_default(isNaN(a) ? b : a);
}

// node_modules/d3-interpolate/src/rgb.js
var rgb_default = (function rgbGamma(y) {
  var color2 = gamma(y);
  function rgb2(start, end) {
    var r = color2((start = rgb(start)).r, (end = rgb(end)).r), g = color2(start.g, end.g), b = color2(start.b, end.b), opacity2 = nogamma(start.opacity, end.opacity);
    return function(t) {
      start.r = r(t);
      start.g = g(t);
      start.b = b(t);
      start.opacity = opacity2(t);
      return start + "";
    };
  }
  rgb2.gamma = rgbGamma;
  return rgb2;
})(1);
function rgbSpline(spline) {
  return function(colors) {
    var n = colors.length, r = new Array(n), g = new Array(n), b = new Array(n), i, color2;
    for (i = 0; i < n; ++i) {
      color2 = rgb(colors[i]);
      r[i] = color2.r || 0;
      g[i] = color2.g || 0;
      b[i] = color2.b || 0;
    }
    r = spline(r);
    g = spline(g);
    b = spline(b);
    color2.opacity = 1;
    return function(t) {
      color2.r = r(t);
      color2.g = g(t);
      color2.b = b(t);
      return color2 + "";
    };
  };
}
var rgbBasis = rgbSpline(basis_default);
var rgbBasisClosed = rgbSpline(basisClosed_default);

// node_modules/d3-interpolate/src/numberArray.js
function numberArray_default(a, b) {
  if (!b) b = [];
  var n = a ? Math.min(b.length, a.length) : 0, c = b.slice(), i;
  return function(t) {
    for (i = 0; i < n; ++i) c[i] = a[i] * (1 - t) + b[i] * t;
    return c;
  };
}
function isNumberArray(x) {
  return ArrayBuffer.isView(x) && !(x instanceof DataView);
}

// node_modules/d3-interpolate/src/array.js
function genericArray(a, b) {
  var nb = b ? b.length : 0, na = a ? Math.min(nb, a.length) : 0, x = new Array(na), c = new Array(nb), i;
  for (i = 0; i < na; ++i) x[i] = value_default(a[i], b[i]);
  for (; i < nb; ++i) c[i] = b[i];
  return function(t) {
    for (i = 0; i < na; ++i) c[i] = x[i](t);
    return c;
  };
}

// node_modules/d3-interpolate/src/date.js
function date_default(a, b) {
  var d = /* @__PURE__ */ new Date();
  return a = +a, b = +b, function(t) {
    return d.setTime(a * (1 - t) + b * t), d;
  };
}

// node_modules/d3-interpolate/src/number.js
function number_default(a, b) {
  return a = +a, b = +b, function(t) {
    return a * (1 - t) + b * t;
  };
}

// node_modules/d3-interpolate/src/object.js
function object_default(a, b) {
  var i = {}, c = {}, k;
  if (a === null || typeof a !== "object") a = {};
  if (b === null || typeof b !== "object") b = {};
  for (k in b) {
    if (k in a) {
      i[k] = value_default(a[k], b[k]);
    } else {
      c[k] = b[k];
    }
  }
  return function(t) {
    for (k in i) c[k] = i[k](t);
    return c;
  };
}

// node_modules/d3-interpolate/src/string.js
var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g;
var reB = new RegExp(reA.source, "g");
function zero2(b) {
  return function() {
    return b;
  };
}
function one(b) {
  return function(t) {
    return b(t) + "";
  };
}
function string_default(a, b) {
  var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s = [], q = [];
  a = a + "", b = b + "";
  while ((am = reA.exec(a)) && (bm = reB.exec(b))) {
    if ((bs = bm.index) > bi) {
      bs = b.slice(bi, bs);
      if (s[i]) s[i] += bs;
      else s[++i] = bs;
    }
    if ((am = am[0]) === (bm = bm[0])) {
      if (s[i]) s[i] += bm;
      else s[++i] = bm;
    } else {
      s[++i] = null;
      q.push({ i, x: number_default(am, bm) });
    }
    bi = reB.lastIndex;
  }
  if (bi < b.length) {
    bs = b.slice(bi);
    if (s[i]) s[i] += bs;
    else s[++i] = bs;
  }
  return s.length < 2 ? q[0] ? one(q[0].x) : zero2(b) : (b = q.length, function(t) {
    for (var i2 = 0, o; i2 < b; ++i2) s[(o = q[i2]).i] = o.x(t);
    return s.join("");
  });
}

// node_modules/d3-interpolate/src/value.js
function value_default(a, b) {
  var t = typeof b, c;
  return b == null || t === "boolean" ? constant_default(b) : (t === "number" ? number_default : t === "string" ? (c = color(b)) ? (b = c, rgb_default) : string_default : b instanceof color ? rgb_default : b instanceof Date ? date_default : isNumberArray(b) ? numberArray_default : Array.isArray(b) ? genericArray : typeof b.valueOf !== "function" && typeof b.toString !== "function" || isNaN(b) ? object_default : number_default)(a, b);
}

// node_modules/d3-interpolate/src/round.js
function round_default(a, b) {
  return a = +a, b = +b, function(t) {
    return Math.round(a * (1 - t) + b * t);
  };
}

// node_modules/d3-scale/src/constant.js
function constants(x) {
  return function() {
    return x;
  };
}

// node_modules/d3-scale/src/number.js
function number2(x) {
  return +x;
}

// node_modules/d3-scale/src/continuous.js
var unit = [0, 1];
function identity(x) {
  return x;
}
function normalize(a, b) {
  return (b -= a = +a) ? function(x) {
    return (x - a) / b;
  } : constants(isNaN(b) ? NaN : 0.5);
}
function clamper(a, b) {
  var t;
  if (a > b) t = a, a = b, b = t;
  return function(x) {
    return Math.max(a, Math.min(b, x));
  };
}
function bimap(domain, range, interpolate) {
  var d0 = domain[0], d1 = domain[1], r0 = range[0], r1 = range[1];
  if (d1 < d0) d0 = normalize(d1, d0), r0 = interpolate(r1, r0);
  else d0 = normalize(d0, d1), r0 = interpolate(r0, r1);
  return function(x) {
    return r0(d0(x));
  };
}
function polymap(domain, range, interpolate) {
  var j = Math.min(domain.length, range.length) - 1, d = new Array(j), r = new Array(j), i = -1;
  if (domain[j] < domain[0]) {
    domain = domain.slice().reverse();
    range = range.slice().reverse();
  }
  while (++i < j) {
    d[i] = normalize(domain[i], domain[i + 1]);
    r[i] = interpolate(range[i], range[i + 1]);
  }
  return function(x) {
    var i2 = bisect_default(domain, x, 1, j) - 1;
    return r[i2](d[i2](x));
  };
}
function copy(source, target) {
  return target.domain(source.domain()).range(source.range()).interpolate(source.interpolate()).clamp(source.clamp()).unknown(source.unknown());
}
function transformer() {
  var domain = unit, range = unit, interpolate = value_default, transform, untransform, unknown, clamp = identity, piecewise, output, input;
  function rescale() {
    var n = Math.min(domain.length, range.length);
    if (clamp !== identity) clamp = clamper(domain[0], domain[n - 1]);
    piecewise = n > 2 ? polymap : bimap;
    output = input = null;
    return scale2;
  }
  function scale2(x) {
    return x == null || isNaN(x = +x) ? unknown : (output || (output = piecewise(domain.map(transform), range, interpolate)))(transform(clamp(x)));
  }
  scale2.invert = function(y) {
    return clamp(untransform((input || (input = piecewise(range, domain.map(transform), number_default)))(y)));
  };
  scale2.domain = function(_) {
    return arguments.length ? (domain = Array.from(_, number2), rescale()) : domain.slice();
  };
  scale2.range = function(_) {
    return arguments.length ? (range = Array.from(_), rescale()) : range.slice();
  };
  scale2.rangeRound = function(_) {
    return range = Array.from(_), interpolate = round_default, rescale();
  };
  scale2.clamp = function(_) {
    return arguments.length ? (clamp = _ ? true : identity, rescale()) : clamp !== identity;
  };
  scale2.interpolate = function(_) {
    return arguments.length ? (interpolate = _, rescale()) : interpolate;
  };
  scale2.unknown = function(_) {
    return arguments.length ? (unknown = _, scale2) : unknown;
  };
  return function(t, u) {
    transform = t, untransform = u;
    return rescale();
  };
}
function continuous() {
  return transformer()(identity, identity);
}

// node_modules/d3-scale/src/tickFormat.js
function tickFormat(start, stop, count2, specifier) {
  var step = tickStep(start, stop, count2), precision;
  specifier = formatSpecifier(specifier == null ? ",f" : specifier);
  switch (specifier.type) {
    case "s": {
      var value = Math.max(Math.abs(start), Math.abs(stop));
      if (specifier.precision == null && !isNaN(precision = precisionPrefix_default(step, value))) specifier.precision = precision;
      return formatPrefix(specifier, value);
    }
    case "":
    case "e":
    case "g":
    case "p":
    case "r": {
      if (specifier.precision == null && !isNaN(precision = precisionRound_default(step, Math.max(Math.abs(start), Math.abs(stop))))) specifier.precision = precision - (specifier.type === "e");
      break;
    }
    case "f":
    case "%": {
      if (specifier.precision == null && !isNaN(precision = precisionFixed_default(step))) specifier.precision = precision - (specifier.type === "%") * 2;
      break;
    }
  }
  return format(specifier);
}

// node_modules/d3-scale/src/linear.js
function linearish(scale2) {
  var domain = scale2.domain;
  scale2.ticks = function(count2) {
    var d = domain();
    return ticks(d[0], d[d.length - 1], count2 == null ? 10 : count2);
  };
  scale2.tickFormat = function(count2, specifier) {
    var d = domain();
    return tickFormat(d[0], d[d.length - 1], count2 == null ? 10 : count2, specifier);
  };
  scale2.nice = function(count2) {
    if (count2 == null) count2 = 10;
    var d = domain();
    var i0 = 0;
    var i1 = d.length - 1;
    var start = d[i0];
    var stop = d[i1];
    var prestep;
    var step;
    var maxIter = 10;
    if (stop < start) {
      step = start, start = stop, stop = step;
      step = i0, i0 = i1, i1 = step;
    }
    while (maxIter-- > 0) {
      step = tickIncrement(start, stop, count2);
      if (step === prestep) {
        d[i0] = start;
        d[i1] = stop;
        return domain(d);
      } else if (step > 0) {
        start = Math.floor(start / step) * step;
        stop = Math.ceil(stop / step) * step;
      } else if (step < 0) {
        start = Math.ceil(start * step) / step;
        stop = Math.floor(stop * step) / step;
      } else {
        break;
      }
      prestep = step;
    }
    return scale2;
  };
  return scale2;
}
function linear2() {
  var scale2 = continuous();
  scale2.copy = function() {
    return copy(scale2, linear2());
  };
  initRange.apply(scale2, arguments);
  return linearish(scale2);
}

// node_modules/d3-scale/src/nice.js
function nice2(domain, interval) {
  domain = domain.slice();
  var i0 = 0, i1 = domain.length - 1, x0 = domain[i0], x1 = domain[i1], t;
  if (x1 < x0) {
    t = i0, i0 = i1, i1 = t;
    t = x0, x0 = x1, x1 = t;
  }
  domain[i0] = interval.floor(x0);
  domain[i1] = interval.ceil(x1);
  return domain;
}

// node_modules/d3-scale/src/log.js
function transformLog(x) {
  return Math.log(x);
}
function transformExp(x) {
  return Math.exp(x);
}
function transformLogn(x) {
  return -Math.log(-x);
}
function transformExpn(x) {
  return -Math.exp(-x);
}
function pow10(x) {
  return isFinite(x) ? +("1e" + x) : x < 0 ? 0 : x;
}
function powp(base) {
  return base === 10 ? pow10 : base === Math.E ? Math.exp : (x) => Math.pow(base, x);
}
function logp(base) {
  return base === Math.E ? Math.log : base === 10 && Math.log10 || base === 2 && Math.log2 || (base = Math.log(base), (x) => Math.log(x) / base);
}
function reflect(f) {
  return (x, k) => -f(-x, k);
}
function loggish(transform) {
  const scale2 = transform(transformLog, transformExp);
  const domain = scale2.domain;
  let base = 10;
  let logs;
  let pows;
  function rescale() {
    logs = logp(base), pows = powp(base);
    if (domain()[0] < 0) {
      logs = reflect(logs), pows = reflect(pows);
      transform(transformLogn, transformExpn);
    } else {
      transform(transformLog, transformExp);
    }
    return scale2;
  }
  scale2.base = function(_) {
    return arguments.length ? (base = +_, rescale()) : base;
  };
  scale2.domain = function(_) {
    return arguments.length ? (domain(_), rescale()) : domain();
  };
  scale2.ticks = (count2) => {
    const d = domain();
    let u = d[0];
    let v = d[d.length - 1];
    const r = v < u;
    if (r) [u, v] = [v, u];
    let i = logs(u);
    let j = logs(v);
    let k;
    let t;
    const n = count2 == null ? 10 : +count2;
    let z = [];
    if (!(base % 1) && j - i < n) {
      i = Math.floor(i), j = Math.ceil(j);
      if (u > 0) for (; i <= j; ++i) {
        for (k = 1; k < base; ++k) {
          t = i < 0 ? k / pows(-i) : k * pows(i);
          if (t < u) continue;
          if (t > v) break;
          z.push(t);
        }
      }
      else for (; i <= j; ++i) {
        for (k = base - 1; k >= 1; --k) {
          t = i > 0 ? k / pows(-i) : k * pows(i);
          if (t < u) continue;
          if (t > v) break;
          z.push(t);
        }
      }
      if (z.length * 2 < n) z = ticks(u, v, n);
    } else {
      z = ticks(i, j, Math.min(j - i, n)).map(pows);
    }
    return r ? z.reverse() : z;
  };
  scale2.tickFormat = (count2, specifier) => {
    if (count2 == null) count2 = 10;
    if (specifier == null) specifier = base === 10 ? "s" : ",";
    if (typeof specifier !== "function") {
      if (!(base % 1) && (specifier = formatSpecifier(specifier)).precision == null) specifier.trim = true;
      specifier = format(specifier);
    }
    if (count2 === Infinity) return specifier;
    const k = Math.max(1, base * count2 / scale2.ticks().length);
    return (d) => {
      let i = d / pows(Math.round(logs(d)));
      if (i * base < base - 0.5) i *= base;
      return i <= k ? specifier(d) : "";
    };
  };
  scale2.nice = () => {
    return domain(nice2(domain(), {
      floor: (x) => pows(Math.floor(logs(x))),
      ceil: (x) => pows(Math.ceil(logs(x)))
    }));
  };
  return scale2;
}
function log() {
  const scale2 = loggish(transformer()).domain([1, 10]);
  scale2.copy = () => copy(scale2, log()).base(scale2.base());
  initRange.apply(scale2, arguments);
  return scale2;
}

// widgets/js/scales.js
function scale(from, to, start, stop, log2 = false) {
  return (log2 ? log() : linear2()).domain([from, to]).range([start, stop]).unknown(Number.NaN);
}
function roundTicks(low, high, most) {
  let count2 = most;
  while (high - low > most * 1.001 * tickStep(low, high, count2)) count2 /= 1.5;
  const margin = 1e-9 * tickStep(low, high, count2);
  return ticks(low - margin, high + margin, count2);
}

// widgets/js/points_colours.js
var TOLD = 50;
var paletteOf = (spec, { diverging }) => diverging ? spec.diverging : spec.palette;
function colourWords({ values, low, high, title }, i) {
  return `${title} ${digits(values[i], worth((high - low) / TOLD))}`;
}
function legendMarks(spec, colouring, colours) {
  if (!colouring) return [colours.answer, colours.hidden];
  const palette = paletteOf(spec, colouring);
  const middle = palette[palette.length >> 1];
  return colouring.own ? [middle, colours.hidden] : [colours.answer, middle];
}
function drawColourBar(ctx, spec, colouring, frame, colours) {
  const { low, high, title } = colouring;
  const palette = paletteOf(spec, colouring);
  const left = frame.right + 12;
  const top = frame.top + 18;
  const height = frame.bottom - top;
  palette.forEach((colour, bin) => {
    ctx.fillStyle = colour;
    ctx.fillRect(left, top + height * (1 - (bin + 1) / palette.length), 10, height / palette.length + 0.6);
  });
  const at = scale(low, high, top + height, top);
  ctx.textBaseline = "middle";
  ctx.textAlign = "left";
  ctx.fillStyle = colours.soft;
  for (const tick of roundTicks(low, high, 5)) ctx.fillText(short(tick), left + 14, at(tick));
  const width = ctx.measureText(title).width;
  ctx.globalAlpha = 0.85;
  ctx.fillStyle = colours.ground;
  ctx.fillRect(left + 50 - width - 4, frame.top - 4, width + 8, 16);
  ctx.globalAlpha = 1;
  ctx.fillStyle = colours.soft;
  ctx.textAlign = "right";
  ctx.fillText(title, left + 50, frame.top + 4);
}

// widgets/js/points_many.js
var MANY = 5e3;
var ALL_MARKS = 8;
var SIZES = [2e4, 8e4];
var takesPixels = (ctx) => "drawImage" in ctx;
function drawManyByColour(ctx, spec, cloud, first, stop, colouring, scales, colours) {
  const palette = paletteOf(spec, colouring);
  const { places, unknown } = placesOf(colouring, palette.length);
  const [grey, known2] = [new Uint32Array(palette.length + 1), Uint32Array.from([...palette, "#000"], pixelOf)];
  grey[palette.length] = pixelOf(colours.hidden);
  known2[palette.length] = 0;
  const pixels = createPixels(ctx, scales, cloud.x.length);
  if (unknown) pixels.set(cloud, first, stop, places, grey);
  pixels.set(cloud, first, stop, places, known2);
  pixels.draw();
}
var placesOf = madeOnce(({ values, low, high }, n) => {
  const places = new Uint8Array(values.length);
  let unknown = 0;
  for (let i = 0; i < values.length; i++) {
    const value = (values[i] - low) / (high - low);
    if (value >= 0) places[i] = Math.min(value * n, n - 1);
    else if (Number.isNaN(value)) [places[i], unknown] = [n, unknown + 1];
  }
  return { places, unknown };
});
function drawManyMarked(ctx, cloud, marks, bit, colour, scales) {
  const pixel = pixelOf(colour);
  const pixels = createPixels(ctx, scales, cloud.x.length);
  const each = Uint32Array.from({ length: ALL_MARKS }, (_, mark) => mark & bit ? pixel : 0);
  pixels.set(cloud, 0, marks.length, marks, each);
  pixels.draw();
}
var paper = null;
function createPixels(context, { frame, x, y }, n) {
  const ctx = (
    /** @type {CanvasRenderingContext2D} */
    context
  );
  const density = ctx.getTransform().a;
  const width = Math.max(Math.round((frame.right - frame.left) * density), 1);
  const height = Math.max(Math.round((frame.bottom - frame.top) * density), 1);
  if (paper?.image.width !== width || paper.image.height !== height) {
    const canvas2 = document.createElement("canvas");
    Object.assign(canvas2, { width, height });
    paper = { canvas: canvas2, image: new ImageData(width, height) };
  }
  const { canvas, image } = paper;
  const pixels = new Uint32Array(image.data.buffer).fill(0);
  const [firstSide, secondSide] = SIZES;
  const side = Math.round((n <= firstSide ? 3 : n <= secondSide ? 2 : 1) * density);
  const back = (side >> 1) - 0.5;
  const [x0, y0] = [(x(0) - frame.left) * density - back, (y(0) - frame.top) * density - back];
  const [perX, perY] = [(x(1) - x(0)) * density, (y(1) - y(0)) * density];
  return {
    /**
     * Sets some of the points, from one to before another, each to the colour that its place has among `colours`; 0 is none.
     * @param {Cloud} cloud
     * @param {number} first
     * @param {number} stop
     * @param {ArrayLike<number>} places
     * @param {Uint32Array} colours
     */
    set(cloud, first, stop, places, colours) {
      const { x: xs, y: ys } = cloud;
      for (let i = first; i < stop; i++) {
        const pixel = colours[places[i]];
        if (!pixel) continue;
        const [fromX, fromY] = [x0 + perX * xs[i], y0 + perY * ys[i]];
        if (!(fromX > -side && fromX < width && fromY > -side && fromY < height)) continue;
        const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
        const [right, bottom] = [Math.min(left + side, width), Math.min(top + side, height)];
        for (let row = Math.max(top, 0); row < bottom; row++)
          for (let column = Math.max(left, 0); column < right; column++) pixels[row * width + column] = pixel;
      }
    },
    draw() {
      canvas.getContext("2d")?.putImageData(image, 0, 0);
      ctx.drawImage(canvas, frame.left, frame.top, width / density, height / density);
    }
  };
}
var known = /* @__PURE__ */ new Map();
function pixelOf(colour) {
  let pixel = known.get(colour);
  if (pixel === void 0) {
    const digits2 = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join("") : colour.slice(1, 7);
    const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(digits2.slice(at, at + 2), 16));
    pixel = (255 << 24 | blue << 16 | green << 8 | red) >>> 0;
    known.set(colour, pixel);
  }
  return pixel;
}

// widgets/js/groups.js
var BITS = (
  /** @type {const} */
  { A: 1, B: 2 }
);
var NOT_FOUND = 4;
var MANY2 = 1500;
var LETTERS = ["A", "B"];
var ROLES = { A: "group_a", B: "group_b" };
var membersOf = madeOnce((marks, bit) => {
  const members = [];
  for (let i = 0; i < marks.length; i++) if (marks[i] & bit) members.push(i);
  return members;
});
function foundOf(cloud, { marks = [] }) {
  const others = membersOf(marks, NOT_FOUND);
  if (!others.length) return cloud;
  const x = cloud.x.slice();
  for (const i of others) x[i] = Number.NaN;
  return { ...cloud, x };
}
function withGroup({ marks = [], counts }, letter, points, n) {
  const [others, bit] = [new Uint8Array(n), BITS[letter]];
  for (let i = 0; i < Math.min(n, marks.length); i++) others[i] = marks[i] & ~bit;
  for (const point of points) others[point] |= bit;
  return { marks: others, counts };
}
function drawNotFound(ctx, spec, cloud, { marks = [] }, { frame, x, y }, colours) {
  const others = membersOf(marks, NOT_FOUND);
  if (!others.length) return;
  withinBox(ctx, frame, () => {
    ctx.fillStyle = colours.edge;
    ctx.globalAlpha = 0.5;
    ctx.beginPath();
    for (const i of others) {
      const [px, py] = [x(cloud.x[i]), y(cloud.y[i])];
      ctx.moveTo(px + 0.7 * spec.size, py);
      ctx.arc(px, py, 0.7 * spec.size, 0, 2 * Math.PI);
    }
    ctx.fill();
    ctx.globalAlpha = 1;
  });
}
function drawGroups(ctx, cloud, { marks = [] }, scales, colours) {
  const { frame, x, y } = scales;
  withinBox(ctx, frame, () => {
    for (const letter of LETTERS) {
      const members = membersOf(marks, BITS[letter]);
      if (!members.length) continue;
      if (members.length > MANY2 && takesPixels(ctx)) {
        drawManyMarked(ctx, cloud, marks, BITS[letter], colours[ROLES[letter]], scales);
        continue;
      }
      ctx.beginPath();
      for (const i of members) {
        const [px, py] = [x(cloud.x[i]), y(cloud.y[i])];
        if (Number.isNaN(px) || Number.isNaN(py)) continue;
        if (letter === "A") {
          ctx.moveTo(px + 3.6, py);
          ctx.arc(px, py, 3.6, 0, 2 * Math.PI);
        } else ctx.rect(px - 4, py - 4, 8, 8);
      }
      for (const [width, colour] of [
        [3.4, colours.ground],
        [1.6, colours[ROLES[letter]]]
      ]) {
        ctx.lineWidth = /** @type {number} */
        width;
        ctx.strokeStyle = /** @type {string} */
        colour;
        ctx.stroke();
      }
    }
  });
}
function groupButtons(send, onChoice) {
  const state = { chosen: null, last: "A" };
  const lassos = LETTERS.map((letter) => {
    const button = element(
      "button",
      {
        type: "button",
        class: `lasso-${letter}`,
        "aria-pressed": "false",
        "aria-label": `lasso group ${letter}`,
        title: `draw around points: they are group ${letter} then (Shift and drag does it, too; with Alt or Ctrl a box; by keyboard Shift and arrows, Enter)`
      },
      element("i"),
      letter
    );
    button.addEventListener("click", () => choose(state.chosen === letter ? null : letter));
    return button;
  });
  const see = element("button", { type: "button", title: "the groups as stacks, as a list, as files" }, "stacks ›");
  const clear = element("button", { type: "button", "aria-label": "let the groups A and B go", title: "let A and B go" }, "×");
  see.addEventListener("click", () => send({ act: "look" }));
  clear.addEventListener("click", () => send({ act: "clear" }));
  const bar = element("div", { class: "groups", role: "group", "aria-label": "groups" }, "lasso", ...lassos, see, clear);
  function choose(letter) {
    state.chosen = letter;
    state.last = letter ?? state.last;
    lassos.forEach((button, i) => {
      button.setAttribute("aria-pressed", String(LETTERS[i] === letter));
    });
    onChoice();
  }
  return {
    bar,
    choose,
    get isChosen() {
      return state.chosen !== null;
    },
    /** The group that the next lasso is of. */
    get letter() {
      return state.last;
    },
    /** @param {Groups} groups */
    show({ counts = { A: 0, B: 0 } }) {
      lassos.forEach((button, i) => {
        const n = counts[LETTERS[i]];
        button.replaceChildren(element("i"), n ? `${LETTERS[i]} ${n}` : LETTERS[i]);
      });
      for (const button of [see, clear]) button.hidden = !counts.A && !counts.B;
    }
  };
}

// widgets/js/brush.js
function localPosition({ canvas, zoom = 1 }, event) {
  const box = canvas.getBoundingClientRect();
  return [(event.clientX - box.left) / zoom, (event.clientY - box.top) / zoom];
}

// widgets/js/polygon.js
function pointsWithin(n, xs, ys, outline) {
  const [cornersX, cornersY] = [0, 1].map((axis) => Float64Array.from(outline, (corner) => corner[axis]));
  const [left, right] = [Math.min(...cornersX), Math.max(...cornersX)];
  const found = [];
  for (let i = 0; i < n; i++) {
    const [x, y] = [xs[i], ys[i]];
    if (!(x >= left && x <= right)) continue;
    let isWithin = false;
    for (let k = 0, j = cornersX.length - 1; k < cornersX.length; j = k++) {
      const [from, to] = [cornersY[k], cornersY[j]];
      if (from > y === to > y) continue;
      if (x < (cornersX[j] - cornersX[k]) * (y - from) / (to - from) + cornersX[k]) isWithin = !isWithin;
    }
    if (isWithin) found.push(i);
  }
  return found;
}
function rectangle([x0, y0], [x1, y1]) {
  return [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1]
  ];
}

// widgets/js/lasso.js
var STILL = 4;
var FINE = 2;
var STEP = 0.02;
var SVG = "http://www.w3.org/2000/svg";
var ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
function lasso({ canvas, shell, frame, colour, isChosen, take, click, leave, tell }) {
  const path = document.createElementNS(SVG, "path");
  const overlay = document.createElementNS(SVG, "svg");
  overlay.setAttribute("class", "lasso");
  overlay.setAttribute("aria-hidden", "true");
  overlay.append(path);
  shell.append(overlay);
  let grip = null;
  let cursor = null;
  const spotOf = (event) => {
    const { left, right, top, bottom } = frame();
    const [x, y] = localPosition({ canvas }, event);
    return [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)];
  };
  const draw = (outline, isClosed = true) => {
    const line = outline.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L");
    path.setAttribute("d", line && `M${line}${isClosed ? "Z" : ""}`);
    path.setAttribute("stroke", colour());
    path.setAttribute("fill", isClosed ? colour() : "none");
  };
  const drop = () => {
    const had = grip !== null || cursor !== null;
    [grip, cursor] = [null, null];
    draw([]);
    return had;
  };
  canvas.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || !(event.shiftKey || isChosen())) return;
    drop();
    grip = { outline: [spotOf(event)], hasMoved: false, id: event.pointerId };
    canvas.setPointerCapture(event.pointerId);
    event.stopImmediatePropagation();
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!grip || event.pointerId !== grip.id) return;
    const spot = spotOf(event);
    const [x, y] = (
      /** @type {Spot} */
      grip.outline.at(-1)
    );
    grip.hasMoved ||= Math.hypot(spot[0] - grip.outline[0][0], spot[1] - grip.outline[0][1]) > STILL;
    if (Math.hypot(spot[0] - x, spot[1] - y) >= FINE) grip.outline.push(spot);
    if (grip.hasMoved) draw(isBox(event) ? rectangle(grip.outline[0], spot) : grip.outline);
    event.stopImmediatePropagation();
  });
  canvas.addEventListener("pointerup", (event) => {
    if (!grip || event.pointerId !== grip.id) return;
    const { outline, hasMoved } = grip;
    drop();
    if (hasMoved && isBox(event)) take(rectangle(outline[0], spotOf(event)));
    else if (hasMoved && outline.length > 2) take(outline);
    else if (!hasMoved) click(event);
    event.stopImmediatePropagation();
  });
  canvas.addEventListener("pointercancel", drop);
  const walk = (event) => {
    const direction = ARROWS[event.key];
    if (!direction || !(event.shiftKey || isChosen() || cursor?.from)) return false;
    const { left, right, top, bottom } = frame();
    cursor ??= { at: [(left + right) / 2, (top + bottom) / 2], from: null };
    if (event.shiftKey) cursor.from ??= cursor.at;
    else cursor.from = null;
    const [x, y] = cursor.at;
    cursor.at = [
      Math.min(Math.max(x + direction[0] * STEP * (right - left), left), right),
      Math.min(Math.max(y + direction[1] * STEP * (bottom - top), top), bottom)
    ];
    if (cursor.from) draw(rectangle(cursor.from, cursor.at));
    else draw(cross(cursor.at), false);
    tell(cursor.from && rectangle(cursor.from, cursor.at));
    return true;
  };
  canvas.addEventListener("keydown", (event) => {
    const from = cursor?.from;
    if (walk(event)) {
    } else if ((event.key === "Enter" || event.key === " ") && cursor && from) {
      const outline = rectangle(from, cursor.at);
      drop();
      take(outline);
    } else if (event.key === "Escape" && (grip || cursor)) {
      drop();
      tell(null);
    } else if (event.key === "Escape" && isChosen()) leave();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  canvas.addEventListener("blur", drop);
}
var isBox = (event) => event.altKey || event.ctrlKey || event.metaKey;
var cross = ([x, y]) => [
  [x - 8, y],
  [x + 8, y],
  [x, y],
  [x, y - 8],
  [x, y + 8]
];

// widgets/js/points_beside.js
var GAP = 6;
var CAPTION = 15;
var BAR_TITLE = 26;
var RING = 5;
var WORDS = "two masks side by side: the one before stays on the left, the one in force is on the right";
function createBeside(redraw) {
  const attributes = { type: "button", class: "beside", "aria-pressed": "false", "aria-label": WORDS, title: WORDS };
  const button = element("button", attributes, "◫");
  let other = null;
  let now = null;
  let before = null;
  const hold = (cloud) => {
    other = cloud;
    button.setAttribute("aria-pressed", String(other !== null));
  };
  button.addEventListener("click", () => {
    hold(other ? null : before ?? now);
    redraw();
  });
  return {
    button,
    get other() {
      return other;
    },
    follow(newest, older) {
      [now, before] = [newest, older];
      button.hidden = !newest.stays || !newest.x.length;
      if (other && (button.hidden || other.x.length !== newest.x.length)) hold(null);
    }
  };
}
function halves({ frame, x, y }) {
  const half = (frame.right - frame.left - GAP) / 2;
  const top = frame.top + CAPTION;
  const [[from, to], [high, low]] = [x.domain(), y.domain()];
  const down = scale(high, low, top, frame.bottom);
  const part = (left) => {
    return { frame: { ...frame, left, right: left + half, top }, x: scale(from, to, left, left + half), y: down };
  };
  return { other: { ...part(frame.left), isBeside: true }, now: part(frame.right - half), apart: half + GAP };
}
function drawCaption(ctx, text, frame, colours) {
  const above2 = { ...frame, top: frame.top - CAPTION - 2, bottom: frame.top, right: frame.right - BAR_TITLE };
  withinBox(ctx, above2, () => {
    ctx.font = SMALL_FONT;
    ctx.fillStyle = colours.ink;
    ctx.textAlign = "left";
    ctx.textBaseline = "middle";
    ctx.fillText(text ?? "", frame.left + 1, frame.top - CAPTION / 2);
  });
  ctx.strokeStyle = colours.edge;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.rect(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
  ctx.stroke();
}
function drawRead(ctx, cloud, row, { frame, x, y }, colours) {
  const [px, py] = [x(cloud.x[row]), y(cloud.y[row])];
  if (Number.isNaN(px) || Number.isNaN(py)) return;
  withinBox(ctx, frame, () => {
    ctx.strokeStyle = colours.ink;
    ctx.lineWidth = 1.6;
    ctx.beginPath();
    ctx.arc(px, py, RING, 0, 2 * Math.PI);
    ctx.stroke();
  });
}

// node_modules/d3-contour/src/array.js
var array = Array.prototype;
var slice = array.slice;

// node_modules/d3-contour/src/ascending.js
function ascending_default(a, b) {
  return a - b;
}

// node_modules/d3-contour/src/area.js
function area_default(ring) {
  var i = 0, n = ring.length, area = ring[n - 1][1] * ring[0][0] - ring[n - 1][0] * ring[0][1];
  while (++i < n) area += ring[i - 1][1] * ring[i][0] - ring[i - 1][0] * ring[i][1];
  return area;
}

// node_modules/d3-contour/src/constant.js
var constant_default2 = (x) => () => x;

// node_modules/d3-contour/src/contains.js
function contains_default(ring, hole) {
  var i = -1, n = hole.length, c;
  while (++i < n) if (c = ringContains(ring, hole[i])) return c;
  return 0;
}
function ringContains(ring, point) {
  var x = point[0], y = point[1], contains = -1;
  for (var i = 0, n = ring.length, j = n - 1; i < n; j = i++) {
    var pi = ring[i], xi = pi[0], yi = pi[1], pj = ring[j], xj = pj[0], yj = pj[1];
    if (segmentContains(pi, pj, point)) return 0;
    if (yi > y !== yj > y && x < (xj - xi) * (y - yi) / (yj - yi) + xi) contains = -contains;
  }
  return contains;
}
function segmentContains(a, b, c) {
  var i;
  return collinear(a, b, c) && within(a[i = +(a[0] === b[0])], c[i], b[i]);
}
function collinear(a, b, c) {
  return (b[0] - a[0]) * (c[1] - a[1]) === (c[0] - a[0]) * (b[1] - a[1]);
}
function within(p, q, r) {
  return p <= q && q <= r || r <= q && q <= p;
}

// node_modules/d3-contour/src/noop.js
function noop_default() {
}

// node_modules/d3-contour/src/contours.js
var cases = [
  [],
  [[[1, 1.5], [0.5, 1]]],
  [[[1.5, 1], [1, 1.5]]],
  [[[1.5, 1], [0.5, 1]]],
  [[[1, 0.5], [1.5, 1]]],
  [[[1, 1.5], [0.5, 1]], [[1, 0.5], [1.5, 1]]],
  [[[1, 0.5], [1, 1.5]]],
  [[[1, 0.5], [0.5, 1]]],
  [[[0.5, 1], [1, 0.5]]],
  [[[1, 1.5], [1, 0.5]]],
  [[[0.5, 1], [1, 0.5]], [[1.5, 1], [1, 1.5]]],
  [[[1.5, 1], [1, 0.5]]],
  [[[0.5, 1], [1.5, 1]]],
  [[[1, 1.5], [1.5, 1]]],
  [[[0.5, 1], [1, 1.5]]],
  []
];
function contours_default() {
  var dx = 1, dy = 1, threshold = thresholdSturges, smooth = smoothLinear;
  function contours(values) {
    var tz = threshold(values);
    if (!Array.isArray(tz)) {
      const e = extent(values, finite);
      tz = ticks(...nice(e[0], e[1], tz), tz);
      while (tz[tz.length - 1] >= e[1]) tz.pop();
      while (tz[1] < e[0]) tz.shift();
    } else {
      tz = tz.slice().sort(ascending_default);
    }
    return tz.map((value) => contour(values, value));
  }
  function contour(values, value) {
    const v = value == null ? NaN : +value;
    if (isNaN(v)) throw new Error(`invalid value: ${value}`);
    var polygons = [], holes = [];
    isorings(values, v, function(ring) {
      smooth(ring, values, v);
      if (area_default(ring) > 0) polygons.push([ring]);
      else holes.push(ring);
    });
    holes.forEach(function(hole) {
      for (var i = 0, n = polygons.length, polygon; i < n; ++i) {
        if (contains_default((polygon = polygons[i])[0], hole) !== -1) {
          polygon.push(hole);
          return;
        }
      }
    });
    return {
      type: "MultiPolygon",
      value,
      coordinates: polygons
    };
  }
  function isorings(values, value, callback) {
    var fragmentByStart = new Array(), fragmentByEnd = new Array(), x, y, t0, t1, t2, t3;
    x = y = -1;
    t1 = above(values[0], value);
    cases[t1 << 1].forEach(stitch);
    while (++x < dx - 1) {
      t0 = t1, t1 = above(values[x + 1], value);
      cases[t0 | t1 << 1].forEach(stitch);
    }
    cases[t1 << 0].forEach(stitch);
    while (++y < dy - 1) {
      x = -1;
      t1 = above(values[y * dx + dx], value);
      t2 = above(values[y * dx], value);
      cases[t1 << 1 | t2 << 2].forEach(stitch);
      while (++x < dx - 1) {
        t0 = t1, t1 = above(values[y * dx + dx + x + 1], value);
        t3 = t2, t2 = above(values[y * dx + x + 1], value);
        cases[t0 | t1 << 1 | t2 << 2 | t3 << 3].forEach(stitch);
      }
      cases[t1 | t2 << 3].forEach(stitch);
    }
    x = -1;
    t2 = values[y * dx] >= value;
    cases[t2 << 2].forEach(stitch);
    while (++x < dx - 1) {
      t3 = t2, t2 = above(values[y * dx + x + 1], value);
      cases[t2 << 2 | t3 << 3].forEach(stitch);
    }
    cases[t2 << 3].forEach(stitch);
    function stitch(line) {
      var start = [line[0][0] + x, line[0][1] + y], end = [line[1][0] + x, line[1][1] + y], startIndex = index(start), endIndex = index(end), f, g;
      if (f = fragmentByEnd[startIndex]) {
        if (g = fragmentByStart[endIndex]) {
          delete fragmentByEnd[f.end];
          delete fragmentByStart[g.start];
          if (f === g) {
            f.ring.push(end);
            callback(f.ring);
          } else {
            fragmentByStart[f.start] = fragmentByEnd[g.end] = { start: f.start, end: g.end, ring: f.ring.concat(g.ring) };
          }
        } else {
          delete fragmentByEnd[f.end];
          f.ring.push(end);
          fragmentByEnd[f.end = endIndex] = f;
        }
      } else if (f = fragmentByStart[endIndex]) {
        if (g = fragmentByEnd[startIndex]) {
          delete fragmentByStart[f.start];
          delete fragmentByEnd[g.end];
          if (f === g) {
            f.ring.push(end);
            callback(f.ring);
          } else {
            fragmentByStart[g.start] = fragmentByEnd[f.end] = { start: g.start, end: f.end, ring: g.ring.concat(f.ring) };
          }
        } else {
          delete fragmentByStart[f.start];
          f.ring.unshift(start);
          fragmentByStart[f.start = startIndex] = f;
        }
      } else {
        fragmentByStart[startIndex] = fragmentByEnd[endIndex] = { start: startIndex, end: endIndex, ring: [start, end] };
      }
    }
  }
  function index(point) {
    return point[0] * 2 + point[1] * (dx + 1) * 4;
  }
  function smoothLinear(ring, values, value) {
    ring.forEach(function(point) {
      var x = point[0], y = point[1], xt = x | 0, yt = y | 0, v1 = valid(values[yt * dx + xt]);
      if (x > 0 && x < dx && xt === x) {
        point[0] = smooth1(x, valid(values[yt * dx + xt - 1]), v1, value);
      }
      if (y > 0 && y < dy && yt === y) {
        point[1] = smooth1(y, valid(values[(yt - 1) * dx + xt]), v1, value);
      }
    });
  }
  contours.contour = contour;
  contours.size = function(_) {
    if (!arguments.length) return [dx, dy];
    var _0 = Math.floor(_[0]), _1 = Math.floor(_[1]);
    if (!(_0 >= 0 && _1 >= 0)) throw new Error("invalid size");
    return dx = _0, dy = _1, contours;
  };
  contours.thresholds = function(_) {
    return arguments.length ? (threshold = typeof _ === "function" ? _ : Array.isArray(_) ? constant_default2(slice.call(_)) : constant_default2(_), contours) : threshold;
  };
  contours.smooth = function(_) {
    return arguments.length ? (smooth = _ ? smoothLinear : noop_default, contours) : smooth === smoothLinear;
  };
  return contours;
}
function finite(x) {
  return isFinite(x) ? x : NaN;
}
function above(x, value) {
  return x == null ? false : +x >= value;
}
function valid(v) {
  return v == null || isNaN(v = +v) ? -Infinity : v;
}
function smooth1(x, v0, v1, value) {
  const a = value - v0;
  const b = v1 - v0;
  const d = isFinite(a) || isFinite(b) ? a / b : Math.sign(a) / Math.sign(b);
  return isNaN(d) ? x : x + d - 0.5;
}

// node_modules/d3-contour/src/density.js
function defaultX(d) {
  return d[0];
}
function defaultY(d) {
  return d[1];
}
function defaultWeight() {
  return 1;
}
function density_default() {
  var x = defaultX, y = defaultY, weight = defaultWeight, dx = 960, dy = 500, r = 20, k = 2, o = r * 3, n = dx + o * 2 >> k, m = dy + o * 2 >> k, threshold = constant_default2(20);
  function grid(data) {
    var values = new Float32Array(n * m), pow2k = Math.pow(2, -k), i = -1;
    for (const d of data) {
      var xi = (x(d, ++i, data) + o) * pow2k, yi = (y(d, i, data) + o) * pow2k, wi = +weight(d, i, data);
      if (wi && xi >= 0 && xi < n && yi >= 0 && yi < m) {
        var x0 = Math.floor(xi), y0 = Math.floor(yi), xt = xi - x0 - 0.5, yt = yi - y0 - 0.5;
        values[x0 + y0 * n] += (1 - xt) * (1 - yt) * wi;
        values[x0 + 1 + y0 * n] += xt * (1 - yt) * wi;
        values[x0 + 1 + (y0 + 1) * n] += xt * yt * wi;
        values[x0 + (y0 + 1) * n] += (1 - xt) * yt * wi;
      }
    }
    blur2({ data: values, width: n, height: m }, r * pow2k);
    return values;
  }
  function density(data) {
    var values = grid(data), tz = threshold(values), pow4k = Math.pow(2, 2 * k);
    if (!Array.isArray(tz)) {
      tz = ticks(Number.MIN_VALUE, max(values) / pow4k, tz);
    }
    return contours_default().size([n, m]).thresholds(tz.map((d) => d * pow4k))(values).map((c, i) => (c.value = +tz[i], transform(c)));
  }
  density.contours = function(data) {
    var values = grid(data), contours = contours_default().size([n, m]), pow4k = Math.pow(2, 2 * k), contour = (value) => {
      value = +value;
      var c = transform(contours.contour(values, value * pow4k));
      c.value = value;
      return c;
    };
    Object.defineProperty(contour, "max", { get: () => max(values) / pow4k });
    return contour;
  };
  function transform(geometry) {
    geometry.coordinates.forEach(transformPolygon);
    return geometry;
  }
  function transformPolygon(coordinates) {
    coordinates.forEach(transformRing);
  }
  function transformRing(coordinates) {
    coordinates.forEach(transformPoint);
  }
  function transformPoint(coordinates) {
    coordinates[0] = coordinates[0] * Math.pow(2, k) - o;
    coordinates[1] = coordinates[1] * Math.pow(2, k) - o;
  }
  function resize() {
    o = r * 3;
    n = dx + o * 2 >> k;
    m = dy + o * 2 >> k;
    return density;
  }
  density.x = function(_) {
    return arguments.length ? (x = typeof _ === "function" ? _ : constant_default2(+_), density) : x;
  };
  density.y = function(_) {
    return arguments.length ? (y = typeof _ === "function" ? _ : constant_default2(+_), density) : y;
  };
  density.weight = function(_) {
    return arguments.length ? (weight = typeof _ === "function" ? _ : constant_default2(+_), density) : weight;
  };
  density.size = function(_) {
    if (!arguments.length) return [dx, dy];
    var _0 = +_[0], _1 = +_[1];
    if (!(_0 >= 0 && _1 >= 0)) throw new Error("invalid size");
    return dx = _0, dy = _1, resize();
  };
  density.cellSize = function(_) {
    if (!arguments.length) return 1 << k;
    if (!((_ = +_) >= 1)) throw new Error("invalid cell size");
    return k = Math.floor(Math.log(_) / Math.LN2), resize();
  };
  density.thresholds = function(_) {
    return arguments.length ? (threshold = typeof _ === "function" ? _ : Array.isArray(_) ? constant_default2(slice.call(_)) : constant_default2(_), density) : threshold;
  };
  density.bandwidth = function(_) {
    if (!arguments.length) return Math.sqrt(r * (r + 1));
    if (!((_ = +_) >= 0)) throw new Error("invalid bandwidth");
    return r = (Math.sqrt(4 * _ * _ + 1) - 1) / 2, resize();
  };
  return density;
}

// node_modules/d3-polygon/src/centroid.js
function centroid_default(polygon) {
  var i = -1, n = polygon.length, x = 0, y = 0, a, b = polygon[n - 1], c, k = 0;
  while (++i < n) {
    a = b;
    b = polygon[i];
    k += c = a[0] * b[1] - b[0] * a[1];
    x += (a[0] + b[0]) * c;
    y += (a[1] + b[1]) * c;
  }
  return k *= 3, [x / k, y / k];
}

// node_modules/d3-polygon/src/cross.js
function cross_default(a, b, c) {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

// node_modules/d3-polygon/src/hull.js
function lexicographicOrder(a, b) {
  return a[0] - b[0] || a[1] - b[1];
}
function computeUpperHullIndexes(points) {
  const n = points.length, indexes = [0, 1];
  let size = 2, i;
  for (i = 2; i < n; ++i) {
    while (size > 1 && cross_default(points[indexes[size - 2]], points[indexes[size - 1]], points[i]) <= 0) --size;
    indexes[size++] = i;
  }
  return indexes.slice(0, size);
}
function hull_default(points) {
  if ((n = points.length) < 3) return null;
  var i, n, sortedPoints = new Array(n), flippedPoints = new Array(n);
  for (i = 0; i < n; ++i) sortedPoints[i] = [+points[i][0], +points[i][1], i];
  sortedPoints.sort(lexicographicOrder);
  for (i = 0; i < n; ++i) flippedPoints[i] = [sortedPoints[i][0], -sortedPoints[i][1]];
  var upperIndexes = computeUpperHullIndexes(sortedPoints), lowerIndexes = computeUpperHullIndexes(flippedPoints);
  var skipLeft = lowerIndexes[0] === upperIndexes[0], skipRight = lowerIndexes[lowerIndexes.length - 1] === upperIndexes[upperIndexes.length - 1], hull = [];
  for (i = upperIndexes.length - 1; i >= 0; --i) hull.push(points[sortedPoints[upperIndexes[i]][2]]);
  for (i = +skipLeft; i < lowerIndexes.length - skipRight; ++i) hull.push(points[sortedPoints[lowerIndexes[i]][2]]);
  return hull;
}

// widgets/js/points_contours.js
var GRID = 256;
var BLUR = 7;
var LEVELS = 7;
var FEWEST = 50;
var TRIMMED = 1e-3;
var FEWEST_IN_HULL = 5;
var MOST_IN_HULL = 1e4;
var contoursOf = madeOnce(({ x, y, ends: [x0, x1, y0, y1] }) => {
  const known2 = Array.from(x.keys()).filter((i) => !Number.isNaN(x[i] + y[i]));
  if (known2.length < FEWEST) return [];
  return density_default().x((i) => (x[
    /** @type {any} */
    i
  ] - x0) / (x1 - x0) * GRID).y((i) => (y[
    /** @type {any} */
    i
  ] - y0) / (y1 - y0) * GRID).size([GRID, GRID]).bandwidth(BLUR).thresholds(LEVELS)(
    /** @type {any} */
    known2
  );
});
function drawContours(ctx, contours, { ends: [x0, x1, y0, y1] }, { frame, x, y }, colours) {
  withinBox(ctx, frame, () => {
    ctx.setLineDash([]);
    contours.forEach(({ coordinates }, level) => {
      const width = 0.8 + level / contours.length;
      ctx.beginPath();
      for (const ring of coordinates.flat())
        ring.forEach(([column, row], i) => {
          const spot = (
            /** @type {const} */
            [x(x0 + column / GRID * (x1 - x0)), y(y0 + row / GRID * (y1 - y0))]
          );
          if (i) ctx.lineTo(...spot);
          else ctx.moveTo(...spot);
        });
      for (
        const [colour, wide, alpha] of
        /** @type {[string, number, number][]} */
        [
          [colours.ground, width + 2, 0.6],
          // lifts it off the points
          [colours.ink, width, 0.9]
        ]
      ) {
        Object.assign(ctx, { strokeStyle: colour, lineWidth: wide, globalAlpha: alpha });
        ctx.stroke();
      }
    });
    ctx.globalAlpha = 1;
  });
}
var hullOf = madeOnce(({ x, y }, members) => {
  const every = Math.ceil(members.length / MOST_IN_HULL);
  const known2 = members.filter((i, n) => n % every === 0 && !Number.isNaN(x[i] + y[i]));
  if (known2.length < FEWEST_IN_HULL) return null;
  const [[left, right], [low, high]] = [x, y].map((axis) => {
    const sorted = Float32Array.from(known2, (i) => axis[i]).sort();
    const out = Math.floor(TRIMMED * (sorted.length - 1));
    return [sorted[out], sorted[sorted.length - 1 - out]];
  });
  const within2 = known2.filter((i) => x[i] >= left && x[i] <= right && y[i] >= low && y[i] <= high).map((i) => [x[i], y[i]]);
  return hull_default(within2);
});
function drawHulls(ctx, cloud, { marks = [] }, { frame, x, y }, colours) {
  for (const letter of LETTERS) {
    const hull = hullOf(cloud, membersOf(marks, BITS[letter]));
    if (!hull) continue;
    withinBox(ctx, frame, () => {
      ctx.strokeStyle = ctx.fillStyle = colours[ROLES[letter]];
      ctx.lineWidth = 1.5;
      ctx.setLineDash([5, 3]);
      ctx.beginPath();
      hull.forEach(([cx2, cy2], i) => {
        if (i) ctx.lineTo(x(cx2), y(cy2));
        else ctx.moveTo(x(cx2), y(cy2));
      });
      ctx.closePath();
      ctx.stroke();
      ctx.setLineDash([]);
      const [cx, cy] = centroid_default(hull);
      const [px, py] = [x(cx), y(cy)];
      ctx.font = `600 ${FONT}`;
      ctx.textAlign = "center";
      ctx.textBaseline = "middle";
      ctx.globalAlpha = 0.85;
      ctx.fillStyle = colours.ground;
      ctx.fillRect(px - 9, py - 9, 18, 18);
      ctx.globalAlpha = 1;
      ctx.fillStyle = colours[ROLES[letter]];
      ctx.fillText(letter, px, py);
    });
  }
}

// widgets/js/grid.js
function drawGrid(ctx, { frame, x, y }, columns, rows, colours) {
  ctx.strokeStyle = colours.grid;
  ctx.fillStyle = colours.soft;
  ctx.lineWidth = 1;
  ctx.textBaseline = "middle";
  ctx.textAlign = "center";
  ctx.beginPath();
  for (const tick of columns) {
    ctx.moveTo(x(tick), frame.top);
    ctx.lineTo(x(tick), frame.bottom);
    ctx.fillText(short(tick), x(tick), frame.bottom + 11);
  }
  ctx.textAlign = "right";
  for (const tick of rows) {
    ctx.moveTo(frame.left, y(tick));
    ctx.lineTo(frame.right, y(tick));
    ctx.fillText(short(tick), frame.left - 6, y(tick));
  }
  ctx.stroke();
}

// widgets/js/points_density.js
var MANY3 = 4e3;
var CELL = 3;
var FEW = 2;
var FAINTEST = 0.22;
var [BAR, STEPS] = [60, 12];
var isDense = ({ x }) => x.length > MANY3;
function drawDensity(ctx, spec, cloud, { frame, x, y }, colours) {
  const wide = Math.ceil((frame.right - frame.left) / CELL);
  const high = Math.ceil((frame.bottom - frame.top) / CELL);
  const counts = new Uint32Array(wide * high);
  const cells = new Int32Array(cloud.x.length).fill(-1);
  for (let i = 0; i < cells.length; i++) {
    const column = Math.floor((x(cloud.x[i]) - frame.left) / CELL);
    const row = Math.floor((y(cloud.y[i]) - frame.top) / CELL);
    if (!(column >= 0 && column < wide && row >= 0 && row < high)) continue;
    cells[i] = row * wide + column;
    counts[cells[i]]++;
  }
  let most = FEW + 1;
  for (const count2 of counts) if (count2 > most) most = count2;
  ctx.fillStyle = colours.answer;
  for (let cell = 0; cell < counts.length; cell++) {
    if (counts[cell] <= FEW) continue;
    ctx.globalAlpha = opacity(counts[cell], most);
    ctx.fillRect(frame.left + cell % wide * CELL, frame.top + Math.floor(cell / wide) * CELL, CELL, CELL);
  }
  ctx.globalAlpha = 0.45;
  ctx.beginPath();
  for (let i = 0; i < cells.length; i++) {
    if (cells[i] < 0 || counts[cells[i]] > FEW) continue;
    const [px, py] = [x(cloud.x[i]), y(cloud.y[i])];
    ctx.moveTo(px + 0.75 * spec.size, py);
    ctx.arc(px, py, 0.75 * spec.size, 0, 2 * Math.PI);
  }
  ctx.fill();
  drawLegend(ctx, most, frame, colours);
  ctx.globalAlpha = 1;
}
var opacity = (count2, most) => FAINTEST + (1 - FAINTEST) * (Math.log(count2 / (FEW + 1)) / Math.max(Math.log(most / (FEW + 1)), 1e-9));
function drawLegend(ctx, most, frame, colours) {
  const [left, top] = [frame.right - BAR - 40, frame.bottom - 14];
  for (let i = 0; i < STEPS; i++) {
    ctx.globalAlpha = FAINTEST + (1 - FAINTEST) * i / (STEPS - 1);
    ctx.fillRect(left + i * BAR / STEPS, top, BAR / STEPS, 6);
  }
  ctx.globalAlpha = 1;
  ctx.font = SMALL_FONT;
  ctx.fillStyle = colours.soft;
  ctx.textBaseline = "middle";
  ctx.textAlign = "right";
  ctx.fillText(`galaxies: ${FEW + 1}`, left - 5, top + 3);
  ctx.textAlign = "left";
  ctx.fillText(String(most), left + BAR + 5, top + 3);
}

// widgets/js/points_drawing.js
function pointScales(spec, ends, width, height, viewport, hasColours = false) {
  const frame = {
    left: spec.axes ? 56 : 8,
    right: width - (spec.coloured || hasColours ? 66 : 14),
    top: 8,
    bottom: height - (spec.axes ? 40 : 8)
  };
  const [x0, x1, y0, y1] = ends;
  const part = (a, b, shift) => {
    const centre = (a + b) / 2 + shift * (b - a);
    const half = (b - a) / 2 / viewport.zoom;
    return [centre - half, centre + half];
  };
  const [left, right] = part(x0, x1, viewport.x);
  const [low, high] = part(y0, y1, viewport.y);
  return { frame, x: scale(left, right, frame.left, frame.right), y: scale(high, low, frame.top, frame.bottom) };
}
function drawPoints(ctx, spec, cloud, colouring, scales, colours) {
  const { frame } = scales;
  ctx.font = FONT;
  ctx.setLineDash([]);
  if (spec.axes) drawAxes(ctx, cloud, scales, colours);
  ctx.save();
  ctx.beginPath();
  ctx.rect(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
  ctx.clip();
  const own = cloud.x.length - (cloud.behind ?? 0);
  ctx.globalAlpha = colouring ? 0.8 : 0.45;
  if (colouring && !(cloud.behind && colouring.own)) {
    drawByColour(ctx, spec, cloud, cloud.behind ? own : 0, cloud.x.length, colouring, scales, colours);
  } else if (!cloud.behind && spec.axes && isDense(cloud)) drawDensity(ctx, spec, cloud, scales, colours);
  else drawAlike(ctx, spec, cloud, cloud.behind ? own : 0, cloud.behind ? colours.hidden : colours.answer, scales);
  ctx.globalAlpha = 1;
  if (cloud.behind && colouring?.own) drawByColour(ctx, spec, cloud, 0, own, colouring, scales, colours);
  else if (cloud.behind) drawOwn(ctx, spec, cloud, scales, colours);
  ctx.restore();
  if (cloud.behind && cloud.legend && !scales.isBeside)
    drawLegend2(ctx, cloud.legend, legendMarks(spec, colouring, colours), frame, colours);
  if (colouring && !scales.isBeside) drawColourBar(ctx, spec, colouring, frame, colours);
}
function drawHere(ctx, spec, cloud, here, { frame, x, y }, colours) {
  const [hereX, hereY] = here ?? [Number.NaN, Number.NaN];
  if (Number.isNaN(hereX) || Number.isNaN(hereY)) return;
  withinBox(ctx, frame, () => {
    ctx.strokeStyle = spec.coloured && !cloud.behind ? colours.answer : colours.ink;
    ctx.lineWidth = 2.5;
    ctx.beginPath();
    ctx.arc(x(hereX), y(hereY), 7, 0, 2 * Math.PI);
    ctx.stroke();
  });
}
function eachVisible(members, { x: xs, y: ys }, { frame, x, y }, mark) {
  for (const i of members) {
    const px = x(xs[i]);
    const py = y(ys[i]);
    if (px > frame.left - 4 && px < frame.right + 4 && py > frame.top - 4 && py < frame.bottom + 4) mark(px, py);
  }
}
function drawAlike(ctx, spec, cloud, first, colour, scales) {
  ctx.fillStyle = colour;
  const members = Array.from({ length: cloud.x.length - first }, (_, i) => first + i);
  eachVisible(members, cloud, scales, (px, py) => {
    ctx.beginPath();
    ctx.moveTo(px + spec.size, py);
    ctx.arc(px, py, spec.size, 0, 2 * Math.PI);
    ctx.fill();
  });
}
function drawByColour(ctx, spec, cloud, first, stop, colouring, scales, colours) {
  if (stop - first > MANY && takesPixels(ctx))
    return drawManyByColour(ctx, spec, cloud, first, stop, colouring, scales, colours);
  const { values, low, high } = colouring;
  const palette = paletteOf(spec, colouring);
  const bins = palette.length;
  const members = Array.from({ length: bins + 1 }, () => []);
  for (let i = first; i < stop; i++) {
    const value = (values[i] - low) / (high - low);
    members[Number.isNaN(value) ? bins : Math.min(Math.max(Math.floor(value * bins), 0), bins - 1)].push(i);
  }
  members.forEach((some, bin) => {
    if (!some.length) return;
    ctx.fillStyle = bin === bins ? colours.hidden : palette[bin];
    ctx.beginPath();
    eachVisible(some, cloud, scales, (px, py) => {
      ctx.moveTo(px + spec.size, py);
      ctx.arc(px, py, spec.size, 0, 2 * Math.PI);
    });
    ctx.fill();
  });
}
function drawOwn(ctx, spec, cloud, scales, colours) {
  const own = Array.from({ length: cloud.x.length - (cloud.behind ?? 0) }, (_, i) => i);
  ctx.fillStyle = colours.answer;
  ctx.globalAlpha = 0.75;
  ctx.beginPath();
  eachVisible(own, cloud, scales, (px, py) => {
    ctx.moveTo(px + spec.size * 0.8, py);
    ctx.arc(px, py, spec.size * 0.8, 0, 2 * Math.PI);
  });
  ctx.fill();
  ctx.globalAlpha = 1;
}
function drawLegend2(ctx, legend, marks, frame, colours) {
  const width = Math.max(...legend.map((text) => ctx.measureText(text).width)) + 26;
  ctx.globalAlpha = 0.85;
  ctx.fillStyle = colours.ground;
  ctx.fillRect(frame.left + 2, frame.top + 2, width, 36);
  ctx.globalAlpha = 1;
  ctx.textAlign = "left";
  ctx.textBaseline = "middle";
  legend.forEach((text, i) => {
    const y = frame.top + 12 + 17 * i;
    ctx.fillStyle = marks[i];
    ctx.beginPath();
    ctx.arc(frame.left + 12, y, 4, 0, 2 * Math.PI);
    ctx.fill();
    ctx.fillStyle = colours.ink;
    ctx.fillText(text, frame.left + 22, y);
  });
}
function drawAxes(ctx, cloud, { frame, x, y }, colours) {
  const [left, right] = x.domain();
  const [high, low] = y.domain();
  drawGrid(ctx, { frame, x, y }, roundTicks(left, right, 6), roundTicks(low, high, 6), colours);
  ctx.strokeStyle = colours.soft;
  ctx.setLineDash([5, 4]);
  ctx.beginPath();
  ctx.moveTo(frame.left, y(left));
  ctx.lineTo(frame.right, y(right));
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.textAlign = "center";
  ctx.fillText(cloud.x_label, (frame.left + frame.right) / 2, frame.bottom + 30);
  upright(ctx, cloud.y_label, 12, (frame.top + frame.bottom) / 2);
}

// widgets/js/points_motion.js
var TAKES_MS = 450;
var MOST = 2e4;
var calm = () => window.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;
var ease = (t) => t * t * (3 - 2 * t);
function createMotion(show) {
  let frame = 0;
  const canMove = (from, to) => Boolean(from.stays && to.stays) && from.x.length === to.x.length && to.x.length <= MOST && !calm() && !document.hidden;
  function go(from, to) {
    cancelAnimationFrame(frame);
    if (!canMove(from, to)) return show(to);
    const start = performance.now();
    const step = () => {
      const part = Math.min((performance.now() - start) / TAKES_MS, 1);
      if (part === 1) return show(to);
      const way = ease(part);
      const between = (a, b) => b.map((value, i) => Number.isNaN(a[i]) ? value : a[i] + (value - a[i]) * way);
      show({ ...to, x: between(from.x, to.x), y: between(from.y, to.y) });
      frame = requestAnimationFrame(step);
    };
    step();
  }
  return { go, stop: () => cancelAnimationFrame(frame) };
}

// widgets/js/points_trail.js
var MOST2 = 240;
var STEP2 = 1e-3;
function createTrail() {
  let galaxy = -1;
  let places = [];
  return {
    get places() {
      return places;
    },
    /**
     * A galaxy lies at a place now; of another one the trail begins there.
     * @param {number} row
     * @param {Place} place
     * @param {number} width of the map
     */
    visit(row, place, width) {
      if (row !== galaxy) [galaxy, places] = [row, []];
      if (!place.every(Number.isFinite)) return;
      const last = places.at(-1);
      if (last && Math.hypot(place[0] - last[0], place[1] - last[1]) < STEP2 * width) return;
      places.push(place);
      if (places.length > MOST2) places = places.filter((_, i) => i % 2 === 0 || i > MOST2 / 2);
    },
    clear() {
      [galaxy, places] = [-1, []];
    }
  };
}
function drawTrail(ctx, places, { frame, x, y }, colours) {
  if (places.length < 2) return;
  withinBox(ctx, frame, () => {
    ctx.setLineDash([]);
    for (let i = 1; i < places.length; i++) {
      ctx.globalAlpha = 0.25 + 0.75 * i / places.length;
      for (
        const [colour, width] of
        /** @type {[string, number][]} */
        [
          [colours.ground, 4],
          [colours.ink, 1.8]
        ]
      ) {
        ctx.strokeStyle = colour;
        ctx.lineWidth = width;
        ctx.beginPath();
        ctx.moveTo(x(places[i - 1][0]), y(places[i - 1][1]));
        ctx.lineTo(x(places[i][0]), y(places[i][1]));
        ctx.stroke();
      }
    }
    ctx.globalAlpha = 1;
    ctx.fillStyle = colours.ink;
    ctx.beginPath();
    ctx.arc(x(places[0][0]), y(places[0][1]), 3, 0, 2 * Math.PI);
    ctx.fill();
  });
}

// widgets/js/points_moves.js
var placeOf = ({ x, y }, point) => point >= 0 && point < x.length ? [x[point], y[point]] : null;
function createMoves(first, row, show, say) {
  const button = element("button", { type: "button", class: "earlier", "aria-pressed": "false", hidden: "" }, "⇄");
  const trail = createTrail();
  let shown = first;
  const motion = createMotion((cloud) => {
    shown = cloud;
    show(cloud);
  });
  let now = first;
  let here = row;
  let before = null;
  let drawn = null;
  const isEarlier = () => button.getAttribute("aria-pressed") === "true";
  button.addEventListener("click", () => {
    if (!before) return;
    const isOn = !isEarlier();
    button.setAttribute("aria-pressed", String(isOn));
    say(isOn ? `as it was, seen: ${before.caption}` : `as it is now, seen: ${now.caption}`);
    motion.go(shown, isOn ? before : now);
  });
  function visit() {
    if (!now.stays) return trail.clear();
    const row2 = now.rows?.[here] ?? here;
    if (drawn && here >= 0 && drawn.row !== row2) drawn = null;
    const place = drawn?.place ?? placeOf(now, here);
    if (place) trail.visit(drawn?.row ?? row2, place, now.ends[1] - now.ends[0]);
  }
  visit();
  return {
    button,
    stop: motion.stop,
    /** Of the galaxy in view, from the first place on; none while it is shown as it was. */
    get trail() {
      return isEarlier() ? [] : trail.places;
    },
    /** The points that are shown, or will be in a moment. */
    get settled() {
      return isEarlier() && before ? before : now;
    },
    /** The points where they will be, and where they were before. */
    get now() {
      return now;
    },
    get before() {
      return before;
    },
    /** Where the galaxy in view lies on another map of them. @param {Cloud} cloud */
    placeIn: (cloud) => placeOf(cloud, here),
    /** Where the galaxy in view lies. */
    get place() {
      return !isEarlier() && now.stays && drawn?.place || placeOf(shown, here);
    },
    /** @param {Cloud} next */
    points(next) {
      const isSame = next.stays && now.stays && next.x.length === now.x.length;
      if (isSame && next.caption !== now.caption) before = now;
      else if (!isSame) before = null;
      button.setAttribute("aria-pressed", "false");
      button.hidden = !before;
      button.title = before ? `before, seen: ${before.caption}; a click shows it, and once more what is now` : "";
      button.setAttribute("aria-label", button.title);
      now = next;
      visit();
      motion.go(shown, now);
    },
    /** @param {number} row */
    here(row2) {
      here = row2;
      visit();
    },
    /** @param {Drawn | null | undefined} some */
    drawn(some) {
      drawn = now.stays && some || null;
      visit();
    }
  };
}

// widgets/js/points_viewport.js
var STILL2 = 4;
var MOST_ZOOM = 60;
var KEYS = {
  "+": [1.3, 0, 0],
  "=": [1.3, 0, 0],
  "-": [1 / 1.3, 0, 0],
  ArrowLeft: [1, -0.1, 0],
  ArrowRight: [1, 0.1, 0],
  ArrowUp: [1, 0, 0.1],
  ArrowDown: [1, 0, -0.1],
  0: [0, 0, 0]
};
function createViewport({ canvas, isZoomable, frame, apart, redraw, click, read }) {
  const viewport = { zoom: 1, x: 0, y: 0 };
  let grip = null;
  function look(zoom, x, y) {
    Object.assign(viewport, { zoom: Math.min(Math.max(zoom, 1), MOST_ZOOM), x, y });
    if (viewport.zoom === 1) Object.assign(viewport, { x: 0, y: 0 });
    redraw();
  }
  canvas.addEventListener("pointerdown", (event) => {
    grip = { x: event.clientX, y: event.clientY, from: { ...viewport }, hasMoved: false };
    if (isZoomable) canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!grip || !isZoomable) return read(event);
    const { left, right, top, bottom } = frame();
    const [dx, dy] = [event.clientX - grip.x, event.clientY - grip.y];
    grip.hasMoved ||= Math.hypot(dx, dy) > STILL2;
    if (!grip.hasMoved) return;
    const [along, down] = [dx / (right - left) / viewport.zoom, dy / (bottom - top) / viewport.zoom];
    look(viewport.zoom, grip.from.x - along, grip.from.y + down);
  });
  canvas.addEventListener("pointerup", (event) => {
    const isClick = grip && !grip.hasMoved;
    grip = null;
    if (isClick) click(event);
  });
  if (!isZoomable) return viewport;
  const zoomAtPointer = (event) => {
    event.preventDefault();
    const { left, right, top, bottom } = frame();
    const box = canvas.getBoundingClientRect();
    const zoom = Math.min(Math.max(viewport.zoom * Math.exp(-event.deltaY / 400), 1), MOST_ZOOM);
    const u = (event.clientX - box.left + apart(event) - left) / (right - left) - 0.5;
    const v = 0.5 - (event.clientY - box.top - top) / (bottom - top);
    const shift = 1 / viewport.zoom - 1 / zoom;
    look(zoom, viewport.x + u * shift, viewport.y + v * shift);
  };
  canvas.addEventListener("wheel", zoomAtPointer, { passive: false });
  canvas.addEventListener("dblclick", () => look(1, 0, 0));
  canvas.addEventListener("keydown", (event) => {
    if (!(event.key in KEYS)) return;
    const [zoom, x, y] = KEYS[event.key];
    look(viewport.zoom * zoom, viewport.x + x / viewport.zoom, viewport.y + y / viewport.zoom);
    event.preventDefault();
    event.stopPropagation();
  });
  return viewport;
}

// widgets/js/points.js
var LINES = "lines of equal density of the points";
var REACH = 10;
function createView(data, host) {
  const { spec, colours: themes } = data;
  const canvas = element("canvas", { role: "img", tabindex: 0 });
  const tip = element("div", { class: "tip" });
  const buttons = groupButtons(host.send, () => {
    canvas.classList.toggle("lassoing", buttons.isChosen);
    if (buttons.isChosen) canvas.focus();
  });
  const more = moreButton(spec.key, spec.title, figure);
  const density = element(
    "button",
    { type: "button", class: "density", "aria-pressed": "false", "aria-label": LINES, title: LINES },
    "◎"
  );
  let cloud = readCloud(data.points);
  const moves = createMoves(
    cloud,
    data.here,
    (some) => {
      cloud = some;
      found = foundOf(cloud, groups);
      redraw();
    },
    (text) => {
      words.textContent = text;
    }
  );
  const beside = createBeside(() => redraw());
  beside.follow(moves.now, moves.before);
  const bars = [...spec.zoomable ? [density, beside.button] : [], moves.button, ...spec.selectable ? [buttons.bar] : []];
  const head = element("div", { class: "head" }, element("b", {}, spec.title), ...bars, more);
  const words = element("div", { class: "unseen", role: "status" });
  const shell = element("div", { class: "shell" }, canvas, tip, words);
  const root = element("div", { class: "plots points", "data-plot": spec.key }, head, shell);
  let [colouring, isDark] = [readColouring(data.colouring), data.dark];
  let groups = data.groups;
  let found = foundOf(cloud, groups);
  let scales;
  let sides = null;
  let isRead = -1;
  const colours = () => themes[isDark ? "dark" : "light"];
  function figure(format2) {
    return figureFile(format2, spec.title, size.width, spec.height, colours(), draw);
  }
  function draw(ctx) {
    const { other } = beside;
    const whole2 = pointScales(spec, cloud.ends, size.width, spec.height, viewport, colouring !== null);
    sides = other && halves(whole2);
    scales = sides?.now ?? whole2;
    if (other && sides) {
      drawMap(ctx, other, foundOf(other, groups), other, moves.placeIn(other), [], sides.other);
      drawCaption(ctx, other.caption, sides.other.frame, colours());
    }
    drawMap(ctx, cloud, found, moves.settled, moves.place, moves.trail, scales);
    if (other) drawCaption(ctx, moves.settled.caption, scales.frame, colours());
  }
  function drawMap(ctx, some, those, settled, here, trail, on) {
    drawNotFound(ctx, spec, some, groups, on, colours());
    drawPoints(ctx, spec, those, colouring, on, colours());
    drawGroups(ctx, some, groups, on, colours());
    if (spec.zoomable) {
      if (density.getAttribute("aria-pressed") === "true") drawContours(ctx, contoursOf(settled), some, on, colours());
      drawHulls(ctx, some, groups, on, colours());
    }
    const ringed = colouring ? spec : { ...spec, coloured: false };
    drawTrail(ctx, trail, on, colours());
    drawHere(ctx, ringed, some, here, on, colours());
    if (sides && isRead >= 0) drawRead(ctx, those, isRead, on, colours());
  }
  function redraw() {
    if (!(size.width > 0)) return;
    draw(clearCanvas(canvas, size.width, spec.height));
    canvas.setAttribute("aria-label", cloud.words);
  }
  const spot = (row) => [scales.x(cloud.x[row]), scales.y(cloud.y[row])];
  const within2 = (outline) => {
    const corners = outline.map(([x, y]) => (
      /** @type {[number, number]} */
      [scales.x.invert(x), scales.y.invert(y)]
    ));
    return pointsWithin(nOwn(), found.x, found.y, corners);
  };
  const nOwn = () => cloud.x.length - (cloud.behind ?? 0);
  function under(event) {
    const left = event.clientX - canvas.getBoundingClientRect().left;
    const isOther = sides && beside.other && left < sides.now.frame.left;
    return isOther && sides && beside.other ? { those: foundOf(beside.other, groups), apart: sides.apart } : { those: found, apart: 0 };
  }
  function nearest(event) {
    const box = canvas.getBoundingClientRect();
    const { those, apart } = under(event);
    let best = -1;
    let least = REACH ** 2;
    const [perX, perY] = [scales.x(1) - scales.x(0), scales.y(1) - scales.y(0)];
    const [x, y] = [scales.x.invert(event.clientX - box.left + apart), scales.y.invert(event.clientY - box.top)];
    for (let i = 0, n = nOwn(); i < n; i++) {
      const distance = ((those.x[i] - x) * perX) ** 2 + ((those.y[i] - y) * perY) ** 2;
      if (distance < least) [best, least] = [i, distance];
    }
    return best;
  }
  function open(event) {
    const row = nearest(event);
    if (row >= 0) host.send(row);
  }
  function read(event) {
    const row = nearest(event);
    tip.style.display = row < 0 ? "none" : "block";
    if (row !== isRead) {
      isRead = row;
      if (sides) redraw();
    }
    canvas.style.cursor = row < 0 ? spec.zoomable ? "grab" : "default" : "pointer";
    if (row < 0) return;
    const lines = [`galaxy ${cloud.rows ? cloud.rows[row] : row}`];
    if (spec.axes) lines.push(`${cloud.x_word ?? "true"} ${digits(cloud.x[row])}`, `predicted ${digits(cloud.y[row])}`);
    if (colouring && !Number.isNaN(colouring.values[row] ?? Number.NaN)) lines.push(colourWords(colouring, row));
    tip.replaceChildren(...lines.map((line) => element("div", {}, line)));
    const { those, apart } = under(event);
    const [x, y] = [scales.x(those.x[row]) - apart, scales.y(those.y[row])];
    const [left, right] = x > size.width / 2 ? ["auto", `${size.width - x + 12}px`] : [`${x + 12}px`, "auto"];
    Object.assign(tip.style, { left, right, top: `${Math.max(y - 30, 0)}px` });
  }
  lasso({
    canvas,
    shell,
    frame: () => scales.frame,
    colour: () => colours()[ROLES[buttons.letter]],
    isChosen: () => buttons.isChosen,
    take(outline) {
      const points = within2(outline);
      if (points.length) {
        groups = withGroup(groups, buttons.letter, points, nOwn());
        redraw();
        host.send({ act: "lasso", group: buttons.letter, points });
      } else words.textContent = "No point lies within.";
    },
    click: open,
    leave: () => buttons.choose(null),
    tell(outline) {
      const n = outline && within2(outline).length;
      words.textContent = n === null ? "" : `${n} points within; Enter makes them group ${buttons.letter}.`;
    }
  });
  const viewport = createViewport({
    canvas,
    isZoomable: spec.zoomable,
    frame: () => scales.frame,
    apart: (event) => under(event).apart,
    redraw,
    click: open,
    read
  });
  canvas.addEventListener("pointerleave", () => {
    tip.style.display = "none";
    isRead = -1;
    if (sides) redraw();
  });
  density.addEventListener("click", () => {
    density.setAttribute("aria-pressed", String(density.getAttribute("aria-pressed") !== "true"));
    redraw();
  });
  const setTheme = (dark) => {
    isDark = dark;
    root.classList.toggle("dark", dark);
    redraw();
  };
  const size = followWidth(root, canvas, spec.height, redraw);
  setTheme(data.dark);
  buttons.show(groups);
  const move = (some) => {
    moves.drawn(some);
    redraw();
  };
  const stopFollowing = spec.follows ? followScenes(root, ({ place, vectors }) => move(place && { row: vectors.row, place })) : () => {
  };
  const plot = {
    panel: spec,
    canvas,
    spot,
    points: () => cloud,
    groups: () => groups,
    colouring: () => colouring,
    redraw,
    place: () => moves.place,
    beside: () => beside.other,
    trail: () => moves.trail,
    get width() {
      return size.width;
    }
  };
  Object.assign(root, { plot });
  return {
    element: root,
    changes: {
      points(points) {
        moves.points(readCloud(points));
        beside.follow(moves.now, moves.before);
        redraw();
      },
      groups(some) {
        groups = some;
        found = foundOf(cloud, groups);
        buttons.show(groups);
        redraw();
      },
      colouring(some) {
        colouring = readColouring(some);
        redraw();
      },
      here(row) {
        moves.here(row);
        redraw();
      },
      drawn: move,
      dark: setTheme
    },
    destroy() {
      stopFollowing();
      moves.stop();
      size.destroy();
    }
  };
}
function readCloud(points) {
  return { ...points, x: floats(points.x), y: floats(points.y), rows: points.rows && floats(points.rows) };
}
function readColouring(colouring) {
  return colouring.values ? { ...colouring, values: floats(colouring.values) } : null;
}

// <stdin>
var render = panelComponent(createView);
export {
  render
};
