"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import type { Dispatch } from "react";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { problemOf } from "@/trpc/problem";
import { useApi } from "@/trpc/provider";
import { countsInWords } from "./counts.ts";
import { mappingOf, type Draft } from "./draft.ts";
import { FileGone } from "./file-gone.tsx";
import { RowProblems } from "./row-problems.tsx";
import type { Action, DryRun, HeldFile, Upload } from "./state.ts";
import { StepSection } from "./step-section.tsx";
import type { useUpload } from "./use-upload.ts";
import { counted } from "./words.ts";

interface CheckStepProps {
  file: HeldFile;
  draft: Draft;
  result: DryRun;
  resending: Upload | null;
  dispatch: Dispatch<Action>;
  upload: ReturnType<typeof useUpload>;
}

/** What an import would do, and the button that does it. */
export function CheckStep({ file, draft, result, resending, dispatch, upload }: CheckStepProps) {
  const api = useApi();
  const router = useRouter();
  const commit = useMutation(
    api.imports.commit.mutationOptions({
      onSuccess: ({ studyId, roundId }) => router.push(`/studies/${studyId}/results?round=${roundId}`),
    }),
  );
  const { counts } = result;
  const back = (key: number | null) => dispatch({ type: "back", key });
  if (counts.problems > 0) {
    return (
      <StepSection title={`${counted(counts.problems, "cell", "cells")} cannot be read`}>
        <RowProblems
          draft={draft}
          result={result}
          onBack={back}
          onOtherFile={() => dispatch({ type: "other-file" })}
        />
      </StepSection>
    );
  }
  const nobody = counts.submissions === 0;
  // A failure belongs to the file it happened to: once it is sent again, the failure is over.
  const failed = commit.error && commit.variables.fileId === file.id ? problemOf(commit.error) : null;
  const working = commit.isPending || commit.isSuccess;
  return (
    <StepSection title={nobody ? "No row holds an answer" : "Every row can be read"}>
      <ul className="flex max-w-prose list-disc flex-col gap-1 ps-5 tabular-nums">
        {countsInWords(counts).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {nobody ? (
        <Notice tone="warning" role={null}>
          Go back and choose columns that hold answers, or check the number of header rows. Nothing was
          written.
        </Notice>
      ) : (
        <p className="max-w-prose">
          Nothing was written yet. Importing makes the study “{draft.title}” with one closed round of{" "}
          {counted(counts.submissions, "person", "people")} and its results; the uploaded file is then
          forgotten.
        </p>
      )}
      {failed?.problem === "not-found" ? (
        <FileGone resending={resending} upload={upload} dispatch={dispatch} />
      ) : failed ? (
        <Notice tone="error" title="Nothing was imported">
          {failed.message}
        </Notice>
      ) : null}
      <div className="flex flex-wrap gap-3">
        {nobody ? null : (
          <Button
            variant="primary"
            aria-busy={working}
            aria-disabled={working}
            onClick={() => {
              if (!working) commit.mutate({ fileId: file.id, mapping: mappingOf(draft) });
            }}
          >
            {working ? "Importing…" : `Import ${counted(counts.submissions, "person", "people")}`}
          </Button>
        )}
        <Button
          variant={nobody ? "primary" : "secondary"}
          aria-disabled={working}
          onClick={() => {
            if (!working) back(null);
          }}
        >
          Back to the questions
        </Button>
      </div>
    </StepSection>
  );
}
