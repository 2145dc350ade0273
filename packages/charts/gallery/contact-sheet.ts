import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { examples } from "./examples.tsx";

/*
 * npx tsx --tsconfig packages/charts/tsconfig.json packages/charts/gallery/contact-sheet.ts <folder>
 * Writes contact-sheet.html: every example on light and on dark paper, without scripts.
 */
const folder = process.argv[2];
if (!folder) throw new Error("Say which folder the contact sheet goes into.");

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const tokens = /@theme static \{([\s\S]*?)\n\}/.exec(read("../../ui/src/theme.css"))?.[1] ?? "";

const sheet = (theme: "light" | "dark") =>
  examples
    .map(
      (example) =>
        `<figure><figcaption>${example.heading}</figcaption>${renderToStaticMarkup(example.chart).replaceAll(
          /(id|aria-labelledby)="([^"]*)"/g,
          (_, attribute: string, ids: string) =>
            `${attribute}="${ids
              .split(" ")
              .map((id) => `${theme}-${id}`)
              .join(" ")}"`,
        )}</figure>`,
    )
    .join("\n");

const html = `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Charts</title>
<style>
@font-face { font-family: "Inter Variable"; font-weight: 100 900; src: url("inter.woff2"); }
@font-face { font-family: "Source Serif 4 Variable"; font-weight: 200 900; src: url("serif.woff2"); }
main { ${tokens.replace(/--color-\*: initial;/, "")} }
${read("../src/chart.css")}
body { margin: 0; }
main { padding: 1rem; background: var(--color-paper); color: var(--color-ink); }
main.light { color-scheme: light; }
main.dark { color-scheme: dark; }
main { display: flex; flex-wrap: wrap; gap: 2.5rem 3rem; align-items: flex-start; }
figure { margin: 0; max-width: 100%; }
figcaption { font: 600 1.1rem/1.3 var(--font-serif); margin-bottom: .75rem; max-width: 40rem; }
</style>
<main class="light">${sheet("light")}</main>
<main class="dark">${sheet("dark")}</main>
</html>
`;

mkdirSync(folder, { recursive: true });
const font = (name: string, file: string) =>
  writeFileSync(
    join(folder, name),
    readFileSync(new URL(import.meta.resolve(`@fontsource-variable/${file}`))),
  );
font("inter.woff2", "inter/files/inter-latin-wght-normal.woff2");
font("serif.woff2", "source-serif-4/files/source-serif-4-latin-wght-normal.woff2");
writeFileSync(join(folder, "contact-sheet.html"), html);
