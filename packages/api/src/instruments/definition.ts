import { createHash } from "node:crypto";
import { canonicalJson } from "@plumbline/instrument/canonical";
import { instrumentSchema, type Instrument } from "@plumbline/instrument/instrument";

/** Reads a stored definition; older shapes are lifted by their kinds. @throws ZodError when it is damaged. */
export function parseDefinition(stored: unknown): Instrument {
  return instrumentSchema.parse(stored);
}

/** SHA-256 of the canonical JSON, in hex: names a frozen instrument. */
export function hashOf(instrument: Instrument): string {
  return createHash("sha256").update(canonicalJson(instrument)).digest("hex");
}
