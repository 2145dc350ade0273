import { z } from "zod";
import { LOCALES } from "@plumbline/instrument/words/locales";
import { receiptCode, roundSlug } from "../respond/schema.ts";

export const personalInput = z.strictObject({
  slug: roundSlug,
  code: receiptCode,
  locale: z.enum(LOCALES).default("en"),
  /** The language the survey was read in, a BCP 47 tag; its author's where left out or where nothing is translated. */
  language: z.string().max(40).optional(),
});
