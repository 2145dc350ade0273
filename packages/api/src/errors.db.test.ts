import postgres from "postgres";
import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import { truncateAll } from "@plumbline/db/testing/truncate-all";
import { PROBLEMS } from "./errors.ts";
import { answersOf, survey } from "./testing/survey.ts";
import { contextFor } from "./testing/context.ts";
import { everyRow } from "./testing/contents.ts";
import { Fault, faultyDatabase } from "./testing/faulty-database.ts";
import { ask, send } from "./testing/http.ts";
import { problemOf } from "./testing/problems.ts";
import { REQUESTS, verbOf } from "./testing/requests.ts";
import { procedureTypes } from "./testing/router-definition.ts";
import { newWorld, type World } from "./testing/world.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
  return test.close;
});

const CANARY = "canary-5f2c";
/** Words of statements and of what PostgreSQL says about them. */
const SQL =
  /\b(select|insert into|update|delete from|where|values|returning|params|constraint|relation|column)\b/i;

/** A statement that fails, with all that PostgreSQL tells about it. */
const refusedByDatabase = () =>
  new postgres.PostgresError({
    name: "PostgresError",
    severity: "ERROR",
    severity_local: "ERROR",
    code: "23505",
    message: `duplicate key value violates unique constraint ${CANARY}`,
    detail: `Key (answers)=(${CANARY}) already exists.`,
    hint: CANARY,
    where: CANARY,
    position: "1",
    file: "nbtinsert.c",
    line: "666",
    routine: "_bt_check_unique",
    query: `insert into "draft" values ('${CANARY}')`,
    parameters: [CANARY],
  } as unknown as ConstructorParameters<typeof postgres.PostgresError>[0]);

const connectionLost = () =>
  Object.assign(new Error(`write ECONNRESET ${CANARY}.internal:5432`), { code: "ECONNRESET" });

/** Requests that carry something to betray. */
function telling(path: string, world: World): unknown {
  const why = `${CANARY} reason`;
  const answers = { ...answersOf(1), pause: { own: { decline: "reject-framing", why } } };
  const plain = REQUESTS[path]!(world.ours);
  switch (path) {
    case "respond.save":
      return { ...(plain as object), answers, partial: { when: { own: CANARY } } };
    case "respond.submit":
      return { ...(plain as object), answers };
    case "instruments.save":
      return { ...(plain as object), definition: survey(CANARY) };
    case "imports.append":
      return { ...(plain as object), text: CANARY };
    default:
      return plain;
  }
}

/** Every text of the input that is long enough to be recognised. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return value.length >= 6 ? [value] : [];
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(textsIn);
}

interface Line {
  event: string;
  codes: Record<string, string | number | undefined>;
}

interface Told {
  problem: "internal" | "unavailable";
  status: number;
  state: string;
}

/** Makes the request with a fault; returns false when it came to its end before the fault. */
async function failsQuietly(
  { path, world }: { path: string; world: World },
  fault: Fault,
  { problem, status, state }: Told,
): Promise<boolean> {
  const input = telling(path, world);
  const lines: Line[] = [];
  const context = contextFor(faultyDatabase(test.db, fault), world.actors.owner, {
    log: { error: (event, codes) => void lines.push({ event, codes }) },
  });
  const reply = await ask(context, path, input);
  if (!fault.happened) return false;
  const { message } = PROBLEMS[problem];
  const { report } = reply;
  expect(reply.status).toBe(status);
  expect(report).toEqual({ problem, message, incident: expect.stringMatching(/^[\w-]{8}$/) });
  const codes = { procedure: path, sqlState: state, incident: report?.incident };
  expect(lines).toEqual([{ event: problem, codes: { ...codes, name: expect.any(String) } }]);
  const said = `${reply.text} ${JSON.stringify(lines)}`.replaceAll(path, "").replaceAll(message, "");
  for (const secret of [CANARY, ...textsIn(input), world.ours.slug, world.ours.code]) {
    expect(said).not.toContain(secret);
  }
  expect(said).not.toMatch(SQL);
  return true;
}

describe("when the database refuses a statement, whichever it is", () => {
  it.each(Object.keys(procedureTypes))(
    "%s tells an incident number and nothing else, logs codes only, and has written nothing",
    async (path) => {
      await truncateAll(test.db);
      const world = await newWorld(test.db, { ours: CANARY, theirs: "theirs" });
      const before = await everyRow(test.db);
      const told = { problem: "internal", status: 500, state: "23505" } as const;
      let failed = 0;
      while (await failsQuietly({ path, world }, new Fault(failed + 1, refusedByDatabase()), told)) {
        failed += 1;
        expect(await everyRow(test.db)).toEqual(before);
      }
      expect(failed).toBeGreaterThan(0);
    },
  );
});

describe("when the database cannot be reached", () => {
  it("every procedure says so, with an incident number and nothing else, and logs codes only", async () => {
    const world = await newWorld(test.db, { ours: CANARY, theirs: "theirs" });
    const before = await everyRow(test.db);
    const told = { problem: "unavailable", status: 503, state: "ECONNRESET" } as const;
    for (const path of Object.keys(procedureTypes)) {
      expect(await failsQuietly({ path, world }, new Fault(1, connectionLost()), told)).toBe(true);
    }
    expect(await everyRow(test.db)).toEqual(before);
  });
});

describe("the download of an export", () => {
  it("is handed out only when it is on record, and leaves the text of errors to its route", async () => {
    const world = await newWorld(test.db, { ours: "ours", theirs: "theirs" });
    const before = await everyRow(test.db);
    for (let at = 1; ; at++) {
      const fault = new Fault(at, refusedByDatabase());
      const context = contextFor(faultyDatabase(test.db, fault), world.actors.owner);
      const download = verbOf(context, "exportBundle")(REQUESTS["exportBundle"]!(world.ours));
      const outcome = await download.then(
        () => "handed out",
        () => "failed",
      );
      if (!fault.happened) break;
      expect(outcome).toBe("failed");
      expect(await everyRow(test.db)).toEqual(before);
    }
    expect((await everyRow(test.db)).length).toBe(before.length + 1);
  });
});

describe("a request that is not one", () => {
  const context = () => contextFor(test.db, null);

  it.each([
    ["broken JSON", `{"json":{"slug":"${CANARY}"`],
    ["JSON of another shape", `"${CANARY}"`],
    ["nothing", ""],
    [
      "types that its values do not have",
      `{"json":{"slug":"${CANARY}"},"meta":{"values":{"slug":["Date"]},"v":1}}`,
    ],
    ["types of what is not there", `{"json":{"slug":1},"meta":{"values":{"a.b.c.d":["Date"]},"v":1}}`],
    ["a type nobody knows", `{"json":{"slug":"x"},"meta":{"values":{"slug":["custom","${CANARY}"]},"v":1}}`],
    ["a class nobody knows", `{"json":{"slug":"x"},"meta":{"values":{"slug":["class","${CANARY}"]},"v":1}}`],
    ["a number where text belongs", `{"json":{"slug":5}}`],
  ])("of %s is invalid, and is told so without being repeated", async (_title, body) => {
    for (const path of ["respond.survey", "respond.sheet"]) {
      const lines: unknown[] = [];
      const reply = await send(
        { ...context(), log: { error: (...line) => void lines.push(line) } },
        path,
        body,
      );
      expect(reply.report?.problem, path).toBe("invalid");
      expect(reply.status).toBe(400);
      expect(reply.text).not.toContain(CANARY);
      expect(JSON.stringify(lines)).not.toContain(CANARY);
    }
  });

  it("of a procedure that does not exist is not found, and its name is not repeated", async () => {
    const reply = await send(context(), CANARY, "{}");
    expect(reply.report?.problem).toBe("not-found");
    expect(reply.text).not.toContain(CANARY);
  });

  it("has no room for what a procedure does not know", async () => {
    const world = await newWorld(test.db, { ours: "ours", theirs: "theirs" });
    for (const path of Object.keys(procedureTypes)) {
      const input = REQUESTS[path]!(world.ours);
      const more = { ...(input as object | undefined), userId: world.actors.owner?.id };
      const caller = verbOf(contextFor(test.db, world.actors.owner), path);
      expect((await problemOf(caller(more)))?.problem, path).toBe("invalid");
    }
  });
});
