import { defaultNames, type ChartProps } from "./chart-props.ts";
import { Columns, columnX, largestShare, Means, type ColumnsBox, type ColumnsData } from "./columns.tsx";
import { describeShares, expectLength } from "./describe.ts";
import { Figures } from "./figures.tsx";
import { Frame, lineHeight, Lines, type LinesProps } from "./frame.tsx";
import { round } from "./numbers.ts";
import { shareWidth, textWidth, wrapText } from "./text.ts";

export interface DistributionSparkProps extends Omit<ChartProps, "size" | "legend">, ColumnsData {
  /** Means as positions counted from 1, the first option. */
  actualMean?: number;
  predictedMean?: number;
  /** The share at the top of the scale; give every chart of a list the same. */
  max?: number;
  /** Writes the per cents under the columns; on unless switched off. */
  figures?: boolean;
  /** How tall the highest column can be. */
  plotHeight?: number;
  /** What the first and the last option mean, written under the axis where there is no room for every label. */
  ends?: readonly [first: string, last: string];
}

/** The comparison of two distributions as a small multiple, for rows of a list. */
export function DistributionSpark(props: DistributionSparkProps) {
  const {
    labels,
    actual,
    predicted,
    actualMean,
    predictedMean,
    ends,
    figures = true,
    plotHeight = 80,
  } = props;
  const { idPrefix, title, names = defaultNames, locale } = props;
  expectLength("actual", labels, actual);
  expectLength("predicted", labels, predicted);
  const width = 296;
  const font = 12;
  const left = figures ? 26 : 1;
  const hasMeans = actualMean !== undefined || predictedMean !== undefined;
  const box: ColumnsBox = {
    left,
    width: width - left - 1,
    top: 8,
    base: 8 + plotHeight,
    max: props.max ?? largestShare(props),
  };
  const endsTop = box.base + (hasMeans ? 22 : 4);
  const under = ends ? labelsUnder(labels, ends, box, font) : [];
  const endsHeight = Math.max(0, ...under.map(({ lines }) => lines.length)) * lineHeight(font);
  const figuresTop = endsTop + endsHeight + 2;
  const figureRows = figures ? (predicted ? 2 : 1) : 0;
  return (
    <Frame
      idPrefix={idPrefix}
      title={title}
      description={props.description ?? describeShares({ labels, actual, predicted, names, locale })}
      width={width}
      height={figuresTop + figureRows * lineHeight(font)}
    >
      <Columns {...props} box={box} names={names} />
      <path className="chart-axis" d={`M${left - 1},${round(box.base)}H${width}`} />
      <Means box={box} count={labels.length} actualMean={actualMean} predictedMean={predictedMean} />
      {under.map(({ key, ...label }) => (
        <Lines key={key} {...label} y={endsTop + font} fontSize={font} className="chart-text-muted" />
      ))}
      {figures ? (
        <Figures
          mark={predicted ? "actual" : null}
          values={actual}
          y={figuresTop}
          box={box}
          fontSize={font}
          locale={locale}
          className="chart-text-actual"
        />
      ) : null}
      {figures && predicted ? (
        <Figures
          mark={props.predictedForm === "points" ? "predicted-points" : "predicted"}
          values={predicted}
          y={figuresTop + lineHeight(font)}
          box={box}
          fontSize={font}
          locale={locale}
          className="chart-text-predicted"
        />
      ) : null}
    </Frame>
  );
}

/** Every label under its column where all of them fit there, otherwise the two ends. */
function labelsUnder(
  labels: readonly string[],
  [first, last]: readonly [first: string, last: string],
  box: ColumnsBox,
  font: number,
): (Pick<LinesProps, "lines" | "x" | "anchor"> & { key: string })[] {
  const column = box.width / labels.length;
  if (labels.every((label) => textWidth(label, font) <= column - 4)) {
    return labels.map((label, index) => ({
      key: label,
      lines: [label],
      x: columnX(box, labels.length, index + 1),
      anchor: "middle",
    }));
  }
  const [left, right] = shareWidth([first, last], box.width - 16, font);
  return [
    { key: "first", lines: wrapText(first, left, font), x: box.left, anchor: "start" },
    // Where the axis ends.
    { key: "last", lines: wrapText(last, right, font), x: box.left + box.width + 1, anchor: "end" },
  ];
}
