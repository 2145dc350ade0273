import { catalogue } from "@plumbline/instrument/words/words";

/** What can be done to a study as a whole. */
export const settingsMessages = catalogue({
  en: {
    readOnly: "Your role here can look and not change.",
    rename: {
      title: "Name",
      label: "Name of the study in your lists",
      hint: "Respondents see the title of the instrument, which is edited under Build.",
      done: "Renamed.",
      submit: "Rename",
    },
    duplicate: {
      title: "Duplicate",
      what: "Makes a new study with the same instrument. Rounds, answers and members are not copied.",
      submit: "Duplicate",
    },
    archive: {
      title: "Archive",
      is: "The study is archived: it stands apart in your list. Nothing else about it changed.",
      what: "Puts the study apart in your list. An open round stays open, and nothing is lost.",
      submit: "Archive",
      undo: "Take out of the archive",
    },
    delete: {
      title: "Delete",
      what: "Deletes the study for everybody: its instrument in all versions, {rounds, plural, one {its one round} other {its # rounds}}, {counted, plural, one {# counted answer} other {# counted answers}} and all that were not counted yet, the drafts of people who are still answering, and every release. Figures that cite one can then no longer be reproduced. It cannot be undone.",
      open: "Delete the study",
      sure: "Delete this study?",
      type: "Type its name to be sure: {title}",
      name: "Name of the study",
      cancel: "Keep it",
      submit: "Delete for good",
    },
  },
  de: {
    readOnly: "Mit dieser Rolle lässt sich alles ansehen und nichts ändern.",
    rename: {
      title: "Name",
      label: "Name der Studie in den eigenen Listen",
      hint: "Befragte sehen den Titel des Fragebogens; er wird unter „Fragebogen“ bearbeitet.",
      done: "Umbenannt.",
      submit: "Umbenennen",
    },
    duplicate: {
      title: "Duplizieren",
      what: "Legt eine neue Studie mit demselben Fragebogen an. Runden, Antworten und Mitglieder werden nicht kopiert.",
      submit: "Duplizieren",
    },
    archive: {
      title: "Archivieren",
      is: "Die Studie ist archiviert: sie steht in der Liste für sich. Sonst ist alles unverändert.",
      what: "Stellt die Studie in der Liste für sich. Eine offene Runde bleibt offen, und nichts geht verloren.",
      submit: "Archivieren",
      undo: "Aus dem Archiv holen",
    },
    delete: {
      title: "Löschen",
      what: "Löscht die Studie für alle: den Fragebogen in allen Versionen, {rounds, plural, one {die eine Runde} other {die # Runden}}, {counted, plural, one {# gezählte Antwort} other {# gezählte Antworten}} und alle noch nicht gezählten, die Entwürfe derer, die gerade antworten, und jede Auswertung. Zahlen, die eine davon zitieren, lassen sich dann nicht mehr nachvollziehen. Das kann nicht rückgängig gemacht werden.",
      open: "Studie löschen",
      sure: "Diese Studie löschen?",
      type: "Zur Sicherheit den Namen eingeben: {title}",
      name: "Name der Studie",
      cancel: "Behalten",
      submit: "Endgültig löschen",
    },
  },
});
