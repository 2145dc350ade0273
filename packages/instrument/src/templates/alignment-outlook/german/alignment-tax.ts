export const germanAlignmentTax: Record<string, string> = {
  "The alignment tax": "Die Alignment-Steuer",
  "First, what you mean by the term. Then, for single techniques, how each changes the cost of creating a system of a given capability. In those questions use the meaning given there, whichever you prefer yourself.":
    "Zuerst, was Sie mit dem Begriff meinen. Dann für einzelne Techniken, wie sich mit jeder die Kosten ändern, ein System " +
    "gegebener Fähigkeiten zu schaffen. Dabei gilt die dort angegebene Bedeutung, gleich welche Sie selbst vorziehen.",

  "Which of these comes closest to what you mean by “the alignment tax”?":
    "Was davon kommt dem am nächsten, was Sie mit der „Alignment-Steuer“ (alignment tax) meinen?",
  "All three compare an aligned AI system with one that need not be aligned. The first compares the two easiest cases, the second the cases most likely to occur, the third a sum over all effort spent.":
    "Alle drei vergleichen ein KI-System, das aligned ist, mit einem, das es nicht zu sein braucht. Die erste vergleicht " +
    "die beiden leichtesten Fälle, die zweite die Fälle, die am ehesten eintreten, die dritte eine Summe über allen Aufwand.",
  "How much more the cheapest safe transformative system costs than the cheapest unsafe one":
    "Wie viel mehr das billigste sichere transformative System kostet als das billigste unsichere",
  "How much harder a likely transformative system is expected to be to build if it is aligned":
    "Wie viel schwieriger ein wahrscheinliches transformatives System voraussichtlich zu bauen ist, wenn es aligned ist",
  "How much, on average, effort spent on safety takes away from capability":
    "Wie viel der Aufwand für Sicherheit den Fähigkeiten im Durchschnitt wegnimmt",
  "Something else": "Etwas anderes",

  "Compare the best system made with the technique and the best one made without it, at equal capability. Cost of creation: compute, data, labour and time up to the day the system is ready. What it costs to run comes later.":
    "Zu vergleichen ist das beste System, das mit der Technik geschaffen wird, mit dem besten ohne sie, bei gleichen " +
    "Fähigkeiten. Kosten der Schaffung: Rechenleistung, Daten, Arbeit und Zeit bis zu dem Tag, an dem das System fertig " +
    "ist. Was der Betrieb kostet, kommt später.",
  "The spread covers what you are unsure of and how much the answer differs between ways of using the technique.":
    "Die Verteilung umfasst, worüber Sie unsicher sind und wie sehr die Antwort davon abhängt, wie die Technik eingesetzt wird.",
  Negative: "Negativ",
  "The system costs less to create with the technique.":
    "Mit der Technik kostet es weniger, das System zu schaffen.",
  "About zero": "Etwa null",
  "The cost changes by less than 5 per cent either way.":
    "Die Kosten ändern sich um weniger als 5 Prozent nach oben oder unten.",
  Positive: "Positiv",
  "The system costs more to create with the technique.":
    "Mit der Technik kostet es mehr, das System zu schaffen.",

  "Cost of running: what it takes to get the same useful work done once the system exists, refused or delayed work included. About the same: within 5 per cent either way.":
    "Kosten des Betriebs: was es braucht, um dieselbe nützliche Arbeit zu erledigen, sobald es das System gibt, " +
    "verweigerte oder verzögerte Arbeit eingeschlossen. Etwa gleich viel: bis zu 5 Prozent mehr oder weniger.",
  Lower: "Weniger",
  "About the same": "Etwa gleich viel",
  Higher: "Mehr",

  "Computation of all training, up to the day the system is ready, compared with the best way without the technique. Negative numbers: it takes less. 100 per cent more is twice as much.":
    "Der Rechenaufwand des gesamten Trainings bis zu dem Tag, an dem das System fertig ist, verglichen mit dem besten Weg " +
    "ohne die Technik. Negative Zahlen: Es ist weniger nötig. 100 Prozent mehr ist doppelt so viel.",
  "per cent": "Prozent",

  "Compare a system made with the technique and one made without it, at equal cost. The middle is no effect; the ends are the largest effect a single technique of today could have.":
    "Zu vergleichen ist ein System, das mit der Technik geschaffen wird, mit einem ohne sie, bei gleichen Kosten. Die Mitte " +
    "ist keine Wirkung; die Enden sind die größte Wirkung, die eine einzelne Technik von heute haben könnte.",
  "Effect on capability": "Wirkung auf die Fähigkeiten",
  "lowers capability": "verringert die Fähigkeiten",
  "raises capability": "erhöht die Fähigkeiten",
  "Effect on alignment": "Wirkung auf das Alignment",
  "makes systems less aligned": "macht Systeme weniger aligned",
  "makes systems more aligned": "macht Systeme stärker aligned",
  "Aligned at a price": "Alignment um einen Preis",
  "Both gain": "Beides gewinnt",
  "Both lose": "Beides verliert",
  "Capable at a price": "Fähigkeiten um einen Preis",
};
