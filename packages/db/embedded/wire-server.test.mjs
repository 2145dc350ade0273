import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveWire } from "./wire-server.mjs";

const IDLE_IN_TRANSACTION = 400;
const PATIENT = { timeout: 20_000 };
let folder, path, db, server, failure;
let evictions = 0;
const clients = [];

function client(max = 10) {
  const sql = postgres({ path, username: "postgres", database: "postgres", max, onnotice() {} });
  clients.push(sql);
  return sql;
}

/** A connection of bare bytes, to be cut wherever a test likes. */
async function rawConnection() {
  const socket = connect(path);
  const startup = Buffer.from("\0\0\0\0\0\x03\0\0user\0postgres\0database\0postgres\0\0", "latin1");
  startup.writeInt32BE(startup.length, 0);
  socket.write(startup);
  let received = "";
  socket.on("data", (data) => (received += data.toString("latin1")));
  await expect.poll(() => received, PATIENT).toContain(READY);
  return {
    socket,
    received: () => received,
    send: (...messages) => socket.write(Buffer.concat(messages)),
  };
}

const READY = "Z\0\0\0\u0005I";
const READY_IN_TRANSACTION = "Z\0\0\0\u0005T";

function message(type, body) {
  const bytes = Buffer.from(`${type}\0\0\0\0${body}`, "latin1");
  bytes.writeInt32BE(bytes.length - 1, 1);
  return bytes;
}
const query = (text) => message("Q", text + "\0");
const parseUnnamed = (text) => message("P", `\0${text}\0\0\0`);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-wire-"));
  path = join(folder, "socket");
  db = await PGlite.create();
  server = await serveWire(db, path, {
    idleInTransaction: IDLE_IN_TRANSACTION,
    onEvicted: () => evictions++,
    onFatal: (error) => (failure = error),
  });
  await client(1)`create table counter (id int primary key, n int not null)`;
}, 60_000);

afterAll(async () => {
  await Promise.all(clients.map((sql) => sql.end({ timeout: 1 })));
  await server.close();
  await db.close();
  rmSync(folder, { recursive: true });
  expect(failure).toBeUndefined();
});

describe("one embedded database behind many connections", () => {
  it("never gives one connection the statement of another", async () => {
    const sql = client();
    const answers = await Promise.all(
      Array.from({ length: 300 }, (_, i) =>
        i % 2
          ? sql.unsafe("select $1::int as i", [i])
          : sql.unsafe("select $1::text, $2::int as i", ["x", i]),
      ),
    );
    expect(answers.map(([row]) => row.i)).toEqual(Array.from({ length: 300 }, (_, i) => i));
  });

  it("serialises 50 concurrent transactions that lock the same row", async () => {
    const sql = client();
    await sql`insert into counter values (1, 0)`;
    await Promise.all(
      Array.from({ length: 50 }, () =>
        sql.begin(async (tx) => {
          const [row] = await tx`select n from counter where id = 1 for update`;
          await tx`update counter set n = ${row.n + 1} where id = 1`;
        }),
      ),
    );
    expect(await sql`select n from counter where id = 1`).toEqual([{ n: 50 }]);
  });

  it("reports an error to the connection that made it and to no other", async () => {
    const sql = client();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 60 }, (_, i) => sql`select 12 / ${i % 3}::int as q`),
    );
    for (const [i, outcome] of outcomes.entries()) {
      if (i % 3 === 0) expect(outcome.reason).toMatchObject({ code: "22012" });
      else expect(outcome.value).toEqual([{ q: 12 / (i % 3) }]);
    }
  });

  it("keeps a failed transaction failed until its own connection ends it", async () => {
    const [one, other] = [client(1), client(1)];
    const failed = one.begin(async (tx) => {
      await tx`insert into counter values (20, 1)`;
      await tx`select 1 / 0`;
    });
    await expect(failed).rejects.toMatchObject({ code: "22012" });
    expect(await other`select * from counter where id = 20`).toEqual([]);
  });

  it("rolls back and frees the others when a connection is cut inside a transaction", async () => {
    const raw = await rawConnection();
    raw.send(query("begin"), query("insert into counter values (30, 1)"));
    await expect.poll(raw.received, PATIENT).toContain(`INSERT 0 1\0${READY_IN_TRANSACTION}`);
    raw.socket.destroy();
    expect(await client(1)`select * from counter where id = 30`).toEqual([]);
  });

  it("rolls back when a connection is cut before it has read that its transaction began", async () => {
    for (let round = 0; round < 20; round++) {
      const raw = await rawConnection();
      raw.send(query("begin"), query("insert into counter values (31, 1)"));
      if (round % 2) await new Promise(setImmediate);
      raw.socket.destroy();
    }
    expect(await client(1)`select * from counter where id = 31`).toEqual([]);
  });

  it("frees the others when a connection is cut in the middle of a query's messages", async () => {
    const raw = await rawConnection();
    raw.send(parseUnnamed("select broken from nowhere"), message("H", ""));
    await expect.poll(raw.received, PATIENT).toContain("42P01"); // the server now ignores everything up to a Sync
    const answer = client(1).unsafe("select $1::int as i", [1]);
    raw.socket.destroy();
    expect(await answer).toEqual([{ i: 1 }]);
  });

  it("rolls back a transaction that idles while others wait, and tells it so", async () => {
    const [idle, other] = [client(1), client(1)];
    let told;
    const stuck = idle.begin(async (tx) => {
      await tx`insert into counter values (40, 1)`;
      // What an outer query inside a transaction amounts to: it waits for what waits for it.
      told = await other`select count(*)::int as n from counter where id = 40`;
      await tx`insert into counter values (42, 1)`;
    });
    await expect(stuck).rejects.toMatchObject({ code: "25P02" }); // in_failed_sql_transaction
    expect(told).toEqual([{ n: 0 }]);
    expect(evictions).toBe(1);
    expect(await idle`select * from counter where id in (40, 42)`).toEqual([]);
  });

  it("lets a transaction take its time while nobody waits", async () => {
    const sql = client(1);
    await sql.begin(async (tx) => {
      await tx`insert into counter values (41, 1)`;
      await new Promise((done) => setTimeout(done, 3 * IDLE_IN_TRANSACTION));
      await tx`update counter set n = 2 where id = 41`;
    });
    expect(await sql`select n from counter where id = 41`).toEqual([{ n: 2 }]);
  });

  it("streams with a cursor while other connections go on", async () => {
    const [reader, writer] = [client(1), client(1)];
    let rows = 0;
    const reading = (async () => {
      for await (const part of reader`select generate_series(1, 5000)`.cursor(500)) rows += part.length;
    })();
    const writing = Array.from({ length: 20 }, (_, i) => writer`insert into counter values (${100 + i}, 1)`);
    await Promise.all([reading, ...writing]);
    expect(rows).toBe(5000);
  });

  it("carries a value of several megabytes both ways", async () => {
    const text = "né–".repeat(1_000_000);
    const [row] = await client(1)`select ${text}::text as text`;
    expect(row.text === text).toBe(true);
  });

  it("answers COPY FROM STDIN with an error and lives on", async () => {
    const sql = client(1);
    await expect(sql.unsafe("copy counter from stdin")).rejects.toMatchObject({ code: "0A000" });
    await expect(sql.unsafe("copy counter from stdin", [], { prepare: true })).rejects.toMatchObject({
      code: "0A000",
    });
    expect(await sql`select 1 as one`).toEqual([{ one: 1 }]);
  });

  it("forgets the prepared statements of a connection that has left", async () => {
    const leaving = client(1);
    await leaving`select ${7}::int as seven`;
    await leaving.end();
    const rest = await client(1)`select statement from pg_prepared_statements where statement like '%seven%'`;
    expect(rest.filter((row) => row.statement.includes("as seven"))).toEqual([]);
  });

  it("hangs up on anything that does not speak the protocol", async () => {
    const socket = connect(path);
    socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    await new Promise((closed) => socket.once("close", closed).resume());
    expect(await client(1)`select 1 as one`).toEqual([{ one: 1 }]);
  });
});
