"use client";

import { Fragment, type PointerEvent } from "react";
import { classNames } from "@plumbline/ui/class-names";
import type { Lens } from "../../lens.ts";
import type { Draft } from "./draft.ts";
import { DASHES, Mark, strokeOf } from "./signs.tsx";
import type { CurveSpec } from "./spec.ts";
import { PLOT_ATTRIBUTE } from "./use-curve-stroke.ts";

const HEIGHT = 240;
/** Labels of more horizons than this stand on two or three lines in turn, so that they have room on a phone. */
const MOST_IN_A_LINE = 4;
const LABEL_LINE = 18;

export interface DrawingProps {
  spec: CurveSpec;
  lens: Lens;
  draft: Draft;
  places: readonly number[];
  active: number;
  /** The horizon that is being moved or typed. */
  at: number | null;
  disabled: boolean;
  handlers: Partial<
    Record<
      "onPointerDown" | "onPointerMove" | "onPointerUp" | "onPointerCancel",
      (event: PointerEvent<HTMLElement>) => void
    >
  >;
}

/** The curves over their horizons. Says nothing the table does not say, and takes its values by touch and mouse only. */
export function Drawing({ spec, lens, draft, places, active, at, disabled, handlers }: DrawingProps) {
  const y = (value: number) => HEIGHT * (1 - value / 100);
  const across = (horizon: number) => `${100 * (places[horizon] ?? 0)}%`;
  const lines = Math.ceil(spec.horizons.length / MOST_IN_A_LINE);
  // The active curve lies on top.
  const order = [...draft.keys()].filter((series) => series !== active).concat(active);
  return (
    // Time runs from left to right in every script, as on the charts.
    <div dir="ltr" aria-hidden="true" className="ps-10 pe-5 select-none">
      <div
        {...handlers}
        className={classNames(
          "-mx-4 touch-none px-4 pt-4",
          disabled ? "cursor-not-allowed opacity-60" : "cursor-crosshair",
        )}
      >
        <svg
          {...{ [PLOT_ATTRIBUTE]: "" }}
          focusable="false"
          height={HEIGHT}
          className="block w-full overflow-visible"
        >
          <rect width="100%" height={HEIGHT} className="fill-raised" />
          {[0, 25, 50, 75, 100].map((tick) => (
            <Fragment key={tick}>
              <line
                x1="0"
                x2="100%"
                y1={y(tick)}
                y2={y(tick)}
                className={tick === 0 ? "stroke-ink" : "stroke-line"}
              />
              {tick % 50 === 0 ? (
                <text x={-14} y={y(tick) + 4} textAnchor="end" className="fill-muted text-xs tabular-nums">
                  {tick}
                </text>
              ) : null}
            </Fragment>
          ))}
          {spec.horizons.map((_, horizon) => (
            <line
              key={horizon}
              x1={across(horizon)}
              x2={across(horizon)}
              y1={0}
              y2={HEIGHT}
              className={at === horizon ? "stroke-edge" : "stroke-line"}
            />
          ))}
          {order.map((series) => (
            <Curve
              key={series}
              series={series}
              lens={lens}
              row={draft[series] ?? []}
              {...{ y, across }}
              pale={draft.length > 1 && series !== active}
            />
          ))}
          {at !== null && typeof draft[active]?.[at] === "number" ? (
            <svg x={across(at)} y={y(draft[active][at])} overflow="visible">
              <text
                y={draft[active][at] > 85 ? 30 : -16}
                textAnchor={at === 0 ? "start" : at === places.length - 1 ? "end" : "middle"}
                className="fill-ink stroke-paper text-lg font-semibold tabular-nums [paint-order:stroke] [stroke-width:4]"
              >
                {draft[active][at]}
              </text>
            </svg>
          ) : null}
        </svg>
      </div>
      <svg focusable="false" height={6 + lines * LABEL_LINE} className="block w-full overflow-visible">
        {spec.horizons.map(({ label }, horizon) => (
          <text
            key={horizon}
            x={across(horizon)}
            y={((horizon % lines) + 1) * LABEL_LINE}
            textAnchor={horizon === 0 ? "start" : horizon === places.length - 1 ? "end" : "middle"}
            className={classNames("text-xs", at === horizon ? "fill-ink font-semibold" : "fill-muted")}
          >
            {label}
          </text>
        ))}
      </svg>
    </div>
  );
}

function Curve(props: {
  series: number;
  lens: Lens;
  row: Draft[number];
  y(value: number): number;
  across(horizon: number): string;
  pale: boolean;
}) {
  const { series, lens, row, y, across } = props;
  const given = row.flatMap((value, horizon) => (value === null ? [] : [{ horizon, value }]));
  return (
    <g className={props.pale ? "opacity-70" : undefined}>
      {given.slice(1).map(({ horizon, value }, index) => {
        const before = given[index]!;
        return (
          <line
            key={horizon}
            x1={across(before.horizon)}
            y1={y(before.value)}
            x2={across(horizon)}
            y2={y(value)}
            strokeDasharray={DASHES[series]}
            className={classNames("[stroke-width:2.5]", strokeOf(series, lens))}
          />
        );
      })}
      {given.map(({ horizon, value }) => (
        <svg key={horizon} x={across(horizon)} y={y(value)} overflow="visible">
          <Mark series={series} lens={lens} />
        </svg>
      ))}
    </g>
  );
}
