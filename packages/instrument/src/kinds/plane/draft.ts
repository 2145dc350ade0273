import { asciiFigures } from "../../words/ascii-figures.ts";
import { AXES, REACH, type Point } from "./scale.ts";

/** What stands in the two number fields, which need not be numbers of the scale yet. */
export interface Draft {
  x: string;
  y: string;
}

export const EMPTY: Draft = { x: "", y: "" };

/** The place a typed text stands for; null where it is none of the axis. */
export function placeOf(text: string): number | null {
  const figures = asciiFigures(text).trim().replace("−", "-");
  if (!/^[+-]?\d{1,3}$/.test(figures)) return null;
  const place = Number(figures);
  // Adding zero turns −0 into 0: only one of them survives being stored.
  return Math.abs(place) <= REACH ? place + 0 : null;
}

/** Whether something was typed that is no place on the axis. */
export function isRefused(text: string): boolean {
  return text.trim() !== "" && placeOf(text) === null;
}

export function pointOf(draft: Draft): Point | null {
  const x = placeOf(draft.x);
  const y = placeOf(draft.y);
  return x === null || y === null ? null : { x, y };
}

/** What a lens holds, given or half typed, as the fields show it. */
export function draftOf(held: unknown): Draft {
  const text = (axis: "x" | "y"): string => {
    const found = typeof held === "object" && held !== null ? (held as Record<string, unknown>)[axis] : null;
    return typeof found === "string" || typeof found === "number" ? String(found) : "";
  };
  return { x: text("x"), y: text("y") };
}

/** Whether two drafts come to the same, however they are written: "+4" and "4". */
export function sameMeaning(a: Draft, b: Draft): boolean {
  return AXES.every((axis) => (placeOf(a[axis]) ?? a[axis].trim()) === (placeOf(b[axis]) ?? b[axis].trim()));
}

/** Where a key of a number field moves its place; null for other keys. */
export function steppedPlace(text: string, key: string): number | null {
  const by = key === "ArrowUp" ? 1 : key === "ArrowDown" ? -1 : 0;
  return by === 0 ? null : Math.max(-REACH, Math.min(REACH, (placeOf(text) ?? 0) + by));
}

/** What the page is to be told of a draft. */
export type Settled = { answer: Point } | { keep: Draft } | "clear";

export function settle(draft: Draft): Settled {
  const point = pointOf(draft);
  if (point) return { answer: point };
  return AXES.every((axis) => draft[axis].trim() === "") ? "clear" : { keep: draft };
}

/** Steps an arrow key goes with the shift key held. */
const STRIDE = 5;

/**
 * Where an arrow key moves the point, or null for other keys. What is not placed yet starts from the middle, so that the
 * first key already places it.
 */
export function movedBy(draft: Draft, key: string, shift: boolean): Point | null {
  const direction = ARROWS.get(key);
  if (!direction) return null;
  const steps = shift ? STRIDE : 1;
  const along = (axis: "x" | "y") =>
    Math.max(-REACH, Math.min(REACH, (placeOf(draft[axis]) ?? 0) + steps * direction[axis]));
  return { x: along("x"), y: along("y") };
}

const ARROWS = new Map<string, Point>([
  ["ArrowLeft", { x: -1, y: 0 }],
  ["ArrowRight", { x: 1, y: 0 }],
  ["ArrowUp", { x: 0, y: 1 }],
  ["ArrowDown", { x: 0, y: -1 }],
]);

/** The drawing shows one step more than the axes reach, so that a point at their ends is not cut off. */
export const EDGE = REACH + 1;

/** The point of the plane nearest to a place on the screen. */
export function pointUnder(
  at: { x: number; y: number },
  box: { left: number; top: number; width: number; height: number },
): Point {
  const along = (share: number) => {
    const place = Math.round(share * 2 * EDGE - EDGE);
    return Math.max(-REACH, Math.min(REACH, place)) + 0;
  };
  return { x: along((at.x - box.left) / box.width), y: along(1 - (at.y - box.top) / box.height) };
}
