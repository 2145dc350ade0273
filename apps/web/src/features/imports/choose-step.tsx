"use client";

import { useState, type Dispatch } from "react";
import { useLocale, useWords } from "@plumbline/instrument/words/use-words";
import { Notice } from "@plumbline/ui/notice.tsx";
import { decode, tooLarge } from "./decode.ts";
import { FileDrop } from "./file-drop.tsx";
import { importMessages } from "./messages.ts";
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
  const locale = useLocale();
  const say = useWords(importMessages);
  const [refused, setRefused] = useState<{ name: string; problem: string } | null>(null);

  async function choose(file: File): Promise<void> {
    setRefused(null);
    const refuse = (problem: string) => setRefused({ name: file.name, problem });
    const large = tooLarge(file.size, limits.bytes, locale);
    if (large) return refuse(large);
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      return refuse(say("refusals.unreadable"));
    }
    const decoded = decode(bytes, locale);
    if ("problem" in decoded) return refuse(decoded.problem);
    upload.send(file.name.trim().slice(-255) || say("choose.unnamed"), decoded.text, decoded.remark);
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
    <StepSection title={say("choose.title")}>
      <p className="max-w-prose">{say("choose.what")}</p>
      <p className="max-w-prose text-muted">{say("choose.kept")}</p>
      {refused ? (
        <Notice tone="error" title={say("choose.refused", { name: refused.name })}>
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
