// The presenter's panel of a class: the link, who is here, whether they follow, what they answered; and all that on a projector.

import { element, setColours } from "../../widgets/js/dom.js";
import { copyText, save } from "../../widgets/js/files.js";
import { curvePicture, curveWords } from "./curves.js";
import { choicePicture, guessPicture, guessWords } from "./histogram.js";

/** @import { CreateView } from "../../widgets/js/types.js" */
/** @import { ClassData } from "./types.js" */

const COPIED_MS = 2000;
const KINDS = { json: "application/json", csv: "text/csv" };

/** @type {CreateView<ClassData>} */
export function createView(data, host) {
  const { address: link, picture, n_here, is_led, note, answers, model_answer, truth, colours } = data;
  const { model_curve, true_curve } = data;
  const now = { n_here, is_led, answers, model_answer, truth, model_curve, true_curve };
  const root = element("section", { class: "class", "aria-label": "the class" });

  /** @type {(label: string, act: string, title: string, press: () => void) => HTMLButtonElement} */
  const button = (label, act, title, press) => {
    const made = element("button", { type: "button", "data-act": act, title }, label);
    made.addEventListener("click", press);
    return made;
  };
  /** @type {(label: string, act: string, title: string) => { element: HTMLElement, input: HTMLInputElement }} */
  const tickBox = (label, act, title) => {
    const input = element("input", { type: "checkbox", "data-act": act });
    input.addEventListener("change", () => host.send({ act, on: input.checked }));
    return { element: element("label", { title }, input, ` ${label}`), input };
  };
  const qr = () => element("img", { src: picture, alt: `QR code of ${link}` });

  const here = element("span", { class: "here", role: "status", "aria-live": "off" });
  const parts = link.replace("http://", "").split("/");
  const place = element("code", { class: "link" }, `${parts[0]}/`, element("wbr"), parts.slice(1).join("/"));
  const copy = button("copy", "copy", "copy the link for students", async () => {
    copy.textContent = (await copyText(link, place)).toLowerCase();
    setTimeout(() => copy.replaceChildren("copy"), COPIED_MS);
  });
  const large = element("dialog", { class: "large", "aria-label": "the class, on a projector" });
  const enlarge = button("enlarge", "enlarge", "link, QR code and answers, large, for a projector", () => {
    drawLarge();
    large.showModal();
  });
  const shrink = button("×", "shrink", "back to the explorer (Esc)", () => large.close());
  shrink.setAttribute("aria-label", shrink.title);
  const [largeTitle, largeBody] = [element("h2"), element("div")];
  large.append(element("header", {}, largeTitle, shrink), largeBody);
  large.addEventListener("keydown", event => event.stopPropagation()); // no key is the explorer's meanwhile

  const lead = tickBox(
    "students follow me",
    "lead",
    "What you show is what their pages show, unless one leaves to explore alone.",
  );
  lead.input.disabled = Boolean(note);
  const answered = element("div", { class: "answered" });
  const shown = tickBox(
    "the model's answer",
    "model",
    "Draw it before the truth is told: whoever sees this page sees it, too.",
  );
  const clear = button("clear", "clear", "forget the answers to this page", () => host.send({ act: "clear" }));
  const forms = /** @type {(keyof typeof KINDS)[]} */ (Object.keys(KINDS)).map(form =>
    button(
      `save ${form.toUpperCase()}`,
      `save-${form}`,
      "all answers so far, of all pages, as a file; else they go with the server",
      () => host.send({ act: "save", form }),
    ),
  );
  const hands = element("div", { class: "hands" }, shown.element, clear);
  const files = element("div", { class: "hands" }, ...forms);
  const notes = note ? [element("p", { class: "note" }, note)] : [];
  const small = button("", "enlarge", enlarge.title, () => enlarge.click());
  small.append(qr());
  small.setAttribute("aria-label", "enlarge the QR code");
  small.className = "qr";
  root.append(
    element("header", {}, element("h2", {}, "Class"), here),
    ...notes,
    element("div", { class: "way" }, small, element("div", {}, place, element("div", { class: "hands" }, copy, enlarge))),
    ...(note ? [] : [lead.element]),
    ...[answered, hands, files, large],
  );

  function drawing() {
    const { answers, model_curve: curve, true_curve: history } = now;
    if (answers.kind === "guess" || answers.kind === "curve") {
      const isGuess = answers.kind === "guess";
      const picture = isGuess ? guessPicture(answers, now.model_answer, now.truth) : curvePicture(answers, curve, history);
      const words = isGuess ? guessWords(answers, now.truth) : curveWords(answers, curve, history);
      const elsewhere = answers.elsewhere ? [element("p", { class: "soft" }, answers.elsewhere)] : [];
      return [picture, element("p", {}, words), ...elsewhere];
    }
    return now.answers.kind === "choice" ? [choicePicture(now.answers)] : [];
  }
  function draw() {
    const { answers } = now;
    here.textContent = now.n_here === 1 ? "1 student here" : `${now.n_here} students here`;
    lead.input.checked = now.is_led;
    const instead = element(
      "p",
      { class: "soft" },
      "Answers to guesses and choices of a lesson's page, and histories that are drawn, come here, without names.",
    );
    answered.replaceChildren(...(answers.kind ? drawing() : [instead]));
    shown.element.hidden = answers.kind !== "guess" && answers.kind !== "curve";
    clear.hidden = !answers.n;
    files.hidden = !answers.n_all;
    if (large.open) drawLarge();
  }
  function drawLarge() {
    const { answers } = now;
    largeTitle.textContent = answers.kind ? answers.page : "Come to the class";
    const way = element("div", { class: "come" }, qr(), element("code", {}, link), element("p", {}, here.textContent ?? ""));
    largeBody.className = answers.kind ? "both" : "one";
    largeBody.replaceChildren(way, ...(answers.kind ? [element("div", { class: "result" }, ...drawing())] : []));
  }
  /** @param {boolean} dark */
  const setTheme = dark => {
    root.classList.toggle("dark", dark);
    setColours(root, colours[dark ? "dark" : "light"]);
  };
  /** @template {keyof typeof now} Name @param {Name} name */
  const take = name => (/** @type {ClassData[Name]} */ value) => {
    /** @type {any} */ (now)[name] = value;
    draw();
  };
  setTheme(data.dark);
  draw();
  return {
    element: root,
    changes: {
      n_here: take("n_here"),
      is_led: take("is_led"),
      answers: take("answers"),
      model_answer: take("model_answer"),
      truth: take("truth"),
      model_curve: take("model_curve"),
      true_curve: take("true_curve"),
      dark: setTheme,
    },
    /** @param {any} message a file to save */
    receive({ name, text }) {
      const form = /** @type {keyof typeof KINDS} */ (name.split(".").at(-1));
      save(new Blob([text], { type: KINDS[form] }), name);
    },
  };
}
