import { expect, it } from "vitest";
import { madeOnce } from "./made_once.js";

it("makes once for each object and key, nothing among it", () => {
  const asked = [];
  const first = madeOnce((of, key) => {
    asked.push([of, key]);
    return of[key];
  });
  const [a, b] = [[1, 2], [3]];
  expect([first(a, 0), first(a, 1), first(a, 0), first(b, 0), first(b, 1), first(b, 1)]).toEqual([
    1,
    2,
    1,
    3,
    undefined,
    undefined,
  ]);
  expect(asked).toEqual([
    [a, 0],
    [a, 1],
    [b, 0],
    [b, 1],
  ]);
});
