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
    for (const one of changes) one();
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
  return (one) => {
    if (held) held.push(one);
    else one();
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
    var fill = specifier.fill, align = specifier.align, sign = specifier.sign, symbol = specifier.symbol, zero = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type = specifier.type;
    if (type === "n") comma = true, type = "g";
    else if (!formatTypes_default[type]) precision === void 0 && (precision = 12), trim = true, type = "g";
    if (zero || fill === "0" && align === "=") zero = true, fill = "0", align = "=";
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
      if (comma && !zero) value = group(value, Infinity);
      var length = valuePrefix.length + value.length + valueSuffix.length, padding = length < width ? new Array(width - length + 1).join(fill) : "";
      if (comma && zero) value = group(padding + value, padding.length ? width - valueSuffix.length : Infinity), padding = "";
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

// widgets/js/numbers.js
var whole = format(",.0f");
var plain = format(".4~f");
var byDigits = [0, 1, 2, 3, 4, 5, 6].map((n) => format(`.${n}f`));
var byDigitsSigned = [0, 1, 2, 3, 4, 5, 6].map((n) => format(`+.${n}f`));
var digits = (x, n = 2) => byDigits[n](x);
var signed = (x, n = 2) => byDigitsSigned[n](x + 0);
var rounded = format(",.3~r");
var signedRounded = format("+,.3~r");
function worth(width, least = 2) {
  if (!(width > 0)) return least;
  const first = Math.floor(Math.log10(width));
  return Math.min(Math.max((width / 10 ** first < 2 ? 1 : 0) - first, least), 6);
}

// galaxy/js/readout.js
var EDGE = 0.01;
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

// galaxy/js/headline.js
var PERCENTILE = "The percentile says how much of the predicted probability lies below the truth: for two galaxies of three it is to be between 16 and 84. The CRPS scores the whole prediction, in its unit: 0 is sure and right, and a lone guess has its distance from the truth.";
function createView(data) {
  const items = data.panels.map((panel) => {
    const estimate = element("span", { class: "estimate" });
    const truth = element("span", { class: "beside" });
    const meaning = [panel.title, panel.unit].filter(Boolean).join(", ");
    const symbol = element("span", { class: "symbol", title: meaning }, panel.symbol);
    const item = element("div", { class: "scalar", "data-scalar": panel.name }, symbol, estimate, truth);
    return { panel, item, estimate, truth };
  });
  const root = element("div", { class: "scalars" }, ...items.map(({ item }) => item));
  const changes = {
    /** @param {ScalarAnswer[]} scalars */
    scalars(scalars) {
      items.forEach(({ panel, item, estimate, truth }, i) => {
        const scalar = scalars[i];
        if (!scalar) return;
        item.classList.toggle("is-seen", scalar.seen);
        item.classList.toggle("is-peaked", !scalar.seen && scalar.peaks.length > 1);
        estimate.textContent = scalar.seen ? seenWords(panel, scalar) : estimateWords(scalar);
        const words = [truthWords(panel, scalar), edgeWords(panel, scalar)].filter(Boolean).join(", ");
        truth.textContent = words;
        truth.title = words ? `${words}. ${PERCENTILE}` : "";
      });
    },
    /** @param {boolean} dark */
    dark(dark) {
      setColours(root, data.colours[dark ? "dark" : "light"]);
    }
  };
  changes.scalars(data.scalars);
  changes.dark(data.dark);
  const stopFollowing = [
    followScenes(root, (scenes) => changes.scalars(scenes.densities.scalars[0])),
    followCurtain(root, ({ covered }) => {
      for (const { panel, item } of items) item.classList.toggle("covered", covered.includes(panel.name));
    })
  ];
  const destroy = () => {
    for (const stop of stopFollowing) stop();
  };
  return { element: root, changes, destroy };
}

// <stdin>
var render = panelComponent(createView);
export {
  render
};
