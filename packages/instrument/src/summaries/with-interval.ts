import type { LocatedWords } from "../gap.ts";
import type { Locale } from "../words/locales.ts";
import { wordsIn } from "../words/words.ts";
import { resultMessages } from "./messages.ts";

/** "2041 (95 % interval 2038 to 2045)"; a number without an interval stands by itself. */
export function withInterval({ value, low, high }: LocatedWords, locale: Locale): string {
  if (low === null || high === null) return value;
  return wordsIn(resultMessages, locale)("withInterval", { value, low, high });
}
