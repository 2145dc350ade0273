import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { KINDS } from "./registry.ts";

/** Everything a module loads when it runs: type-only imports vanish and do not count. */
function loadedFrom(file: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(file.href)) return seen;
  seen.add(file.href);
  for (const [, target = ""] of readFileSync(file, "utf8").matchAll(
    /^import (?!type\b)[^;]*?from "([^"]+)";/gm,
  )) {
    if (target.startsWith(".")) loadedFrom(new URL(target, file), seen);
    else seen.add(target);
  }
  return seen;
}

describe.each(KINDS.map(({ id }) => id))("the respondent's page with a question of kind %s", (id) => {
  const asking = new URL(`./${id}/asking.tsx`, import.meta.url);
  const loaded = [...loadedFrom(asking)];

  it("has inputs of its own, in a chunk of their own", () => {
    expect(existsSync(asking)).toBe(true);
    expect(loaded).toContain("react");
  });

  it("carries no schemas, no charts, no editors and no statistics, so that it opens fast on a phone", () => {
    expect(
      loaded.filter((module) =>
        /^zod|plumbline\/(charts|analytics)|\/(kind|spec)\.ts$|\/(editor|view)\.tsx$/.test(module),
      ),
    ).toEqual([]);
  });
});
