import { PlaneHeat } from "../src/plane-heat.tsx";
import type { Example } from "./example.ts";

const reach = 10;
const side = 2 * reach + 1;
const source = "Made-up places: the shape of a question about two effects, not a result";
const finding = "The field expects more capability from it than it sees in it itself";

const x = { title: "Effect on alignment", low: "harms alignment", high: "improves alignment" };
const y = { title: "Effect on capability", low: "lowers capability", high: "raises capability" };

/** Made-up people: x, y and how many of them. */
const people: [x: number, y: number, n: number][] = [
  [6, -1, 7],
  [5, -2, 4],
  [7, 0, 3],
  [4, 1, 2],
  [8, -3, 2],
  [3, -1, 3],
  [6, 2, 2],
  [2, 4, 1],
  [9, 3, 1],
  [0, 0, 4],
  [-2, 3, 1],
  [-4, 6, 2],
  [-7, 8, 1],
  [-3, -4, 1],
  [1, -5, 1],
  [10, -10, 1],
];

const counts = Array.from({ length: side * side }, () => 0);
for (const [across, up, n] of people) counts[(across + reach) * side + up + reach] = n;
const n = people.reduce((sum, [, , many]) => sum + many, 0);
const shareOf = (holds: (x: number, y: number) => boolean) =>
  people.reduce((sum, [across, up, many]) => (holds(across, up) ? sum + many : sum), 0) / n;
const mean = (axis: 0 | 1) => people.reduce((sum, person) => sum + person[axis] * person[2], 0) / n;
const around = (centre: number, half: number) => ({
  mean: centre,
  interval: { low: centre - half, high: centre + half },
});

const named = {
  lowHigh: { name: "Capability at the cost of alignment", share: shareOf((a, b) => a < 0 && b > 0) },
  highHigh: { name: "Both at once", share: shareOf((a, b) => a > 0 && b > 0) },
  lowLow: { name: "", share: shareOf((a, b) => a < 0 && b < 0) },
  highLow: { name: "Alignment that costs capability", share: shareOf((a, b) => a > 0 && b < 0) },
};
const data = {
  x,
  y,
  counts,
  quadrants: named,
  onAxis: shareOf((a, b) => a === 0 || b === 0),
  actual: { x: around(mean(0), 1.3), y: around(mean(1), 0.9) },
};
const names = { actual: "own views", predicted: "guesses of the others" };

export const planeExamples: readonly Example[] = [
  ...(["regular", "compact"] as const).map((size) => ({
    name: `plane-heat-predicted-${size}`,
    heading: finding,
    source,
    chart: (
      <PlaneHeat
        {...data}
        idPrefix={`plane-predicted-${size}`}
        title={finding}
        names={names}
        size={size}
        predicted={{ x: around(1.4, 0.8), y: around(3.9, 1) }}
        legend
      />
    ),
  })),
  {
    name: "plane-heat-row",
    heading: finding,
    source,
    chart: (
      <PlaneHeat
        {...data}
        idPrefix="plane-row"
        title={finding}
        names={names}
        size="row"
        predicted={{ x: around(1.4, 0.8), y: around(3.9, 1) }}
      />
    ),
  },
  {
    name: "plane-heat-row-long",
    heading: "Words too long to stand beside the square",
    source,
    chart: (
      <PlaneHeat
        {...data}
        x={{
          title: "Wirkung",
          low: "verschlechtert die Ausrichtung",
          high: "verbessert Ausrichtungsmöglichkeiten",
        }}
        idPrefix="plane-row-long"
        title="Words too long to stand beside the square"
        names={names}
        size="row"
      />
    ),
  },
  {
    name: "plane-heat-one",
    heading: "One answer, at the very end of both axes",
    source,
    chart: (
      <PlaneHeat
        {...data}
        idPrefix="plane-one"
        title="One answer, at the very end of both axes"
        names={names}
        counts={counts.map((_, cell) => (cell === counts.length - 1 ? 1 : 0))}
        quadrants={{
          lowHigh: { name: "", share: 0 },
          highHigh: { name: "", share: 1 },
          lowLow: { name: "", share: 0 },
          highLow: { name: "", share: 0 },
        }}
        onAxis={0}
        actual={{ x: { mean: reach, interval: null }, y: { mean: reach, interval: null } }}
        size="compact"
        legend
      />
    ),
  },
];
