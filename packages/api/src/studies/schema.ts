import { z } from "zod";
import { TEMPLATES } from "@plumbline/instrument/templates/registry";
import { studyIdInput } from "../access/procedures.ts";

export const studyTitle = z
  .string()
  .trim()
  .min(1, "Give the study a title.")
  .max(160, "At most 160 characters.");

export const createStudyInput = z.strictObject({
  title: studyTitle,
  template: z.string().refine((id) => TEMPLATES.some((template) => template.id === id), {
    message: "There is no such template.",
  }),
  /** Start with made-up answers, so that every chart has something to show. */
  simulated: z.boolean().default(false),
});

export const renameStudyInput = studyIdInput.extend({ title: studyTitle });

/** The title typed again, so that nobody deletes the wrong study with one click. */
export const deleteStudyInput = studyIdInput.extend({ title: z.string() });
