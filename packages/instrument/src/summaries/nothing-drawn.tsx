import type { Locale } from "../words/locales.ts";
import { wordsIn } from "../words/words.ts";
import { resultMessages } from "./messages.ts";

/** In place of a picture that has nothing to stand on; the table of the page holds whatever numbers there are. */
export function NothingDrawn({ n, locale }: { n: { own: number; crowd: number }; locale: Locale }) {
  const say = wordsIn(resultMessages, locale);
  return <p className="text-muted">{say(n.crowd > 0 ? "nothing.onlyPredictions" : "nothing.nobody")}</p>;
}
