import { catalogue } from "@plumbline/instrument/words/words";

export const signInMessages = catalogue({
  en: {
    title: "Sign in",
    lead: "For organizers. Respondents need no account: the link of the survey is all it takes.",
    address: "E-mail address",
    invalid: "That is not an e-mail address we can send to.",
    unsent: "The link could not be sent just now. Your address is kept here; try again in a moment.",
    send: "Send me a sign-in link",
    sent: {
      title: "Look into your mail",
      text: "If {email} belongs to an organizer here, a link is on its way. It works once, for ten minutes.",
      other: "Use another address",
    },
    outbox: {
      title: "No mail server is set up",
      text: "Mail is written to the {folder} folder in the server’s data folder, and the link is printed in its terminal. Set {server} and {sender} to send real mail.",
    },
    confirm: {
      page: "Confirm sign-in",
      title: "Sign in to Plumbline",
      usedTitle: "This link does not sign in any more",
      used: "A link works once and for ten minutes. {ask}",
      ask: "Ask for a new one.",
      about: "You are about to sign in as {email}.",
      unanswered: "The server did not answer. The link is not used up; try again in a moment.",
      signIn: "Sign in",
    },
  },
  de: {
    title: "Anmelden",
    lead: "Für Studienleitungen. Befragte brauchen kein Konto: der Link der Umfrage genügt.",
    address: "E-Mail-Adresse",
    invalid: "An diese E-Mail-Adresse lässt sich nichts senden.",
    unsent:
      "Der Link konnte gerade nicht gesendet werden. Die Adresse bleibt hier stehen; bitte gleich noch einmal versuchen.",
    send: "Anmeldelink senden",
    sent: {
      title: "Der Link kommt per E-Mail",
      text: "Wenn {email} hier zu einer Studienleitung gehört, ist ein Link unterwegs. Er gilt einmal, zehn Minuten lang.",
      other: "Andere Adresse verwenden",
    },
    outbox: {
      title: "Es ist kein Mailserver eingerichtet",
      text: "E-Mails werden in den Ordner {folder} im Datenordner des Servers geschrieben, und der Link erscheint in seinem Terminal. Mit {server} und {sender} werden E-Mails wirklich versandt.",
    },
    confirm: {
      page: "Anmeldung bestätigen",
      title: "Bei Plumbline anmelden",
      usedTitle: "Mit diesem Link geht keine Anmeldung mehr",
      used: "Ein Link gilt einmal und zehn Minuten lang. {ask}",
      ask: "Einen neuen anfordern.",
      about: "Die Anmeldung gilt für {email}.",
      unanswered:
        "Der Server hat nicht geantwortet. Der Link ist nicht verbraucht; bitte gleich noch einmal versuchen.",
      signIn: "Anmelden",
    },
  },
});
