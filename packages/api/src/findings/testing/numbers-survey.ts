import { instrumentSchema, type Instrument } from "@plumbline/instrument/instrument";
import type { Responses } from "@plumbline/instrument/response";
import { countSubmission, emptyRoundTally, type RoundTally } from "@plumbline/instrument/round-tally";

const QUESTIONS = [
  {
    id: "chance",
    kind: "probability",
    spec: { event: "", rule: "", date: "" },
    own: { perMille: 300 },
    guess: { form: "point", perMille: 500 },
  },
  {
    id: "size",
    kind: "quantity",
    spec: {
      axis: { scale: "linear", low: 0, high: 100, step: 1, unit: "" },
      asked: "point",
      never: { label: "None" },
    },
    own: { quantiles: [30], never: 0 },
    none: { quantiles: [], never: 100 },
    guess: { form: "point", quantiles: [50] },
  },
  {
    id: "place",
    kind: "plane",
    spec: {
      x: { title: "Across", low: "left", high: "right" },
      y: { title: "Up", low: "down", high: "up" },
    },
    own: { x: 1, y: 1 },
    guess: { x: 3, y: 3 },
  },
];

/**
 * Questions that ask for numbers, and the tally of people who gave both answers to all of them, or one of the two, or
 * who are sure that there is no such number where that can be said: with a prediction beside it, or by itself.
 */
export function numbersSurvey(people: {
  both: number;
  own: number;
  crowd: number;
  never?: number;
  neverAndCrowd?: number;
}): {
  instrument: Instrument;
  tally: RoundTally;
} {
  const instrument = instrumentSchema.parse({
    format: 1,
    title: "Numbers",
    consent: { version: 1, text: "I take part freely." },
    sections: [
      {
        id: "main",
        title: "Main",
        questions: QUESTIONS.map(({ id, kind, spec }) => ({
          id,
          kind,
          version: 1,
          text: `Question ${id}?`,
          own: true,
          crowd: "point",
          spec,
        })),
      },
    ],
  });
  const tally = emptyRoundTally(instrument);
  for (const [lenses, count] of Object.entries(people)) {
    const responses: Responses = Object.fromEntries(
      QUESTIONS.map(({ id, own, none = own, guess }) => [
        id,
        {
          ...(lenses === "crowd" ? {} : { own: { answer: lenses.startsWith("never") ? none : own } }),
          ...(lenses === "own" || lenses === "never" ? {} : { crowd: { answer: guess } }),
        },
      ]),
    );
    for (let person = 0; person < count; person++) countSubmission(tally, instrument, responses, 1);
  }
  return { instrument, tally };
}
