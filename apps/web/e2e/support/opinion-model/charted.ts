import type { Finding } from "@plumbline/api/findings/findings";
import type { AllocationDetail } from "@plumbline/instrument/kinds/allocation/estimate";
import type { AllocationSpec } from "@plumbline/instrument/kinds/allocation/spec";
import type { ChoiceDetail } from "@plumbline/instrument/kinds/choice/estimate";
import type { ChoiceSpec } from "@plumbline/instrument/kinds/choice/spec";
import type { CurveDetail } from "@plumbline/instrument/kinds/curve/estimate";
import type { DistributionDetail } from "@plumbline/instrument/kinds/distribution/estimate";
import type { DistributionSpec } from "@plumbline/instrument/kinds/distribution/spec";
import type { PlaneDetail } from "@plumbline/instrument/kinds/plane/estimate";
import type { ProbabilityDetail } from "@plumbline/instrument/kinds/probability/estimate";
import type { QuantityDetail } from "@plumbline/instrument/kinds/quantity/estimate";
import type { QuantitySpec } from "@plumbline/instrument/kinds/quantity/spec";
import type { RankingDetail } from "@plumbline/instrument/kinds/ranking/estimate";
import type { SurfaceDetail } from "@plumbline/instrument/kinds/surface/estimate";
import { OPINIONS } from "./alignment-outlook.ts";
import {
  chartedCurves,
  chartedPlane,
  chartedProbability,
  chartedQuantity,
  chartedSurface,
} from "./charted-numbers.ts";
import { chartedAllocation, chartedChoice, chartedDistribution, chartedRanking } from "./charted-shares.ts";
import type { Parameter } from "./recovered.ts";

/** Every number of the model that the chart of a question shows; of a text nothing is charted. */
export function chartedParameters({ question, estimate }: Finding): Parameter[] {
  const opinion = OPINIONS[question.id];
  if (!opinion || !estimate) throw new RangeError(`Nothing is charted of “${question.id}”.`);
  const { n, detail } = estimate;
  switch (opinion.kind) {
    case "choice":
      return chartedChoice(opinion, question.spec as ChoiceSpec, detail as ChoiceDetail, estimate);
    case "distribution":
      return chartedDistribution(
        opinion,
        question.spec as DistributionSpec,
        detail as DistributionDetail,
        estimate,
      );
    case "allocation":
      return chartedAllocation(
        opinion,
        question.spec as AllocationSpec,
        detail as AllocationDetail,
        estimate,
      );
    case "probability":
      return chartedProbability(opinion, detail as ProbabilityDetail, estimate);
    case "quantity":
      return chartedQuantity(opinion, question.spec as QuantitySpec, detail as QuantityDetail, estimate);
    case "curve":
      return chartedCurves(opinion, detail as CurveDetail, n.own);
    case "surface":
      return chartedSurface(opinion, detail as SurfaceDetail, n.own);
    case "plane":
      return chartedPlane(opinion, detail as PlaneDetail, n.own);
    case "ranking":
      return chartedRanking(opinion, detail as RankingDetail, n.own);
    case "text":
      return [];
  }
}
