import { z } from "zod";
import { flowProblems } from "./flow-problems.ts";
import { kindOf, identifier, questionSchema, showIfSchema, type Question, type ShowIf } from "./question.ts";

export const sectionSchema = z.strictObject({
  id: identifier,
  title: z.string().trim().min(1, "A section needs a title.").max(120),
  intro: z.string().trim().max(2000).default(""),
  /** Kept with the study and not asked in the rounds that open now. */
  leftOut: z.boolean().default(false),
  /** `matrix`: neighbours that can share a table do. */
  layout: z.enum(["list", "matrix"]).default("list"),
  /** Asks the questions in another order of each respondent. */
  shuffle: z.boolean().default(false),
  /** Asked only where all of these hold. */
  showIf: z.array(showIfSchema).max(5).default([]),
  questions: z.array(questionSchema).max(60),
});

/** Framings of which each respondent is drawn one; questions and sections are bound to an arm by `showIf`. */
export const experimentSchema = z.strictObject({
  id: identifier,
  title: z.string().trim().min(1, "An experiment needs a title.").max(120),
  arms: z
    .array(
      z.strictObject({ id: identifier, label: z.string().trim().min(1, "An arm needs a label.").max(120) }),
    )
    .min(2, "An experiment has at least two arms.")
    .max(6),
});

/** A BCP 47 language tag, as far as texts need one: "en", "de-AT", "zh-Hant". */
const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, "A language is a tag such as “en” or “de-AT”.");

/** More than any survey is translated to. Every page of a survey looks through all of them. */
export const MOST_LANGUAGES = 60;

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
    /** The language the texts are written in. */
    language: languageTag.default("en"),
    /** By language, from each text as it is written here to its translation. What is not there stays as written. */
    translations: z
      .record(languageTag, z.record(z.string().max(8000), z.string().max(12_000)))
      .refine((translations) => Object.keys(translations).length <= MOST_LANGUAGES, {
        message: `At most ${MOST_LANGUAGES} languages beside the survey's own.`,
      })
      .default({}),
    experiments: z.array(experimentSchema).max(10).default([]),
    /** Sections, by id, that change places among themselves for each respondent. */
    shuffledSections: z.array(identifier).max(30).default([]),
    sections: z.array(sectionSchema).max(30),
  })
  .superRefine((instrument, context) => {
    for (const { path, message } of flowProblems(instrument)) {
      context.addIssue({ code: "custom", path, message });
    }
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

/** What a round asks: the study without the sections that are left out, and without conditions on them. */
export function askedInstrument(instrument: Instrument): Instrument {
  const sections = instrument.sections.filter(({ leftOut }) => !leftOut);
  const asked = new Set(sections.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const kept = (conditions: ShowIf[]) =>
    conditions.filter((condition) => !("question" in condition) || asked.has(condition.question));
  return {
    ...instrument,
    shuffledSections: instrument.shuffledSections.filter((id) =>
      sections.some((section) => section.id === id),
    ),
    sections: sections.map((section) => ({
      ...section,
      showIf: kept(section.showIf),
      questions: section.questions.map((question) => ({ ...question, showIf: kept(question.showIf) })),
    })),
  };
}

/** Seconds a careful respondent needs, from the kinds' own figures, once for each lens that is asked. */
export function secondsOf({ questions }: Pick<Section, "questions">): number {
  return questions.reduce((sum, question) => {
    const { seconds } = kindOf(question);
    const own = question.own ? seconds(question.spec, null) : 0;
    return sum + own + (question.crowd ? seconds(question.spec, question.crowd) : 0);
  }, 0);
}

/** The same in minutes, rounded up. For several sections give all their questions: rounding each would add up. */
export function minutesOf(section: Pick<Section, "questions">): number {
  return Math.ceil(secondsOf(section) / 60);
}
