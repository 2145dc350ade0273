"use client";

import { useMemo, type ReactNode } from "react";
import type { ProposedColumn } from "@plumbline/api/imports/propose";
import { useWords } from "@plumbline/instrument/words/use-words";
import type { Say } from "@plumbline/instrument/words/words";
import { DataTable } from "@plumbline/ui/data-table.tsx";
import type { Draft } from "./draft.ts";
import { mapMessages } from "./messages-map.ts";
import type { HeldFile } from "./state.ts";

const LONGEST = 40;

/** The first rows of the file, each column with what becomes of it. */
export function FileRows({ file: { columns, rows }, draft }: { file: HeldFile; draft: Draft }) {
  const say = useWords(mapMessages);
  const uses = useMemo(() => usesOf(draft, say), [draft, say]);
  return (
    <DataTable
      caption={say("rows.caption", { count: rows.length })}
      columns={columns.map((column) => ({
        key: String(column.index),
        header: <ColumnHead column={column} use={uses.get(column.index) ?? say("rows.leftOut")} />,
        cell: (row: readonly string[]) => shown(row[column.index] ?? ""),
      }))}
      rows={rows}
      rowKey={(_, index) => String(index)}
      empty={say("rows.empty")}
    />
  );
}

/** Enough of a cell to see what it is. */
function shown(cell: string): ReactNode {
  const text = cell.length > LONGEST ? `${cell.slice(0, LONGEST - 1)}…` : cell;
  return <span className="whitespace-nowrap">{text || "–"}</span>;
}

function ColumnHead({ column, use }: { column: ProposedColumn; use: string }) {
  return (
    <span className="block max-w-48">
      <span className="block truncate text-ink">{column.header}</span>
      <span className="block text-xs font-normal whitespace-nowrap">{use}</span>
    </span>
  );
}

/** By column: which lens of a kept question it is. */
function usesOf({ questions }: Draft, say: Say<(typeof mapMessages)["en"]>): Map<number, string> {
  const uses = new Map<number, string>();
  for (const { kept, ownColumn, crowdColumn } of questions) {
    if (!kept) continue;
    if (ownColumn !== null) uses.set(ownColumn, say("rows.own"));
    if (crowdColumn !== null) uses.set(crowdColumn, say("rows.guess"));
  }
  return uses;
}
