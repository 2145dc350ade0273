import { z } from "zod";

/** 16 random bytes in base64url, made in the respondent's browser. The server keeps only its SHA-256. */
export const receiptCode = z
  .string()
  .regex(/^[A-Za-z0-9_-]{22}$/, "This is not a whole receipt link. Copy it to its last character.");

export const roundSlug = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, "There is no such round.");

/** What respondents may send at once; the flagship's answers take about 12 KB. */
export const MAX_ANSWERS_BYTES = 200_000;

const document = z.record(z.string(), z.unknown()).superRefine((value, context) => {
  const text = JSON.stringify(value);
  if (text.length > MAX_ANSWERS_BYTES) {
    context.addIssue({ code: "custom", message: "These answers are larger than the survey can hold." });
  }
  // PostgreSQL's text holds every character but this one.
  if (text.includes("\\u0000")) {
    context.addIssue({ code: "custom", message: "These answers hold a character that cannot be stored." });
  }
});

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
