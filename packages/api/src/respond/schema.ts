import { z } from "zod";

/** 16 random bytes in base64url, made in the respondent's browser. The server keeps only its SHA-256. */
export const receiptCode = z
  .string()
  .regex(/^[A-Za-z0-9_-]{22}$/, "This is not a whole receipt link. Copy it to its last character.");

export const roundSlug = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, "There is no such round.");

/** What respondents may send at once; the flagship's answers take about 12 KB. */
export const MAX_ANSWERS_BYTES = 200_000;

/**
 * What PostgreSQL's text cannot hold, as JSON writes it: the character of number 0, and halves of a character. A
 * backslash that somebody typed is written as two.
 */
const NOT_STORED = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;

const document = z.record(z.string(), z.unknown()).superRefine((value, context) => {
  const text = asJson(value);
  if (text === null || text.length > MAX_ANSWERS_BYTES) {
    context.addIssue({ code: "custom", message: "These answers are larger than the survey can hold." });
  } else if (NOT_STORED.test(text)) {
    context.addIssue({ code: "custom", message: "These answers hold a character that cannot be stored." });
  }
});

/** Null for lists within lists deeper than can be written. */
function asJson(value: unknown): string | null {
  try {
    return JSON.stringify(value);
  } catch {
    return null;
  }
}

const sheetKey = { slug: roundSlug, code: receiptCode };

export const surveyInput = z.strictObject({ slug: roundSlug });

export const beginInput = z.strictObject({ ...sheetKey, consentVersion: z.number().int().positive() });

export const sheetInput = z.strictObject(sheetKey);

export const saveInput = z.strictObject({
  ...sheetKey,
  /** The revision the browser last saw; another one means that another tab or device saved in between. */
  revision: z.number().int().nonnegative(),
  answers: document,
  /** What was typed and is no answer yet, by question and lens. */
  partial: document,
});

export const submitInput = z.strictObject({
  ...sheetKey,
  /** One per press of Submit, kept over retries. */
  key: z.uuidv4(),
  revision: z.number().int().nonnegative(),
  answers: document,
});

export const withdrawInput = z.strictObject({ ...sheetKey, key: z.uuidv4() });
