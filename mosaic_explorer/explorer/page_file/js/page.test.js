import { expect, it } from "vitest";
import { TABLE } from "../../in_browser/js/example.js";
import { parseMask } from "../../in_browser/js/mask.js";
import { createState, firstSnapshot } from "../../in_browser/js/state.js";
import { queryOf, readQuery } from "./address.js";
import { sliderRows } from "./slider_rows.js";

const G = {
  name: "g",
  group: "lsst",
  place: 2,
  label: "g",
  spoken: "g",
  unit: "mag",
  allowed: [0, 40],
  learned: [15, 30],
  is_magnitude: true,
};
const Z = { ...G, name: "redshift", group: "scalars", place: 0, allowed: [0, 20], learned: [0, 6], is_magnitude: false };
const choices = [{ field: "frame", label: "", options: { rest: "", observed: "" } }];
const DRAWING = {
  about: { table: TABLE, scalars: ["redshift", "log_stellar_mass"] },
  vectors: { panels: [{ choices }], letters: "ABCD" },
  editable: [Z, G],
};
const GALAXIES = { n: 3, rows: [4, 5, 9], measured: { exact: {}, noisy: {} } };

function open(mask = "lsst") {
  const said = [];
  const first = firstSnapshot(DRAWING, "exact", parseMask(TABLE, mask));
  return { state: createState(DRAWING, GALAXIES, first, text => said.push(text)), first, said };
}

it("a drag hides what is seen and shows where nothing is, is drawn while it lasts, and one step to undo", () => {
  const { state } = open();
  const drag = (phase, from, to) => state.receive({ act: "drag", panel: "sfh", from, to, phase });
  drag("move", 2, 6);
  expect([state.textOf(state.now.mask), state.textOf(state.drawn.mask), state.canUndo]).toEqual([
    "lsst",
    "lsst sfh[3:7]",
    false,
  ]);
  drag("end", 2, 8);
  expect(state.textOf(state.now.mask)).toBe("lsst sfh[3:9]");
  drag("end", 0, 4);
  expect(state.textOf(state.now.mask)).toBe("lsst sfh[5:9]");
  state.undo();
  state.undo();
  expect([state.textOf(state.now.mask), state.canUndo, state.canRedo]).toEqual(["lsst", false, true]);
  state.receive({ act: "drag", panel: "sfh", from: 0, to: 4, phase: "move" });
  state.receive({ act: "cancel" });
  expect(state.textOf(state.drawn.mask)).toBe("lsst");
});

it("a double tap shows the span that it is on, a click a band", () => {
  const { state } = open("lsst[g] sfh[0:2,8:10]");
  state.receive({ act: "tap", panel: "sfh", at: 5 });
  state.receive({ act: "toggle", panel: "lsst", row: "lsst", name: "i" });
  expect(state.textOf(state.now.mask)).toBe("lsst sfh");
});

it("what is changed becomes seen; what cannot be is said; another galaxy is as it is", () => {
  const { state, said } = open();
  state.edit("redshift", 1.23456, false);
  expect([state.now.edits, state.textOf(state.now.mask)]).toEqual([[["redshift", 1.2346]], "redshift lsst"]);
  state.edit("redshift", 99, false);
  expect(said).toEqual(["redshift cannot be 99; allowed: 0 to 20."]);
  state.edit("redshift", null, false);
  expect(state.now.edits).toEqual([]);
  state.edit("g", 24, false);
  state.next(-1);
  expect([state.now.row, state.now.edits]).toEqual([2, []]);
});

it("four masks can be pinned, each once; residuals follow those that stay", () => {
  const { state, said } = open();
  for (const mask of ["lsst", "lsst", "sfh", "redshift", "all", "nothing"]) {
    state.go({ mask: parseMask(TABLE, mask) });
    state.pin();
  }
  expect([state.now.pins.length, said.length]).toEqual([4, 1]);
  state.go({ reference: 3 });
  state.unpin(0);
  expect([state.now.reference, state.now.pins.length]).toEqual([2, 3]);
  state.unpin(1);
  expect(state.now.reference).toBe(0);
});

it("an address brings all of it back, and says what it does not understand", () => {
  const { state, first } = open();
  state.go({ row: 2, noise: "noisy", frame: "observed", truth: "off", scalar: "log_stellar_mass" });
  state.edit("g", 24.5, false);
  state.pin();
  const query = queryOf(DRAWING, GALAXIES, state.now, first);
  expect(query).toBe("row=9&noise=noisy&focus=log_stellar_mass&edit=g:24.5&pins=lsst&frame=observed&truth=off");
  expect(readQuery(DRAWING, GALAXIES, query, first)).toEqual({ snapshot: state.now, trouble: "" });
  const { snapshot, trouble } = readQuery(
    DRAWING,
    GALAXIES,
    "row=7&mask=lsst[q]&noise=loud&edit=g:99&truth=off&reference=2",
    first,
  );
  expect({ ...snapshot, truth: "shown" }).toEqual(first);
  for (const word of ["4, 5, 9", "'q'", "loud", "g:99"]) expect(trouble).toContain(word);
  expect(queryOf(DRAWING, GALAXIES, first, first)).toBe("");
});

it("a slider says what is special about its value", () => {
  const { state, first } = open("lsst[g]");
  const own = {
    values: Float32Array.from([0.5, 9, 24, 23, 0, 0, 0, 0, 0]),
    error: new Float32Array(9),
    limit: new Uint8Array(9),
  };
  own.limit[2] = 1;
  const [z, g] = sliderRows(DRAWING, first, own);
  expect([z.text, z.why, z.min, z.max]).toEqual(["0.50 mag", "hidden: moving it makes it seen", 0, 6]);
  expect([g.text, g.why, g.min, g.max]).toEqual(["> 24.00 mag", "not detected: fainter than this", 21, 27]);
  state.edit("g", 25, false);
  expect(sliderRows(DRAWING, state.now, own)[1].why).toBe("moved; the galaxy's own: > 24.00");
  expect(sliderRows(DRAWING, { ...first, truth: "off" }, own)[0]).toMatchObject({ text: "not set", own: null, missing: true });
});
