import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import type { Draft } from "./draft.ts";
import { messages } from "./messages.ts";
import type { CurveSpec } from "./spec.ts";
import { courseInWords } from "./words.ts";

/** Says curves back: for each that is complete where it begins and ends, for each pair of such which is ahead. */
export function readBack(spec: CurveSpec, draft: Draft, locale: Locale): string[] {
  const say = wordsIn(messages, locale);
  const rows = draft.map((row) => {
    const given = row.filter((value) => value !== null);
    return given.length === row.length ? given : null;
  });
  const ends = spec.series.flatMap(({ label }, series) => {
    const row = rows[series];
    return row ? [say("ends", { series: label, from: row[0] ?? 0, to: row.at(-1) ?? 0 })] : [];
  });
  const pairs = spec.pairs.flatMap((pair) => {
    const [first, second] = [rows[pair.first], rows[pair.second]];
    return first && second ? [courseInWords(spec, pair, first, second, locale)] : [];
  });
  return [...ends, ...pairs];
}
