export function render({ model }) {
  const root = element("div", { class: "compare" });
  const send = (act, mask = "") => model.send_msg({ act, mask });
  const button = (key, act, mask, attributes, ...children) => {
    const made = element("button", { type: "button", "data-key": key, ...attributes }, ...children);
    made.addEventListener("click", () => { if (made.getAttribute("aria-disabled") !== "true") send(act, mask); });
    return made;
  };
  const letter = text => element("b", { class: "letter" }, element("i", { class: `swatch ${text}` }), text);

  const table = (name, section, pins, whole) => {
    const names = ["now", ...pins.map(pin => pin.letter)];
    const body = names.map((text, k) => {
      const said = element("span", { class: k ? "mask" : "mask now-mask" }, k ? pins[k - 1].mask : "");
      const title = k ? pins[k - 1].mask : "";
      const head = !whole ? letter(text)
        : k ? button(`go-${title}`, "go", title, { class: "go", title: `go to ${title}`, "aria-label": `${text}: go to the mask ${title}` }, letter(text), said)
        : element("div", { class: "go" }, letter(text), said);
      const away = k ? button(`remove-${title}`, "remove", title, { class: "away", title: "take this pin away", "aria-label": `take pin ${text} away` }, "×") : "";
      return element("tr", {}, element("th", { scope: "row" }, head),
        ...section.columns.map(() => element("td", { class: "figure" }, element("span"), element("small"))),
        ...(whole ? [element("td", { class: "end" }, away)] : []));
    });
    const heads = section.columns.map(({ label, unit, title }) => element("th", { scope: "col", title }, label, element("small", {}, unit)));
    return element("table", { class: name }, element("caption"),
      element("thead", {}, element("tr", {}, element("td"), ...heads, ...(whole ? [element("td", { class: "end" })] : []))), element("tbody", {}, ...body));
  };

  const build = ({ pins, galaxy, population, empty }) => {
    const pin = button("pin", "pin", "", { class: "pin" });
    if (!pins.length) return [element("p", {}, empty), pin];
    const from = ["", ...pins.map(pin => pin.mask)].map((mask, k) => {
      const radio = element("input", { type: "radio", name: "reference", value: k, "data-key": `reference-${mask}` });
      radio.addEventListener("change", () => send("reference", mask));
      return element("label", k ? { title: mask } : {}, radio, k ? letter(pins[k - 1].letter) : "truth");
    });
    return [
      element("div", { class: "more-line" }, moreButton("compare", "Compare")),
      element("div", { class: "scroll" }, table("galaxy", galaxy, pins, true), table("population", population, pins, false)),
      element("fieldset", {}, element("legend", {}, "Residuals and differences from"), ...from), pin,
    ];
  };

  const fill = ({ now, galaxy, population, reference, pin, colours }) => {
    for (const [role, colour] of Object.entries(colours)) root.style.setProperty(`--${role}`, colour);
    for (const [name, { caption, waiting, rows }] of Object.entries({ galaxy, population })) {
      const table = root.querySelector(`table.${name}`);
      if (!table) continue;
      table.caption.textContent = caption;
      table.setAttribute("aria-busy", waiting);
      const cells = table.querySelectorAll("td.figure");
      rows.flat().forEach(({ text, beside, title, best }, i) => {
        [cells[i].children[0].textContent, cells[i].children[1].textContent, cells[i].title] = [text, beside, title];
        cells[i].classList.toggle("best", best);
      });
    }
    for (const said of root.querySelectorAll(".now-mask")) said.textContent = said.parentElement.title = now;
    root.querySelectorAll("input").forEach((radio, k) => { radio.checked = k === reference; });
    const button = root.querySelector("button.pin");
    [button.textContent, button.title] = [pin.label, pin.title];
    button.setAttribute("aria-disabled", !pin.possible);
  };

  let built = null;
  const draw = () => {
    const { pins, galaxy, population } = model.shown, wanted = JSON.stringify([pins, galaxy.columns, population.columns]);
    if (wanted !== built) {  // else only texts change: nothing moves, and the focus stays where it is
      const key = root.getRootNode().activeElement?.dataset?.key;
      root.replaceChildren(...build(model.shown));
      built = wanted;
      if (key !== undefined)
        ([...root.querySelectorAll("[data-key]")].find(x => x.dataset.key === key) ?? root.querySelector("button.pin")).focus();
    }
    fill(model.shown);
  };
  model.on("shown", draw);
  draw();
  return root;
}
