import type { Interval } from "./chart-props.ts";
import { layMapFrame } from "./contour-frame.ts";
import { layContours, levelDash } from "./contour-layout.ts";
import { Beyond, ContourLines, Figure, LevelLabel, Tile } from "./contour-marks.tsx";
import { contourLevels, contourWords, type ContourMapProps, type ContourWords } from "./contour-props.ts";
import { expectLength } from "./describe.ts";
import { Frame, lineHeight, Lines } from "./frame.tsx";
import { percent, percentFigure, round } from "./numbers.ts";
import { OptionKey } from "./option-labels.tsx";
import { wrapText } from "./text.ts";

/** Shares over two ordered axes: a tile and a figure at each place, lines of equal share between them. */
export function ContourMap(props: ContourMapProps) {
  const { rows, columns, values, smooth = values, beyond, idPrefix, title, size = "regular", locale } = props;
  const { levels = contourLevels, words = contourWords } = props;
  expectLength("values", rows.ticks, values);
  for (const row of values) expectLength("a row of values", columns.ticks, row);
  const hasRanges = size === "regular" && props.ranges !== undefined;
  const frame = layMapFrame({
    rows,
    columns,
    size,
    key: props.legend ? [hasRanges ? words.figuresAndHalf : words.figures, words.lines] : [],
    beyond: beyond ? beyondWords(beyond, words, locale) : null,
  });
  const { width, font, left, right, top, base, tile, onScreen } = frame;
  const line = lineHeight(font);
  const contours = layContours(smooth, levels, onScreen);
  const absent = contours.filter(({ label }) => !label).map(({ level }) => percent(level, locale));
  const notes = absent.length > 0 ? wrapText(words.absent(absent.join(", ")), width, font) : [];
  const notesTop = frame.bottom + (beyond ? 6 : 4);
  const height = notes.length > 0 ? notesTop + notes.length * line + 4 : frame.bottom;

  return (
    <Frame
      idPrefix={idPrefix}
      title={title}
      description={props.description ?? describe(props, words, absent)}
      width={width}
      height={height}
    >
      <Lines lines={frame.key} x={0} y={font} fontSize={font} className="chart-text-muted" />
      <Lines
        lines={frame.rowTitle}
        x={0}
        y={frame.rowTitleTop + font}
        fontSize={font}
        className="chart-text-strong"
      />
      {values.map((row, r) =>
        row.map((value, c) => (
          <Tile key={`${r} ${c}`} {...{ value, tile, locale }} middle={onScreen(c, r)} />
        )),
      )}
      {contours.map((contour, index) => (
        <ContourLines key={contour.level} contour={contour} dash={levelDash(index)} />
      ))}
      {values.map((row, r) =>
        row.map((value, c) => (
          <Figure
            key={`${r} ${c}`}
            {...{ value, locale }}
            range={hasRanges ? props.ranges?.[r]?.[c] : undefined}
            middle={onScreen(c, r)}
            fontSize={font}
          />
        )),
      )}
      {contours.map(({ level, label }) =>
        label ? (
          <LevelLabel
            key={level}
            text={percent(level, locale)}
            at={label}
            fontSize={font}
            frame={{ left, right }}
          />
        ) : null,
      )}
      <path
        className="chart-axis"
        d={`M${round(left)},${round(top)}V${round(base)}H${round(right)}`}
        fill="none"
      />
      {frame.rowTicks.map((lines, r) => (
        <Lines
          // Ticks never change order.
          key={r}
          lines={lines}
          x={left - 8}
          y={onScreen(0, r).y - ((lines.length - 1) * line) / 2 + font * 0.36}
          fontSize={font}
          anchor="end"
        />
      ))}
      {frame.columnTicks.under.map((lines, c) => (
        <Lines
          key={c}
          lines={lines}
          x={onScreen(c, 0).x}
          y={base + 6 + font}
          fontSize={font}
          anchor="middle"
        />
      ))}
      <Lines
        lines={frame.columnTitle}
        x={right}
        y={frame.columnTitleTop + font}
        fontSize={font}
        anchor="end"
        className="chart-text-strong"
      />
      <OptionKey layout={frame.columnTicks} x={0} y={frame.columnKeyTop + font} fontSize={font} />
      {beyond ? <Beyond value={beyond.value} {...{ frame, locale }} /> : null}
      <Lines lines={notes} x={0} y={notesTop + font} fontSize={font} className="chart-text-muted" />
    </Frame>
  );
}

/** What is said beside the value beyond the axes. */
function beyondWords(
  { label, range }: NonNullable<ContourMapProps["beyond"]>,
  words: ContourWords,
  locale: string | undefined,
): string[] {
  if (!range) return [label];
  return [
    label,
    `${words.middleHalf} ${percentFigure(range.low, locale)}–${percentFigure(range.high, locale)}`,
  ];
}

/** Every figure in words, and which levels are nowhere passed. */
function describe(props: ContourMapProps, words: ContourWords, absent: readonly string[]): string {
  const { rows, columns, values, ranges, beyond, locale } = props;
  const half = (range: Interval | undefined) =>
    range
      ? ` (${words.middleHalf} ${percentFigure(range.low, locale)}–${percentFigure(range.high, locale)})`
      : "";
  return [
    ...values.map(
      (row, r) =>
        `${rows.title} ${rows.ticks[r] ?? ""}: ${row
          .map(
            (value, c) =>
              `${columns.title} ${columns.ticks[c] ?? ""} ${percent(value, locale)}${half(ranges?.[r]?.[c])}`,
          )
          .join("; ")}.`,
    ),
    ...(beyond ? [`${beyond.label}: ${percent(beyond.value, locale)}${half(beyond.range)}.`] : []),
    ...(absent.length > 0 ? [words.absent(absent.join(", "))] : []),
  ].join(" ");
}
