/** What stands before the questions: the study itself, the choice of its length, and the background. */
export const germanYou: Record<string, string> = {
  "Alignment Outlook": "Alignment Outlook",
  "What do people who work on AI alignment believe about it, and what do they think the others believe? You are asked for your own view and, at many questions, for your prediction of how all who answer this round will be spread. Sections can be left out. Terms whose meaning is disputed are defined under each question.":
    "Was glauben Menschen, die an KI-Alignment arbeiten, darüber, und was glauben nach ihrer Einschätzung die anderen? " +
    "Gefragt wird nach Ihrer eigenen Ansicht und bei vielen Fragen nach Ihrer Vorhersage, wie sich die Antworten aller " +
    "verteilen, die in dieser Runde antworten. Abschnitte können ausgelassen werden. Begriffe, deren Bedeutung umstritten " +
    "ist, werden unter jeder Frage definiert.",
  // The same in every case, so that it fits wherever the interface names the crowd.
  "the people who answer this round": "Personen, die in dieser Runde antworten",

  "Your time": "Ihre Zeit",
  "How many questions do you have time for?": "Für wie viele Fragen haben Sie Zeit?",
  "The further questions go deeper into the same subjects. You can change this choice at any time. What you answered is kept; only what is asked when you submit is counted.":
    "Die weiteren Fragen gehen bei denselben Themen mehr in die Tiefe. Diese Wahl lässt sich jederzeit ändern. Was Sie " +
    "beantwortet haben, bleibt erhalten; gezählt wird nur, was beim Absenden gefragt ist.",
  "The core: about 15 minutes": "Für den Kern: etwa 15 Minuten",
  "All of them: about 40 minutes": "Für alle: etwa 40 Minuten",

  You: "Zu Ihnen",
  "Four coarse questions about your background. Charts may use them to compare groups, never of fewer people than every chart needs. Each one may be left open.":
    "Vier grobe Fragen zu Ihrem Hintergrund. Grafiken können danach Gruppen vergleichen, aber nie Gruppen von weniger " +
    "Personen, als jede Grafik braucht. Jede Frage darf offen bleiben.",

  "Which kind of work do you mainly do?": "Welche Art von Arbeit machen Sie hauptsächlich?",
  "Choose what takes most of your working time. While you study for a degree, a doctorate included, choose Student. Field-building means helping others into the field: teaching, mentoring, grant-making, running programmes.":
    "Gemeint ist, was den größten Teil Ihrer Arbeitszeit ausmacht. Solange Sie für einen Abschluss studieren, eine Promotion " +
    "eingeschlossen, gilt Studium. Aufbau des Feldes heißt, anderen den Weg ins Feld zu ebnen: Lehre, Mentoring, Vergabe von " +
    "Fördermitteln, Leitung von Programmen.",
  "Technical research": "Technische Forschung",
  Engineering: "Engineering",
  "Governance or policy": "Governance oder Politik",
  "Field-building": "Aufbau des Feldes",
  Student: "Studium",
  Other: "Anderes",

  "For how many years have you worked on AI alignment?":
    "Wie viele Jahre arbeiten Sie schon an KI-Alignment?",
  "Count paid and unpaid work and study, as long as AI alignment was its main subject.":
    "Bezahlte und unbezahlte Arbeit und Studium zählen mit, soweit KI-Alignment ihr Hauptgegenstand war.",
  "Less than 1 year": "Weniger als 1 Jahr",
  "1 to under 2 years": "1 bis unter 2 Jahre",
  "2 to under 4 years": "2 bis unter 4 Jahre",
  "4 to under 8 years": "4 bis unter 8 Jahre",
  "8 years or more": "8 Jahre oder mehr",

  "Which agenda is closest to your main one?": "Welche Agenda kommt Ihrer hauptsächlichen am nächsten?",
  "Choose the one you give most time to. Training methods include learning from human or AI feedback and process supervision. Oversight includes debate and research assistance by AI systems. Theory includes agent foundations and learning theory.":
    "Gemeint ist die, der Sie die meiste Zeit widmen. Zu den Trainingsmethoden gehören das Lernen aus menschlichem oder " +
    "KI-Feedback und Prozess-Supervision. Zur Aufsicht gehören Debatten und Forschungsunterstützung durch KI-Systeme. Zur " +
    "Theorie gehören die Grundlagen von Agenten (agent foundations) und die Lerntheorie.",
  "Training methods and training data": "Trainingsmethoden und Trainingsdaten",
  Oversight: "Aufsicht",
  Interpretability: "Interpretierbarkeit",
  "Evaluations and red-teaming": "Evaluationen und Red-Teaming",
  "Control and containment": "Kontrolle und Eindämmung",
  Theory: "Theorie",
  "Governance and policy": "Governance und Politik",
  "Another agenda": "Eine andere Agenda",
  "No agenda of my own": "Keine eigene Agenda",

  "In which sector do you mainly work?": "In welchem Sektor arbeiten Sie hauptsächlich?",
  "A laboratory is an organisation that trains large AI models, whatever its legal form.":
    "Ein Labor ist eine Organisation, die große KI-Modelle trainiert, gleich in welcher Rechtsform.",
  Academia: "Akademische Einrichtung",
  Laboratory: "Labor",
  "Non-profit": "Gemeinnützige Organisation",
  Government: "Staatliche Stelle",
  Independent: "Unabhängig",
};
