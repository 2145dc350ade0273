"use client";

import { useState } from "react";
import { namesOf } from "@plumbline/instrument/kind";
import { KINDS } from "@plumbline/instrument/kinds/registry";
import { useLocale, useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { useEditing } from "./editing.tsx";
import { elementIds } from "./element-ids.ts";
import { sectionMessages } from "./messages-section.ts";

/** The kinds of question there are, with what each is for. */
export function AddQuestion({ sectionKey }: { sectionKey: string }) {
  const { dispatch } = useEditing();
  const locale = useLocale();
  const say = useWords(sectionMessages);
  const [choosing, setChoosing] = useState(false);
  const id = elementIds.addQuestion(sectionKey);
  return (
    <>
      <Button
        id={id}
        aria-expanded={choosing}
        aria-controls={choosing ? `${id}-kinds` : undefined}
        onClick={() => setChoosing(!choosing)}
      >
        {say("add")}
      </Button>
      {choosing ? (
        <div
          id={`${id}-kinds`}
          role="group"
          aria-label={say("kinds")}
          className="order-last grid w-full gap-2 sm:grid-cols-2"
        >
          {KINDS.map((kind) => {
            const { title, purpose } = namesOf(kind, locale);
            return (
              <button
                key={kind.id}
                type="button"
                className="flex min-h-11 cursor-pointer flex-col gap-0.5 rounded-lg border border-edge bg-raised px-4 py-3 text-start hover:bg-sunken"
                onKeyDown={(event) => {
                  if (event.key !== "Escape") return;
                  setChoosing(false);
                  document.getElementById(id)?.focus();
                }}
                onClick={() => {
                  setChoosing(false);
                  dispatch({ type: "add-question", section: sectionKey, kind });
                }}
              >
                <span className="font-medium">{title}</span>
                <span className="text-sm text-muted">{purpose}</span>
              </button>
            );
          })}
        </div>
      ) : null}
    </>
  );
}
