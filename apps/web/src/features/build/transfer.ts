import { problemIn } from "@plumbline/instrument/authoring/problem-in";
import { instrumentSchema, type Instrument } from "@plumbline/instrument/instrument";
import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn, type Say } from "@plumbline/instrument/words/words";
import { problemsIn, type Problem } from "./check.ts";
import { transferMessages } from "./messages-transfer.ts";

type SayTransfer = Say<(typeof transferMessages)["en"]>;

/** Sentences shown of one file; whoever made it sees enough to find the cause. */
const MOST_SENTENCES = 20;

export type ReadFile = { instrument: Instrument } | { sentences: string[] };

/** Reads a file somebody chose: an instrument, or what is wrong with it in sentences. */
export function readInstrument(text: string, locale: Locale): ReadFile {
  const say = wordsIn(transferMessages, locale);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return { sentences: [say("noJson")] };
  }
  const parsed = instrumentSchema.safeParse(document);
  if (parsed.success) return { instrument: parsed.data };
  const problems = problemsIn(parsed.error);
  const sentences = problems
    .slice(0, MOST_SENTENCES)
    .map(({ path, message }) => sentenceOf({ path, message: problemIn(message, locale) }, say));
  const more = problems.length - MOST_SENTENCES;
  return { sentences: more > 0 ? [...sentences, say("more", { count: more })] : sentences };
}

/** Places count from one, as the page does. */
function sentenceOf({ path, message }: Problem, say: SayTransfer): string {
  const places: string[] = [];
  for (let i = 0; i < path.length; i++) {
    const step = path[i];
    const next = path[i + 1];
    if (typeof step === "string" && typeof next === "number") {
      const place = next + 1;
      places.push(
        step === "sections" || step === "questions" ? say(`places.${step}`, { place }) : `${step} ${place}`,
      );
      i++;
    } else if (step !== undefined && step !== "spec") places.push(String(step));
  }
  const where = places.join(", ");
  const what = message.endsWith("received undefined") ? say("missing") : message;
  return where === ""
    ? what
    : say("at", { where: `${where.charAt(0).toUpperCase()}${where.slice(1)}`, what });
}

/** "alignment-outlook-v2.json": what it is and which version. */
export function fileName(title: string, version: number): string {
  return `${slug(title)}-v${version}.json`;
}

/** A title in the letters that are safe in the name of a file. */
export function slug(title: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return words || "instrument";
}
