import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import { dependentsOf } from "./draft-conditions.ts";
import type { Draft } from "./draft.ts";
import { elementIds } from "./element-ids.ts";
import * as edits from "./experiment-edits.ts";
import { historyMessages } from "./messages-history.ts";
import { experimentName } from "./names.ts";
import type { Written } from "./writing.ts";

/** What an author does to the experiments; `key` and `arm` are keys. */
export type ExperimentWriting =
  | { type: "add-experiment" }
  | { type: "rename-experiment"; key: string; title: string }
  | { type: "add-arm"; key: string }
  | { type: "relabel-arm"; key: string; arm: string; label: string }
  | { type: "remove-arm"; key: string; arm: string }
  | { type: "remove-experiment"; key: string };

export function writeExperiment(draft: Draft, action: ExperimentWriting, locale: Locale): Written | null {
  const say = wordsIn(historyMessages, locale);
  switch (action.type) {
    case "add-experiment": {
      if (draft.experiments.length >= edits.MOST_EXPERIMENTS) return null;
      const { draft: next, key } = edits.addExperiment(draft);
      return {
        draft: next,
        did: say("did.addExperiment"),
        say: say("experimentAdded"),
        focus: elementIds.words(key),
      };
    }
    case "rename-experiment":
      return {
        draft: edits.renameExperiment(draft, action.key, action.title),
        did: say("did.renameExperiment"),
        field: `${action.key} title`,
      };
    case "add-arm":
      return { draft: edits.addArm(draft, action.key), did: say("did.addArm") };
    case "relabel-arm":
      return {
        draft: edits.relabelArm(draft, action.key, action.arm, action.label),
        did: say("did.renameArm"),
        field: `${action.arm} label`,
      };
    case "remove-arm":
      return { draft: edits.removeArm(draft, action.key, action.arm), did: say("did.removeArm") };
    case "remove-experiment": {
      const at = draft.experiments.findIndex(({ key }) => key === action.key);
      const experiment = draft.experiments[at];
      if (!experiment) return null;
      const next = edits.removeExperiment(draft, action.key);
      const near = next.experiments[Math.min(at, next.experiments.length - 1)];
      const freed = dependentsOf(draft, action.key);
      const name = experimentName(experiment, locale);
      return {
        draft: next,
        did: say("did.removeExperiment", { name }),
        say: say("experimentRemoved", { name, count: freed }),
        focus: near ? elementIds.words(near.key) : elementIds.addExperiment,
      };
    }
  }
}
