// The bar above the plots: which galaxy, what of it is seen, and where to go.

export function render({ model }) {
  const buttons = Object.fromEntries(
    model.actions.map(([act, label, name, words]) => {
      const button = element("button", { type: "button", "aria-label": name, title: words, "data-act": act }, label);
      button.addEventListener("click", () => {
        if (button.getAttribute("aria-disabled") === "true") return;
        if (act === "link") copyLink(button, label);
        else model.send_msg(act);
      });
      return [act, button];
    }),
  );
  const facts = element("span", { class: "galaxy-facts" }), mask = element("code");
  const seen = element("span", { class: "mosaic-mask", role: "status", "aria-live": "polite" }, "seen: ", mask);
  const root = element("div", { class: "bar" }, element("nav", { "aria-label": "galaxies" }, ...Object.values(buttons)), facts, seen);

  async function copyLink(button, label) {
    let told = "copied";
    try {
      await navigator.clipboard.writeText(window.location.href);
    } catch {
      told = "copy it from the address";  // a browser that does not let pages write there
    }
    button.textContent = told;
    setTimeout(() => { button.textContent = label; }, 1500);
  }
  const follow = () => {
    const { name, words, seen } = model.told;
    facts.replaceChildren(element("b", {}, name), ...words.map(word => element("span", {}, word)));
    mask.textContent = seen;
    mask.title = seen;
  };
  const able = () => {  // not `disabled`: one that has just been pressed would lose the focus
    for (const [act, button] of Object.entries(buttons)) button.setAttribute("aria-disabled", model.idle.includes(act));
  };
  const theme = () => root.classList.toggle("dark", model.dark);
  model.on("told", follow);
  model.on("idle", able);
  model.on("dark", theme);
  follow();
  able();
  theme();
  return root;
}
