"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import type { Dispatch } from "react";
import { useLocale, useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { useApi } from "@/trpc/provider";
import { useProblem } from "@/trpc/use-problem";
import { countsInWords } from "./counts.ts";
import { mappingOf, type Draft } from "./draft.ts";
import { FileGone } from "./file-gone.tsx";
import { checkMessages } from "./messages-check.ts";
import { RowProblems } from "./row-problems.tsx";
import type { Action, DryRun, HeldFile, Upload } from "./state.ts";
import { StepSection } from "./step-section.tsx";
import type { useUpload } from "./use-upload.ts";

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
  const locale = useLocale();
  const say = useWords(checkMessages);
  const problemOf = useProblem();
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
      <StepSection title={say("unreadable", { count: counts.problems })}>
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
    <StepSection title={say(nobody ? "nobody" : "readable")}>
      <ul className="flex max-w-prose list-disc flex-col gap-1 ps-5 tabular-nums">
        {countsInWords(counts, locale).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {nobody ? (
        <Notice tone="warning" role={null}>
          {say("nobodyWhat")}
        </Notice>
      ) : (
        <p className="max-w-prose">{say("what", { title: draft.title, people: counts.submissions })}</p>
      )}
      {failed?.problem === "not-found" ? (
        <FileGone resending={resending} upload={upload} dispatch={dispatch} />
      ) : failed ? (
        <Notice tone="error" title={say("failed")}>
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
            {working ? say("importing") : say("import", { people: counts.submissions })}
          </Button>
        )}
        <Button
          variant={nobody ? "primary" : "secondary"}
          aria-disabled={working}
          onClick={() => {
            if (!working) back(null);
          }}
        >
          {say("back")}
        </Button>
      </div>
    </StepSection>
  );
}
