import { catalogue } from "../../words/words.ts";

/** What the builder calls this kind. */
export const textKindWords = catalogue({
  en: {
    title: "Text",
    purpose: "An answer in the respondent's own words: reasons, remarks. Counted, and left out of exports.",
  },
  de: {
    title: "Text",
    purpose:
      "Eine Antwort in eigenen Worten: Gründe, Anmerkungen. Wird gezählt und aus Exporten weggelassen.",
  },
});
