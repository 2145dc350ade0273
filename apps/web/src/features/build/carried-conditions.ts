import type { Question } from "@plumbline/instrument/question";
import { DEFAULT_LOCALE } from "@plumbline/instrument/words/locales";
import type { Draft } from "./draft.ts";
import { withConditions } from "./draft-conditions.ts";
import { answersOf, type ConditionAnswer } from "./lenses.ts";

/**
 * Carries the conditions on a question over to another specification of it: the ids of answers count places, and a
 * condition means the answer it names. Where answers became fewer, what is not found was removed; else it was reworded.
 *
 * @returns the draft, and how many conditions lost an answer.
 */
export function carriedConditions(
  draft: Draft,
  key: string,
  before: Question,
  after: Question,
): { draft: Draft; lost: number } {
  // Their words are only held against each other: any language does.
  const [old, now] = [answersOf(before, DEFAULT_LOCALE), answersOf(after, DEFAULT_LOCALE)];
  if (old.length === 0 || now.length === 0) return { draft, lost: 0 };
  const removal = now.length < old.length;
  const moved = new Map(old.map((answer) => [answer.id, successor(answer, now, removal)]));
  if ([...moved].every(([from, to]) => from === to)) return { draft, lost: 0 };
  let lost = 0;
  const carried = withConditions(draft, (conditions) =>
    conditions.map((condition) => {
      if (!("question" in condition) || condition.question !== key) return condition;
      const any = condition.any.flatMap((id) => {
        const to = moved.get(id);
        return to === undefined ? [id] : to === null ? [] : [to];
      });
      if (any.length < condition.any.length) lost++;
      return { ...condition, any: [...new Set(any)] };
    }),
  );
  return { draft: carried, lost };
}

function successor(
  { id, label }: ConditionAnswer,
  now: readonly ConditionAnswer[],
  removal: boolean,
): string | null {
  const same = now.find((answer) => answer.id === id);
  if (same?.label === label) return id;
  const moved = now.find((answer) => answer.label === label);
  if (moved) return moved.id;
  return removal ? null : id;
}
