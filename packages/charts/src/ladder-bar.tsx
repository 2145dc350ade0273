import type { Interval } from "./chart-props.ts";
import { lineHeight, Lines } from "./frame.tsx";
import type { LadderLayout, PlacedRow } from "./ladder-layout.ts";
import { ActualBar, PredictedMark, Whisker } from "./marks.tsx";
import { percent } from "./numbers.ts";

export interface LadderBarProps {
  share: number;
  guess: number | undefined;
  /** Whether the predicted shares are of single guesses: dots, never bars. */
  guessed: boolean;
  /** The share at the far end. */
  max: number;
  interval: Interval | undefined;
  guessInterval: Interval | undefined;
  ordinal: number | null;
  place: PlacedRow;
  layout: LadderLayout;
  fontSize: number;
  locale: string | undefined;
}

/** One row of a ladder: its label, its bars and its figures. */
export function LadderBar(props: LadderBarProps) {
  const { share, guess, guessed, max, interval, guessInterval, place, layout, fontSize, locale } = props;
  const length = (value: number) => (value / max) * (layout.barRight - layout.barLeft);
  const onScreen = ({ low, high }: Interval): Interval => ({
    low: layout.barLeft + length(low),
    high: layout.barLeft + length(high),
  });
  const bar = { direction: "right", base: layout.barLeft, middle: place.barMiddle } as const;
  const outlined = guess !== undefined && !guessed;
  return (
    <g>
      {props.ordinal === null ? null : (
        <Lines
          lines={[`${props.ordinal}`]}
          x={layout.ordinalEnd}
          y={place.textTop}
          fontSize={fontSize}
          anchor="end"
          className="chart-text-muted"
        />
      )}
      <Lines lines={place.label} x={layout.labelLeft} y={place.textTop} fontSize={fontSize} />
      <Lines
        lines={place.detail}
        x={layout.labelLeft}
        y={place.textTop + place.label.length * lineHeight(fontSize)}
        fontSize={12}
        className="chart-text-muted"
      />
      <ActualBar {...bar} length={length(share)} thickness={layout.barThickness} />
      {outlined ? (
        <PredictedMark
          {...bar}
          length={length(guess)}
          thickness={layout.barThickness + 7}
          form="distribution"
        />
      ) : null}
      {interval ? (
        <Whisker
          direction="right"
          middle={place.barMiddle - (outlined ? layout.barThickness / 4 : 0)}
          interval={onScreen(interval)}
          series="actual"
        />
      ) : null}
      {guessInterval ? (
        <Whisker
          direction="right"
          middle={place.barMiddle + (guessed ? 0 : layout.barThickness / 4)}
          interval={onScreen(guessInterval)}
          series="predicted"
        />
      ) : null}
      {guess !== undefined && guessed ? (
        <PredictedMark {...bar} length={length(guess)} thickness={0} form="points" />
      ) : null}
      <Lines
        lines={[percent(share, locale)]}
        x={layout.actualEnd}
        y={place.valueBaseline}
        fontSize={fontSize}
        anchor="end"
        className="chart-text-actual"
      />
      {guess === undefined ? null : (
        <Lines
          lines={[percent(guess, locale)]}
          x={layout.predictedEnd}
          y={place.valueBaseline}
          fontSize={fontSize}
          anchor="end"
          className="chart-text-predicted"
        />
      )}
    </g>
  );
}
