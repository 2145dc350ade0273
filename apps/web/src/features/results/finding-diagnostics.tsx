import type { Diagnostic } from "@plumbline/instrument/diagnostics";
import { Badge } from "@plumbline/ui/badge.tsx";

/** What the predictions tell beside the comparison: each in a sentence, with its figures and how to take it. */
export function FindingDiagnostics({ diagnostics, question }: { diagnostics: Diagnostic[]; question: string }) {
  if (diagnostics.length === 0) return null;
  const flagged = diagnostics.filter((diagnostic) => diagnostic.flagged);
  return (
    <>
      {flagged.map(({ id, title, finding }) => (
        <p key={id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <Badge tone="warning">{title.toLowerCase()}</Badge> {finding}
        </p>
      ))}
      <details className="group">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm text-link underline underline-offset-4">
          What the predictions tell
          <span className="sr-only"> about “{question}”</span>
        </summary>
        <ul className="grid gap-6 pt-2 pb-4 lg:grid-cols-3">
          {diagnostics.map(({ id, title, finding, figures, help }) => (
            <li key={id} className="flex flex-col gap-2 text-sm">
              <p className="font-serif text-base font-semibold">{title}</p>
              <p>{finding}</p>
              <dl className="grid grid-cols-[1fr_auto] gap-x-4 tabular-nums">
                {figures.map(({ term, value }) => (
                  <div key={term} className="contents">
                    <dt className="text-muted">{term}</dt>
                    <dd className="text-end">{value}</dd>
                  </div>
                ))}
              </dl>
              <p className="text-muted">{help}</p>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
