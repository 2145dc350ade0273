import type { Cell } from "../exports/columns.ts";
import { toCsv } from "../exports/csv.ts";
import { slugOf } from "../exports/reads.ts";
import { measuresOf } from "./measures.ts";
import type { ReleasedQuestion } from "./reads.ts";
import { plainSentence, sentenceOf } from "./sentence.ts";

type Source = Pick<ReleasedQuestion, "studyTitle" | "finding" | "family"> & {
  round: Pick<ReleasedQuestion["round"], "number" | "origin">;
  release: Pick<ReleasedQuestion["release"], "id" | "number" | "n">;
};

/** "round 2"; the simulated one has no number of its own. */
export function roundName({ number, origin }: Source["round"]): string {
  return origin === "simulated" ? "simulated round" : `round ${number}`;
}

/** The line under a figure that has left the page: what it shows, of whom, and how it is cited. */
export function sourceLine({ studyTitle, round, release, finding }: Source): string {
  const { n, comparison, gaps = [] } = finding.estimate;
  const counts = comparison
    ? `n = ${n.own} own views, ${n.crowd} ${comparison.form === "point" ? "point guesses" : "predicted distributions"}`
    : gaps.length > 0
      ? `n = ${n.own} own views, ${n.crowd} predicted numbers`
      : `n = ${n.own}`;
  const origin = {
    simulated: "SIMULATED: nobody gave these answers. ",
    imported: "Imported. ",
    collected: "",
  }[round.origin];
  return `${origin}${studyTitle}, ${roundName(round)}, release ${release.id}, ${counts}`;
}

/** The heading of a figure that has left the page: the question, and what was found. */
export function figureHeading({ finding }: Pick<Source, "finding">): string {
  const sentence = sentenceOf(finding);
  const { text } = finding.question;
  if (!sentence) return text;
  return `${/[.?!]$/.test(text) ? text : `${text}.`} ${plainSentence(sentence)}`;
}

/** The name of a file of one question, without its ending. */
export function fileStem({ studyTitle, round, release, finding }: Source): string {
  const parts = [studyTitle, roundName(round), `release ${release.number}`, finding.question.id];
  return parts.map(slugOf).join("-");
}

/**
 * All numbers of a question, one a line, so that the file needs no fixing in any program: the table of answers first,
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
