import { catalogue } from "@plumbline/instrument/words/words";

/** Pages that belong to no feature: the start, what is not there, what failed. */
export const appMessages = catalogue({
  en: {
    description:
      "What alignment researchers believe, what they think their field believes, and how far apart the two are.",
    home: {
      title: "What the field believes, and what it thinks it believes",
      lead: "Plumbline asks alignment researchers for their own view and for their picture of everybody else’s, and shows how far the two are apart.",
      signIn: "Sign in as an organizer",
      respond: "You want to answer a survey? Open the link you were given; no account is needed.",
      notSetUp:
        "This installation is not set up yet. Open the set-up link that the server printed in its terminal when it started.",
    },
    notFound: {
      page: "Not found",
      title: "There is nothing here",
      why: "The address may be mistyped, the page may have been removed, or it belongs to a study you are not a member of.",
      start: "To the start",
    },
    failed: {
      title: "This page could not be shown",
      why: "Something went wrong on our side. Nothing you entered was changed; try again in a moment.",
      again: "Try again",
    },
  },
  de: {
    description:
      "Was in der Alignment-Forschung gedacht wird, was die Forschenden voneinander glauben, und wie weit beides auseinanderliegt.",
    home: {
      title: "Was das Fach denkt, und was es zu denken glaubt",
      lead: "Plumbline fragt Alignment-Forschende nach der eigenen Ansicht und nach ihrem Bild von der Ansicht aller anderen und zeigt, wie weit beides auseinanderliegt.",
      signIn: "Als Studienleitung anmelden",
      respond: "Zum Beantworten einer Umfrage genügt der Link aus der Einladung; ein Konto ist nicht nötig.",
      notSetUp:
        "Diese Installation ist noch nicht eingerichtet. Der Einrichtungslink steht im Terminal des Servers, seit dem Start.",
    },
    notFound: {
      page: "Nicht gefunden",
      title: "Hier ist nichts",
      why: "Die Adresse ist vielleicht vertippt, die Seite entfernt, oder sie gehört zu einer Studie, die nur ihre Mitglieder sehen.",
      start: "Zum Anfang",
    },
    failed: {
      title: "Diese Seite konnte nicht gezeigt werden",
      why: "Auf dem Server ist etwas schiefgegangen. An den Eingaben wurde nichts geändert; bitte gleich noch einmal versuchen.",
      again: "Noch einmal versuchen",
    },
  },
});
