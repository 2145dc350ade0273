/** The definitions that several questions share. */
export const germanTerms: Record<string, string> = {
  "Transformative AI: systems whose effects on the world would be at least as large as those of the industrial revolution, whether they come as one system or as many.":
    "Transformative KI: Systeme, deren Auswirkungen auf die Welt mindestens so groß wären wie die der industriellen " +
    "Revolution, gleich ob als ein System oder als viele.",
  "Aligned: what the system tries to do accords with what people intend and value, so that serious harm does not come from its own aims. That it is too weak to do harm does not make it aligned. Harm done by people who misuse a well-behaved system is not counted as misalignment.":
    "Aligned: Was das System zu tun versucht, stimmt mit dem überein, was Menschen beabsichtigen und was ihnen wichtig " +
    "ist, sodass aus seinen eigenen Zielen kein ernster Schaden entsteht. Dass es zu schwach ist, um Schaden anzurichten, " +
    "macht es nicht aligned. Schaden durch Menschen, die ein System missbrauchen, das sich an sich gut verhält, zählt " +
    "nicht als Misalignment.",
  "Alignment research: work whose stated purpose is to make AI systems aligned, or to find out whether they are.":
    "Alignment-Forschung: Arbeit mit dem erklärten Ziel, KI-Systeme aligned zu machen oder herauszufinden, ob sie es sind.",
  "Capability: how well a system can do tasks of many kinds, whatever they are used for.":
    "Fähigkeiten: wie gut ein System Aufgaben vieler Art erledigen kann, gleich wofür das genutzt wird.",
};

/** The words for the two directions of the scales, and their units: they complete "0.8 levels …". */
export const germanDirections: Record<string, string> = {
  levels: "Stufen",
  steps: "Stufen",
  "more in agreement": "mehr Zustimmung",
  "less in agreement": "weniger Zustimmung",
  "longer in the field": "länger im Feld",
  "shorter in the field": "kürzer im Feld",
  "more towards a positive tax": "mehr in Richtung einer positiven Steuer",
  "more towards a negative tax": "mehr in Richtung einer negativen Steuer",
  "more towards a higher cost": "mehr in Richtung höherer Kosten",
  "more towards a lower cost": "mehr in Richtung niedrigerer Kosten",
  harder: "schwieriger",
  easier: "leichter",
  "higher up": "weiter oben",
  "lower down": "weiter unten",
  "further along": "weiter",
  "less far along": "weniger weit",
  faster: "schneller",
  slower: "langsamer",
};
