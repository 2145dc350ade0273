import { defaultNames, type ChartProps } from "./chart-props.ts";
import { describeShares } from "./describe.ts";
import { Frame } from "./frame.tsx";
import { ChartLegend, placeLegend } from "./legend.tsx";
import { Segments } from "./segments.tsx";
import { cutThreeWays, threeWaySigns, type ThreeShares } from "./three-way-bar.tsx";

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
  const signs = threeWaySigns(categories);
  return (
    <Frame
      idPrefix={idPrefix}
      title={title}
      description={
        props.description ?? describeShares({ labels: categories, actual, predicted, names, locale })
      }
      width={width}
      height={barsBottom + 8 + placeLegend(signs, width, font).height}
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
      {/* With their signs, because an answer that nobody or everybody gave is not above its word. */}
      <ChartLegend items={signs} x={0} y={barsBottom + 8} width={width} fontSize={font} />
    </Frame>
  );
}
