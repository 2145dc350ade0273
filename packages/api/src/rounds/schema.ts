import { DISCLOSURE_FLOOR } from "@plumbline/disclosure/release-policy";
import { z } from "zod";
import { DEFAULT_BATCH, DEFAULT_MINIMUM_N, PERSONAL_RESULTS } from "@plumbline/db/schema/round";
import { studyIdInput } from "../access/procedures.ts";
import { SIMULATED_RESPONDENTS } from "./simulated.ts";

const group = (start: number) =>
  z
    .number()
    .int()
    .min(DISCLOSURE_FLOOR, `At least ${DISCLOSURE_FLOOR}: smaller groups point at people.`)
    .max(1000)
    .default(start);

export const openRoundInput = studyIdInput.extend({
  minimumN: group(DEFAULT_MINIMUM_N),
  batch: group(DEFAULT_BATCH),
  personalResults: z.enum(PERSONAL_RESULTS).default("after-close"),
});

export const simulateInput = studyIdInput.extend({
  respondents: z.number().int().min(20).max(500).default(SIMULATED_RESPONDENTS),
});
