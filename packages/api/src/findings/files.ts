import { DEFAULT_LOCALE, type Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import type { Cell } from "../exports/columns.ts";
import { toCsv } from "../exports/csv.ts";
import { slugOf } from "../exports/reads.ts";
import { measuresOf } from "./measures.ts";
import { sourceMessages } from "./messages.ts";
import type { ReleasedQuestion } from "./reads.ts";
import { sentenceOf } from "./sentence.ts";
import { plainSentence } from "./sentence-parts.ts";

/** What a file says of the release it was made of. */
interface ReleaseSource {
  studyTitle: string;
  round: Pick<ReleasedQuestion["round"], "number" | "origin">;
  release: Pick<ReleasedQuestion["release"], "id" | "number">;
}

type Source = Pick<ReleasedQuestion, "studyTitle" | "finding" | "family"> & {
  round: Pick<ReleasedQuestion["round"], "number" | "origin">;
  release: Pick<ReleasedQuestion["release"], "id" | "number" | "n">;
};

/** "round 2"; the simulated one has no number of its own. */
function roundName({ number, origin }: Source["round"], locale: Locale): string {
  return wordsIn(sourceMessages, locale)("round", { number, origin });
}

/** The line under a figure that has left the page: what it shows, of whom, and how it is cited. */
export function sourceLine(
  { studyTitle, round, release, finding }: Source,
  locale: Locale = DEFAULT_LOCALE,
): string {
  const say = wordsIn(sourceMessages, locale);
  const { comparison, gaps = [], figured } = finding.estimate;
  const n = { ...finding.estimate.n, ...figured };
  const counts = comparison
    ? say("shares", { own: n.own, crowd: n.crowd, form: comparison.form })
    : gaps.length > 0
      ? say("numbers", { own: n.own, crowd: n.crowd })
      : say("n", { own: n.own });
  return say("line", {
    origin: round.origin,
    study: studyTitle,
    round: roundName(round, locale),
    release: release.id,
    counts: figured ? say("instead", { counts, ...figured.instead }) : counts,
  });
}

/** The same under a picture of several questions, which different numbers of people may have answered. */
export function releaseSource(
  { studyTitle, round, release }: ReleaseSource,
  rows: readonly { n: number }[],
  locale: Locale = DEFAULT_LOCALE,
): string {
  const say = wordsIn(sourceMessages, locale);
  const counts = rows.map(({ n }) => n);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return say("line", {
    origin: round.origin,
    study: studyTitle,
    round: roundName(round, locale),
    release: release.id,
    counts: least === most ? say("n", { own: most }) : say("range", { least, most }),
  });
}

/** The heading of a figure that has left the page: the question, and what was found. */
export function figureHeading({ finding }: Pick<Source, "finding">, locale: Locale = DEFAULT_LOCALE): string {
  const sentence = sentenceOf(finding, locale);
  const { text } = finding.question;
  if (!sentence) return text;
  return `${/[.?!]$/.test(text) ? text : `${text}.`} ${plainSentence(sentence)}`;
}

/** The name of a file of one question, without its ending: the same in every language. */
export function fileStem({ finding, ...released }: Source): string {
  return releaseFileStem(released, finding.question.id);
}

/** The same of a file about a part of a release. */
export function releaseFileStem({ studyTitle, round, release }: ReleaseSource, part: string): string {
  const parts = [studyTitle, roundName(round, DEFAULT_LOCALE), `release ${release.number}`, part];
  return parts.map(slugOf).join("-");
}

/**
 * All numbers of a question, in English, one a line, so that the file needs no fixing in any program: the table of answers first,
 * then the comparison. Each line says where it comes from, for lines get parted from their files.
 */
export function findingCsv({ round, release, finding, family }: Source): string {
  const { table } = finding.estimate;
  const source: Cell[] = [release.id, round.origin, finding.question.id];
  const answers = table.rows.flatMap(([answer = null, ...values]) =>
    values.map((value, index): Cell[] => [
      ...source,
      "answers",
      answer,
      table.columns[index + 1] ?? "",
      value,
    ]),
  );
  const measures = measuresOf(finding, family).map(({ id, value }): Cell[] => [
    ...source,
    "question",
    null,
    id,
    value,
  ]);
  return toCsv(
    ["release", "origin", "question_id", "of", "answer", "measure", "value"],
    [...answers, ...measures],
  );
}
