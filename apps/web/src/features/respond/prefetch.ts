import { askingOf } from "@plumbline/instrument/kinds/askings";
import type { Survey } from "./types.ts";

/**
 * What the first question waits for, asked for while the consent is read: the client of the server, and the input of
 * whatever kind comes first.
 */
export function prefetchFirst({ sections }: Survey): void {
  void import("@/trpc/client");
  const first = sections.find(({ questions }) => questions.length > 0)?.questions[0];
  if (first) quietly(askingOf(first.kind));
}

/** All inputs of a survey, so that it can be answered to its end without a connection. */
export function prefetchAll({ sections }: Survey): void {
  const kinds = new Set(sections.flatMap(({ questions }) => questions.map(({ kind }) => kind)));
  for (const kind of kinds) quietly(askingOf(kind));
}

/** What does not arrive now is asked for again where it is needed. */
function quietly(loading: Promise<unknown>): void {
  loading.catch(() => {});
}
