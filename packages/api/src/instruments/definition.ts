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

/**
 * What a round asks of a study: nothing of a section that is left out, and no translation of a text that it does not ask,
 * whether it stands in such a section or was struck out by its author. A language with nothing left goes too. The same
 * object where there is nothing to leave out.
 */
export function respondentsInstrument(definition: Instrument): Instrument {
  const leavesOut = definition.sections.some(({ leftOut }) => leftOut);
  const asked = leavesOut ? askedInstrument(definition) : definition;
  const texts = new Set(textsOf(asked));
  const isAsked = ([text]: [string, string]) => texts.has(text);
  const languages = Object.entries(asked.translations);
  if (languages.every(([, dictionary]) => Object.entries(dictionary).every(isAsked))) return asked;
  const translations = languages.flatMap(([language, dictionary]) => {
    const kept = Object.entries(dictionary).filter(isAsked);
    return kept.length > 0 ? [[language, Object.fromEntries(kept)] as const] : [];
  });
  return { ...asked, translations: Object.fromEntries(translations) };
}

/**
 * What whoever has a round's link may read of its instrument. Experiments are named by their ids: their titles and the
 * labels of their arms tell what is tried out, and respondents are never shown them.
 */
export function publicInstrument(definition: Instrument): Instrument {
  if (definition.experiments.length === 0) return definition;
  const experiments = definition.experiments.map(({ id, arms }) => ({
    id,
    title: id,
    arms: arms.map((arm) => ({ id: arm.id, label: arm.id })),
  }));
  return { ...definition, experiments };
}
