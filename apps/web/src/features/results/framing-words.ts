import type { Framing } from "@plumbline/api/findings/framings";
import { figuresIn } from "@plumbline/api/findings/figures";
import type { NumberAxis } from "@plumbline/charts/number-axis.tsx";
import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import { framingMessages } from "./messages-framing.ts";

/** "2030" for the end of 2030, "March 2031" for the end of that month, else the day. */
export function dateWords(at: number, locale: Locale): string {
  const year = Math.floor(at);
  const start = Date.UTC(year, 0, 1);
  const end = new Date(start + Math.round((at - year) * ((Date.UTC(year + 1, 0, 1) - start) / DAY)) * DAY);
  const last = new Date(end.valueOf() - DAY);
  if (end.getUTCMonth() === 0 && end.getUTCDate() === 1) return String(last.getUTCFullYear());
  const wholeMonth = end.getUTCDate() === 1;
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    ...(wholeMonth ? {} : { day: "numeric" }),
  }).format(last);
}

const DAY = 86_400_000;

/** What was found where the two framings meet; of several such dates the middle one, which nobody chose for its numbers. */
export function framingSentence({ arms, differences }: Framing, locale: Locale): string | null {
  const say = wordsIn(framingMessages, locale);
  const middle = differences[Math.floor((differences.length - 1) / 2)];
  if (!middle) return null;
  const said = [middle.first, middle.second].map((id) => {
    const arm = arms.find((candidate) => candidate.id === id);
    const share = arm?.points.find(({ at }) => Math.abs(at - middle.at) < 0.01)?.share ?? 0;
    return { label: arm?.label ?? "", share: say("share", { percent: String(Math.round(100 * share)) }) };
  });
  const [first, second] = said;
  const { value, low, high } = middle.difference;
  const { signed } = figuresIn(locale);
  const points = (share: number) => signed(Math.round(100 * share)).replace(/[.,]0+$/, "");
  const sentence = say("sentence", {
    date: dateWords(middle.at, locale),
    first: first!.share,
    firstLabel: first!.label,
    second: second!.share,
    secondLabel: second!.label,
  });
  const difference = say("difference", { points: points(value), low: points(low), high: points(high) });
  return say(low <= 0 && 0 <= high ? "alike" : "apart", { sentence, difference });
}

/** Of whom, and of which release. */
export function framingSource({ arms }: Framing, release: string, locale: Locale): string {
  const say = wordsIn(framingMessages, locale);
  const parts = arms.map(({ label, n: { least, most } }) => {
    const n = least === most ? String(most) : say("range", { least, most });
    return say("arm", { n, label });
  });
  return say("source", { arms: parts.join(", "), release });
}

/**
 * From the first date to about twice as far as the dates that were asked for reach: beyond, one arm stands alone. Where
 * no arm has single dates, all of it.
 */
export function framingAxis({ arms }: Framing, locale: Locale): NumberAxis {
  const all = arms.flatMap(({ points }) => points.map(({ at }) => at));
  const low = Math.min(...all);
  const asked = arms
    .filter(({ continuous }) => !continuous)
    .flatMap(({ points }) => points.map(({ at }) => at));
  const high = Math.min(Math.max(...all), asked.length > 0 ? low + 2 * (Math.max(...asked) - low) : Infinity);
  const ticks = asked.length > 0 ? [...new Set([...asked, high])] : [low, (low + high) / 2, high];
  return {
    low,
    high,
    ticks: ticks.toSorted((a, b) => a - b).map((at) => ({ at, label: dateWords(at, locale) })),
  };
}
