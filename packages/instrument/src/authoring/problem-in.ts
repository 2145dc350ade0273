import { DEFAULT_LOCALE, type Locale } from "../words/locales.ts";
import { wordsIn, type Catalogue, type Messages, type Values } from "../words/words.ts";
import { problemWords } from "./messages-problems.ts";
import { specProblemWords } from "./messages-spec-problems.ts";

/** Says a message, which one being known. */
type Sayer = (locale: Locale, values?: Values) => string;

const PLACEHOLDER = /\{(\w+)(, number)?\}/g;

/** The messages without a placeholder by their English wording, and the patterns of the others. */
const sentences = new Map<string, Sayer>();
const patterns: { pattern: RegExp; say: Sayer }[] = [];

function learn<M extends Messages>(words: Catalogue<M>, messages: Messages = words.en, above = ""): void {
  for (const [name, message] of Object.entries(messages)) {
    const key = above + name;
    const say: Sayer = (locale, values) =>
      (wordsIn(words, locale) as (key: string, values?: Values) => string)(key, values);
    if (typeof message !== "string") learn(words, message, `${key}.`);
    else if (message.search(PLACEHOLDER) < 0) sentences.set(message, say);
    else patterns.push({ pattern: patternOf(message), say });
  }
}

function patternOf(message: string): RegExp {
  const names = [...message.matchAll(PLACEHOLDER)].map(([, name]) => `(?<${name}>.+)`);
  const parts = message
    .split(/\{\w+(?:, number)?\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.map((part, index) => part + (names[index] ?? "")).join("")}$`, "s");
}

learn(problemWords);
learn(specProblemWords);

/**
 * What a schema says is wrong, in the reader's language. Schemas speak English, being read by the server as well; a
 * sentence that is not known stays as it is.
 */
export function problemIn(message: string, locale: Locale): string {
  if (locale === DEFAULT_LOCALE) return message;
  const known = sentences.get(message);
  if (known) return known(locale);
  for (const { pattern, say } of patterns) {
    const groups = pattern.exec(message)?.groups;
    if (groups) return say(locale, valuesOf(groups));
  }
  return message;
}

/** A number was written the English way: "2,000". */
function valuesOf(groups: Record<string, string>): Values {
  return Object.fromEntries(
    Object.entries(groups).map(([name, text]) => [
      name,
      /^[\d,]+$/.test(text) ? Number(text.replaceAll(",", "")) : text,
    ]),
  );
}
