import { askedOf, kindOf, type Question } from "@plumbline/instrument/question";

/** Runs of neighbours that can share a table, each by how many questions it has; a single one is no table. */
export function sharedTables(questions: readonly Question[]): number[] {
  return runsOf(questions.map((question) => tableKey(question)));
}

/** How long the runs of two and more equal keys are; null equals nothing. */
export function runsOf(keys: readonly (string | null)[]): number[] {
  const runs: { key: string | null; length: number }[] = [];
  for (const key of keys) {
    const last = runs.at(-1);
    if (last && key !== null && last.key === key) last.length++;
    else runs.push({ key, length: 1 });
  }
  return runs.filter(({ length }) => length > 1).map(({ length }) => length);
}

function tableKey(question: Question): string | null {
  // Rows share the head of their table, so its columns cannot stand in another order for one of them.
  if (question.shuffle) return null;
  try {
    const key = kindOf(question).matrixKey?.(askedOf(question)) ?? null;
    return key === null ? null : JSON.stringify([question.kind, key]);
  } catch {
    // Not finished enough to say.
    return null;
  }
}
