import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { useLensAnswer } from "@plumbline/instrument/answering.tsx";
import { answerOf, type Lens } from "@plumbline/instrument/lens";
import { ConflictNotice } from "./conflict-notice.tsx";
import type { Conflict } from "./merge.ts";
import type { QuestionMeta, SheetContent } from "./types.ts";

/** Says an answer as some kind would. */
function Said({ id, lens }: { id: string; lens: Lens }) {
  return <>{`said ${String(answerOf(useLensAnswer(id, lens).said))}`}</>;
}

const question = (id: string): QuestionMeta => ({
  id,
  kind: "any",
  text: `Question ${id}`,
  lenses: ["own", "crowd"],
  seconds: 20,
  shuffledItems: null,
  matrixKey: null,
  row: null,
  card: null,
  review: null,
  said: { own: <Said id={id} lens="own" />, crowd: <Said id={id} lens="crowd" /> },
});
const survey = {
  sections: [{ id: "s", title: "S", intro: "", shuffle: false, questions: [question("a"), question("b")] }],
};

function words(conflicts: Conflict[], content: SheetContent): string[] {
  const html = renderToStaticMarkup(
    <ConflictNotice survey={survey} conflicts={conflicts} content={content} onResolve={() => {}} />,
  );
  expect(html).not.toMatch(/\sstyle=/);
  return html.split(/<[^>]+>/).filter((text) => text.trim());
}

describe("what is undecided", () => {
  it("is shown in both versions, in the words of its kind, with a button for each", () => {
    const said = words([{ questionId: "a", lens: "own", others: [{ said: { answer: 2 } }] }], {
      answers: { a: { own: { answer: 1 } } },
      partial: {},
    });
    expect(said.join("|")).toContain("Question a |(your view)|On this screen|said 1|The other one|said 2|");
    expect(said.filter((text) => /^(Keep|Take) /.test(text))).toEqual([
      "Keep what is on this screen",
      "Take the other one",
    ]);
    expect(said.join("|")).not.toContain("Everywhere");
  });

  it("may be a decline with its reason, something half typed, or nothing", () => {
    const said = words(
      [
        { questionId: "a", lens: "own", others: [{ said: { decline: "reject-framing", why: "Vague." } }] },
        { questionId: "b", lens: "crowd", others: [{ typed: { masses: [30, 0] } }, {}] },
      ],
      { answers: { b: { crowd: { decline: "dont-know" } } }, partial: {} },
    ).join("|");
    expect(said).toContain("On this screen|nothing|The other one|I reject the framing: “Vague.”");
    expect(said).toContain(
      "On this screen|Don’t know|The other one|begun, and not complete: 30 · 0|The other one|nothing",
    );
    expect(said).toContain("Everywhere what is on this screen|Everywhere the other one");
  });
});
