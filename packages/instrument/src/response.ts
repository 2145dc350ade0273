import { z } from "zod";
import { lift, type Step } from "./history.ts";
import type { Instrument } from "./instrument.ts";
import { questionsOf } from "./instrument.ts";
import {
  answerOf,
  DECLINES,
  isDeclined,
  LENSES,
  MAX_DECLINE_REASON,
  type LensAnswer,
  type Response,
} from "./lens.ts";
import type { AnyKind } from "./kind.ts";
import { kindOf, type Question } from "./question.ts";

/** A respondent's answers, by question id. */
export type Responses = Record<string, Response>;

/** Something wrong with one lens of one question, in a sentence for the respondent. */
export interface ResponseProblem {
  questionId: string;
  lens: "own" | "crowd" | null;
  message: string;
}

const declined = z
  .strictObject({ decline: z.enum(DECLINES), why: z.string().trim().max(MAX_DECLINE_REASON).optional() })
  .refine(({ decline, why }) => !why || decline === "reject-framing", {
    message: "Only a rejected framing takes a reason.",
  });

function lensAnswer(answer: z.ZodType): z.ZodType<LensAnswer<unknown>> {
  return z.union([z.strictObject({ answer }), declined]);
}

/**
 * Accepts an answer in any shape its kind has ever stored, the newest first: a draft is older than an update, and so is
 * a page that was open while it happened.
 */
function everyVersion(kind: AnyKind, part: keyof Step, schema: z.ZodType): z.ZodType {
  if (kind.history.steps.length === 0) return schema;
  return z.unknown().transform((stored, context): unknown => {
    const newest = schema.safeParse(stored);
    if (newest.success) return newest.data;
    for (let from = kind.version - 1; from >= 1; from--) {
      const lifted = schema.safeParse(lift(kind.history, part, stored, from));
      if (lifted.success) return lifted.data;
    }
    for (const { message, path } of newest.error.issues) context.addIssue({ code: "custom", message, path });
    return z.NEVER;
  });
}

/**
 * Schemas are compiled on first use, at some 25 times the cost of using them: a release reads thousands of answers to
 * the same questions.
 */
const schemas = new WeakMap<Question, z.ZodType<Response>>();

function responseSchema(question: Question): z.ZodType<Response> {
  const known = schemas.get(question);
  if (known) return known;
  const kind = kindOf(question);
  const crowd = question.crowd && kind.crowd(question.spec, question.crowd);
  const schema = z.strictObject({
    ...(question.own
      ? { own: lensAnswer(everyVersion(kind, "own", kind.own(question.spec))).optional() }
      : {}),
    ...(crowd ? { crowd: lensAnswer(everyVersion(kind, "crowd", crowd)).optional() } : {}),
  }) as z.ZodType<Response>;
  schemas.set(question, schema);
  return schema;
}

/**
 * Reads answers against the instrument they were given to. Nothing the instrument does not know is let through:
 * an unknown question, option or lens is a problem, and one problem refuses the whole document. A question of which
 * neither lens is reached is left out: it says nothing, and whoever says nothing else is nobody to count.
 */
export function parseResponses(
  instrument: Instrument,
  input: unknown,
): { responses: Responses } | { problems: ResponseProblem[] } {
  const document = z.record(z.string(), z.unknown()).safeParse(input);
  if (!document.success) {
    return {
      problems: [{ questionId: "", lens: null, message: "The answers are not in a form this survey knows." }],
    };
  }
  const questions = new Map(questionsOf(instrument).map((question) => [question.id, question]));
  const responses: Responses = {};
  const problems: ResponseProblem[] = [];
  for (const [questionId, value] of Object.entries(document.data)) {
    const question = questions.get(questionId);
    if (!question) {
      problems.push({ questionId, lens: null, message: "This survey has no such question." });
      continue;
    }
    const parsed = responseSchema(question).safeParse(value);
    if (parsed.success) {
      if (parsed.data.own ?? parsed.data.crowd) responses[questionId] = parsed.data;
    } else problems.push(problemOf(questionId, parsed.error));
  }
  return problems.length > 0 ? { problems } : { responses };
}

function problemOf(questionId: string, error: z.ZodError): ResponseProblem {
  const issue = error.issues[0];
  const lens = issue?.path[0] === "own" || issue?.path[0] === "crowd" ? issue.path[0] : null;
  return { questionId, lens, message: deepestMessage(issue) };
}

/** A union reports its branches' issues inside its own; the first branch is the answer proper. */
function deepestMessage(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return "This answer cannot be read.";
  if (issue.code === "invalid_union") return deepestMessage(issue.errors[0]?.at(-1));
  return issue.message;
}

/** The same answers without anything in the respondent's own words; every tally counts them as before. */
export function withoutWords(instrument: Instrument, responses: Responses): Responses {
  const left: Responses = {};
  for (const question of questionsOf(instrument)) {
    const response = responses[question.id];
    if (!response) continue;
    const given = { own: answerOf(response.own), crowd: answerOf(response.crowd) };
    const answers = kindOf(question).withoutWords?.(given) ?? given;
    const kept: Response = {};
    for (const lens of LENSES) {
      const said = response[lens];
      if (said) kept[lens] = isDeclined(said) ? { decline: said.decline } : { answer: answers[lens] };
    }
    left[question.id] = kept;
  }
  return left;
}

/** Lenses of a question that are asked for, in the author's order; own first where it is drawn. */
export function lensesOf(question: Pick<Question, "own" | "crowd" | "order">): ("own" | "crowd")[] {
  const asked: ("own" | "crowd")[] = [];
  if (question.own) asked.push("own");
  if (question.crowd) asked.push("crowd");
  return question.order === "crowd-first" ? asked.reverse() : asked;
}

/** What is neither answered nor declined yet. Every question may be left open; the review page says which are. */
export function openLenses(
  instrument: Instrument,
  responses: Responses,
): { questionId: string; lens: "own" | "crowd" }[] {
  return questionsOf(instrument).flatMap((question) =>
    lensesOf(question)
      .filter((lens) => responses[question.id]?.[lens] === undefined)
      .map((lens) => ({ questionId: question.id, lens })),
  );
}
