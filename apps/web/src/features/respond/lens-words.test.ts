import { describe, expect, it } from "vitest";
import type { CrowdTarget } from "@plumbline/instrument/lens";
import { LOCALES } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import { promptOf } from "./lens-words.ts";
import { lensMessages } from "./messages-lens.ts";

const TARGETS: CrowdTarget[] = ["distribution", "point", "median", "median-range", "mean"];

describe("what the crowd lens asks", () => {
  const prompt = (target: CrowdTarget) =>
    promptOf(wordsIn(lensMessages, "en"), "crowd", "physicists", target);

  it("is the number that predictions are held against, never shares where a number is asked", () => {
    expect(prompt("mean")).toMatch(/on average/);
    expect(prompt("median")).toMatch(/middle one/);
    expect(prompt("median-range")).toMatch(/middle one/);
    for (const target of ["mean", "median", "median-range"] as const)
      expect(prompt(target)).not.toMatch(/100|typical/);
    expect(prompt("distribution")).toMatch(/share of 100/);
  });

  it.each(LOCALES)("names its target, each in words of its own, in %s", (locale) => {
    const prompts = TARGETS.map((target) =>
      promptOf(wordsIn(lensMessages, locale), "crowd", "physicists", target),
    );
    for (const each of prompts) expect(each).toContain("physicists");
    expect(new Set(prompts).size).toBe(TARGETS.length);
  });

  it("is nothing through the own lens", () => {
    expect(promptOf(wordsIn(lensMessages, "en"), "own", "physicists", "mean")).toBeNull();
  });
});
