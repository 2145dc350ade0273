import { catalogue } from "@plumbline/instrument/words/words";

export const setUpMessages = catalogue({
  en: {
    page: "Set up",
    title: "Set up Plumbline",
    lead: "You become the first organizer. Your address is where sign-in links go; there is no password.",
    name: "Your name",
    email: "Your e-mail address",
    begin: "Set up and begin",
    busy: "Setting up…",
    /** The name of a first study whose template has none. */
    study: "My study",
    checking: "Checking the link…",
    done: "This installation is already set up",
    doneWhat: "{signIn} with the address of an organizer.",
    signIn: "Sign in",
    invalid: "This set-up link is not valid",
    invalidWhat:
      "Copy the newest link from the server’s terminal, whole. Each start of the server prints one.",
    unreachable: "The server cannot be reached",
    unreachableWhat: "Look into its terminal, then reload this page.",
  },
  de: {
    page: "Einrichten",
    title: "Plumbline einrichten",
    lead: "Hier entsteht das Konto der ersten Studienleitung. An die Adresse gehen Anmeldelinks; ein Passwort gibt es nicht.",
    name: "Name",
    email: "E-Mail-Adresse",
    begin: "Einrichten und beginnen",
    busy: "Wird eingerichtet …",
    study: "Meine Studie",
    checking: "Der Link wird geprüft …",
    done: "Diese Installation ist schon eingerichtet",
    doneWhat: "{signIn} mit der Adresse einer Studienleitung.",
    signIn: "Anmelden",
    invalid: "Dieser Einrichtungslink gilt nicht",
    invalidWhat:
      "Der neueste Link steht im Terminal des Servers; bitte vollständig kopieren. Jeder Start des Servers gibt einen aus.",
    unreachable: "Der Server ist nicht erreichbar",
    unreachableWhat: "Bitte im Terminal des Servers nachsehen und dann diese Seite neu laden.",
  },
});
