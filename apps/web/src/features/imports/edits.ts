import type { ProposedColumn } from "@plumbline/api/imports/propose";
import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import { questionFrom, type Draft, type DraftQuestion } from "./draft.ts";
import { elementIds } from "./element-ids.ts";
import { mapMessages } from "./messages-map.ts";
import { foundAlike } from "./scales.ts";

/** What somebody does to a mapping. */
export type Edit =
  | { type: "title"; title: string }
  | {
      type: "edit";
      key: number;
      change: Partial<
        Omit<DraftQuestion, "key" | "kind" | "spec" | "found" | "recognised" | "scaled" | "written">
      >;
    }
  | { type: "scale"; key: number; spec: unknown }
  | { type: "kind"; key: number; kind: string; spec: unknown }
  | { type: "write-spec"; key: number; spec: unknown }
  | { type: "spread-scale"; key: number }
  | { type: "keep-all"; kept: boolean }
  | { type: "add"; column: ProposedColumn };

/** A mapping after an edit; what is left out stays as it was. */
interface Edited {
  draft: Draft;
  /** Keys of the unfolded questions. */
  open?: readonly number[];
  focus?: string;
  spoken?: string;
}

export function edited(
  { draft, open }: { draft: Draft; open: readonly number[] },
  proposed: Draft,
  edit: Edit,
  locale: Locale,
): Edited {
  const say = wordsIn(mapMessages, locale);
  switch (edit.type) {
    case "title":
      return { draft: { ...draft, title: edit.title } };
    case "edit":
      return { draft: changed(draft, [edit.key], () => edit.change) };
    case "scale":
      return { draft: changed(draft, [edit.key], () => ({ spec: edit.spec, scaled: true })) };
    case "kind": {
      const { kind, spec } = edit;
      const fresh = { kind, spec, found: spec, recognised: false, scaled: false, written: null };
      return { draft: changed(draft, [edit.key], () => fresh) };
    }
    case "write-spec": {
      const { spec } = edit;
      return { draft: changed(draft, [edit.key], () => ({ spec, scaled: true, written: { spec } })) };
    }
    case "spread-scale": {
      const from = draft.questions.find(({ key }) => key === edit.key);
      if (!from) return { draft };
      const others = alikeTo(from, draft).map(({ key }) => key);
      return {
        // A scale written by hand stays to be chosen again, unless another such one takes its place.
        draft: changed(draft, others, ({ written }) => ({
          spec: from.spec,
          scaled: true,
          written: from.written?.spec === from.spec ? from.written : written,
        })),
        spoken: say("spoken.spread", { count: others.length }),
      };
    }
    case "keep-all": {
      const keys = draft.questions.map(({ key }) => key);
      return {
        draft: changed(draft, keys, () => ({ kept: edit.kept })),
        open: edit.kept ? open : [],
        spoken: say(edit.kept ? "spoken.keptAll" : "spoken.leftAll", { count: keys.length }),
      };
    }
    case "add": {
      const question = questionFrom(edit.column, draft, proposed);
      if (!question) return { draft };
      return {
        draft: { ...draft, questions: [...draft.questions, question] },
        open: [...open, question.key],
        focus: elementIds.toggle(question.key),
        spoken: say("spoken.added", { text: question.text }),
      };
    }
  }
}

/** Kept questions, other than this one, that held the same options in the file. */
export function alikeTo(question: DraftQuestion, { questions }: Draft): DraftQuestion[] {
  return questions.filter((other) => other.kept && other.key !== question.key && foundAlike(other, question));
}

function changed(
  draft: Draft,
  keys: readonly number[],
  change: (question: DraftQuestion) => Partial<DraftQuestion>,
): Draft {
  const questions = draft.questions.map((question) =>
    keys.includes(question.key) ? { ...question, ...change(question) } : question,
  );
  return { ...draft, questions };
}
