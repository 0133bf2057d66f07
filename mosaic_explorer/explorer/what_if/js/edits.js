const PATIENCE = 1500;  // ms until a message counts as taken, whether or not the server says so

export function render({ model }) {
  const title = element("summary"), groups = element("div"), all = element("button", { type: "button", class: "all" }, "Reset all");
  const more = element("span", { title: model.more, tabindex: 0, role: "note", "aria-label": model.more }, "(?)");
  const section = element("details", {}, title, element("p", {}, model.meaning + " ", more), groups, all);
  const rows = new Map();
  let held = null;  // the name of what is under the hand: what the server says of it is older than the hand
  let busy = null, waiting = null;  // until the message before is taken, the newest one waits
  const taken = () => {
    const next = waiting;
    clearTimeout(busy);
    busy = waiting = null;
    next?.();
  };

  const build = ({ name, group, label, spoken, unit }) => {
    const caption = element("label", { for: name, title: spoken }, label), words = element("span", { class: "value" });
    const slider = element("input", { type: "range", id: name, "aria-label": spoken });
    const reset = element("button", { type: "button", title: "back to its own", "aria-label": `reset ${label}` }, "↺");
    words.setAttribute("aria-hidden", true);  // a screen reader hears it from the slider
    let key = false;
    const send = phase => model.send_msg({ name, value: slider.valueAsNumber, phase });
    const live = () => {
      busy = setTimeout(taken, PATIENCE);
      send("live");
    };
    const settle = () => {
      key = false;
      if (held !== name) return;
      held = waiting = null;
      send("release");
    };
    slider.oninput = () => {
      held = name;
      words.textContent = [slider.valueAsNumber.toFixed(model.digits), unit].join(" ").trim();
      slider.setAttribute("aria-valuetext", words.textContent);
      if (busy) waiting = live;
      else live();
    };
    slider.onkeydown = () => { key = true; };  // a key that is held down is one slide
    slider.onchange = () => { if (!key) settle(); };
    slider.onkeyup = slider.onblur = slider.onpointercancel = settle;
    reset.onclick = () => { slider.focus(); model.send_msg({ name, value: null, phase: "release" }); };
    if (!rows.size || groups.lastChild.dataset.of !== group) groups.append(element("div", { "data-of": group }));
    groups.lastChild.append(caption, slider, words, reset);
    const show = told => {
      for (const part of [caption, slider, words])
        for (const mark of ["edited", "hidden", "missing"]) part.classList.toggle(mark, told[mark]);
      reset.style.visibility = told.edited ? "visible" : "hidden";
      if (held === name) return;
      for (const of of ["min", "max", "step", "value"]) slider[of] = told[of];
      slider.style.setProperty("--own", told.own ?? -1);  // outside, it is not drawn
      words.textContent = told.text;
      words.title = slider.title = told.why;
      slider.setAttribute("aria-valuetext", [told.text, told.why].filter(Boolean).join(", "));
    };
    rows.set(name, show);
    return show;
  };

  const follow = () => {
    for (const told of model.rows) (rows.get(told.name) ?? build(told))(told);
    const moved = model.rows.filter(told => told.edited).length;
    title.textContent = moved ? `What if (${moved} moved)` : "What if";
    all.disabled = !moved;
    section.open = model.open;
  };
  all.onclick = () => { title.focus(); model.send_msg({ name: null, value: null, phase: "release" }); };
  section.ontoggle = () => { model.open = section.open; };
  model.on("rows", follow);
  model.on("open", follow);
  model.on("taken", taken);
  follow();
  return section;
}
