"use client";

import type { ReadProblem } from "@plumbline/api/imports/read";
import { Button } from "@plumbline/ui/button.tsx";
import { DataTable, type Column } from "@plumbline/ui/data-table.tsx";
import { troubled } from "./counts.ts";
import type { Draft } from "./draft.ts";
import type { DryRun } from "./state.ts";
import { counted } from "./words.ts";

const COLUMNS: Column<ReadProblem>[] = [
  { key: "line", header: "Line", numeric: true, rowHeader: true, cell: ({ line }) => line ?? "–" },
  { key: "column", header: "Column", cell: ({ header }) => header || "–" },
  { key: "value", header: "Cell", cell: ({ value }) => (value ? `“${value}”` : "–") },
  { key: "message", header: "What is wrong", cell: ({ message }) => message },
];

interface RowProblemsProps {
  draft: Draft;
  result: DryRun;
  /** Back to the mapping, to one question of it where a key is given. */
  onBack(key: number | null): void;
  onOtherFile(): void;
}

/** The cells that fit no scale: by question, with the way back, and then each with its line. */
export function RowProblems({ draft, result: { counts, problems }, onBack, onOtherFile }: RowProblemsProps) {
  const where = troubled(problems, draft.questions);
  return (
    <>
      <p className="max-w-prose">
        {counted(counts.rows, "row was", "rows were")} read. Nothing was written. Put the scale of a question
        right, leave the question out, or correct the file and choose it again: with the same columns, what
        you changed is kept.
      </p>
      {where.length > 0 ? (
        <ul className="flex flex-col border-t border-line">
          {where.map(({ question, cells }) => (
            <li
              key={question.key}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-2"
            >
              <span className="min-w-0 flex-1 basis-60 break-words">
                {question.text}{" "}
                <span className="text-sm text-muted tabular-nums">{counted(cells, "cell")}</span>
              </span>
              <Button
                onClick={() => onBack(question.key)}
                aria-label={`Go to the question “${question.text}”`}
              >
                Go to the question
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <DataTable
        caption={
          problems.length < counts.problems
            ? `The first ${problems.length} of ${counts.problems.toLocaleString("en")} problems`
            : "Problems"
        }
        columns={COLUMNS}
        rows={problems}
        rowKey={(_, index) => String(index)}
      />
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" onClick={() => onBack(null)}>
          Back to the questions
        </Button>
        <Button onClick={onOtherFile}>Choose the corrected file</Button>
      </div>
    </>
  );
}
