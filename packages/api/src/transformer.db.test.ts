import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import { contextFor } from "./testing/context.ts";
import { send } from "./testing/http.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
  return test.close;
});

describe("what comes in", () => {
  it("is plain JSON: notes about shared references do not unfold a small request into a large one", async () => {
    // Each step names the one before twice: thirty steps of two kilobytes would stand for 2^30 values.
    const steps = Array.from({ length: 30 }, (_, step) => [`x${step + 1}`, [`x${step}`, `x${step}`]]);
    const aliases = Object.fromEntries(
      Array.from({ length: 30 }, (_, step) => [
        `answers.x${step}`,
        [`answers.x${step + 1}.0`, `answers.x${step + 1}.1`],
      ]),
    );
    const body = JSON.stringify({
      json: {
        slug: "any",
        code: "AAAAAAAAAAAAAAAAAAAAAA",
        revision: 0,
        answers: Object.fromEntries([["x0", {}], ...steps]),
        partial: {},
      },
      meta: { referentialEqualities: aliases },
    });
    expect(body.length).toBeLessThan(4000);
    const reply = await send(contextFor(test.db, null), "respond.save", body);
    expect(reply.report?.problem).toBe("invalid");
    expect(reply.text.length).toBeLessThan(4000);
  });

  it("holds no character that the database cannot store", async () => {
    const body = JSON.stringify({
      slug: "any",
      code: "AAAAAAAAAAAAAAAAAAAAAA",
      revision: 0,
      answers: { pause: { own: { decline: "reject-framing", why: "a\0b" } } },
      partial: {},
    });
    const reply = await send(contextFor(test.db, null), "respond.save", body);
    expect(reply.report).toMatchObject({
      problem: "invalid",
      message: expect.stringContaining("cannot be stored"),
    });
    const named = await send(
      contextFor(test.db, null),
      "respond.sheet",
      JSON.stringify({ slug: "a\0", code: "A" }),
    );
    expect(named.report?.problem).toBe("invalid");
  });
});
