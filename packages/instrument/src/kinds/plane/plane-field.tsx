"use client";

import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import { classNames } from "@plumbline/ui/class-names";
import type { Lens } from "../../lens.ts";
import { EDGE, movedBy, placeOf, pointOf, pointUnder, type Draft } from "./draft.ts";
import { REACH, type Point } from "./scale.ts";
import type { PlaneSpec } from "./spec.ts";

export interface PlaneFieldProps {
  spec: PlaneSpec;
  lens: Lens;
  draft: Draft;
  disabled: boolean;
  /** The accessible name, what kind of control it is, and where the point lies, in words. */
  name: string;
  role: string;
  valueText: string;
  describedBy: string;
  onPlace(point: Point): void;
}

/**
 * The plane to point and drag in. It is drawn from left to right in every language, as the charts are, and takes one
 * stop of the keyboard. A drag is told to the outside when it ends, so that the page is not redrawn on the way.
 */
export function PlaneField({ spec, lens, draft, disabled, onPlace, ...said }: PlaneFieldProps) {
  const pointer = useRef<number | null>(null);
  const [dragged, setDragged] = useState<Point | null>(null);
  const x = dragged?.x ?? placeOf(draft.x);
  const y = dragged?.y ?? placeOf(draft.y);

  function under(event: PointerEvent<HTMLElement>): Point {
    return pointUnder({ x: event.clientX, y: event.clientY }, event.currentTarget.getBoundingClientRect());
  }

  function follow(event: PointerEvent<HTMLElement>): void {
    const point = under(event);
    if (point.x !== dragged?.x || point.y !== dragged.y) setDragged(point);
  }

  function finish(event: PointerEvent<HTMLElement>, meant: boolean): void {
    if (pointer.current !== event.pointerId) return;
    pointer.current = null;
    // Where it is let go counts: what was drawn last may be behind the pointer. What the browser breaks off, to scroll
    // or for a call, was not meant.
    if (meant) onPlace(under(event));
    setDragged(null);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (disabled || event.altKey || event.ctrlKey || event.metaKey) return;
    const moved = movedBy(draft, event.key, event.shiftKey);
    if (!moved) return;
    event.preventDefault();
    onPlace(moved);
  }

  return (
    // On a screen that is held across, the plane still leaves room to scroll beside it.
    <div dir="ltr" className="flex w-full max-w-[min(28rem,70dvh)] flex-col gap-1 text-sm">
      <End className="text-center" arrow="↑" label={spec.y.high} />
      <div
        role="slider"
        tabIndex={disabled ? -1 : 0}
        aria-label={said.name}
        aria-roledescription={said.role}
        aria-describedby={said.describedBy}
        aria-valuemin={-REACH}
        aria-valuemax={REACH}
        // A slider has one value; both places are in the text, which is what is read out.
        aria-valuenow={pointOf(draft)?.x ?? 0}
        aria-valuetext={said.valueText}
        aria-disabled={disabled || undefined}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          if (disabled || event.button !== 0 || pointer.current !== null) return;
          // Keeps the drag from selecting text; the focus it would have set is set by hand.
          event.preventDefault();
          event.currentTarget.focus({ preventScroll: true });
          event.currentTarget.setPointerCapture(event.pointerId);
          pointer.current = event.pointerId;
          follow(event);
        }}
        onPointerMove={(event) => {
          if (pointer.current === event.pointerId) follow(event);
        }}
        onPointerUp={(event) => finish(event, true)}
        onPointerCancel={(event) => finish(event, false)}
        className={classNames(
          "relative aspect-square touch-none rounded-sm bg-raised select-none",
          disabled ? "cursor-not-allowed opacity-60" : "cursor-crosshair",
        )}
      >
        <Drawing>
          <Grid />
        </Drawing>
        <End className="absolute start-[5%] top-1/2 max-w-[40%] pt-0.5" arrow="←" label={spec.x.low} />
        <End
          className="absolute end-[5%] top-1/2 max-w-[40%] pt-0.5 text-end"
          arrow="→"
          label={spec.x.high}
          arrowLast
        />
        <Name className="start-0 top-0" name={spec.quadrants.lowHigh} />
        <Name className="end-0 top-0 text-end" name={spec.quadrants.highHigh} />
        <Name className="start-0 bottom-0" name={spec.quadrants.lowLow} />
        <Name className="end-0 bottom-0 text-end" name={spec.quadrants.highLow} />
        {/* Over the words, which may lie where the point does. */}
        <Drawing>
          <Dot x={x} y={y} lens={lens} />
        </Drawing>
      </div>
      <End className="text-center" arrow="↓" label={spec.y.low} />
    </div>
  );
}

/** What lies towards one end; the number fields say the same to those who do not see the plane. */
function End(props: { className: string; arrow: string; label: string; arrowLast?: boolean }) {
  const { arrow, label } = props;
  const words = <bdi>{label}</bdi>;
  return (
    <span aria-hidden="true" className={classNames("pointer-events-none break-words", props.className)}>
      {props.arrowLast ? (
        <>
          {words} {arrow}
        </>
      ) : (
        <>
          {arrow} {words}
        </>
      )}
    </span>
  );
}

function Name({ className, name }: { className: string; name: string }) {
  if (!name) return null;
  return (
    <span
      aria-hidden="true"
      dir="auto"
      className={classNames(
        // One step of the axes and a little: within the square that the grid draws.
        "pointer-events-none absolute max-w-1/2 p-[6%] font-serif text-muted italic",
        className,
      )}
    >
      {name}
    </span>
  );
}

function Drawing({ children }: { children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox={`${-EDGE} ${-EDGE} ${2 * EDGE} ${2 * EDGE}`}
      className="pointer-events-none absolute inset-0 size-full"
    >
      {children}
    </svg>
  );
}

function Grid() {
  const lines = [-10, -5, 5, 10];
  return (
    <>
      {lines.map((at) => (
        <path
          key={at}
          className="fill-none stroke-line"
          vectorEffect="non-scaling-stroke"
          d={`M${at},${-REACH}V${REACH}M${-REACH},${at}H${REACH}`}
        />
      ))}
      <path
        className="fill-none stroke-ink"
        vectorEffect="non-scaling-stroke"
        d={`M0,${-REACH}V${REACH}M${-REACH},0H${REACH}`}
      />
    </>
  );
}

/**
 * One's own place is filled, a prediction is outlined: the language of all charts. While one number is still missing,
 * the other is a line.
 */
function Dot({ x, y, lens }: { x: number | null; y: number | null; lens: Lens }) {
  const line = lens === "own" ? "stroke-actual" : "stroke-predicted";
  const guide = `${x === null ? "" : `M${x},${-REACH}V${REACH}`}${y === null ? "" : `M${-REACH},${-y}H${REACH}`}`;
  if (!guide) return null;
  return (
    <>
      <path
        className={classNames("fill-none [stroke-dasharray:3_4]", line)}
        vectorEffect="non-scaling-stroke"
        d={guide}
      />
      {x === null || y === null ? null : (
        <circle
          cx={x}
          cy={-y}
          r={0.8}
          vectorEffect="non-scaling-stroke"
          className={
            lens === "own"
              ? "fill-actual stroke-raised [stroke-width:2]"
              : "fill-raised stroke-predicted [stroke-width:4]"
          }
        />
      )}
    </>
  );
}
