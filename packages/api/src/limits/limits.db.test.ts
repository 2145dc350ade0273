import { createHmac, randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { spending } from "@plumbline/db/schema/spending";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import { truncateAll } from "@plumbline/db/testing/truncate-all";
import type { Context } from "../context.ts";
import { chance, contextFor } from "../testing/context.ts";
import { everyRow } from "../testing/contents.ts";
import { ask } from "../testing/http.ts";
import { newUser } from "../testing/people.ts";
import { newOpenRound, type OpenRound } from "../testing/rounds.ts";
import { answersOf } from "../testing/survey.ts";
import { LIMITS, WINDOW_MS } from "./limits.ts";

let test: TestDatabase;
let round: OpenRound;

beforeAll(async () => {
  test = await testDatabase();
  return test.close;
});
beforeEach(async () => {
  round = await newOpenRound(test.db, await newUser(test.db, `owner-${randomUUID()}`));
});
afterEach(() => truncateAll(test.db));

const ADDRESS = "203.0.113.7";
const pseudonym = (day: Date, text: string) =>
  createHmac("sha256", `secret of ${day.toISOString().slice(0, 10)}`)
    .update(text)
    .digest("base64url");

/** Somebody's requests where five of a thousand are let through. */
function from(address: string | null, changed: Partial<Context> = {}): Context {
  return contextFor(test.db, null, { sender: { address, pseudonym, patience: 5 / 1000 }, ...changed });
}

const begin = (context: Context) =>
  ask(context, "respond.begin", { slug: round.slug, code: chance.randomToken(16), consentVersion: 3 });

async function begun(): Promise<{ slug: string; code: string }> {
  const sheet = { slug: round.slug, code: chance.randomToken(16) };
  await ask(from(null), "respond.begin", { ...sheet, consentVersion: 3 });
  return sheet;
}

describe("a limit by address", () => {
  it("lets so many requests through and answers the next with 429 and a sentence", async () => {
    expect(LIMITS.begin.most * (5 / 1000)).toBe(5);
    for (let turn = 0; turn < 5; turn++) expect((await begin(from(ADDRESS))).status).toBe(200);
    const refused = await begin(from(ADDRESS));
    expect(refused).toMatchObject({ status: 429, report: { problem: "too-many" } });
    expect(refused.report?.message).toContain("go on in ten minutes");
    // Others, and other requests, are none the worse for it.
    expect((await begin(from("203.0.113.8"))).status).toBe(200);
    const sheet = await begun();
    expect((await ask(from(ADDRESS), "personal.result", sheet)).status).toBe(200);
  });

  it("begins anew with the next window", async () => {
    const at = (ms: number) => from(ADDRESS, { now: () => new Date(1_900_000_200_000 + ms) });
    for (let turn = 0; turn < 6; turn++) await begin(at(0));
    expect((await begin(at(1))).status).toBe(429);
    expect((await begin(at(WINDOW_MS))).status).toBe(200);
  });

  it("lets through no more of many that arrive at once", async () => {
    const replies = await Promise.all(Array.from({ length: 20 }, () => begin(from(ADDRESS))));
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(5);
  });

  it("holds for nobody whose address is not known, and for no page of our own", async () => {
    for (let turn = 0; turn < 8; turn++) {
      expect((await begin(from(null))).status).toBe(200);
      expect((await begin(contextFor(test.db, null))).status).toBe(200);
    }
    expect(await test.db.$count(spending)).toBe(0);
  });
});

describe("a limit by sheet", () => {
  it("counts saves and submits of one sheet, wherever they come from", async () => {
    const [one, other] = [await begun(), await begun()];
    let revision = 0;
    const save = async (sheet: typeof one, address: string) => {
      const input = { ...sheet, revision, answers: answersOf(1), partial: {} };
      const reply = await ask(from(address), "respond.save", input);
      if (sheet === one && reply.status === 200) revision += 1;
      return reply.status;
    };
    const most = Math.round(LIMITS.save.most * (5 / 1000));
    for (let turn = 0; turn < most; turn++) expect(await save(one, `203.0.113.${turn}`)).toBe(200);
    expect(await save(one, ADDRESS)).toBe(429);
    expect(await save(other, ADDRESS)).toBe(200);
    // Submitting is counted by itself: what was typed last can still be handed in.
    const submit = { ...one, key: randomUUID(), revision, answers: answersOf(1) };
    const patient = from(ADDRESS, { sender: { address: ADDRESS, pseudonym, patience: 1 / 60 } });
    expect((await ask(patient, "respond.submit", submit)).status).toBe(200);
    expect((await ask(patient, "respond.submit", submit)).status).toBe(429);
    expect((await ask(patient, "respond.withdraw", { ...one, key: randomUUID() })).status).toBe(429);
  });
});

describe("what limits leave in the database", () => {
  it("is no address, no code and no time finer than the day", async () => {
    const sheet = await begun();
    await begin(from(ADDRESS));
    await ask(from(ADDRESS), "respond.save", { ...sheet, revision: 0, answers: {}, partial: {} });
    const rows = (await everyRow(test.db)).filter((row) => row.startsWith("spending "));
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      expect(row).not.toContain(ADDRESS);
      expect(row).not.toContain(sheet.code);
      expect(row).toMatch(/^spending \([\w-]{43},1,\d{4}-\d\d-\d\d\)$/);
    }
  });

  it("is gone a day later", async () => {
    await begin(from(ADDRESS));
    await test.db.update(spending).set({ day: sql`current_date - 1` });
    const later: (() => Promise<void>)[] = [];
    const clearing = from("203.0.113.8", { randomInt: () => 0, defer: (work) => void later.push(work) });
    await begin(clearing);
    for (const work of later) await work();
    expect(await test.db.$count(spending)).toBe(1);
    expect(await test.db.$count(spending, eq(spending.day, sql`current_date`))).toBe(1);
  });
});
