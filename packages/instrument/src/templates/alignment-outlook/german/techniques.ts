/** The techniques by their English names, as they follow "mit". */
const WITH: Record<string, string> = {
  "learning from human feedback": "Lernen aus menschlichem Feedback",
  "learning from AI feedback": "Lernen aus KI-Feedback",
  "process supervision": "Prozess-Supervision",
  "training on large synthetic value data": "Training auf großen synthetischen Wertedaten",
  "a prosocial architecture": "einer prosozialen Architektur",
  "scalable oversight": "skalierbarer Aufsicht",
  "interpretability-based oversight": "Aufsicht auf Grundlage von Interpretierbarkeit",
  "internal review of an agent's plans": "interner Prüfung der Pläne eines Agenten",
  "control and containment": "Kontrolle und Eindämmung",
};

/** The questions that are asked of a technique, and the definitions of the techniques. */
export const germanTechniques: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(WITH).flatMap(([name, german]) => [
      [
        `How does ${name} change the cost of creating a system of a given capability?`,
        `Wie ändern sich mit ${german} die Entwicklungskosten eines Systems gegebener Fähigkeiten?`,
      ],
      [
        `With ${name}, what does a system cost to run, compared with one made without it?`,
        `Was kostet mit ${german} der Betrieb eines Systems, verglichen mit einem, das ohne diese Technik entwickelt wurde?`,
      ],
      [
        `By how much does ${name} change the computation needed to reach a given capability?`,
        `Um wie viel ändert sich mit ${german} der Rechenaufwand, der für gegebene Fähigkeiten nötig ist?`,
      ],
      [
        `What does ${name} do to the alignment and to the capability of a system?`,
        `Wie ändern sich mit ${german} das Alignment und die Fähigkeiten eines Systems?`,
      ],
    ]),
  ),
  "Learning from human feedback (RLHF and its relatives): people compare or rate outputs, and the system is trained towards what they preferred.":
    "Lernen aus menschlichem Feedback (RLHF und Verwandtes): Menschen vergleichen oder bewerten Ausgaben, und das System " +
    "wird auf das hin trainiert, was sie vorgezogen haben.",
  "Learning from AI feedback, constitutional methods included: an AI system judges outputs by written principles and takes the place of most human judgements in training.":
    "Lernen aus KI-Feedback, verfassungsbasierte Methoden (constitutional AI) eingeschlossen: Ein KI-System beurteilt " +
    "Ausgaben nach schriftlichen Grundsätzen und tritt im Training an die Stelle der meisten menschlichen Urteile.",
  "Process supervision: intermediate steps of reasoning are graded in training, as well as or in place of the result.":
    "Prozess-Supervision (process supervision): Im Training werden die Zwischenschritte einer Überlegung bewertet, neben " +
    "dem Ergebnis oder an seiner Stelle.",
  "Large synthetic value data: very many generated texts that show good values or faithful obedience, mixed into training from an early stage.":
    "Große synthetische Wertedaten: sehr viele generierte Texte, die gute Werte oder treuen Gehorsam zeigen und von einem " +
    "frühen Stadium an dem Training beigemischt werden.",
  "Prosocial architectures: the system is built or trained to model other agents and to take account of their interests, for instance by overlap of its representations of self and other, or by an explicit theory of mind.":
    "Prosoziale Architekturen: Das System wird so gebaut oder trainiert, dass es andere Agenten modelliert und ihre " +
    "Interessen berücksichtigt, zum Beispiel durch Überlappung seiner Repräsentationen von sich und anderen oder durch eine " +
    "explizite Theory of Mind.",
  "Scalable oversight: methods by which people supervise work they could not judge unaided, such as debate between AI systems, recursive decomposition or AI-written critiques.":
    "Skalierbare Aufsicht (scalable oversight): Methoden, mit denen Menschen Arbeit beaufsichtigen, die sie ohne Hilfe " +
    "nicht beurteilen könnten, etwa Debatten zwischen KI-Systemen, rekursive Zerlegung oder von KI geschriebene Kritik.",
  "Interpretability-based oversight: what is read from a system's internal states is used to judge, filter or train it.":
    "Aufsicht auf Grundlage von Interpretierbarkeit: Was sich aus den inneren Zuständen eines Systems ablesen lässt, wird " +
    "genutzt, um es zu beurteilen, zu filtern oder zu trainieren.",
  "Internal review: before an agent acts, a separate step examines the likely consequences of its plan and may stop or change it.":
    "Interne Prüfung: Bevor ein Agent handelt, untersucht ein gesonderter Schritt die wahrscheinlichen Folgen seines Plans " +
    "und kann ihn aufhalten oder ändern.",
  "Control and containment: measures that limit the damage a system could do even if it were misaligned, such as isolation, monitoring, restricted permissions and trusted checks of its work.":
    "Kontrolle und Eindämmung: Maßnahmen, die den Schaden begrenzen, den ein System anrichten könnte, selbst wenn es nicht " +
    "aligned wäre, etwa Isolation, Monitoring, eingeschränkte Berechtigungen und vertrauenswürdige Prüfungen seiner Arbeit.",
};
