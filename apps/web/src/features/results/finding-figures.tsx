import type { ReactNode } from "react";
import type { Finding } from "@plumbline/api/findings/findings";
import { decimal, shortP, signed } from "@plumbline/api/findings/numbers";
import { dominanceInWords } from "@plumbline/api/findings/sentence";
import type { Comparison } from "@plumbline/instrument/comparison";

/** The figures beside the picture of a comparison. */
export function FindingFigures({ finding, family }: { finding: Finding; family: number }) {
  const comparison = finding.estimate?.comparison;
  if (!comparison) return null;
  const { ordered, form, distance } = comparison;
  const chance = distance.chance ? ` (chance ≤ ${decimal(distance.chance.upper)})` : "";
  return (
    <dl className="flex flex-col gap-1 text-sm tabular-nums">
      {ordered ? (
        <>
          <Figure term="own mean">{decimal(ordered.actualMean)}</Figure>
          <Figure term={form === "point" ? "guessed mean" : "predicted mean"}>
            {decimal(ordered.predictedMean)}
          </Figure>
          <Figure term="shift">
            {signed(ordered.shift)}
            {ordered.interval ? ` (${signed(ordered.interval.low)} to ${signed(ordered.interval.high)})` : ""}
          </Figure>
          <Figure
            term={
              <>
                W<sub>1</sub>
              </>
            }
          >
            {decimal(distance.value)}
            {chance}
          </Figure>
          <Figure term="direction D">{directionOf(comparison)}</Figure>
          {ordered.test ? (
            <Figure term={ordered.test.method === "exact" ? "p, exact" : "p, normal approx."}>
              {shortP(ordered.test.pValue)}
            </Figure>
          ) : null}
          {finding.corrected ? (
            <Figure term={`p, corrected for ${family}`}>{shortP(finding.corrected.benjaminiHochberg)}</Figure>
          ) : null}
        </>
      ) : (
        <Figure term="total variation">
          {decimal(distance.value)}
          {chance}
        </Figure>
      )}
    </dl>
  );
}

/** D with what it means for the two shapes; which way a one-sided one goes, its sign and the sentence say. */
function directionOf(comparison: Comparison): string {
  const { ordered } = comparison;
  if (!ordered || ordered.directionIndex === null) return "none";
  const oneSided = ordered.dominance === "higher" || ordered.dominance === "lower";
  return `${signed(ordered.directionIndex)}, ${oneSided ? "throughout" : dominanceInWords(comparison)}`;
}

function Figure({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div className="flex justify-between gap-x-3">
      <dt className="shrink-0 text-muted">{term}</dt>
      <dd className="text-end text-balance">{children}</dd>
    </div>
  );
}
