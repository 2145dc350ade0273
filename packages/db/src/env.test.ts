import { describe, expect, it } from "vitest";
import { readDatabaseEnv } from "./env.ts";

describe("the variables of the database", () => {
  it("name a server, or the socket of the embedded database", () => {
    const url = "postgres://plumbline:secret@db.example.org/plumbline";
    const socketPath = "/srv/plumbline/run/.s.PGSQL.5432";
    expect(readDatabaseEnv({ DATABASE_URL: url })).toEqual({ kind: "server", url });
    expect(readDatabaseEnv({ PLUMBLINE_DATABASE_SOCKET: socketPath, DATABASE_URL: "" })).toEqual({
      kind: "embedded",
      socketPath,
    });
  });

  it("prefer the server when both are named", () => {
    const both = { DATABASE_URL: "postgresql://db/p", PLUMBLINE_DATABASE_SOCKET: "/tmp/s" };
    expect(readDatabaseEnv(both)).toEqual({ kind: "server", url: "postgresql://db/p" });
  });

  it.each([
    [{}, "DATABASE_URL is not set, and PLUMBLINE_DATABASE_SOCKET names no embedded database"],
    [{ DATABASE_URL: "mysql://u:hunter2@db/p" }, "DATABASE_URL must be a postgres:// URL"],
    [
      { PLUMBLINE_DATABASE_SOCKET: "run/socket" },
      "PLUMBLINE_DATABASE_SOCKET must be the absolute path of the embedded database's socket",
    ],
  ])("as %o are refused in one line that repeats no value", (source, line) => {
    expect(() => readDatabaseEnv(source)).toThrow(new Error(line));
  });
});
