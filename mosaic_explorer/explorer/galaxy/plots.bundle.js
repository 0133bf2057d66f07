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

// widgets/js/backpressure.js
var ACK_TIMEOUT_MS = 1500;
function createBackpressure(send) {
  let waiting = null;
  let timer = null;
  const stop = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const sendAndWait = (message) => {
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
    stop
  };
}

// widgets/js/dom.js
function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}
function setColours(root, colours) {
  for (const [role, colour] of Object.entries(colours)) root.style.setProperty(`--${role}`, colour);
}
function explorerOf(part) {
  const around = part.closest(".mosaic-explorer");
  if (around) return around;
  const root = part.getRootNode();
  return root instanceof ShadowRoot ? explorerOf(root.host) : document;
}

// widgets/js/by_itself.js
var ASK = "mosaic-ask";
var SCENES = "mosaic-scenes";
function answersItself(root, message, done = () => {
}) {
  const detail = { explorer: explorerOf(root), message, done };
  return !window.dispatchEvent(new CustomEvent(ASK, { cancelable: true, detail }));
}
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

// widgets/js/curtain.js
var CURTAIN = "mosaic-curtain";
var AFTER = "mosaicCurtain";
var holder = (root) => {
  const explorer = explorerOf(root);
  return (
    /** @type {HTMLElement} */
    (explorer === document ? document.documentElement : explorer).dataset
  );
};
function followCurtain(root, take) {
  const read = () => {
    const text = holder(root)[AFTER];
    if (text) take(JSON.parse(text));
  };
  const follow = (event) => {
    if (
      /** @type {CustomEvent} */
      event.detail === explorerOf(root)
    ) read();
  };
  window.addEventListener(CURTAIN, follow);
  const whenThere = requestAnimationFrame(read);
  return () => {
    cancelAnimationFrame(whenThere);
    window.removeEventListener(CURTAIN, follow);
  };
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
function precisionRound_default(step, max) {
  step = Math.abs(step), max = Math.abs(max) - step;
  return Math.max(0, exponent_default(max) - exponent_default(step)) + 1;
}

// widgets/js/numbers.js
var whole = format(",.0f");
var plain = format(".4~f");
var byDigits = [0, 1, 2, 3, 4, 5, 6].map((n) => format(`.${n}f`));
var byDigitsSigned = [0, 1, 2, 3, 4, 5, 6].map((n) => format(`+.${n}f`));
var short = (x) => Math.abs(x) >= 1e3 ? whole(x) : plain(x);
var digits = (x, n = 2) => byDigits[n](x);
var signed = (x, n = 2) => byDigitsSigned[n](x + 0);
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

// node_modules/d3-array/src/ticks.js
var e10 = Math.sqrt(50);
var e5 = Math.sqrt(10);
var e2 = Math.sqrt(2);
function tickSpec(start, stop, count) {
  const step = (stop - start) / Math.max(0, count), power = Math.floor(Math.log10(step)), error = step / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1;
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
  if (i2 < i1 && 0.5 <= count && count < 2) return tickSpec(start, stop, count * 2);
  return [i1, i2, inc];
}
function ticks(start, stop, count) {
  stop = +stop, start = +start, count = +count;
  if (!(count > 0)) return [];
  if (start === stop) return [start];
  const reverse = stop < start, [i1, i2, inc] = reverse ? tickSpec(stop, start, count) : tickSpec(start, stop, count);
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
function tickIncrement(start, stop, count) {
  stop = +stop, start = +start, count = +count;
  return tickSpec(start, stop, count)[2];
}
function tickStep(start, stop, count) {
  stop = +stop, start = +start, count = +count;
  const reverse = stop < start, inc = reverse ? tickIncrement(stop, start, count) : tickIncrement(start, stop, count);
  return (reverse ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
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
function rgb(r, g, b, opacity) {
  return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity == null ? 1 : opacity);
}
function Rgb(r, g, b, opacity) {
  this.r = +r;
  this.g = +g;
  this.b = +b;
  this.opacity = +opacity;
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
function clampa(opacity) {
  return isNaN(opacity) ? 1 : Math.max(0, Math.min(1, opacity));
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
  var r = o.r / 255, g = o.g / 255, b = o.b / 255, min = Math.min(r, g, b), max = Math.max(r, g, b), h = NaN, s = max - min, l = (max + min) / 2;
  if (s) {
    if (r === max) h = (g - b) / s + (g < b) * 6;
    else if (g === max) h = (b - r) / s + 2;
    else h = (r - g) / s + 4;
    s /= l < 0.5 ? max + min : 2 - max - min;
    h *= 60;
  } else {
    s = l > 0 && l < 1 ? 0 : h;
  }
  return new Hsl(h, s, l, o.opacity);
}
function hsl(h, s, l, opacity) {
  return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s, l, opacity == null ? 1 : opacity);
}
function Hsl(h, s, l, opacity) {
  this.h = +h;
  this.s = +s;
  this.l = +l;
  this.opacity = +opacity;
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
    var r = color2((start = rgb(start)).r, (end = rgb(end)).r), g = color2(start.g, end.g), b = color2(start.b, end.b), opacity = nogamma(start.opacity, end.opacity);
    return function(t) {
      start.r = r(t);
      start.g = g(t);
      start.b = b(t);
      start.opacity = opacity(t);
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
function tickFormat(start, stop, count, specifier) {
  var step = tickStep(start, stop, count), precision;
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
  scale2.ticks = function(count) {
    var d = domain();
    return ticks(d[0], d[d.length - 1], count == null ? 10 : count);
  };
  scale2.tickFormat = function(count, specifier) {
    var d = domain();
    return tickFormat(d[0], d[d.length - 1], count == null ? 10 : count, specifier);
  };
  scale2.nice = function(count) {
    if (count == null) count = 10;
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
      step = tickIncrement(start, stop, count);
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
function nice(domain, interval) {
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
  scale2.ticks = (count) => {
    const d = domain();
    let u = d[0];
    let v = d[d.length - 1];
    const r = v < u;
    if (r) [u, v] = [v, u];
    let i = logs(u);
    let j = logs(v);
    let k;
    let t;
    const n = count == null ? 10 : +count;
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
  scale2.tickFormat = (count, specifier) => {
    if (count == null) count = 10;
    if (specifier == null) specifier = base === 10 ? "s" : ",";
    if (typeof specifier !== "function") {
      if (!(base % 1) && (specifier = formatSpecifier(specifier)).precision == null) specifier.trim = true;
      specifier = format(specifier);
    }
    if (count === Infinity) return specifier;
    const k = Math.max(1, base * count / scale2.ticks().length);
    return (d) => {
      let i = d / pows(Math.round(logs(d)));
      if (i * base < base - 0.5) i *= base;
      return i <= k ? specifier(d) : "";
    };
  };
  scale2.nice = () => {
    return domain(nice(domain(), {
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
var ROOM_FOR_LABEL = 62;
function scale(from, to, start, stop, log2 = false) {
  return (log2 ? log() : linear2()).domain([from, to]).range([start, stop]).unknown(Number.NaN);
}
function roundTicks(low, high, most) {
  let count = most;
  while (high - low > most * 1.001 * tickStep(low, high, count)) count /= 1.5;
  const margin = 1e-9 * tickStep(low, high, count);
  return ticks(low - margin, high + margin, count);
}
function logTicks(low, high, width) {
  const candidates = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power++)
    for (const k of [1, 1.5, 2, 3, 4, 5, 6, 8])
      if (k * 10 ** power >= low * 0.999 && k * 10 ** power <= high * 1.001) candidates.push(k * 10 ** power);
  const at = scale(low, high, 0, width / ROOM_FOR_LABEL, true);
  const ticksWithRoom = [];
  for (const x of candidates.sort((a, b) => rank(a) - rank(b)))
    if (ticksWithRoom.every((y) => Math.abs(at(x) - at(y)) > 0.8)) ticksWithRoom.push(x);
  return ticksWithRoom;
}
function rank(x) {
  const k = x / 10 ** Math.floor(Math.log10(x) + 1e-9);
  return [1, 2, 5, 3, 4, 1.5, 6, 8].findIndex((y) => Math.abs(y - k) < 1e-6);
}
function steadyEnds(before, low, high, step, onlyWider) {
  if (!(low <= high)) return before ?? [0, 1];
  const margin = 0.06 * Math.max(high - low, step);
  const tight = [Math.floor((low - margin) / step) * step, Math.ceil((high + margin) / step) * step];
  if (!before) return tight;
  const holds2 = before[0] <= low && before[1] >= high;
  const size = tight[1] - tight[0];
  if (holds2 && (onlyWider || before[1] - before[0] <= size + Math.max(2 * step, 0.35 * size))) return before;
  return onlyWider ? [Math.min(before[0], tight[0]), Math.max(before[1], tight[1])] : tight;
}

// galaxy/js/marks.js
var DASHES = [[], [7, 3], [2, 3], [8, 3, 2, 3]];
var HATCH = 9;
var FUTURE = [4, 3];
var DOTS = [1.5, 3];
var STROKE = 10;
var WEDGE = 4.5;
function hatch(ctx, box, from, to, colours) {
  const left = Math.max(from, box.left - 1);
  const right = Math.min(to, box.right + 1);
  if (!(right > left)) return;
  withinBox(ctx, { ...box, left, right }, () => {
    ctx.globalAlpha = 0.1;
    ctx.fillStyle = colours.hidden;
    ctx.fillRect(left, box.top, right - left, box.bottom - box.top);
    ctx.globalAlpha = 0.3;
    ctx.strokeStyle = colours.hidden;
    ctx.lineWidth = 1;
    ctx.setLineDash([]);
    ctx.beginPath();
    const height = box.bottom - box.top;
    for (let x = Math.floor((left - height) / HATCH) * HATCH; x < right; x += HATCH) {
      ctx.moveTo(x, box.bottom);
      ctx.lineTo(x + height, box.top);
    }
    ctx.stroke();
  });
}
function line(ctx, px, values, y, colour, width, dash = []) {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.lineJoin = "round";
  ctx.setLineDash(dash);
  ctx.beginPath();
  let isGoing = false;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (Number.isNaN(value)) isGoing = false;
    else if (isGoing) ctx.lineTo(px[i], y(value));
    else {
      const isAlone = Number.isNaN(values[i + 1]);
      ctx.moveTo(px[i] - (isAlone ? 1 : 0), y(value));
      if (isAlone) ctx.lineTo(px[i] + 1, y(value));
      isGoing = true;
    }
  }
  ctx.stroke();
}
function lineInto(ctx, px, values, y, colour, width, future) {
  const first = Number.isNaN(future) ? px.length : px.findIndex((x) => x > future);
  const cut = first < 0 ? px.length : first;
  line(ctx, px.subarray(0, cut), values.subarray(0, cut), y, colour, width);
  if (cut < px.length)
    line(ctx, px.subarray(Math.max(cut - 1, 0)), values.subarray(Math.max(cut - 1, 0)), y, colour, width, FUTURE);
}
function band(ctx, px, low, high, y, colour, alpha) {
  ctx.globalAlpha = alpha;
  ctx.fillStyle = colour;
  ctx.beginPath();
  for (let start = 0; start < low.length; start++) {
    if (Number.isNaN(low[start])) continue;
    let stop = start;
    while (stop < low.length && !Number.isNaN(low[stop])) stop++;
    ctx.moveTo(px[start], y(high[start]));
    for (let i = start + 1; i < stop; i++) ctx.lineTo(px[i], y(high[i]));
    for (let i = stop - 1; i >= start; i--) ctx.lineTo(px[i], y(low[i]));
    ctx.closePath();
    start = stop;
  }
  ctx.fill();
  ctx.globalAlpha = 1;
}
function diamonds(ctx, px, { median, low, high }, y, colour, pin, scale2 = 1) {
  const aside = pin ? (pin % 2 ? -1 : 1) * (3 + 3 * Math.ceil(pin / 2)) : 0;
  const width = (pin ? 4.5 : 9) * scale2;
  const size = (pin ? 3.5 : 5) * scale2;
  for (let i = 0; i < median.length; i++) {
    if (Number.isNaN(median[i])) continue;
    const x = px[i] + aside;
    ctx.globalAlpha = pin ? 0.5 : 0.35;
    ctx.fillStyle = colour;
    if (!Number.isNaN(low[i]))
      ctx.fillRect(x - width / 2, Math.min(y(low[i]), y(high[i])), width, Math.abs(y(high[i]) - y(low[i])));
    ctx.globalAlpha = 1;
    const at = y(median[i]);
    ctx.beginPath();
    ctx.moveTo(x, at - size);
    ctx.lineTo(x + size, at);
    ctx.lineTo(x, at + size);
    ctx.lineTo(x - size, at);
    ctx.closePath();
    ctx.fill();
  }
}
function points(ctx, px, values, y, size, colour, edge) {
  for (let i = 0; i < values.length; i++)
    if (!Number.isNaN(values[i])) {
      ctx.beginPath();
      ctx.arc(px[i], y(values[i]), size, 0, 2 * Math.PI);
      ctx.fillStyle = colour;
      ctx.fill();
      if (size > 3) ring(ctx, px[i], y(values[i]), size, edge, 1);
    }
}
function ring(ctx, x, y, size, colour, width) {
  ctx.beginPath();
  ctx.arc(x, y, size, 0, 2 * Math.PI);
  ctx.setLineDash([]);
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.stroke();
}
function flag(ctx, frame, x, text, colours) {
  ctx.strokeStyle = colours.mark;
  ctx.lineWidth = 1.5;
  ctx.setLineDash([5, 4]);
  ctx.beginPath();
  ctx.moveTo(x, frame.top);
  ctx.lineTo(x, frame.bottom);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.fillStyle = colours.mark;
  ctx.textBaseline = "top";
  const isRight = x > (frame.left + frame.right) / 2;
  ctx.textAlign = isRight ? "right" : "left";
  ctx.fillText(text, x + (isRight ? -5 : 5), frame.bottom - 16);
  ctx.textBaseline = "middle";
}
function bars(ctx, from, to, values, y, colour) {
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.5;
  ctx.globalAlpha = 0.75;
  ctx.setLineDash([]);
  ctx.beginPath();
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i])) continue;
    ctx.moveTo(from[i], y(values[i]));
    ctx.lineTo(to[i], y(values[i]));
  }
  ctx.stroke();
  ctx.globalAlpha = 1;
}
function strokes(ctx, px, values, y, colour, edge) {
  ctx.setLineDash([]);
  for (
    const [stroke, width] of
    /** @type {[string, number][]} */
    [
      [edge, 3.6],
      [colour, 1.8]
    ]
  ) {
    ctx.strokeStyle = stroke;
    ctx.lineWidth = width;
    ctx.beginPath();
    for (let i = 0; i < values.length; i++) {
      if (Number.isNaN(values[i])) continue;
      ctx.moveTo(px[i] - STROKE, y(values[i]));
      ctx.lineTo(px[i] + STROKE, y(values[i]));
    }
    ctx.stroke();
  }
}
function wedge(ctx, frame, x, value, text, colours) {
  const [from, to] = x.domain();
  if (!(value >= from && value <= to)) return;
  const at = x(value);
  ctx.setLineDash([]);
  ctx.fillStyle = colours.mark;
  ctx.strokeStyle = colours.ground;
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  ctx.moveTo(at - WEDGE, frame.top);
  ctx.lineTo(at + WEDGE, frame.top);
  ctx.lineTo(at, frame.top + 2 * WEDGE);
  ctx.closePath();
  ctx.stroke();
  ctx.fill();
  const isRight = at > (frame.left + frame.right) / 2;
  ctx.font = SMALL_FONT;
  const room = ctx.measureText(text).width + 4;
  const outwards = isRight ? at + WEDGE + 4 : at - WEDGE - 4 - room;
  const inwards = isRight ? at - WEDGE - 4 - room : at + WEDGE + 4;
  const fits = outwards >= frame.left && outwards + room <= frame.right;
  const start = fits ? outwards : inwards;
  ctx.globalAlpha = 0.75;
  ctx.fillStyle = colours.ground;
  ctx.fillRect(start, frame.top - 1, room, 2 * WEDGE + 3);
  ctx.globalAlpha = 1;
  ctx.fillStyle = colours.mark;
  ctx.textAlign = "left";
  ctx.textBaseline = "middle";
  ctx.fillText(text, start + 2, frame.top + WEDGE);
  ctx.font = FONT;
}
function verticalLine(ctx, frame, x, value, colour, width, dash = []) {
  const [from, to] = x.domain();
  if (!(value >= Math.min(from, to) && value <= Math.max(from, to))) return;
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(x(value), frame.top);
  ctx.lineTo(x(value), frame.bottom);
  ctx.stroke();
}

// galaxy/js/zoom.js
var AROUND = 1.5;
var MOST_AROUND = 5;
var MARGIN = 0.04;
var WHOLE = 0.55;
var STILL_WHOLE = 0.4;
var NARROWEST = 1e-5;
function zoomOf({ edges: [start, stop] }, scalar, pins, before, isHeld = false) {
  if (isHeld && before !== void 0) return before;
  if (scalar.seen) return null;
  const answers = [scalar, ...pins.filter((pin) => !pin.seen)];
  const places = [...answers.flatMap(({ lowest, highest }) => [lowest, highest]), scalar.truth, scalar.implied].filter(
    (x) => x >= start && x <= stop
  );
  if (!(scalar.highest > scalar.lowest) || places.length < 2) return null;
  const low = Math.min(...places);
  const high = Math.max(...places);
  if (high - low > (before === null ? STILL_WHOLE : WHOLE) * (stop - start)) return null;
  if (before && holds(before, low, high)) return before;
  return ends(low, high, start, stop);
}
function holds([from, to], low, high) {
  const margin = MARGIN * (to - from);
  return low >= from + margin && high <= to - margin && to - from <= MOST_AROUND * (high - low);
}
function ends(low, high, start, stop) {
  const needed = AROUND * Math.max(high - low, NARROWEST * (stop - start));
  const step = tickStep(0, needed, 10);
  const middle = (low + high) / 2;
  const from = Math.floor((middle - needed / 2) / step) * step;
  const to = Math.ceil((middle + needed / 2) / step) * step;
  return [Math.max(from, start), Math.min(to, stop)];
}

// galaxy/js/density_drawing.js
var SIDE = 10;
var FLOOR = 22;
var STRIP = { top: 3, height: 9, gap: 7 };
var STRIP_LABEL = 30;
var TICKS = 6;
var DRAWN_ABOVE = 1e-3;
function densityScales(panel, scene, width, height, before, isHeld) {
  const [left, right] = [SIDE, width - SIDE];
  const last = before ? before.zoom ? (
    /** @type {[number, number]} */
    [before.zoom.from, before.zoom.to]
  ) : null : void 0;
  const pins = scene.pins.map((pin) => pin[panel.name]);
  const ends2 = zoomOf(panel, scene.scalars[panel.name], pins, last, isHeld);
  const top = STRIP.top + STRIP.height + STRIP.gap;
  const frame = { left, right, top: ends2 ? top : STRIP.top, bottom: height - FLOOR };
  if (!ends2) return { frame, x: scale(panel.edges[0], panel.edges[1], left, right), zoom: null };
  const [from, to] = ends2;
  const strip = { left: left + STRIP_LABEL, right: right - STRIP_LABEL, top: STRIP.top, bottom: STRIP.top + STRIP.height };
  const whole2 = scale(panel.edges[0], panel.edges[1], strip.left, strip.right);
  return { frame, x: scale(from, to, left, right), zoom: { from, to, strip, whole: whole2 } };
}
function drawDensity(ctx, panel, scene, { frame, x, zoom }, colours) {
  ctx.font = FONT;
  ctx.setLineDash([]);
  if (zoom) drawStrip(ctx, panel, scene.scalars[panel.name], frame, zoom, colours);
  withinBox(
    ctx,
    { ...frame, left: frame.left - SIDE, right: frame.right + SIDE },
    () => drawCurves(ctx, panel, scene, frame, x, colours)
  );
  drawAxis(
    ctx,
    /** @type {[number, number]} */
    x.domain(),
    frame,
    x,
    colours,
    TICKS
  );
}
function drawStrip(ctx, panel, scalar, frame, { from, to, strip, whole: whole2 }, colours) {
  ctx.fillStyle = colours.hidden;
  ctx.globalAlpha = 0.35;
  ctx.beginPath();
  ctx.moveTo(whole2(from), strip.bottom);
  ctx.lineTo(whole2(to), strip.bottom);
  ctx.lineTo(frame.right, frame.top);
  ctx.lineTo(frame.left, frame.top);
  ctx.closePath();
  ctx.fill();
  ctx.fillRect(whole2(from), strip.top, whole2(to) - whole2(from), strip.bottom - strip.top);
  ctx.globalAlpha = 1;
  drawShape(ctx, { ...strip, top: strip.top - 6 }, whole2, scalar, colours.answer, 0.4, []);
  ctx.setLineDash([]);
  ctx.strokeStyle = colours.edge;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(strip.left, strip.bottom);
  ctx.lineTo(strip.right, strip.bottom);
  ctx.stroke();
  ctx.font = SMALL_FONT;
  ctx.fillStyle = colours.soft;
  ctx.textBaseline = "middle";
  ctx.textAlign = "right";
  ctx.fillText(digits(panel.edges[0], 1), strip.left - 5, strip.bottom - 3);
  ctx.textAlign = "left";
  ctx.fillText(digits(panel.edges[1], 1), strip.right + 5, strip.bottom - 3);
  ctx.font = FONT;
}
function drawCurves(ctx, panel, scene, frame, x, colours) {
  const scalar = scene.scalars[panel.name];
  scene.pins.forEach((pin, k) => {
    const one2 = pin[panel.name];
    const colour = colours[`pin${k + 1}`];
    if (one2.seen) verticalLine(ctx, frame, x, one2.median, colour, 2, DASHES[k]);
    else drawShape(ctx, frame, x, one2, colour, 0.1, DASHES[k]);
  });
  if (scalar.seen) verticalLine(ctx, frame, x, scalar.value, colours.seen, 5);
  else {
    drawShape(ctx, frame, x, scalar, colours.answer, 0.2, []);
    verticalLine(ctx, frame, x, scalar.median, colours.answer, 2.5);
  }
  if (!scalar.seen || scalar.edited) verticalLine(ctx, frame, x, scalar.truth, colours.ink, 2, [5, 3]);
  if (panel.implied) wedge(ctx, frame, x, scalar.implied, panel.implied, colours);
}
function drawAxis(ctx, ends2, frame, x, colours, most) {
  ctx.setLineDash([]);
  ctx.strokeStyle = colours.edge;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(frame.left, frame.bottom);
  ctx.lineTo(frame.right, frame.bottom);
  const ticks2 = roundTicks(ends2[0], ends2[1], most);
  const n = Math.ceil(-Math.log10(ticks2[1] - ticks2[0]) - 1e-9);
  for (const tick of ticks2) {
    ctx.moveTo(x(tick), frame.bottom);
    ctx.lineTo(x(tick), frame.bottom + 4);
  }
  ctx.stroke();
  ctx.fillStyle = colours.soft;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  for (const tick of ticks2)
    ctx.fillText(
      n > 1 ? digits(tick, n) : short(tick),
      Math.min(Math.max(x(tick), frame.left + 4), frame.right - 4),
      frame.bottom + 13
    );
}
function drawShape(ctx, frame, x, scalar, colour, alpha, dash) {
  const { density, low, high } = scalar;
  let peak = 0;
  for (const value of density) peak = Math.max(peak, value);
  if (!(peak > 0)) return;
  let first = 0;
  let last = density.length - 1;
  while (first < last && density[first] <= DRAWN_ABOVE * peak) first++;
  while (last > first && density[last] <= DRAWN_ABOVE * peak) last--;
  const points2 = [];
  for (let i = Math.max(first - 1, 0); i <= Math.min(last + 1, density.length - 1); i++) points2.push([scalar.x[i], density[i]]);
  const y = (value) => frame.bottom - (frame.bottom - frame.top - 6) * value / peak;
  const area = (some, strength) => {
    if (some.length < 2) return;
    ctx.globalAlpha = strength;
    ctx.fillStyle = colour;
    ctx.beginPath();
    ctx.moveTo(x(some[0][0]), frame.bottom);
    for (const [place, value] of some) ctx.lineTo(x(place), y(value));
    ctx.lineTo(x(some[some.length - 1][0]), frame.bottom);
    ctx.closePath();
    ctx.fill();
    ctx.globalAlpha = 1;
  };
  area(points2, alpha);
  area(between(points2, low, high), 1.2 * alpha);
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.5;
  ctx.setLineDash(dash);
  ctx.beginPath();
  points2.forEach(([place, value], i) => {
    if (i) ctx.lineTo(x(place), y(value));
    else ctx.moveTo(x(place), y(value));
  });
  ctx.stroke();
}
function between(points2, low, high) {
  const part = [];
  points2.forEach(([x, y], i) => {
    for (const end of [low, high]) {
      const [from, value] = points2[i - 1] ?? [x, y];
      if (from < end && end < x) part.push([end, value + (y - value) * (end - from) / (x - from)]);
    }
    if (x >= low && x <= high) part.push([x, y]);
  });
  return part;
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
  const paper = Object.assign(document.createElement("canvas"), { width: 2 * width, height: 2 * whole2 });
  const ctx = (
    /** @type {CanvasRenderingContext2D} */
    paper.getContext("2d")
  );
  ctx.scale(2, 2);
  draw(ctx);
  return new Promise((resolve) => paper.toBlob(resolve, "image/png"));
}
function moreButton(panel, title, figure) {
  const name = `Reproduce this: ${title}`;
  const button = element("button", { type: "button", class: "more", title: name, "aria-label": name }, "⋯");
  const event = { bubbles: true, composed: true, detail: { panel, figure } };
  button.addEventListener("click", () => button.dispatchEvent(new CustomEvent(REPRODUCE, event)));
  return button;
}

// galaxy/js/plot.js
var DRAG = "mosaic-drag";
function createPlot({ panel, key, className, canvasAttributes, draw, describe, figureTitle }, { scene, colours }) {
  const canvas = element("canvas", canvasAttributes);
  const heading = element("h2", {}, panel.title);
  const head = element("div", { class: "head" }, heading);
  const shell = element("div", { class: "shell" }, canvas);
  const section = element("section", { class: className, "aria-label": panel.title, "data-plot": key }, head, shell);
  const plot = {
    panel,
    scene,
    canvas,
    heading,
    head,
    shell,
    section,
    scales: (
      /** @type {Scales} */
      /** @type {unknown} */
      null
    ),
    // until it is drawn
    width: 0,
    // in the pixels that it is drawn in, as all its scales
    height: 0,
    size: "",
    // on the page
    zoom: 1,
    // CSS pixels to one of these
    dragging: false,
    holding: false,
    // a point, not a span, is dragged
    cancel: () => false,
    /** @type {(dragging: boolean, holding?: boolean) => void} */
    setDragging(dragging, holding = false) {
      plot.holding = dragging && holding;
      if (dragging === plot.dragging) return;
      plot.dragging = dragging;
      section.dispatchEvent(new CustomEvent(DRAG, { bubbles: true, composed: true, detail: dragging }));
    },
    redraw() {
      if (!(plot.width > 0)) return;
      draw(clearCanvas(canvas, plot.width, plot.height, plot.zoom));
      describe();
    },
    /** @type {(width: number, height: number, zoom: number) => void} in CSS pixels */
    resize(width, height, zoom) {
      const size = [width, height, zoom].join();
      if (!width || plot.width && size === plot.size) return;
      Object.assign(plot, { width: width / zoom, height: height / zoom, zoom, size });
      Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
      plot.redraw();
    },
    /** It is not on the page for a while, and need not be drawn. */
    rest() {
      plot.width = 0;
    },
    /** @param {string} format */
    figure(format2) {
      const title = `${figureTitle()} · galaxy ${scene().row}`;
      return figureFile(format2, title, plot.width, plot.height, colours(), draw);
    },
    addMoreButton() {
      head.append(moreButton(key, panel.title, plot.figure));
    }
  };
  return Object.assign(section, { plot }).plot;
}

// galaxy/js/filters.js
var SMALL = 0.7;
var MARGIN2 = 1.06;
function drawnRow(row, filters) {
  return row.is_filters ? { ...row, ...filters } : row;
}
function drawnPanel(panel, filters) {
  if (!filters.names.length) return { ...panel, rows: panel.rows.filter((row) => !row.is_filters) };
  if (panel.observed_range) return { ...panel, observed_range: reach(panel.observed_range, filters) };
  if (!panel.rows.some((row) => row.is_filters)) return panel;
  const rows = panel.rows.map((row) => drawnRow(row, filters));
  return { ...panel, rows, x_range: reach(panel.x_range, filters) };
}
function reach([from, to], { low, high }) {
  const [first, last] = [Math.min(...low) / MARGIN2, Math.max(...high) * MARGIN2];
  return [Math.min(from, first), Math.max(to, last)];
}
function isFilters(row) {
  return row.is_filters === true && "titles" in row;
}
function filterWords({ titles, axis, low, high }, i) {
  const [middle, from, to] = [axis[i], low[i], high[i]].map((x) => short(Number(x.toPrecision(3))));
  return `${titles[i]}, ${middle} µm (${from} to ${to})`;
}

// galaxy/js/history_axes.js
var LINEAR = "linear";
var NAMES = { lookback: "lookback", age: "age" };
function countedBefore({ times, today = 0 }, { time, observed_at }) {
  if (!times) return null;
  if (time === NAMES.lookback) return today;
  return time === NAMES.age && !Number.isNaN(observed_at) ? observed_at : null;
}
function timeLabel(panel, scene) {
  return countedBefore(panel, scene) === null ? panel.x_label : panel.times?.[scene.time] ?? panel.x_label;
}
function timeWords(panel, scene, time, unit2) {
  const before = countedBefore(panel, scene);
  if (before === null) return null;
  const span = Math.abs(before - time);
  const length = `${Number(span.toPrecision(3))} ${unit2}`;
  if (scene.time === NAMES.lookback) return `${length} ago`;
  return `${length} ${time <= before ? "before" : "after"} it is observed`;
}
function linearPanel(panel) {
  if (!panel.linear) return panel;
  const { y_label, unit: unit2 } = panel.linear;
  return { ...panel, y_label, error_unit: unit2, rows: panel.rows.map((row) => ({ ...row, unit: unit2 })), is_linear: true };
}
function unlogged(columns) {
  const pairs = Object.entries(columns).map(([name, values]) => [name, values.map((x) => 10 ** x)]);
  return (
    /** @type {Kind} */
    Object.fromEntries(pairs)
  );
}
var isLinear = (scene) => scene.sfr === LINEAR;

// galaxy/js/vector_scales.js
var LEFT = 60;
var RIGHT = 14;
var TOP = 6;
var BELOW = 36;
var GAP = 8;
var RESIDUALS = 0.25;
var LEAST_LINEAR = 1e-3;
var CLIP_RESIDUAL = 1.06;
function vectorScales(panel, scene, width, height, before, onlyWider = false, isHeld = false) {
  const inner = height - TOP - BELOW - GAP;
  const strip = Math.round(inner * RESIDUALS);
  const bottom = TOP + inner - strip;
  const frame = { left: LEFT, right: width - RIGHT, top: TOP, bottom };
  const below = { left: LEFT, right: width - RIGHT, top: bottom + GAP, bottom: bottom + GAP + strip };
  const { observed_range, observed_unit = 1, x_range } = panel;
  const observed = observed_range !== void 0 && scene.frame === panel.observed_frame && scene.stretch > 0;
  const [x0, x1] = observed ? observed_range : x_range;
  const shift = observed ? scene.stretch * observed_unit : 1;
  const origin = countedBefore(panel, scene);
  const x = origin === null ? scale(x0, x1, frame.left, frame.right, panel.x_log) : scale(origin - x0, origin - x1, frame.left, frame.right);
  const at = (coordinate) => x(origin === null ? coordinate * shift : origin - coordinate);
  const back = (pixel) => origin === null ? x.invert(pixel) / shift : origin - x.invert(pixel);
  const [low, high] = dataEnds(panel, scene, (value) => at(value) >= frame.left - 1 && at(value) <= frame.right + 1);
  const isFromZero = "is_linear" in panel;
  const step = isFromZero ? tickStep(0, high, 6) : panel.y_step;
  const ends2 = isHeld && before ? before.ends : steadyEnds(before?.ends, low, high, step, onlyWider);
  if (isFromZero) ends2[0] = 0;
  const y = panel.y_flipped ? scale(ends2[0], ends2[1], frame.top, frame.bottom) : scale(ends2[1], ends2[0], frame.top, frame.bottom);
  const most = residualEnd(panel, scene, before?.most, onlyWider);
  const sign = panel.y_flipped ? 1 : -1;
  const middle = (below.top + below.bottom) / 2;
  const reach2 = (below.bottom - below.top) / 2;
  const dy = (residual2) => middle + sign * Math.max(-CLIP_RESIDUAL, Math.min(CLIP_RESIDUAL, residual2 / most)) * reach2;
  return { frame, below, x, at, back, y, dy, ends: ends2, most, observed };
}
function dataEnds(panel, scene, isVisible) {
  let low = Infinity;
  let high = -Infinity;
  for (const row of panel.rows)
    for (const values of [...Object.values(scene.columns[row.name]), ...scene.pins.map((pin) => pin[row.name].median)])
      for (let i = 0; i < values.length; i++) {
        const value = values[i];
        if (!Number.isNaN(value) && isVisible(row.axis[i])) {
          if (value < low) low = value;
          if (value > high) high = value;
        }
      }
  return [low, high];
}
function residualEnd(panel, scene, before, onlyWider) {
  const sizes = [];
  for (const row of panel.rows) {
    const { median, low, high } = scene.columns[row.name];
    const from = referenceOf(scene, row.name);
    for (let i = 0; i < median.length; i++)
      if (!Number.isNaN(median[i]) && !Number.isNaN(from[i])) {
        const ends2 = Number.isNaN(low[i]) ? [median[i]] : [low[i], high[i]];
        sizes.push(Math.max(...ends2.map((end) => Math.abs(end - from[i]))));
      }
  }
  if (!sizes.length) return before ?? panel.least_residual;
  sizes.sort((a, b) => a - b);
  const floor = "is_linear" in panel ? LEAST_LINEAR : panel.least_residual;
  const least = Math.max(sizes[Math.floor(0.97 * (sizes.length - 1))] * 1.1, floor);
  if (before && least <= before && (onlyWider || least > before / 3)) return before;
  const unit2 = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((k) => k * unit2).find((end) => end >= least * 0.999) ?? 10 * unit2;
}
function referenceOf(scene, name) {
  return scene.reference ? scene.pins[scene.reference - 1][name].median : scene.columns[name].truth;
}

// galaxy/js/vector_axes.js
var NAME_GAP = 4;
function drawAxes(ctx, panel, scene, { frame, below, x, y, dy, ends: ends2, most, observed }, colours) {
  const stroke = (x02, y0, x12, y1) => {
    ctx.moveTo(x02, y0);
    ctx.lineTo(x12, y1);
  };
  const [x0, x1] = x.domain();
  const ticks2 = panel.x_log ? logTicks(x0, x1, frame.right - frame.left) : roundTicks(Math.min(x0, x1), Math.max(x0, x1), 8);
  const levels = roundTicks(ends2[0], ends2[1], Math.max(3, (frame.bottom - frame.top) / 34));
  ctx.setLineDash([]);
  ctx.lineWidth = 1;
  ctx.strokeStyle = colours.grid;
  ctx.beginPath();
  for (const tick of ticks2) for (const box of [frame, below]) stroke(x(tick), box.top, x(tick), box.bottom);
  for (const level of levels) stroke(frame.left, y(level), frame.right, y(level));
  ctx.stroke();
  ctx.strokeStyle = colours.edge;
  ctx.beginPath();
  for (const box of [frame, below]) {
    stroke(box.left, box.top, box.left, box.bottom);
    stroke(box.left, box.bottom, box.right, box.bottom);
  }
  ctx.stroke();
  ctx.strokeStyle = colours.soft;
  ctx.beginPath();
  stroke(below.left, dy(0), below.right, dy(0));
  ctx.stroke();
  ctx.fillStyle = colours.soft;
  ctx.textBaseline = "middle";
  ctx.textAlign = "right";
  for (const level of levels) ctx.fillText(short(level), frame.left - 6, y(level));
  const places = Math.min(Math.max(-Math.floor(Math.log10(most * 1.001)), 0), 6);
  for (const level of hasReference(panel, scene) ? [-most, 0, most] : [])
    ctx.fillText(level ? signed(level, places) : "0", below.left - 6, dy(level * 0.86));
  ctx.textAlign = "center";
  for (const tick of ticks2) {
    const text = short(tick);
    const half = ctx.measureText(text).width / 2;
    ctx.fillText(text, Math.min(x(tick), frame.right + RIGHT - half - 1), below.bottom + 10);
  }
  const label = observed && panel.observed_label ? `${panel.observed_label} at ${redshiftWords(panel, scene)}` : timeLabel(panel, scene);
  ctx.fillText(label, (frame.left + frame.right) / 2, below.bottom + 27);
  upright(ctx, panel.y_label, 12, (frame.top + frame.bottom) / 2);
  ctx.textAlign = "left";
  ctx.globalAlpha = 0.95;
  ctx.font = SMALL_FONT;
  ctx.fillText(residualWords(panel, scene), below.left + 6, below.top + 8);
  ctx.font = FONT;
  ctx.globalAlpha = 1;
}
function namePlaces(ctx, { along = [] }, { frame, at }, colours) {
  ctx.font = SMALL_FONT;
  ctx.fillStyle = colours.soft;
  ctx.strokeStyle = colours.soft;
  ctx.lineWidth = 1;
  ctx.setLineDash([]);
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  const taken = [];
  for (const [coordinate, name] of along) {
    const x = at(coordinate);
    const half = ctx.measureText(name).width / 2 + NAME_GAP;
    const middle = Math.min(Math.max(x, frame.left + half), frame.right - half);
    const isOn = x >= frame.left && x <= frame.right;
    if (!isOn || taken.some(([from, to]) => middle + half > from && middle - half < to)) continue;
    taken.push([middle - half, middle + half]);
    ctx.beginPath();
    ctx.moveTo(x, frame.top);
    ctx.lineTo(x, frame.top + 4);
    ctx.stroke();
    ctx.fillText(name, middle, frame.top + 11);
  }
  ctx.font = FONT;
}
function redshiftWords(panel, { stretch, redshift_of }) {
  const own = panel.truth === "truth" ? "true" : panel.truth;
  return `the ${redshift_of === "own" ? own : redshift_of} z ${digits(stretch - 1)}`;
}
function hasReference(panel, scene) {
  return panel.rows.some((row) => !referenceOf(scene, row.name).every(Number.isNaN));
}
function residualWords(panel, scene) {
  const isEmpty = !hasReference(panel, scene);
  const unit2 = isEmpty ? "" : ` [${panel.error_unit}]`;
  if (scene.reference) return `difference from ${scene.letters[scene.reference - 1]}${unit2}`;
  if (!isEmpty) return `predicted − ${panel.truth}${unit2}`;
  if (scene.truth === "off") return "truth kept back (T reveals it)";
  return `${panel.truth === "truth" ? "no truth" : `nothing ${panel.truth}`} to compare with`;
}

// galaxy/js/vector_drawing.js
function drawVector(ctx, panel, scene, scales, colours) {
  const { frame, below, at, y, dy } = scales;
  ctx.font = FONT;
  for (const box of [frame, below]) {
    ctx.fillStyle = colours.ground;
    ctx.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
    withinBox(ctx, box, () => {
      for (const [from, to] of scene.hidden[panel.hatched]) hatch(ctx, box, at(from), at(to), colours);
    });
  }
  drawAxes(ctx, panel, scene, scales, colours);
  namePlaces(ctx, panel, scales, colours);
  const pixels = panel.rows.map((row) => Float64Array.from(row.axis, at));
  withinBox(ctx, frame, () => {
    panel.rows.forEach((row, r) => {
      scene.pins.forEach((pin, k) => {
        drawAnswer(ctx, row, pixels[r], pin[row.name], y, colours[`pin${k + 1}`], 1.5, 0.13, k + 1);
      });
      const future = panel.marks ? at(scene.observed_at) : Number.NaN;
      if (isFilters(row)) drawWidths(ctx, row, scene.columns[row.name], at, y, colours);
      drawRow(ctx, row, pixels[r], scene.columns[row.name], y, colours, scene.edited, panel.truth === "truth", future);
    });
    if (panel.marks && !Number.isNaN(scene.observed_at))
      flag(
        ctx,
        frame,
        at(scene.observed_at),
        scene.redshift_of === "predicted" ? "observed here, as predicted" : "observed here",
        colours
      );
  });
  withinBox(ctx, below, () => {
    panel.rows.forEach((row, r) => {
      const from = referenceOf(scene, row.name);
      scene.pins.forEach((pin, k) => {
        if (k + 1 === scene.reference) return;
        drawAnswer(ctx, row, pixels[r], residual(pin[row.name], from), dy, colours[`pin${k + 1}`], 1.2, 0.1, k + 1);
      });
      drawAnswer(ctx, row, pixels[r], residual(scene.columns[row.name], from), dy, colours.answer, 1.5, 0.3);
    });
  });
}
function residual({ low, median, high }, from) {
  const less = median.map((value, i) => value - from[i]);
  const where = (values) => values.map((value, i) => Number.isNaN(median[i]) ? Number.NaN : value - from[i]);
  return { median: less, low: where(low), high: where(high) };
}
function drawRow(ctx, row, px, columns, y, colours, edited, isTrue, future) {
  const size = 5.5 * sizeOf(row);
  if (row.dots)
    columns.truth.forEach((value, i) => {
      if (!Number.isNaN(value) && (isTrue || Number.isNaN(seenValue(columns, i))))
        ring(ctx, px[i], y(value), size, colours.ink, 1.5);
    });
  else lineInto(ctx, px, columns.truth, y, colours.ink, 1.1, future);
  if (row.dots) drawAnswer(ctx, row, px, columns, y, colours.answer, 2, 0.3);
  else {
    band(ctx, px, columns.low, columns.high, y, colours.answer, 0.3);
    lineInto(ctx, px, columns.median, y, colours.answer, 2, future);
  }
  if (row.dots) points(ctx, px, columns.exact, y, size, colours.seen, colours.ground);
  else line(ctx, px, columns.exact, y, colours.seen, 3);
  if (columns.measured) drawMeasured(ctx, row, px, columns, y, colours);
  if (columns.implied) {
    if (row.dots) strokes(ctx, px, columns.implied, y, colours.mark, colours.ground);
    else line(ctx, px, columns.implied, y, colours.mark, 1.8, DOTS);
  }
  if (row.dots)
    row.names.forEach((name, i) => {
      const value = seenValue(columns, i);
      if (edited.includes(name) && !Number.isNaN(value)) ring(ctx, px[i], y(value), size + 4, colours.answer, 2);
    });
}
function drawWidths(ctx, row, columns, at, y, colours) {
  const [from, to] = [row.low, row.high].map((ends2) => Float64Array.from(ends2, at));
  const seen = columns.exact.map((_, i) => Number.isNaN(columns.limit[i]) ? seenValue(columns, i) : columns.limit[i]);
  const predicted = columns.median.map((value, i) => Number.isNaN(seenValue(columns, i)) ? value : Number.NaN);
  bars(ctx, from, to, predicted, y, colours.answer);
  bars(ctx, from, to, seen, y, colours.seen);
}
function sizeOf(row) {
  return row.is_filters ? SMALL : 1;
}
function seenValue({ exact, measured }, i) {
  if (!Number.isNaN(exact[i])) return exact[i];
  return measured ? measured[i] : Number.NaN;
}
function drawAnswer(ctx, row, px, answer, y, colour, width, alpha, pin = 0) {
  if (row.dots) return diamonds(ctx, px, answer, y, colour, pin, sizeOf(row));
  band(ctx, px, answer.low, answer.high, y, colour, alpha);
  line(ctx, px, answer.median, y, colour, width, pin ? DASHES[pin - 1] : []);
}
function drawMeasured(ctx, row, px, { measured, from, to, limit }, y, colours) {
  const size = row.dots ? 4 * sizeOf(row) : 2.4;
  ctx.strokeStyle = colours.seen;
  ctx.lineWidth = row.dots ? 2 : 1;
  ctx.setLineDash([]);
  ctx.beginPath();
  for (let i = 0; i < measured.length; i++)
    if (!Number.isNaN(measured[i])) {
      ctx.moveTo(px[i], y(from[i]));
      ctx.lineTo(px[i], y(to[i]));
    }
  for (let i = 0; i < limit.length; i++)
    if (!Number.isNaN(limit[i])) {
      const at = y(limit[i]);
      ctx.moveTo(px[i] - size, at);
      ctx.lineTo(px[i] + size, at);
      ctx.lineTo(px[i], at + 1.6 * size);
      ctx.closePath();
    }
  ctx.stroke();
  points(ctx, px, measured, y, size, colours.seen, colours.ground);
}

// galaxy/js/seen_point.js
var NEAR = 11;
function seenPoint(plot, panel, x, y) {
  const point = nearestPoint(panel, plot.scene(), plot.scales, x, y, (columns, i) => [seenValue(columns, i)]);
  return point?.row.names[point.i] ?? null;
}
function pressedPoint(plot, panel, x, y) {
  return named2(nearestPoint(panel, plot.scene(), plot.scales, x, y, drawnValues));
}
function named2(point) {
  if (!point || isFilters(point.row) && !point.row.given[point.i]) return null;
  return { row: point.row.name, name: point.row.names[point.i] };
}
function drawnValues({ truth, exact, measured, limit, median }, i) {
  return [truth, exact, measured, limit, median].map((values) => values?.[i] ?? Number.NaN);
}
function nearestPoint(panel, scene, scales, x, y, valuesOf = drawnValues) {
  let best = null;
  let least = Infinity;
  for (const row of panel.rows) {
    if (!row.dots) continue;
    const reach2 = isFilters(row) ? NEAR * SMALL : NEAR;
    for (let i = 0; i < row.names.length; i++) {
      const across = scales.at(row.axis[i]) - x;
      if (Math.abs(across) > reach2) continue;
      for (const value of valuesOf(scene.columns[row.name], i)) {
        const distance = Math.hypot(across, scales.y(value) - y);
        if (distance < reach2 && distance < least) [best, least] = [{ row, i }, distance];
      }
    }
  }
  return best;
}

// galaxy/js/readout.js
var EDGE = 0.01;
var ON_POINT = 9;
function readout(panel, scene, scales, x, y) {
  const { row, i } = nearest(panel, scene, scales, x, y);
  const columns = scene.columns[row.name];
  const isLinear2 = "is_linear" in panel;
  const number3 = isLinear2 ? rounded : digits;
  const value = (name) => columns[name]?.[i] ?? Number.NaN;
  const unit2 = row.unit ? ` ${row.unit}` : "";
  const [truth, median, low, high] = ["truth", "median", "low", "high"].map(value);
  const lines = [coordinateWords(panel, row, i, scene)];
  if (!Number.isNaN(truth)) lines.push(`${panel.truth} ${number3(truth)}${unit2}`);
  if (!Number.isNaN(value("exact"))) lines.push(`seen ${number3(value("exact"))}${unit2}`);
  else if (!Number.isNaN(value("measured")))
    lines.push(`seen ${number3(value("measured"))} ± ${number3(value("to") - value("measured"))}${unit2}`);
  else if (!Number.isNaN(value("limit"))) lines.push(`not detected: fainter than ${number3(value("limit"))}${unit2}`);
  if (!Number.isNaN(median)) {
    lines.push(`predicted ${number3(median)}${Number.isNaN(low) ? "" : ` (${number3(low)} to ${number3(high)})`}${unit2}`);
    const error = median - truth;
    const place = truth >= low && truth <= high ? ", truth within the band" : ", truth outside the band";
    if (!Number.isNaN(error))
      lines.push(`error ${(isLinear2 ? signedRounded : signed)(error)} ${panel.error_unit}${Number.isNaN(low) ? "" : place}`);
  }
  if (isFilters(row) && !row.given[i]) lines.push("not among these galaxies' magnitudes: predicted alone");
  if (!Number.isNaN(value("implied"))) lines.push(`the spectrum through this filter ${digits(value("implied"))}${unit2}`);
  scene.pins.forEach((pin, k) => {
    const answer = pin[row.name].median[i];
    if (!Number.isNaN(answer)) lines.push(`${scene.letters[k]}: ${number3(answer)}`);
  });
  return { x: scales.at(row.axis[i]), lines };
}
function nearest(panel, scene, scales, x, y) {
  const point = y === null ? null : nearestPoint(panel, scene, scales, x, y);
  if (point) return { ...point, distance: -Infinity };
  const reach2 = y === null ? ON_POINT / 2 : ON_POINT;
  let best = { row: panel.rows[0], i: 0, distance: Infinity };
  for (const row of panel.rows)
    row.axis.forEach((coordinate, i) => {
      const pixels = Math.abs(scales.at(coordinate) - x);
      const bias = row.dots && panel.rows.length > 1 ? pixels < reach2 ? -20 : 40 : 0;
      if (pixels + bias < best.distance) best = { row, i, distance: pixels + bias };
    });
  return best;
}
function coordinateWords(panel, row, i, scene) {
  if (isFilters(row)) return filterWords(row, i);
  if (row.dots) return `${row.label} ${row.names[i]}`;
  const value = row.axis[i];
  const here = `${row.label}, ${timeWords(panel, scene, value, row.coordinate_unit) ?? `${short(Number(value.toPrecision(4)))} ${row.coordinate_unit}`}`;
  if (!panel.observed_unit || !(scene.stretch > 0)) return here;
  return `${here} at rest, ${Number((value * scene.stretch * panel.observed_unit).toPrecision(3))} µm observed`;
}
function scalarWords(panel, scalar) {
  const words = scalar.seen ? seenWords(panel, scalar) : estimateWords(scalar);
  return [words, truthWords(panel, scalar), impliedWords(panel, scalar), edgeWords(panel, scalar)].filter(Boolean).join(", ");
}
function impliedWords(panel, { implied }) {
  return panel.implied && !Number.isNaN(implied) ? `${panel.implied} ${digits(implied)}` : "";
}
function edgeWords({ edges: [start, stop] }, { seen, lowest, highest }) {
  const near = EDGE * (stop - start);
  const isAtEdge = !seen && (lowest < start + near || highest > stop - near);
  return isAtEdge ? "edge of what it learned" : "";
}
function seenWords(panel, { value, edited }) {
  return `${digits(value)}${beyond(panel, value)} ${edited ? "edited" : "seen"}`;
}
function estimateWords({ low, median, high, peaks }) {
  if (peaks.length > 1)
    return peaks.toSorted((a, b) => b[1] - a[1]).map(([place, share, sigma2]) => `${digits(place, worth(sigma2))} (${Math.round(100 * share)}%)`).join(", ");
  const sigma = (high - low) / 2;
  const n = worth(sigma);
  const [up, down] = [digits(high - median, n), digits(median - low, n)];
  const width = up === down ? ` ± ${up}` : ` (+${up} −${down})`;
  return `${digits(median, n)}${Number.isNaN(sigma) ? "" : width}`;
}
function truthWords(panel, { seen, edited, truth, percentile, crps, low, median, high }) {
  if (Number.isNaN(truth) || seen && !edited) return "";
  const sigma = (high - low) / 2;
  const words = `${panel.truth} ${digits(truth, seen ? 2 : worth(sigma))}${beyond(panel, truth)}`;
  if (seen) return words;
  if (!Number.isNaN(percentile)) return `${words}, ${ordinal(percentile)} percentile, CRPS ${digits(crps, worth(crps))}`;
  return `${words}, error ${signed(median - truth)}`;
}
function ordinal(percentile) {
  const outermost = percentile < 1 || percentile > 99;
  const rounded2 = outermost ? Math.round(10 * percentile) / 10 : Math.round(percentile);
  const last = rounded2 % 10;
  const isTeen = Math.floor(rounded2 / 10) === 1;
  const ending = !Number.isInteger(rounded2) || isTeen || last > 3 ? "th" : ["th", "st", "nd", "rd"][last];
  return `${rounded2}${ending}`;
}
function beyond({ edges }, x) {
  return x < edges[0] || x > edges[1] ? " (beyond this axis)" : "";
}

// widgets/js/brush.js
var STILL = 4;
function localPosition({ canvas, zoom = 1 }, event) {
  const box = canvas.getBoundingClientRect();
  return [(event.clientX - box.left) / zoom, (event.clientY - box.top) / zoom];
}
function brush(plot, messages, pointAt = () => null, pressAt = () => null) {
  const { canvas, key } = plot;
  let grip = null;
  const inside = (x) => Math.min(Math.max(x, plot.scales.frame.left), plot.scales.frame.right);
  const dragMessage = (event, start, phase) => {
    const [x, y] = localPosition(plot, event);
    if (start.name) return { act: "edit", name: start.name, value: plot.scales.y?.invert(y), phase };
    const [from, to] = [start.x, x].map((end) => plot.scales.back(inside(end))).sort((a, b) => a - b);
    return { act: "drag", panel: key, from, to, show: start.show, phase };
  };
  const drop = () => {
    grip = null;
    plot.setDragging(false);
    plot.markSpan(null);
  };
  const cancel = () => {
    if (!grip) return false;
    if (grip.hasMoved) messages.now({ act: "cancel" });
    drop();
    plot.redraw();
    return true;
  };
  canvas.addEventListener("pointerdown", (event) => {
    const [x, y] = localPosition(plot, event);
    const { frame } = plot.scales;
    if (event.button !== 0 || x < frame.left || x > frame.right) return;
    grip = { x, y, name: pointAt(x, y), show: event.shiftKey, hasMoved: false };
    canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener("pointermove", (event) => {
    const [x, y] = localPosition(plot, event);
    if (!grip) {
      canvas.style.cursor = pointAt(x, y) ? "ns-resize" : pressAt(x, y) ? "pointer" : "crosshair";
      plot.readAt(x, y);
      return;
    }
    if (!grip.hasMoved && Math.hypot(x - grip.x, y - grip.y) < STILL) return;
    grip.hasMoved = true;
    plot.setDragging(true, grip.name !== null);
    if (!grip.name) plot.markSpan(inside(grip.x), inside(x));
    plot.readAt(grip.name ? grip.x : x, y);
    messages.newest(dragMessage(event, grip, "move"));
  });
  canvas.addEventListener("pointerup", (event) => {
    const pressed = grip && !grip.hasMoved && pressAt(...localPosition(plot, event));
    if (grip?.hasMoved) messages.now(dragMessage(event, grip, "end"));
    else if (pressed) messages.now({ act: "toggle", panel: key, ...pressed });
    drop();
  });
  canvas.addEventListener(
    "touchstart",
    (event) => {
      const touch = event.touches[0];
      if (event.touches.length === 1 && pointAt(...localPosition(plot, touch))) event.preventDefault();
    },
    { passive: false }
  );
  canvas.addEventListener("pointercancel", cancel);
  canvas.addEventListener("pointerleave", () => {
    if (!grip) plot.readAt(null);
  });
  canvas.addEventListener("dblclick", (event) => {
    const [x] = localPosition(plot, event);
    messages.now({ act: "tap", panel: key, at: plot.scales.back(x) });
  });
  return cancel;
}

// galaxy/js/value_drag.js
function dragValue(plot, messages) {
  const { canvas, panel } = plot;
  let isHolding = false;
  let hasMoved = false;
  const isNear = (event) => {
    const scalar = plot.scene().scalars[panel.name];
    const line2 = plot.scales.x(scalar.seen ? scalar.value : scalar.median);
    return Math.abs(localPosition(plot, event)[0] - line2) <= NEAR;
  };
  const edit = (event, phase) => {
    const [x] = localPosition(plot, event);
    const [low, high] = panel.edges;
    return { act: "edit", name: panel.name, value: Math.min(Math.max(plot.scales.x.invert(x), low), high), phase };
  };
  const drop = () => {
    isHolding = hasMoved = false;
    plot.setDragging(false);
  };
  const cancel = () => {
    if (!isHolding) return false;
    if (hasMoved) messages.now({ act: "cancel" });
    drop();
    return true;
  };
  canvas.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || !isNear(event)) return;
    isHolding = true;
    hasMoved = false;
    canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!isHolding) {
      canvas.style.cursor = isNear(event) ? "ew-resize" : "default";
      return;
    }
    hasMoved = true;
    plot.setDragging(true);
    messages.newest(edit(event, "move"));
  });
  canvas.addEventListener("pointerup", (event) => {
    if (isHolding && hasMoved) messages.now(edit(event, "end"));
    drop();
  });
  canvas.addEventListener("pointercancel", cancel);
  return cancel;
}

// galaxy/js/density_plot.js
function createDensityPlot(panel, surroundings) {
  const { scene, colours, messages } = surroundings;
  const words = () => scalarWords(panel, scene().scalars[panel.name]);
  const base = createPlot(
    {
      panel,
      key: panel.name,
      className: `density-${panel.name}`,
      canvasAttributes: { role: "img" },
      figureTitle: () => `${panel.title} ${words()}`,
      /** @param {Context} ctx */
      draw(ctx) {
        plot.scales = densityScales(panel, scene(), plot.width, plot.height, plot.scales, plot.dragging);
        drawDensity(ctx, panel, scene(), plot.scales, colours());
      },
      describe() {
        plot.canvas.setAttribute("aria-label", `${panel.title} ${words()}`);
      }
    },
    surroundings
  );
  const plot = Object.assign(base, {
    scales: (
      /** @type {DensityScales} */
      base.scales
    ),
    describeAloud: () => `${panel.title} ${words()}`
  });
  plot.heading.after(panel.unit ? ` [${panel.unit}] ` : " ");
  plot.addMoreButton();
  plot.cancel = dragValue(plot, messages);
  return plot;
}

// galaxy/js/legend.js
var ERROR_BAR = '<svg viewBox="0 0 12 18"><path d="M6 1V17"/><circle cx="6" cy="9" r="3"/></svg>';
var marks = (truth) => `
  <span><i class="truth"></i>${truth}</span>
  <span><i class="seen"></i>seen</span>
  <span title="a survey's measurement that the model sees, with its 1-sigma error">${ERROR_BAR}${truth === "truth" ? "measured" : "seen"} ±1σ</span>
  <span title="not detected: the model sees no more than that the galaxy is fainter than this"><svg viewBox="0 0 12 18"><path fill="none" d="M1 5H11L6 14Z"/></svg>fainter than</span>
  <span><i class="predicted"></i>predicted</span>
  <span><i class="band"></i>16–84% band</span>
  <span><i class="hidden"></i>hidden</span>`;
function legend(truth) {
  const line2 = document.createElement("div");
  line2.className = "mosaic-legend";
  line2.innerHTML = marks(truth);
  return line2;
}

// galaxy/js/scene.js
function unpackVectors(spec, packed) {
  const take = taker(packed.numbers);
  const rows = spec.panels.flatMap((panel) => panel.rows.map((row) => drawnRow(row, packed.filters)));
  const linear3 = new Set(spec.panels.filter((panel) => panel.linear && isLinear(packed)).flatMap((panel) => panel.rows));
  const cut = (names) => {
    const parts = rows.map((row) => {
      const columns2 = (
        /** @type {Columns} */
        Object.fromEntries(names(row).map((name) => [name, take(row.axis.length)]))
      );
      return [row.name, linear3.has(row) ? unlogged(columns2) : columns2];
    });
    return Object.fromEntries(parts);
  };
  const columns = cut((row) => row.columns);
  const pins = packed.pin_masks.map(() => cut(() => spec.pin_columns));
  return { ...packed, letters: spec.letters, columns, pins };
}
function unpackDensities(spec, packed) {
  const take = taker(packed.numbers);
  const places = packed.points.map(take);
  const [scalars, ...pins] = packed.scalars.map((some) => {
    const named3 = spec.panels.map((panel, i) => [panel.name, { ...some[i], x: places[i], density: take(packed.points[i]) }]);
    return (
      /** @type {Record<string, Scalar>} */
      Object.fromEntries(named3)
    );
  });
  return { ...packed, scalars, pins };
}
function taker(numbers) {
  const all = floats(numbers);
  let place = 0;
  return (size) => {
    place += size;
    return all.subarray(place - size, place);
  };
}

// galaxy/js/stage_zoom.js
var ALONE = { width: 520, height: 340 };
var TOGETHER = { width: 340, height: 128 };
function stageZoom(width, height, count) {
  const usual = count > 1 ? TOGETHER : ALONE;
  return Math.max(1, Math.min(width / usual.width, height / (count * usual.height)));
}

// widgets/js/keyboard.js
var STEPS = 100;
function walkByKeys(plot, messages, pressAt = () => null) {
  const { canvas, key } = plot;
  let at = null;
  let anchor = null;
  const span = (from, to, phase) => {
    const [low, high] = [from, to].map(plot.scales.back).sort((a, b) => a - b);
    return { act: "drag", panel: key, from: low, to: high, show: false, phase };
  };
  const finish = (message) => {
    messages.now(message);
    anchor = null;
    plot.setDragging(false);
    plot.markSpan(null);
  };
  const walk = (event, step) => {
    const { frame } = plot.scales;
    const before = at ?? (frame.left + frame.right) / 2;
    if (event.shiftKey) anchor ??= before;
    else if (anchor !== null) finish({ act: "cancel" });
    at = Math.min(Math.max(before + step, frame.left), frame.right);
    if (anchor !== null) {
      plot.setDragging(true);
      plot.markSpan(anchor, at);
      messages.newest(span(anchor, at, "move"));
    }
    plot.readAt(at, null, true);
  };
  canvas.addEventListener("keydown", (event) => {
    const { frame } = plot.scales;
    const step = (frame.right - frame.left) / STEPS;
    const moves = {
      ArrowLeft: -step,
      ArrowRight: step,
      PageUp: -10 * step,
      PageDown: 10 * step,
      Home: -Infinity,
      End: Infinity
    };
    if (event.key in moves) walk(event, moves[event.key]);
    else if ((event.key === "Enter" || event.key === " ") && anchor !== null && at !== null) finish(span(anchor, at, "end"));
    else if (event.key === "Enter" && at !== null && pressAt(at)) messages.now({ act: "toggle", panel: key, ...pressAt(at) });
    else if (event.key === "Delete" && at !== null) messages.now({ act: "tap", panel: key, at: plot.scales.back(at) });
    else if (event.key === "Escape" && anchor !== null) finish({ act: "cancel" });
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  canvas.addEventListener("blur", () => {
    if (anchor !== null) finish({ act: "cancel" });
    at = null;
    plot.readAt(null);
  });
}

// galaxy/js/agreement.js
var SIGN = '<i title="the spectrum through the filters"><svg viewBox="0 0 26 12" aria-hidden="true"><path d="M1 6H7M19 6H25" stroke-dasharray="1.5 3"/><path d="M8 6H18"/></svg></i>';
function createAgreement(meaning) {
  const text = element("span");
  const words = element("span", { class: "agreement" }, text);
  words.insertAdjacentHTML("afterbegin", SIGN);
  const name = "about: do the parts agree?";
  const button = element("button", { type: "button", class: "about", popovertarget: "agreement", "aria-label": name }, "(?)");
  const note = element("div", { id: "agreement", popover: "auto", role: "note", "aria-label": name }, meaning);
  const elements = [words, button, note];
  return {
    elements,
    /** @param {string} sentence "" for nothing */
    say(sentence) {
      text.textContent = sentence;
      words.title = sentence;
      for (const part of [words, button]) part.classList.toggle("is-silent", !sentence);
    }
  };
}

// widgets/js/drawn.js
var DRAWN = "mosaic-drawn";
function tellDrawn(root, drawn) {
  window.dispatchEvent(new CustomEvent(DRAWN, { detail: { explorer: explorerOf(root), drawn } }));
}

// galaxy/js/drawn_line.js
var ROOM = [-4, 2];
var FIRST = -1;
var REACH = 8;
function raised(values, at, by) {
  const whole2 = values.every(Number.isNaN) ? values.map(() => FIRST) : filled(values);
  return whole2.map((value, i) => {
    const near = Math.max(0, 1 - Math.abs(i - at) / REACH);
    return Math.min(Math.max(value + by * near, ROOM[0]), ROOM[1]);
  });
}
function meanErrors(guess, truth, answer) {
  const known = [...truth.keys()].filter((i) => ![truth[i], answer[i], guess[i]].some(Number.isNaN));
  if (!known.length) return null;
  const mean = (of) => known.reduce((sum, i) => sum + Math.abs(of[i] - truth[i]), 0) / known.length;
  return { own: mean(guess), model: mean(answer) };
}
function filled(values) {
  const known = [...values.keys()].filter((i) => !Number.isNaN(values[i]));
  let k = 0;
  return values.map((value, i) => {
    if (!Number.isNaN(value)) return value;
    while (k < known.length && known[k] < i) k++;
    const [left, right] = [known[k - 1], known[k]];
    if (left === void 0) return values[right];
    if (right === void 0) return values[left];
    return values[left] + (values[right] - values[left]) * (i - left) / (right - left);
  });
}

// galaxy/js/drawn_guess.js
var LINEAR_ROOM = [0, 20];
var KEY_STEP = 0.1;
var MOVES = 40;
var DASH = [9, 4];
var LABEL_AT = 0.8;
var HIDDEN = ["truth", "median", "low", "high", "implied"];
var KEYS = "drag over it to draw; or arrow keys: left and right move along, up and down raise and lower the line";
function createDrawnGuess(panel, { scene, scales, zoom, redraw, say }) {
  const row = panel.rows[0];
  const pad = element("div", {
    class: "pad",
    tabindex: 0,
    role: "application",
    "aria-label": `draw the ${panel.title}: ${KEYS}`
  });
  pad.hidden = true;
  let values = row.axis.map(() => Number.NaN);
  let isAsked = false;
  let told = "";
  let at = Math.floor(row.axis.length / 2);
  let last = null;
  const isDrawn = () => values.some((value) => !Number.isNaN(value));
  const shown = (value) => isLinear(scene()) ? 10 ** value : value;
  const valueAt = (y) => {
    const value = scales().y.invert(y);
    const log2 = isLinear(scene()) ? Math.log10(Math.max(value, 10 ** ROOM[0])) : value;
    return Math.min(Math.max(log2, ROOM[0]), ROOM[1]);
  };
  function tell() {
    const share = values.filter((value) => !Number.isNaN(value)).length / row.axis.length;
    const drawn = { name: panel.key, values: isDrawn() ? filled(values) : null, share, scores: isAsked ? null : scores() };
    const text = JSON.stringify(drawn);
    if (text === told) return;
    told = text;
    tellDrawn(pad, drawn);
  }
  function scores() {
    const { truth, median } = scene().columns[row.name];
    const log2 = (value) => isLinear(scene()) ? Math.log10(value) : value;
    return meanErrors(values, [...truth].map(log2), [...median].map(log2));
  }
  function drawFrom([x0, y0], [x1, y1]) {
    if (!isDrawn()) values = row.axis.map(() => Number.NaN);
    const [left, right] = [Math.min(x0, x1), Math.max(x0, x1)];
    const half = Math.abs(scales().at(row.axis[1]) - scales().at(row.axis[0])) / 2;
    row.axis.forEach((coordinate, i) => {
      const x = scales().at(coordinate);
      if (x < left - half || x > right + half) return;
      const along = x1 === x0 ? 1 : Math.min(Math.max((x - x0) / (x1 - x0), 0), 1);
      values[i] = valueAt(y0 + along * (y1 - y0));
    });
  }
  const placeOf = (event) => localPosition({ canvas: pad, zoom: zoom() }, event);
  pad.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    pad.setPointerCapture(event.pointerId);
    last = placeOf(event);
    drawFrom(last, last);
    redraw();
  });
  pad.addEventListener("pointermove", (event) => {
    if (!last) return;
    const now = placeOf(event);
    drawFrom(last, now);
    last = now;
    redraw();
  });
  for (const end of ["pointerup", "pointercancel"])
    pad.addEventListener(end, () => {
      if (!last) return;
      last = null;
      tell();
    });
  pad.addEventListener("keydown", (event) => {
    const size = row.axis.length;
    const step = Math.max(1, Math.round(size / MOVES));
    const moves = { ArrowLeft: -step, ArrowRight: step, PageUp: -5 * step, PageDown: 5 * step, Home: -size, End: size };
    const raises = { ArrowUp: KEY_STEP, ArrowDown: -KEY_STEP };
    if (event.key in moves) at = Math.min(Math.max(at + moves[event.key], 0), size - 1);
    else if (event.key in raises) values = raised(values, at, raises[event.key] * (event.shiftKey ? 5 : 1));
    else if (event.key === "Delete") values = values.map(() => Number.NaN);
    else return;
    event.preventDefault();
    event.stopPropagation();
    redraw();
    tell();
    const value = values[at] ?? Number.NaN;
    const words = Number.isNaN(value) ? "nothing drawn" : `${digits(shown(value))}`;
    say(`${digits(row.axis[at])} ${row.coordinate_unit}: ${words}`);
  });
  for (const kind of ["focus", "blur"]) pad.addEventListener(kind, () => redraw());
  return {
    pad,
    /** What of a scene may be drawn: while a guess is asked for neither answer nor truth, and room for it. */
    scene() {
      const whole2 = scene();
      if (!isAsked && !isDrawn()) return whole2;
      const columns = { ...whole2.columns[row.name] };
      if (isAsked) {
        for (const name of HIDDEN) if (columns[name]) columns[name] = columns[name].map(() => Number.NaN);
        const ends2 = isLinear(whole2) ? LINEAR_ROOM : ROOM;
        columns.room = columns.median.map((_, i) => ends2[i % 2]);
      }
      if (isDrawn()) columns.guess = Float32Array.from(values, shown);
      const pins = isAsked ? [] : whole2.pins;
      return { ...whole2, columns: { ...whole2.columns, [row.name]: columns }, pins, pin_masks: isAsked ? [] : whole2.pin_masks };
    },
    /** @type {(ctx: Context, colours: Colours) => void} */
    draw(ctx, colours) {
      const { frame, at: x, y } = scales();
      withinBox(ctx, frame, () => {
        const px = Float64Array.from(row.axis, x);
        if (isDrawn()) {
          line(ctx, px, values.map(shown), y, colours.pin1, 2.5, isAsked ? [] : DASH);
          const i = values.findIndex((value, k) => !Number.isNaN(value) && k >= LABEL_AT * row.axis.length);
          if (i >= 0) {
            ctx.fillStyle = colours.pin1;
            ctx.textAlign = "left";
            ctx.textBaseline = "bottom";
            ctx.fillText("your guess", px[i] + 6, Math.max(y(shown(values[i])) - 6, frame.top + 14));
          }
        }
        const hasKeyboard = pad.matches(":focus-visible") || pad.matches(":focus");
        if (isAsked && hasKeyboard && !last) {
          ctx.strokeStyle = colours.soft;
          ctx.setLineDash([2, 3]);
          ctx.lineWidth = 1;
          ctx.beginPath();
          ctx.moveTo(px[at], frame.top);
          ctx.lineTo(px[at], frame.bottom);
          ctx.stroke();
          ctx.setLineDash([]);
        }
      });
    },
    /** The scene is another one: scores may be. */
    follow() {
      if (!isAsked && isDrawn()) tell();
    },
    /**
     * What a lesson says of it.
     * @param {boolean} asked whether the guess is to be drawn now
     * @param {(number | null)[] | null} guess that was made
     */
    take(asked, guess) {
      if (!asked && guess) values = guess.map((value) => value ?? Number.NaN);
      else if (!asked || !isAsked) values = row.axis.map(() => Number.NaN);
      isAsked = asked;
      pad.hidden = !asked;
      told = "";
      redraw();
      tell();
    }
  };
}

// galaxy/js/vector_plot.js
function createVectorPlot(panel, surroundings) {
  const { colours, messages, say, send } = surroundings;
  const guess = panel.linear ? createDrawnGuess(panel, {
    scene: surroundings.scene,
    scales: () => plot.scales,
    zoom: () => plot.zoom,
    redraw: () => plot.redraw(),
    say
  }) : null;
  const scene = guess?.scene ?? surroundings.scene;
  const span = element("div", { class: "box" });
  const cursor = element("div", { class: "cursor" });
  const tip = element("div", { class: "tip" });
  let restingAt = null;
  const followers = [];
  const linear3 = linearPanel(panel);
  const panelNow = () => drawnPanel(isLinear(scene()) ? linear3 : panel, scene().filters);
  let wasLinear = null;
  const base = createPlot(
    {
      panel,
      key: panel.key,
      className: `vector-${panel.key}`,
      canvasAttributes: { tabindex: 0, role: "application", "aria-roledescription": "plot" },
      figureTitle: () => panel.title,
      /** @param {Context} ctx */
      draw(ctx) {
        const { width, height, scales, dragging, holding } = plot;
        const drawn = panelNow();
        const before = wasLinear === isLinear(scene()) ? scales : null;
        wasLinear = isLinear(scene());
        plot.scales = vectorScales(drawn, scene(), width, height, before, dragging, holding);
        drawVector(ctx, drawn, scene(), plot.scales, colours());
        guess?.draw(ctx, colours());
      },
      describe() {
        plot.canvas.setAttribute("aria-label", `${panel.title}: ${panel.keys}`);
        if (restingAt) plot.readAt(...restingAt);
        for (const follow of followers) follow();
        guess?.follow();
      }
    },
    { ...surroundings, scene }
  );
  const plot = Object.assign(base, {
    key: panel.key,
    guess,
    scales: (
      /** @type {VectorScales} */
      base.scales
    ),
    /** @type {VectorPlot["markSpan"]} */
    markSpan(from, to = 0) {
      span.style.display = from === null ? "none" : "block";
      if (from === null) return;
      const { frame, below } = plot.scales;
      Object.assign(span.style, { left: px(Math.min(from, to)), width: px(Math.abs(to - from)) });
      Object.assign(span.style, { top: px(frame.top), height: px(below.bottom - frame.top) });
    },
    /** @type {VectorPlot["readAt"]} */
    readAt(x, y = null, aloud = false) {
      const { frame, below } = plot.scales;
      const isOn = x !== null && x >= frame.left - 1 && x <= frame.right + 1;
      restingAt = isOn ? [x, y] : null;
      cursor.style.display = tip.style.display = isOn ? "block" : "none";
      if (!isOn) return;
      const { x: place, lines } = readout(panelNow(), scene(), plot.scales, x, y);
      Object.assign(cursor.style, { left: px(place), top: px(frame.top), height: px(below.bottom - frame.top) });
      tip.replaceChildren(...lines.map((line2) => element("div", {}, line2)));
      const isRight = place > (frame.left + frame.right) / 2;
      const [left, right] = isRight ? ["auto", px(plot.width - place + 12)] : [px(place + 12), "auto"];
      Object.assign(tip.style, { left, right, top: px(frame.top + 4) });
      if (aloud) say(lines.join(", "));
    }
  });
  const px = (pixels) => `${pixels * plot.zoom}px`;
  function choiceButtons({ field, label, options }) {
    const group = element("span", { class: "frames", role: "group", "aria-label": label });
    const buttons = Object.entries(options).map(([value, meaning]) => {
      const button = element("button", { type: "button", title: meaning, [`data-${field}`]: value }, value);
      button.addEventListener("click", () => send({ act: field, [field]: value }));
      return button;
    });
    followers.push(() => {
      for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset[field] === scene()[field]));
    });
    group.append(...buttons);
    return group;
  }
  function pinsOrHint(hint) {
    const place = element("span", { class: hint ? "hint" : "hint stage-only" });
    let before = "";
    followers.push(() => {
      const { letters, pin_masks } = scene();
      const styles = pin_masks.map((_, k) => `color: ${colours()[`pin${k + 1}`]}`);
      const now = [hint, ...pin_masks, ...styles].join("\n");
      if (now === before) return;
      before = now;
      const pins = pin_masks.map((mask, k) => {
        const style = styles[k];
        return element("span", { class: "pin", title: mask, style }, `${letters[k]} ${mask}`);
      });
      place.replaceChildren(...pins.length ? pins : [element("span", { class: "first-step" }, hint)]);
    });
    return place;
  }
  plot.shell.append(span, cursor, tip, ...guess ? [guess.pad] : []);
  for (const choice of panel.choices ?? []) plot.head.append(choiceButtons(choice));
  plot.head.append(pinsOrHint(panel.hint ?? ""));
  if (panel.agreement) {
    const { elements, say: sayAgreement } = createAgreement(panel.agreement);
    plot.head.append(...elements);
    plot.head.classList.add("has-agreement");
    followers.push(() => sayAgreement(scene().agreement));
  }
  plot.addMoreButton();
  const pressed = (x, y) => pressedPoint(plot, panelNow(), x, y);
  plot.cancel = brush(plot, messages, (x, y) => seenPoint(plot, panelNow(), x, y), pressed);
  walkByKeys(plot, messages, (x) => {
    const point = nearest(panelNow(), scene(), plot.scales, x, null);
    return point.row.dots && point.distance < 0 ? named2(point) : null;
  });
  return plot;
}

// galaxy/js/plots.js
var DRAGS = ["drag", "tap", "edit"];
var DIM_AFTER_MS = 150;
var SAY_AFTER_MS = 400;
var HEADING = 24;
var PAPER = { vectors: [700, 215], densities: [330, 96], zoom: 3 };
var [LEAST_HEIGHT, MOST_HEIGHT] = [176, 340];
function createView(data, host) {
  const { spec, colours: themes } = data;
  let isDark = data.dark;
  let { stage } = data;
  let isFixed = false;
  const send = (message) => {
    if (isFixed && DRAGS.includes(
      /** @type {{ act: string }} */
      message.act
    )) messages.acknowledge();
    else if (!answersItself(root, message)) host.send(message);
  };
  const messages = createBackpressure(send);
  const live = element("div", { class: "unseen", role: "status", "aria-live": "polite" });
  const root = element("div", { class: `plots ${spec.kind}` });
  const shared = { colours: () => themes[isDark ? "dark" : "light"], messages, say, send };
  const group = spec.kind === "vectors" ? vectors(spec) : densities(spec);
  const { plots } = group;
  function vectors(spec2) {
    let scene = unpackVectors(
      spec2,
      /** @type {PackedVectors} */
      data.scene
    );
    const surroundings = { ...shared, scene: () => scene };
    const plots2 = spec2.panels.map((panel) => createVectorPlot(panel, surroundings));
    return {
      plots: plots2,
      above: [legend(spec2.panels[0].truth)],
      take(packed) {
        scene = unpackVectors(
          spec2,
          /** @type {PackedVectors} */
          packed
        );
      },
      aloud: () => "",
      // densities say it
      height() {
        const n = plots2.filter(({ section }) => !section.hidden).length;
        const free = (window.innerHeight - spec2.above) / Math.max(n, 1) - HEADING;
        return Math.round(Math.min(Math.max(free, LEAST_HEIGHT), MOST_HEIGHT));
      }
    };
  }
  function densities(spec2) {
    let scene = unpackDensities(
      spec2,
      /** @type {PackedDensities} */
      data.scene
    );
    const surroundings = { ...shared, scene: () => scene };
    const plots2 = spec2.panels.map((panel) => createDensityPlot(panel, surroundings));
    return {
      plots: plots2,
      above: [],
      take(packed) {
        scene = unpackDensities(
          spec2,
          /** @type {PackedDensities} */
          packed
        );
      },
      aloud: () => `Galaxy ${scene.row}. ${plots2.filter(({ section }) => !section.classList.contains("covered")).map((plot) => plot.describeAloud()).join(". ")}`,
      height: () => spec2.height
    };
  }
  let sayTimer;
  let isDragged = false;
  function say(text) {
    clearTimeout(sayTimer);
    sayTimer = setTimeout(() => {
      if (isDragged && spec.kind === "densities") say(text);
      else live.textContent = text;
    }, SAY_AFTER_MS);
  }
  const followDrag = (event) => {
    const origin = (
      /** @type {Element} */
      event.composedPath()[0]
    );
    if (explorerOf(origin) === explorerOf(root)) isDragged = /** @type {CustomEvent<boolean>} */
    event.detail;
  };
  let dimTimer;
  let serial = data.scene.serial;
  let newest = data.newest_serial;
  const dimWhileWaiting = () => {
    clearTimeout(dimTimer);
    if (serial >= newest) root.classList.remove("waiting");
    else dimTimer = setTimeout(() => root.classList.add("waiting"), DIM_AFTER_MS);
  };
  const fitAll = () => {
    const here = plots.filter((plot) => !plot.section.hidden);
    const zoom = stage ? stageZoom(root.clientWidth, root.clientHeight, here.length) : 1;
    root.style.setProperty("--zoom", String(zoom));
    const sizes2 = here.map(({ section, shell }) => stage ? shell : section).map((box) => [box.clientWidth, box.clientHeight]);
    here.forEach((plot, i) => {
      plot.resize(sizes2[i][0], stage ? sizes2[i][1] : group.height(), zoom);
    });
  };
  const fitPaper = () => {
    root.style.setProperty("--zoom", "1");
    const [width, height] = PAPER[spec.kind].map((size) => size * PAPER.zoom);
    for (const plot of plots) if (!plot.section.hidden) plot.resize(width, height, PAPER.zoom);
  };
  let shown = [];
  const setStage = (plot) => {
    stage = plot;
    for (const { section, rest } of plots) {
      const key = section.dataset.plot ?? "";
      section.hidden = stage ? stage !== spec.kind && stage !== key : shown.length > 0 && !shown.includes(key);
      if (section.hidden) rest();
    }
    root.classList.toggle("some-shown", !stage && shown.length > 0);
    const isHere = plots.some(({ section }) => !section.hidden);
    root.classList.toggle("on-stage", Boolean(stage) && isHere);
    root.classList.toggle("off-stage", !isHere);
    fitAll();
  };
  const setTheme = (dark) => {
    isDark = dark;
    root.classList.toggle("dark", dark);
    setColours(root, shared.colours());
    for (const plot of plots) plot.redraw();
  };
  const giveUp = (event) => {
    if (event.key === "Escape" && plots.some((plot) => plot.cancel())) event.stopPropagation();
  };
  root.addEventListener("mousedown", (event) => {
    if (stage && event.target instanceof HTMLCanvasElement) event.preventDefault();
  });
  root.append(...group.above, element("div", { class: `${spec.kind}-row` }, ...plots.map((plot) => plot.section)), live);
  const sizes = new ResizeObserver(fitAll);
  sizes.observe(root);
  window.addEventListener("resize", fitAll);
  window.addEventListener("beforeprint", fitPaper);
  window.addEventListener("afterprint", fitAll);
  window.addEventListener("keydown", giveUp, true);
  window.addEventListener(DRAG, followDrag);
  setTheme(data.dark);
  setStage(stage);
  const show = (packed) => {
    group.take(packed);
    serial = packed.serial;
    for (const plot of plots) plot.redraw();
    messages.acknowledge();
    dimWhileWaiting();
    const text = group.aloud();
    if (text) say(text);
  };
  const stopFollowing = followScenes(root, (scenes) => show(scenes[spec.kind]));
  const stopFollowingCurtain = followCurtain(root, (curtain) => {
    ({ shown } = curtain);
    isFixed = curtain.fixed ?? false;
    root.classList.toggle("is-fixed", isFixed);
    root.classList.toggle("is-covered", curtain.covered.length > 0);
    for (const plot of plots) {
      const key = plot.section.dataset.plot ?? "";
      const isCovered = curtain.covered.includes(key);
      const { guess: drawn = null } = (
        /** @type {{ guess?: DrawnGuess | null }} */
        plot
      );
      plot.section.classList.toggle("covered", isCovered && !drawn);
      drawn?.take(isCovered, curtain.drawn?.[key] ?? null);
    }
    setStage(stage);
  });
  return {
    element: root,
    changes: {
      scene: show,
      newest_serial(number3) {
        newest = number3;
        dimWhileWaiting();
      },
      stage: setStage,
      dark: setTheme
    },
    destroy() {
      sizes.disconnect();
      stopFollowing();
      stopFollowingCurtain();
      messages.stop();
      clearTimeout(sayTimer);
      clearTimeout(dimTimer);
      window.removeEventListener("resize", fitAll);
      window.removeEventListener("beforeprint", fitPaper);
      window.removeEventListener("afterprint", fitAll);
      window.removeEventListener("keydown", giveUp, true);
      window.removeEventListener(DRAG, followDrag);
    }
  };
}

// <stdin>
var render = panelComponent(createView);
export {
  render
};
