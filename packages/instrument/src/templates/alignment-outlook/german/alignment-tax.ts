export const germanAlignmentTax: Record<string, string> = {
  "The alignment tax": "Die Alignment-Steuer",
  "First, what you mean by the term. Then, for single techniques, how each changes the cost of creating a system of a given capability. In those questions use the meaning given there, whichever you prefer yourself.":
    "Zuerst, was Sie mit dem Begriff meinen. Dann für einzelne Techniken, wie sich mit jeder die Entwicklungskosten eines " +
    "Systems gegebener Fähigkeiten ändern. Dabei gilt die dort angegebene Bedeutung, gleich welche Sie selbst vorziehen.",

  "Which of these comes closest to what you mean by “the alignment tax”?":
    "Was davon kommt dem am nächsten, was Sie mit der „Alignment-Steuer“ (alignment tax) meinen?",
  "The first compares the two easiest cases. The second compares the systems that are likely to be built, given that they are aligned, with those likely to be built of any kind. The third is an average over effort on alignment and compares no two systems.":
    "Die erste Bedeutung vergleicht die beiden leichtesten Fälle. Die zweite vergleicht die Systeme, die wahrscheinlich gebaut " +
    "werden, unter der Bedingung, dass sie aligned sind, mit denen, die wahrscheinlich gebaut werden, gleich welcher Art. " +
    "Die dritte ist ein Durchschnitt über den Arbeitseinsatz für Alignment und vergleicht keine zwei Systeme.",
  "How much more the cheapest aligned transformative system costs than the cheapest one that is not aligned":
    "Wie viel mehr das billigste transformative System, das aligned ist, kostet als das billigste, das es nicht ist",
  "How much harder a likely transformative system is expected to be to build if it is aligned than if it may be aligned or not":
    "Wie viel schwieriger ein wahrscheinliches transformatives System voraussichtlich zu bauen ist, wenn es aligned ist, " +
    "als wenn es aligned sein kann oder auch nicht",
  "How much, on average, effort spent on alignment takes away from capability":
    "Wie viel der Arbeitseinsatz für Alignment den Fähigkeiten im Durchschnitt wegnimmt",
  "Something else": "Etwas anderes",

  "Compare two systems of equal capability: one made with the technique, and one made without it in the best way there is. Cost of creation: compute, data, labour and time up to the day the system is ready. The cost of running is not meant.":
    "Zu vergleichen sind zwei Systeme mit gleichen Fähigkeiten: eines, das mit der Technik entwickelt wird, und eines, das " +
    "ohne sie auf dem besten Weg entwickelt wird, den es gibt. Entwicklungskosten: Rechenleistung, Daten, Arbeit und Zeit " +
    "bis zu dem Tag, an dem das System fertig ist. Die Betriebskosten sind nicht gemeint.",
  "Points are probabilities, in per cent, for the way the technique is usually used in making the most capable systems of the next five years.":
    "Die Punkte sind Wahrscheinlichkeiten in Prozent, und zwar für die Art, in der die Technik bei der Entwicklung der " +
    "fähigsten Systeme der nächsten fünf Jahre üblicherweise eingesetzt wird.",
  Negative: "Negativ",
  "With the technique, creating the system costs at least 5 per cent less.":
    "Mit der Technik kostet die Entwicklung des Systems mindestens 5 Prozent weniger.",
  "About zero": "Etwa null",
  "With the technique, the cost changes by less than 5 per cent.":
    "Mit der Technik ändern sich die Kosten um weniger als 5 Prozent.",
  Positive: "Positiv",
  "With the technique, creating the system costs at least 5 per cent more.":
    "Mit der Technik kostet die Entwicklung des Systems mindestens 5 Prozent mehr.",

  "Cost of running: what it takes to get the same useful work done once the system exists, refused, delayed, repeated and saved work included. About the same: less than 5 per cent more or less.":
    "Betriebskosten: was es braucht, um dieselbe nützliche Arbeit zu erledigen, sobald es das System gibt, verweigerte, " +
    "verzögerte, wiederholte und eingesparte Arbeit eingeschlossen. Etwa gleich viel: weniger als 5 Prozent mehr oder " +
    "weniger.",
  Lower: "Weniger",
  "About the same": "Etwa gleich viel",
  Higher: "Mehr",

  "Computation of all training, up to the day the system is ready, compared with the best way without the technique. Negative numbers: it takes less. 0: no change. 100: twice as much.":
    "Der Rechenaufwand des gesamten Trainings bis zu dem Tag, an dem das System fertig ist, verglichen mit dem besten Weg " +
    "ohne die Technik. Negative Zahlen: Es ist weniger nötig. 0: keine Änderung. 100: doppelt so viel.",
  "per cent": "Prozent",

  "Compare a system made with the technique and one made without it, at equal cost. The middle is no effect; the ends are the largest effect, for better or worse, that you can imagine of any single technique.":
    "Zu vergleichen ist ein System, das mit der Technik entwickelt wird, mit einem ohne sie, bei gleichen Kosten. Die Mitte " +
    "ist keine Wirkung; die Enden sind die größte Wirkung, zum Guten oder zum Schlechten, die Sie sich von irgendeiner " +
    "einzelnen Technik vorstellen können.",
  "Effect on capability": "Wirkung auf die Fähigkeiten",
  "lowers capability": "verringert die Fähigkeiten",
  "raises capability": "erhöht die Fähigkeiten",
  "Effect on alignment": "Wirkung auf das Alignment",
  "makes systems less aligned": "macht Systeme weniger aligned",
  "makes systems more aligned": "macht Systeme stärker aligned",
  "Alignment at capability's expense": "Alignment auf Kosten der Fähigkeiten",
  "Both gain": "Beides gewinnt",
  "Both lose": "Beides verliert",
  "Capability at alignment's expense": "Fähigkeiten auf Kosten des Alignments",
};
