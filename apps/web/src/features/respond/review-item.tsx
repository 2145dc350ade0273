"use client";

import type { ReactNode } from "react";
import type { Lens } from "@plumbline/instrument/lens";
import { useWords } from "@plumbline/instrument/words/use-words";
import { LensInWords } from "./lens-in-words.tsx";
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
  return (
    <>
      <dt className="text-muted">{say(`titles.${lens}`)}</dt>
      <dd className="wrap-anywhere">
        <LensInWords questionId={id} lens={lens} open={say("review.open")} begun={say("review.begun")}>
          {children}
        </LensInWords>
      </dd>
    </>
  );
}
