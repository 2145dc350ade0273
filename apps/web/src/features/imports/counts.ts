import type { ReadCounts, ReadProblem } from "@plumbline/api/imports/read";
import type { DraftQuestion } from "./draft.ts";
import { counted } from "./words.ts";

/** What an import would write, in sentences. */
export function countsInWords({ rows, submissions, empty, answers, declines }: ReadCounts): string[] {
  const people = counted(submissions, "person answers", "people answer");
  const given = [
    counted(answers.own, "own answer"),
    ...(answers.crowd > 0 ? [`${counted(answers.crowd, "guess", "guesses")} of the crowd's answer`] : []),
  ].join(" and ");
  return [
    `${counted(rows, "row")} read; ${people}.`,
    `They give ${given}.`,
    declines > 0
      ? `${counted(declines, "cell says", "cells say")} that somebody did not want to or could not answer; that is kept as such.`
      : "No cell says that somebody declined to answer.",
    empty > 0
      ? `${counted(empty, "row has", "rows have")} no answer in any of the chosen columns and ${empty === 1 ? "is" : "are"} left out.`
      : "No row is empty.",
  ];
}

/** The questions with unreadable cells, the worst first, with how many of the listed cells are theirs. */
export function troubled(
  problems: readonly ReadProblem[],
  questions: readonly DraftQuestion[],
): { question: DraftQuestion; cells: number }[] {
  return questions
    .filter(({ kept }) => kept)
    .map((question) => ({
      question,
      cells: problems.filter(
        ({ column }) => column !== null && (column === question.ownColumn || column === question.crowdColumn),
      ).length,
    }))
    .filter(({ cells }) => cells > 0)
    .toSorted((a, b) => b.cells - a.cells);
}
