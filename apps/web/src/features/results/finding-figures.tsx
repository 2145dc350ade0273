import type { ReactNode } from "react";
import { figuresIn } from "@plumbline/api/findings/figures";
import type { Finding } from "@plumbline/api/findings/findings";
import type { Comparison } from "@plumbline/instrument/comparison";
import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import { readerLocale } from "@/i18n/reader-locale";
import { findingMessages } from "./messages-finding.ts";

/** The figures beside the picture of a comparison. */
export async function FindingFigures({ finding, family }: { finding: Finding; family: number }) {
  const comparison = finding.estimate?.comparison;
  if (!comparison) return null;
  const locale = await readerLocale();
  const say = wordsIn(findingMessages, locale);
  const { decimal, signed, shortP } = figuresIn(locale);
  const { ordered, form, distance } = comparison;
  const apart = distance.chance
    ? say("figures.chance", { value: decimal(distance.value), upper: decimal(distance.chance.upper) })
    : decimal(distance.value);
  return (
    <dl className="flex flex-col gap-1 text-sm tabular-nums">
      {ordered ? (
        <>
          <Figure term={say("figures.ownMean")}>{decimal(ordered.actualMean)}</Figure>
          <Figure term={say("figures.crowdMean", { form })}>{decimal(ordered.predictedMean)}</Figure>
          <Figure term={say("figures.shift")}>
            {ordered.interval
              ? say("figures.range", {
                  shift: signed(ordered.shift),
                  low: signed(ordered.interval.low),
                  high: signed(ordered.interval.high),
                })
              : signed(ordered.shift)}
          </Figure>
          <Figure
            term={
              <>
                W<sub>1</sub>
              </>
            }
          >
            {apart}
          </Figure>
          <Figure term={say("figures.direction")}>{directionOf(comparison, locale)}</Figure>
          {ordered.test && !allGaveBoth(comparison) ? (
            <Figure term={say("figures.within")}>{signed(ordered.test.shift)}</Figure>
          ) : null}
          {ordered.test ? (
            <Figure term={say(`figures.${ordered.test.method}`)}>{shortP(ordered.test.pValue)}</Figure>
          ) : null}
          {finding.corrected ? (
            <Figure term={say("figures.corrected", { family })}>
              {shortP(finding.corrected.benjaminiHochberg)}
            </Figure>
          ) : null}
        </>
      ) : (
        <Figure term={say("figures.totalVariation")}>{apart}</Figure>
      )}
    </dl>
  );
}

/** Then the shift within the people who gave both is the shift. */
function allGaveBoth({ n }: Comparison): boolean {
  return n.both === n.own && n.both === n.crowd;
}

/** D with what it means for the two shapes; which way a one-sided one goes, its sign and the sentence say. */
function directionOf({ ordered, labels }: Comparison, locale: Locale): string {
  const say = wordsIn(findingMessages, locale);
  if (!ordered || ordered.directionIndex === null) return say("figures.noDirection");
  const { dominance, directionIndex } = ordered;
  const crosses = typeof dominance === "object";
  return say("figures.shape", {
    index: figuresIn(locale).signed(directionIndex),
    shape: crosses ? "crosses" : dominance,
    answer: crosses ? (labels[dominance.crossesAt] ?? "") : "",
  });
}

function Figure({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div className="flex justify-between gap-x-3">
      <dt className="shrink-0 text-muted">{term}</dt>
      <dd className="text-end text-balance">{children}</dd>
    </div>
  );
}
