// Hands on the plots: drag a span, drag a value, rest on a point, walk along an axis by keyboard.

const NEAR = 11, STILL = 4, PATIENCE = 1500;  // px around a point; px before a press is a drag; ms until an answer is given up

/** Sends messages so that a drag is never ahead of its answers: the newest waits until the one before was answered. */
function makeWire(model) {
  let waiting = null, busy = null;
  const send = message => {
    clearTimeout(busy);
    busy = message.phase === "move" ? setTimeout(answered, PATIENCE) : null;
    model.send_msg(message);
  };
  const answered = () => {
    clearTimeout(busy);
    busy = null;
    const next = waiting;
    waiting = null;
    if (next) send(next);
  };
  return {
    newest: message => { if (busy) waiting = message; else send(message); },
    now: message => { waiting = null; send(message); },
    answered,
  };
}

function local(plot, event) {
  const box = plot.canvas.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
}

/** Drags of spans and of the points that the model is shown; double clicks. */
function handsOnVector(plot, wire) {
  const { canvas, panel } = plot;
  let held = null;
  const inside = x => Math.min(Math.max(x, plot.scales.frame.left), plot.scales.frame.right);
  const spanOf = (from, to) => [from, to].map(x => plot.scales.back(inside(x))).sort((a, b) => a - b);
  const told = (event, phase) => {
    const [x, y] = local(plot, event);
    if (held.name) return { act: "edit", name: held.name, value: plot.scales.y.back(y), phase };
    const [from, to] = spanOf(held.x, x);
    return { act: "drag", panel: panel.key, from, to, show: held.show, phase };
  };
  const drop = () => {
    held = null;
    plot.dragging = false;
    plot.box(null);
  };
  plot.cancel = () => {
    if (!held) return false;
    if (held.moved) wire.now({ act: "cancel" });
    drop();
    plot.redraw();
    return true;
  };
  canvas.addEventListener("pointerdown", event => {
    const [x, y] = local(plot, event), { frame } = plot.scales;
    if (event.button !== 0 || x < frame.left || x > frame.right) return;
    held = { x, y, name: seenPoint(plot, x, y), show: event.shiftKey, moved: false };
    canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener("pointermove", event => {
    const [x, y] = local(plot, event);
    if (!held) {
      canvas.style.cursor = seenPoint(plot, x, y) ? "ns-resize" : "crosshair";
      return plot.rest(x, y);
    }
    if (!held.moved && Math.hypot(x - held.x, y - held.y) < STILL) return;
    held.moved = plot.dragging = true;
    if (!held.name) plot.box(inside(held.x), inside(x));
    plot.rest(held.name ? held.x : x, y);
    wire.newest(told(event, "move"));
  });
  canvas.addEventListener("pointerup", event => {
    if (held?.moved) wire.now(told(event, "end"));
    drop();
  });
  canvas.addEventListener("pointercancel", () => plot.cancel());
  canvas.addEventListener("pointerleave", () => { if (!held) plot.rest(null); });
  canvas.addEventListener("dblclick", event => {
    const [x] = local(plot, event);
    wire.now({ act: "tap", panel: panel.key, at: plot.scales.back(x) });
  });
}

/** The name of the seen point under the pointer, which can be dragged to another value; null if there is none. */
function seenPoint(plot, x, y) {
  for (const row of plot.panel.rows) {
    if (!row.dots) continue;
    const columns = plot.scene().columns[row.name];
    for (let i = 0; i < row.names.length; i++) {
      const value = columns.exact[i] === columns.exact[i] ? columns.exact[i] : columns.measured?.[i];
      if (value === value && Math.hypot(plot.scales.at(row.axis[i]) - x, plot.scales.y(value) - y) < NEAR) return row.names[i];
    }
  }
  return null;
}

/** Arrows walk along the axis, with Shift they mark a span, Enter hides or shows it, Delete shows the hidden span there. */
function keysOnVector(plot, wire) {
  const { canvas, panel } = plot;
  let at = null, anchor = null;
  const place = () => plot.scales.back(at);
  const marked = phase => {
    const [from, to] = [anchor, at].map(x => plot.scales.back(x)).sort((a, b) => a - b);
    return { act: "drag", panel: panel.key, from, to, show: false, phase };
  };
  const end = message => {
    if (message) wire.now(message);
    anchor = null;
    plot.dragging = false;
    plot.box(null);
  };
  canvas.addEventListener("keydown", event => {
    const { frame } = plot.scales, step = (frame.right - frame.left) / 100;
    const moves = { ArrowLeft: -step, ArrowRight: step, PageUp: -10 * step, PageDown: 10 * step, Home: -Infinity, End: Infinity };
    if (event.key in moves) {
      const before = at ?? (frame.left + frame.right) / 2;
      if (event.shiftKey) anchor ??= before;
      else if (anchor !== null) end({ act: "cancel" });
      at = Math.min(Math.max(before + moves[event.key], frame.left), frame.right);
      if (anchor !== null) {
        plot.dragging = true;
        plot.box(anchor, at);
        wire.newest(marked("move"));
      }
      plot.rest(at, null, true);
    } else if ((event.key === "Enter" || event.key === " ") && anchor !== null) end(marked("end"));
    else if (event.key === "Delete" && at !== null) wire.now({ act: "tap", panel: panel.key, at: place() });
    else if (event.key === "Escape") {
      if (anchor !== null) end({ act: "cancel" });
      else return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  canvas.addEventListener("blur", () => {
    if (anchor !== null) end({ act: "cancel" });
    at = null;
    plot.rest(null);
  });
}

/** What is said of the value nearest to the pointer: lines of text. */
function readout(plot, x, y) {
  const { panel, scales } = plot, scene = plot.scene();
  let best = null;
  for (const row of panel.rows)
    row.axis.forEach((value, i) => {
      const away = Math.abs(scales.at(value) - x);
      const bias = row.dots && panel.rows.length > 1 ? (away < 9 && y !== null ? -20 : 40) : 0;  // a point where it is near, else the line
      if (!best || away + bias < best.away) best = { row, i, away: away + bias };
    });
  const { row, i } = best, c = scene.columns[row.name], unit = row.unit ? ` ${row.unit}` : "", is = v => v === v && v !== undefined;
  const lines = [coordinateWords(panel, row, i, scene)];
  if (is(c.truth[i])) lines.push(`truth ${digits(c.truth[i])}${unit}`);
  if (is(c.exact[i])) lines.push(`seen ${digits(c.exact[i])}${unit}`);
  else if (is(c.measured?.[i])) lines.push(`seen ${digits(c.measured[i])} ± ${digits(c.to[i] - c.measured[i])}${unit}`);
  else if (is(c.limit?.[i])) lines.push(`not detected: fainter than ${digits(c.limit[i])}${unit}`);
  if (is(c.median[i])) {
    lines.push(`predicted ${digits(c.median[i])} (${digits(c.low[i])} to ${digits(c.high[i])})${unit}`);
    const error = c.median[i] - c.truth[i], sigma = (c.high[i] - c.low[i]) / 2;
    if (is(error)) lines.push(`error ${signed(error)} ${panel.error_unit}${sigma > 0 ? ` (${signed(error / sigma, 1)} σ)` : ""}`);
  }
  scene.pins.forEach((pin, k) => {
    if (is(pin[row.name].median[i])) lines.push(`${"ABCD"[k]}: ${digits(pin[row.name].median[i])}`);
  });
  return { x: scales.at(row.axis[i]), lines };
}

function coordinateWords(panel, row, i, scene) {
  if (row.dots) return `${row.label} ${row.names[i]}`;
  const value = row.axis[i];
  const here = `${short(parseFloat(value.toPrecision(4)))} ${row.coordinate_unit}`;
  if (!panel.frames || !(scene.stretch > 0)) return `${row.label}, ${here}`;
  return `${row.label}, ${here} at rest, ${parseFloat((value * scene.stretch * panel.observed_unit).toPrecision(3))} µm observed`;
}

/** The line of what is seen, or of the answer, can be taken and moved: a scalar that the model is shown otherwise. */
function handsOnDensity(plot, wire) {
  const { canvas, panel } = plot;
  let held = false, moved = false;
  const line = () => {
    const told = plot.scene().scalars[panel.name];
    return plot.scales.x(told.seen ? told.value : told.median);
  };
  const told = (event, phase) => {
    const [x] = local(plot, event), [low, high] = panel.edges;
    return { act: "edit", name: panel.name, value: Math.min(Math.max(plot.scales.x.back(x), low), high), phase };
  };
  plot.cancel = () => {
    if (!held) return false;
    if (moved) wire.now({ act: "cancel" });
    held = moved = plot.dragging = false;
    return true;
  };
  canvas.addEventListener("pointerdown", event => {
    if (event.button !== 0 || Math.abs(local(plot, event)[0] - line()) > NEAR) return;
    held = true;
    moved = false;
    canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener("pointermove", event => {
    const [x] = local(plot, event);
    if (!held) {
      const near = Math.abs(x - line()) <= NEAR;
      canvas.style.cursor = near ? "ew-resize" : "default";
      return;
    }
    moved = plot.dragging = true;
    wire.newest(told(event, "move"));
  });
  canvas.addEventListener("pointerup", event => {
    if (held && moved) wire.now(told(event, "end"));
    held = moved = plot.dragging = false;
  });
  canvas.addEventListener("pointercancel", () => plot.cancel());
}
