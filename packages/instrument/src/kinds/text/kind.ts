import { NO_HISTORY } from "../../history.ts";
import { defineKind } from "../../kind.ts";
import { textColumns } from "./columns.ts";
import { estimateText } from "./estimate.ts";
import { textKindWords } from "./messages-kind.ts";
import { textSamples } from "./samples.ts";
import { simulateText } from "./simulate.ts";
import { textOwn, textSpec, type TextAnswer, type TextSpec } from "./spec.ts";
import { describeText, rewordText } from "./words.ts";

export const text = defineKind<TextSpec, TextAnswer, never, null>({
  id: "text",
  title: textKindWords.en.title,
  purpose: textKindWords.en.purpose,
  names: textKindWords,
  version: 1,
  history: NO_HISTORY,
  spec: textSpec,
  blank: () => ({ maximum: 500, hint: "" }),
  own: textOwn,
  crowd: () => null,
  // That something was written is counted for every kind.
  tallyShape: () => ({}),
  count: () => {},
  estimate: estimateText,
  columns: textColumns,
  withoutWords: ({ own }) => (own ? { own: { text: "…" } } : {}),
  describe: describeText,
  reword: rewordText,
  // A sentence has about a hundred characters and takes half a minute to write; few people fill the field.
  seconds: ({ maximum }) => 20 + Math.round(maximum / 20),
  samples: textSamples,
  conditions: () => [{ id: "answered", label: "was given", test: { path: ["text"], is: "given" } }],
  simulate: simulateText,
});
