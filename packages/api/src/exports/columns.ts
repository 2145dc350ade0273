import { columnName, declineColumnName } from "@plumbline/instrument/column-names";
import type { Column } from "@plumbline/instrument/kind";
import { answerOf, DECLINES, isDeclined, type Lens } from "@plumbline/instrument/lens";
import { questionsOf, type Instrument } from "@plumbline/instrument/instrument";
import { askedOf, kindOf, type Question } from "@plumbline/instrument/question";
import { lensesOf, type Responses } from "@plumbline/instrument/response";

export type Cell = string | number | boolean | null;

/** A column of the wide file. */
export interface ExportColumn {
  name: string;
  question: Question;
  lens: Lens;
  description: string;
  type: "integer" | "number" | "string" | "boolean";
  labels?: Record<string, string>;
  minimum?: number;
  maximum?: number;
  cell(responses: Responses): Cell;
}

/**
 * Every column of an instrument: the kinds' own, and after each lens how it was declined. What respondents wrote in words
 * of their own is withheld: it may say who they are, and nobody has read it for that.
 */
export function exportColumns(instrument: Instrument): ExportColumn[] {
  return questionsOf(instrument).flatMap((question) => {
    const own = kindOf(question)
      .columns(askedOf(question))
      .filter(({ withheld }) => !withheld);
    return lensesOf(question).flatMap((lens) => [
      ...own.filter((column) => column.lens === lens).map((column) => answerColumn(question, column)),
      declineColumn(question, lens),
    ]);
  });
}

function answerColumn(
  question: Question,
  { suffix, cell, ...column }: Column<unknown, unknown>,
): ExportColumn {
  return {
    ...column,
    name: columnName(question, suffix),
    question,
    cell: (responses) => {
      const response = responses[question.id];
      return cell({ own: answerOf(response?.own), crowd: answerOf(response?.crowd) });
    },
  };
}

function declineColumn(question: Question, lens: Lens): ExportColumn {
  return {
    name: declineColumnName(question, lens),
    question,
    lens,
    description: `${lens === "own" ? "Own view" : "Prediction"}: which of the three ways not to answer was chosen`,
    type: "string",
    labels: Object.fromEntries(DECLINES.map((id) => [id, DECLINE_LABELS[id]])),
    cell: (responses) => {
      const said = responses[question.id]?.[lens];
      return said && isDeclined(said) ? said.decline : null;
    },
  };
}

const DECLINE_LABELS: Record<(typeof DECLINES)[number], string> = {
  "dont-know": "Don't know",
  "prefer-not-to-say": "Prefer not to say",
  "reject-framing": "Rejects the framing (the reason given is withheld)",
};
