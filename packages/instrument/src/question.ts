import { z } from "zod";
import type { AnyKind, Asked } from "./kind.ts";
import { kindById, KINDS } from "./kinds/registry.ts";
import { CROWD_FORMS } from "./lens.ts";

/** Ids are chosen once, name columns of exports and never change while the wording does. */
export const identifier = z
  .string()
  .regex(
    /^[a-z][a-z0-9_]{0,47}$/,
    "An id is lower-case letters, digits and underscores, and starts with a letter.",
  )
  // The one name of this form that every JavaScript object already has: answers are looked up by id.
  .refine((id) => id !== "constructor", "“constructor” cannot be an id.");

const frame = z.strictObject({
  id: identifier,
  kind: z.string(),
  version: z.number().int().positive(),
  /** The question itself, or the statement to agree or disagree with. */
  text: z.string().trim().min(1, "A question needs a text.").max(600),
  /** Opened on request: defines the terms. */
  help: z.string().trim().max(4000).default(""),
  own: z.boolean(),
  crowd: z.enum(CROWD_FORMS).nullable(),
  /** Own view first unless the author says otherwise: asking for the prediction first is known to colour the view. */
  order: z.enum(["own-first", "crowd-first"]).default("own-first"),
  /** Background question that divides the sample into groups. */
  segment: z.boolean().default(false),
  spec: z.unknown(),
});

export type Question = z.infer<typeof frame>;

/** A question as its author may write it: the frame, and a specification its own kind accepts. */
export const questionSchema = frame.transform((question, context): Question => {
  const kind = KINDS.find(({ id }) => id === question.kind);
  if (!kind) {
    context.addIssue({
      code: "custom",
      path: ["kind"],
      message: `There is no question kind "${question.kind}".`,
    });
    return z.NEVER;
  }
  const spec = kind.spec.safeParse(question.spec);
  if (!spec.success) {
    for (const issue of spec.error.issues) {
      context.addIssue({ code: "custom", path: ["spec", ...issue.path], message: issue.message });
    }
    return z.NEVER;
  }
  if (!question.own && !question.crowd) {
    context.addIssue({
      code: "custom",
      path: ["own"],
      message: "Ask for the own view, the crowd's, or both.",
    });
  }
  if (question.crowd && !kind.crowd(spec.data, question.crowd)) {
    context.addIssue({
      code: "custom",
      path: ["crowd"],
      message: "This question cannot be asked about the crowd so.",
    });
  }
  if (question.segment && !kind.segment?.(spec.data)) {
    context.addIssue({
      code: "custom",
      path: ["segment"],
      message: "This question cannot divide the sample.",
    });
  }
  return { ...question, spec: spec.data };
});

export function kindOf(question: Question): AnyKind {
  return kindById(question.kind);
}

export function askedOf(question: Question): Asked<unknown> {
  return { spec: question.spec, own: question.own, crowd: question.crowd };
}
