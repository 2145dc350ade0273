import { readFileSync } from "node:fs";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

/** chart.css with every variable replaced by its light value in the theme: the style of standalone files. */
export function filledInStyle(): string {
  const theme = read("../../ui/src/theme.css");
  const values = new Map<string, string>();
  for (const [, name = "", value = ""] of theme.matchAll(/(--[a-z-]+):\s*([^;]+);/g)) {
    const light = /^light-dark\((#[0-9a-f]+),/.exec(value)?.[1] ?? value.replace(/\s+/g, " ");
    // The first mention is the value; later ones are for forced colours and print.
    if (!values.has(name)) values.set(name, light);
  }
  return read("../src/chart.css")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/var\((--[a-z-]+)\)/g, (_, name: string) => {
      const value = values.get(name);
      if (value === undefined) throw new Error(`theme.css does not say ${name}`);
      return value;
    })
    .replace(/\s*\n\s*/g, "")
    .replace(/\s*([{}:;,])\s*/g, "$1");
}

/** The source of standalone-style.ts. */
export function standaloneStyleSource(): string {
  return [
    "/**",
    " * Made from chart.css and the light values of theme.css; the gallery's test says when it is behind, and",
    " * UPDATE_GALLERY=1 writes it anew. A module, so that every bundler carries it along.",
    " */",
    "export const standaloneStyle =",
    `  ${JSON.stringify(filledInStyle()).replaceAll('\\"', "'")};`,
    "",
  ].join("\n");
}
