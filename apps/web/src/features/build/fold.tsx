"use client";

import type { ReactNode } from "react";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Badge } from "@plumbline/ui/badge.tsx";
import { elementIds } from "./element-ids.ts";
import { nameMessages } from "./messages-names.ts";

interface FoldProps {
  /** Names the ids of the button and of what it unfolds. */
  id: string;
  level: 2 | 3;
  title: ReactNode;
  meta?: ReactNode;
  /** How many things in it are to be corrected. */
  problems: number;
  open: boolean;
  onToggle(): void;
  /** Buttons beside the heading. */
  tools?: ReactNode;
  children: ReactNode;
}

/** A heading that unfolds what it names; what is folded is not on the page. */
export function Fold({ id, level, title, meta, problems, open, onToggle, tools, children }: FoldProps) {
  const say = useWords(nameMessages);
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <>
      <div className="flex items-start gap-1">
        <Heading
          className={
            level === 2 ? "min-w-0 flex-1 text-xl" : "min-w-0 flex-1 font-sans text-base font-medium"
          }
        >
          <button
            type="button"
            id={elementIds.toggle(id)}
            aria-expanded={open}
            aria-controls={open ? elementIds.panel(id) : undefined}
            onClick={onToggle}
            className="flex min-h-11 w-full cursor-pointer items-baseline gap-2 rounded-lg py-2 text-start hover:bg-sunken"
          >
            <span aria-hidden="true" className="w-4 shrink-0 text-center font-sans text-sm text-muted">
              {open ? "▾" : "▸"}
            </span>
            <span className="flex min-w-0 flex-1 flex-col gap-0.5">
              <span className="break-words">{title}</span>
              {meta ? (
                <span className="font-sans text-sm font-normal text-wrap text-muted tabular-nums">
                  {meta}
                </span>
              ) : null}
            </span>
            {problems > 0 ? (
              <span className="font-sans text-base">
                <Badge tone="error">{say("toCorrect", { count: problems })}</Badge>
              </span>
            ) : null}
          </button>
        </Heading>
        {tools ? <div className="flex shrink-0 gap-1">{tools}</div> : null}
      </div>
      {open ? (
        <div id={elementIds.panel(id)} tabIndex={-1} className="flex flex-col gap-6 outline-none">
          {children}
        </div>
      ) : null}
    </>
  );
}
