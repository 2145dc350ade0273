import { randomInt, randomBytes } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { user } from "@plumbline/db/schema/auth";
import { member } from "@plumbline/db/schema/study";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import type { Responses } from "@plumbline/instrument/response";
import type { Actor } from "../context.ts";
import { Refusal, type ProblemId } from "../errors.ts";
import { insertFinishedRound } from "../rounds/simulate.ts";
import { insertStudy } from "../studies/writes.ts";
import { releasedQuestion } from "./reads.ts";
import { pairedSurvey, times } from "./testing/paired-survey.ts";

const chance = {
  randomInt: (bound: number) => randomInt(bound),
  randomToken: (n: number) => randomBytes(n).toString("base64url"),
};
const { instrument } = pairedSurvey({
  asked: { pairs: times(1, [1, 2]) },
  skipped: { pairs: times(1, [1, 2]) },
});
const people: Responses[] = Array.from({ length: 12 }, () => ({
  asked: { own: { answer: { options: [1] } }, crowd: { answer: { form: "point", option: 2 } } },
}));

let test: TestDatabase;
let owner: Actor, viewer: Actor, stranger: Actor;
let ids: { studyId: string; roundId: string };
let others: { studyId: string; roundId: string };

beforeAll(async () => {
  test = await testDatabase();
  [owner, viewer, stranger] = (await Promise.all(["owner", "viewer", "stranger"].map(newUser))) as [
    Actor,
    Actor,
    Actor,
  ];
  ids = await newStudy(owner);
  others = await newStudy(stranger);
  await test.db.insert(member).values({ studyId: ids.studyId, userId: viewer.id, role: "viewer" });
  return test.close;
});

describe("one question of a release", () => {
  it("is read by every member, the viewer included", async () => {
    const read = await releasedQuestion(
      { db: test.db, user: viewer },
      { ...ids, number: "1", questionId: "asked" },
    );
    expect(read.studyTitle).toBe("Attitudes & hopes");
    expect(read.release).toMatchObject({ number: 1, n: 12 });
    expect(read.finding.estimate.n).toEqual({ own: 12, crowd: 12, both: 12 });
    expect(read.family).toBe(1);
  });

  it("is withheld below the minimum n", async () => {
    expect(await problemOf(owner, { questionId: "skipped" })).toBe("too-few");
  });

  it("is refused alike to a stranger and to anybody asking for what does not exist", async () => {
    expect(await problemOf(stranger, {})).toBe("not-found");
    expect(await problemOf(owner, { studyId: "no-such-study" })).toBe("not-found");
    expect(await problemOf(owner, { roundId: "no-such-round" })).toBe("not-found");
    expect(await problemOf(owner, { questionId: "no_such_question" })).toBe("not-found");
    expect(await problemOf(owner, { number: "2" })).toBe("not-found");
    expect(await problemOf(null, {})).toBe("not-signed-in");
  });

  it("is refused through a study of one's own that the round does not belong to", async () => {
    expect(await problemOf(owner, { roundId: others.roundId })).toBe("not-found");
  });

  it("knows a release by a plain number only", async () => {
    for (const number of ["0", "01", "-1", "1.0", "1e0", " 1", "", "one", "99999999999"]) {
      expect(await problemOf(owner, { number }), number).toBe("not-found");
    }
  });
});

async function newUser(name: string): Promise<Actor> {
  const email = `${name}@example.org`;
  const [made] = await test.db.insert(user).values({ name, email }).returning({ id: user.id });
  if (!made) throw new Error("The user was not stored.");
  return { id: made.id, name, email };
}

async function newStudy({ id }: Actor): Promise<{ studyId: string; roundId: string }> {
  return test.db.transaction(async (tx) => {
    const studyId = await insertStudy(tx, id, "Attitudes & hopes", null);
    const roundId = await insertFinishedRound(
      tx,
      { studyId, number: 1, version: 1, origin: "imported", definition: instrument, answers: people },
      chance,
      new Date("2026-01-02T03:04:05Z"),
    );
    return { studyId, roundId };
  });
}

async function problemOf(
  asking: Actor | null,
  changed: Partial<{ studyId: string; roundId: string; number: string; questionId: string }>,
): Promise<ProblemId | null> {
  const input = { ...ids, number: "1", questionId: "asked", ...changed };
  try {
    await releasedQuestion({ db: test.db, user: asking }, input);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
}
