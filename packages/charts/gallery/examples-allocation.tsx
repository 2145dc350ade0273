import type { ChartSize } from "../src/chart-props.ts";
import { AllocationDots } from "../src/allocation-dots.tsx";
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

/** Parts of a whole. */
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
];
