import { z } from "zod";
import { charactersIn, LONGEST } from "./limit.ts";

const maximum = `The longest answer is a whole number of characters from 1 to ${LONGEST}.`;

export const textSpec = z.strictObject({
  /** Characters an answer may have. */
  maximum: z.number(maximum).int(maximum).min(1, maximum).max(LONGEST, maximum),
  /** What a good answer holds; stands above the field and stays while it is filled in. */
  hint: z.string().trim().max(200).default(""),
});

export type TextSpec = z.infer<typeof textSpec>;

export interface TextAnswer {
  text: string;
}

export function textOwn(spec: TextSpec): z.ZodType<TextAnswer> {
  return z.strictObject({
    text: z
      .string("An answer is text.")
      .trim()
      .min(1, "An answer needs at least one word.")
      .refine((text) => charactersIn(text) <= spec.maximum, {
        message: `An answer has at most ${spec.maximum} characters.`,
      })
      // No database stores them, and nobody types them.
      .refine((text) => !text.includes("\u0000") && !/\p{Surrogate}/u.test(text), {
        message: "An answer holds a character that is none.",
      }),
  });
}
