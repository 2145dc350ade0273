import { ContourMap } from "../src/contour-map.tsx";
import { CurveFan, type FanPoint } from "../src/curve-fan.tsx";
import type { Example } from "./example.ts";

const bothSizes = ["regular", "compact"] as const;

const horizons = [
  { label: "now", at: 0 },
  { label: "+2 years", at: 2 },
  { label: "+5 years", at: 5 },
  { label: "+10 years", at: 10 },
  { label: "+20 years", at: 20 },
];

const fan = (medians: readonly number[], widths: readonly number[], least = 0): FanPoint[] =>
  medians.map((median, index) => {
    const wide = widths[index] ?? 0;
    const around = (share: number) => ({
      low: Math.max(least, median - share * wide),
      high: Math.min(100, median + share * wide),
    });
    return { median, inner: around(0.45), outer: around(1), interval: around(0.16) };
  });

const share = (value: number) => ({
  share: value,
  low: Math.max(0, value - 0.09),
  high: Math.min(1, value + 0.09),
});

const names = { actual: "own views", predicted: "guesses of the median" };
const ends = ["0 = nothing · 100 = every task of any researcher"];

const quality = [
  [0.04, 0.09, 0.16],
  [0.12, 0.31, 0.49],
  [0.24, 0.58, 0.81],
];
const half = (value: number) => ({ low: value * 0.6, high: value + (1 - value) * 0.3 });

/** Made-up answers: the shape of a question about scaling, not a result. */
export const curveExamples: readonly Example[] = [
  ...bothSizes.map((size) => ({
    name: `curve-fan-pair-${size}`,
    heading: "Half expect alignment to have caught up in twenty years",
    source: "Invented medians",
    chart: (
      <CurveFan
        idPrefix={`fan-pair-${size}`}
        title="Half expect alignment to have caught up in twenty years"
        horizons={horizons}
        series={[
          {
            label: "Capability",
            points: fan([24, 38, 55, 72, 86], [14, 18, 24, 26, 22]),
            predicted: [26, 44, 64, 82, 92],
          },
          {
            label: "Alignment",
            points: fan([14, 20, 33, 55, 84], [10, 13, 20, 28, 30]),
            predicted: [12, 16, 24, 38, 52],
          },
        ]}
        pairs={[
          {
            gapLabel: "Alignment less Capability, in points",
            gap: fan([-10, -18, -22, -16, -2], [14, 17, 24, 32, 36], -100),
            predictedGap: [-14, -28, -40, -44, -40],
            aheadLabel: "People with Alignment at or above Capability",
            ahead: [0.18, 0.09, 0.11, 0.24, 0.49].map(share),
          },
        ]}
        ends={ends}
        names={names}
        size={size}
        legend
      />
    ),
  })),
  ...bothSizes.map((size) => ({
    name: `curve-fan-four-${size}`,
    heading: "Governance is expected to lag behind the other three",
    source: "Invented medians",
    chart: (
      <CurveFan
        idPrefix={`fan-four-${size}`}
        title="Governance is expected to lag behind the other three"
        horizons={horizons}
        series={[
          { label: "Technical oversight", points: fan([20, 28, 40, 58, 76], [12, 14, 18, 20, 18]) },
          { label: "Objective stability", points: fan([12, 18, 28, 44, 70], [10, 14, 18, 20, 22]) },
          { label: "Governance", points: fan([8, 10, 14, 22, 34], [6, 8, 12, 16, 22]) },
          { label: "Monitoring", points: fan([18, 27, 39, 56, 73], [10, 12, 16, 20, 20]) },
        ]}
        size={size}
        legend
      />
    ),
  })),
  ...bothSizes.map((size) => ({
    name: `curve-fan-long-${size}`,
    heading: "Names that have no room on one line",
    source: "Invented medians",
    chart: (
      <CurveFan
        idPrefix={`fan-long-${size}`}
        title="Names that have no room on one line"
        horizons={[
          { label: "today", at: 0 },
          { label: "once a majority of the people asked says that it has come", at: 10 },
          { label: "a generation later", at: 20 },
        ]}
        series={[
          { label: "Donaudampfschifffahrtselektrizitätenhaupt", points: fan([20, 58, 76], [12, 20, 18]) },
          {
            label: "Rechtsschutzversicherungsgesellschaften und ihre Angestellten",
            points: fan([12, 44, 70], [10, 20, 22]),
          },
          { label: "Grundstücksverkehrsgenehmigungszuständigkeit", points: fan([8, 22, 34], [6, 16, 22]) },
        ]}
        size={size}
        legend
      />
    ),
  })),
  ...bothSizes.map((size) => ({
    name: `contour-map-ceiling-${size}`,
    heading: "Even odds take ten thousand examples with one error in a thousand",
    source: "Invented means",
    chart: (
      <ContourMap
        idPrefix={`contour-${size}`}
        title="Even odds take ten thousand examples with one error in a thousand"
        rows={{ title: "Labelled examples", ticks: ["10²", "10⁴", "10⁶"] }}
        columns={{ title: "Wrong labels", ticks: ["10 %", "1 %", "0.1 %"] }}
        values={quality}
        ranges={quality.map((row) => row.map(half))}
        beyond={{ label: "Unlimited perfect data", value: 0.91, range: { low: 0.84, high: 0.97 } }}
        size={size}
        legend
      />
    ),
  })),
  ...bothSizes.map((size) => ({
    name: `contour-map-long-${size}`,
    heading: "Titles, ticks and a ceiling whose words have no room",
    source: "Invented means",
    chart: (
      <ContourMap
        idPrefix={`contour-long-${size}`}
        title="Titles, ticks and a ceiling whose words have no room"
        rows={{
          title:
            "Examples that people were asked to label, and that at least two of them did label in the end",
          ticks: [
            "ten thousand",
            "Wirtschaftlichkeitsgrenze",
            "as many as the whole field can pay for in one year",
          ],
        }}
        columns={{
          title: "Share of examples that are labelled wrongly by the raters",
          ticks: ["eine Größenordnung", "Selbstverständlichkeit", "none"],
        }}
        values={quality}
        beyond={{
          label: "As many examples as anybody could ever wish for, and every one of them labelled right",
          value: 0.91,
          range: { low: 0.84, high: 0.97 },
        }}
        size={size}
      />
    ),
  })),
  {
    name: "contour-map-five-compact",
    heading: "All three levels over five by five",
    source: "Invented means",
    chart: (
      <ContourMap
        idPrefix="contour-five"
        title="All three levels over five by five"
        rows={{ title: "Effort", ticks: ["very little", "little", "some", "much", "all there is"] }}
        columns={{ title: "Years", ticks: ["1", "2", "5", "10", "20"] }}
        values={[0, 1, 2, 3, 4].map((row) => [0, 1, 2, 3, 4].map((c) => 1 / (1 + Math.exp(4 - row - c))))}
        size="compact"
      />
    ),
  },
];
