import { catalogue } from "@plumbline/instrument/words/words";

export const messages = catalogue({
  en: { language: "Language", skip: "Skip to the content" },
  de: { language: "Sprache", skip: "Zum Inhalt springen" },
});
