import { eq, sql } from "drizzle-orm";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { connect, sqlState } from "../client.ts";
import { migrateDatabase } from "../migrate.ts";
import { session, user } from "../schema/auth.ts";
import { testDatabase, type TestDatabase } from "./test-database.ts";
import { truncateAll } from "./truncate-all.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
  return test.close;
}, 60_000);
afterEach(() => truncateAll(test.db));

const insertUser = async (email: string) => {
  const [row] = await test.db.insert(user).values({ email }).returning();
  if (!row) throw new Error("no row");
  return row;
};

describe("a connection", () => {
  it("keeps instants to the millisecond and in any time zone", async () => {
    const row = await insertUser("a@example.org");
    const expires = new Date("2031-05-06T07:08:09.123Z");
    await test.db.insert(session).values({ sessionToken: "t", userId: row.id, expires });
    const [stored] = await test.db.select().from(session).where(eq(session.sessionToken, "t"));
    expect(stored?.expires).toEqual(expires);
  });

  it("gives the SQLSTATE of a failed statement", async () => {
    await insertUser("a@example.org");
    const unique = await insertUser("a@example.org").catch((error: unknown) => error);
    expect(sqlState(unique)).toBe("23505");
    const foreign = await test.db
      .insert(session)
      .values({ sessionToken: "t", userId: "nobody", expires: new Date() })
      .catch((error: unknown) => error);
    expect(sqlState(foreign)).toBe("23503");
    expect(sqlState(Object.assign(new Error("broken pipe"), { code: "EPIPE" }))).toBeUndefined();
  });

  it("never mixes the parameters and rows of parallel queries", async () => {
    const other = connect(test.target);
    const ask = async (index: number) => {
      const db = index % 2 ? test.db : other.db;
      const rows =
        index % 3 === 0
          ? await db.execute(sql`select ${index}::int as a`)
          : await db.execute(sql`select ${index}::int as a, ${`s${index}`}::text as b`);
      return rows[0];
    };
    const answers = await Promise.all(Array.from({ length: 200 }, (_, index) => ask(index)));
    await other.close();
    expect(answers).toEqual(Array.from({ length: 200 }, (_, a) => (a % 3 === 0 ? { a } : { a, b: `s${a}` })));
  });

  it("isolates parallel transactions that lock the same row", async () => {
    const { id } = await insertUser("a@example.org");
    await test.db.update(user).set({ name: "0" });
    const increment = () =>
      test.db.transaction(async (tx) => {
        const [row] = await tx.select().from(user).where(eq(user.id, id)).for("update");
        await tx.update(user).set({ name: String(Number(row?.name) + 1) });
      });
    await Promise.all(Array.from({ length: 30 }, increment));
    const [row] = await test.db.select().from(user);
    expect(row?.name).toBe("30");
  });

  it("rolls a failed transaction back and works on", async () => {
    const failing = test.db.transaction(async (tx) => {
      await tx.insert(user).values({ email: "a@example.org" });
      await tx.execute(sql`select 1 / 0`);
    });
    expect(sqlState(await failing.catch((error: unknown) => error))).toBe("22012");
    expect(await test.db.$count(user)).toBe(0);
  });

  it("rolls back what a client that vanishes inside a transaction has written", async () => {
    const vanishing = connect(test.target, { maxConnections: 1 });
    await vanishing.db
      .transaction(async (tx) => {
        await tx.insert(user).values({ email: "a@example.org" });
        await vanishing.close(0);
      })
      .catch(() => {});
    expect(await test.db.$count(user)).toBe(0);
    await insertUser("a@example.org");
  });
});

describe("migrations", () => {
  it("can be started by several processes at once and apply once", async () => {
    await test.db.execute(sql`drop schema public cascade`);
    await test.db.execute(sql`create schema public`);
    await test.db.execute(sql`drop schema drizzle cascade`);
    const others = [connect(test.target), connect(test.target), connect(test.target)];
    await Promise.all(others.map((other) => migrateDatabase(other.db)));
    await Promise.all(others.map((other) => other.close()));
    const [row] = await test.db.execute<{ rows: number; distinct: number }>(
      sql`select count(*)::int as rows, count(distinct hash)::int as distinct from drizzle.__drizzle_migrations`,
    );
    expect(row?.rows).toBeGreaterThan(0);
    expect(row?.distinct).toBe(row?.rows);
    await insertUser("a@example.org");
  });
});
