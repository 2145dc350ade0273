import type { Finding } from "@plumbline/api/findings/findings";
import { signed } from "@plumbline/api/findings/numbers";

/** The predicted numbers of a question beside the true ones. */
export function GapFigures({ finding }: { finding: Finding }) {
  const gaps = finding.estimate?.gaps ?? [];
  if (gaps.length === 0) return null;
  return (
    <dl className="flex flex-col gap-2 text-sm tabular-nums">
      {gaps.map(({ of, words, shift, unit, statistic = "median" }, index) => (
        <div key={of ?? index}>
          {of === null ? null : <dt className="font-medium">{of}</dt>}
          <dd>
            {statistic} {words.actual}, expected {words.predicted}
          </dd>
          <dd className="text-muted">
            shift {signed(shift)} {unit}
          </dd>
        </div>
      ))}
    </dl>
  );
}
