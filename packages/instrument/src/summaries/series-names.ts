import type { CrowdForm } from "../lens.ts";
import type { Locale } from "../words/locales.ts";
import { wordsIn } from "../words/words.ts";
import { resultMessages } from "./messages.ts";

/** Both lenses in the words of every legend. Point guesses and predicted distributions never share a name. */
export function seriesNames(form: CrowdForm | null, locale: Locale): { actual: string; predicted: string } {
  const say = wordsIn(resultMessages, locale);
  return {
    actual: say("series.own"),
    predicted: say(form === "point" ? "series.guessed" : "series.predicted"),
  };
}
