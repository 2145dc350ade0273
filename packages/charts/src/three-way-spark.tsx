import { defaultNames, type ChartProps } from "./chart-props.ts";
import { describeShares } from "./describe.ts";
import { Frame, lineHeight, Lines } from "./frame.tsx";
import { Segments } from "./segments.tsx";
import { wrapText } from "./text.ts";
import { cutThreeWays, type ThreeShares } from "./three-way-bar.tsx";

export interface ThreeWaySparkProps extends Omit<ChartProps, "size" | "legend"> {
  categories: readonly [low: string, middle: string, high: string];
  actual: ThreeShares;
  predicted?: ThreeShares;
}

const width = 296;
const font = 12;
const actualHeight = 24;
const predictedHeight = 20;
const gap = 4;

/** Three answers as one filled bar, the predicted one outlined beneath: a small multiple, for rows of a list. */
export function ThreeWaySpark(props: ThreeWaySparkProps) {
  const { categories, actual, predicted, idPrefix, title, names = defaultNames, locale } = props;
  const across = { left: 0, right: width, categories };
  const barsBottom = 4 + actualHeight + (predicted ? gap + predictedHeight : 0);
  const labels = categories.map((label) => wrapText(label, width / 3 - 8, font));
  const places = [
    { x: 0, anchor: "start" },
    { x: width / 2, anchor: "middle" },
    { x: width, anchor: "end" },
  ] as const;
  const rows = Math.max(...labels.map((lines) => lines.length));
  return (
    <Frame
      idPrefix={idPrefix}
      title={title}
      description={
        props.description ?? describeShares({ labels: categories, actual, predicted, names, locale })
      }
      width={width}
      height={barsBottom + 6 + rows * lineHeight(font) + 2}
    >
      <Segments
        segments={cutThreeWays(actual, { ...across, filled: true })}
        top={4}
        height={actualHeight}
        fontSize={font}
        locale={locale}
      />
      {predicted ? (
        <Segments
          segments={cutThreeWays(predicted, { ...across, filled: false })}
          top={4 + actualHeight + gap}
          height={predictedHeight}
          fontSize={font}
          locale={locale}
        />
      ) : null}
      {places.map(({ x, anchor }, index) => (
        <Lines
          key={categories[index]}
          lines={labels[index] ?? []}
          x={x}
          y={barsBottom + 6 + font}
          fontSize={font}
          anchor={anchor}
          className="chart-text-muted"
        />
      ))}
    </Frame>
  );
}
