"use client";

import { useState } from "react";
import { useLensAnswer } from "../../answering.tsx";
import { answerOf, type CrowdForm, type Lens } from "../../lens.ts";
import { useLocale } from "../../words/use-words.ts";
import {
  fieldsOf,
  readDraft,
  storedDraft,
  type Draft,
  type Fields,
  type KeptDraft,
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
  const [typed, setTyped] = useState<KeptDraft | null>(null);
  const stored = storedDraft({ answer: answerOf(state.said), partial: state.partial }, spec, fields, locale);
  const draft = typed?.locale === locale && sameMeaning(typed, stored) ? typed : stored;

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
    change({ texts, never }) {
      const next: KeptDraft = { texts, never, locale };
      setTyped(next);
      const { answer, empty } = readDraft(next, spec, fields, locale);
      const beside = answer?.quantiles.length === 0 && texts.some((text) => text.trim() !== "");
      if (answer) state.answer(answer, beside ? next : undefined);
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
