import { z } from "zod";
import { kindOf, identifier, questionSchema, type Question } from "./question.ts";

export const sectionSchema = z.strictObject({
  id: identifier,
  title: z.string().trim().min(1, "A section needs a title.").max(120),
  intro: z.string().trim().max(2000).default(""),
  questions: z.array(questionSchema).max(60),
});

export const consentSchema = z.strictObject({
  /** Raised whenever the text changes; the version a respondent accepted is stored with the answers. */
  version: z.number().int().positive(),
  text: z.string().trim().min(1, "Say what respondents agree to.").max(8000),
});

/** What a study asks: the document an author writes, frozen with its hash when a round opens. */
export const instrumentSchema = z
  .strictObject({
    format: z.literal(1),
    title: z.string().trim().min(1, "A study needs a title.").max(160),
    intro: z.string().trim().max(4000).default(""),
    /** Who "the crowd" is, named exactly, as it follows "What will … say?". */
    crowd: z.string().trim().min(1).max(160).default("the people who answer this round"),
    consent: consentSchema,
    sections: z.array(sectionSchema).max(30),
  })
  .superRefine((instrument, context) => {
    const seen = new Set<string>();
    for (const [s, section] of instrument.sections.entries()) {
      for (const [q, question] of section.questions.entries()) {
        if (seen.has(question.id)) {
          context.addIssue({
            code: "custom",
            path: ["sections", s, "questions", q, "id"],
            message: `Two questions have the id "${question.id}".`,
          });
        }
        seen.add(question.id);
      }
    }
    const sectionIds = instrument.sections.map(({ id }) => id);
    if (new Set(sectionIds).size < sectionIds.length) {
      context.addIssue({ code: "custom", path: ["sections"], message: "Two sections have the same id." });
    }
  });

export type Instrument = z.infer<typeof instrumentSchema>;
export type Section = z.infer<typeof sectionSchema>;

export function questionsOf(instrument: Instrument): Question[] {
  return instrument.sections.flatMap(({ questions }) => questions);
}

/** Seconds a careful respondent needs, from the kinds' own figures, once for each lens that is asked. */
export function secondsOf({ questions }: Pick<Section, "questions">): number {
  return questions.reduce(
    (sum, question) =>
      sum +
      kindOf(question).seconds(question.spec) * (Number(question.own) + Number(question.crowd !== null)),
    0,
  );
}

/** The same in minutes, rounded up. For several sections give all their questions: rounding each would add up. */
export function minutesOf(section: Pick<Section, "questions">): number {
  return Math.ceil(secondsOf(section) / 60);
}
