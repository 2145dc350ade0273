import { ChanceCurves, type ChancePoint } from "../src/chance-curves.tsx";
import type { Example } from "./example.ts";

const years = [2030, 2035, 2045, 2055, 2065];

const pooled: ChancePoint[] = Array.from({ length: 40 }, (_, index) => {
  const share = 0.82 * (1 - Math.exp(-((index / 16) ** 1.4)));
  return { at: 2027 + index, share, low: Math.max(0, share - 0.11), high: Math.min(1, share + 0.12) };
});

const asked: ChancePoint[] = [
  { at: 2031, share: 0.24, low: 0.18, high: 0.3 },
  { at: 2036, share: 0.46, low: 0.38, high: 0.54 },
  { at: 2046, share: 0.68, low: 0.6, high: 0.76 },
];

export const chanceExamples: readonly Example[] = (["regular", "compact"] as const).map((size) => ({
  name: `chance-curves-${size}`,
  heading: "Asked for the chance by a year, people expect it sooner than asked for the year with a chance",
  source: "Invented answers",
  chart: (
    <ChanceCurves
      idPrefix={`chance-${size}`}
      title="Asked for the chance by a year, people expect it sooner than asked for the year with a chance"
      size={size}
      axis={{ low: 2027, high: 2066, ticks: years.map((year) => ({ at: year + 1, label: `${year}` })) }}
      caption="Mean chance that it exists by the end of the year"
      series={[
        { label: "How likely by a given year", points: asked, continuous: false },
        { label: "By which year with a given probability", points: pooled, continuous: true },
      ]}
    />
  ),
}));
