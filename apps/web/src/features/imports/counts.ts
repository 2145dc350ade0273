import type { ReadCounts, ReadProblem } from "@plumbline/api/imports/read";
import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import type { DraftQuestion } from "./draft.ts";
import { checkMessages } from "./messages-check.ts";

/** What an import would write, in sentences. */
export function countsInWords(
  { rows, submissions, empty, answers, declines }: ReadCounts,
  locale: Locale,
): string[] {
  const say = wordsIn(checkMessages, locale);
  const { own, crowd: guesses } = answers;
  return [
    say("counts.people", { rows, people: submissions }),
    guesses > 0 ? say("counts.both", { own, guesses }) : say("counts.own", { own }),
    say("counts.declines", { count: declines }),
    say("counts.empty", { count: empty }),
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
