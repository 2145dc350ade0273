import { createHash, randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import { closeRound } from "../rounds/writes.ts";
import { callerFor, chance } from "../testing/context.ts";
import { everyRow } from "../testing/contents.ts";
import { newUser } from "../testing/people.ts";
import { newOpenRound } from "../testing/rounds.ts";
import { answersOf } from "../testing/survey.ts";

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
    expect(new Set(keys.map(({ to }) => to))).toEqual(new Set(["study", "round", "respondent"]));
  });
});
