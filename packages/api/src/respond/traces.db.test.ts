import { createHash, randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { respondent } from "@plumbline/db/schema/answers";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import { cutIfDue } from "../releases/cut.ts";
import { closeRound } from "../rounds/writes.ts";
import { callerFor, chance } from "../testing/context.ts";
import { everyRow } from "../testing/contents.ts";
import { newUser } from "../testing/people.ts";
import { rankCorrelation } from "../testing/rank-correlation.ts";
import { Respondent } from "../testing/respondent.ts";
import { newOpenRound, type OpenRound } from "../testing/rounds.ts";
import { answersOf } from "../testing/survey.ts";
import { respondentRef } from "./sheet.ts";

/** Where answers and whoever gave them lie. */
const ANSWERS_SIDE = ["draft", "inbox", "respondent", "submission", "submission_key"];

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
  return test.close;
});

const columns = () =>
  test.db.execute<{ table: string; column: string; type: string }>(
    sql`select table_name as table, column_name as column, data_type as type from information_schema.columns
        where table_schema = 'public' and table_name in ${ANSWERS_SIDE}`,
  );

/** The transaction a row of each respondent was written in, in the order of the rows' places. */
async function written(table: string, roundId: string): Promise<{ respondent: string; xmin: number }[]> {
  const name = sql.identifier(table);
  const rows =
    table === "respondent"
      ? sql`select id as respondent, xmin::text::bigint::int as xmin, ctid from respondent
          where id in (select respondent_id from draft where round_id = ${roundId})`
      : sql`select respondent_id as respondent, xmin::text::bigint::int as xmin, ctid from ${name}
          where round_id = ${roundId}`;
  const found = await test.db.execute<{ respondent: string; xmin: number }>(sql`${rows} order by ctid`);
  return [...found];
}

/** People who begin and submit one after the other, by the ids of their rows. */
async function oneByOne(round: OpenRound, people: number): Promise<string[]> {
  const ids: string[] = [];
  for (let person = 0; person < people; person++) {
    const somebody = await new Respondent(test.db, round.slug).begin();
    await somebody.submit(answersOf(person));
    const [row] = await test.db
      .select({ id: respondent.id })
      .from(respondent)
      .where(eq(respondent.ref, respondentRef(somebody.code)));
    ids.push(row!.id);
  }
  return ids;
}

describe("the order in which people answered", () => {
  const PEOPLE = 65;
  // Five standard errors of a rank correlation of so many.
  const CHANCE = 5 / Math.sqrt(PEOPLE - 1);

  it("is in no table once a release is cut, by the transactions nor by the places of its rows", async () => {
    const owner = await newUser(test.db, "observed");
    const round = await newOpenRound(test.db, owner, { batch: PEOPLE - 5 });
    const people = await oneByOne(round, PEOPLE);
    const place = (row: { respondent: string }) => people.indexOf(row.respondent);
    for (const table of ["draft", "inbox", "respondent", "submission_key"]) {
      const rows = (await written(table, round.roundId)).toSorted((a, b) => a.xmin - b.xmin);
      // Until then it is plain to see: the check below would find it.
      expect(rankCorrelation(rows.map(place)), table).toBeGreaterThan(0.9);
    }
    expect(await cutIfDue(test.db, round.roundId, chance)).toMatchObject({ n: PEOPLE - 5 });
    const transactions = new Set<number>();
    for (const table of ANSWERS_SIDE) {
      const rows = await written(table, round.roundId);
      expect(rows.length, table).toBe({ inbox: 5, submission: PEOPLE - 5 }[table] ?? PEOPLE);
      for (const { xmin } of rows) transactions.add(xmin);
      if (table !== "inbox") {
        expect(Math.abs(rankCorrelation(rows.map(place))), table).toBeLessThan(CHANCE);
      }
    }
    // Whatever is joined with the answers by respondent and ordered by transaction and place is in no order.
    expect(transactions.size).toBe(1);
  });

  it("is in no table once the round is closed, whatever was saved and submitted after a release", async () => {
    const owner = await newUser(test.db, "observed later");
    const round = await newOpenRound(test.db, owner, { batch: 5 });
    await oneByOne(round, 12);
    expect(await cutIfDue(test.db, round.roundId, chance)).toMatchObject({ n: 7 });
    await oneByOne(round, 3);
    await test.db.transaction((tx) => closeRound(tx, round.studyId, round.roundId, chance));
    const releases = new Map<string, Set<number>>();
    for (const table of ANSWERS_SIDE) {
      releases.set(table, new Set((await written(table, round.roundId)).map(({ xmin }) => xmin)));
    }
    const [last] = releases.get("draft")!;
    for (const table of ["draft", "respondent", "submission_key"]) {
      expect(releases.get(table), table).toEqual(new Set([last]));
    }
    expect(releases.get("submission")!.size).toBe(2);
  });
});

describe("what a respondent leaves in the database", () => {
  it("does not hold the code in any column, only its SHA-256, from the beginning to the counted answers", async () => {
    const owner = await newUser(test.db, "owner");
    const { slug, studyId, roundId } = await newOpenRound(test.db, owner);
    const { respond } = callerFor(test.db, null);
    const codes = Array.from({ length: 6 }, () => chance.randomToken(16));
    for (const code of codes) {
      await respond.begin({ slug, code, consentVersion: 3 });
      await respond.save({ slug, code, revision: 0, answers: { pause: answersOf(1).pause }, partial: {} });
      await respond.submit({ slug, code, key: randomUUID(), revision: 1, answers: answersOf(1) });
    }
    await respond.withdraw({ slug, code: codes[0]!, key: randomUUID() });
    const open = await everyRow(test.db);
    await test.db.transaction((tx) => closeRound(tx, studyId, roundId, chance));
    const rows = [...open, ...(await everyRow(test.db))];
    for (const code of codes) {
      const bytes = Buffer.from(code, "base64url");
      for (const form of [code, bytes.toString("hex"), bytes.toString("base64"), encodeURIComponent(code)]) {
        expect(rows.filter((row) => row.includes(form))).toEqual([]);
      }
      const fingerprint = createHash("sha256").update(code).digest("base64url");
      const holding = rows.filter((row) => row.includes(fingerprint));
      expect(new Set(holding.map((row) => row.slice(0, row.indexOf(" "))))).toEqual(new Set(["respondent"]));
    }
  });

  it("carries no time, in no column of any table on the answers' side", async () => {
    const found = await columns();
    expect(new Set(found.map(({ table }) => table))).toEqual(new Set(ANSWERS_SIDE));
    expect(found.filter(({ type }) => /date|time|interval/.test(type))).toEqual([]);
    // Of the types there are, none can hold a time unseen but text and jsonb; their columns are known by name.
    const text = found.filter(({ type }) => !["integer", "boolean"].includes(type));
    expect(new Set(text.map(({ type }) => type))).toEqual(new Set(["text", "jsonb"]));
    expect(new Set(text.map(({ column }) => column))).toEqual(
      new Set([
        "id",
        "study_id",
        "round_id",
        "respondent_id",
        "ref",
        "key",
        "request_hash",
        "answers",
        "partial",
        "arms",
        "counts_as",
      ]),
    );
  });

  it("has no column for a user, an address, an invitation or a machine", async () => {
    const telling = /user|mail|name|ip\b|address|agent|invit|session|token|locale|phone/;
    expect((await columns()).filter(({ column }) => telling.test(column))).toEqual([]);
  });

  it("is tied to nothing but its study and round: no foreign key leads to a user", async () => {
    const keys = await test.db.execute<{ from: string; to: string }>(
      sql`select conrelid::regclass::text as from, confrelid::regclass::text as to from pg_constraint
          where contype = 'f' and conrelid::regclass::text in ${ANSWERS_SIDE}`,
    );
    expect(new Set(keys.map(({ to }) => to))).toEqual(new Set(["study", "round"]));
  });
});
