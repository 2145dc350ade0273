import { LENS_ORDER } from "@plumbline/instrument/arms";
import type { Draft, DraftArm, DraftExperiment } from "./draft.ts";
import { targetOf, withConditions } from "./draft-conditions.ts";
import { newKey } from "./edits.ts";
import { freeIdentifier, identifierFrom } from "./identifiers.ts";

/** As many as the schema allows. */
export const MOST_EXPERIMENTS = 10;
export const FEWEST_ARMS = 2;
export const MOST_ARMS = 6;

/** A new experiment has two arms, as many as it needs. */
export function addExperiment(draft: Draft): { draft: Draft; key: string } {
  const { key, nextKey } = newKey(draft);
  const id = freeIdentifier("experiment", takenIds(draft));
  const empty: Draft = {
    ...draft,
    nextKey,
    experiments: [...draft.experiments, { key, autoId: true, id, title: "", arms: [] }],
  };
  return { draft: addArm(addArm(empty, key), key), key };
}

export function renameExperiment(draft: Draft, key: string, title: string): Draft {
  return withExperiment(draft, key, (experiment) => ({
    ...experiment,
    title,
    id: experiment.autoId
      ? freeIdentifier(identifierFrom(title, "experiment"), takenIds(draft, key))
      : experiment.id,
  }));
}

/** Whatever depended on it is asked of everybody then. */
export function removeExperiment(draft: Draft, key: string): Draft {
  const without = { ...draft, experiments: draft.experiments.filter((experiment) => experiment.key !== key) };
  return withConditions(without, (conditions) =>
    conditions.filter((condition) => targetOf(condition) !== key),
  );
}

export function addArm(draft: Draft, experiment: string): Draft {
  const { key, nextKey } = newKey(draft);
  return withExperiment({ ...draft, nextKey }, experiment, (held) => ({
    ...held,
    arms: [...held.arms, { key, autoId: true, id: freeIdentifier("arm", armIds(held.arms)), label: "" }],
  }));
}

export function relabelArm(draft: Draft, experiment: string, key: string, label: string): Draft {
  return withExperiment(draft, experiment, (held) => ({
    ...held,
    arms: held.arms.map((arm) =>
      arm.key !== key
        ? arm
        : {
            ...arm,
            label,
            id: arm.autoId ? freeIdentifier(identifierFrom(label, "arm"), armIds(held.arms, key)) : arm.id,
          },
    ),
  }));
}

/** Conditions lose the arm; one that named no other has to be looked at by its author. */
export function removeArm(draft: Draft, experiment: string, key: string): Draft {
  const without = withExperiment(draft, experiment, (held) => ({
    ...held,
    arms: held.arms.filter((arm) => arm.key !== key),
  }));
  return withConditions(without, (conditions) =>
    conditions.map((condition) =>
      targetOf(condition) === experiment
        ? { ...condition, any: condition.any.filter((arm) => arm !== key) }
        : condition,
    ),
  );
}

function withExperiment(
  draft: Draft,
  key: string,
  change: (experiment: DraftExperiment) => DraftExperiment,
): Draft {
  return {
    ...draft,
    experiments: draft.experiments.map((experiment) =>
      experiment.key === key ? change(experiment) : experiment,
    ),
  };
}

function takenIds({ experiments }: Draft, except?: string): Set<string> {
  const others = experiments.filter(({ key }) => key !== except).map(({ id }) => id);
  return new Set([LENS_ORDER, ...others]);
}

function armIds(arms: readonly DraftArm[], except?: string): Set<string> {
  return new Set(arms.filter(({ key }) => key !== except).map(({ id }) => id));
}
