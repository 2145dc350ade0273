import { catalogue } from "@plumbline/instrument/words/words";

/** The receipt: what is counted or will be, the way back, and the way out. */
export const receiptMessages = catalogue({
  en: {
    counted: {
      title: "Thank you. Your answers were counted.",
      status: "The round is closed. This is what was counted; it can no longer be changed.",
    },
    tooLate: {
      title: "Your withdrawal came too late",
      status:
        "The round closed before the results could be renewed without you. This is what was counted, without what you wrote in your own words; it can no longer be changed.",
    },
    notCounted: {
      title: "These answers were not counted",
      status: "The round is closed, and nothing of this sheet was counted.",
      submitted:
        "The round is closed, and nothing of this sheet was counted. Too few people were left at the end to count them without pointing at somebody, or you had withdrawn.",
    },
    withdrawn: {
      title: "Your answers are withdrawn",
      status:
        "Your answers leave the results with the next release, if there is one; until then earlier charts still hold them. You can answer again until the round closes.",
      warningTitle: "You have answers that are not submitted",
      warning: "What you answered since you withdrew counts only once you submit it.",
    },
    notSubmitted: {
      title: "These answers were not submitted",
      status: "You can come back and submit them until the round closes.",
    },
    changed: {
      title: "Your earlier answers are in",
      status: "You can submit changes until the round closes.",
      warningTitle: "You have changes that are not submitted",
      warning: "What you submitted before still counts. The changes count only once you submit them.",
    },
    submitted: {
      title: "Thank you. Your answers are in.",
      status: "You can come back and change them until the round closes.",
      again: "Your changes replace what you sent before. You can change your answers until the round closes.",
    },
    lookAndSubmit: "Look at them and submit",
    keep: "Keep your receipt",
    preview:
      "In a real round, the respondent gets a private receipt link here. Nothing of this preview was kept.",
    change: "Change your answers",
    answerAgain: "Answer again",
    withdraw: {
      ask: "Withdraw your answers?",
      loses:
        "Your answers are taken off this sheet now and leave the results with the next release, if there is one; until then earlier charts still hold them. Copies of earlier files that the organizers have downloaded cannot be called back.",
      confirm: "Withdraw",
      cancel: "Keep them",
    },
    said: "What you said",
    forget: "Forget this sheet on this device",
    forgetting: {
      ask: "Forget this sheet on this device?",
      loses:
        "This browser forgets the private link and whatever it keeps of these answers. What is sent stays where it is, and only the private link opens it again: nobody can send it to you.",
      unsent: "Not everything is sent yet. What is only on this device would be lost.",
      confirm: "Forget",
      cancel: "Keep it",
    },
    link: {
      label: "Your private link",
      hint: "Whoever has it can read and change these answers. We store only a fingerprint of it and cannot send it again.",
      copy: "Copy",
      print: "Print",
      mail: "Mail to myself",
      subject: "My answers: {title}",
      copied: "Copied.",
      byHand: "Your browser does not allow copying here: select the link and copy it.",
    },
  },
  de: {
    counted: {
      title: "Danke. Ihre Antworten wurden gezählt.",
      status: "Die Runde ist geschlossen. Das hier wurde gezählt; es lässt sich nicht mehr ändern.",
    },
    tooLate: {
      title: "Das Zurückziehen kam zu spät",
      status:
        "Die Runde wurde geschlossen, bevor die Auswertung ohne Sie erneuert werden konnte. Das hier wurde gezählt, ohne das, was Sie in eigenen Worten geschrieben haben; es lässt sich nicht mehr ändern.",
    },
    notCounted: {
      title: "Diese Antworten wurden nicht gezählt",
      status: "Die Runde ist geschlossen, und von diesem Bogen wurde nichts gezählt.",
      submitted:
        "Die Runde ist geschlossen, und von diesem Bogen wurde nichts gezählt. Entweder blieben am Ende zu wenige Befragte, um ihn zu zählen, ohne auf jemanden zu zeigen, oder die Antworten waren zurückgezogen.",
    },
    withdrawn: {
      title: "Ihre Antworten sind zurückgezogen",
      status:
        "Ihre Antworten verlassen die Ergebnisse mit der nächsten Auswertung, falls es eine gibt; bis dahin sind sie in früheren Grafiken noch enthalten. Bis zum Ende der Runde können Sie neu antworten.",
      warningTitle: "Es gibt Antworten, die nicht abgesendet sind",
      warning: "Was seit dem Zurückziehen beantwortet wurde, zählt erst, wenn es abgesendet ist.",
    },
    notSubmitted: {
      title: "Diese Antworten wurden nicht abgesendet",
      status: "Bis zum Ende der Runde können Sie wiederkommen und sie absenden.",
    },
    changed: {
      title: "Ihre früheren Antworten sind angekommen",
      status: "Bis zum Ende der Runde können Sie Änderungen absenden.",
      warningTitle: "Es gibt Änderungen, die nicht abgesendet sind",
      warning:
        "Was zuvor abgesendet wurde, zählt weiter. Die Änderungen zählen erst, wenn sie abgesendet sind.",
    },
    submitted: {
      title: "Danke. Ihre Antworten sind angekommen.",
      status: "Bis zum Ende der Runde können Sie wiederkommen und sie ändern.",
      again:
        "Ihre Änderungen ersetzen, was zuvor gesendet wurde. Bis zum Ende der Runde können Sie Ihre Antworten ändern.",
    },
    lookAndSubmit: "Durchsehen und absenden",
    keep: "Quittung aufbewahren",
    preview:
      "In einer echten Runde steht hier der private Quittungslink der befragten Person. Von dieser Vorschau wurde nichts gespeichert.",
    change: "Antworten ändern",
    answerAgain: "Neu antworten",
    withdraw: {
      ask: "Ihre Antworten zurückziehen?",
      loses:
        "Ihre Antworten werden jetzt von diesem Bogen genommen und verlassen die Ergebnisse mit der nächsten Auswertung, falls es eine gibt; bis dahin sind sie in früheren Grafiken noch enthalten. Kopien früherer Dateien, die die Studienleitung heruntergeladen hat, lassen sich nicht zurückholen.",
      confirm: "Zurückziehen",
      cancel: "Behalten",
    },
    said: "Ihre Antworten",
    forget: "Diesen Bogen auf diesem Gerät vergessen",
    forgetting: {
      ask: "Diesen Bogen auf diesem Gerät vergessen?",
      loses:
        "Dieser Browser vergisst den privaten Link und alles, was er von diesen Antworten aufhebt. Was gesendet ist, bleibt, wo es ist, und nur der private Link öffnet es wieder: Niemand kann ihn noch einmal schicken.",
      unsent: "Noch ist nicht alles gesendet. Was nur auf diesem Gerät liegt, ginge verloren.",
      confirm: "Vergessen",
      cancel: "Behalten",
    },
    link: {
      label: "Ihr privater Quittungslink",
      hint: "Wer ihn hat, kann diese Antworten lesen und ändern. Gespeichert ist nur ein Fingerabdruck davon; der Link lässt sich nicht noch einmal senden.",
      copy: "Kopieren",
      print: "Drucken",
      mail: "An mich selbst mailen",
      subject: "Meine Antworten: {title}",
      copied: "Kopiert.",
      byHand: "Der Browser erlaubt das Kopieren hier nicht: Bitte den Link markieren und kopieren.",
    },
  },
});
