import { chartFont, chartWidth, type Interval } from "./chart-props.ts";
import { layContours, levelDash, type Spot } from "./contour-layout.ts";
import { Beyond, ContourLines, Figure, LevelLabel, Tile } from "./contour-marks.tsx";
import { contourLevels, contourWords, type ContourMapProps, type ContourWords } from "./contour-props.ts";
import { expectLength } from "./describe.ts";
import { Frame, lineHeight, Lines } from "./frame.tsx";
import { percent, percentFigure, round } from "./numbers.ts";
import { textWidth, wrapText } from "./text.ts";

/** Shares over two ordered axes: a tile and a figure at each place, lines of equal share between them. */
export function ContourMap(props: ContourMapProps) {
  const { rows, columns, values, smooth = values, beyond, idPrefix, title, size = "regular", locale } = props;
  const { levels = contourLevels, words = contourWords } = props;
  expectLength("values", rows.ticks, values);
  for (const row of values) expectLength("a row of values", columns.ticks, row);
  const width = chartWidth[size];
  const font = chartFont[size];
  const line = lineHeight(font);

  const hasRanges = size === "regular" && props.ranges !== undefined;
  const wanted = Math.max(...rows.ticks.map((tick) => textWidth(tick, font)));
  const left = Math.min(Math.max(36, wanted + 12), width * 0.28);
  const tile = {
    width: Math.min(150, (width - left - 4) / columns.ticks.length),
    height: size === "compact" ? 58 : 78,
  };
  const right = left + tile.width * columns.ticks.length;
  const rowTitle = wrapText(rows.title, width, font);
  const key = props.legend
    ? [hasRanges ? words.figuresAndHalf : words.figures, words.lines].flatMap((text) =>
        wrapText(text, width, font),
      )
    : [];
  const keyHeight = key.length > 0 ? key.length * line + 8 : 0;
  const top = keyHeight + rowTitle.length * line + 6;
  const base = top + tile.height * rows.ticks.length;
  const onScreen = (column: number, row: number): Spot => ({
    x: left + (column + 0.5) * tile.width,
    y: base - (row + 0.5) * tile.height,
  });

  const ticks = columns.ticks.map((tick) => wrapText(tick, tile.width - 6, font));
  const tickLines = Math.max(...ticks.map((lines) => lines.length));
  const titleTop = base + 8 + tickLines * line;
  const contours = layContours(smooth, levels, onScreen);
  const absent = contours.filter(({ label }) => !label).map(({ level }) => percent(level, locale));
  const notes = absent.length > 0 ? wrapText(words.absent(absent.join(", ")), width, font) : [];
  const beyondTop = titleTop + line + 16;
  const notesTop = beyond ? beyondTop + tile.height * 0.7 + 12 : beyondTop - 6;
  const height =
    notes.length > 0 ? notesTop + notes.length * line + 4 : beyond ? notesTop - 6 : titleTop + line + 6;

  return (
    <Frame
      idPrefix={idPrefix}
      title={title}
      description={props.description ?? describe(props, words, absent)}
      width={width}
      height={height}
    >
      <Lines lines={key} x={0} y={font} fontSize={font} className="chart-text-muted" />
      <Lines lines={rowTitle} x={0} y={keyHeight + font} fontSize={font} className="chart-text-strong" />
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
      {rows.ticks.map((tick, r) => {
        const lines = wrapText(tick, left - 8, font);
        return (
          <Lines
            key={tick}
            lines={lines}
            x={left - 8}
            y={onScreen(0, r).y - ((lines.length - 1) * line) / 2 + font * 0.36}
            fontSize={font}
            anchor="end"
          />
        );
      })}
      {ticks.map((lines, c) => (
        <Lines
          key={columns.ticks[c]}
          lines={lines}
          x={onScreen(c, 0).x}
          y={base + 6 + font}
          fontSize={font}
          anchor="middle"
        />
      ))}
      <Lines
        lines={wrapText(columns.title, right - left, font).slice(0, 1)}
        x={right}
        y={titleTop + font}
        fontSize={font}
        anchor="end"
        className="chart-text-strong"
      />
      {beyond ? (
        <Beyond
          beyond={beyond}
          tile={{ width: tile.width, height: tile.height * 0.7 }}
          {...{ left, locale, words }}
          top={beyondTop}
          width={width}
          fontSize={font}
        />
      ) : null}
      <Lines lines={notes} x={0} y={notesTop + font} fontSize={font} className="chart-text-muted" />
    </Frame>
  );
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
