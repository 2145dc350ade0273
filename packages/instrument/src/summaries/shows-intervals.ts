import type { FigureProps } from "../view.ts";

/**
 * Whether a figure has its whiskers. In a small multiple they would hide the outlines they stand among; there the
 * interval that matters, that of the shift, is written beside the picture.
 */
export function showsIntervals(size: FigureProps<unknown, unknown>["size"], compared: boolean): boolean {
  return size !== "row" || !compared;
}
