/** The parts of alignment capability by their English names: as the subject of a sentence, and as they follow "an". */
const PARTS: Record<string, { subject: string; after: string }> = {
  "technical oversight": { subject: "die technische Aufsicht", after: "technischer Aufsicht" },
  "the stability of objectives": { subject: "die Stabilität der Ziele", after: "Stabilität der Ziele" },
  governance: { subject: "die Governance", after: "Governance" },
  monitoring: { subject: "das Monitoring", after: "Monitoring" },
};

/** Years that questions are asked of. */
const YEARS = [2030, 2035, 2045];

export const germanScaling: Record<string, string> = {
  "Will alignment keep up?": "Hält das Alignment Schritt?",
  "How the capability of AI systems and the capability to align them develop over the next twenty years.":
    "Wie sich die Fähigkeiten von KI-Systemen und die Fähigkeit, sie aligned zu machen, in den nächsten zwanzig Jahren " +
    "entwickeln.",

  "How will capability and alignment capability develop?":
    "Wie werden sich die Fähigkeiten und die Alignment-Fähigkeit entwickeln?",
  "Both curves are on one scale of how capable systems are. 0: as capable as the best systems of 2020. 50: transformative. 100: as far beyond transformative as transformative is beyond 2020.":
    "Beide Kurven liegen auf einer Skala der Fähigkeiten von Systemen. 0: so fähig wie die besten Systeme von 2020. 50: " +
    "transformativ. 100: so weit über transformativ hinaus, wie transformativ über 2020 liegt.",
  "The curve of capability: where the most capable systems in use stand. The curve of alignment capability: the most capable systems for which the alignment methods in use suffice; 0 if they do not suffice even for those of 2020. Where the curves meet, the methods in use just suffice for the most capable systems in use.":
    "Die Kurve des Fähigkeitsniveaus: wo die fähigsten eingesetzten Systeme stehen. Die Kurve der Alignment-Fähigkeit: die " +
    "fähigsten Systeme, für die die eingesetzten Alignment-Methoden ausreichen; 0, wenn sie nicht einmal für die von 2020 " +
    "ausreichen. Wo die Kurven einander treffen, reichen die eingesetzten Methoden für die fähigsten eingesetzten Systeme " +
    "gerade aus.",
  "Alignment capability: how capable a system may be for the alignment methods in use to suffice for it.":
    "Alignment-Fähigkeit: wie fähig ein System sein darf, damit die eingesetzten Alignment-Methoden für es ausreichen.",
  // A singular: the read-back says "… geht von 5 nach 100".
  Capability: "Fähigkeitsniveau",
  "Where the most capable systems in use stand.": "Wo die fähigsten eingesetzten Systeme stehen.",
  "Alignment capability": "Alignment-Fähigkeit",
  "The most capable systems for which the alignment methods in use suffice.":
    "Die fähigsten Systeme, für die die eingesetzten Alignment-Methoden ausreichen.",
  Now: "Jetzt",
  ...Object.fromEntries([2, 5, 10, 20].map((years) => [`+${years} years`, `+${years} Jahre`])),
  "Systems of 2020": "Systeme von 2020",
  "Alignment capability is 0 too if the methods do not suffice even for these.":
    "Die Alignment-Fähigkeit ist auch dann 0, wenn die Methoden nicht einmal für diese ausreichen.",
  "Twice the way to transformative": "Doppelt so weit wie transformativ",
  "Transformative systems are at 50.": "Transformative Systeme liegen bei 50.",

  ...Object.fromEntries(
    YEARS.flatMap((year) => [
      [
        `How likely is it that at the end of ${year} the alignment methods in use suffice for the most capable systems in use?`,
        `Wie wahrscheinlich ist es, dass Ende ${year} die eingesetzten Alignment-Methoden für die fähigsten eingesetzten Systeme ausreichen?`,
      ],
      [
        `How likely is it that transformative AI exists by the end of ${year}?`,
        `Wie wahrscheinlich ist es, dass bis Ende ${year} transformative KI existiert?`,
      ],
    ]),
  ),
  "Suffice: every one of these systems is aligned in the sense below, and owing to the methods, not to chance.":
    "Ausreichen: Jedes dieser Systeme ist im unten angegebenen Sinn aligned, und zwar dank der Methoden und nicht durch " +
    "Zufall.",
  "It exists on the day on which somebody first puts such a system, or such systems together, to use.":
    "Sie existiert von dem Tag an, an dem jemand zum ersten Mal ein solches System, oder solche Systeme zusammen, einsetzt.",
  "By the end of which year will transformative AI exist?":
    "Bis zum Ende welchen Jahres wird transformative KI existieren?",
  "Three years, all for the case that it exists at some time: by the end of the first it then exists with a probability of 10 per cent, by the end of the second with 50 and by the end of the third with 90 per cent. The probability that it never exists is asked for separately.":
    "Drei Jahre, alle für den Fall, dass sie irgendwann existiert: Bis zum Ende des ersten existiert sie dann mit einer " +
    "Wahrscheinlichkeit von 10 Prozent, bis zum Ende des zweiten mit 50 und bis zum Ende des dritten mit 90 Prozent. Nach der " +
    "Wahrscheinlichkeit, dass sie nie existiert, wird gesondert gefragt.",
  Never: "Nie",

  ...Object.fromEntries(
    Object.entries(PARTS).flatMap(([name, { subject, after }]) => [
      [
        `How much of what transformative AI will need in ${name} is there already?`,
        `Wie viel von dem, was transformative KI an ${after} brauchen wird, gibt es schon?`,
      ],
      [
        `How fast does ${name} improve at present, compared with the capability of AI systems?`,
        `Wie schnell verbessert sich ${subject} gegenwärtig, verglichen mit den Fähigkeiten von KI-Systemen?`,
      ],
    ]),
  ),
  "Need: what has to be in place for such systems to be aligned.":
    "Brauchen: was vorhanden sein muss, damit solche Systeme aligned sind.",
  "Compare the parts of the whole way that are covered in a year: here, of the way to what transformative AI needs; for capability, of the way to transformative AI.":
    "Zu vergleichen sind die Teile des ganzen Weges, die in einem Jahr zurückgelegt werden: hier des Weges zu dem, was " +
    "transformative KI braucht; bei den Fähigkeiten des Weges zu transformativer KI.",
  "Technical oversight: finding out what a system does and why, by interpretability, adversarial tests and checks of its calibration.":
    "Technische Aufsicht: herauszufinden, was ein System tut und warum, durch Interpretierbarkeit, adversariale Tests und " +
    "Prüfungen seiner Kalibrierung.",
  "Stability of objectives: training towards goals that stay what they were meant to be, and noticing where a goal generalises wrongly.":
    "Stabilität der Ziele: auf Ziele hin zu trainieren, die bleiben, was sie sein sollten, und zu bemerken, wo ein Ziel falsch " +
    "verallgemeinert.",
  "Governance: the rules, reviews and institutions that decide which systems are built, tested and released.":
    "Governance: die Regeln, Prüfungen und Institutionen, die darüber entscheiden, welche Systeme gebaut, getestet und " +
    "veröffentlicht werden.",
  "Monitoring: watching systems in use for drift and harm, auditing them over time, and acting on what is found.":
    "Monitoring: eingesetzte Systeme auf Drift und Schaden hin zu beobachten, sie im Lauf der Zeit zu auditieren und nach dem " +
    "zu handeln, was dabei gefunden wird.",
  "Nothing or almost nothing": "Nichts oder fast nichts",
  "About a quarter": "Etwa ein Viertel",
  "About half": "Etwa die Hälfte",
  "About three quarters": "Etwa drei Viertel",
  "Everything or almost everything": "Alles oder fast alles",
  "Much slower": "Viel langsamer",
  Slower: "Langsamer",
  "About as fast": "Etwa gleich schnell",
  Faster: "Schneller",
  "Much faster": "Viel schneller",

  "Which of the four will hold alignment capability back most?":
    "Welcher der vier Teile wird die Alignment-Fähigkeit am stärksten hemmen?",
  "Spread 100 points: how likely each is to be the part whose lack limits what the other three can do when transformative AI is first built.":
    "Zu verteilen sind 100 Punkte: wie wahrscheinlich jeder der Teil ist, dessen Fehlen begrenzt, was die anderen drei leisten " +
    "können, wenn transformative KI zum ersten Mal gebaut wird.",
  "Technical oversight": "Technische Aufsicht",
  "Stability of objectives": "Stabilität der Ziele",
  Governance: "Governance",
  Monitoring: "Monitoring",
};
