"use client";

import { useLocale, useWords } from "../../words/use-words.ts";
import type { Draft } from "./draft.ts";
import { messages } from "./messages.ts";
import type { Violation } from "./order.ts";
import { readBack, violationInWords } from "./read-back.ts";
import type { SurfaceSpec } from "./spec.ts";

/** Points at what goes against the expected order, and leaves it. */
export function AgainstTheOrder(props: {
  id: string;
  spec: SurfaceSpec;
  draft: Draft;
  violations: readonly Violation[];
}) {
  const { id, spec, draft, violations } = props;
  const say = useWords(messages);
  const locale = useLocale();
  if (violations.length === 0) return null;
  return (
    <div id={id} className="border-s-4 border-warn ps-3">
      <p className="font-medium">
        <span aria-hidden="true">▲ </span>
        {say("against")}
      </p>
      <ul>
        {violations.map((violation) => {
          const words = violationInWords(spec, draft, violation, locale);
          return <li key={words}>{words}</li>;
        })}
      </ul>
    </div>
  );
}

export function InWords({ spec, draft }: { spec: SurfaceSpec; draft: Draft }) {
  const say = useWords(messages);
  const words = readBack(spec, draft, useLocale());
  return (
    <p className="min-h-12 border-s-4 border-actual bg-raised px-3 py-2">
      {words.length > 0 ? words.join(" ") : <span className="text-muted">{say("empty")}</span>}
    </p>
  );
}
