import { catalogue } from "../../words/words.ts";

export const messages = catalogue({
  en: {
    left: "{count, plural, one {# character left} other {# characters left}}",
    over: "{count, plural, one {# character too many} other {# characters too many}}",
    tooLong: "It counts as an answer once it is shorter; until then it is kept as it is.",
  },
  de: {
    left: "noch {count, plural, one {# Zeichen} other {# Zeichen}}",
    over: "{count, plural, one {# Zeichen} other {# Zeichen}} zu viel",
    tooLong: "Gilt als Antwort, sobald es kürzer ist; bis dahin bleibt alles stehen.",
  },
});
