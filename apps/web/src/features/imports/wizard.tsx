"use client";

import { useEffect, useReducer } from "react";
import { useLocale } from "@plumbline/instrument/words/use-words";
import { VisuallyHidden } from "@plumbline/ui/visually-hidden.tsx";
import { CheckStep } from "./check-step.tsx";
import { ChooseStep } from "./choose-step.tsx";
import { MapStep } from "./map-step.tsx";
import { isEdited, reduce, START, type Action, type WizardState } from "./state.ts";
import { StepList } from "./step-list.tsx";
import { useFocus } from "./use-focus.ts";
import { useUpload } from "./use-upload.ts";

export interface ImportLimits {
  /** Bytes of a file. */
  bytes: number;
  /** Characters of one part of an upload. */
  partCharacters: number;
}

/** A survey on its way in: choose a file, look over what each column is, check every row, import. */
export function ImportWizard({ limits }: { limits: ImportLimits }) {
  const locale = useLocale();
  const [state, dispatch] = useReducer(
    (before: WizardState, action: Action) => reduce(before, action, locale),
    START,
  );
  const upload = useUpload(limits.partCharacters, dispatch);
  useFocus(state.focus);
  useLeaveWarning(state.upload !== null || isEdited(state));
  const { step, file, draft, result } = state;
  return (
    <div className="flex flex-col gap-8">
      <StepList step={step} />
      {step === "map" && file && draft ? (
        <MapStep state={state} file={file} draft={draft} dispatch={dispatch} upload={upload} />
      ) : step === "check" && file && draft && result ? (
        <CheckStep
          file={file}
          draft={draft}
          result={result}
          resending={state.upload}
          dispatch={dispatch}
          upload={upload}
        />
      ) : (
        <ChooseStep limits={limits} state={state} dispatch={dispatch} upload={upload} />
      )}
      <VisuallyHidden>
        <span role="status">{state.spoken}</span>
      </VisuallyHidden>
    </div>
  );
}

/** The browser asks before the page goes with something unsaved on it. */
function useLeaveWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
}
