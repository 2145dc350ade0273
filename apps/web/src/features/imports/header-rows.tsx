"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@plumbline/ui/button.tsx";
import { Dialog } from "@plumbline/ui/dialog.tsx";
import { Select } from "@plumbline/ui/inputs.tsx";
import { problemOf } from "@/trpc/problem";
import { useApi } from "@/trpc/provider";
import type { Proposal } from "./state.ts";

interface HeaderRowsProps {
  fileId: string;
  headerRows: number;
  /** Whether reading the file anew would lose something typed. */
  edited: boolean;
  onProposal(proposal: Proposal): void;
}

/** How many rows stand above the answers. Another number gives other questions. */
export function HeaderRows({ fileId, headerRows, edited, onProposal }: HeaderRowsProps) {
  const api = useApi();
  const [asking, setAsking] = useState<number | null>(null);
  const propose = useMutation(api.imports.propose.mutationOptions({ onSuccess: onProposal }));
  const read = (rows: number) => {
    if (!propose.isPending) propose.mutate({ fileId, headerRows: rows });
  };
  const numbers = [0, 1, 2, 3, ...(headerRows > 3 ? [headerRows] : [])];
  return (
    <>
      <Select
        label="Header rows"
        hint={propose.isPending ? "Reading the file anew…" : undefined}
        value={String(propose.isPending ? propose.variables.headerRows : headerRows)}
        options={numbers.map((number) => ({
          value: String(number),
          label:
            number === 0 ? "none: answers from the first row" : number === 1 ? "1 row" : `${number} rows`,
        }))}
        error={propose.error ? sentenceOf(propose.error) : undefined}
        onChange={(event) => {
          const rows = Number(event.currentTarget.value);
          if (edited) setAsking(rows);
          else read(rows);
        }}
      />
      <Dialog
        open={asking !== null}
        onClose={() => setAsking(null)}
        title="Read the file anew?"
        actions={
          <>
            <Button onClick={() => setAsking(null)}>Keep my changes</Button>
            <Button
              variant="danger"
              onClick={() => {
                if (asking !== null) read(asking);
                setAsking(null);
              }}
            >
              Read anew
            </Button>
          </>
        }
      >
        <p>
          With another number of header rows the questions are proposed afresh. What you changed in them is
          lost; the title of the study stays.
        </p>
      </Dialog>
    </>
  );
}

function sentenceOf(error: unknown): string {
  const { problem, message } = problemOf(error);
  return problem === "not-found"
    ? "The file is no longer on the server. Check every row, below, and you can send it again."
    : message;
}
