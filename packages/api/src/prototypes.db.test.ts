import fc from "fast-check";
import superjson from "superjson";
import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import { contextFor } from "./testing/context.ts";
import { send } from "./testing/http.ts";
import { REQUESTS } from "./testing/requests.ts";
import { procedureTypes } from "./testing/router-definition.ts";
import { newWorld, type World } from "./testing/world.ts";

let test: TestDatabase;
let world: World;
beforeAll(async () => {
  test = await testDatabase();
  world = await newWorld(test.db, { ours: "ours", theirs: "theirs" });
  return test.close;
});

const NAMES = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"] as const;
const POLLUTION = { polluted: "yes" };

/** Puts a key with a poisonous name into the object at `depth` on the way down through first values, as JSON text. */
function poisoned(value: unknown, name: string, depth: number): string {
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    return JSON.stringify({ value }).replace("{", `{${JSON.stringify(name)}:${JSON.stringify(POLLUTION)},`);
  }
  const entries = Object.entries(value).map(([key, item], index) => {
    const text =
      depth > 0 && index === entriesDeepest(value) ? poisoned(item, name, depth - 1) : JSON.stringify(item);
    return `${JSON.stringify(key)}:${text ?? "null"}`;
  });
  if (depth === 0) entries.unshift(`${JSON.stringify(name)}:${JSON.stringify(POLLUTION)}`);
  return `{${entries.join(",")}}`;
}

/** Which entry leads furthest down. */
function entriesDeepest(value: object): number {
  const lengths = Object.values(value).map((item) => JSON.stringify(item)?.length ?? 0);
  return lengths.indexOf(Math.max(...lengths));
}

describe("keys that every object has", () => {
  it("in a request change no other object and crash no procedure", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(procedureTypes)),
        fc.constantFrom(...NAMES),
        fc.nat(4),
        fc.boolean(),
        async (path, name, depth, asMeta) => {
          const events: string[] = [];
          const context = contextFor(test.db, null, { log: { error: (event) => void events.push(event) } });
          const { json } = superjson.serialize(REQUESTS[path]!(world.ours));
          const body = asMeta
            ? JSON.stringify({ json, meta: { values: { [`${name}.polluted`]: ["undefined"] }, v: 1 } })
            : `{"json":${poisoned(json ?? {}, name, depth)}}`;
          const { report } = await send(context, path, body);
          expect(report?.problem).not.toBe("internal");
          expect(events).toEqual([]);
          expect({}).not.toHaveProperty("polluted");
          expect(Object.prototype.toString.call([])).toBe("[object Array]");
        },
      ),
      { numRuns: 200 },
    );
  });
});
