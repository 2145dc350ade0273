import { prerender } from "react-dom/static";
import { describe, expect, it } from "vitest";
import { AnsweringProvider, type Answering } from "@plumbline/instrument/answering.tsx";
import { KINDS } from "@plumbline/instrument/kinds/registry";
import { DecliningProvider, type Declining } from "./decline-context.tsx";
import type { RouteSection } from "./route.ts";
import { SectionBody } from "./section-body.tsx";
import type { QuestionMeta } from "./types.ts";

/** Some kind whose questions share a table, and a specification of one that does. */
const tabled = KINDS.flatMap(({ id, samples, matrixKey }) =>
  samples.flatMap(({ asked: { spec } }) =>
    matrixKey?.({ spec, own: true, crowd: null }) ? [{ kind: id, spec }] : [],
  ),
)[0]!;

const question = (id: string, help = ""): QuestionMeta => ({
  id,
  kind: tabled.kind,
  text: `Statement ${id}`,
  lenses: ["own"],
  seconds: 10,
  shuffledItems: null,
  matrixKey: "kind scale",
  row: { spec: tabled.spec, help },
  card: <article>{`Card ${id}`}</article>,
  review: null,
  said: {},
});
const [a, b, c] = [question("a", "What a means."), question("b"), question("c")];
const section: RouteSection = {
  id: "s",
  title: "Section",
  intro: "Read this first.",
  questions: [a, b, c],
  blocks: [
    { key: "a", matrix: true, questions: [a, b] },
    { key: "c", matrix: false, questions: [c] },
  ],
};

async function markup(declined: string | null): Promise<string> {
  const answering: Answering = {
    lens: (questionId) => ({
      said: questionId === declined ? { decline: "dont-know" } : undefined,
      partial: undefined,
      disabled: false,
      order: null,
      answer: () => {},
      keep: () => {},
      clear: () => {},
    }),
  };
  const declining: Declining = { decline: () => {}, undo: () => {}, disabled: false };
  const { prelude } = await prerender(
    <AnsweringProvider value={answering}>
      <DecliningProvider value={declining}>
        <SectionBody section={section} />
      </DecliningProvider>
    </AnsweringProvider>,
  );
  return new Response(prelude).text();
}

describe("the questions of a section", () => {
  it("stand in tables and cards, in order, after the words that introduce them", async () => {
    const page = await markup(null);
    const places = ["Read this first.", "Statement a", "Statement b", "Card c"].map((text) =>
      page.indexOf(text),
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(page).not.toMatch(/Card [ab]/);
  });

  it("keep in a table their definitions and the ways not to answer, each named by its row", async () => {
    const page = await markup(null);
    expect(page).toContain("What a means.");
    expect(page.match(/Prefer not to say/g)).toHaveLength(2);
    for (const id of ["a", "b"]) expect(page).toContain(`aria-describedby="${id}-text"`);
  });

  it("say of a declined row what was chosen, and offer the way back", async () => {
    const page = await markup("b");
    expect(page.match(/You chose/g)).toHaveLength(1);
    expect(page).toContain("Answer after all");
    expect(page.match(/Prefer not to say/g)).toHaveLength(1);
  });
});
