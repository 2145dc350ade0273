import { z } from "zod";
import { LOCALES } from "@plumbline/instrument/words/locales";
import { receiptCode, roundSlug } from "../respond/schema.ts";

export const personalInput = z.strictObject({
  slug: roundSlug,
  code: receiptCode,
  locale: z.enum(LOCALES).default("en"),
});
