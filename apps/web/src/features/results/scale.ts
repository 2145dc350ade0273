import type { Finding } from "@plumbline/api/findings/findings";
import { viewOf, type AnyView } from "@plumbline/instrument/kinds/views";

/** The screens of every kind among the findings, loaded once for the page. */
export async function viewsOf(items: readonly Finding[]): Promise<Map<string, AnyView>> {
  const kinds = [...new Set(items.map(({ question }) => question.kind))];
  return new Map(await Promise.all(kinds.map(async (kind) => [kind, await viewOf(kind)] as const)));
}

/**
 * The share at the end of each question's scale. Questions with the same answers are drawn alike, so that a longer
 * bar is more people in one picture as in the next.
 */
export function scalesOf(
  items: readonly Finding[],
  views: ReadonlyMap<string, AnyView>,
): Map<string, number> {
  const largest = new Map<string, number>();
  for (const item of items) {
    const share = item.estimate && views.get(item.question.kind)?.largest?.(item.estimate);
    if (share) largest.set(family(item), Math.max(share, largest.get(family(item)) ?? 0));
  }
  return new Map(items.map((item) => [item.question.id, largest.get(family(item)) ?? 1]));
}

function family({ question, estimate }: Finding): string {
  return JSON.stringify([question.kind, estimate?.table.rows.map(([answer]) => answer)]);
}
