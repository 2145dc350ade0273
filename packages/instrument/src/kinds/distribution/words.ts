import type { Answers } from "../../kind.ts";
import type { DistributionAnswer, DistributionSpec } from "./spec.ts";

export function describeDistribution(
  spec: DistributionSpec,
  { own, crowd }: Answers<DistributionAnswer, DistributionAnswer>,
): { own?: string; crowd?: string } {
  const words = ({ masses }: DistributionAnswer): string =>
    masses.flatMap((mass, bin) => (mass > 0 ? [`${mass} % ${spec.bins[bin]?.label ?? ""}`] : [])).join(", ");
  return { ...(own ? { own: words(own) } : {}), ...(crowd ? { crowd: words(crowd) } : {}) };
}
