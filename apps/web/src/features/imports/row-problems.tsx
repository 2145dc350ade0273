"use client";

import type { ReadProblem } from "@plumbline/api/imports/read";
import { useWords } from "@plumbline/instrument/words/use-words";
import type { Say } from "@plumbline/instrument/words/words";
import { Button } from "@plumbline/ui/button.tsx";
import { DataTable, type Column } from "@plumbline/ui/data-table.tsx";
import { troubled } from "./counts.ts";
import type { Draft } from "./draft.ts";
import { checkMessages } from "./messages-check.ts";
import type { DryRun } from "./state.ts";

function columnsIn(say: Say<(typeof checkMessages)["en"]>): Column<ReadProblem>[] {
  const quoted = (value: string) => (value ? say("problems.quoted", { value }) : "–");
  return [
    {
      key: "line",
      header: say("problems.line"),
      numeric: true,
      rowHeader: true,
      cell: ({ line }) => line ?? "–",
    },
    { key: "column", header: say("problems.column"), cell: ({ header }) => header || "–" },
    { key: "value", header: say("problems.cell"), cell: ({ value }) => quoted(value) },
    { key: "message", header: say("problems.wrong"), cell: ({ message }) => message },
  ];
}

interface RowProblemsProps {
  draft: Draft;
  result: DryRun;
  /** Back to the mapping, to one question of it where a key is given. */
  onBack(key: number | null): void;
  onOtherFile(): void;
}

/** The cells that fit no scale: by question, with the way back, and then each with its line. */
export function RowProblems({ draft, result: { counts, problems }, onBack, onOtherFile }: RowProblemsProps) {
  const say = useWords(checkMessages);
  const where = troubled(problems, draft.questions);
  return (
    <>
      <p className="max-w-prose">{say("problems.what", { rows: counts.rows })}</p>
      {where.length > 0 ? (
        <ul className="flex flex-col border-t border-line">
          {where.map(({ question, cells }) => (
            <li
              key={question.key}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-2"
            >
              <span className="min-w-0 flex-1 basis-60 break-words">
                {question.text}{" "}
                <span className="text-sm text-muted tabular-nums">
                  {say("problems.cells", { count: cells })}
                </span>
              </span>
              <Button
                onClick={() => onBack(question.key)}
                aria-label={say("problems.goTo", { text: question.text })}
              >
                {say("problems.go")}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <DataTable
        caption={
          problems.length < counts.problems
            ? say("problems.first", { listed: problems.length, all: counts.problems })
            : say("problems.all")
        }
        columns={columnsIn(say)}
        rows={problems}
        rowKey={(_, index) => String(index)}
      />
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" onClick={() => onBack(null)}>
          {say("back")}
        </Button>
        <Button onClick={onOtherFile}>{say("problems.corrected")}</Button>
      </div>
    </>
  );
}
