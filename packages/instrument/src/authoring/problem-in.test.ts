import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { KINDS } from "../kinds/registry.ts";
import { problemIn } from "./problem-in.ts";

/** The documents in which one text or list of `value` is emptied, one text is a page or one number far out. */
function spoilt(value: unknown): unknown[] {
  if (typeof value === "string") return ["", "x".repeat(5000)];
  if (typeof value === "number") return [Number.NaN, -1, 0.5, 1e9];
  if (Array.isArray(value)) {
    const inner = value.flatMap((item, index) => spoilt(item).map((other) => value.with(index, other)));
    return [[], value.map(() => value[0] as unknown), ...inner];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    spoilt(item).map((other) => ({ ...value, [key]: other })),
  );
}

/** What zod says of what no author can type: it has no words of ours. */
const OF_ZOD = /^(Invalid|Too (small|big)|Unrecognized)/;

describe("what is wrong with a question", () => {
  it("is said in German, the names in it kept", () => {
    expect(problemIn("A question needs a text.", "de")).toBe("Eine Frage braucht einen Wortlaut.");
    expect(problemIn('Two questions have the id "a.b".', "de")).toBe("Zwei Fragen haben die Kennung „a.b“.");
    expect(problemIn('"used" is not asked before this.', "de")).toBe("„used“ wird nicht vorher gefragt.");
    expect(
      problemIn('"a" and "a_own" would share the column "a_own_1_1" in exports. Choose another id.', "de"),
    ).toBe(
      "„a“ und „a_own“ teilten sich in Exporten die Spalte „a_own_1_1“. Bitte eine andere Kennung wählen.",
    );
    expect(problemIn("At most 2,000 characters.", "de")).toBe("Höchstens 2.000 Zeichen.");
  });

  it("stays in English where English is read, and where the sentence is not known", () => {
    expect(problemIn("A question needs a text.", "en")).toBe("A question needs a text.");
    expect(problemIn("Something else.", "de")).toBe("Something else.");
  });

  it.each(["instrument.ts", "question.ts", "flow-problems.ts"])("is known wherever %s says it", (file) => {
    const source = readFileSync(join(import.meta.dirname, "..", file), "utf8");
    const messages = [...source.matchAll(/["`]((?:[A-Z]|\\?"\$)[^`\n]*?\.)["`]/g)].map(([, message = ""]) =>
      message.replaceAll(/\$\{[^}]+\}/g, "one_id"),
    );
    expect(messages.length).toBeGreaterThan(3);
    expect(messages.filter((message) => problemIn(message, "de") === message)).toEqual([]);
  });

  it.each(KINDS.map((kind) => [kind.id, kind] as const))("is known of every part of %s", (_id, kind) => {
    const specs = [kind.blank(), ...kind.samples.map(({ asked }) => asked.spec)];
    const messages = specs
      .flatMap((spec) => spoilt(spec))
      .flatMap((spec) => kind.spec.safeParse(spec).error?.issues ?? [])
      .map(({ message }) => message)
      .filter((message) => !OF_ZOD.test(message));
    expect(messages.length).toBeGreaterThan(0);
    expect([...new Set(messages)].filter((message) => problemIn(message, "de") === message)).toEqual([]);
  });
});
