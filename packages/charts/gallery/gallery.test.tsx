import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { examples } from "./examples.tsx";
import { filledInStyle, standaloneStyleSource } from "./fill-in.ts";

/*
 * UPDATE_GALLERY=1 npx vitest run packages/charts
 * accepts the pictures as they are drawn now; look at them before they are committed.
 */
const update = process.env.UPDATE_GALLERY === "1";
const expectedFolder = new URL("./expected/", import.meta.url);

/** One element a line, so that a change reads as a change of lines. */
const lines = (svg: string) => `${svg.replaceAll("><", ">\n<")}\n`;

if (update) writeFileSync(new URL("../src/standalone-style.ts", import.meta.url), standaloneStyleSource());
// Loaded after it may have been written anew.
const { standaloneStyle } = await import("../src/standalone-style.ts");
const { standaloneSvg } = await import("../src/standalone.ts");

describe.each(examples)("the picture $name", ({ name, heading, source, chart }) => {
  it("is drawn as expected", async () => {
    const drawn = lines(await standaloneSvg(chart, { heading, source }));
    const file = new URL(`${name}.svg`, expectedFolder);
    if (update) writeFileSync(file, drawn);
    expect(existsSync(file), `${name}.svg is not in gallery/expected`).toBe(true);
    expect(drawn).toBe(readFileSync(file, "utf8"));
  });

  it("has no style attribute and no geometry that is not a number", async () => {
    const drawn = await standaloneSvg(chart);
    expect(drawn).not.toMatch(/\sstyle=/);
    expect(drawn).not.toMatch(/NaN|undefined|Infinity|null/);
  });

  it("stays within its frame", async () => {
    const drawn = await standaloneSvg(chart);
    const [, width = "0", height = "0"] =
      /class="chart"[^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(drawn) ?? [];
    const inner = drawn.slice(drawn.indexOf('class="chart"'));
    for (const [, x = "0", y = "0"] of inner.matchAll(/<text [^>]*?x="([-\d.]+)" y="([-\d.]+)"/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThanOrEqual(Number(width));
      expect(Number(y)).toBeGreaterThan(0);
      expect(Number(y)).toBeLessThanOrEqual(Number(height));
    }
    for (const [, value = "0"] of inner.matchAll(/ (?:width|height)="([^"]*)"/g)) {
      expect(Number(value)).toBeGreaterThanOrEqual(0);
    }
  });

  it("is named and described for those who do not see it", async () => {
    const drawn = await standaloneSvg(chart);
    const ids = /class="chart" role="img" aria-labelledby="([^"]*)"/.exec(drawn)?.[1]?.split(" ") ?? [];
    expect(ids).toHaveLength(2);
    expect(drawn).toMatch(new RegExp(`<title id="${ids[0]}">[^<]+</title>`));
    expect(drawn).toMatch(new RegExp(`<desc id="${ids[1]}">[^<]+</desc>`));
  });
});

describe("the gallery", () => {
  it("uses every id once", async () => {
    const all = await Promise.all(examples.map((example) => standaloneSvg(example.chart)));
    const ids = all.flatMap((svg) => [...svg.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("keeps no picture that no example draws", () => {
    const names = new Set(examples.map((example) => `${example.name}.svg`));
    expect(readdirSync(expectedFolder).filter((file) => !names.has(file))).toEqual([]);
  });
});

describe("the style of standalone files", () => {
  it("is chart.css with the light values of the theme filled in", () => {
    expect(standaloneStyle.replaceAll("'", '"')).toBe(filledInStyle());
  });

  it("leaves no variable and no function to the program that opens the file", () => {
    expect(filledInStyle()).not.toMatch(/var\(|light-dark\(|@/);
  });
});
