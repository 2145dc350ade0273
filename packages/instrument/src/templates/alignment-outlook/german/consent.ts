/** Every sentence promises what the English one does: raise the version of the consent with any change of meaning. */
export const germanConsent: Record<string, string> = {
  "Taking part is voluntary; you can stop at any time. This text does not name who is responsible for the study; if neither the invitation nor the page above does, ask before you begin.":
    "Die Teilnahme ist freiwillig; Sie können jederzeit aufhören. Dieser Text nennt nicht, wer für die Studie verantwortlich " +
    "ist; tun es auch die Einladung und die Seite darüber nicht, so fragen Sie nach, bevor Sie beginnen.",
  "What is asked. Your background in four coarse questions, your views on AI alignment, and your predictions of the views of the others. It takes about 15 minutes, or about 40 minutes if you choose to answer everything. Every question may be left open or declined. Which wordings and questions you see, and in which order, may be drawn at random.":
    "Was gefragt wird. Ihr Hintergrund in vier groben Fragen, Ihre Ansichten zum KI-Alignment und Ihre Vorhersagen der " +
    "Ansichten der anderen. Das dauert etwa 15 Minuten, oder etwa 40 Minuten, wenn Sie alles beantworten. " +
    "Jede Frage dürfen Sie offen lassen oder ablehnen. Welche Formulierungen und Fragen Sie sehen und in welcher " +
    "Reihenfolge, kann ausgelost werden.",
  "What is stored. Your answers, as you type them. Only what you submit is counted. With them goes the SHA-256 fingerprint of a random code. The code itself is made in your browser and is part of your receipt link. Your name, your e-mail address and any time finer than the day are not stored with your answers.":
    "Was gespeichert wird. Ihre Antworten, während Sie sie eingeben. Gezählt wird nur, was Sie absenden. Mit ihnen wird " +
    "der SHA-256-Fingerabdruck eines zufälligen Codes gespeichert. Der Code selbst entsteht in Ihrem Browser und ist Teil " +
    "Ihres Quittungslinks. Ihr Name, Ihre E-Mail-Adresse und jede Zeitangabe, die genauer ist als der Tag, werden nicht " +
    "mit Ihren Antworten gespeichert.",
  "Who sees what. Charts are drawn only once a minimum number of people have answered: ten unless the organizer chose another, never fewer than five. They are renewed when several new people have answered, never for one alone; what others changed or withdrew comes along. Where few of them answered a question, its chart may still move by little. If fewer than five are left when the round closes, theirs are not counted. The organizer of the study can also export the counted answers row by row, without names, codes or times. That file is not anonymous in the strict sense: somebody who knows how you think on several questions may recognise you by your answers.":
    "Wer was sieht. Grafiken werden erst gezeichnet, wenn eine Mindestzahl von Personen geantwortet hat: zehn, sofern die " +
    "Leitung der Studie keine andere gewählt hat, nie weniger als fünf. Sie werden erneuert, wenn mehrere Personen neu geantwortet " +
    "haben, nie wegen einer einzelnen; was andere geändert oder zurückgezogen haben, kommt dabei mit. Wo nur wenige von ihnen eine Frage beantwortet haben, kann sich deren " +
    "Grafik dennoch um wenig verändern. Sind beim Schließen der Runde weniger als fünf übrig, werden ihre " +
    "Antworten nicht gezählt. Die Leitung der Studie kann die gezählten Antworten außerdem Zeile für Zeile exportieren, " +
    "ohne Namen, Codes oder Zeiten. Diese Datei ist nicht im strengen Sinn anonym: Wer weiß, wie Sie über mehrere Fragen " +
    "denken, kann Sie möglicherweise an Ihren Antworten erkennen.",
  "How to change or withdraw your answers. Your receipt link opens them again until the round closes. Changed or withdrawn answers leave the charts with the next renewal; if none follows before the round closes, the last one stays as it is. Keep the link: nobody can send it to you again, because nobody else has it.":
    "Wie Sie Ihre Antworten ändern oder zurückziehen. Ihr Quittungslink öffnet sie wieder, bis die Runde geschlossen " +
    "wird. Geänderte oder zurückgezogene Antworten verlassen die Grafiken mit der nächsten Erneuerung; folgt vor dem " +
    "Schließen der Runde keine mehr, bleibt die letzte, wie sie ist. Bewahren Sie den Link auf: Niemand kann ihn Ihnen " +
    "noch einmal schicken, denn niemand sonst hat ihn.",
  "What cannot be undone. After the round closes, answers can no longer be changed or withdrawn. Charts that have been published and files that have been exported cannot be called back. Answers that you changed or withdrew lose what you wrote in your own words with the next renewal, and are erased when the round closes; only that somebody was counted remains. A withdrawal that no renewal follows comes too late: what was counted stays, and your receipt says so.":
    "Was sich nicht rückgängig machen lässt. Nach dem Schließen der Runde können Antworten nicht mehr geändert oder " +
    "zurückgezogen werden. Veröffentlichte Grafiken und exportierte Dateien lassen sich nicht zurückholen. Antworten, " +
    "die Sie geändert oder zurückgezogen haben, verlieren mit der nächsten Erneuerung, was Sie in eigenen Worten " +
    "geschrieben haben, und werden beim Schließen der Runde gelöscht; es bleibt nur, dass jemand gezählt wurde. Ein " +
    "Zurückziehen, dem keine Erneuerung folgt, kommt zu spät: Was gezählt wurde, bleibt, und Ihre Quittung sagt es.",
};
