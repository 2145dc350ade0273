import type { Finding } from "@plumbline/api/findings/findings";
import type { Gap, LocatedWords } from "@plumbline/instrument/gap";
import { wordsIn, type Say } from "@plumbline/instrument/words/words";
import { readerLocale } from "@/i18n/reader-locale";
import { findingMessages } from "./messages-finding.ts";

/** The predicted numbers of a question beside the true ones, and how sure each of them is. */
export async function GapFigures({ finding }: { finding: Finding }) {
  const say = wordsIn(findingMessages, await readerLocale());
  const gaps = finding.estimate?.gaps ?? [];
  if (gaps.length === 0) return null;
  return (
    <div className="flex flex-col gap-2 text-sm tabular-nums">
      <dl className="flex flex-col gap-2">
        {gaps.map(({ of, given, words, within, unit, statistic = "median" }, index) => (
          <div key={of ?? index}>
            {of === null && given === undefined ? null : <dt className="font-medium">{of ?? given}</dt>}
            <dd>
              {say("figures.gap", {
                statistic,
                actual: withInterval(words.actual, say),
                predicted: withInterval(words.predicted, say),
              })}
            </dd>
            <dd className="text-muted">{say("figures.gapShift", { shift: words.shift, unit })}</dd>
            {within && words.within ? (
              <dd className="text-muted">
                {say("figures.gapWithin", {
                  statistic,
                  n: within.n,
                  shift: withInterval(words.within, say),
                })}
              </dd>
            ) : null}
          </div>
        ))}
      </dl>
      {gaps.some(hasInterval) ? <p className="text-muted">{say("figures.gapIntervals")}</p> : null}
    </div>
  );
}

function withInterval({ value, low, high }: LocatedWords, say: Say<(typeof findingMessages)["en"]>): string {
  return low === null || high === null ? value : say("figures.range", { shift: value, low, high });
}

function hasInterval({ words }: Gap): boolean {
  return [words.actual, words.predicted, words.within].some((located) => located?.low != null);
}
