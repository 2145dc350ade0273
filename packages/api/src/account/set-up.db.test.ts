import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { session, user } from "@plumbline/db/schema/auth";
import { setupLink } from "@plumbline/db/schema/organizing";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import { truncateAll } from "@plumbline/db/testing/truncate-all";
import { callerFor, chance } from "../testing/context.ts";
import { everyRow } from "../testing/contents.ts";
import { newUser } from "../testing/people.ts";
import { problemOf } from "../testing/problems.ts";
import { isSetUp, issueSetUpToken } from "./set-up.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
  return test.close;
});
afterEach(() => truncateAll(test.db));

const anybody = () => callerFor(test.db, null).account;
const ada = { name: "Ada", email: "ada@example.org" };

async function issue(): Promise<string> {
  const token = await issueSetUpToken(test.db, chance.randomToken);
  if (!token) throw new Error("no token");
  return token;
}

describe("a set-up link", () => {
  it("is good until it is used, and stored as its hash only", async () => {
    const token = await issue();
    expect(await anybody().setUpState({ token })).toBe("valid");
    expect(await anybody().setUpState({ token: `${token}x` })).toBe("invalid");
    expect((await everyRow(test.db)).filter((row) => row.includes(token))).toEqual([]);
  });

  it("makes the first organizer and signs them in", async () => {
    const token = await issue();
    const headers = new Headers();
    const started: string[] = [];
    const { account } = callerFor(test.db, null, {
      headers,
      startSession: async (userId) => `session=${started.push(userId)}`,
    });
    await account.setUp({ token, name: " Ada ", email: "Ada@Example.ORG" });
    const [made] = await test.db.select().from(user);
    expect(made).toMatchObject({
      name: "Ada",
      email: "ada@example.org",
      emailVerified: new Date("2031-05-06T07:08:09Z"),
    });
    expect(started).toEqual([made?.id]);
    expect(headers.getSetCookie()).toEqual(["session=1"]);
  });

  it("works once, and every other link is void from then on", async () => {
    const [first, second] = [await issue(), await issue()];
    await anybody().setUp({ token: first, ...ada });
    const before = await everyRow(test.db);
    for (const token of [first, second, "never-issued"]) {
      expect(await anybody().setUpState({ token })).toBe("done");
      const late = anybody().setUp({ token, name: "Eve", email: "eve@example.org" });
      expect(await problemOf(late)).toMatchObject({ problem: "set-up-done" });
    }
    expect(await everyRow(test.db)).toEqual(before);
    expect(await test.db.$count(setupLink)).toBe(0);
    expect(await issueSetUpToken(test.db, chance.randomToken)).toBeNull();
  });

  it("is refused when it was never issued", async () => {
    await issue();
    const guess = anybody().setUp({ token: chance.randomToken(24), ...ada });
    expect(await problemOf(guess)).toMatchObject({ problem: "set-up-link" });
    expect(await isSetUp(test.db)).toBe(false);
  });

  it("stays good after an address or a name that cannot be read", async () => {
    const token = await issue();
    for (const email of [
      "ada",
      "ada@",
      "ada@example.org, eve@example.org",
      "ada＠example.org@example.com",
      "a b@example.org",
    ]) {
      const problem = await problemOf(anybody().setUp({ token, name: "Ada", email }));
      expect(problem, email).toEqual({
        problem: "invalid",
        message: "That is not an e-mail address we can send to.",
      });
    }
    const nameless = anybody().setUp({ token, name: "  ", email: "ada@example.org" });
    expect(await problemOf(nameless)).toMatchObject({ problem: "invalid", message: "Tell us your name." });
    expect(await anybody().setUpState({ token })).toBe("valid");
    await anybody().setUp({ token, ...ada });
    expect(await isSetUp(test.db)).toBe(true);
  });

  it("makes one organizer when it is used twice at once", async () => {
    const token = await issue();
    await raceOf([token, token, token]);
  });

  it("makes one organizer when two links are used at once", async () => {
    await raceOf([await issue(), await issue(), await issue(), await issue()]);
  });
});

async function raceOf(tokens: string[]): Promise<void> {
  const outcomes = await Promise.all(
    tokens.map((token, index) =>
      problemOf(anybody().setUp({ token, name: `Person ${index}`, email: `person-${index}@example.org` })),
    ),
  );
  const told = outcomes.map((problem) => problem?.problem ?? "made");
  expect(told.filter((outcome) => outcome === "made")).toHaveLength(1);
  expect(told.filter((outcome) => outcome === "set-up-done")).toHaveLength(tokens.length - 1);
  expect(await test.db.$count(user)).toBe(1);
}

describe("signing out everywhere", () => {
  it("ends every session of one's own and nobody else's", async () => {
    const [mine, theirs] = [await newUser(test.db, "mine"), await newUser(test.db, "theirs")];
    const expires = new Date("2031-06-06T07:08:09Z");
    await test.db.insert(session).values(
      [mine, mine, theirs].map(({ id }, index) => ({
        userId: id,
        sessionToken: `token-${index}`,
        expires,
      })),
    );
    await callerFor(test.db, mine).account.signOutEverywhere({});
    expect(await test.db.select({ userId: session.userId }).from(session)).toEqual([{ userId: theirs.id }]);
  });
});
