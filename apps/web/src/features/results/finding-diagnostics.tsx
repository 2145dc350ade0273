import type { Finding } from "@plumbline/api/findings/findings";
import { Badge } from "@plumbline/ui/badge.tsx";

/** What the predictions tell beside the comparison, each with how to take it. */
export function FindingDiagnostics({ finding }: { finding: Finding }) {
  const diagnostics = finding.estimate?.diagnostics ?? [];
  if (diagnostics.length === 0) return null;
  return (
    <dl className="flex flex-col gap-5 text-sm">
      {diagnostics.map(({ id, title, finding: said, figures, help }) => (
        <div key={id}>
          <dt className="font-serif text-base font-semibold">{title}</dt>
          <dd className="mt-1">{said}</dd>
          <dd className="mt-1 text-muted tabular-nums">
            {figures.map(({ term, value }) => (
              <span key={term} className="block">
                {term}: {value}
              </span>
            ))}
          </dd>
          <dd className="mt-1 text-muted">{help}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Those worth a look without opening anything. */
export function FlaggedDiagnostics({ finding }: { finding: Finding }) {
  const flagged = (finding.estimate?.diagnostics ?? []).filter((diagnostic) => diagnostic.flagged);
  return flagged.map(({ id, title, finding: said }) => (
    <p key={id} className="text-muted">
      <Badge tone="info">{title}</Badge> {said}
    </p>
  ));
}
