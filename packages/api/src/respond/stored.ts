import { z } from "zod";
import type { Arms } from "@plumbline/instrument/arms";
import type { Instrument } from "@plumbline/instrument/instrument";
import { parseResponses, type Responses } from "@plumbline/instrument/response";

/**
 * Reads answers from the database, by the same schema they came in by.
 *
 * @throws Error without any of their content when they do not fit: the database was changed behind our back.
 */
export function storedResponses(instrument: Instrument, answers: unknown): Responses {
  const parsed = parseResponses(instrument, answers);
  if ("problems" in parsed) throw new Error("Stored answers do not fit the instrument of their round.");
  return parsed.responses;
}

const armsSchema = z.record(z.string(), z.string());

/** Reads the arms that were stored with answers. */
export function storedArms(arms: unknown): Arms {
  return armsSchema.parse(arms);
}
