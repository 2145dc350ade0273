import { NO_HISTORY } from "../../history.ts";
import { defineKind } from "../../kind.ts";
import { DEFAULT_LOCALE } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { rankingColumns } from "./columns.ts";
import { estimateRanking } from "./estimate.ts";
import { rankingFinding } from "./finding.ts";
import { rankingKindWords } from "./messages-kind.ts";
import { rankingSamples } from "./samples.ts";
import { simulateRanking } from "./simulate.ts";
import { rankingAnswer, rankingSpec, type RankingSpec } from "./spec.ts";
import { countRanking, rankingTallyShape } from "./tally.ts";
import { describeRanking, rewordRanking } from "./words.ts";

export const ranking = defineKind({
  id: "ranking",
  title: rankingKindWords.en.title,
  purpose: rankingKindWords.en.purpose,
  names: rankingKindWords,
  version: 1,
  history: NO_HISTORY,
  spec: rankingSpec,
  blank: (): RankingSpec => ({
    items: ["First item", "Second item", "Third item"].map((label) => ({ label, detail: "" })),
    ends: { first: "Most important", last: "Least important" },
    partial: false,
    listedOrder: false,
  }),
  own: rankingAnswer,
  // What order the sample will come to is a question of its own and not asked.
  crowd: () => null,
  tallyShape: rankingTallyShape,
  count: countRanking,
  estimate: estimateRanking,
  finding: rankingFinding,
  columns: rankingColumns,
  describe: describeRanking,
  reword: rewordRanking,
  // Ten seconds to read, six for each item to find its place among the others.
  seconds: (spec) => 10 + 6 * spec.items.length,
  samples: rankingSamples,
  conditions: ({ items, partial }, locale = DEFAULT_LOCALE) => {
    const say = wordsIn(rankingKindWords, locale);
    return items.flatMap(({ label }, item) => [
      {
        id: `first_${item + 1}`,
        label: say("conditions.first", { label }),
        test: { path: ["order", 0], is: "equal" as const, value: item },
      },
      ...(partial
        ? [
            {
              id: `placed_${item + 1}`,
              label: say("conditions.placed", { label }),
              test: { path: ["order"], is: "includes" as const, value: item },
            },
          ]
        : []),
    ]);
  },
  shuffles: ({ items }) => items.length,
  simulate: simulateRanking,
});
