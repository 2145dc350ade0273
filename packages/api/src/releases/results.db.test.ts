import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import type { Locale } from "@plumbline/instrument/words/locales";
import type { Actor } from "../context.ts";
import { callerFor, chance } from "../testing/context.ts";
import { Crowd, range } from "../testing/crowd.ts";
import { newUser } from "../testing/people.ts";
import { newFinishedStudy, newOpenRound } from "../testing/rounds.ts";
import { survey } from "../testing/survey.ts";
import { cutIfDue } from "./cut.ts";

let test: TestDatabase;
let owner: Actor;

beforeAll(async () => {
  test = await testDatabase();
  owner = await newUser(test.db, "owner");
  return test.close;
});

const results = (input: { studyId: string; roundId: string; number?: number; locale?: Locale }) =>
  callerFor(test.db, owner).releases.results(input);

describe("the results of a round", () => {
  it("show nothing before the first release, however many have answered", async () => {
    const round = await newOpenRound(test.db, owner);
    await (await Crowd.of(test.db, round, 9)).send(range(0, 9));
    const { studyId, roundId } = round;
    expect(await results({ studyId, roundId })).toMatchObject({ release: null, findings: null });
  });

  it("are those of the newest release, or of the numbered one, and never change with later answers", async () => {
    const round = await newOpenRound(test.db, owner);
    const { studyId, roundId } = round;
    const crowd = await Crowd.of(test.db, round, 30);
    await crowd.send(range(0, 15));
    await cutIfDue(test.db, roundId, chance);
    const first = await results({ studyId, roundId });
    expect(first.release).toMatchObject({ number: 1, n: 10, final: false });
    await crowd.send(range(15, 18));
    expect(await results({ studyId, roundId })).toEqual(first);
    await crowd.send(range(18, 30));
    await cutIfDue(test.db, roundId, chance);
    expect((await results({ studyId, roundId })).release).toMatchObject({ number: 2, n: 25 });
    expect(await results({ studyId, roundId, number: 1 })).toEqual(first);
    expect(await results({ studyId, roundId, number: 3 })).toMatchObject({ release: null, findings: null });
  });

  it("show how many have answered and nothing else below the minimum number", async () => {
    const few = await newFinishedStudy(test.db, owner, { people: 9 });
    const { release, findings } = await results(few);
    expect(release).toMatchObject({ n: 9 });
    expect(findings).toEqual({ n: 9, minimumN: 10, items: null, family: 0 });
  });

  it("leave out a question that fewer have answered", async () => {
    const study = await newFinishedStudy(test.db, owner, { people: 12 });
    const { findings } = await results(study);
    const shown = findings?.items?.map(({ question, estimate }) => [question.id, estimate?.n] as const);
    const all = { own: 12, crowd: 12, both: 12 };
    // All twelve decline their own view of the second question.
    expect(shown).toEqual([
      ["pause", all],
      ["slow", undefined],
      ["when", all],
      ["field", { own: 12, crowd: 0, both: 0 }],
    ]);
  });

  it("are read in a language, the author's words where they are translated to it, with the same figures", async () => {
    const definition = {
      ...survey("Attitudes"),
      translations: { de: { Attitudes: "Haltungen", Agree: "Stimme zu" } },
    };
    const study = await newFinishedStudy(test.db, owner, { definition });
    const [german, english] = [await results({ ...study, locale: "de" }), await results(study)];
    const tableIn = ({ findings }: typeof english) => findings?.items?.[0]?.estimate?.table;
    expect([german.instrument.title, english.instrument.title]).toEqual(["Haltungen", "Attitudes"]);
    expect(tableIn(german)?.columns[0]).toBe("Antwort");
    expect(
      tableIn(german)
        ?.rows.map(([label]) => label)
        .slice(2),
    ).toEqual(["Neither", "Stimme zu", "Strongly agree"]);
    expect(tableIn(english)?.columns[0]).toBe("Answer");
    expect(tableIn(german)?.rows.map(([, ...figures]) => figures)).toEqual(
      tableIn(english)?.rows.map(([, ...figures]) => figures),
    );
  });
});
