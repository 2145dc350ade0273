import { figuresIn } from "@plumbline/api/findings/figures";
import type { Finding } from "@plumbline/api/findings/findings";
import { wordsIn } from "@plumbline/instrument/words/words";
import { readerLocale } from "@/i18n/reader-locale";
import { findingMessages } from "./messages-finding.ts";

/** The predicted numbers of a question beside the true ones. */
export async function GapFigures({ finding }: { finding: Finding }) {
  const locale = await readerLocale();
  const say = wordsIn(findingMessages, locale);
  const { signed } = figuresIn(locale);
  const gaps = finding.estimate?.gaps ?? [];
  if (gaps.length === 0) return null;
  return (
    <dl className="flex flex-col gap-2 text-sm tabular-nums">
      {gaps.map(({ of, words, shift, unit, statistic = "median" }, index) => (
        <div key={of ?? index}>
          {of === null ? null : <dt className="font-medium">{of}</dt>}
          <dd>{say("figures.gap", { statistic, ...words })}</dd>
          <dd className="text-muted">{say("figures.gapShift", { shift: signed(shift), unit })}</dd>
        </div>
      ))}
    </dl>
  );
}
