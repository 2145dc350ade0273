import { createHash } from "node:crypto";
import { canonicalJson } from "@plumbline/instrument/canonical";
import { askedInstrument, instrumentSchema, type Instrument } from "@plumbline/instrument/instrument";
import { textsOf } from "@plumbline/instrument/translation";
import { Recent } from "../recent.ts";

/**
 * What a hash names never changes, so a few kept in memory cannot be out of date. Reading the flagship instrument and
 * compiling the schemas of its answers takes 20 ms, and every save of every respondent needs them.
 */
const frozen = new Recent<Instrument>(32);

/**
 * Reads a stored version; older shapes are lifted by their kinds. Callers must not change what they get.
 *
 * @throws ZodError when it is damaged.
 */
export function storedDefinition({
  hash,
  definition,
}: {
  hash: string | null;
  definition: unknown;
}): Instrument {
  const known = hash === null ? undefined : frozen.get(hash);
  if (known) return known;
  const parsed = instrumentSchema.parse(definition);
  if (hash === null) return parsed;
  frozen.set(hash, parsed);
  return parsed;
}

/**
 * A frozen version by its hash, read from the database only where it is not remembered: the flagship with its
 * translation is 180 KB, and every save of every respondent asks for it.
 */
export async function frozenDefinition(
  hash: string | null,
  read: () => Promise<unknown>,
): Promise<Instrument> {
  const known = hash === null ? undefined : frozen.get(hash);
  return known ?? storedDefinition({ hash, definition: await read() });
}

/** SHA-256 of the canonical JSON, in hex: names a frozen instrument. */
export function hashOf(instrument: Instrument): string {
  return createHash("sha256").update(canonicalJson(instrument)).digest("hex");
}

/** What respondents may see of a study: nothing of a section that is left out, in no language. */
export function respondentsInstrument(definition: Instrument): Instrument {
  if (!definition.sections.some(({ leftOut }) => leftOut)) return definition;
  const asked = askedInstrument(definition);
  const texts = new Set(textsOf(asked));
  const translations = Object.fromEntries(
    Object.entries(asked.translations).map(([language, dictionary]) => [
      language,
      Object.fromEntries(Object.entries(dictionary).filter(([text]) => texts.has(text))),
    ]),
  );
  return { ...asked, translations };
}
