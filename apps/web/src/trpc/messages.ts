import { PROBLEMS, type ProblemId } from "@plumbline/api/errors";
import { catalogue } from "@plumbline/instrument/words/words";

/** The server's general sentence for each problem, which is English. */
const general = Object.fromEntries(
  Object.entries(PROBLEMS).map(([id, { message }]) => [id, message]),
) as Record<ProblemId, string>;

/** What went wrong, one sentence for each problem the server knows, and one for a request that never arrived. */
export const problemWords = catalogue({
  en: {
    ...general,
    offline: "The server cannot be reached. What you typed is still here; try again in a moment.",
  },
  de: {
    "not-signed-in": "Bitte zuerst anmelden.",
    "not-found": "Hier ist nichts, oder es ist nicht zugänglich.",
    "not-allowed": "Die Rolle in dieser Studie erlaubt das nicht.",
    invalid: "Etwas an den gesendeten Angaben kann nicht angenommen werden.",
    "round-closed": "Diese Runde ist geschlossen: Antworten lassen sich noch lesen, aber nicht mehr ändern.",
    "round-open": "Bitte zuerst die offene Runde schließen.",
    "nothing-to-ask":
      "Die Studie hat noch keine Frage. Vor dem Öffnen einer Runde braucht sie mindestens eine.",
    "nothing-said":
      "Noch ist nichts beantwortet. Bitte mindestens eine Frage beantworten oder ablehnen und dann absenden.",
    "consent-outdated": "Der Einwilligungstext hat sich geändert. Bitte vor dem Fortfahren neu lesen.",
    "unknown-receipt":
      "Dieser Link öffnet in dieser Runde keine Antworten. Bitte prüfen, ob er vollständig kopiert ist, bis zum letzten Zeichen.",
    "key-reused":
      "Diese Antworten wurden schon in anderer Form gesendet. Bitte die Seite neu laden und noch einmal senden.",
    "instrument-frozen":
      "Diese Version ist eingefroren, weil eine Runde mit ihr geöffnet wurde. Änderungen brauchen eine neue Version.",
    "set-up-done": "Diese Installation ist schon eingerichtet. Bitte stattdessen anmelden.",
    "set-up-link": "Dieser Einrichtungslink gilt nicht mehr. Bitte den neuesten aus dem Terminal verwenden.",
    "import-problems": "Einige Zeilen sind nicht lesbar; es wurde nichts importiert.",
    "import-incomplete":
      "Die Datei wurde nicht vollständig übertragen. Bitte neu auswählen; es wurde nichts importiert.",
    "too-few":
      "Es sind zu wenige Antworten, um sie zu zeigen oder herauszugeben, ohne dass jemand erkennbar wird.",
    "too-many":
      "Von hier kam in wenigen Minuten mehr, als jemand senden würde. Das Geschriebene ist noch auf diesem Gerät; in zehn Minuten geht es weiter.",
    "too-large": "Das ist größer, als der Server annimmt.",
    "same-origin": "Diese Anfrage kam nicht von einer Seite dieser Anwendung.",
    unavailable:
      "Die Datenbank ist gerade nicht erreichbar. Das Geschriebene ist noch auf diesem Gerät; bitte gleich noch einmal versuchen.",
    internal: "Auf dem Server ist etwas schiefgegangen; es wurde nichts geändert.",
    offline:
      "Der Server ist nicht erreichbar. Das Geschriebene ist noch hier; bitte gleich noch einmal versuchen.",
  },
});
