import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SvgContext } from "../../widgets/js/svg.js";
import { drawLattice, endsOf, inkOn } from "./drawing.js";
import { createView } from "./lattice.js";
import { layOut } from "./layout.js";

const COLOURS = { ink: "#111111", soft: "#555555", edge: "#cccccc", grid: "#eeeeee", ground: "#ffffff", answer: "#d55e00" };
const PALETTE = ["#440154", "#21918c", "#fde725"];
const PIECES = [
  { text: "lsst", label: "LSST", initial: "L", hours: 7 },
  { text: "sfh", label: "SFH", initial: "H", hours: 50 },
  { text: "sed", label: "SED", initial: "S", hours: 10 },
];

/** Every subset of three pieces, smaller ones first. */
function subsets() {
  const all = Array.from({ length: 8 }, (_, k) => [4, 2, 1].map(bit => (k & bit) > 0));
  const size = has => has.filter(Boolean).length;
  return all.sort((a, b) => size(a) - size(b) || b.join().localeCompare(a.join()));
}
const node = (has, i) => {
  const pieces = PIECES.filter((_, k) => has[k]);
  return {
    mask: pieces.map(piece => piece.text).join(" ") || "nothing",
    initials: pieces.map(piece => piece.initial).join("") || "–",
    label: pieces.map(piece => piece.label).join(" + ") || "nothing",
    has,
    value: 0.8 / 2 ** i,
    text: (0.8 / 2 ** i).toFixed(3),
    words: "error 0.1 ± 0.01 dex",
    seen: 0,
  };
};
/** A line for each piece that is added; each halves the error. */
const edges = (changes = {}) =>
  subsets().flatMap((has, smaller) =>
    has.flatMap((isIn, piece) => {
      const larger = subsets().findIndex(row => row.every((x, k) => x === (has[k] || k === piece)));
      return isIn ? [] : [{ smaller, larger, piece, factor: 0.5 ** (larger - smaller), is_sure: true, ...changes }];
    }),
  );
const content = (changes = {}) => ({
  question: "What is each combination worth for the redshift?",
  about: "Over 300 galaxies.",
  instead: "",
  nodes: subsets().map(node),
  edges: edges(),
  pieces: PIECES,
  now: 1,
  way: [0, 3, 6],
  way_words: "Cheapest: SFH + SED",
  choices: {
    targets: [
      { key: "redshift", label: "redshift" },
      { key: "sed", label: "SED" },
    ],
    target: "redshift",
    by: "error",
    in_two: false,
    can_split: true,
    want: 0.1,
    unit: "dex",
  },
  colours_title: "mean absolute error [dex]",
  palette: PALETTE,
  waiting: false,
  panel: "lattice",
  colours: COLOURS,
  ...changes,
});

describe("where subsets stand", () => {
  it("has nothing at the bottom, everything at the top, and no two boxes on each other, however narrow", () => {
    const has = Array.from({ length: 64 }, (_, k) => Array.from({ length: 6 }, (_, b) => (k & (1 << b)) > 0));
    const size = row => row.filter(Boolean).length;
    has.sort((a, b) => size(a) - size(b));
    for (const width of [280, 350, 700]) {
      const { boxes, height } = layOut(has, width);
      expect(Math.max(...boxes.map(box => box.top))).toBe(boxes[0].top);
      expect(Math.min(...boxes.map(box => box.top))).toBe(boxes[63].top);
      boxes.forEach((a, i) => {
        expect(a.left >= 0 && a.right <= width && a.bottom <= height).toBe(true);
        expect(a.right - a.left).toBeGreaterThanOrEqual(34);
        for (const b of boxes.slice(i + 1))
          expect(a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom).toBe(true);
      });
    }
  });
});

describe("the drawing", () => {
  const draw = (changes = {}) => {
    const now = content(changes);
    const ctx = new SvgContext(400, 300);
    const has = now.nodes.map(one => one.has);
    const diagram = { ...now, at: -1, title: now.colours_title };
    drawLattice(ctx, diagram, layOut(has, 400), 400, COLOURS);
    return ctx.text();
  };

  it("has each subset's letters and number on its colour, and a bar with a unit", () => {
    const svg = draw();
    for (const text of [">LHS<", ">0.006<", ">–<", ">mean absolute error [dex]<"]) expect(svg).toContain(text);
    expect(svg).toContain(`fill="${PALETTE[2]}"`);
  });

  it("draws the cheapest way, frames what is seen now, and leaves out what is not there", () => {
    const way = `stroke="${COLOURS.answer}" stroke-width="4"`;
    expect(draw().split(way)).toHaveLength(3);
    expect(draw({ way: [] })).not.toContain(way);
    const ring = `stroke="${COLOURS.ink}" stroke-width="2.5"`;
    expect(draw().split(ring)).toHaveLength(2);
    expect(draw({ now: -1 })).not.toContain(ring);
  });

  it("makes a line the thicker the more a piece gains, and a dotted one of what gains nothing for sure", () => {
    expect(draw({ edges: edges({ factor: 0.5 }) })).toContain('stroke-width="5.75"');
    for (const changes of [{ factor: 2 }, { factor: 0.5, is_sure: false }]) {
      expect(draw({ edges: edges(changes) })).not.toContain('stroke-width="5.75"');
      expect(draw({ edges: edges(changes) })).toContain('stroke-dasharray="2,4"');
    }
    expect(draw({ edges: edges({ factor: Number.NaN }) })).not.toContain('stroke-dasharray="2,4"');
  });

  it("colours none that is not known", () => {
    const nodes = subsets()
      .map(node)
      .map(one => ({ ...one, value: Number.NaN, text: "…" }));
    expect(endsOf(nodes)).toBeNull();
    expect(draw({ nodes })).not.toContain(PALETTE[0]);
  });

  it("writes on dark grounds in white, on light ones in black", () => {
    expect(inkOn("#440154")).toBe("#ffffff");
    expect(inkOn("#fde725")).not.toBe("#ffffff");
  });
});

describe("the view", () => {
  beforeEach(() => {
    vi.stubGlobal(
      "ResizeObserver",
      class {
        observe() {}
        disconnect() {}
      },
    );
  });
  afterEach(() => {
    document.body.replaceChildren();
    vi.unstubAllGlobals();
  });
  const open = changes => {
    const sent = [];
    const view = createView({ content: content(changes) }, { send: message => sent.push(message), set() {} });
    document.body.append(view.element);
    return {
      ...view,
      sent,
      boxes: () => [...view.element.querySelectorAll(".nodes button")],
      find: s => view.element.querySelector(s),
    };
  };
  const press = (target, key) => target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));

  it("sends the mask that is clicked", () => {
    const { boxes, sent } = open();
    expect(boxes()[1].getAttribute("aria-pressed")).toBe("true");
    expect(boxes()[1].getAttribute("aria-label")).toBe("see LSST: error 0.1 ± 0.01 dex, seen now");
    boxes()[6].click();
    expect(sent).toEqual([{ mask: content().nodes[6].mask }]);
  });

  it("is walked by arrows, along lines up and down, and lets no arrow reach the page", () => {
    const { boxes } = open();
    const heard = vi.fn();
    document.body.addEventListener("keydown", heard);
    boxes()[1].focus();
    press(boxes()[1], "ArrowUp");
    const up = boxes().indexOf(document.activeElement);
    expect(edges().some(edge => edge.smaller === 1 && edge.larger === up)).toBe(true);
    press(boxes()[up], "ArrowRight");
    expect(document.activeElement).toBe(boxes()[up + 1]);
    press(boxes()[up + 1], "ArrowDown");
    press(boxes()[0], "ArrowDown");
    expect(heard).not.toHaveBeenCalled();
    expect(boxes().filter(box => box.tabIndex === 0)).toHaveLength(1);
  });

  it("says what is looked at, and what one piece more would do", () => {
    const lines = edges().map(edge => ({ ...edge, is_sure: edge.piece > 0 }));
    const { boxes, find } = open({ edges: lines });
    boxes()[0].focus();
    expect(find(".words").textContent).toContain(
      "nothing: error 0.1 ± 0.01 dex. One more: SED −88%, SFH −75%, LSST −50%? (?: perhaps by chance).",
    );
    boxes()[0].blur();
    expect(find(".words").textContent).toContain("The thicker a line");
  });

  it("sends what it is of, costs, and what is to be reached", () => {
    const { find, sent } = open();
    const change = (field, value) => {
      field.value = value;
      field.dispatchEvent(new Event("change"));
    };
    find("[data-by=width]").click();
    change(find("select"), "sed");
    change(find("[aria-label='hours of SED']"), "4");
    change(find(".want"), "0.05");
    find("[type=checkbox]").click();
    expect(sent).toEqual([{ by: "width" }, { target: "sed" }, { cost: "sed", hours: "4" }, { want: "0.05" }, { in_two: true }]);
  });

  it("interrupts nobody who is writing a number", () => {
    const { changes, find } = open();
    const field = find("[aria-label='hours of SED']");
    field.focus();
    field.value = "12";
    changes.content(content({ way_words: "later" }));
    expect(field.value).toBe("12");
    changes.content(content({ way_words: "later", pieces: PIECES.map(piece => ({ ...piece, hours: 2 })) }));
    expect(field.value).toBe("2");
    expect(find(".costs .way").textContent).toBe("later");
  });

  it("keeps its boxes, and the focus, while numbers come", () => {
    const { boxes, changes } = open({ waiting: true });
    const before = boxes();
    before[2].focus();
    changes.content(content());
    expect(boxes()).toEqual(before);
    expect(document.activeElement).toBe(before[2]);
    changes.content(content({ nodes: [], instead: "These galaxies have nothing." }));
    expect(boxes()).toHaveLength(0);
  });
});
