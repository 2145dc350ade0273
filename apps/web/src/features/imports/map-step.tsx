"use client";

import { useMutation } from "@tanstack/react-query";
import { useMemo, type Dispatch } from "react";
import { useLocale, useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { FieldError } from "@plumbline/ui/field.tsx";
import { TextInput } from "@plumbline/ui/inputs.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { useApi } from "@/trpc/provider";
import { useProblem } from "@/trpc/use-problem";
import { problemsOf } from "./check.ts";
import { mappingOf, type Draft } from "./draft.ts";
import { elementIds } from "./element-ids.ts";
import { FileGone } from "./file-gone.tsx";
import { FileRows } from "./file-rows.tsx";
import { FreeColumns } from "./free-columns.tsx";
import { HeaderRows } from "./header-rows.tsx";
import { mapMessages } from "./messages-map.ts";
import { QuestionList } from "./question-list.tsx";
import { isEdited, type Action, type HeldFile, type WizardState } from "./state.ts";
import { StepSection } from "./step-section.tsx";
import type { useUpload } from "./use-upload.ts";

interface MapStepProps {
  state: WizardState;
  file: HeldFile;
  draft: Draft;
  dispatch: Dispatch<Action>;
  upload: ReturnType<typeof useUpload>;
}

/** What each column is, as proposed and as somebody puts it right. */
export function MapStep({ state, file, draft, dispatch, upload }: MapStepProps) {
  const api = useApi();
  const locale = useLocale();
  const say = useWords(mapMessages);
  const problemOf = useProblem();
  const problems = useMemo(() => problemsOf(draft, locale), [draft, locale]);
  const check = useMutation(
    api.imports.dryRun.mutationOptions({ onSuccess: (result) => dispatch({ type: "checked", result }) }),
  );
  // A failure belongs to the file it happened to: once it is sent again, the failure is over.
  const failed = check.error && check.variables.fileId === file.id ? problemOf(check.error) : null;

  function submit(): void {
    if (problems.count > 0) dispatch({ type: "show-problem" });
    else if (!check.isPending) check.mutate({ fileId: file.id, mapping: mappingOf(draft) });
  }

  return (
    <StepSection title={say("title")}>
      <p className="max-w-prose">{say("what", { name: file.name, columns: file.columns.length })}</p>
      {file.remark ? <Notice tone="warning">{file.remark}</Notice> : null}
      <div className="grid gap-6 sm:grid-cols-[minmax(0,1fr)_16rem]">
        <TextInput
          id={elementIds.title}
          label={say("studyTitle")}
          value={draft.title}
          maxLength={160}
          error={problems.title ?? undefined}
          onChange={(event) => dispatch({ type: "title", title: event.currentTarget.value })}
        />
        <HeaderRows
          fileId={file.id}
          headerRows={draft.headerRows}
          edited={isEdited(state)}
          onProposal={(proposal) => dispatch({ type: "proposed-anew", proposal })}
        />
      </div>
      <FileRows file={file} draft={draft} />
      <QuestionList
        draft={draft}
        columns={file.columns}
        open={state.open}
        problems={problems}
        dispatch={dispatch}
      />
      <FreeColumns columns={file.columns} draft={draft} dispatch={dispatch} />
      {failed?.problem === "not-found" ? (
        <FileGone resending={state.upload} upload={upload} dispatch={dispatch} />
      ) : failed ? (
        <Notice tone="error" title={say("notChecked")}>
          {failed.message}
        </Notice>
      ) : null}
      <div className="flex flex-col gap-3 border-t border-line pt-4">
        {problems.count > 0 ? (
          <FieldError id="import-problems">{say("toCorrect", { count: problems.count })}</FieldError>
        ) : (
          <p className="text-muted">{say("checkWhat")}</p>
        )}
        <div className="flex flex-wrap gap-3">
          <Button
            variant="primary"
            onClick={submit}
            aria-busy={check.isPending}
            aria-disabled={check.isPending}
            aria-describedby={problems.count > 0 ? "import-problems" : undefined}
          >
            {say(check.isPending ? "checking" : problems.count > 0 ? "showFirst" : "check")}
          </Button>
          <Button variant="quiet" onClick={() => dispatch({ type: "other-file" })}>
            {say("otherFile")}
          </Button>
        </div>
      </div>
    </StepSection>
  );
}
