import { expect, it, vi } from "vitest";
import { createView } from "./file_drop.js";

function open(files) {
  const sent = [];
  const view = createView({ kinds: ".csv,.toml", most: 10, piece: 4 }, { send: message => sent.push(message), set() {} });
  const field = view.element.querySelector("input");
  Object.defineProperty(field, "files", { get: () => files });
  field.dispatchEvent(new Event("change"));
  return { ...view, sent, words: () => view.element.querySelector("span").textContent };
}

it("a file is sent in pieces, each when the server has the one before", async () => {
  const { sent, receive, words } = open([new File(["redshift"], "my.csv")]);
  expect(sent).toEqual([{ name: "my.csv", size: 8, more: false }]);
  await receive(0);
  await receive(4);
  expect(await Promise.all(sent.slice(1).map(piece => new Blob([piece]).text()))).toEqual(["reds", "hift"]);
  expect(words()).toContain("50%");
  await receive(8);
  expect(words()).toMatch(/^my\.csv, 1 kB\. Drop a file here/);
});

it("one that is too large is not sent, and the next one is", () => {
  const { sent } = open([new File(["0123456789ab"], "large.csv"), new File(["1"], "small.csv")]);
  expect(sent).toEqual([{ name: "small.csv", size: 1, more: false }]);
});

it("a map goes before the table that it is for, and says that more comes", () => {
  const { sent } = open([new File(["1"], "a.csv"), new File(["2"], "map.toml")]);
  expect(sent).toEqual([{ name: "map.toml", size: 1, more: true }]);
});

it("one that the server refuses is not sent on, and the next one is", async () => {
  const { sent, receive, words } = open([new File(["1"], "a.txt"), new File(["2"], "b.csv")]);
  await receive("refused");
  expect(sent.map(({ name }) => name)).toEqual(["a.txt", "b.csv"]);
  expect(words()).toBe("Drop a file here, or choose one");
});

it("one that cannot be read is said to be so", async () => {
  const file = new File(["1"], "a.csv");
  vi.spyOn(file, "slice").mockImplementation(() => {
    throw new Error("gone");
  });
  const { receive, words } = open([file]);
  await receive(0);
  expect(words()).toContain("a.csv cannot be read.");
});
