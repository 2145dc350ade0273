"use client";

import { Button } from "@plumbline/ui/button.tsx";
import { useEditing } from "./editing.tsx";
import { elementIds } from "./element-ids.ts";
import type { History } from "./history.ts";
import { IconButton } from "./icon-button.tsx";
import type { Status } from "./saving.ts";
import { counted } from "./words.ts";

interface SaveBarProps {
  status: Status;
  version: number;
  history: History;
  onSave(): void;
}

/** What is saved and what is not, always in sight, with undo and save. */
export function SaveBar({ status, version, history, onSave }: SaveBarProps) {
  const { dispatch } = useEditing();
  const [undo, redo] = [history.past.at(-1), history.future[0]];
  const urgent = status.state === "failed" || status.state === "conflict";
  return (
    <div className="sticky bottom-0 z-10 -mx-5 border-t border-line bg-paper px-5 py-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 sm:flex-nowrap">
        {/* Typing changes it every few seconds, so it is not read out by itself; what needs somebody is. */}
        <div className="flex min-w-0 flex-1 basis-auto flex-wrap items-center gap-x-3 text-sm">
          <p role={urgent ? "alert" : undefined} className={urgent ? "font-medium text-bad" : undefined}>
            {sentenceOf(status, version)}
          </p>
          {status.state === "incomplete" ? (
            <Button
              variant="quiet"
              className="px-2 text-sm"
              onClick={() => dispatch({ type: "show-problem" })}
            >
              Show {status.problems === 1 ? "it" : "the first"}
            </Button>
          ) : null}
          {status.state === "conflict" ? (
            <Button
              variant="quiet"
              className="px-2 text-sm"
              onClick={() => document.getElementById(elementIds.conflict)?.focus()}
            >
              Choose
            </Button>
          ) : null}
          {status.state === "failed" && status.signedOut ? (
            <a
              href="/sign-in"
              target="_blank"
              rel="noreferrer"
              className="inline-flex min-h-11 items-center text-link"
            >
              Sign in in another tab, then save
            </a>
          ) : null}
        </div>
        <div className="ms-auto flex shrink-0 gap-1">
          <IconButton
            label={undo ? `Undo: ${undo.did}` : "Nothing to undo"}
            possible={undo !== undefined}
            onClick={() => dispatch({ type: "undo" })}
          >
            ↶
          </IconButton>
          <IconButton
            label={redo ? `Redo: ${redo.did}` : "Nothing to redo"}
            possible={redo !== undefined}
            onClick={() => dispatch({ type: "redo" })}
          >
            ↷
          </IconButton>
          <Button variant="primary" aria-disabled={canSave(status) ? undefined : true} onClick={onSave}>
            Save
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

function sentenceOf(status: Status, version: number): string {
  switch (status.state) {
    case "saved":
      return `Saved, version ${version}`;
    case "saving":
      return "Saving…";
    case "unsaved":
      return "Not saved yet";
    case "incomplete": {
      const wanting = `${counted(status.problems, "thing")} to correct before this can be saved.`;
      return `${wanting} ${status.kept ? "Saved up to your last valid change." : "Your last valid change is not saved yet."}`;
    }
    case "conflict":
      return "Not saved: somebody else saved in between. Choose which version to keep.";
    case "failed":
      return status.passing
        ? "Not saved: the server cannot be reached. What you typed is still here, and this page tries again by itself."
        : `Not saved. ${status.message}`;
  }
}
