import { instrumentSchema, type Instrument } from "@plumbline/instrument/instrument";
import type { CrowdForm } from "@plumbline/instrument/lens";
import type { Responses } from "@plumbline/instrument/response";
import { countSubmission, emptyRoundTally, type RoundTally } from "@plumbline/instrument/round-tally";
import { findingsOf, type Finding, type Findings } from "../findings.ts";

/** What each person answered and expected, as options counted from 1; null where a lens was not reached. */
export type Pair = [own: number | null, guess: number | null];

export interface PairedQuestion {
  section?: string;
  crowd?: CrowdForm | null;
  ordered?: boolean;
  pairs: Pair[];
}

const OPTIONS = ["Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree"];

/** A survey of five-point questions and the tally of the given answers to it. */
export function pairedSurvey(questions: Record<string, PairedQuestion>): {
  instrument: Instrument;
  tally: RoundTally;
} {
  const sections = [...new Set(Object.values(questions).map(({ section = "main" }) => section))];
  const instrument = instrumentSchema.parse({
    format: 1,
    title: "Attitudes & hopes",
    consent: { version: 1, text: "I take part freely." },
    sections: sections.map((section) => ({
      id: section,
      title: `Section ${section}`,
      questions: Object.entries(questions)
        .filter(([, question]) => (question.section ?? "main") === section)
        .map(([id, { crowd = "point", ordered = true }]) => ({
          id,
          kind: "choice",
          version: 1,
          text: `Statement ${id}.`,
          own: true,
          crowd,
          spec: {
            options: OPTIONS.map((label) => ({ label })),
            ordered,
            direction: { unit: "levels", higher: "more in agreement", lower: "less in agreement" },
          },
        })),
    })),
  });
  const tally = emptyRoundTally(instrument);
  const people = Math.max(...Object.values(questions).map(({ pairs }) => pairs.length));
  for (let person = 0; person < people; person++) {
    const responses: Responses = {};
    for (const [id, { crowd = "point", pairs }] of Object.entries(questions)) {
      const [own = null, guess = null] = pairs[person] ?? [];
      responses[id] = {
        ...(own === null ? {} : { own: { answer: { options: [own - 1] } } }),
        ...(guess === null || crowd === null ? {} : { crowd: { answer: crowdAnswer(crowd, guess - 1) } }),
      };
    }
    countSubmission(tally, instrument, responses, 1);
  }
  return { instrument, tally };
}

export function pairedFindings(questions: Record<string, PairedQuestion>, minimumN = 5): Findings {
  const { instrument, tally } = pairedSurvey(questions);
  return findingsOf(instrument, tally, minimumN);
}

export function findingIn({ items }: Findings, id: string): Finding {
  const found = items?.find(({ question }) => question.id === id);
  if (!found) throw new Error(`There is no finding "${id}".`);
  return found;
}

export function times(count: number, pair: Pair): Pair[] {
  return Array.from({ length: count }, () => pair);
}

function crowdAnswer(form: CrowdForm, option: number): unknown {
  return form === "point"
    ? { form, option }
    : { form, masses: OPTIONS.map((_, index) => (index === option ? 100 : 0)) };
}
