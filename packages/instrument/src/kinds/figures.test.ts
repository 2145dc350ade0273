import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { standaloneSvg } from "@plumbline/charts/standalone";
import { seededRandom } from "@plumbline/analytics/random";
import { bumper, emptyTally } from "../tally.ts";
import type { AnyKind, Asked } from "../kind.ts";
import type { Locale } from "../words/locales.ts";
import { KINDS } from "./registry.ts";
import { viewOf } from "./views.ts";

const cases = KINDS.flatMap((kind) =>
  kind.samples.map(({ title, asked }) => [`${kind.id}: ${title}`, kind, asked] as const),
);
/** Words that only charts and kinds say: no author of a sample does. */
const ENGLISH = [/own views/, /of the others/, /\bmedians?\b/, /\bmean\b/, /% of people/, /\d%/];
const sizes = ["row", "compact", "regular"] as const;

describe.each(cases)("the figure of %s", (_name, kind, asked) => {
  it("is one picture that can leave the page, in every size", async () => {
    const { figure, pictureless } = await viewOf(kind.id);
    const estimate = estimateOf(kind, asked, 30);
    for (const size of sizes) {
      const element = figure({
        idPrefix: `q-${size}`,
        title: "A finding",
        spec: asked.spec,
        estimate,
        size,
        legend: true,
        locale: "en",
      });
      if (!asked.own || pictureless) {
        expect(element).toBeNull();
        continue;
      }
      if (!element) throw new Error("Thirty people answered and nothing is drawn.");
      const html = renderToStaticMarkup(element);
      expect(html.match(/<svg/g)).toHaveLength(1);
      expect(html).toMatch(/^<svg .*<\/svg>$/s);
      expect(html).not.toMatch(/NaN|undefined|\sstyle=/);
      expect(html).toContain(`<title id="q-${size}-title">A finding</title>`);
      await expect(standaloneSvg(element, { heading: "A finding" })).resolves.toMatch(/^<svg xmlns/);
    }
  });

  it("says everything the author has not written in the language asked for", async () => {
    const { figure, pictureless } = await viewOf(kind.id);
    if (!asked.own || pictureless) return;
    const drawn = (locale: Locale) => {
      const props = { idPrefix: "q", title: "A finding", spec: asked.spec, legend: true, locale };
      return renderToStaticMarkup(
        figure({ ...props, estimate: estimateOf(kind, asked, 30), size: "regular" }),
      );
    };
    for (const word of ENGLISH) expect(drawn("de")).not.toMatch(word);
    expect(ENGLISH.some((word) => word.test(drawn("en")))).toBe(true);
  });

  it("is nothing while nobody has answered", async () => {
    const { figure } = await viewOf(kind.id);
    const estimate = estimateOf(kind, asked, 0);
    for (const size of sizes) {
      const props = { idPrefix: "q", title: "A finding", spec: asked.spec, estimate, size, legend: true };
      expect(figure({ ...props, locale: "en" })).toBeNull();
    }
  });

  it("is drawn to the scale it is given, which for one alone is its own largest share", async () => {
    const { figure, largest } = await viewOf(kind.id);
    if (!asked.own || !largest) return;
    const estimate = estimateOf(kind, asked, 30);
    const given = { idPrefix: "q", title: "A finding", spec: asked.spec, estimate, legend: false };
    const props = { ...given, locale: "en" as const };
    const alone = renderToStaticMarkup(figure({ ...props, size: "row" }));
    const most = largest(estimate);
    expect(most).toBeLessThanOrEqual(1);
    // A figure that always shows the whole has no mark to be the largest.
    if (most === 0) return;
    expect(renderToStaticMarkup(figure({ ...props, size: "row", max: most }))).toBe(alone);
    expect(renderToStaticMarkup(figure({ ...props, size: "row", max: 2 * most }))).not.toBe(alone);
  });
});

describe.each(cases)("a family of questions like %s", (_name, kind, asked) => {
  it("is one picture with a row for each, in both sizes and both places of the middle answer", async () => {
    const { family } = await viewOf(kind.id);
    if (!family || family.key(asked) === null) return;
    const row = family.row(asked.spec, estimateOf(kind, asked, 30));
    if (!row) throw new Error("Thirty people answered and there is no row.");
    const labels = family.labels(asked.spec);
    expect(row.shares).toHaveLength(labels.length);
    expect(row.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    if (row.predicted) expect(row.predicted).toHaveLength(labels.length);
    const rows = ["First", "Second"].map((label) => ({ ...row, label }));
    for (const size of ["compact", "regular"] as const) {
      for (const neutral of ["aside", "split"] as const) {
        const element = family.figure({
          idPrefix: "family",
          title: "A finding",
          spec: asked.spec,
          rows,
          size,
          neutral,
          locale: "de",
        });
        const html = renderToStaticMarkup(element);
        expect(html).toMatch(/^<svg .*<\/svg>$/s);
        expect(html).not.toMatch(/NaN|undefined|\sstyle=|of the others/);
        for (const { label } of rows) expect(html).toContain(`>${label}<`);
        await expect(standaloneSvg(element, { heading: "A finding" })).resolves.toMatch(/^<svg xmlns/);
      }
    }
  });

  it("has no row while nobody has answered", async () => {
    const { family } = await viewOf(kind.id);
    if (!family || family.key(asked) === null) return;
    expect(family.row(asked.spec, estimateOf(kind, asked, 0))).toBeNull();
  });
});

it("some kinds draw families", async () => {
  const drawn = await Promise.all(KINDS.map(async ({ id }) => (await viewOf(id)).family !== undefined));
  expect(drawn.filter(Boolean).length).toBeGreaterThanOrEqual(2);
});

function estimateOf(kind: AnyKind, asked: Asked<unknown>, people: number) {
  const random = seededRandom(5);
  const tally = emptyTally({ said: 3, ...kind.tallyShape(asked) });
  const bump = bumper(tally, 1);
  for (let person = 0; person < people; person++) {
    const answers = kind.simulate(asked, random.next(), random);
    if (answers.own !== undefined) bump("said", 0);
    if (answers.crowd !== undefined) bump("said", 1);
    if (answers.own !== undefined && answers.crowd !== undefined) bump("said", 2);
    kind.count(answers, asked, bump);
  }
  return kind.estimate(tally, asked);
}
