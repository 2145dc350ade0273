import type { AllocationAnswer } from "@plumbline/instrument/kinds/allocation/spec";
import type { ChoiceCrowd, ChoiceOwn } from "@plumbline/instrument/kinds/choice/spec";
import type { CurveAnswer } from "@plumbline/instrument/kinds/curve/spec";
import type { DistributionAnswer } from "@plumbline/instrument/kinds/distribution/spec";
import type { PlaneAnswer } from "@plumbline/instrument/kinds/plane/spec";
import type { ProbabilityCrowd, ProbabilityOwn } from "@plumbline/instrument/kinds/probability/spec";
import type { QuantityCrowd, QuantityOwn } from "@plumbline/instrument/kinds/quantity/spec";
import type { RankingAnswer } from "@plumbline/instrument/kinds/ranking/spec";
import type { SurfaceAnswer } from "@plumbline/instrument/kinds/surface/spec";
import type { TextAnswer } from "@plumbline/instrument/kinds/text/spec";
import type { Population } from "./population.ts";

/** What somebody would say to one question, through the lenses they say anything through. */
export interface Said<Own, Crowd = never> {
  own?: Own;
  crowd?: Crowd;
}

type Held<Kind extends string, Own, Crowd = never> = { kind: Kind; people: Population<Said<Own, Crowd>> };

/** What a population thinks about one question. */
export type Opinion =
  | Held<"choice", ChoiceOwn, ChoiceCrowd>
  | Held<"distribution", DistributionAnswer, DistributionAnswer>
  | Held<"allocation", AllocationAnswer, AllocationAnswer>
  | Held<"probability", ProbabilityOwn, ProbabilityCrowd>
  | Held<"quantity", QuantityOwn, QuantityCrowd>
  | Held<"curve", CurveAnswer>
  | Held<"surface", SurfaceAnswer>
  | Held<"plane", PlaneAnswer>
  | Held<"ranking", RankingAnswer>
  | Held<"text", TextAnswer>;

export type OpinionOf<Kind extends Opinion["kind"]> = Extract<Opinion, { kind: Kind }>;
