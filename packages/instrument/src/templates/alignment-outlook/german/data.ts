/** The methods whose need for data is asked for, by their English names, as they follow "mit". */
const WITH: Record<string, string> = {
  "the methods of today": "den Methoden von heute",
  "the methods of five years from now": "den Methoden, die es in fünf Jahren geben wird",
  "the methods of the long run": "den Methoden, die es auf lange Sicht geben wird",
};

export const germanData: Record<string, string> = {
  "How much human data?": "Wie viele Daten von Menschen?",
  "What aligning a transformative AI system takes in examples labelled by people, and how good they have to be.":
    "Was es an von Menschen annotierten Beispielen braucht, um ein transformatives KI-System aligned zu machen, und wie gut " +
    "sie sein müssen.",

  ...Object.fromEntries(
    Object.entries(WITH).map(([methods, german]) => [
      `How many human-labelled examples would aligning a transformative AI system take with ${methods}?`,
      `Wie viele von Menschen annotierte Beispiele bräuchte es mit ${german}, um ein transformatives KI-System aligned zu machen?`,
    ]),
  ),
  "The training methods that are known at present, applied to a system that does not exist yet.":
    "Die Trainingsmethoden, die gegenwärtig bekannt sind, angewandt auf ein System, das es noch nicht gibt.",
  "The training methods you expect to be known then, whether or not such systems exist by then.":
    "Die Trainingsmethoden, die nach Ihrer Erwartung dann bekannt sind, gleich ob es solche Systeme bis dahin gibt.",
  "The training methods you expect once further years of research change little about them.":
    "Die Trainingsmethoden, die Sie für die Zeit erwarten, in der weitere Jahre der Forschung nur noch wenig an ihnen ändern.",
  "A human-labelled example: one item that a person wrote, rated, compared or corrected so that a system learns from it how it ought to behave. Items labelled by AI systems are not counted, nor is text gathered for general training.":
    "Ein von Menschen annotiertes Beispiel: ein Stück, das ein Mensch geschrieben, bewertet, verglichen oder korrigiert hat, " +
    "damit ein System daraus lernt, wie es sich verhalten soll. Von KI-Systemen annotierte Stücke zählen nicht, ebenso wenig " +
    "Text, der für das allgemeine Training gesammelt wurde.",
  "Count the examples used over all rounds of training of one system.":
    "Zu zählen sind die Beispiele, die über alle Trainingsrunden eines Systems genutzt werden.",
  "Assume labels of the quality you expect in practice. If none are needed, give 1.":
    "Anzunehmen sind Annotationen in der Qualität, die Sie in der Praxis erwarten. Sind keine nötig, so ist 1 anzugeben.",
  examples: "Beispiele",
  "No amount suffices": "Keine Menge reicht aus",

  "With this much human data of this quality, how likely is a transformative AI system to be aligned?":
    "Wie wahrscheinlich ist ein transformatives KI-System bei so vielen Daten von Menschen in dieser Qualität aligned?",
  "Suppose alignment rests on human-labelled examples of the number and with the share of errors given, and on the best methods you expect when such systems are first built. An error: an example that favours behaviour that those responsible for the data would reject if they knew all its consequences.":
    "Angenommen, das Alignment beruht auf von Menschen annotierten Beispielen in der angegebenen Zahl und mit dem angegebenen " +
    "Anteil an Fehlern und auf den besten Methoden, die Sie für die Zeit erwarten, in der solche Systeme zum ersten Mal gebaut " +
    "werden. Ein Fehler: ein Beispiel, das ein Verhalten begünstigt, das die für die Daten Verantwortlichen ablehnen " +
    "würden, wenn sie alle seine Folgen kennten.",
  Examples: "Beispiele",
  "Labelled by people, over all rounds of training.": "Von Menschen annotiert, über alle Trainingsrunden.",
  "100": "100",
  "10,000": "10.000",
  "1 million": "1 Million",
  Errors: "Fehler",
  "Share of the examples that favour behaviour those responsible for the data would reject.":
    "Anteil der Beispiele, die ein Verhalten begünstigen, das die für die Daten Verantwortlichen ablehnen würden.",
  "10 %": "10\u00A0%",
  "1 %": "1\u00A0%",
  "0.1 %": "0,1\u00A0%",
  "Any number of examples, without errors": "Beliebig viele Beispiele, ohne Fehler",

  "How much do these considerations weigh in your answers about data?":
    "Wie viel Gewicht haben diese Überlegungen in Ihren Antworten zu den Daten?",
  "Spread 100 points over the considerations, each by how much it moves your view of how much human data aligning a transformative system takes. One that you hold to be mistaken gets none.":
    "Zu verteilen sind 100 Punkte auf die Überlegungen, je nachdem, wie sehr jede Ihre Ansicht darüber bewegt, wie viele Daten " +
    "von Menschen es braucht, um ein transformatives System aligned zu machen. Eine, die Sie für falsch halten, bekommt " +
    "keine.",
};
