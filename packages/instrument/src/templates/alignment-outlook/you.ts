import { choice } from "../../kinds/choice/kind.ts";
import { question, section } from "../compose.ts";

/** Coarse by design: fine background answers would single people out in a field of a few hundred. */
export const you = section({
  id: "you",
  title: "You",
  intro:
    "Four coarse questions about your background. Charts may use them to compare groups, never of fewer people than every " +
    "chart needs. Each one may be left open.",
  questions: [
    question(choice, {
      id: "work",
      text: "Which kind of work do you mainly do?",
      help: [
        "Choose what takes most of your working time. While you study for a degree, a doctorate included, choose Student. " +
          "Field-building means helping others into the field: teaching, mentoring, grant-making, running programmes.",
      ],
      segment: true,
      spec: {
        options: labels(
          "Technical research",
          "Engineering",
          "Governance or policy",
          "Field-building",
          "Student",
          "Other",
        ),
        ordered: false,
        many: false,
      },
    }),
    question(choice, {
      id: "years_in_field",
      text: "For how many years have you worked on AI alignment?",
      help: ["Count paid and unpaid work and study, as long as AI alignment was its main subject."],
      segment: true,
      spec: {
        options: labels(
          "Less than 1 year",
          "1 to under 2 years",
          "2 to under 4 years",
          "4 to under 8 years",
          "8 years or more",
        ),
        ordered: true,
        many: false,
        direction: { unit: "steps", higher: "longer in the field", lower: "shorter in the field" },
      },
    }),
    question(choice, {
      id: "agenda",
      text: "Which agenda is closest to your main one?",
      help: [
        "Choose the one you give most time to. Training methods include learning from human or AI feedback and " +
          "process supervision. Oversight includes debate and research assistance by AI systems. Theory includes agent " +
          "foundations and learning theory.",
      ],
      segment: true,
      spec: {
        options: labels(
          "Training methods and training data",
          "Oversight",
          "Interpretability",
          "Evaluations and red-teaming",
          "Control and containment",
          "Theory",
          "Governance and policy",
          "Another agenda",
          "No agenda of my own",
        ),
        ordered: false,
        many: false,
      },
    }),
    question(choice, {
      id: "sector",
      text: "In which sector do you mainly work?",
      help: ["A laboratory is an organisation that trains large AI models, whatever its legal form."],
      segment: true,
      spec: {
        options: labels("Academia", "Laboratory", "Non-profit", "Government", "Independent", "Other"),
        ordered: false,
        many: false,
      },
    }),
  ],
});

function labels(...texts: string[]): { label: string }[] {
  return texts.map((label) => ({ label }));
}
