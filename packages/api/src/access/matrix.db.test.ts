import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@plumbline/db/client";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import {
  expectedVerdict,
  OBJECTS,
  RULES,
  type ObjectName,
  type Rule,
  type Verdict,
} from "../testing/access-matrix.ts";
import { contextFor } from "../testing/context.ts";
import { everyRow } from "../testing/contents.ts";
import { problemOf } from "../testing/problems.ts";
import { REQUESTS, verbOf } from "../testing/requests.ts";
import { procedureTypes } from "../testing/router-definition.ts";
import { ACTORS, newWorld, type ActorName, type Belongings, type World } from "../testing/world.ts";

const OURS = "ours-secret-8d1f";
const THEIRS = "theirs-secret-2b7e";

let test: TestDatabase;
let world: World;

beforeAll(async () => {
  test = await testDatabase();
  world = await newWorld(test.db, { ours: OURS, theirs: THEIRS });
  return test.close;
});

describe("the table of who may do what", () => {
  it("has a row for every procedure, and none for what does not exist", () => {
    const listed = Object.entries(RULES).flatMap(([path, { type }]) =>
      type === "file" ? [] : [[path, type]],
    );
    expect(Object.fromEntries(listed)).toEqual(procedureTypes);
  });

  it("would find a leak: what its owner reads holds the word that nobody else may see", async () => {
    for (const path of ["studies.list", "studies.overview", "instruments.latest", "releases.results"]) {
      expect((await attempt(path, "owner", world.ours)).reply).toContain(OURS);
      expect((await attempt(path, "stranger", world.theirs)).reply).toContain(THEIRS);
    }
  });

  it("has a request for every row", () => {
    expect(Object.keys(REQUESTS).toSorted()).toEqual(Object.keys(RULES).toSorted());
  });
});

const rows = Object.entries(RULES);
/** What a request names by an id that could be somebody else's. */
const NAMES_SOMETHING = new Set<Rule["needs"]>(["file", "study", "round"]);

describe.each(rows)("%s", (path, rule) => {
  it("comes to its verdict for every actor and object; whoever is refused learns and writes nothing", async () => {
    const before = await everyRow(test.db);
    const verdicts: Record<string, Verdict> = {};
    const expected: Record<string, Verdict> = {};
    for (const actor of ACTORS) {
      for (const object of OBJECTS[rule.needs]) {
        const cell = `${actor} × ${object}`;
        const { verdict, reply } = await attempt(path, actor, named(object));
        verdicts[cell] = verdict;
        expected[cell] = expectedVerdict(path, rule, actor, object);
        for (const secret of secretsKeptFrom(rule, actor, object, verdict)) {
          expect(reply, cell).not.toContain(secret);
        }
      }
    }
    expect(verdicts).toEqual(expected);
    expect(await everyRow(test.db)).toEqual(before);
  });

  if (NAMES_SOMETHING.has(rule.needs)) {
    it("answers alike for what is somebody else's and for what does not exist", async () => {
      for (const actor of ACTORS.filter((name) => name !== "stranger")) {
        const theirs = await attempt(path, actor, named("theirs"));
        const nowhere = await attempt(path, actor, named("nowhere"));
        expect(theirs, actor).toEqual(nowhere);
        if (rule.needs !== "round") continue;
        const mixed = await attempt(path, actor, named("mixed"));
        const astray = await attempt(path, actor, named("astray"));
        expect(mixed, actor).toEqual(astray);
      }
    });
  }

  if (rule.type !== "mutation") return;
  it("is refused to a page that is not ours, whoever is signed in", async () => {
    const before = await everyRow(test.db);
    for (const actor of ACTORS) {
      const context = contextFor(test.db, world.actors[actor], { sameOrigin: false });
      const problem = await problemOf(verbOf(context, path)(REQUESTS[path]!(world.ours)));
      expect(problem, actor).toMatchObject({ problem: "same-origin" });
    }
    expect(await everyRow(test.db)).toEqual(before);
  });
});

/** What a request names, where it names something of `object`. */
function named(object: ObjectName): Belongings {
  const { ours, theirs } = world;
  const nothing = { studyId: randomUUID(), openStudyId: randomUUID() };
  const noRound = { roundId: randomUUID(), openRoundId: randomUUID(), slug: "nowhere-at-all" };
  switch (object) {
    case "ours":
      return ours;
    case "theirs":
      return theirs;
    case "nowhere":
      return { ...ours, ...nothing, ...noRound, fileId: randomUUID() };
    case "mixed":
      return { ...ours, roundId: theirs.roundId, openRoundId: theirs.openRoundId, slug: theirs.slug };
    case "astray":
      return { ...ours, ...noRound };
  }
}

class Undo extends Error {}

/** Makes the request and undoes what it wrote, if it was let through. */
async function attempt(
  path: string,
  actor: ActorName,
  its: Belongings,
): Promise<{ verdict: Verdict; reply: string }> {
  const input = REQUESTS[path]!(its);
  const call = (db: Database) => verbOf(contextFor(db, world.actors[actor]), path)(input);
  let reply: unknown;
  const problem = await problemOf(
    test.db
      .transaction(async (tx) => {
        reply = await call(tx);
        throw new Undo();
      })
      .catch((error: unknown) => {
        if (!(error instanceof Undo)) throw error;
      }),
  );
  if (!problem) return { verdict: "ok", reply: JSON.stringify(reply) ?? "" };
  // Once more without a transaction around it, so that what it may have written stays to be found.
  expect(await problemOf(call(test.db))).toEqual(problem);
  return { verdict: problem.problem, reply: JSON.stringify(problem) };
}

/** Words that must not occur in a reply. */
function secretsKeptFrom(rule: Rule, actor: ActorName, object: ObjectName, verdict: Verdict): string[] {
  if (verdict !== "ok") return [OURS, THEIRS];
  // A public link is for everybody.
  if (rule.needs === "link" || rule.needs === "sheet") return [object === "mixed" ? OURS : THEIRS];
  return [actor === "stranger" ? OURS : THEIRS];
}
