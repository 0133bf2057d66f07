import { expect, it, vi } from "vitest";
import { createView } from "./saver.js";

const piece = (at, text) => ({ at, base64: btoa(text) });

it("a file is asked for piece by piece, and saved when all of it is there", async () => {
  const sent = [];
  const saved = [];
  URL.createObjectURL = vi.fn(blob => saved.push(blob) && "blob:1");
  HTMLAnchorElement.prototype.click = function click() {
    saved.push(this.download);
  };
  const { receive, element } = createView({ piece: 4 }, { send: at => sent.push(at), set() {} });
  receive({ name: "answers.csv", size: 7 });
  receive(piece(0, "reds"));
  receive(piece(0, "reds")); // one that was sent twice is taken once
  receive(piece(4, "hif"));
  expect(sent).toEqual([0, 4, 4]);
  expect(await saved[0].text()).toBe("redshif");
  expect(saved[1]).toBe("answers.csv");
  expect(element.textContent).toBe("Saved answers.csv.");
});
