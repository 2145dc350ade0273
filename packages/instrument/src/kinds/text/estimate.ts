import type { Estimate } from "../../estimate.ts";
import type { Asked } from "../../kind.ts";
import { resultMessages } from "../../summaries/messages.ts";
import { tallyVector, type Tally } from "../../tally.ts";
import { DEFAULT_LOCALE, type Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { textResults } from "./messages-results.ts";
import type { TextSpec } from "./spec.ts";

/** How many wrote something; what they wrote is in no tally. */
export function estimateText(
  tally: Tally,
  _asked: Asked<TextSpec>,
  locale: Locale = DEFAULT_LOCALE,
): Estimate<null> {
  const say = wordsIn(textResults, locale);
  const [own = 0] = tallyVector(tally, "said");
  return {
    n: { own, crowd: 0, both: 0 },
    comparison: null,
    diagnostics: [],
    table: {
      columns: [wordsIn(resultMessages, locale)("table.what"), say("people")],
      rows: [[say("wrote"), own]],
    },
    detail: null,
  };
}
