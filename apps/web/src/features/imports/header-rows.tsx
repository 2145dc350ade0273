"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { Dialog } from "@plumbline/ui/dialog.tsx";
import { Select } from "@plumbline/ui/inputs.tsx";
import { useApi } from "@/trpc/provider";
import { useProblem } from "@/trpc/use-problem";
import { mapMessages } from "./messages-map.ts";
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
  const say = useWords(mapMessages);
  const problemOf = useProblem();
  const [asking, setAsking] = useState<number | null>(null);
  const propose = useMutation(api.imports.propose.mutationOptions({ onSuccess: onProposal }));
  const read = (rows: number) => {
    if (!propose.isPending) propose.mutate({ fileId, headerRows: rows });
  };
  const sentenceOf = (error: unknown): string => {
    const { problem, message } = problemOf(error);
    return problem === "not-found" ? say("header.gone") : message;
  };
  const numbers = [0, 1, 2, 3, ...(headerRows > 3 ? [headerRows] : [])];
  return (
    <>
      <Select
        label={say("header.label")}
        hint={propose.isPending ? say("header.reading") : undefined}
        value={String(propose.isPending ? propose.variables.headerRows : headerRows)}
        options={numbers.map((number) => ({
          value: String(number),
          label: say("header.rows", { count: number }),
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
        title={say("header.sure")}
        actions={
          <>
            <Button onClick={() => setAsking(null)}>{say("header.keep")}</Button>
            <Button
              variant="danger"
              onClick={() => {
                if (asking !== null) read(asking);
                setAsking(null);
              }}
            >
              {say("header.read")}
            </Button>
          </>
        }
      >
        <p>{say("header.loses")}</p>
      </Dialog>
    </>
  );
}
