import type { Answering } from "@plumbline/instrument/answering.tsx";
import { isDeclined, type Declined, type Lens, type LensAnswer } from "@plumbline/instrument/lens";
import { kindOf, type Question } from "@plumbline/instrument/question";

interface Tried {
  said?: LensAnswer<unknown>;
  /** What was typed and is no answer yet, with the specification it was typed for. */
  partial?: { value: unknown; spec: unknown };
}

/** What an author tried out in a preview, by lens. It is kept in memory only. */
export type Trial = Partial<Record<Lens, Tried>>;

/** What a lens holds that still fits the question: an author changes the question while trying it. */
export function fittingTrial(question: Question, lens: Lens, trial: Trial): Tried {
  const { said, partial } = trial[lens] ?? {};
  const { spec, crowd } = question;
  if (partial) return partial.spec === spec ? { partial } : {};
  if (!said || isDeclined(said)) return { said };
  const schema = lens === "own" ? kindOf(question).own(spec) : crowd && kindOf(question).crowd(spec, crowd);
  return schema?.safeParse(said.answer).success ? { said } : {};
}

/** The preview's way to read and change answers. */
export function trialAnswering(question: Question, trial: Trial, put: (lens: Lens, tried: Tried) => void) {
  const answering: Answering = {
    lens(_questionId, lens) {
      const { said, partial } = fittingTrial(question, lens, trial);
      return {
        said,
        partial: partial?.value,
        disabled: false,
        order: null,
        answer: (answer) => put(lens, { said: { answer } }),
        keep: (value) => put(lens, { partial: { value, spec: question.spec } }),
        clear: () => put(lens, {}),
      };
    },
  };
  const declining = {
    disabled: false,
    decline: (_questionId: string, lens: Lens, said: Declined) => put(lens, { said }),
    undo: (_questionId: string, lens: Lens) => put(lens, {}),
  };
  return { answering, declining };
}
