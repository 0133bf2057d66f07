import { afterEach, expect, it, vi } from "vitest";
import { moreButton } from "../../widgets/js/figure.js";
import { createView } from "./reproduce.js";

afterEach(() => document.body.replaceChildren());

function open() {
  const sent = [];
  const data = { titles: { sed: "Spectrum" }, linked: true, dark: false, css: "" };
  const view = createView(data, { send: message => sent.push(message), set() {} });
  const figure = vi.fn(async () => new Blob(["<svg/>"]));
  document.body.append(view.element, moreButton("sed", "Spectrum", figure));
  const { shadowRoot } = [...document.body.children].find(child => child.shadowRoot);
  document.querySelector(".more").click();
  return { ...view, sent, figure, find: selector => shadowRoot.querySelector(selector) };
}

it("a panel's dialog asks for its program, and shows it with its link", () => {
  const { sent, receive, find, destroy } = open();
  expect(sent).toEqual([{ panel: "sed", want: "snippet" }]);
  expect(find("h2").textContent).toBe("Reproduce: Spectrum");
  receive({ panel: "sed", want: "snippet", text: "import mosaic_explorer as me", query: "row=3", stem: "mosaic-sed" });
  expect(find("pre").textContent).toBe("import mosaic_explorer as me");
  expect(find("input").value).toMatch(/\?row=3$/);
  destroy();
});

it("numbers and figures are saved, and trouble is said", async () => {
  const { sent, receive, find, figure, destroy } = open();
  find("[data-want=csv]").click();
  expect(sent.at(-1)).toEqual({ panel: "sed", want: "csv" });
  receive({ panel: "sed", want: "csv", name: "mosaic-sed.csv", mime: "text/csv", base64: btoa("a,b") });
  expect(find("p").textContent).toBe("Saved mosaic-sed.csv.");
  find("[data-figure=svg]").click();
  await vi.waitFor(() => expect(find("p").textContent).toBe("Saved mosaic.svg."));
  expect(figure).toHaveBeenCalledWith("svg");
  find("[data-want=csv]").click();
  receive({ panel: "sed", want: "csv", trouble: "There is none." });
  expect(find("p").textContent).toBe("There is none.");
  destroy();
});

it("an answer that nobody has asked for is left alone", () => {
  const { receive, find, destroy } = open();
  receive({ panel: "photometry", want: "snippet", text: "something else" });
  expect(find("pre").textContent).toBe("…");
  destroy();
});
