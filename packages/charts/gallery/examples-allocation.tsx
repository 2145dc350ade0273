import type { ChartSize } from "../src/chart-props.ts";
import { AllocationDots } from "../src/allocation-dots.tsx";
import { RankingHeat } from "../src/ranking-heat.tsx";
import type { Example } from "./example.ts";

const bothSizes = ["regular", "compact"] as const satisfies readonly ChartSize[];
const source = "Invented shares";
const around = (share: number, half: number) => ({ low: Math.max(0, share - half), high: share + half });

const work = [
  { label: "Scalable oversight", detail: "Supervision that reaches beyond what unaided people can judge" },
  { label: "Oversight with AI research assistance" },
  { label: "Interpretability", detail: "Reading internal states" },
  { label: "Experiments on potentially catastrophic systems" },
  { label: "Theory for understanding misalignment" },
  { label: "Governance" },
];
const given = [0.21, 0.12, 0.24, 0.09, 0.11, 0.23];
const expected = [0.26, 0.12, 0.33, 0.07, 0.08, 0.14];

const considerations = [
  { label: "Large models learn from few examples" },
  { label: "Only the last rounds of training matter" },
  { label: "Reinforcement learning without a model needs very many examples" },
  { label: "Self-supervision may fail or be unstable" },
  { label: "Specialised tasks need more specification" },
];

/** Ten made-up rows: place p of item i is the likelier the nearer the two are. */
const levels = [
  "Alignment by default",
  "Human feedback",
  "AI feedback",
  "Scalable oversight",
  "Oversight with AI research assistance",
  "Oversight with advanced interpretability",
  "Experiments on potentially catastrophic systems",
  "Theory for understanding misalignment",
  "A fundamentally new paradigm",
  "Impossible",
].map((label, item, all) => {
  const weights = all.map((_, place) => Math.max(0, 4 - Math.abs(place - item) ** 1.5));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const shares = weights.map((weight) => weight / sum);
  return { label, shares, mean: shares.reduce((mean, share, place) => mean + share * (place + 1), 0) };
});

const priorities = [
  { label: "Governance", shares: [0.46, 0.17, 0.09, 0.004], unplaced: 0.276, mean: 1.98 },
  { label: "Scalable oversight", shares: [0.31, 0.3, 0.13, 0], unplaced: 0.26, mean: 2.14 },
  { label: "Theory", shares: [0.18, 0.14, 0.2, 0.02], unplaced: 0.46, mean: 2.75 },
  {
    label: "Experiments on catastrophic systems",
    shares: [0.05, 0.11, 0.12, 0.1],
    unplaced: 0.62,
    mean: 3.13,
  },
];

/** The most items there can be, of which everybody leaves some out. */
const many = Array.from({ length: 12 }, (_, item) => {
  const weights = Array.from({ length: 12 }, (_, place) => Math.max(0, 5 - Math.abs(place - item)));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const unplaced = 0.05 + 0.06 * item;
  return {
    label: `Item ${item + 1}`,
    shares: weights.map((weight) => (weight / sum) * (1 - unplaced)),
    unplaced,
    mean: 2 + 0.8 * item,
  };
});

/** Parts of a whole, and orders. */
export const allocationExamples: readonly Example[] = [
  ...bothSizes.map((size) => ({
    name: `allocation-dots-sorted-${size}`,
    heading: "Governance gets more than people expect of each other",
    source,
    chart: (
      <AllocationDots
        idPrefix={`allocation-sorted-${size}`}
        title="Governance gets more than people expect of each other"
        rows={work}
        actual={given}
        intervals={given.map((share) => around(share, 0.035))}
        predicted={expected}
        size={size}
        sorted
        legend
      />
    ),
  })),
  ...bothSizes.map((size) => ({
    name: `allocation-dots-groups-${size}`,
    heading: "Considerations in two groups, without predictions",
    source,
    chart: (
      <AllocationDots
        idPrefix={`allocation-groups-${size}`}
        title="Considerations in two groups, without predictions"
        rows={considerations}
        actual={[0.3, 0.12, 0.17, 0.41, 0]}
        intervals={[0.3, 0.12, 0.17, 0.41, 0].map((share) => around(share, share / 4))}
        groups={[
          { label: "Few examples will do", from: 0, count: 2, actual: 0.42 },
          { label: "Many examples will be needed", from: 2, count: 3, actual: 0.58 },
        ]}
        size={size}
        sorted
      />
    ),
  })),
  ...bothSizes.map((size) => ({
    name: `ranking-heat-levels-${size}`,
    heading: "Neighbouring levels change places, the ends do not",
    source,
    chart: (
      <RankingHeat
        idPrefix={`ranking-levels-${size}`}
        title="Neighbouring levels change places, the ends do not"
        rows={levels}
        ends={{ first: "easiest", last: "hardest" }}
        size={size}
      />
    ),
  })),
  ...bothSizes.map((size) => ({
    name: `ranking-heat-intervals-${size}`,
    heading: "Mean places with their intervals",
    source,
    chart: (
      <RankingHeat
        idPrefix={`ranking-intervals-${size}`}
        title="Mean places with their intervals"
        rows={priorities.map((row, index) => ({
          ...row,
          interval: { low: row.mean - 0.2 - 0.1 * index, high: row.mean + 0.2 + 0.1 * index },
        }))}
        ends={{ first: "most important to work on now", last: "least important to work on now" }}
        size={size}
      />
    ),
  })),
  ...bothSizes.map((size) => ({
    name: `ranking-heat-partial-${size}`,
    heading: "Orders that leave items out",
    source,
    chart: (
      <RankingHeat
        idPrefix={`ranking-partial-${size}`}
        title="Orders that leave items out"
        rows={priorities}
        ends={{ first: "most important to work on now", last: "least important to work on now" }}
        size={size}
      />
    ),
  })),
  {
    name: "ranking-heat-many-compact",
    heading: "Twelve places on a phone",
    source,
    chart: (
      <RankingHeat
        idPrefix="ranking-many"
        title="Twelve places on a phone"
        rows={many}
        ends={{ first: "first", last: "last" }}
        size="compact"
      />
    ),
  },
];
