import { instrumentSchema, type Instrument } from "@plumbline/instrument/instrument";
import type { Responses } from "@plumbline/instrument/response";

const LEVELS = ["Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree"];

/** A short survey with a question of each form: a choice and a distribution, with guesses of both forms and with none. */
export function survey(title = "Attitudes"): Instrument {
  const frame = { version: 1, text: "Pausing deserves support.", own: true };
  return instrumentSchema.parse({
    format: 1,
    title,
    consent: { version: 3, text: "I take part freely." },
    sections: [
      {
        id: "main",
        title: "Main",
        questions: [
          {
            ...frame,
            id: "pause",
            kind: "choice",
            crowd: "distribution",
            spec: { options: LEVELS.map((label) => ({ label })), ordered: true },
          },
          {
            ...frame,
            id: "slow",
            kind: "choice",
            crowd: "point",
            spec: { options: LEVELS.map((label, index) => ({ label, score: index - 2 })), ordered: true },
          },
          {
            ...frame,
            id: "when",
            kind: "distribution",
            crowd: "distribution",
            spec: {
              bins: ["Before 2030", "Before 2040", "Later"].map((label) => ({ label })),
              ordered: true,
            },
          },
          {
            ...frame,
            id: "field",
            kind: "choice",
            crowd: null,
            segment: true,
            spec: { options: [{ label: "Theory" }, { label: "Practice" }], ordered: false },
          },
        ],
      },
    ],
  });
}

/** Answers to all of it, of 50 that differ. */
export function answersOf(person: number): Responses {
  const level = person % 5;
  const share = 10 * (person % 10);
  return {
    pause: {
      own: { answer: { options: [level] } },
      crowd: { answer: { form: "distribution", masses: [share, 100 - share, 0, 0, 0] } },
    },
    slow: { own: { decline: "dont-know" }, crowd: { answer: { form: "point", option: 4 - level } } },
    when: {
      own: { answer: { masses: [share, 90 - share, 10] } },
      crowd: { answer: { masses: [0, 100 - Math.floor(person / 10), Math.floor(person / 10)] } },
    },
    field: { own: { answer: { options: [person % 2] } } },
  };
}
