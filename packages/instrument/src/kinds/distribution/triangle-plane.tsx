"use client";

import { useRef, type PointerEvent } from "react";
import { classNames } from "@plumbline/ui/class-names";
import type { Lens } from "../../lens.ts";
import { sumOf, TOTAL_MASS } from "../../masses.ts";
import { useWords } from "../../words/use-words.ts";
import { distributionWords } from "./messages.ts";
import { keyMasses, massesAt, placeOf, TRIANGLE_HEIGHT } from "./triangle.ts";

export interface TrianglePlaneProps {
  lens: Lens;
  labels: readonly string[];
  masses: readonly number[];
  disabled: boolean;
  /** The pointer is down. */
  onStart(): void;
  /** While it is. */
  onPoint(masses: readonly number[]): void;
  /** The pointer is up. */
  onSettle(): void;
  /** The browser took the pointer away: what it pointed at was not meant. */
  onDiscard(): void;
  onKey(masses: readonly number[]): void;
}

/** Units of the drawing along a side, and around it: room for the point at a corner. */
const SIDE = 300;
const MARGIN = 14;
const WIDTH = SIDE + 2 * MARGIN;
const HEIGHT = Math.ceil(SIDE * TRIANGLE_HEIGHT) + 2 * MARGIN;

const at = (x: number, y: number) => `${(MARGIN + SIDE * x).toFixed(1)},${(MARGIN + SIDE * y).toFixed(1)}`;
const OUTLINE = `M${at(0, TRIANGLE_HEIGHT)}L${at(0.5, 0)}L${at(1, TRIANGLE_HEIGHT)}Z`;
/** Lines at each fifth, parallel to the three sides. */
const GRID = [0.2, 0.4, 0.6, 0.8]
  .flatMap((share) => {
    const y = TRIANGLE_HEIGHT * (1 - share);
    return [
      `M${at(share / 2, y)}L${at(1 - share / 2, y)}`,
      `M${at(share, TRIANGLE_HEIGHT)}L${at((1 + share) / 2, TRIANGLE_HEIGHT * share)}`,
      `M${at(1 - share, TRIANGLE_HEIGHT)}L${at((1 - share) / 2, TRIANGLE_HEIGHT * share)}`,
    ];
  })
  .join("");

/** The triangle one points into. Its corners are named by the number fields beside it; here only for the eye. */
export function TrianglePlane(props: TrianglePlaneProps) {
  const { lens, labels, masses, disabled } = props;
  const say = useWords(distributionWords);
  const drawing = useRef<SVGSVGElement>(null);
  const pointer = useRef<number | null>(null);
  const place = placeOf(masses);
  const sum = sumOf(masses);

  // Points that are not a hundred in all are no per cents.
  const figure = (bin: number) =>
    sum === 0
      ? ""
      : say(sum === TOTAL_MASS ? "triangle.percent" : "triangle.points", { mass: masses[bin] ?? 0 });

  function follow(event: PointerEvent): void {
    const box = drawing.current?.getBoundingClientRect();
    if (!box || box.width === 0) return;
    const unit = box.width / WIDTH;
    const along = isRightToLeft(event.currentTarget) ? box.right - event.clientX : event.clientX - box.left;
    const x = (along / unit - MARGIN) / SIDE;
    const y = ((event.clientY - box.top) / unit - MARGIN) / SIDE;
    props.onPoint(massesAt({ x, y }));
  }

  function finish(event: PointerEvent, end: () => void): void {
    if (pointer.current !== event.pointerId) return;
    pointer.current = null;
    end();
  }

  return (
    <div className="mx-auto w-full max-w-sm shrink-0 @xl:mx-0 @xl:w-[min(55%,24rem)]">
      <Corner label={labels[1]} figure={figure(1)} className="mx-auto max-w-[14rem] text-center" />
      <div
        // A point has two coordinates, a slider one value: the masses are said as its text.
        role="slider"
        tabIndex={disabled ? -1 : 0}
        aria-roledescription={say("triangle.role")}
        aria-label={say("triangle.name")}
        aria-valuemin={0}
        aria-valuemax={TOTAL_MASS}
        aria-valuenow={masses[2] ?? 0}
        aria-valuetext={
          place
            ? labels.map((label, bin) => say("share", { mass: masses[bin] ?? 0, label })).join(", ")
            : say("triangle.empty")
        }
        aria-disabled={disabled || undefined}
        onKeyDown={(event) => {
          if (event.altKey || event.ctrlKey || event.metaKey || disabled) return;
          const rightToLeft = isRightToLeft(event.currentTarget);
          const next = keyMasses(masses, event.key, { shift: event.shiftKey, rightToLeft });
          if (!next) return;
          event.preventDefault();
          props.onKey(next);
        }}
        onPointerDown={(event) => {
          if (disabled || event.button !== 0 || pointer.current !== null) return;
          if (!(event.target instanceof Element && event.target.closest("[data-triangle]"))) return;
          // Keeps the drag from selecting text; the focus it would have set is set by hand.
          event.preventDefault();
          event.currentTarget.focus({ preventScroll: true });
          event.currentTarget.setPointerCapture(event.pointerId);
          pointer.current = event.pointerId;
          props.onStart();
          follow(event);
        }}
        onPointerMove={(event) => {
          if (pointer.current === event.pointerId) follow(event);
        }}
        onPointerUp={(event) => finish(event, props.onSettle)}
        onPointerCancel={(event) => finish(event, props.onDiscard)}
        className="relative rounded-lg"
      >
        <svg
          ref={drawing}
          aria-hidden="true"
          focusable="false"
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          className="block h-auto w-full rtl:-scale-x-100"
        >
          <path d={OUTLINE} className="fill-sunken" />
          <path d={GRID} className="fill-none stroke-edge/40" />
          <path d={OUTLINE} strokeLinejoin="round" strokeWidth={1.5} className="fill-none stroke-edge" />
          {place ? <Point place={place} lens={lens} complete={sum === TOTAL_MASS} /> : null}
        </svg>
        {/* What takes the pointer: no part of a drawing, which cannot keep a finger from scrolling. Beside the triangle
            it scrolls the page as usual. */}
        <div
          data-triangle=""
          className={classNames(
            "absolute inset-0 touch-none [clip-path:polygon(50%_0,100%_100%,0_100%)]",
            disabled ? "cursor-not-allowed" : "cursor-crosshair",
          )}
        />
      </div>
      <div aria-hidden="true" className="flex items-start justify-between gap-4">
        <Corner label={labels[0]} figure={figure(0)} className="max-w-1/2" />
        <Corner label={labels[2]} figure={figure(2)} className="max-w-1/2 text-end" />
      </div>
    </div>
  );
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === "rtl";
}

function Corner(props: { label: string | undefined; figure: string; className: string }) {
  return (
    <p
      aria-hidden="true"
      className={classNames("text-sm leading-tight break-words hyphens-auto", props.className)}
    >
      {props.label}
      {/* Its place is kept while there is no figure, so that answering moves nothing. */}
      <span className="block min-h-[1lh] font-semibold tabular-nums">{props.figure}</span>
    </p>
  );
}

/** One's own view is filled, a prediction is outlined; what is not a hundred yet is drawn pale. */
function Point({
  place,
  lens,
  complete,
}: {
  place: { x: number; y: number };
  lens: Lens;
  complete: boolean;
}) {
  const circle = { cx: MARGIN + SIDE * place.x, cy: MARGIN + SIDE * place.y };
  return (
    <g className={complete ? undefined : "opacity-50"}>
      <circle {...circle} r={12} className="fill-paper" />
      <circle
        {...circle}
        r={9}
        strokeWidth={3}
        className={lens === "own" ? "fill-actual stroke-actual" : "fill-paper stroke-predicted"}
      />
    </g>
  );
}
