// Draws modalities over one axis: ground, bands, lines and points, the residual strip beneath. Works on any 2-D context.

const LEFT = 60, RIGHT = 14, TOP = 6, BELOW = 36, STRIP = 0.25, GAP = 8;
const DASHES = [[], [7, 3], [2, 3], [8, 3, 2, 3]];

/** A vector panel's frames and scales, for a size, kept steady by those of before. */
function vectorScales(panel, scene, width, height, before, wider) {
  const inner = height - TOP - BELOW - GAP, strip = Math.round(inner * STRIP), bottom = TOP + inner - strip;
  const frame = { left: LEFT, right: width - RIGHT, top: TOP, bottom };
  const below = { left: LEFT, right: width - RIGHT, top: bottom + GAP, bottom: bottom + GAP + strip };
  const observed = panel.frames && scene.frame === "observed" && scene.stretch > 0;
  const [x0, x1] = observed ? panel.observed_range : panel.x_range;
  const x = scale(x0, x1, frame.left, frame.right, panel.x_log);
  const shift = observed ? scene.stretch * panel.observed_unit : 1;  // from a coordinate to what the axis counts
  const at = value => x(value * shift), back = pixel => x.back(pixel) / shift;
  const [low, high] = shownEnds(panel, scene, value => at(value) >= frame.left - 1 && at(value) <= frame.right + 1);
  const ends = steadyEnds(before?.ends, low, high, panel.y_step, wider);
  const y = panel.y_flipped ? scale(ends[0], ends[1], frame.top, frame.bottom) : scale(ends[1], ends[0], frame.top, frame.bottom);
  const most = residualEnd(panel, scene, before?.most, wider);
  const sign = panel.y_flipped ? 1 : -1, middle = (below.top + below.bottom) / 2, reach = (below.bottom - below.top) / 2;
  const dy = value => middle + (sign * Math.max(-1.06, Math.min(1.06, value / most)) * reach);
  return { frame, below, x, at, back, y, dy, ends, most, observed };
}

function shownEnds(panel, scene, visible) {
  let low = Infinity, high = -Infinity;
  for (const row of panel.rows)
    for (const values of [...Object.values(scene.columns[row.name]), ...scene.pins.map(pin => pin[row.name].median)])
      for (let i = 0; i < values.length; i++) {
        const value = values[i];
        if (value === value && visible(row.axis[i])) {
          if (value < low) low = value;
          if (value > high) high = value;
        }
      }
  return [low, high];
}

/** How far the residual strip reaches: nearly all of the band, in steps of 1, 2, 5. */
function residualEnd(panel, scene, before, wider) {
  const sizes = [];
  for (const row of panel.rows) {
    const { median, low, high } = scene.columns[row.name], from = reference(scene, row.name);
    for (let i = 0; i < median.length; i++)
      if (median[i] === median[i] && from[i] === from[i]) sizes.push(Math.max(Math.abs(low[i] - from[i]), Math.abs(high[i] - from[i])));
  }
  if (!sizes.length) return before ?? panel.least_residual;
  sizes.sort((a, b) => a - b);
  const wanted = Math.max(sizes[Math.floor(0.97 * (sizes.length - 1))] * 1.1, panel.least_residual);
  if (before && wanted <= before && (wider || wanted > before / 3)) return before;
  const unit = 10 ** Math.floor(Math.log10(wanted));
  return [1, 2, 5, 10].map(k => k * unit).find(s => s >= wanted * 0.999);
}

/** What residuals are taken from: the truth, or a pin's answer. */
function reference(scene, name) {
  return scene.reference ? scene.pins[scene.reference - 1][name].median : scene.columns[name].truth;
}

function drawVector(ctx, panel, scene, scales, colours) {
  const { frame, below, at, y, dy } = scales;
  ctx.font = FONT;
  for (const box of [frame, below]) {
    ctx.fillStyle = colours.ground;
    ctx.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
    clipped(ctx, box, () => scene.hidden[panel.hatched].forEach(([from, to]) => hatch(ctx, box, at(from), at(to), colours)));
  }
  drawAxes(ctx, panel, scene, scales, colours);
  clipped(ctx, frame, () => {
    for (const row of panel.rows) {
      const px = pixels(row, at);
      scene.pins.forEach((pin, k) => drawAnswer(ctx, row, px, pin[row.name], y, colours[`pin${k + 1}`], 1.5, 0.13, DASHES[k], k + 1));
      drawRow(ctx, row, px, scene.columns[row.name], y, colours, scene.edited);
    }
    if (panel.marks && scene.observed_at === scene.observed_at) mark(ctx, frame, at(scene.observed_at), "observed here", colours);
  });
  clipped(ctx, below, () => {
    for (const row of panel.rows) {
      const px = pixels(row, at), from = reference(scene, row.name), less = values => values.map((v, i) => v - from[i]);
      const residual = ({ low, median, high }) => {
        const there = median.map(v => (v === v ? 1 : NaN));  // bands close over what is seen; residuals are of what is not
        return { median: less(median), low: less(low).map((v, i) => v * there[i]), high: less(high).map((v, i) => v * there[i]) };
      };
      scene.pins.forEach((pin, k) => {
        if (k + 1 !== scene.reference) drawAnswer(ctx, row, px, residual(pin[row.name]), dy, colours[`pin${k + 1}`], 1.2, 0.1, DASHES[k], k + 1);
      });
      drawAnswer(ctx, row, px, residual(scene.columns[row.name]), dy, colours.answer, 1.5, 0.3);
    }
  });
}

function pixels(row, at) {
  return Float64Array.from(row.axis, at);
}

function clipped(ctx, box, draw) {
  ctx.save();
  ctx.beginPath();
  ctx.rect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  ctx.clip();
  draw();
  ctx.restore();
}

/** Hidden ground: a quiet hatch. */
function hatch(ctx, box, from, to, colours) {
  const left = Math.max(from, box.left - 1), right = Math.min(to, box.right + 1);
  if (!(right > left)) return;
  clipped(ctx, { ...box, left, right }, () => {
    ctx.globalAlpha = 0.1;
    ctx.fillStyle = colours.hidden;
    ctx.fillRect(left, box.top, right - left, box.bottom - box.top);
    ctx.globalAlpha = 0.3;
    ctx.strokeStyle = colours.hidden;
    ctx.lineWidth = 1;
    ctx.setLineDash([]);
    ctx.beginPath();
    const height = box.bottom - box.top, first = Math.floor((left - height) / 9) * 9;
    for (let x = first; x < right; x += 9) {
      ctx.moveTo(x, box.bottom);
      ctx.lineTo(x + height, box.top);
    }
    ctx.stroke();
  });
}

function drawAxes(ctx, panel, scene, { frame, below, x, y, dy, ends, most, observed }, colours) {
  const line = (x0, y0, x1, y1) => { ctx.moveTo(x0, y0); ctx.lineTo(x1, y1); };
  const ticks = panel.x_log ? logTicks(x.from, x.to, frame.right - frame.left) : roundTicks(x.from, x.to, 8);
  const levels = roundTicks(ends[0], ends[1], Math.max(3, (frame.bottom - frame.top) / 34));
  ctx.setLineDash([]);
  ctx.lineWidth = 1;
  ctx.strokeStyle = colours.grid;
  ctx.beginPath();
  for (const tick of ticks) for (const box of [frame, below]) line(x(tick), box.top, x(tick), box.bottom);
  for (const level of levels) line(frame.left, y(level), frame.right, y(level));
  ctx.stroke();
  ctx.strokeStyle = colours.edge;
  ctx.beginPath();
  for (const box of [frame, below]) {
    line(box.left, box.top, box.left, box.bottom);
    line(box.left, box.bottom, box.right, box.bottom);
  }
  ctx.stroke();
  ctx.strokeStyle = colours.soft;
  ctx.beginPath();
  line(below.left, dy(0), below.right, dy(0));
  ctx.stroke();
  ctx.fillStyle = colours.soft;
  ctx.textBaseline = "middle";
  ctx.textAlign = "right";
  for (const level of levels) ctx.fillText(short(level), frame.left - 6, y(level));
  for (const level of [-most, 0, most]) ctx.fillText(level ? signed(level, most < 0.1 ? 2 : most < 1 ? 1 : 0) : "0", below.left - 6, dy(level * 0.86));
  ctx.textAlign = "center";
  ticks.forEach(tick => {
    const text = short(tick), half = ctx.measureText(text).width / 2;
    ctx.fillText(text, Math.min(x(tick), frame.right + RIGHT - half - 1), below.bottom + 10);
  });
  ctx.fillText(observed ? panel.observed_label : panel.x_label, (frame.left + frame.right) / 2, below.bottom + 27);
  upright(ctx, panel.y_label, 12, (frame.top + frame.bottom) / 2);
  ctx.textAlign = "left";
  const nothing = panel.rows.every(row => reference(scene, row.name).every(v => v !== v));
  ctx.globalAlpha = 0.95;
  const told = scene.reference ? `difference from ${"ABCD"[scene.reference - 1]}` : nothing ? "no truth to compare with" : "predicted − truth";
  const unit = nothing ? "" : ` [${panel.error_unit}]`;
  ctx.font = FONT.replace("12px", "11px");
  ctx.fillText(told + unit, below.left + 6, below.top + 8);
  ctx.font = FONT;
  ctx.globalAlpha = 1;
}

function upright(ctx, text, x, y) {
  ctx.save();
  ctx.translate(x, y);
  ctx.rotate(-Math.PI / 2);
  ctx.textAlign = "center";
  ctx.fillText(text, 0, 0);
  ctx.restore();
}

function drawRow(ctx, row, px, columns, y, colours, edited) {
  drawTruth(ctx, row, px, columns.truth, y, colours);
  drawAnswer(ctx, row, px, columns, y, colours.answer, row.dots ? 2 : 2, 0.3);
  if (row.dots) points(ctx, px, columns.exact, y, 5.5, colours.seen, colours.ground);
  else strokeLine(ctx, px, columns.exact, y, colours.seen, 3);
  if (columns.measured) drawMeasured(ctx, row, px, columns, y, colours);
  if (row.dots)
    row.names.forEach((name, i) => {
      const value = columns.exact[i] === columns.exact[i] ? columns.exact[i] : columns.measured?.[i];
      if (edited.includes(name) && value === value) ring(ctx, px[i], y(value), 9.5, colours.answer, 2);
    });
}

function drawTruth(ctx, row, px, truth, y, colours) {
  if (!row.dots) return strokeLine(ctx, px, truth, y, colours.ink, 1.1);
  truth.forEach((value, i) => { if (value === value) ring(ctx, px[i], y(value), 5.5, colours.ink, 1.5); });
}

/** Median and band: an area and a line, or bars and diamonds; `place` keeps those of pins beside one another. */
function drawAnswer(ctx, row, px, { median, low, high }, y, colour, width, alpha, dash = [], place = 0) {
  if (!row.dots) {
    band(ctx, px, low, high, y, colour, alpha);
    return strokeLine(ctx, px, median, y, colour, width, dash);
  }
  const aside = place ? (place % 2 ? -1 : 1) * (3 + 3 * Math.ceil(place / 2)) : 0, thin = place ? 0.5 : 1;
  for (let i = 0; i < median.length; i++) {
    if (median[i] !== median[i]) continue;
    const x = px[i] + aside;
    ctx.globalAlpha = place ? 0.5 : 0.35;
    ctx.fillStyle = colour;
    ctx.fillRect(x - 4.5 * thin, Math.min(y(low[i]), y(high[i])), 9 * thin, Math.abs(y(high[i]) - y(low[i])));
    ctx.globalAlpha = 1;
    const size = 5 * (place ? 0.7 : 1), at = y(median[i]);
    ctx.beginPath();
    ctx.moveTo(x, at - size);
    ctx.lineTo(x + size, at);
    ctx.lineTo(x, at + size);
    ctx.lineTo(x - size, at);
    ctx.closePath();
    ctx.fill();
  }
}

/** Points with their errors; triangles that point to the fainter side of a limit. */
function drawMeasured(ctx, row, px, { measured, from, to, limit }, y, colours) {
  const size = row.dots ? 4 : 2.4;
  ctx.strokeStyle = colours.seen;
  ctx.lineWidth = row.dots ? 2 : 1;
  ctx.setLineDash([]);
  ctx.beginPath();
  for (let i = 0; i < measured.length; i++)
    if (measured[i] === measured[i]) {
      ctx.moveTo(px[i], y(from[i]));
      ctx.lineTo(px[i], y(to[i]));
    }
  for (let i = 0; i < limit.length; i++)
    if (limit[i] === limit[i]) {
      const at = y(limit[i]);
      ctx.moveTo(px[i] - size, at);
      ctx.lineTo(px[i] + size, at);
      ctx.lineTo(px[i], at + 1.6 * size);
      ctx.closePath();
    }
  ctx.stroke();
  points(ctx, px, measured, y, size, colours.seen, colours.ground);
}

function points(ctx, px, values, y, size, colour, edge) {
  for (let i = 0; i < values.length; i++)
    if (values[i] === values[i]) {
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

function strokeLine(ctx, px, values, y, colour, width, dash = []) {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.lineJoin = "round";
  ctx.setLineDash(dash);
  ctx.beginPath();
  let going = false;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value !== value) going = false;
    else if (going) ctx.lineTo(px[i], y(value));
    else {
      const alone = values[i + 1] !== values[i + 1];  // one value between gaps is a short dash
      ctx.moveTo(px[i] - (alone ? 1 : 0), y(value));
      if (alone) ctx.lineTo(px[i] + 1, y(value));
      going = true;
    }
  }
  ctx.stroke();
}

function band(ctx, px, low, high, y, colour, alpha) {
  ctx.globalAlpha = alpha;
  ctx.fillStyle = colour;
  ctx.beginPath();
  for (let start = 0; start < low.length; start++) {
    if (low[start] !== low[start]) continue;
    let stop = start;
    while (stop < low.length && low[stop] === low[stop]) stop++;
    ctx.moveTo(px[start], y(high[start]));
    for (let i = start + 1; i < stop; i++) ctx.lineTo(px[i], y(high[i]));
    for (let i = stop - 1; i >= start; i--) ctx.lineTo(px[i], y(low[i]));
    ctx.closePath();
    start = stop;
  }
  ctx.fill();
  ctx.globalAlpha = 1;
}

function mark(ctx, frame, x, text, colours) {
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
  const right = x > (frame.left + frame.right) / 2;
  ctx.textAlign = right ? "right" : "left";
  ctx.fillText(text, x + (right ? -5 : 5), frame.bottom - 16);
  ctx.textBaseline = "middle";
}
