"use client";

import { useRef, useState, type PointerEvent } from "react";
import { withRow, type Draft } from "./draft.ts";
import type { Monotone, Row } from "./shape.ts";
import { drawn, follow, pointAt, pointUnder, type Spot, type Touched } from "./stroke.ts";

/** Marks the element that holds the drawing and nothing else: pointers are measured against it. */
export const PLOT_ATTRIBUTE = "data-curve-plot";

/** Half of a target of 44 px. */
const REACH = 22;

interface Stroke {
  pointerId: number;
  series: number;
  /** Set where a point was taken hold of: then only that one is moved. */
  held: number | null;
  start: Draft;
  points: Touched[];
  last: Spot | null;
}

/**
 * Drawing with a mouse, a pen or a finger. A stroke that begins on a point moves that point; one that begins anywhere
 * else draws the active curve over the horizons it passes. `draft` is told once, when the stroke is over.
 */
export function useCurveStroke(options: {
  draft: Draft;
  active: number;
  places: readonly number[];
  monotone: readonly Monotone[];
  disabled: boolean;
  onSeries(series: number): void;
  onDrawn(draft: Draft): void;
}) {
  const { draft, places, monotone } = options;
  const stroke = useRef<Stroke | null>(null);
  const [shown, setShown] = useState<Draft | null>(null);
  const [at, setAt] = useState<number | null>(null);

  function trace(event: PointerEvent<HTMLElement>, under: Stroke): void {
    const { spot, size } = spotOf(event);
    const { horizon, value } = pointAt(spot, places);
    under.points =
      under.held === null
        ? follow(under.points, under.last, spot, { places, size })
        : [{ horizon: under.held, value, passed: true }];
    under.last = spot;
    setShown(result(under));
    setAt(under.held ?? horizon);
  }

  function result({ start, series, points }: Stroke): Draft {
    const row: Row = start[series] ?? [];
    return withRow(start, series, drawn(row, points, monotone[series] ?? "none"));
  }

  /** What the browser breaks off, to scroll or for a call, was not meant: the curve is as it was before. */
  function finish(event: PointerEvent<HTMLElement>, meant: boolean): void {
    const over = stroke.current;
    if (over?.pointerId !== event.pointerId) return;
    stroke.current = null;
    if (meant) options.onDrawn(result(over));
    setShown(null);
    setAt(null);
  }

  return {
    /** The draft as the stroke under way makes it. */
    shown: shown ?? draft,
    /** The horizon under the pointer while a stroke is under way. */
    at,
    handlers: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (options.disabled || event.button !== 0 || stroke.current) return;
        // Keeps the stroke from selecting text.
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        const { spot, size } = spotOf(event);
        const held = pointUnder(spot, draft, options.active, { places, size, reach: REACH });
        const series = held?.series ?? options.active;
        if (series !== options.active) options.onSeries(series);
        stroke.current = {
          pointerId: event.pointerId,
          series,
          held: held?.horizon ?? null,
          start: draft,
          points: [],
          last: null,
        };
        trace(event, stroke.current);
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        if (stroke.current?.pointerId === event.pointerId) trace(event, stroke.current);
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => finish(event, true),
      onPointerCancel: (event: PointerEvent<HTMLElement>) => finish(event, false),
    },
  };
}

function spotOf(event: PointerEvent<HTMLElement>): { spot: Spot; size: { width: number; height: number } } {
  const plot = event.currentTarget.querySelector(`[${PLOT_ATTRIBUTE}]`) ?? event.currentTarget;
  const { left, bottom, width, height } = plot.getBoundingClientRect();
  return {
    spot: { x: (event.clientX - left) / width, y: (bottom - event.clientY) / height },
    size: { width, height },
  };
}
