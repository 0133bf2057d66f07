// What a component is, whichever host shows it: a Panel page, a notebook, a page without a server.

import type { SvgContext } from "./svg.js";

/** A part of the page: what to show, what to do when a property changes, a message comes, the server is lost, or it goes. */
export interface View<Data> {
  element: HTMLElement;
  changes?: { [Name in keyof Data]?: (value: Data[Name]) => void };
  receive?: (message: unknown) => void;
  disconnect?: () => void;
  destroy?: () => void;
}

/** Where a component turns to: messages to the program behind the page, and properties that both know. */
export interface Host<Data> {
  send(message: unknown): void;
  set<Name extends keyof Data>(name: Name, value: Data[Name]): void;
}

export type CreateView<Data> = (data: Readonly<Data>, host: Host<Data>) => View<Data>;

/** What plots are drawn on: a canvas, or an SVG picture. */
export type Context = CanvasRenderingContext2D | SvgContext;

/** Colours by role: ink, soft, grid, ground, edge, seen, answer, hidden, mark, pin1 and so on. */
export type Colours = Record<string, string>;

/** Both themes' colours. */
export type Themes = { light: Colours; dark: Colours };

/** A rectangle in CSS pixels. */
export type Box = { left: number; right: number; top: number; bottom: number };

/** From a value to pixels; `invert` goes back, `domain` gives its ends. */
export interface Scale {
  (value: number): number;
  invert(pixel: number): number;
  domain(): number[];
}

/** Numbers as they come: an array of 32-bit floats, or a plain one. */
export type Numbers = (ArrayBufferView & { length: number }) | number[];

export type Figure = (format: string) => Promise<Blob | null>;

/** What brush and keyboard need of what they are on: an axis within a frame, a place to mark spans, words to read. */
export interface Brushed {
  key: string;
  canvas: HTMLElement;
  zoom?: number; // CSS pixels to one of those that the scales count
  scales: { frame: Box; back(pixel: number): number; y?: { invert(pixel: number): number } };
  markSpan(from: number | null, to?: number): void;
  readAt(x: number | null, y?: number | null, aloud?: boolean): void;
  setDragging(dragging: boolean, holding?: boolean): void;
  redraw(): void;
}
