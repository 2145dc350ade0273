"use client";

import { useState } from "react";
import { useLensAnswer, type LensState } from "../../answering.tsx";
import { answerOf, type CrowdForm, type Lens } from "../../lens.ts";
import { useLocale } from "../../words/use-words.ts";
import {
  emptyDraft,
  fieldsOf,
  keptDraft,
  readDraft,
  writeDraft,
  type Draft,
  type Fields,
  type Reading,
} from "./draft.ts";
import type { QuantitySpec } from "./spec.ts";

export interface QuantityAnswer {
  fields: Fields;
  draft: Draft;
  reading: Reading;
  disabled: boolean;
  change(draft: Draft): void;
  /** Shows the numbers as they were understood. */
  settle(): void;
  clear(): void;
}

/** Ties the fields of a quantity to the respondent's answer. */
export function useQuantityAnswer(
  questionId: string,
  lens: Lens,
  form: CrowdForm | null,
  spec: QuantitySpec,
): QuantityAnswer {
  const locale = useLocale();
  const state = useLensAnswer(questionId, lens);
  const fields = fieldsOf(spec, lens, form);
  // What was typed is shown as typed while it means the answer: "20k", "2.5 mil".
  const [typed, setTyped] = useState<Draft | null>(null);
  const stored = storedDraft(state, spec, fields, locale);
  const draft = typed && sameMeaning(typed, stored) ? typed : stored;

  function sameMeaning(a: Draft, b: Draft): boolean {
    const [first, second] = [a, b].map((each) => {
      const { answer, steps, empty } = readDraft(each, spec, fields, locale);
      return JSON.stringify(answer ?? (empty ? null : [each.never.trim(), steps]));
    });
    return first === second;
  }

  return {
    fields,
    draft,
    reading: readDraft(draft, spec, fields, locale),
    disabled: state.disabled,
    change(next) {
      setTyped(next);
      const { answer, empty } = readDraft(next, spec, fields, locale);
      if (answer) state.answer(answer);
      else if (empty) state.clear();
      else state.keep(next);
    },
    settle: () => setTyped(null),
    clear() {
      setTyped(null);
      state.clear();
    },
  };
}

function storedDraft(
  { said, partial }: LensState,
  spec: QuantitySpec,
  fields: Fields,
  locale: ReturnType<typeof useLocale>,
): Draft {
  return writeDraft(answerOf(said), spec, fields, locale) ?? keptDraft(partial, fields) ?? emptyDraft(fields);
}
