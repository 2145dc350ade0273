import { catalogue } from "../../words/words.ts";

/** What a distribution says to the people who answer it. */
export const distributionWords = catalogue({
  en: { share: "{mass} % {label}" },
  de: { share: "{mass} % {label}" },
});
