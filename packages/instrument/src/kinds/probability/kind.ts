import { NO_HISTORY } from "../../history.ts";
import { defineKind } from "../../kind.ts";
import { DEFAULT_LOCALE } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { probabilityBy } from "./chance-by.ts";
import { probabilityColumns } from "./columns.ts";
import { estimateProbability } from "./estimate.ts";
import { probabilityFinding } from "./finding.ts";
import { probabilityKindWords } from "./messages-kind.ts";
import { mirrorProbability } from "./mirror.ts";
import { probabilitySamples } from "./samples.ts";
import { simulateProbability } from "./simulate.ts";
import { probabilityCrowd, probabilityOwn, probabilitySpec, type ProbabilitySpec } from "./spec.ts";
import { countProbability, probabilityTallyShape } from "./tally.ts";
import { describeProbability, rewordProbability } from "./words.ts";

export const probability = defineKind({
  id: "probability",
  title: probabilityKindWords.en.title,
  purpose: probabilityKindWords.en.purpose,
  names: probabilityKindWords,
  version: 1,
  history: NO_HISTORY,
  spec: probabilitySpec,
  blank: (): ProbabilitySpec => ({ event: "", rule: "", date: "" }),
  own: probabilityOwn,
  crowd: probabilityCrowd,
  crowdTarget: () => "median",
  tallyShape: probabilityTallyShape,
  count: countProbability,
  pairs: ["difference"],
  estimate: estimateProbability,
  finding: probabilityFinding,
  columns: probabilityColumns,
  describe: describeProbability,
  reword: rewordProbability,
  // Twenty seconds for a number thought about, and a rule is read at about fifteen characters a second.
  seconds: (spec) => 20 + Math.ceil((spec.event.length + spec.rule.length) / 15),
  samples: probabilitySamples,
  conditions: (_spec, locale = DEFAULT_LOCALE) => {
    const say = wordsIn(probabilityKindWords, locale);
    return [10, 50, 90].map((percent) => ({
      id: `at_least_${percent}`,
      label: say("conditions.atLeast", { percent }),
      test: { path: ["perMille"], is: "at-least", value: 10 * percent },
    }));
  },
  chanceBy: probabilityBy,
  mirror: mirrorProbability,
  simulate: simulateProbability,
});
