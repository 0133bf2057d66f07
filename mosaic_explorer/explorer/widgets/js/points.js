// Many galaxies as points, coloured or not, with or without axes; a click opens a galaxy; maps can be moved and zoomed.

const REACH = 10, BINS = 64;

function pointScales(spec, ends, width, height, view) {
  const frame = { left: spec.axes ? 56 : 8, right: width - (spec.coloured ? 66 : 14), top: 8, bottom: height - (spec.axes ? 40 : 8) };
  const [x0, x1, y0, y1] = ends, middle = (a, b, k, shift) => {
    const centre = (a + b) / 2 + shift * (b - a), half = (b - a) / 2 / k;
    return [centre - half, centre + half];
  };
  const [left, right] = middle(x0, x1, view.zoom, view.x), [low, high] = middle(y0, y1, view.zoom, view.y);
  return { frame, x: scale(left, right, frame.left, frame.right), y: scale(high, low, frame.top, frame.bottom) };
}

function drawPoints(ctx, spec, told, colouring, here, { frame, x, y }, colours) {
  const inside = (px, py) => px > frame.left - 4 && px < frame.right + 4 && py > frame.top - 4 && py < frame.bottom + 4;
  ctx.font = FONT;
  ctx.setLineDash([]);
  if (spec.axes) drawPointAxes(ctx, told, frame, x, y, colours);
  ctx.save();
  ctx.beginPath();
  ctx.rect(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
  ctx.clip();
  const xs = told.x, ys = told.y, bins = Array.from({ length: BINS + 1 }, () => []);
  for (let i = 0; i < xs.length; i++) {
    if (xs[i] !== xs[i] || ys[i] !== ys[i]) continue;
    const value = colouring ? (colouring.values[i] - colouring.low) / (colouring.high - colouring.low) : 0;
    bins[value === value ? Math.min(Math.max(Math.floor(value * BINS), 0), BINS - 1) : BINS].push(i);
  }
  ctx.globalAlpha = spec.coloured ? 0.8 : 0.45;
  bins.forEach((members, bin) => {
    if (!members.length) return;
    ctx.fillStyle = !colouring ? colours.answer : bin === BINS ? colours.hidden : spec.palette[bin];
    ctx.beginPath();
    for (const i of members) {
      const px = x(xs[i]), py = y(ys[i]);
      if (!inside(px, py)) continue;
      if (!colouring) ctx.beginPath();  // each by itself: where many lie it gets darker
      ctx.moveTo(px + spec.size, py);
      ctx.arc(px, py, spec.size, 0, 2 * Math.PI);
      if (!colouring) ctx.fill();
    }
    if (colouring) ctx.fill();
  });
  ctx.globalAlpha = 1;
  if (here >= 0 && xs[here] === xs[here] && ys[here] === ys[here]) {
    ctx.strokeStyle = spec.coloured ? colours.answer : colours.ink;
    ctx.lineWidth = 2.5;
    ctx.beginPath();
    ctx.arc(x(xs[here]), y(ys[here]), 7, 0, 2 * Math.PI);
    ctx.stroke();
  }
  ctx.restore();
  if (spec.coloured && colouring) drawColourBar(ctx, spec, colouring, frame, colours);
}

function drawPointAxes(ctx, told, frame, x, y, colours) {
  ctx.strokeStyle = colours.grid;
  ctx.lineWidth = 1;
  ctx.fillStyle = colours.soft;
  ctx.textBaseline = "middle";
  ctx.textAlign = "center";
  ctx.beginPath();
  for (const tick of roundTicks(x.from, x.to, 6)) {
    ctx.moveTo(x(tick), frame.top);
    ctx.lineTo(x(tick), frame.bottom);
    ctx.fillText(short(tick), x(tick), frame.bottom + 11);
  }
  ctx.textAlign = "right";
  for (const tick of roundTicks(y.to, y.from, 6)) {
    ctx.moveTo(frame.left, y(tick));
    ctx.lineTo(frame.right, y(tick));
    ctx.fillText(short(tick), frame.left - 6, y(tick));
  }
  ctx.stroke();
  ctx.strokeStyle = colours.soft;
  ctx.setLineDash([5, 4]);
  ctx.beginPath();
  ctx.moveTo(frame.left, y(x.from));
  ctx.lineTo(frame.right, y(x.to));
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.textAlign = "center";
  ctx.fillText(told.x_label, (frame.left + frame.right) / 2, frame.bottom + 30);
  ctx.save();
  ctx.translate(12, (frame.top + frame.bottom) / 2);
  ctx.rotate(-Math.PI / 2);
  ctx.fillText(told.y_label, 0, 0);
  ctx.restore();
}

function drawColourBar(ctx, spec, { low, high, title }, frame, colours) {
  const left = frame.right + 12, top = frame.top + 18, height = frame.bottom - top;
  for (let bin = 0; bin < BINS; bin++) {
    ctx.fillStyle = spec.palette[bin];
    ctx.fillRect(left, top + height * (1 - (bin + 1) / BINS), 10, height / BINS + 0.6);
  }
  const at = scale(low, high, top + height, top);
  ctx.fillStyle = colours.soft;
  ctx.textBaseline = "middle";
  ctx.textAlign = "left";
  for (const tick of roundTicks(low, high, 5)) ctx.fillText(short(tick), left + 14, at(tick));
  ctx.textAlign = "right";
  ctx.fillText(title, left + 50, frame.top + 4);
}

export function render({ model }) {
  const { spec } = model, view = { zoom: 1, x: 0, y: 0 };
  const canvas = element("canvas", { role: "img", tabindex: 0 }), tip = element("div", { class: "tip" });
  const figure = format => figureFile(format, spec.title, width, spec.height, colours(), draw);
  const head = element("div", { class: "head" }, element("b", {}, spec.title), moreButton(spec.key, spec.title, figure));
  const root = element("div", { class: "plots points" }, head, element("div", { class: "shell" }, canvas, tip));
  const colours = () => model.colours[model.dark ? "dark" : "light"];
  let told = read(), colouring = readColours(), width = 0, scales = null, held = null;

  function read() {
    return { ...model.points, x: floats(model.points.x), y: floats(model.points.y) };
  }
  function readColours() {
    return model.colouring.values ? { ...model.colouring, values: floats(model.colouring.values) } : null;
  }
  function draw(ctx) {
    scales = pointScales(spec, told.ends, width, spec.height, view);
    drawPoints(ctx, spec, told, colouring, model.here, scales, colours());
  }
  function redraw() {
    if (!(width > 0)) return;
    draw(cleared(canvas, width, spec.height));
    canvas.setAttribute("aria-label", told.words);
  }
  function nearest(event) {
    const box = canvas.getBoundingClientRect(), px = event.clientX - box.left, py = event.clientY - box.top;
    let best = -1, least = REACH;
    for (let i = 0; i < told.x.length; i++) {
      const away = Math.hypot(scales.x(told.x[i]) - px, scales.y(told.y[i]) - py);
      if (away < least) [best, least] = [i, away];
    }
    return best;
  }
  function rest(event) {
    const row = nearest(event);
    tip.style.display = row < 0 ? "none" : "block";
    canvas.style.cursor = row < 0 ? (spec.zoomable ? "grab" : "default") : "pointer";
    if (row < 0) return;
    const lines = [`galaxy ${row}`];
    if (spec.axes) lines.push(`true ${digits(told.x[row])}`, `predicted ${digits(told.y[row])}`);
    else if (colouring && colouring.values[row] === colouring.values[row]) lines.push(`${colouring.title} ${digits(colouring.values[row])}`);
    tip.replaceChildren(...lines.map(line => element("div", {}, line)));
    const x = scales.x(told.x[row]), right = x > width / 2;
    Object.assign(tip.style, { left: right ? "auto" : `${x + 12}px`, right: right ? `${width - x + 12}px` : "auto", top: `${Math.max(scales.y(told.y[row]) - 30, 0)}px` });
  }
  function moved(zoom, x, y) {
    Object.assign(view, { zoom: Math.min(Math.max(zoom, 1), 60), x, y });
    if (view.zoom === 1) Object.assign(view, { x: 0, y: 0 });
    redraw();
  }
  canvas.addEventListener("pointerdown", event => {
    held = { x: event.clientX, y: event.clientY, from: { ...view }, moved: false };
    if (spec.zoomable) canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener("pointermove", event => {
    if (!held || !spec.zoomable) return rest(event);
    const dx = event.clientX - held.x, dy = event.clientY - held.y, { frame } = scales;
    held.moved ||= Math.hypot(dx, dy) > 4;
    if (held.moved)
      moved(view.zoom, held.from.x - dx / (frame.right - frame.left) / view.zoom, held.from.y + dy / (frame.bottom - frame.top) / view.zoom);
  });
  canvas.addEventListener("pointerup", event => {
    const row = held && !held.moved ? nearest(event) : -1;
    held = null;
    if (row >= 0) model.send_msg(row);
  });
  canvas.addEventListener("pointerleave", () => { tip.style.display = "none"; });
  if (spec.zoomable) {
    canvas.addEventListener("wheel", event => {
      event.preventDefault();
      const { frame } = scales, box = canvas.getBoundingClientRect(), zoom = Math.min(Math.max(view.zoom * Math.exp(-event.deltaY / 400), 1), 60);
      const u = (event.clientX - box.left - frame.left) / (frame.right - frame.left) - 0.5;
      const v = 0.5 - (event.clientY - box.top - frame.top) / (frame.bottom - frame.top);
      moved(zoom, view.x + u * (1 / view.zoom - 1 / zoom), view.y + v * (1 / view.zoom - 1 / zoom));  // the point under it stays
    }, { passive: false });
    canvas.addEventListener("dblclick", () => moved(1, 0, 0));
    canvas.addEventListener("keydown", event => {
      const keys = { "+": [1.3, 0, 0], "=": [1.3, 0, 0], "-": [1 / 1.3, 0, 0], ArrowLeft: [1, -0.1, 0], ArrowRight: [1, 0.1, 0], ArrowUp: [1, 0, 0.1], ArrowDown: [1, 0, -0.1], 0: [0, 0, 0] };
      if (!(event.key in keys)) return;
      const [zoom, x, y] = keys[event.key];
      moved(view.zoom * zoom, view.x + x / view.zoom, view.y + y / view.zoom);
      event.preventDefault();
      event.stopPropagation();
    });
  }
  const fit = () => {
    if (root.clientWidth && root.clientWidth !== width) {
      width = root.clientWidth;
      Object.assign(canvas.style, { width: `${width}px`, height: `${spec.height}px` });
      redraw();
    }
  };
  const theme = () => {
    root.classList.toggle("dark", model.dark);
    redraw();
  };
  const sizes = new ResizeObserver(fit);
  sizes.observe(root);
  model.on("points", () => { told = read(); redraw(); });
  model.on("colouring", () => { colouring = readColours(); redraw(); });
  model.on("here", redraw);
  model.on("dark", theme);
  model.on("remove", () => sizes.disconnect());
  (globalThis.mosaicPlots ??= new Map()).set(spec.key, {
    canvas, panel: spec, points: () => told, get width() { return width; },
    spot: row => [scales.x(told.x[row]), scales.y(told.y[row])],
  });
  theme();
  return root;
}
