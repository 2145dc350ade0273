"use client";

import { useMutation } from "@tanstack/react-query";
import { useRef, type Dispatch } from "react";
import { problemOf } from "@/trpc/problem";
import { useApi } from "@/trpc/provider";
import { useProblem } from "@/trpc/use-problem";
import { chunksOf } from "./chunks.ts";
import { isPassing, patiently } from "./patience.ts";
import type { Action } from "./state.ts";

interface Run {
  name: string;
  size: number;
  parts: string[];
  remark: string | null;
  /** Set once the server expects the file. */
  fileId: string | null;
  /** The part that is sent next. */
  next: number;
  /** The mapping on the page stays: only the file is missing on the server. */
  again: boolean;
}

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const problemIdOf = (error: unknown) => problemOf(error).problem;

/** Sends a file part by part, goes on where it stopped, and forgets it when it is not wanted any more. */
export function useUpload(partCharacters: number, dispatch: Dispatch<Action>) {
  const api = useApi();
  const problemIn = useProblem();
  const begin = useMutation(api.imports.begin.mutationOptions()).mutateAsync;
  const append = useMutation(api.imports.append.mutationOptions()).mutateAsync;
  const propose = useMutation(api.imports.propose.mutationOptions()).mutateAsync;
  const discard = useMutation(api.imports.discard.mutationOptions()).mutateAsync;
  /** The file on the page; a run that is not this one any more has been cancelled. */
  const current = useRef<Run | null>(null);
  /** The file whose columns are on the page. */
  const shown = useRef<Run | null>(null);

  async function proceed(run: Run): Promise<void> {
    try {
      const { name, size, parts } = run;
      const fileId = run.fileId ?? (await begin({ name, size, chunks: parts.length })).fileId;
      run.fileId = fileId;
      for (let text = parts[run.next]; text !== undefined; text = parts[run.next]) {
        if (current.current !== run) return forget(fileId);
        const part = { fileId, index: run.next, text };
        await patiently(() => append(part), problemIdOf, wait);
        run.next += 1;
        if (current.current === run) dispatch({ type: "part-sent" });
      }
      if (current.current !== run) return forget(fileId);
      if (run.again) {
        show(run);
        return dispatch({ type: "sent-again", fileId });
      }
      const proposal = await patiently(() => propose({ fileId }), problemIdOf, wait);
      if (current.current !== run) return forget(fileId);
      show(run);
      dispatch({ type: "proposed", file: { id: fileId, name, remark: run.remark }, proposal });
    } catch (error) {
      if (current.current !== run) return;
      const { problem, message } = problemIn(error);
      const again = isPassing(problem);
      if (!again && run.fileId) forget(run.fileId);
      dispatch({ type: "upload-failed", message, again });
    }
  }

  /** The server forgets unfinished files after a day; a request that fails leaves it to that. */
  function forget(fileId: string): void {
    discard({ fileId }).catch(() => {});
  }

  /** The columns of this file are on the page now; the one before is not needed any more. */
  function show(run: Run | null): void {
    const before = shown.current;
    shown.current = run;
    if (before?.fileId && before.fileId !== run?.fileId) forget(before.fileId);
  }

  function start(run: Run): void {
    current.current = run;
    dispatch({ type: "upload-began", name: run.name, parts: run.parts.length });
    void proceed(run);
  }

  return {
    send(name: string, text: string, remark: string | null): void {
      const parts = chunksOf(text, partCharacters);
      start({ name, size: text.length, parts, remark, fileId: null, next: 0, again: false });
    },
    /** Sends the rest after a failure. */
    resume(): void {
      const run = current.current;
      if (!run) return;
      dispatch({ type: "upload-resumed" });
      void proceed(run);
    },
    /** Sends the same file once more, for a mapping whose file is gone. */
    sendAgain(): void {
      const run = shown.current;
      if (run) start({ ...run, fileId: null, next: 0, again: true });
    },
    /** Stops sending and forgets what was sent of the file; one whose columns are on the page stays. */
    cancel(): void {
      const run = current.current;
      current.current = null;
      if (run?.fileId && run !== shown.current) forget(run.fileId);
    },
    /** Forgets the file whose columns are on the page. */
    forget(): void {
      show(null);
    },
  };
}
