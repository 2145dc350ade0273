import { canonicalJson } from "@plumbline/instrument/canonical";
import { kindById } from "@plumbline/instrument/kinds/registry";
import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import type { Draft, DraftQuestion } from "./draft.ts";
import { mapMessages } from "./messages-map.ts";

/** A scale that can be put on a question, with what it would make of it. */
export interface ScaleChoice {
  id: string;
  title: string;
  spec: unknown;
}

type Scaled = Pick<DraftQuestion, "key" | "kind" | "spec" | "found" | "recognised" | "scaled" | "written">;

/**
 * The scales a question can be on. One that was recognised: as it was found, or a named scale of the kind that holds what
 * was found, so that one can go from any to any other. One that was not: as other questions have it, or as the kind
 * begins. And the last one written by hand.
 */
export function scaleChoices(question: Scaled, draft: Draft, locale: Locale): ScaleChoice[] {
  const say = wordsIn(mapMessages, locale);
  const { kind, found, written } = question;
  const named = (kindById(kind).importer?.scales ?? []).flatMap(({ id, title, apply }) => {
    const spec = apply(found);
    return spec === null ? [] : [{ id, title, spec }];
  });
  const choices = withoutRepeats(
    question.recognised
      ? [{ id: "as-found", title: say("scale.asFound"), spec: found }, ...named]
      : [
          ...likeOthers(question, draft, locale),
          ...named,
          { id: "blank", title: endsOf({ kind, spec: found }, locale), spec: found },
        ],
  );
  return written
    ? [...choices, { id: "by-hand", title: say("scale.asEdited"), spec: written.spec }]
    : choices;
}

/** The choice a question is on: the one that says the same, the one written by hand before any other. */
export function chosenScale(question: Scaled, choices: readonly ScaleChoice[]): ScaleChoice | undefined {
  if (!question.scaled) return undefined;
  const key = canonicalJson(question.spec);
  return choices.findLast(({ spec }) => canonicalJson(spec) === key);
}

/** The scales of the other questions of its kind, each once. */
function likeOthers({ key, kind }: Scaled, { questions }: Draft, locale: Locale): ScaleChoice[] {
  const say = wordsIn(mapMessages, locale);
  return questions
    .filter((other) => other.key !== key && other.kind === kind && other.scaled)
    .map((other) => ({
      id: `like-${other.key}`,
      title: say("scale.like", { id: other.id, ends: endsOf(other, locale) }),
      spec: other.spec,
    }));
}

function withoutRepeats(choices: readonly ScaleChoice[]): ScaleChoice[] {
  const seen = new Set<string>();
  return choices.filter(({ spec }) => {
    const key = canonicalJson(spec);
    return !seen.has(key) && seen.add(key);
  });
}

/** What answers are called on a question's scale, from low to high where it has an order; empty where they have no names. */
export function labelsOf({ kind, spec }: Pick<DraftQuestion, "kind" | "spec">): string[] {
  const column = kindById(kind)
    .columns({ spec, own: true, crowd: null })
    .find(({ labels }) => labels);
  return Object.values(column?.labels ?? {});
}

/** "5 options, Strongly disagree … Strongly agree". */
export function endsOf(question: Pick<DraftQuestion, "kind" | "spec">, locale: Locale): string {
  const labels = labelsOf(question);
  const [first, last] = [labels[0], labels.at(-1)];
  if (first === undefined || last === undefined) return "";
  return wordsIn(mapMessages, locale)("scale.ends", { count: labels.length, first, last });
}

type Found = Pick<DraftQuestion, "kind" | "found" | "recognised">;

/** Whether two questions held the same options in the file. */
export function foundAlike(a: Found, b: Found): boolean {
  const read = a.recognised && b.recognised && a.kind === b.kind;
  return read && canonicalJson(a.found) === canonicalJson(b.found);
}
