import { afterEach, describe, expect, it, vi } from "vitest";
import type { Column } from "@plumbline/instrument/kind";
import { kindOf } from "@plumbline/instrument/question";
import { questionsOf } from "@plumbline/instrument/instrument";
import { answersOf, survey } from "../testing/survey.ts";
import { bundleFiles } from "./bundle.ts";
import { exportColumns } from "./columns.ts";

const SECRET = "canary in somebody's own words";

/** A survey whose first kind has, beside what it has, a column of words that somebody would have to read first. */
function withWords() {
  const definition = survey();
  const first = questionsOf(definition)[0];
  if (!first) throw new Error("The survey has no question.");
  const kind = kindOf(first);
  const columns = kind.columns.bind(kind);
  const own = { lens: "own" as const, description: "In the respondent's words" };
  const added: Column<unknown, unknown>[] = [
    { ...own, suffix: "words", type: "string", withheld: true, cell: () => SECRET },
    {
      ...own,
      suffix: "written",
      type: "boolean",
      cell: ({ own: said }) => (said === undefined ? null : true),
    },
  ];
  vi.spyOn(kind, "columns").mockImplementation((asked) => [...columns(asked), ...added]);
  return { definition, id: first.id };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a column that is withheld", () => {
  it("is left out, and the one that says something was written is not", () => {
    const { definition, id } = withWords();
    const names = exportColumns(definition).map(({ name }) => name);
    expect(names).toContain(`${id}_written`);
    expect(names).not.toContain(`${id}_words`);
  });

  it("leaves neither its words nor its name in any file of an export", () => {
    const { definition, id } = withWords();
    const files = bundleFiles({
      definition,
      instrumentHash: null,
      round: { number: 1, origin: "collected" },
      release: { id: "R-1", number: 1, n: 1 },
      rows: [{ rowId: "r1", responses: answersOf(0), arms: {} }],
    });
    const all = Object.values(files).join("\n");
    expect(files["answers-wide.csv"]).toContain(`${id}_written`);
    expect(files["answers-long.csv"]).toContain(`${id}_written,TRUE`);
    expect(all).not.toContain(SECRET);
    expect(all).not.toContain(`${id}_words`);
  });
});
