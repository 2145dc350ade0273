import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import { canonicalJson } from "@plumbline/instrument/canonical";
import type { Responses } from "@plumbline/instrument/response";
import type { Actor } from "../context.ts";
import { chance } from "../testing/context.ts";
import { newUser } from "../testing/people.ts";
import { newOpenRound } from "../testing/rounds.ts";
import { beginSheet, saveSheet, submitSheet } from "./writes.ts";

let test: TestDatabase;
let owner: Actor;

beforeAll(async () => {
  test = await testDatabase();
  owner = await newUser(test.db, "owner");
  return test.close;
});

/** `lost`: the request arrives and its reply does not. `again`: the last submit once more, with its key. */
type Act = { device: 0 | 1; does: "save" | "submit"; option: number; lost: boolean } | Again;
type Again = { device: 0 | 1; does: "again" };

const device = fc.constantFrom(0, 1);
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      device,
      does: fc.constantFrom("save", "submit"),
      option: fc.nat(4),
      lost: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ device, does: fc.constant("again" as const) }) },
);

describe("two devices on one sheet, whatever they do and whichever replies are lost", () => {
  it("write only over what they sent themselves or were shown", async () => {
    const { slug } = await newOpenRound(test.db, owner);
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 9 }), (acts) => run(slug, acts)),
      {
        numRuns: 20,
        seed: 20310506,
        endOnFailure: true,
        examples: [
          [
            [
              { device: 0, does: "submit", option: 3, lost: true },
              { device: 1, does: "save", option: 0, lost: false },
              { device: 1, does: "save", option: 2, lost: false },
              { device: 0, does: "again" },
              { device: 0, does: "save", option: 3, lost: false },
            ],
          ],
        ],
      },
    );
  });
});

const said = (option: number): Responses => ({ pause: { own: { answer: { options: [option] } } } });

interface Device {
  revision: number;
  /** What this device takes a revision to hold. */
  known: Map<number, string>;
  last: { key: string; revision: number; answers: Responses } | null;
}

async function run(slug: string, acts: readonly Act[]): Promise<void> {
  const sheet = { slug, code: chance.randomToken(16) };
  const begun = await beginSheet(test.db, { ...sheet, consentVersion: 3 }, chance);
  const empty = canonicalJson(begun.answers);
  const devices: Device[] = [0, 1].map(() => ({ revision: 0, known: new Map([[0, empty]]), last: null }));
  /** What the server holds, revision by revision. */
  const held = [empty];
  for (const each of acts) {
    const own = devices[each.device]!;
    const sent = each.does === "again" ? own.last : { ...own, key: randomUUID(), answers: said(each.option) };
    if (!sent) continue;
    const { key, revision, answers } = sent;
    if (each.does !== "save") own.last = { key, revision, answers };
    const input = { ...sheet, revision, answers };
    const reply =
      each.does === "save"
        ? await saveSheet(test.db, { ...input, partial: {} })
        : await submitSheet(test.db, { ...input, key });
    if (reply.outcome === "stale") {
      // What a device is shown it may go on from.
      own.revision = reply.sheet.revision;
      own.known.set(own.revision, canonicalJson(reply.sheet.answers));
      expect(own.known.get(own.revision)).toBe(held[own.revision]);
      continue;
    }
    if (reply.revision === held.length) {
      expect(own.known.get(revision), "what was written over").toBe(held.at(-1));
      held.push(canonicalJson(answers));
    }
    if (each.does !== "again" && each.lost) continue;
    own.revision = reply.revision;
    own.known.set(reply.revision, canonicalJson(answers));
  }
}
