import { NO_HISTORY } from "../../history.ts";
import { defineKind } from "../../kind.ts";
import { DEFAULT_LOCALE } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { choiceColumns } from "./columns.ts";
import { estimateChoice } from "./estimate.ts";
import { choiceImporter } from "./importer.ts";
import { choiceMatrixKey } from "./matrix-key.ts";
import { choiceKindWords } from "./messages-kind.ts";
import { mirrorChoice } from "./mirror.ts";
import { choiceSamples } from "./samples.ts";
import { simulateChoice } from "./simulate.ts";
import { choiceCrowd, choiceOwn, choiceSpec, type ChoiceSpec } from "./spec.ts";
import { choiceTallyShape, countChoice } from "./tally.ts";
import { describeChoice, rewordChoice } from "./words.ts";

export const choice = defineKind({
  id: "choice",
  title: choiceKindWords.en.title,
  purpose: choiceKindWords.en.purpose,
  names: choiceKindWords,
  version: 1,
  history: NO_HISTORY,
  spec: choiceSpec,
  blank: (): ChoiceSpec => ({
    options: ["Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"].map(
      (label) => ({
        label,
      }),
    ),
    ordered: true,
    many: false,
    direction: { unit: "levels", higher: "more in agreement", lower: "less in agreement" },
  }),
  own: choiceOwn,
  crowd: choiceCrowd,
  tallyShape: choiceTallyShape,
  count: countChoice,
  pairs: ["ownWithMass", "ownByMass", "ownByGuess", "moments", "difference"],
  estimate: estimateChoice,
  columns: choiceColumns,
  describe: describeChoice,
  reword: rewordChoice,
  // A statement is read and answered in about ten seconds; long lists take a little more. Points are spread over the
  // options at the rate of a distribution: fifteen seconds to think of the others, three for each to be given its points.
  seconds: (spec, form) =>
    form === "distribution" ? 15 + 3 * spec.options.length : 10 + Math.max(0, spec.options.length - 5),
  samples: choiceSamples,
  segment: (spec) =>
    spec.many
      ? null
      : {
          labels: spec.options.map(({ label }) => label),
          of: (own) => own.options[0] ?? null,
        },
  importer: choiceImporter,
  conditions: (spec, locale = DEFAULT_LOCALE) => {
    const say = wordsIn(choiceKindWords, locale);
    return spec.options.map(({ label }, option) => ({
      id: `option_${option + 1}`,
      label: say(spec.many ? "conditions.includes" : "conditions.is", { label }),
      test: { path: ["options"], is: "includes", value: option },
    }));
  },
  shuffles: (spec) => (spec.ordered ? null : spec.options.length),
  matrixKey: choiceMatrixKey,
  mirror: mirrorChoice,
  simulate: simulateChoice,
});
