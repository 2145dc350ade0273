export const germanSafetyAndCapability: Record<string, string> = {
  "Safety and capability": "Sicherheit und Fähigkeiten",
  "Statements that people in the field dispute: how far you agree with each, and how you expect the answers to be spread over the five options. Which of the two comes first is drawn for each person.":
    "Aussagen, über die im Feld gestritten wird: wie weit Sie jeder zustimmen und wie sich die Antworten nach Ihrer " +
    "Erwartung auf die fünf Optionen verteilen. Was von beidem zuerst kommt, wird für jede Person ausgelost.",
  "Strongly disagree": "Stimme überhaupt nicht zu",
  Disagree: "Stimme nicht zu",
  "Neither agree nor disagree": "Weder noch",
  Agree: "Stimme zu",
  "Strongly agree": "Stimme voll und ganz zu",

  "Making AI systems safe and making them capable are aims that exclude each other.":
    "KI-Systeme sicher zu machen und sie fähig zu machen sind Ziele, die einander ausschließen.",
  "Two aims exclude each other if progress towards either generally comes at the cost of the other.":
    "Zwei Ziele schließen einander aus, wenn Fortschritt bei einem von beiden in der Regel auf Kosten des anderen geht.",
  "Safe: unlikely to cause large harm that nobody intended, misalignment included.":
    "Sicher: Es ist unwahrscheinlich, dass sie großen Schaden anrichten, den niemand beabsichtigt hat, auch nicht durch " +
    "Misalignment.",

  "Alignment research that may also advance capability should not be done.":
    "Alignment-Forschung, die womöglich auch die Fähigkeiten voranbringt, sollte nicht betrieben werden.",
  "May also advance: there is a real chance that the results make AI systems more capable, though that is not why the work is done.":
    "Womöglich auch voranbringt: Es besteht eine reale Chance, dass die Ergebnisse KI-Systeme fähiger machen, obwohl die " +
    "Arbeit nicht deshalb getan wird.",

  "The development of the most capable AI systems should be slowed down.":
    "Die Entwicklung der fähigsten KI-Systeme sollte verlangsamt werden.",
  "Over the next two years, for all developers, by agreement or by law. A pause is the strongest form of it.":
    "In den nächsten zwei Jahren, für alle Entwickler, durch Vereinbarung oder Gesetz. Eine Pause ist die stärkste Form davon.",
  "Agree if you would support at least a clear reduction of the present pace.":
    "Stimmen Sie zu, wenn Sie zumindest eine deutliche Verringerung des jetzigen Tempos unterstützen würden.",

  "Alignment should aim at control of AI systems more than at coexistence with them.":
    "Alignment sollte mehr auf Kontrolle über KI-Systeme zielen als auf Koexistenz mit ihnen.",
  "Whoever puts both equally high chooses the middle.": "Wer beides gleich hoch stellt, wählt die Mitte.",
  "Control: AI systems do what people direct them to do and can be stopped.":
    "Kontrolle: KI-Systeme tun, was Menschen ihnen auftragen, und können angehalten werden.",
  "Coexistence: people and AI systems get on with each other because each takes account of the other's interests.":
    "Koexistenz: Menschen und KI-Systeme kommen miteinander aus, weil jede Seite die Interessen der anderen berücksichtigt.",

  "The field of AI alignment is on track.": "Das Feld des KI-Alignments ist auf Kurs.",
  "On track: if work goes on as it does now, the alignment problems that matter will be solved before systems are built that need the solutions.":
    "Auf Kurs: Geht die Arbeit weiter wie jetzt, so werden die Alignment-Probleme, auf die es ankommt, gelöst, bevor " +
    "Systeme gebaut werden, die diese Lösungen brauchen.",

  "Present approaches to alignment cover the space of plausible ones.":
    "Die gegenwärtigen Ansätze zum Alignment decken den Raum der plausiblen Ansätze ab.",
  "They cover the space if no approach with a realistic chance of success is left without anybody working on it.":
    "Sie decken ihn ab, wenn es keinen Ansatz mit realistischer Aussicht auf Erfolg gibt, an dem niemand arbeitet.",

  "The field should look first for techniques that make systems both safer and more capable.":
    "Das Feld sollte zuerst nach Techniken suchen, die Systeme sowohl sicherer als auch fähiger machen.",
  "Look first: give such techniques priority over those that make systems safer and leave capability as it is or lower it.":
    "Zuerst suchen: solchen Techniken Vorrang geben vor denen, die Systeme sicherer machen und die Fähigkeiten lassen, wie " +
    "sie sind, oder verringern.",
};
