import { classNames } from "@plumbline/ui/class-names";
import type { Lens } from "../../lens.ts";
import type { Locale } from "../../words/locales.ts";
import { roundSteps, stepsOf, type QuantityAxis } from "./axis.ts";
import { cumulative } from "./curve.ts";
import { labelAt } from "./entry.ts";

const WIDTH = 328;
const HEIGHT = 112;
const LEFT = 22;
const BASE = 88;
const BARS = 32;
/** Above the axis nothing is drawn for one number. */
const AXIS_ONLY = BASE - 10;
const SHARES = [0.1, 0.5, 0.9];

/**
 * What three numbers say about the rest of the axis, as bars of the probability in each part of it; one number as a
 * mark. It repeats what the fields and the words say, for those who see it.
 */
export function QuantityPicture(props: {
  axis: QuantityAxis;
  lens: Lens;
  /** How many are asked. */
  numbers: 1 | 3;
  /** Steps that can be read so far. */
  steps: readonly (number | null)[];
  /** Share of "never", which the bars leave out of their height. */
  never: number;
  locale: Locale;
}) {
  const { axis, lens, numbers, steps, never, locale } = props;
  const end = stepsOf(axis);
  const x = (step: number) => LEFT + (step / end) * (WIDTH - 2 * LEFT);
  const bars = never < 1 ? barsOf(steps, end).map((mass) => mass * (1 - never)) : [];
  const tallest = Math.max(...bars, 0.12);
  const width = (WIDTH - 2 * LEFT) / BARS;
  const top = numbers === 1 ? AXIS_ONLY : 0;
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox={`0 ${top} ${WIDTH} ${HEIGHT - top}`}
      direction="ltr"
      className="w-full max-w-sm"
    >
      {bars.map((mass, index) => (
        <rect
          key={index}
          x={(LEFT + index * width + 0.5).toFixed(2)}
          y={(BASE - (76 * mass) / tallest).toFixed(2)}
          width={(width - 1).toFixed(2)}
          height={((76 * mass) / tallest).toFixed(2)}
          className={lens === "own" ? "fill-actual" : "fill-predicted/15 stroke-predicted"}
        />
      ))}
      <path d={`M${LEFT},${BASE}H${WIDTH - LEFT}`} className="stroke-ink" />
      {roundSteps(axis, 6).map((step) => (
        <g key={step}>
          <path d={`M${x(step).toFixed(2)},${BASE}v4`} className="stroke-ink" />
          <text x={x(step).toFixed(2)} y={BASE + 18} textAnchor="middle" className="fill-muted text-[11px]">
            {labelAt(axis, step, locale)}
          </text>
        </g>
      ))}
      {steps.map((step, index) =>
        step === null ? null : (
          <circle
            // The fields never change places.
            key={index}
            cx={x(step).toFixed(2)}
            cy={BASE}
            r={index * 2 === steps.length - 1 ? 5.5 : 4}
            className={classNames(
              "[stroke-width:2]",
              lens === "own" ? "fill-actual stroke-paper" : "fill-paper stroke-predicted",
            )}
          />
        ),
      )}
    </svg>
  );
}

/** The mass in each of equal parts of the axis; none until all three numbers stand in their order. */
function barsOf(steps: readonly (number | null)[], end: number): number[] {
  const known = steps.filter((step) => step !== null);
  if (known.length !== 3 || known.some((step, index) => step < (known[index - 1] ?? 0))) return [];
  const curve = cumulative(
    known.map((at, index) => ({ at, share: SHARES[index] ?? 1 })),
    { low: 0, high: end },
  );
  return Array.from(
    { length: BARS },
    (_, bar) => curve(((bar + 1) * end) / BARS) - (bar === 0 ? 0 : curve((bar * end) / BARS)),
  );
}
