import { NO_HISTORY } from "../../history.ts";
import { defineKind } from "../../kind.ts";
import { DEFAULT_LOCALE } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { allocationColumns } from "./columns.ts";
import { estimateAllocation } from "./estimate.ts";
import { allocationFinding } from "./finding.ts";
import { allocationKindWords } from "./messages-kind.ts";
import { mirrorAllocation } from "./mirror.ts";
import { allocationSamples } from "./samples.ts";
import { simulateAllocation } from "./simulate.ts";
import { allocationAnswer, allocationCrowd, allocationSpec, type AllocationSpec } from "./spec.ts";
import { allocationTallyShape, countAllocation } from "./tally.ts";
import { describeAllocation, rewordAllocation } from "./words.ts";

export const allocation = defineKind({
  id: "allocation",
  title: allocationKindWords.en.title,
  purpose: allocationKindWords.en.purpose,
  names: allocationKindWords,
  version: 1,
  history: NO_HISTORY,
  spec: allocationSpec,
  blank: (): AllocationSpec => ({
    items: ["First item", "Second item", "Third item"].map((label) => ({ label, detail: "", group: "" })),
    keepOrder: false,
  }),
  own: allocationAnswer,
  crowd: allocationCrowd,
  tallyShape: allocationTallyShape,
  count: countAllocation,
  pairs: ["moments"],
  estimate: estimateAllocation,
  finding: allocationFinding,
  columns: allocationColumns,
  describe: describeAllocation,
  reword: rewordAllocation,
  // Fifteen seconds to read, four for each item: without a scale each is weighed against the others.
  seconds: (spec) => 15 + 4 * spec.items.length,
  samples: allocationSamples,
  conditions: (spec, locale = DEFAULT_LOCALE) => {
    const say = wordsIn(allocationKindWords, locale);
    return spec.items.flatMap(({ label }, item) => [
      {
        id: `given_${item + 1}`,
        label: say("conditions.given", { label }),
        test: { path: ["masses", item], is: "at-least" as const, value: 1 },
      },
      {
        id: `half_${item + 1}`,
        label: say("conditions.half", { label }),
        test: { path: ["masses", item], is: "at-least" as const, value: 50 },
      },
    ]);
  },
  // Groups would be torn apart, and an order of its own has a meaning.
  shuffles: ({ items, keepOrder }) =>
    keepOrder || items.some(({ group }) => group !== "") ? null : items.length,
  mirror: mirrorAllocation,
  simulate: simulateAllocation,
});
