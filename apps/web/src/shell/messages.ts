import { catalogue } from "@plumbline/instrument/words/words";

/** The frame around the organizers' pages. */
export const shellMessages = catalogue({
  en: {
    home: "Plumbline, home",
    account: "Account",
    studies: "Studies",
    signOut: "Sign out",
    embedded:
      "Embedded database: for evaluation and small local use. It survives a crash of the app, not a loss of power; use PostgreSQL for a real round.",
  },
  de: {
    home: "Plumbline, Startseite",
    account: "Konto",
    studies: "Studien",
    signOut: "Abmelden",
    embedded:
      "Eingebettete Datenbank: zum Ausprobieren und für kleine lokale Zwecke. Sie übersteht einen Absturz der Anwendung, aber keinen Stromausfall; für eine echte Runde eignet sich PostgreSQL.",
  },
});
