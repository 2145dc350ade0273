"use client";

import type { ReactNode } from "react";
import { useLensAnswer } from "@plumbline/instrument/answering.tsx";
import { isDeclined, type Lens } from "@plumbline/instrument/lens";
import { useWords } from "@plumbline/instrument/words/use-words";
import { useLenses } from "./lens-order.tsx";
import { lensMessages } from "./messages-lens.ts";

/** One question on the review page: what was said through each lens, in words. */
export function ReviewItem({
  id,
  text,
  lenses,
  orderDrawn,
  said,
}: {
  id: string;
  text: string;
  /** In the author's order. */
  lenses: Lens[];
  /** Whether which of them comes first is drawn. */
  orderDrawn: boolean;
  said: Record<string, ReactNode>;
}) {
  return (
    <div className="flex flex-col gap-1 border-t border-line py-3">
      <h3 className="font-sans text-base font-medium">{text}</h3>
      <dl className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[12rem_1fr]">
        {useLenses(lenses, orderDrawn).map((lens) => (
          <ReviewLens key={lens} id={id} lens={lens}>
            {said[lens]}
          </ReviewLens>
        ))}
      </dl>
    </div>
  );
}

function ReviewLens({ id, lens, children }: { id: string; lens: Lens; children: ReactNode }) {
  const say = useWords(lensMessages);
  const { said, partial } = useLensAnswer(id, lens);
  return (
    <>
      <dt className="text-muted">{say(`titles.${lens}`)}</dt>
      <dd className="wrap-anywhere">
        {said === undefined ? (
          partial === undefined ? (
            <span className="text-muted">{say("review.open")}</span>
          ) : (
            <strong className="text-warn">{say("review.begun")}</strong>
          )
        ) : isDeclined(said) ? (
          say(`decline.${said.decline}`)
        ) : (
          children
        )}
      </dd>
    </>
  );
}
