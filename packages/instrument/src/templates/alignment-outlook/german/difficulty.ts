import { LEVELS_VERSION } from "../levels.ts";

export const germanDifficulty: Record<string, string> = {
  "How difficult is alignment?": "Wie schwierig ist Alignment?",
  "Ten levels of difficulty, from a problem that solves itself to one that cannot be solved. Two lines mark where the problem is said to change its nature. Spread 100 points over the levels.":
    "Zehn Stufen der Schwierigkeit, von einem Problem, das sich von selbst löst, bis zu einem, das sich nicht lösen lässt. " +
    "Zwei Linien zeigen, wo das Problem, wie es heißt, seine Natur ändert. Zu verteilen sind 100 Punkte auf die Stufen.",

  "A level is named after the technique that suffices there. Levels build on each other: a technique is used together with those of the levels below it. The order is itself open to dispute, and the steps need not be equally large.":
    "Eine Stufe ist nach der Technik benannt, die dort ausreicht. Die Stufen bauen aufeinander auf: Eine Technik wird " +
    "zusammen mit denen der Stufen darunter eingesetzt. Schon die Reihenfolge lässt sich bestreiten, und die Schritte müssen " +
    "nicht gleich groß sein.",
  [`These are the level texts of version ${LEVELS_VERSION}.`]: `Dies sind die Stufentexte der Version ${LEVELS_VERSION}.`,
  "Behavioural safety is insufficient: a system that does well in every test of its outward behaviour may still have learned to deceive those who test it.":
    "Verhaltenssicherheit reicht nicht aus: Ein System, das in jedem Test seines äußeren Verhaltens gut abschneidet, kann " +
    "trotzdem gelernt haben, die zu täuschen, die es testen.",
  "Sharp left turn: at some point capability grows so fast and so widely that methods which worked until then stop working.":
    "Sharp Left Turn: Ab irgendeinem Punkt wachsen die Fähigkeiten so schnell und so breit, dass Methoden, die bis dahin " +
    "funktioniert haben, nicht mehr funktionieren.",

  "What does it take to align transformative AI?": "Was braucht es, damit transformative KI aligned ist?",
  "The answer is the lowest level whose technique, with those below it, suffices to align the transformative systems that are built first.":
    "Die Antwort ist die niedrigste Stufe, deren Technik, zusammen mit denen darunter, ausreicht, um die transformativen " +
    "Systeme aligned zu machen, die als erste gebaut werden.",

  "Up to which level does the alignment practice of today suffice?":
    "Bis zu welcher Stufe reicht die Alignment-Praxis von heute aus?",
  "Practice of today: what is in fact applied to the most capable systems in general use. Published research that nobody applies yet is not counted.":
    "Praxis von heute: was auf die fähigsten allgemein genutzten Systeme tatsächlich angewandt wird. Veröffentlichte " +
    "Forschung, die noch niemand anwendet, zählt nicht.",

  "Which level do the most capable AI systems of today need?":
    "Welche Stufe brauchen die fähigsten KI-Systeme von heute?",
  "The lowest level whose technique, with those below it, suffices to align the systems themselves, whether or not it has been applied to them.":
    "Die niedrigste Stufe, deren Technik, zusammen mit denen darunter, ausreicht, um diese Systeme selbst aligned zu machen, " +
    "gleich ob sie auf sie angewandt wurde oder nicht.",

  "At which level is the largest part of alignment research effort at present?":
    "Auf welcher Stufe liegt gegenwärtig der größte Teil des Aufwands der Alignment-Forschung?",
  "Effort: the working time of researchers and engineers.":
    "Aufwand: die Arbeitszeit in Forschung und Entwicklung.",

  "In which order would you put the levels, from the least difficult to the most?":
    "In welche Reihenfolge würden Sie die Stufen bringen, von der am wenigsten schwierigen zur schwierigsten?",
  "A technique is harder if it suffices for systems for which those before it do not. Place as many as you have a view on, in your own order, whether or not it is the one used above.":
    "Eine Technik ist schwieriger, wenn sie für Systeme ausreicht, für die die vorherigen nicht ausreichen. Einzuordnen sind " +
    "so viele, wie Sie eine Ansicht dazu haben, in Ihrer eigenen Reihenfolge, gleich ob es die oben verwendete ist.",
  "Least difficult": "Am wenigsten schwierig",
  "Most difficult": "Am schwierigsten",

  "How large are the steps from one level to the next?":
    "Wie groß sind die Schritte von einer Stufe zur nächsten?",
  "Spread 100 points: the more of all the way from level 1 to level 10 a step makes up, the more points it gets. A step is as large as the additional work that the next technique takes.":
    "Zu verteilen sind 100 Punkte: Je mehr ein Schritt vom ganzen Weg von Stufe 1 zu Stufe 10 ausmacht, desto mehr Punkte " +
    "bekommt er. Ein Schritt ist so groß wie die zusätzliche Arbeit, die die nächste Technik erfordert.",
};
