"use client";

import { useState, type Dispatch } from "react";
import { Notice } from "@plumbline/ui/notice.tsx";
import { decode, tooLarge } from "./decode.ts";
import { FileDrop } from "./file-drop.tsx";
import { Sending } from "./sending.tsx";
import type { Action, WizardState } from "./state.ts";
import { StillHere } from "./still-here.tsx";
import { StepSection } from "./step-section.tsx";
import type { useUpload } from "./use-upload.ts";
import type { ImportLimits } from "./wizard.tsx";

interface ChooseStepProps {
  limits: ImportLimits;
  state: WizardState;
  dispatch: Dispatch<Action>;
  upload: ReturnType<typeof useUpload>;
}

/** A file is chosen, read in the browser and sent in parts. */
export function ChooseStep({ limits, state, dispatch, upload }: ChooseStepProps) {
  const [refused, setRefused] = useState<{ name: string; problem: string } | null>(null);

  async function choose(file: File): Promise<void> {
    setRefused(null);
    const refuse = (problem: string) => setRefused({ name: file.name, problem });
    const large = tooLarge(file.size, limits.bytes);
    if (large) return refuse(large);
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      return refuse("The browser cannot read this file. Check that it is still there and choose it again.");
    }
    const decoded = decode(bytes);
    if ("problem" in decoded) return refuse(decoded.problem);
    upload.send(file.name.trim().slice(-255) || "Table.csv", decoded.text, decoded.remark);
  }

  function cancel(): void {
    upload.cancel();
    dispatch({ type: "upload-cancelled" });
  }

  function forget(): void {
    upload.forget();
    dispatch({ type: "forget" });
  }

  return (
    <StepSection title="Choose the file">
      <p className="max-w-prose">
        One row for each person, one column for each answer, in one or several header rows: the CSV export of
        Qualtrics, LimeSurvey, Google Forms, SurveyMonkey and others as it is. Commas, semicolons and tabs are
        told apart.
      </p>
      <p className="max-w-prose text-muted">
        Names, addresses, times and texts in people's own words are recognised and left out. The file itself
        is kept until the import is done or called off, a day at most; only you can see it.
      </p>
      {refused ? (
        <Notice tone="error" title={`“${refused.name}” cannot be imported`}>
          {refused.problem}
        </Notice>
      ) : null}
      {state.file && !state.upload ? (
        <StillHere
          name={state.file.name}
          onBack={() => dispatch({ type: "back", key: null })}
          onForget={forget}
        />
      ) : null}
      {state.upload ? (
        <Sending upload={state.upload} onResume={upload.resume} onCancel={cancel} />
      ) : (
        <FileDrop megabytes={limits.bytes / 1_000_000} onFile={(file) => void choose(file)} />
      )}
    </StepSection>
  );
}
