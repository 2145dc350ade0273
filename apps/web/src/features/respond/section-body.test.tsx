import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AnsweringProvider, type Answering } from "@plumbline/instrument/answering.tsx";
import type { MatrixProps } from "@plumbline/instrument/view";
import { DecliningProvider, type Declining } from "./decline-context.tsx";
import type { RouteSection } from "./route.ts";
import { SectionBody } from "./section-body.tsx";
import type { QuestionMeta } from "./types.ts";

function Rows({ rows, aside }: MatrixProps<unknown>) {
  return rows.map(({ questionId, text, labelledBy }) => (
    <div key={questionId}>
      <b id={labelledBy}>{text}</b>
      {aside?.[questionId]}
    </div>
  ));
}

const question = (id: string, help = ""): QuestionMeta => ({
  id,
  text: `Statement ${id}`,
  lenses: ["own"],
  seconds: 10,
  shuffledItems: null,
  matrixKey: "kind scale",
  row: { Matrix: Rows, spec: {}, help },
  card: <article>Card {id}</article>,
  review: null,
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

function markup(declined: string | null): string {
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
  return renderToStaticMarkup(
    <AnsweringProvider value={answering}>
      <DecliningProvider value={declining}>
        <SectionBody section={section} />
      </DecliningProvider>
    </AnsweringProvider>,
  );
}

describe("the questions of a section", () => {
  it("stand in tables and cards, in order, after the words that introduce them", () => {
    const places = ["Read this first.", "Statement a", "Statement b", "Card c"].map((text) =>
      markup(null).indexOf(text),
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(markup(null)).not.toMatch(/Card [ab]/);
  });

  it("keep in a table their definitions and the ways not to answer, each named by its row", () => {
    const page = markup(null);
    expect(page).toContain("What a means.");
    expect(page.match(/Prefer not to say/g)).toHaveLength(2);
    for (const id of ["a", "b"]) expect(page).toContain(`aria-describedby="${id}-text"`);
  });

  it("say of a declined row what was chosen, and offer the way back", () => {
    const page = markup("b");
    expect(page.match(/You chose/g)).toHaveLength(1);
    expect(page).toContain("Answer after all");
    expect(page.match(/Prefer not to say/g)).toHaveLength(1);
  });
});
