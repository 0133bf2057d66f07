import { expect, it } from "vitest";
import { figureFile } from "./figure.js";
import { SvgContext } from "./svg.js";

it("lines, areas, text and clips come out as elements, with the style they were drawn in", () => {
  const ctx = new SvgContext(100, 50);
  ctx.save();
  ctx.beginPath();
  ctx.rect(10, 10, 80, 30);
  ctx.clip();
  ctx.strokeStyle = "#d55e00";
  ctx.setLineDash([5, 3]);
  ctx.beginPath();
  ctx.moveTo(10, 20);
  ctx.lineTo(90.123, 30);
  ctx.stroke();
  ctx.restore();
  ctx.textAlign = "right";
  ctx.fillText("a < b & c", 95, 45);
  const page = new DOMParser().parseFromString(ctx.text(), "text/html");
  expect(page.querySelector("clipPath path")?.getAttribute("d")).toBe("M10 10h80v30h-80Z");
  const line = page.querySelector("path[stroke]");
  expect(line?.getAttribute("d")).toBe("M10.00 20.00L90.12 30.00");
  expect(line?.getAttribute("stroke")).toBe("#d55e00");
  expect(line?.getAttribute("stroke-dasharray")).toBe("5,3");
  expect(line?.getAttribute("clip-path")).toBe("url(#clip1)");
  const text = page.querySelector("text");
  expect([text?.textContent, text?.getAttribute("text-anchor"), text?.hasAttribute("clip-path")]).toEqual([
    "a < b & c",
    "end",
    false,
  ]);
});

it("a figure as SVG has the title above the plot", async () => {
  const colours = { ground: "#ffffff", ink: "#1d2733" };
  const blob = await figureFile("svg", "Spectrum · galaxy 7", 200, 100, colours, ctx => ctx.fillRect(0, 0, 5, 5));
  const text = await blob?.text();
  expect(blob?.type).toBe("image/svg+xml");
  expect(text).toContain("Spectrum · galaxy 7</text>");
  expect(text).toContain('viewBox="0 0 200 126"');
  expect(text).toContain('transform="translate(0 26)"');
});
