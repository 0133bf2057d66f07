// Scales from values to pixels, round ticks, and how numbers are written.

const FONT = "12px Roboto, Helvetica, Arial, sans-serif";

function scale(from, to, start, stop, log = false) {
  const bent = log ? Math.log10 : x => x, a = bent(from), b = bent(to);
  const at = x => start + ((bent(x) - a) / (b - a)) * (stop - start);
  at.back = pixel => {
    const x = a + ((pixel - start) / (stop - start)) * (b - a);
    return log ? 10 ** x : x;
  };
  at.from = from;
  at.to = to;
  return at;
}

/** Steps of 1, 2 or 5 between two ends, `about` so many. */
function roundTicks(low, high, about) {
  const rough = (high - low) / about, unit = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map(k => k * unit).find(s => s >= rough * 0.999);
  const ticks = [];
  for (let k = Math.ceil(low / step - 1e-9); k * step <= high + step * 1e-9; k++) ticks.push(k * step);
  return ticks;
}

/** Those of a logarithmic axis: 1, 2, 5 times powers of ten within its ends, fewer where they would crowd. */
function logTicks(low, high, width) {
  const all = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power++)
    for (const k of [1, 1.5, 2, 3, 4, 5, 6, 8]) if (k * 10 ** power >= low * 0.999 && k * 10 ** power <= high * 1.001) all.push(k * 10 ** power);
  const room = width / 62, at = scale(low, high, 0, room, true), kept = [];
  for (const x of [...all].sort((a, b) => rank(a) - rank(b))) if (kept.every(y => Math.abs(at(x) - at(y)) > 0.8)) kept.push(x);
  return kept;
}

function rank(x) {
  const k = x / 10 ** Math.floor(Math.log10(x) + 1e-9);
  return [1, 2, 5, 3, 4, 1.5, 6, 8].findIndex(y => Math.abs(y - k) < 1e-6);
}

/** A number as on an axis: thousands apart, a true minus. */
function short(x) {
  const text = Math.abs(x) >= 1000 ? Math.round(x).toLocaleString("en") : String(parseFloat(x.toFixed(4)));
  return text.replace("-", "−");
}

function digits(x, n = 2) {
  return x.toFixed(n).replace("-", "−");
}

function signed(x, n = 2) {
  return (x < 0 ? "" : "+") + digits(x, n);
}

/** Ends, in whole steps, that hold what is shown; those of before while they are about right, so that plots stand still. */
function steadyEnds(before, low, high, step, wider) {
  if (!(low <= high)) return before ?? [0, 1];
  const margin = 0.06 * Math.max(high - low, step);
  const wanted = [Math.floor((low - margin) / step) * step, Math.ceil((high + margin) / step) * step];
  if (!before) return wanted;
  const holds = before[0] <= low && before[1] >= high, size = wanted[1] - wanted[0];
  if (holds && (wider || before[1] - before[0] <= size + Math.max(2 * step, 0.35 * size))) return before;
  return wider ? [Math.min(before[0], wanted[0]), Math.max(before[1], wanted[1])] : wanted;
}
