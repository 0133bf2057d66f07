// Draws what the model says of one scalar: its density over the whole range, median and band, pins', the truth.

const SIDE = 10, FLOOR = 22, DRAWN_ABOVE = 1e-3;  // of the peak: lower parts of a density are not drawn

function densityScales(panel, width, height) {
  const frame = { left: SIDE, right: width - SIDE, top: 4, bottom: height - FLOOR };
  return { frame, x: scale(panel.edges[0], panel.edges[1], frame.left, frame.right) };
}

function drawDensity(ctx, panel, scene, scales, colours) {
  const { frame, x } = scales, told = scene.scalars[panel.name];
  ctx.font = FONT;
  ctx.setLineDash([]);
  scene.pins.forEach((pin, k) => {
    const one = pin[panel.name];
    if (one.seen) upright_line(ctx, frame, x, one.median, colours[`pin${k + 1}`], 2, DASHES[k]);
    else shape(ctx, frame, x, panel, one, colours[`pin${k + 1}`], 0.1, DASHES[k]);
  });
  if (told.seen) upright_line(ctx, frame, x, told.value, colours.seen, 5);
  else {
    shape(ctx, frame, x, panel, told, colours.answer, 0.2, []);
    upright_line(ctx, frame, x, told.median, colours.answer, 2.5);
  }
  if (!told.seen || told.edited) upright_line(ctx, frame, x, told.truth, colours.ink, 2, [5, 3]);
  ctx.setLineDash([]);
  ctx.strokeStyle = colours.edge;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(frame.left, frame.bottom);
  ctx.lineTo(frame.right, frame.bottom);
  const ticks = roundTicks(panel.edges[0], panel.edges[1], 6);
  for (const tick of ticks) {
    ctx.moveTo(x(tick), frame.bottom);
    ctx.lineTo(x(tick), frame.bottom + 4);
  }
  ctx.stroke();
  ctx.fillStyle = colours.soft;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  for (const tick of ticks) ctx.fillText(short(tick), Math.min(Math.max(x(tick), 14), frame.right - 4), frame.bottom + 13);
}

function shape(ctx, frame, x, panel, { density, low, high }, colour, alpha, dash) {
  const n = density.length, width = (panel.edges[1] - panel.edges[0]) / n, centre = i => panel.edges[0] + (i + 0.5) * width;
  let peak = 0;
  for (const value of density) peak = Math.max(peak, value);
  let first = 0, last = n - 1;
  while (first < n && density[first] <= DRAWN_ABOVE * peak) first++;
  while (last > first && density[last] <= DRAWN_ABOVE * peak) last--;
  if (!(peak > 0)) return;
  const y = i => frame.bottom - ((frame.bottom - frame.top - 6) * density[i]) / peak;
  const area = (from, to, strength) => {
    if (to < from) return;
    ctx.globalAlpha = strength;
    ctx.fillStyle = colour;
    ctx.beginPath();
    ctx.moveTo(x(centre(from)), frame.bottom);
    for (let i = from; i <= to; i++) ctx.lineTo(x(centre(i)), y(i));
    ctx.lineTo(x(centre(to)), frame.bottom);
    ctx.closePath();
    ctx.fill();
    ctx.globalAlpha = 1;
  };
  area(first, last, alpha);
  const bin = value => Math.round((value - panel.edges[0]) / width - 0.5);
  area(Math.max(first, bin(low)), Math.min(last, bin(high)), 1.2 * alpha);
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.5;
  ctx.setLineDash(dash);
  ctx.beginPath();
  for (let i = first; i <= last; i++) i === first ? ctx.moveTo(x(centre(i)), y(i)) : ctx.lineTo(x(centre(i)), y(i));
  ctx.stroke();
}

function upright_line(ctx, frame, x, value, colour, width, dash = []) {
  if (!(value >= Math.min(x.from, x.to) && value <= Math.max(x.from, x.to))) return;  // beyond the axis, or absent
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(x(value), frame.top);
  ctx.lineTo(x(value), frame.bottom);
  ctx.stroke();
}

/** A scalar in words: "1.43 (+0.01 −0.02); truth 1.41, error +0.02 (1.1 σ)". */
function densityWords(panel, told) {
  const beyond = value => (value < panel.edges[0] || value > panel.edges[1] ? " (beyond this axis)" : "");
  const known = told.truth === told.truth;
  if (told.seen && told.edited) return `${digits(told.value)}, edited${known ? `; truth ${digits(told.truth)}${beyond(told.truth)}` : ""}`;
  if (told.seen) return `${digits(told.value)}, seen${beyond(told.value)}`;
  const words = `${digits(told.median)} (+${digits(told.high - told.median)} −${digits(told.median - told.low)})`;
  if (!known) return words;
  const error = told.median - told.truth, sigma = (told.high - told.low) / 2;
  return `${words}; truth ${digits(told.truth)}${beyond(told.truth)}, error ${signed(error)}${sigma > 0 ? ` (${(Math.abs(error) / sigma).toFixed(1)} σ)` : ""}`;
}
