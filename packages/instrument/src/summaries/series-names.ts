import type { CrowdForm } from "../lens.ts";
import type { Locale } from "../words/locales.ts";
import { wordsIn } from "../words/words.ts";
import { resultMessages } from "./messages.ts";

/**
 * Both lenses in the words of every legend. Point guesses and predicted distributions never share a name; nor do predictions
 * of the answers and those of their median, which are no wider than what people do not know of it: taken for predicted
 * answers, good ones would look absurd.
 */
export function seriesNames(
  form: CrowdForm | null,
  locale: Locale,
  of: "answers" | "median" = "answers",
): { actual: string; predicted: string } {
  const say = wordsIn(resultMessages, locale);
  const lens = form === "point" ? ("guessed" as const) : ("predicted" as const);
  return {
    actual: say("series.own"),
    predicted: say(of === "median" ? `series.median.${lens}` : `series.${lens}`),
  };
}
