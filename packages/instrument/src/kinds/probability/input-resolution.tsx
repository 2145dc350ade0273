import { useLocale, useWords } from "../../words/use-words.ts";
import { probabilityWords } from "./messages.ts";
import type { ProbabilitySpec } from "./spec.ts";

/** The event, how it is judged and when: what a forecaster must know before giving a number. */
export function Resolution({ spec }: { spec: ProbabilitySpec }) {
  const say = useWords(probabilityWords);
  const locale = useLocale();
  if (!spec.event && !spec.rule && !spec.date) return null;
  return (
    <dl className="flex max-w-prose flex-col gap-1 text-sm">
      {spec.event ? (
        <div>
          <dt className="text-muted">{say("event")}</dt>
          <dd className="text-base">{spec.event}</dd>
        </div>
      ) : null}
      {spec.rule || spec.date ? (
        <div>
          <dt className="text-muted">{say("rule")}</dt>
          {spec.rule ? <dd>{spec.rule}</dd> : null}
          {spec.date ? <dd>{say("date", { date: longDate(spec.date, locale) })}</dd> : null}
        </div>
      ) : null}
    </dl>
  );
}

/** "31 December 2030". A day has no time zone of its own: it is read and written in the same. */
function longDate(day: string, locale: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  // An author may still be typing it.
  return Number.isNaN(date.valueOf())
    ? day
    : new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
        dateStyle: "long",
        timeZone: "UTC",
      }).format(date);
}
