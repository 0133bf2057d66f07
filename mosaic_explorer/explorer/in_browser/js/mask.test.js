import { expect, it } from "vitest";
import { TABLE } from "./example.js";
import { everything, isAnySeen, isSame, maskText, nothing, parseMask, spans, withPart } from "./mask.js";

const bits = mask => [...mask].join("");

it("a text means a mask, and a mask the shortest text that means it", () => {
  const texts = {
    "": "000000000",
    all: "111111111",
    "lsst[g] redshift": "101000000",
    "sfh[2:6]": "000001100",
    "sfh[:3,6:]": "000010011",
  };
  for (const [text, seen] of Object.entries(texts)) expect(bits(parseMask(TABLE, text))).toBe(seen);
  expect(
    ["lsst[g] redshift", "sfh[2:6]", "sfh[0:3,6:]", "nothing", "all"].map(text => maskText(TABLE, parseMask(TABLE, text))),
  ).toEqual(["redshift lsst[g]", "sfh[3:7]", "sfh[0:3,7:]", "nothing", "all"]);
});

it("every mask is read back from its text", () => {
  for (let number = 0; number < 2 ** TABLE.size; number += 7) {
    const mask = Uint8Array.from({ length: TABLE.size }, (_, i) => (number >> i) & 1);
    expect(isSame(parseMask(TABLE, maskText(TABLE, mask)), mask)).toBe(true);
  }
});

it("what cannot be read is said", () => {
  const wrong = {
    "lsst[q]": "none of the values",
    "sfh[5:2]": "no span",
    "redshift[1:2]": "without a span",
    sed: "there is no 'sed'",
    "[": "cannot read",
  };
  for (const [text, words] of Object.entries(wrong)) expect(() => parseMask(TABLE, text)).toThrow(words);
});

it("spans end between values; a part shown or hidden leaves the mask before as it was", () => {
  const before = nothing(TABLE);
  const after = withPart(TABLE, before, "sfh", true, [2, 6]);
  expect([bits(before), bits(after)]).toEqual(["000000000", "000001100"]);
  expect(spans(TABLE.rows[2], after)).toEqual([[2, 6]]);
  expect(spans(TABLE.rows[2], after, true)).toEqual([
    [0, 2],
    [6, 10],
  ]);
  expect(bits(withPart(TABLE, everything(TABLE), "sfh", false, [8, 10]))).toBe("111111110");
  expect([isAnySeen(TABLE, after, "sfh", [0, 2]), isAnySeen(TABLE, after, "sfh")]).toEqual([false, true]);
});
