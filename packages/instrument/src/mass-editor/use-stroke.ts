"use client";

import { useRef, type PointerEvent } from "react";
import { strokeBetween, strokePoint, type StrokePoint } from "./stroke.ts";

/** Marks the elements a stroke may begin on, in the order of the bars. */
export const TRACK_ATTRIBUTE = "data-mass-track";

interface Stroke {
  pointerId: number;
  gesture: string;
  /** Points a full track stood for when the stroke began: the scale must not change under the finger. */
  end: number;
  last: StrokePoint | null;
}

interface StrokeHandlers {
  onPointerDown(event: PointerEvent<HTMLElement>): void;
  onPointerMove(event: PointerEvent<HTMLElement>): void;
  onPointerUp(event: PointerEvent<HTMLElement>): void;
  onPointerCancel(event: PointerEvent<HTMLElement>): void;
}

/**
 * Painting across the bars in one stroke, for mouse, pen and finger. The handlers go on the element around all
 * bars; a stroke begins on a track only, so that a finger beside the tracks scrolls the page as usual.
 */
export function useStroke(options: {
  end: number;
  disabled: boolean;
  paint(points: readonly StrokePoint[], gesture: string): void;
  /** The stroke is over: time to tell the outside. */
  settle(): void;
  /** The browser took the pointer away, to scroll or for a call: what was painted was not meant. */
  discard(): void;
}): StrokeHandlers {
  const stroke = useRef<Stroke | null>(null);
  const strokes = useRef(0);

  function follow(event: PointerEvent<HTMLElement>, under: Stroke): void {
    const tracks = [...event.currentTarget.querySelectorAll(`[${TRACK_ATTRIBUTE}]`)];
    const point = strokePoint(
      { x: event.clientX, y: event.clientY },
      tracks.map((track) => track.getBoundingClientRect()),
      under.end,
      getComputedStyle(event.currentTarget).direction === "rtl",
    );
    if (!point) return;
    options.paint(strokeBetween(under.last, point), under.gesture);
    under.last = point;
  }

  function finish(event: PointerEvent<HTMLElement>, end: () => void): void {
    if (stroke.current?.pointerId !== event.pointerId) return;
    stroke.current = null;
    end();
  }

  return {
    onPointerDown(event) {
      const target = event.target instanceof Element ? event.target : null;
      const track = target?.closest<HTMLElement>(`[${TRACK_ATTRIBUTE}]`);
      if (!track || options.disabled || event.button !== 0 || stroke.current) return;
      // Keeps the drag from selecting text; the focus it would have set is set by hand.
      event.preventDefault();
      track.focus({ preventScroll: true });
      event.currentTarget.setPointerCapture(event.pointerId);
      strokes.current += 1;
      stroke.current = {
        pointerId: event.pointerId,
        gesture: `stroke-${strokes.current}`,
        end: options.end,
        last: null,
      };
      follow(event, stroke.current);
    },
    onPointerMove(event) {
      if (stroke.current?.pointerId === event.pointerId) follow(event, stroke.current);
    },
    onPointerUp: (event) => finish(event, options.settle),
    onPointerCancel: (event) => finish(event, options.discard),
  };
}
