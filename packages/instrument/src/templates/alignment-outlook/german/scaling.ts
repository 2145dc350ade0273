/** The parts of alignment capability by their English names, as the subject of a sentence. */
const PARTS: Record<string, string> = {
  "technical oversight": "die technische Aufsicht",
  "the stability of objectives": "die Stabilität der Ziele",
  governance: "die Governance",
  monitoring: "das Monitoring",
};

/** Years that questions are asked of. */
const YEARS = [2030, 2035, 2045];

export const germanScaling: Record<string, string> = {
  "Will alignment keep up?": "Hält das Alignment Schritt?",
  "How the capability of AI systems and the capability to align them grow over the next twenty years.":
    "Wie die Fähigkeiten von KI-Systemen und die Fähigkeit zu ihrem Alignment in den nächsten zwanzig Jahren wachsen.",

  "How will capability and alignment capability develop?":
    "Wie werden sich die Fähigkeiten und die Alignment-Fähigkeit entwickeln?",
  "Both curves are on one index. 0: the state of 2020. 100, for capability: systems that are transformative. 100, for alignment capability: methods that suffice to align such systems. Where the two are equal, the methods in use just suffice for the systems in use.":
    "Beide Kurven haben denselben Index. 0: der Stand von 2020. 100 bei den Fähigkeiten: Systeme, die transformativ sind. 100 " +
    "bei der Alignment-Fähigkeit: Methoden, die ausreichen, um solche Systeme aligned zu machen. Wo beide gleich sind, reichen " +
    "die eingesetzten Methoden für die eingesetzten Systeme gerade aus.",
  "Alignment capability: how capable a system may be for the alignment methods in use to suffice for it.":
    "Alignment-Fähigkeit: wie fähig ein System sein darf, damit die eingesetzten Alignment-Methoden für es ausreichen.",
  // A singular: the read-back says "… geht von 5 nach 100".
  Capability: "Fähigkeitsniveau",
  "Of the most capable systems in use.": "Das der fähigsten eingesetzten Systeme.",
  "Alignment capability": "Alignment-Fähigkeit",
  "Of the alignment methods in use for them.": "Die der Alignment-Methoden, die für sie eingesetzt werden.",
  Now: "Jetzt",
  ...Object.fromEntries([2, 5, 10, 20].map((years) => [`+${years} years`, `+${years} Jahre`])),
  "State of 2020": "Stand von 2020",
  Transformative: "Transformativ",
  "Systems are transformative; methods suffice for such systems.":
    "Systeme sind transformativ; Methoden reichen für solche Systeme aus.",

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
  "Suffice: the systems are aligned in the sense below, and would have been so without luck.":
    "Ausreichen: Die Systeme sind im unten angegebenen Sinn aligned und wären es auch ohne Glück.",
  "It exists on the day on which somebody first puts such a system, or such systems together, to use.":
    "Sie existiert von dem Tag an, an dem jemand zum ersten Mal ein solches System, oder solche Systeme zusammen, einsetzt.",
  "By the end of which year will transformative AI exist?":
    "Bis zum Ende welchen Jahres wird transformative KI existieren?",
  "Three years: by the first you give it a chance of 10 per cent to exist, by the second 50 and by the third 90. The chance that it never exists is asked for separately; the years are for the case that it does.":
    "Drei Jahre: Bis zum ersten geben Sie transformativer KI eine Chance von 10 Prozent zu existieren, bis zum zweiten 50 und bis zum dritten " +
    "90. Nach der Chance, dass sie nie existiert, wird gesondert gefragt; die Jahre gelten für den Fall, dass sie es tut.",
  Never: "Nie",

  ...Object.fromEntries(
    Object.entries(PARTS).flatMap(([name, german]) => [
      [
        `How far along is ${name}, measured by what transformative AI will need?`,
        `Wie weit ist ${german}, gemessen an dem, was transformative KI brauchen wird?`,
      ],
      [
        `How fast does ${name} improve at present, compared with the capability of AI systems?`,
        `Wie schnell verbessert sich ${german} gegenwärtig, verglichen mit den Fähigkeiten von KI-Systemen?`,
      ],
    ]),
  ),
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
  "Hardly begun": "Kaum begonnen",
  "Less than half": "Weniger als die Hälfte",
  "About half": "Etwa die Hälfte",
  "More than half": "Mehr als die Hälfte",
  "Sufficient already": "Bereits ausreichend",
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
