// One galaxy's plots as a component: reads `spec` once and `scene` at every answer, draws, and sends what hands do.

/** The numbers of a scene, cut up: columns of each row, and of each pin. */
function unpackVectors(spec, scene) {
  const numbers = floats(scene.numbers), columns = {}, pins = [];
  let place = 0;
  const take = size => numbers.subarray(place, (place += size));
  for (const panel of spec.panels)
    for (const row of panel.rows) columns[row.name] = Object.fromEntries(row.columns.map(name => [name, take(row.axis.length)]));
  for (let k = 0; k < scene.n_pins; k++) {
    const pin = {};
    for (const panel of spec.panels)
      for (const row of panel.rows) pin[row.name] = Object.fromEntries(["median", "low", "high"].map(name => [name, take(row.axis.length)]));
    pins.push(pin);
  }
  return { ...scene, columns, pins };
}

function unpackDensities(spec, scene) {
  const numbers = floats(scene.numbers);
  let place = 0;
  const one = told => Object.fromEntries(spec.panels.map((panel, i) => [panel.name, { ...told[i], density: numbers.subarray(place, (place += panel.bins)) }]));
  const [scalars, ...pins] = scene.told.map(one);
  return { ...scene, scalars, pins };
}

export function render({ model }) {
  const spec = model.spec, vectors = spec.kind === "vectors", wire = makeWire(model);
  const unpack = vectors ? unpackVectors : unpackDensities;
  let scene = unpack(spec, model.scene), late = null, saying = null;
  const root = element("div", { class: `plots ${spec.kind}` });
  const live = element("div", { class: "unseen", role: "status", "aria-live": "polite" });
  const colours = () => model.colours[model.dark ? "dark" : "light"];
  const plots = spec.panels.map(panel => makePlot(panel));
  if (spec.legend) root.insertAdjacentHTML("beforeend", spec.legend);
  root.append(element("div", { class: `${spec.kind}-row` }, ...plots.map(plot => plot.section)), live);

  function makePlot(panel) {
    const canvas = element("canvas", vectors ? { tabindex: 0, role: "application", "aria-roledescription": "plot" } : { role: "img" });
    const boxed = element("div", { class: "box" }), cursor = element("div", { class: "cursor" }), tip = element("div", { class: "tip" });
    const words = element("span", { class: "words" }), unit = panel.unit ? ` [${panel.unit}]` : "";
    const head = element("div", { class: "head" }, element("h2", {}, panel.title), vectors ? "" : unit + " ", words);
    const shell = element("div", { class: "shell" }, canvas, boxed, cursor, tip);
    const section = element("section", { class: vectors ? `vector-${panel.key}` : `density-${panel.name}`, "aria-label": panel.title }, head, shell);
    const plot = { panel, canvas, section, scales: null, scene: () => scene, dragging: false, width: 0, height: 0 };
    if (panel.frames) head.append(frameButtons(plot));
    if (panel.hint) head.append(pinnedOrHint(plot));
    head.append(moreButton(panel.key ?? panel.name, panel.title, format => figure(plot, format)));
    plot.box = (from, to) => {
      boxed.style.display = from === null ? "none" : "block";
      if (from === null) return;
      Object.assign(boxed.style, { left: `${Math.min(from, to)}px`, width: `${Math.abs(to - from)}px` });
      Object.assign(boxed.style, { top: `${plot.scales.frame.top}px`, height: `${plot.scales.below.bottom - plot.scales.frame.top}px` });
    };
    plot.rest = (x, y = null, aloud = false) => {
      const { frame, below } = plot.scales, on = x !== null && x >= frame.left - 1 && x <= frame.right + 1;
      plot.resting = on ? [x, y] : null;
      cursor.style.display = tip.style.display = on ? "block" : "none";
      if (!on) return;
      const told = readout(plot, x, y);
      Object.assign(cursor.style, { left: `${told.x}px`, top: `${frame.top}px`, height: `${below.bottom - frame.top}px` });
      tip.replaceChildren(...told.lines.map(line => element("div", {}, line)));
      const right = told.x > (frame.left + frame.right) / 2;
      Object.assign(tip.style, { left: right ? "auto" : `${told.x + 12}px`, right: right ? `${plot.width - told.x + 12}px` : "auto", top: `${frame.top + 4}px` });
      if (aloud) say(told.lines.join(", "));
    };
    plot.redraw = () => {
      if (!(plot.width > 0)) return;
      const ctx = cleared(canvas, plot.width, plot.height);
      drawPlot(plot, ctx);
      if (!vectors) words.textContent = densityWords(panel, scene.scalars[panel.name]);
      canvas.setAttribute("aria-label", vectors ? `${panel.title}: ${panel.keys}` : `${panel.title} ${words.textContent}`);
      if (vectors && plot.resting) plot.rest(...plot.resting);
      plot.followFrame?.();
      plot.followPins?.();
    };
    if (vectors) {
      handsOnVector(plot, wire);
      keysOnVector(plot, wire);
    } else handsOnDensity(plot, wire);
    (globalThis.mosaicPlots ??= new Map()).set(panel.key ?? panel.name, plot);
    return plot;
  }

  function drawPlot(plot, ctx) {
    const { panel, width, height } = plot;
    if (vectors) {
      plot.scales = vectorScales(panel, scene, width, height, plot.scales, plot.dragging);
      drawVector(ctx, panel, scene, plot.scales, colours());
    } else {
      plot.scales = densityScales(panel, width, height);
      drawDensity(ctx, panel, scene, plot.scales, colours());
    }
  }

  function figure(plot, format) {
    const { panel, width, height } = plot, words = vectors ? "" : ` ${densityWords(panel, scene.scalars[panel.name])}`;
    return figureFile(format, `${panel.title}${words} · galaxy ${scene.row}`, width, height, colours(), ctx => drawPlot(plot, ctx));
  }

  function frameButtons(plot) {
    const group = element("span", { class: "frames", role: "group", "aria-label": "wavelengths" });
    for (const [frame, meaning] of Object.entries(plot.panel.frames)) {
      const button = element("button", { type: "button", title: meaning, "data-frame": frame }, frame);
      button.addEventListener("click", () => model.send_msg({ act: "frame", frame }));
      group.append(button);
    }
    plot.followFrame = () =>
      group.querySelectorAll("button").forEach(b => b.setAttribute("aria-pressed", String(b.dataset.frame === scene.frame)));
    return group;
  }

  /** What each pin's colour means; how to begin, while there is none. */
  function pinnedOrHint(plot) {
    const place = element("span", { class: "hint" });
    plot.followPins = () => {
      const pins = scene.pinned.map((mask, k) => element("span", { class: "pin", title: mask, style: `color: ${colours()[`pin${k + 1}`]}` }, `${"ABCD"[k]} ${mask}`));
      place.replaceChildren(...(pins.length ? pins : [plot.panel.hint]));
    };
    return place;
  }

  /** Tells who cannot see: what a plot's keys do at once, an answer when it has settled and nothing is being dragged. */
  function say(text) {
    const later = () => !vectors && [...globalThis.mosaicPlots.values()].some(plot => plot.dragging);
    clearTimeout(saying);
    saying = setTimeout(() => (later() ? say(text) : (live.textContent = text)), 400);
  }

  function follow() {
    scene = unpack(spec, model.scene);
    for (const plot of plots) plot.redraw();
    wire.answered();
    waiting();
    if (!vectors) say(`Galaxy ${scene.row}. ` + plots.map(plot => `${plot.panel.title} ${densityWords(plot.panel, scene.scalars[plot.panel.name])}`).join(". "));
  }

  function waiting() {
    clearTimeout(late);
    if (scene.serial >= model.asked) root.classList.remove("waiting");
    else late = setTimeout(() => root.classList.add("waiting"), 150);
  }

  function fit() {
    const free = (window.innerHeight - spec.above) / plots.length - 24;
    for (const plot of plots) {
      const height = vectors ? Math.round(Math.min(Math.max(free, 176), 340)) : spec.height, width = plot.section.clientWidth;
      if (!width || (width === plot.width && height === plot.height)) continue;
      Object.assign(plot, { width, height });
      Object.assign(plot.canvas.style, { width: `${width}px`, height: `${height}px` });
      plot.redraw();
    }
  }

  const theme = () => {
    root.classList.toggle("dark", model.dark);
    plots.forEach(plot => plot.redraw());
  };
  const escape = event => { if (event.key === "Escape" && plots.some(plot => plot.cancel?.())) event.stopPropagation(); };
  const sizes = new ResizeObserver(fit);
  model.on("scene", follow);
  model.on("asked", waiting);
  model.on("dark", theme);
  window.addEventListener("resize", fit);
  window.addEventListener("keydown", escape, true);
  sizes.observe(root);
  model.on("remove", () => {
    sizes.disconnect();
    window.removeEventListener("resize", fit);
    window.removeEventListener("keydown", escape, true);
  });
  theme();
  return root;
}
