import { canonicalJson } from "@plumbline/instrument/canonical";
import { kindById } from "@plumbline/instrument/kinds/registry";
import type { DraftQuestion } from "./draft.ts";

/** A scale that can be put on a question, with what it would make of it. */
export interface ScaleChoice {
  id: string;
  title: string;
  spec: unknown;
}

export const AS_FOUND = "as-found";
export const BY_HAND = "by-hand";

type Scaled = Pick<DraftQuestion, "kind" | "spec" | "found" | "written">;

/**
 * The scales a question can be on: as it was found, the kind's named scales that hold what was found, and the last one
 * written by hand. Named scales are put on what was found, so that one can go from any to any other.
 */
export function scaleChoices({ kind, found, written }: Scaled): ScaleChoice[] {
  const asFound = canonicalJson(found);
  const named = (kindById(kind).importer?.scales ?? []).flatMap(({ id, title, apply }) => {
    const spec = apply(found);
    return spec === null || canonicalJson(spec) === asFound ? [] : [{ id, title, spec }];
  });
  return [
    { id: AS_FOUND, title: "As found in the file", spec: found },
    ...named,
    ...(written ? [{ id: BY_HAND, title: "As edited below", spec: written.spec }] : []),
  ];
}

/** The choice a question is on: the one that says the same, the one written by hand before any other. */
export function chosenScale(question: Scaled, choices: readonly ScaleChoice[]): ScaleChoice | undefined {
  const key = canonicalJson(question.spec);
  return choices.findLast(({ spec }) => canonicalJson(spec) === key);
}

/** What answers are called on a question's scale, from low to high where it has an order; empty where they have no names. */
export function labelsOf({ kind, spec }: Pick<DraftQuestion, "kind" | "spec">): string[] {
  const column = kindById(kind)
    .columns({ spec, own: true, crowd: null })
    .find(({ labels }) => labels);
  return Object.values(column?.labels ?? {});
}

/** Whether two questions held the same options in the file. */
export function foundAlike(
  a: Pick<DraftQuestion, "kind" | "found">,
  b: Pick<DraftQuestion, "kind" | "found">,
): boolean {
  return a.kind === b.kind && canonicalJson(a.found) === canonicalJson(b.found);
}
