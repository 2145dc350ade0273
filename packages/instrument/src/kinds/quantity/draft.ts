import type { CrowdForm, Lens } from "../../lens.ts";
import { asciiFigures } from "../../words/ascii-figures.ts";
import { LOCALES, type Locale } from "../../words/locales.ts";
import type { QuantityAxis } from "./axis.ts";
import { readEntry, writeEntry } from "./entry.ts";
import { readNumber } from "./read-number.ts";
import type { QuantityCrowd, QuantityOwn, QuantitySpec } from "./spec.ts";

/** What stands in the fields of an input: one or three numbers and the chance of "never", all as typed. */
export interface Draft {
  texts: string[];
  never: string;
}

/** Which fields one lens has. */
export interface Fields {
  lens: Lens;
  numbers: 1 | 3;
  never: boolean;
}

export type Problem = "number" | "date" | "range" | "positive" | "order" | "never";

/** A draft understood: an answer once it is whole, and what is wrong field by field. */
export interface Reading {
  answer: QuantityOwn | QuantityCrowd | null;
  empty: boolean;
  /** Steps of the numbers that can be read so far; null for the others. */
  steps: (number | null)[];
  problems: (Problem | null)[];
  neverProblem: Problem | null;
}

export function fieldsOf(spec: QuantitySpec, lens: Lens, form: CrowdForm | null): Fields {
  const one = lens === "own" ? spec.asked === "point" : form === "point";
  return { lens, numbers: one ? 1 : 3, never: lens === "own" && spec.never !== null };
}

export function emptyDraft({ numbers }: Fields): Draft {
  return { texts: Array.from({ length: numbers }, () => ""), never: "" };
}

export function readDraft(draft: Draft, { axis }: QuantitySpec, fields: Fields, locale: Locale): Reading {
  const entries = draft.texts.map((text) => readEntry(text, axis, locale));
  const steps = entries.map((entry) => (entry && "step" in entry ? entry.step : null));
  const problems = entries.map((entry, index): Problem | null => {
    if (entry && "problem" in entry) return entry.problem;
    const step = steps[index] ?? null;
    const highest = Math.max(...steps.slice(0, index).map((before) => before ?? -1));
    return step !== null && step < highest ? "order" : null;
  });
  const never = fields.never ? readNever(draft.never) : 0;
  const empty = draft.texts.every((text) => text.trim() === "") && draft.never.trim() === "";
  return {
    answer: answerOf(steps, problems, never, fields),
    empty,
    steps,
    problems,
    neverProblem: never === "problem" ? "never" : null,
  };
}

function answerOf(
  steps: readonly (number | null)[],
  problems: readonly (Problem | null)[],
  never: number | "problem" | null,
  { lens, numbers }: Fields,
): Reading["answer"] {
  if (never === "problem" || never === null) return null;
  // Who is sure that it never happens has no numbers to give; those typed before stay in the fields.
  if (never === 100) return { quantiles: [], never };
  const quantiles = steps.filter((step) => step !== null);
  if (quantiles.length < numbers || problems.some((problem) => problem !== null)) return null;
  if (lens === "own") return { quantiles, never };
  return { form: numbers === 1 ? "point" : "distribution", quantiles };
}

function readNever(typed: string): number | "problem" | null {
  const text = asciiFigures(typed).trim().replace(/\s*%$/, "");
  if (text === "") return null;
  return /^\d{1,3}$/.test(text) && Number(text) <= 100 ? Number(text) : "problem";
}

/** The fields as they show an answer. */
export function writeDraft(
  answer: unknown,
  { axis }: QuantitySpec,
  fields: Fields,
  locale: Locale,
): Draft | null {
  if (typeof answer !== "object" || answer === null || !("quantiles" in answer)) return null;
  const { quantiles } = answer;
  if (!Array.isArray(quantiles) || !quantiles.every((step) => Number.isInteger(step))) return null;
  const steps = quantiles as number[];
  const never = "never" in answer && typeof answer.never === "number" ? String(answer.never) : "";
  return {
    texts: Array.from({ length: fields.numbers }, (_, index) => {
      const step = steps[index];
      return step === undefined ? "" : writeEntry(axis, step, locale);
    }),
    never: fields.never ? never : "",
  };
}

/** A draft as it is kept: what "2,500" means depends on the language it was typed in. */
export interface KeptDraft extends Draft {
  locale: Locale;
}

/**
 * What was kept of fields that were no answer yet, as one writes it in the language of the moment; null for what is no
 * such thing.
 */
export function keptDraft(
  partial: unknown,
  { axis }: QuantitySpec,
  { numbers }: Fields,
  locale: Locale,
): Draft | null {
  if (typeof partial !== "object" || partial === null || !("texts" in partial)) return null;
  const { texts } = partial;
  if (!Array.isArray(texts) || texts.length !== numbers || !texts.every((text) => typeof text === "string")) {
    return null;
  }
  const never = "never" in partial && typeof partial.never === "string" ? partial.never : "";
  const before = "locale" in partial ? LOCALES.find((each) => each === partial.locale) : undefined;
  const now = (text: string) =>
    before === undefined || before === locale ? text : rewritten(text, axis, before, locale);
  return { texts: texts.map(now), never };
}

/** A text that means in one language what it meant in another; one that meant nothing stays as it is. */
function rewritten(text: string, axis: QuantityAxis, from: Locale, to: Locale): string {
  const entry = readEntry(text, axis, from);
  if (entry === null) return text;
  if ("step" in entry) return writeEntry(axis, entry.step, to);
  // Beyond the ends of the axis a number is still that number.
  const value = axis.scale === "date" ? null : readNumber(text, from, axis.unit);
  return value === null ? text : new Intl.NumberFormat(to, { maximumSignificantDigits: 15 }).format(value);
}

/**
 * What stands in the fields of a lens. Numbers typed before somebody became sure of "never" are kept beside that answer,
 * and come back with the doubt.
 */
export function storedDraft(
  { answer, partial }: { answer: unknown; partial: unknown },
  spec: QuantitySpec,
  fields: Fields,
  locale: Locale,
): Draft {
  const given = writeDraft(answer, spec, fields, locale);
  const kept = keptDraft(partial, spec, fields, locale);
  if (!given) return kept ?? emptyDraft(fields);
  const sure = given.texts.every((text) => text === "");
  return sure && kept ? { ...given, texts: kept.texts } : given;
}
