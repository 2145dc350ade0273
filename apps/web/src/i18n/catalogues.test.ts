import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "@plumbline/instrument/words/locales";
import { wordsIn, type Catalogue, type Messages, type Values } from "@plumbline/instrument/words/words";

const ROOT = join(import.meta.dirname, "../../../..");

const FILES = ["apps/web/src", "packages/api/src/findings", "packages/instrument/src"]
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }).filter(({ name }) =>
      /^messages.*\.tsx?$/.test(name),
    ),
  )
  .map(({ parentPath, name }) => relative(ROOT, join(parentPath, name)))
  .toSorted();

/** The catalogues a file exports. */
async function cataloguesOf(file: string): Promise<Catalogue[]> {
  const exported = (await import(pathToFileURL(join(ROOT, file)).href)) as Record<string, unknown>;
  return Object.values(exported).filter(isCatalogue);
}

function isCatalogue(value: unknown): value is Catalogue {
  return typeof value === "object" && value !== null && LOCALES.every((locale) => locale in value);
}

/** Messages by their keys, with dots between the levels. */
function flat(messages: Messages, above = ""): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]): [string, string][] =>
      typeof value === "string" ? [[above + key, value]] : [...flat(value, `${above}${key}.`)],
    ),
  );
}

interface Placeholders {
  /** What is written into the message, with whether it is a number, a date or anything. */
  values: Map<string, TYPE>;
  /** What only chooses between wordings: a language without the distinction has no use for it. */
  choices: Map<string, string[]>;
}

function placeholdersIn(elements: readonly MessageFormatElement[]): Placeholders {
  const found: Placeholders = { values: new Map(), choices: new Map() };
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) continue;
    if (element.type === TYPE.select) found.choices.set(element.value, Object.keys(element.options));
    else found.values.set(element.value, element.type);
    if (element.type !== TYPE.select && element.type !== TYPE.plural) continue;
    for (const option of Object.values(element.options)) {
      const inner = placeholdersIn(option.value);
      for (const [name, type] of inner.values) found.values.set(name, type);
      for (const [name, options] of inner.choices) found.choices.set(name, options);
    }
  }
  return found;
}

/** Values a message can be filled with, once for each side of every choice. */
function samples({ values, choices }: Placeholders): Values[] {
  const turns = Math.max(2, ...[...choices.values()].map((options) => options.length));
  return Array.from({ length: turns }, (_, turn) => ({
    ...Object.fromEntries(
      [...values].map(([name, type]) => [
        name,
        type === TYPE.date || type === TYPE.time
          ? new Date(0)
          : type === TYPE.argument
            ? `‹${name}›`
            : turn + 1,
      ]),
    ),
    ...Object.fromEntries(
      [...choices].map(([name, options]) => [name, options[turn % options.length] ?? "other"]),
    ),
  }));
}

it("there are catalogues to look at", () => {
  expect(FILES).toContain("apps/web/src/i18n/messages.ts");
  expect(FILES.some((file) => file.startsWith("packages/instrument/"))).toBe(true);
});

describe.each(FILES)("the messages of %s", (file) => {
  const each = async (look: (messages: Map<string, string>, locale: Locale, words: Catalogue) => void) => {
    const all = await cataloguesOf(file);
    expect(all.length).toBeGreaterThan(0);
    for (const words of all) for (const locale of LOCALES) look(flat(words[locale]), locale, words);
  };

  it("are the same in every language, and none is empty", async () => {
    await each((messages, _, words) => {
      expect([...messages.keys()].toSorted()).toEqual([...flat(words.en).keys()].toSorted());
      expect([...messages].filter(([, text]) => text.trim() === "")).toEqual([]);
    });
  });

  it("have the same placeholders in every language", async () => {
    await each((messages, _, words) => {
      for (const [key, text] of messages) {
        const names = (message: string) => [...placeholdersIn(parse(message)).values.keys()].toSorted();
        expect([key, ...names(text)]).toEqual([key, ...names(flat(words.en).get(key) ?? "")]);
      }
    });
  });

  it("can be said", async () => {
    await each((messages, locale, words) => {
      const say = wordsIn(words, locale) as (key: string, values: Values) => string;
      for (const [key, text] of messages) {
        for (const values of samples(placeholdersIn(parse(text)))) {
          const said = say(key, values);
          // What cannot be formatted is said as its key.
          expect(said).not.toBe(key);
          expect(said).not.toMatch(/[{}]/);
        }
      }
    });
  });

  it("keep a number and its per cent sign on one line in German", async () => {
    await each((messages, locale) => {
      if (locale !== "de") return;
      expect([...messages].filter(([, text]) => /[\d}] %/.test(text))).toEqual([]);
    });
  });

  it("quote in German as German is quoted", async () => {
    await each((messages, locale) => {
      if (locale !== "de") return;
      expect([...messages].filter(([, text]) => /["”]|“\p{L}/u.test(text))).toEqual([]);
    });
  });
});
