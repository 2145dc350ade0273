"use client";

import { useWords } from "@plumbline/instrument/words/use-words";
import type { Say } from "@plumbline/instrument/words/words";
import { Button } from "@plumbline/ui/button.tsx";
import { useEditing } from "./editing.tsx";
import { elementIds } from "./element-ids.ts";
import type { History } from "./history.ts";
import { IconButton } from "./icon-button.tsx";
import { savingMessages } from "./messages-saving.ts";
import type { Status } from "./saving.ts";

interface SaveBarProps {
  status: Status;
  version: number;
  history: History;
  onSave(): void;
}

/** What is saved and what is not, always in sight, with undo and save. */
export function SaveBar({ status, version, history, onSave }: SaveBarProps) {
  const { dispatch } = useEditing();
  const say = useWords(savingMessages);
  const [undo, redo] = [history.past.at(-1), history.future[0]];
  const urgent = status.state === "failed" || status.state === "conflict";
  return (
    <div className="sticky bottom-0 z-10 -mx-5 border-t border-line bg-paper px-5 py-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 sm:flex-nowrap">
        {/* Typing changes it every few seconds, so it is not read out by itself; what needs somebody is. */}
        <div className="flex min-w-0 flex-1 basis-auto flex-wrap items-center gap-x-3 text-sm">
          <p role={urgent ? "alert" : undefined} className={urgent ? "font-medium text-bad" : undefined}>
            {sentenceOf(status, version, say)}
          </p>
          {status.state === "incomplete" ? (
            <Button
              variant="quiet"
              className="px-2 text-sm"
              onClick={() => dispatch({ type: "show-problem" })}
            >
              {say("show", { count: status.problems })}
            </Button>
          ) : null}
          {status.state === "conflict" ? (
            <Button
              variant="quiet"
              className="px-2 text-sm"
              onClick={() => document.getElementById(elementIds.conflict)?.focus()}
            >
              {say("choose")}
            </Button>
          ) : null}
          {status.state === "failed" && status.signedOut ? (
            <a
              href="/sign-in"
              target="_blank"
              rel="noreferrer"
              className="inline-flex min-h-11 items-center text-link"
            >
              {say("signIn")}
            </a>
          ) : null}
        </div>
        <div className="ms-auto flex shrink-0 gap-1">
          <IconButton
            label={undo ? say("undo", { did: undo.did }) : say("nothingToUndo")}
            possible={undo !== undefined}
            onClick={() => dispatch({ type: "undo" })}
          >
            ↶
          </IconButton>
          <IconButton
            label={redo ? say("redo", { did: redo.did }) : say("nothingToRedo")}
            possible={redo !== undefined}
            onClick={() => dispatch({ type: "redo" })}
          >
            ↷
          </IconButton>
          <Button variant="primary" aria-disabled={canSave(status) ? undefined : true} onClick={onSave}>
            {say("save")}
          </Button>
        </div>
      </div>
    </div>
  );
}

function canSave(status: Status): boolean {
  return (
    status.state === "unsaved" || status.state === "failed" || (status.state === "incomplete" && !status.kept)
  );
}

function sentenceOf(status: Status, version: number, say: Say<(typeof savingMessages)["en"]>): string {
  switch (status.state) {
    case "saved":
      return say("state.saved", { version });
    case "saving":
      return say("state.saving");
    case "unsaved":
      return say("state.unsaved");
    case "incomplete":
      return say("state.incomplete", { count: status.problems, kept: status.kept ? "yes" : "no" });
    case "conflict":
      return say("state.conflict");
    case "failed":
      return status.passing ? say("state.unreachable") : say("state.failed", { message: status.message });
  }
}
