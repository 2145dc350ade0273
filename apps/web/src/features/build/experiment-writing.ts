import { dependentsOf } from "./draft-conditions.ts";
import type { Draft } from "./draft.ts";
import { elementIds } from "./element-ids.ts";
import * as edits from "./experiment-edits.ts";
import { counted } from "./words.ts";
import type { Written } from "./writing.ts";

/** What an author does to the experiments; `key` and `arm` are keys. */
export type ExperimentWriting =
  | { type: "add-experiment" }
  | { type: "rename-experiment"; key: string; title: string }
  | { type: "add-arm"; key: string }
  | { type: "relabel-arm"; key: string; arm: string; label: string }
  | { type: "remove-arm"; key: string; arm: string }
  | { type: "remove-experiment"; key: string };

export function writeExperiment(draft: Draft, action: ExperimentWriting): Written | null {
  switch (action.type) {
    case "add-experiment": {
      if (draft.experiments.length >= edits.MOST_EXPERIMENTS) return null;
      const { draft: next, key } = edits.addExperiment(draft);
      return {
        draft: next,
        did: "added an experiment",
        say: "Experiment added, with two arms.",
        focus: elementIds.words(key),
      };
    }
    case "rename-experiment":
      return {
        draft: edits.renameExperiment(draft, action.key, action.title),
        did: "renamed an experiment",
        field: `${action.key} title`,
      };
    case "add-arm":
      return { draft: edits.addArm(draft, action.key), did: "added an arm" };
    case "relabel-arm":
      return {
        draft: edits.relabelArm(draft, action.key, action.arm, action.label),
        did: "renamed an arm",
        field: `${action.arm} label`,
      };
    case "remove-arm":
      return { draft: edits.removeArm(draft, action.key, action.arm), did: "removed an arm" };
    case "remove-experiment": {
      const at = draft.experiments.findIndex(({ key }) => key === action.key);
      const experiment = draft.experiments[at];
      if (!experiment) return null;
      const next = edits.removeExperiment(draft, action.key);
      const near = next.experiments[Math.min(at, next.experiments.length - 1)];
      const freed = dependentsOf(draft, action.key);
      const name = edits.experimentName(experiment);
      return {
        draft: next,
        did: `removed the experiment ${name}`,
        say: `Removed ${name}${freed > 0 ? `, with the conditions of ${counted(freed, "question or section", "questions and sections")}` : ""}. Undo brings it back.`,
        focus: near ? elementIds.words(near.key) : elementIds.addExperiment,
      };
    }
  }
}
