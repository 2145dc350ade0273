import { removed } from "../../authoring/list-edits.ts";
import type { DistributionSpec } from "./spec.ts";

type Threshold = DistributionSpec["thresholds"][number];

/** Takes a bin out; thresholds stay between the bins they parted, and go where nothing is left to part. */
export function withoutBin(spec: DistributionSpec, bin: number): DistributionSpec {
  const bins = removed(spec.bins, bin);
  const shifted = spec.thresholds.map((threshold) =>
    threshold.after > bin ? { ...threshold, after: threshold.after - 1 } : threshold,
  );
  return { ...spec, bins, thresholds: tidy(shifted, bins.length) };
}

/** A place between two bins that holds no threshold yet, above the others where possible; null where none is left. */
export function freePlace({ bins, thresholds }: DistributionSpec): number | null {
  const places = bins.slice(1).map((_, index) => index + 1);
  const free = places.filter((after) => !thresholds.some((threshold) => threshold.after === after));
  const last = thresholds.at(-1)?.after ?? 0;
  return free.find((after) => after > last) ?? free[0] ?? null;
}

/** Thresholds in order, one a place and none outside the bins. */
export function tidy(thresholds: readonly Threshold[], bins: number): Threshold[] {
  return thresholds
    .filter(({ after }, index) => {
      const first = thresholds.findIndex((other) => other.after === after) === index;
      return first && after >= 1 && after < bins;
    })
    .toSorted((a, b) => a.after - b.after);
}
