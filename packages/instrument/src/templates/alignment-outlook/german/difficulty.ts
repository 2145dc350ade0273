import { LEVELS_VERSION } from "../levels.ts";

export const germanDifficulty: Record<string, string> = {
  "How difficult is alignment?": "Wie schwierig ist Alignment?",
  "Ten levels of difficulty, from a problem that solves itself to one that cannot be solved. Two lines mark where the problem is said to change its nature. Points given to a level are the probability, in per cent, that it is the right answer.":
    "Zehn Stufen der Schwierigkeit, von einem Problem, das sich von selbst löst, bis zu einem, das sich nicht lösen lässt. " +
    "Zwei Linien zeigen, wo das Problem, wie es heißt, seine Natur ändert. Die Punkte einer Stufe sind die " +
    "Wahrscheinlichkeit in Prozent, dass sie die richtige Antwort ist.",
  "Points are probabilities: give each level the probability, in per cent, with which it is the right answer.":
    "Die Punkte sind Wahrscheinlichkeiten: Jede Stufe bekommt die Wahrscheinlichkeit in Prozent, mit der sie die richtige " +
    "Antwort ist.",

  "A level is named after the technique that suffices there. Levels build on each other: a technique is used together with those of the levels below it. The order is itself open to dispute, and the steps need not be equally large.":
    "Eine Stufe ist nach der Technik benannt, die dort ausreicht. Die Stufen bauen aufeinander auf: Eine Technik wird " +
    "zusammen mit denen der Stufen darunter eingesetzt. Schon die Reihenfolge lässt sich bestreiten, und die Schritte müssen " +
    "nicht gleich groß sein.",
  [`These are the level texts of version ${LEVELS_VERSION}.`]: `Dies sind die Stufentexte der Version ${LEVELS_VERSION}.`,
  "Behavioural safety is insufficient: a system that does well in every test of its outward behaviour has probably learned to deceive those who test it.":
    "Verhaltenssicherheit reicht nicht aus: Ein System, das in jedem Test seines äußeren Verhaltens gut abschneidet, hat " +
    "wahrscheinlich gelernt, die zu täuschen, die es testen.",
  "Sharp left turn: systems suddenly gain so much strategic awareness and generality that methods which worked until then stop working. Fast but gradual progress is not meant.":
    "Sharp Left Turn: Systeme gewinnen plötzlich so viel strategisches Bewusstsein und Allgemeinheit, dass Methoden, die bis " +
    "dahin funktioniert haben, nicht mehr funktionieren. Schneller, aber allmählicher Fortschritt ist nicht gemeint.",

  "What does it take to align transformative AI?": "Was braucht es, damit transformative KI aligned ist?",
  "The answer is the lowest level whose technique, with those below it, suffices to align the transformative systems that are built first.":
    "Die Antwort ist die niedrigste Stufe, deren Technik, zusammen mit denen darunter, ausreicht, um die transformativen " +
    "Systeme aligned zu machen, die als erste gebaut werden.",

  "Up to which level does the alignment practice of today suffice?":
    "Bis zu welcher Stufe reicht die Alignment-Praxis von heute aus?",
  "Practice of today: what is in fact applied to the most capable systems in general use. Published research that nobody applies yet is not counted.":
    "Praxis von heute: was auf die fähigsten allgemein genutzten Systeme tatsächlich angewandt wird. Veröffentlichte " +
    "Forschung, die noch niemand anwendet, zählt nicht.",
  "Up to a level: if a system posed a problem of this level, practice of today would align it; at the next level it would not.":
    "Bis zu einer Stufe: Stellte ein System ein Problem dieser Stufe, so würde die Praxis von heute es aligned machen; auf " +
    "der nächsten Stufe nicht mehr.",

  "Which level do the most capable AI systems of today need?":
    "Welche Stufe brauchen die fähigsten KI-Systeme von heute?",
  "The lowest level whose technique, with those below it, suffices to align the systems themselves, whether or not it has been applied to them.":
    "Die niedrigste Stufe, deren Technik, zusammen mit denen darunter, ausreicht, um diese Systeme selbst aligned zu machen, " +
    "gleich ob sie auf sie angewandt wurde oder nicht.",

  "At which level is the largest part of alignment research effort at present?":
    "Auf welcher Stufe liegt gegenwärtig der größte Teil des Arbeitseinsatzes der Alignment-Forschung?",
  "Effort: the working time of researchers and engineers.":
    "Arbeitseinsatz: die Arbeitszeit in Forschung und Entwicklung.",

  "In which order would you put the techniques, from the one that suffices in the fewest cases to the one that suffices in the most?":
    "In welche Reihenfolge würden Sie die Techniken bringen, von der, die in den wenigsten Fällen ausreicht, zu der, die in den " +
    "meisten ausreicht?",
  "Cases: the ways in which it could turn out how difficult transformative AI is to align. Take each technique as the one that alignment mainly rests on. Not meant: how hard a technique is to develop.":
    "Fälle: die Möglichkeiten, wie schwierig es sich erweisen könnte, transformative KI aligned zu machen. Jede Technik ist als " +
    "die zu nehmen, auf der das Alignment hauptsächlich beruht. Nicht gemeint ist, wie schwer eine Technik zu entwickeln ist.",
  "Your order may differ from the one the levels have.":
    "Ihre Reihenfolge darf von der abweichen, die die Stufen haben.",
  "Suffices in the fewest cases": "Reicht in den wenigsten Fällen aus",
  "Suffices in the most cases": "Reicht in den meisten Fällen aus",

  "How much additional research work does each step from one level to the next take?":
    "Wie viel zusätzliche Forschungsarbeit erfordert jeder Schritt von einer Stufe zur nächsten?",
  "Spread 100 points over the eight steps from level 1 to level 9: the more additional research work a step takes, the more points it gets. A step ends when the technique it is named after can be used.":
    "Zu verteilen sind 100 Punkte auf die acht Schritte von Stufe 1 bis Stufe 9: Je mehr zusätzliche Forschungsarbeit ein " +
    "Schritt erfordert, desto mehr Punkte bekommt er. Ein Schritt endet, wenn die Technik, nach der er benannt ist, eingesetzt " +
    "werden kann.",
};
