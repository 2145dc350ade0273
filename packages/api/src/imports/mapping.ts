import { z } from "zod";
import { instrumentSchema, type Instrument } from "@plumbline/instrument/instrument";
import { kindById, KINDS } from "@plumbline/instrument/kinds/registry";
import { identifier, type Question } from "@plumbline/instrument/question";
import { MAX_COLUMNS } from "./csv.ts";

const column = z
  .number()
  .int()
  .min(0)
  .max(MAX_COLUMNS - 1);

const mappedQuestion = z.strictObject({
  id: identifier,
  text: z.string().trim().min(1, "A question needs a text.").max(600),
  /** Where the own answers stand, counted from 0; null where the file has none. */
  ownColumn: column.nullable(),
  /** Where the point guesses of the crowd's answer stand. */
  crowdColumn: column.nullable(),
  segment: z.boolean(),
  kind: z.string(),
  /** Checked by the kind when the instrument is made. */
  spec: z.unknown(),
});

/** How a file becomes a study: which columns hold which lens of which question. */
export const importMapping = z
  .strictObject({
    headerRows: z.number().int().min(0).max(5),
    title: z.string().trim().min(1, "A study needs a title.").max(160),
    questions: z.array(mappedQuestion).min(1, "Map at least one column to a question.").max(MAX_COLUMNS),
  })
  .superRefine(({ questions }, context) => {
    const used = new Map<number, string>();
    for (const [index, { id, ownColumn, crowdColumn }] of questions.entries()) {
      const path = ["questions", index];
      if (ownColumn === null && crowdColumn === null) {
        context.addIssue({ code: "custom", path, message: `The question “${id}” has no column.` });
      }
      for (const place of [ownColumn, crowdColumn]) {
        if (place === null) continue;
        const other = used.get(place);
        if (other !== undefined) {
          const message = `Column ${place + 1} is mapped twice: in “${other}” and in “${id}”.`;
          context.addIssue({ code: "custom", path, message });
        }
        used.set(place, id);
      }
    }
  });

export type ImportMapping = z.infer<typeof importMapping>;
export type MappedQuestion = ImportMapping["questions"][number];

/** The most questions a section of an instrument takes. */
const SECTION = 60;

const CONSENT = {
  version: 1,
  text: [
    "The answers of this study were collected elsewhere and imported from a file. What the people who gave them agreed to " +
      "is set out by those who collected them.",
    "Only columns of countable answers were imported, and no texts in people's own words.",
  ].join("\n\n"),
};

/** The instrument a mapping describes, or sentences that say what is wrong with it. */
export function instrumentFromMapping(
  input: ImportMapping,
): { instrument: Instrument } | { problems: string[] } {
  const mapping = importMapping.safeParse(input);
  if (!mapping.success) return { problems: mapping.error.issues.map(({ message }) => message) };
  const { title, questions } = mapping.data;
  const problems = questions.flatMap(({ id, kind }) =>
    KINDS.some((known) => known.id === kind && known.importer)
      ? []
      : [`The question “${id}” is of a kind that cannot be imported.`],
  );
  if (problems.length > 0) return { problems };
  const parsed = instrumentSchema.safeParse({
    format: 1,
    title,
    crowd: "the people who answered this survey",
    consent: CONSENT,
    sections: [
      ...sections(
        "background",
        "Background",
        questions.filter(({ segment }) => segment),
      ),
      ...sections(
        "questions",
        "Questions",
        questions.filter(({ segment }) => !segment),
      ),
    ],
  });
  return parsed.success
    ? { instrument: parsed.data }
    : { problems: parsed.error.issues.map(({ message }) => message) };
}

function sections(id: string, title: string, questions: readonly MappedQuestion[]) {
  const parts = Array.from({ length: Math.ceil(questions.length / SECTION) }, (_, part) =>
    questions.slice(part * SECTION, (part + 1) * SECTION),
  );
  return parts.map((part, index) => ({
    id: index === 0 ? id : `${id}_${index + 1}`,
    title: index === 0 ? title : `${title}, part ${index + 1}`,
    questions: part.map(questionOf),
  }));
}

function questionOf({ id, text, ownColumn, crowdColumn, segment, kind, spec }: MappedQuestion): Question {
  return {
    id,
    kind,
    version: kindById(kind).version,
    text,
    help: "",
    own: ownColumn !== null,
    crowd: crowdColumn === null ? null : "point",
    order: "own-first",
    shuffle: false,
    showIf: [],
    segment,
    spec,
  };
}
