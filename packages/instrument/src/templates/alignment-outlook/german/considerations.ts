export const germanConsiderations: Record<string, string> = {
  "For few examples": "Für wenige Beispiele",
  "Large models learn from few examples": "Große Modelle lernen aus wenigen Beispielen",
  "The larger a model is, the fewer examples it needs to learn the same thing.":
    "Je größer ein Modell ist, desto weniger Beispiele braucht es, um dasselbe zu lernen.",
  "Only the last rounds of training matter": "Nur die letzten Trainingsrunden zählen",
  "What a system ends up doing is settled late, so only the labels of the final rounds count.":
    "Was ein System am Ende tut, entscheidet sich spät, deshalb kommt es nur auf die Annotationen der letzten Runden an.",
  "Self-supervised schemes do most of the work":
    "Selbstüberwachte Verfahren leisten den größten Teil der Arbeit",
  "Systems can judge, question and teach each other from a small amount of human input.":
    "Systeme können einander ausgehend von wenig menschlichem Input beurteilen, befragen und unterrichten.",
  "“Be aligned” holds little information": "„Sei aligned“ enthält wenig Information",
  "Once a system has the concept, a few examples suffice to point to it.":
    "Hat ein System den Begriff einmal, genügen ein paar Beispiele, um auf ihn zu zeigen.",

  "For many examples": "Für viele Beispiele",
  "Model-free reinforcement learning is inefficient": "Modellfreies Reinforcement Learning ist ineffizient",
  "Learning from rewards alone, without a model of what leads to them, takes very many trials.":
    "Aus Belohnungen allein zu lernen, ohne ein Modell davon, was zu ihnen führt, erfordert sehr viele Versuche.",
  "Sample efficiency has a cap": "Die Dateneffizienz hat eine Obergrenze",
  "There are limits to how much can be learned from one example, however large the model is.":
    "Wie viel sich aus einem Beispiel lernen lässt, hat Grenzen, gleich wie groß das Modell ist.",
  "Self-supervision may fail or be unstable": "Selbstüberwachtes Lernen kann versagen oder instabil sein",
  "Errors that systems make in judging each other can grow from round to round.":
    "Fehler, die Systeme machen, wenn sie einander beurteilen, können von Runde zu Runde wachsen.",
  "Knowing its evaluation, a model can exploit it":
    "Ein Modell, das seine Bewertung kennt, kann sie ausnutzen",
  "What makes feedback go further also tells a system how it is judged, and so how to please the judge.":
    "Was Feedback weiter reichen lässt, sagt einem System auch, wie es beurteilt wird, und damit, wie es dem Urteil gefällt.",
  "Specialised tasks need more specification": "Spezialisierte Aufgaben müssen genauer beschrieben werden",
  "Conduct in each kind of work has to be spelled out with examples of its own.":
    "Das Verhalten muss für jede Art von Arbeit mit eigenen Beispielen im Einzelnen vorgegeben werden.",

  "Another consideration": "Eine andere Überlegung",
  "One that is not named above, whichever way it points.":
    "Eine, die oben nicht genannt ist, gleich in welche Richtung sie weist.",
};
