import { z } from "zod";
import { lift } from "./history.ts";
import type { AnyKind, Asked } from "./kind.ts";
import { kindById, KINDS } from "./kinds/registry.ts";
import { CROWD_FORMS, type CrowdTarget } from "./lens.ts";

/** Ids are chosen once, name columns of exports and never change while the wording does. */
export const identifier = z
  .string()
  .regex(
    /^[a-z][a-z0-9_]{0,47}$/,
    "An id is lower-case letters, digits and underscores, and starts with a letter.",
  )
  // The one name of this form that every JavaScript object already has: answers are looked up by id.
  .refine((id) => id !== "constructor", "“constructor” cannot be an id.");

/** One condition: an earlier answer, or the arm of an experiment, is among those named. */
export const showIfSchema = z.union([
  z.strictObject({
    question: identifier,
    /** Ids of the conditions of that question's kind; one of them is enough. */
    any: z.array(z.string().min(1).max(60)).min(1, "Choose at least one answer.").max(30),
  }),
  z.strictObject({
    experiment: identifier,
    any: z.array(identifier).min(1, "Choose at least one arm.").max(6),
  }),
]);
export type ShowIf = z.infer<typeof showIfSchema>;

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
  /**
   * Own view first unless the author says otherwise: asking for the prediction first is known to colour the view.
   * `random` draws one of the two per respondent, the same for all of that respondent's questions.
   */
  order: z.enum(["own-first", "crowd-first", "random"]).default("own-first"),
  /** Shows the items in another order to each respondent. */
  shuffle: z.boolean().default(false),
  /** Asked only where all of these hold; without any, always. */
  showIf: z.array(showIfSchema).max(5).default([]),
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
  if (question.version > kind.version) {
    context.addIssue({
      code: "custom",
      path: ["version"],
      message: "This question was written by a newer version of Plumbline.",
    });
    return z.NEVER;
  }
  const spec = kind.spec.safeParse(lift(kind.history, "spec", question.spec, question.version));
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
  if (question.shuffle && (kind.shuffles?.(spec.data) ?? null) === null) {
    context.addIssue({
      code: "custom",
      path: ["shuffle"],
      message: "The order of these items has a meaning and cannot be shuffled.",
    });
  }
  return { ...question, version: kind.version, spec: spec.data };
});

export function kindOf(question: Question): AnyKind {
  return kindById(question.kind);
}

/** What the crowd lens of a question asks for; null without one. */
export function crowdTargetOf(question: Question): CrowdTarget | null {
  const { crowd } = question;
  return crowd && (kindOf(question).crowdTarget?.(crowd) ?? crowd);
}

export function askedOf(question: Question): Asked<unknown> {
  return { spec: question.spec, own: question.own, crowd: question.crowd };
}
