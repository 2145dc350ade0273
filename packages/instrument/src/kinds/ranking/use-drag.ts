"use client";

import { useEffect, useEffectEvent, useRef, useState, type PointerEvent, type RefObject } from "react";
import { dropPlace } from "./order.ts";

export interface Drag {
  from: number;
  to: number;
}

/** How near to the edge of the screen the page begins to scroll, and how far it does in one frame, in pixels. */
const EDGE = 72;
const STEP = 9;

/**
 * Dragging a row of a list by its handle. The rows stay where they are until the pointer is let go, so that the
 * browser never loses hold of the handle; `drag` says where the row would go meanwhile.
 */
export function useDrag(options: {
  list: RefObject<HTMLElement | null>;
  disabled: boolean;
  drop(from: number, to: number): void;
}) {
  const { list, disabled, drop } = options;
  const [drag, setDrag] = useState<Drag | null>(null);
  const pointer = useRef<{ id: number; y: number } | null>(null);

  function placeUnder(from: number): number | null {
    const at = pointer.current;
    if (!at || !list.current) return null;
    const middles = [...list.current.children].map((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return (top + bottom) / 2;
    });
    return dropPlace(middles, at.y, from);
  }

  function follow(from: number): void {
    const to = placeUnder(from);
    if (to !== null) setDrag((now) => (now?.from === from && now.to === to ? now : { from, to }));
  }

  const scroll = useEffectEvent(() => {
    const at = pointer.current;
    if (!at || !drag) return;
    const down = at.y > window.innerHeight - EDGE;
    if (down || at.y < EDGE) {
      window.scrollBy(0, down ? STEP : -STEP);
      follow(drag.from);
    }
  });
  const dragging = drag !== null;
  useEffect(() => {
    if (!dragging) return;
    let frame = requestAnimationFrame(function next() {
      scroll();
      frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [dragging]);

  function end(): void {
    pointer.current = null;
    setDrag(null);
  }

  return {
    drag,
    /** What the handle of the row at a place spreads onto its element; it needs `touch-action: none`. */
    handle: (place: number) => ({
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (disabled || event.button !== 0 || pointer.current) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        pointer.current = { id: event.pointerId, y: event.clientY };
        setDrag({ from: place, to: place });
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        if (pointer.current?.id !== event.pointerId) return;
        pointer.current.y = event.clientY;
        follow(place);
      },
      onPointerUp(event: PointerEvent<HTMLElement>) {
        if (pointer.current?.id !== event.pointerId) return;
        // Where it is let go counts: what was drawn last may be behind the pointer.
        pointer.current.y = event.clientY;
        const to = placeUnder(place);
        end();
        if (to !== null && to !== place) drop(place, to);
      },
      onPointerCancel(event: PointerEvent<HTMLElement>) {
        if (pointer.current?.id === event.pointerId) end();
      },
    }),
  };
}
