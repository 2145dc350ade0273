import { z } from "zod";
import { CHUNK_CHARACTERS, MAX_FILE_CHARACTERS } from "./files.ts";
import { importMapping } from "./mapping.ts";

const fileId = z.string().min(1).max(64);

export const beginInput = z.strictObject({
  name: z.string().trim().min(1).max(255),
  /** Characters of the whole file. */
  size: z
    .number()
    .int()
    .min(1, "The file is empty.")
    .max(
      MAX_FILE_CHARACTERS,
      "The file is larger than 20 million characters. Split it, or leave out columns of text.",
    ),
  chunks: z.number().int().min(1).max(1000),
});

export const appendInput = z.strictObject({
  fileId,
  index: z.number().int().min(0).max(999),
  text: z
    .string()
    .max(CHUNK_CHARACTERS)
    // PostgreSQL's text holds every character but this one; a file that has it is not text.
    .refine((text) => !text.includes("\0"), {
      message: "This is not a text file. Save the table as CSV first.",
    }),
});

export const proposeInput = z.strictObject({
  fileId,
  /** Left out: guessed from the file. */
  headerRows: z.number().int().min(0).max(5).optional(),
});

export const mappedInput = z.strictObject({ fileId, mapping: importMapping });

export const fileInput = z.strictObject({ fileId });
